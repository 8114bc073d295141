<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>DumpMenu</name>
    <message>
        <source>With heap: threads, modules and all managed objects</source>
        <translation>含堆：线程、模块和所有托管对象</translation>
    </message>
    <message>
        <source>Mini: threads, modules and stacks</source>
        <translation>小型：线程、模块和堆栈</translation>
    </message>
    <message>
        <source>Triage: as mini, without personal data</source>
        <translation>分类：同小型，不含个人数据</translation>
    </message>
    <message>
        <source>Full: all memory of the process</source>
        <translation>完整：进程的全部内存</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>%1: %2</source>
        <comment>a menu and its entry</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ProcessFacts</name>
    <message>
        <source>The memory of process %1 belongs to another user.</source>
        <translation>进程 %1 的内存属于其他用户。</translation>
    </message>
    <message>
        <source>Process %1 is gone.</source>
        <translation>进程 %1 已消失。</translation>
    </message>
</context>
<context>
    <name>RecordingPlan</name>
    <message>
        <source>CPU samples</source>
        <translation>CPU 采样</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>HTTP requests</source>
        <translation>HTTP 请求</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>logs</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>GC collections</source>
        <translation>GC 回收</translation>
    </message>
    <message>
        <source>below 0.5 % CPU. Each GC with its pauses.</source>
        <translation>CPU 低于 0.5 %。每次 GC 及其暂停时间。</translation>
    </message>
    <message>
        <source>GC</source>
        <translation>GC</translation>
    </message>
    <message>
        <source>Allocations</source>
        <translation>内存分配</translation>
    </message>
    <message>
        <source>allocations</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>Contention and thread pool</source>
        <translation>争用和线程池</translation>
    </message>
    <message>
        <source>contention</source>
        <translation>争用</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>below 1 % CPU. Each throw with its stack.</source>
        <translation>CPU 低于 1 %。每次抛出及其堆栈。</translation>
    </message>
    <message>
        <source>exceptions</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>below 1 % CPU. SqlClient and EF Core.</source>
        <translation>CPU 低于 1 %。SqlClient 和 EF Core。</translation>
    </message>
    <message>
        <source>database</source>
        <translation>数据库</translation>
    </message>
    <message numerus="yes">
        <source>custom (%n provider(s))</source>
        <translation>
            <numerusform>自定义（%n 个提供程序）</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is chosen. Tick a profile or a provider.</source>
        <translation>尚未选择任何内容。请勾选录制方案或提供程序。</translation>
    </message>
    <message>
        <source>%1: an argument may not hold a double quote.</source>
        <translation>%1：参数不能包含双引号。</translation>
    </message>
    <message>
        <source>The file has no name.</source>
        <translation>文件没有名称。</translation>
    </message>
    <message>
        <source>Name the event that ends it as provider/event, such as %1.</source>
        <translation>请以 provider/event 形式填写结束录制的事件，例如 %1。</translation>
    </message>
    <message>
        <source>%1 is not recorded, so its event cannot end the recording. Add the provider.</source>
        <translation>未录制 %1，因此它的事件无法结束录制。请添加该提供程序。</translation>
    </message>
    <message>
        <source>3–5 % CPU, 5 MiB/min. Threads each ms.</source>
        <translation>CPU 3–5 %，5 MiB/分钟。每毫秒采样线程。</translation>
    </message>
    <message>
        <source>2–4 % CPU, 65 MiB/min. In, out, with ids.</source>
        <translation>CPU 2–4 %，65 MiB/分钟。传入、传出，含 ID。</translation>
    </message>
    <message>
        <source>2 % CPU, 95 MiB/min. What the app writes.</source>
        <translation>CPU 2 %，95 MiB/分钟。应用写入的内容。</translation>
    </message>
    <message>
        <source>1 % CPU, 2 MiB/min. Counters every 5 s.</source>
        <translation>CPU 1 %，2 MiB/分钟。每 5 秒的计数器。</translation>
    </message>
    <message>
        <source>from 0.5 % CPU on. Size and type, sampled.</source>
        <translation>CPU 从 0.5 % 起。大小和类型，采样记录。</translation>
    </message>
    <message>
        <source>below 1 % CPU. Lock waits, adjustments.</source>
        <translation>CPU 低于 1 %。锁等待和线程数调整。</translation>
    </message>
    <message>
        <source>the size limit</source>
        <translation>大小限制</translation>
    </message>
    <message>
        <source>the event that ends it</source>
        <translation>结束录制的事件</translation>
    </message>
    <message>
        <source>the name of the file</source>
        <translation>文件名称</translation>
    </message>
    <message>
        <source>the short rundown</source>
        <translation>精简 Rundown</translation>
    </message>
    <message>
        <source>Not over the API: %1.</source>
        <translation>无法通过 API 实现：%1。</translation>
    </message>
</context>
<context>
    <name>clrscope::Message</name>
    <message>
        <source>Unable to discover a target process.</source>
        <translation>找不到目标进程。</translation>
    </message>
    <message>
        <source>The folder %1 for dumps cannot be made.</source>
        <translation>无法创建转储文件夹 %1。</translation>
    </message>
    <message>
        <source>The dump %1 cannot be read: %2.</source>
        <translation>无法读取转储 %1：%2。</translation>
    </message>
    <message>
        <source>The dump was cancelled.</source>
        <translation>已取消转储。</translation>
    </message>
    <message>
        <source>The dump %1 cannot be read: %2. The process has written it as its own user; run as that user, or choose another Storage:DumpTempFolder.</source>
        <translation>无法读取转储 %1：%2。进程以其自身用户的身份写入了该文件；请以该用户身份运行，或选择其他 Storage:DumpTempFolder。</translation>
    </message>
    <message>
        <source>Failed to start the event pipe session</source>
        <translation>无法启动 EventPipe 会话</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The process ended.</source>
        <translation>进程已结束。</translation>
    </message>
    <message>
        <source>The stopping event has no field %1: the recording runs its full time.</source>
        <translation>停止事件没有字段 %1：录制将持续到预定时长。</translation>
    </message>
    <message numerus="yes">
        <source>The process did not list its modules within %n s. It may be stopped in a debugger or suspended.</source>
        <translation>
            <numerusform>进程未在 %n 秒内列出其模块，可能停在调试器中或已挂起。</numerusform>
        </translation>
    </message>
    <message>
        <source>The process listed no modules: its runtime may be starting or ending.</source>
        <translation>进程未列出任何模块：其运行时可能正在启动或结束。</translation>
    </message>
    <message>
        <source>Listing the modules was cancelled.</source>
        <translation>已取消列出模块。</translation>
    </message>
    <message>
        <source>The process lists more than %1 MiB of methods and modules: too much to show.</source>
        <translation>进程列出的方法和模块超过 %1 MiB：数据过多，无法显示。</translation>
    </message>
    <message>
        <source>The process ended while it listed its modules.</source>
        <translation>进程在列出模块时结束。</translation>
    </message>
    <message>
        <source>The process began to list its modules and fell silent.</source>
        <translation>进程开始列出模块后不再响应。</translation>
    </message>
    <message>
        <source>The trace was cancelled.</source>
        <translation>已取消跟踪。</translation>
    </message>
    <message>
        <source>Stopped by the event %1.</source>
        <translation>由事件 %1 停止。</translation>
    </message>
    <message>
        <source>End of stream</source>
        <translation>流已结束</translation>
    </message>
    <message>
        <source>The process ended; everything up to then is kept.</source>
        <translation>进程已结束；此前的内容已全部保留。</translation>
    </message>
    <message>
        <source>The process did not answer the stop. Everything up to then is kept, but method names may be missing.</source>
        <translation>进程未响应停止请求。此前的内容已全部保留，但可能缺少方法名。</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>计数器</translation>
    </message>
    <message>
        <source>GC</source>
        <translation>GC</translation>
    </message>
    <message>
        <source>The value &apos;%1&apos; is not valid.</source>
        <translation>值“%1”无效。</translation>
    </message>
    <message numerus="yes">
        <source>custom (%n providers)</source>
        <translation>
            <numerusform>自定义（%n 个提供程序）</numerusform>
        </translation>
    </message>
    <message>
        <source>Value cannot be null, empty, or whitespace.</source>
        <translation>值不能为 null、空或仅含空白字符。</translation>
    </message>
    <message>
        <source>The value &apos;%1&apos; is not a valid hexadecimal number.</source>
        <translation>值“%1”不是有效的十六进制数。</translation>
    </message>
    <message>
        <source>The value &apos;%1&apos; is not a valid integer.</source>
        <translation>值“%1”不是有效的整数。</translation>
    </message>
    <message>
        <source>Value must be of type string.</source>
        <translation>值必须为字符串类型。</translation>
    </message>
    <message>
        <source>Custom trace metric provider &apos;%1&apos; must use the expected counter interval &apos;%2&apos;.</source>
        <translation>自定义跟踪指标提供程序“%1”必须使用预期的计数器间隔“%2”。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>%1 was not written: %2.</source>
        <translation>未写入 %1：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>无法打开 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is larger than anything this program writes.</source>
        <translation>%1 大于此程序写入的任何文件。</translation>
    </message>
    <message>
        <source>%1 does not answer. It may be stopped in a debugger or suspended.</source>
        <translation>%1 未响应，可能停在调试器中或已挂起。</translation>
    </message>
    <message>
        <source>%1 closed the connection before it had answered. It may have exited.</source>
        <translation>%1 在响应之前关闭了连接，可能已退出。</translation>
    </message>
    <message>
        <source>The runtime of %1 refused the request: %2.</source>
        <translation>%1 的运行时拒绝了请求：%2。</translation>
    </message>
    <message>
        <source>The runtime of %1 refused the request: %2</source>
        <translation>%1 的运行时拒绝了请求：%2</translation>
    </message>
    <message>
        <source>Process %1</source>
        <translation>进程 %1</translation>
    </message>
    <message>
        <source>Not enough rights for process %1 (owner: %2). Run clrscope as that user or as root.</source>
        <translation>对进程 %1 的权限不足（所有者：%2）。请以该用户或 root 身份运行 clrscope。</translation>
    </message>
    <message>
        <source>The diagnostics socket of %1 does not work: %2</source>
        <translation>%1 的诊断套接字不可用：%2</translation>
    </message>
    <message>
        <source>%1 has exited.</source>
        <translation>%1 已退出。</translation>
    </message>
    <message>
        <source>%1 does not answer: it is stopped by a signal or a debugger.</source>
        <translation>%1 未响应：已被信号或调试器停止。</translation>
    </message>
    <message>
        <source>The diagnostics socket of %1 was removed; only a restart of the process makes a new one.</source>
        <translation>%1 的诊断套接字已被移除；只有重新启动进程才会创建新的套接字。</translation>
    </message>
    <message>
        <source>%1 runs .NET Core before 3.0, which has no diagnostics.</source>
        <translation>%1 运行的是 3.0 之前的 .NET Core，没有诊断功能。</translation>
    </message>
    <message>
        <source>Diagnostics of %1 are switched off by %2=0. Start it without that variable.</source>
        <translation>%1 的诊断已通过 %2=0 关闭。请在不设置该变量的情况下启动它。</translation>
    </message>
    <message>
        <source>%1 runs .NET but has no diagnostics socket: it was switched off (runtimeconfig.json) or removed.</source>
        <translation>%1 运行 .NET，但没有诊断套接字：已被关闭 (runtimeconfig.json) 或移除。</translation>
    </message>
    <message>
        <source>There is no program %1 on the search path.</source>
        <translation>搜索路径中没有程序 %1。</translation>
    </message>
    <message>
        <source>%1 is not a program that can be started.</source>
        <translation>%1 不是可启动的程序。</translation>
    </message>
    <message>
        <source>%1 could not be started: %2.</source>
        <translation>无法启动 %1：%2。</translation>
    </message>
    <message>
        <source>%1 has ended already.</source>
        <translation>%1 已经结束。</translation>
    </message>
    <message>
        <source>%1 runs (process %2), but no .NET runtime of version 5 or later has reported from it.</source>
        <translation>%1 正在运行（进程 %2），但没有收到来自它的 .NET 5 或更高版本运行时的报告。</translation>
    </message>
    <message>
        <source>The runtime&apos;s reply ends before its fields do.</source>
        <translation>运行时的响应不完整，字段尚未结束。</translation>
    </message>
    <message>
        <source>An argument of provider %1 contains a double quote, which the runtime cannot take.</source>
        <translation>提供程序 %1 的参数包含双引号，运行时无法接受。</translation>
    </message>
    <message>
        <source>A session needs 1 to 1000 providers.</source>
        <translation>会话需要 1 到 1000 个提供程序。</translation>
    </message>
    <message>
        <source>The buffer of a session must be at least 1 MiB.</source>
        <translation>会话的缓冲区必须至少为 1 MiB。</translation>
    </message>
    <message>
        <source>A provider has no name.</source>
        <translation>有一个提供程序没有名称。</translation>
    </message>
    <message>
        <source>Provider %1 is asked at level %2; levels go from 0 to 5.</source>
        <translation>提供程序 %1 请求的级别为 %2；级别范围为 0 到 5。</translation>
    </message>
    <message>
        <source>The providers and their arguments do not fit in one request (64 KiB).</source>
        <translation>提供程序及其参数超出单个请求的大小 (64 KiB)。</translation>
    </message>
    <message>
        <source>What answers is not the diagnostics protocol of .NET.</source>
        <translation>响应方使用的不是 .NET 诊断协议。</translation>
    </message>
    <message>
        <source>The runtime&apos;s reply has an impossible header.</source>
        <translation>运行时的响应包含无效的标头。</translation>
    </message>
    <message>
        <source>The runtime announces an environment of %1 bytes.</source>
        <translation>运行时声明的环境大小为 %1 字节。</translation>
    </message>
    <message>
        <source>What dialled the diagnostic port is not a .NET runtime.</source>
        <translation>连接到诊断端口的不是 .NET 运行时。</translation>
    </message>
    <message>
        <source>the request was not understood</source>
        <translation>无法理解该请求</translation>
    </message>
    <message>
        <source>unknown command</source>
        <translation>未知命令</translation>
    </message>
    <message>
        <source>unknown protocol</source>
        <translation>未知协议</translation>
    </message>
    <message>
        <source>not yet available</source>
        <translation>尚不可用</translation>
    </message>
    <message>
        <source>the runtime is not initialised yet</source>
        <translation>运行时尚未初始化</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>不支持</translation>
    </message>
    <message>
        <source>a profiler is attached already</source>
        <translation>已附加探查器</translation>
    </message>
    <message>
        <source>no such environment variable</source>
        <translation>没有此环境变量</translation>
    </message>
    <message>
        <source>invalid argument</source>
        <translation>无效参数</translation>
    </message>
    <message>
        <source>insufficient buffer</source>
        <translation>缓冲区不足</translation>
    </message>
    <message>
        <source>module not found</source>
        <translation>找不到模块</translation>
    </message>
    <message>
        <source>failure without a reason</source>
        <translation>失败，未说明原因</translation>
    </message>
    <message>
        <source>The diagnostic port was closed.</source>
        <translation>诊断端口已关闭。</translation>
    </message>
    <message>
        <source>The process</source>
        <translation>该进程</translation>
    </message>
    <message>
        <source>In &apos;Listen&apos; mode, the diagnostic port endpoint name must be specified.</source>
        <translation>在“Listen”模式下，必须指定诊断端口的终结点名称。</translation>
    </message>
    <message>
        <source>The path of the diagnostic port is too long: %1 (107 bytes are possible).</source>
        <translation>诊断端口的路径过长：%1（最多 107 字节）。</translation>
    </message>
    <message>
        <source>Another program listens at %1 already. Stop it or choose another path.</source>
        <translation>已有其他程序在 %1 上监听。请停止该程序或选择其他路径。</translation>
    </message>
    <message>
        <source>%1 exists already, though nobody listens there. Remove it, or set DiagnosticPort:DeleteEndpointOnStartup.</source>
        <translation>%1 已存在，但没有程序在其上监听。请移除它，或设置 DiagnosticPort:DeleteEndpointOnStartup。</translation>
    </message>
    <message>
        <source>%1 exists and cannot be removed.</source>
        <translation>%1 已存在且无法移除。</translation>
    </message>
    <message>
        <source>The diagnostic port %1 could not be opened: %2.</source>
        <translation>无法打开诊断端口 %1：%2。</translation>
    </message>
    <message>
        <source>The diagnostic port %1 was removed while in use: no further process can connect until clrscope is started again.</source>
        <translation>诊断端口 %1 在使用期间被移除：重新启动 clrscope 之前，其他进程无法连接。</translation>
    </message>
    <message>
        <source>The process has exited.</source>
        <translation>进程已退出。</translation>
    </message>
    <message>
        <source>Not enough rights for %1. Run clrscope as the user that owns it.</source>
        <translation>对 %1 的权限不足。请以其所有者的身份运行 clrscope。</translation>
    </message>
    <message>
        <source>Nobody listens on the diagnostics socket of %1. It may have exited.</source>
        <translation>%1 的诊断套接字上没有程序监听。它可能已退出。</translation>
    </message>
    <message>
        <source>No connection to %1: %2.</source>
        <translation>未能连接到 %1：%2。</translation>
    </message>
    <message>
        <source>The runtime of %1 cannot tell about its process; that needs .NET 5 or later.</source>
        <translation>%1 的运行时无法提供其进程的信息；需要 .NET 5 或更高版本。</translation>
    </message>
    <message>
        <source>The runtime of %1 cannot tell its environment; that needs .NET 5 or later.</source>
        <translation>%1 的运行时无法提供其环境变量；需要 .NET 5 或更高版本。</translation>
    </message>
    <message>
        <source>%1 refused another session. A runtime takes at most 64 at once; close other tools or restart the process.</source>
        <translation>%1 拒绝了新的会话。一个运行时最多同时支持 64 个会话；请关闭其他工具或重新启动进程。</translation>
    </message>
    <message>
        <source>The runtime of %1 cannot be traced; that needs .NET Core 3.0 or later.</source>
        <translation>无法跟踪 %1 的运行时；需要 .NET Core 3.0 或更高版本。</translation>
    </message>
    <message>
        <source>The runtime of %1 cannot change its environment; that needs .NET 6 or later.</source>
        <translation>%1 的运行时无法更改其环境变量；需要 .NET 6 或更高版本。</translation>
    </message>
    <message>
        <source>The runtime of %1 cannot write dumps; that needs .NET Core 3.0 or later.</source>
        <translation>%1 的运行时无法写入转储；需要 .NET Core 3.0 或更高版本。</translation>
    </message>
    <message>
        <source>The certificate file &apos;%1&apos; could not be read: %2.</source>
        <translation>无法读取证书文件“%1”：%2。</translation>
    </message>
    <message>
        <source>The certificate file &apos;%1&apos; cannot be used: %2.</source>
        <translation>无法使用证书文件“%1”：%2。</translation>
    </message>
    <message>
        <source>The certificate file &apos;%1&apos; cannot be used: it is neither PEM nor PKCS#12, or the password is wrong.</source>
        <translation>无法使用证书文件“%1”：它既不是 PEM 也不是 PKCS#12，或者密码错误。</translation>
    </message>
    <message>
        <source>No certificate could be made: OpenSSL refused.</source>
        <translation>无法创建证书：OpenSSL 拒绝。</translation>
    </message>
    <message>
        <source>The expiration offset must be a positive time span value.</source>
        <translation>到期偏移量必须为正的时间跨度值。</translation>
    </message>
    <message>
        <source>No key could be made: OpenSSL refused.</source>
        <translation>无法创建密钥：OpenSSL 拒绝。</translation>
    </message>
    <message>
        <source>A key needs a name of at most 100 characters.</source>
        <translation>密钥需要名称，最多 100 个字符。</translation>
    </message>
    <message>
        <source>There is no key named &apos;%1&apos;.</source>
        <translation>没有名为“%1”的密钥。</translation>
    </message>
    <message>
        <source>The keys could not be stored in &apos;%1&apos;: %2.</source>
        <translation>无法将密钥存储到“%1”：%2。</translation>
    </message>
    <message>
        <source>No counters or meters were asked for.</source>
        <translation>未请求任何计数器或计量器。</translation>
    </message>
    <message>
        <source>The counters session was cancelled.</source>
        <translation>已取消计数器会话。</translation>
    </message>
    <message>
        <source>The process sent counters that cannot be read: %1</source>
        <translation>进程发送的计数器无法读取：%1</translation>
    </message>
    <message>
        <source>The process ended or closed its counters session.</source>
        <translation>进程已结束或关闭了其计数器会话。</translation>
    </message>
    <message>
        <source>The process did not answer when asked to stop its counters session.</source>
        <translation>请求停止计数器会话时，进程未响应。</translation>
    </message>
    <message>
        <source>The process has ended.</source>
        <translation>进程已结束。</translation>
    </message>
    <message>
        <source>Waiting for %1 to answer.</source>
        <translation>正在等待 %1 响应。</translation>
    </message>
    <message>
        <source>%1 is held at its start; its counters begin when it is resumed.</source>
        <translation>%1 停在第一条指令前；继续运行后计数器才会开始。</translation>
    </message>
    <message>
        <source>Waiting for the first values of %1.</source>
        <translation>正在等待 %1 的第一批值。</translation>
    </message>
    <message>
        <source>The counters session ended; trying again.</source>
        <translation>计数器会话已结束；正在重试。</translation>
    </message>
    <message>
        <source>Stopped before the disk was full: %1 are left on it.</source>
        <translation>在磁盘写满之前已停止：剩余 %1。</translation>
    </message>
    <message>
        <source>Stopped at its size limit of %1.</source>
        <translation>达到大小限制 %1，已停止。</translation>
    </message>
    <message>
        <source>The trace was cut off and has been closed properly, so it can be opened.</source>
        <translation>跟踪曾中途断开，现已正确收尾，可以打开。</translation>
    </message>
    <message>
        <source>File system egress failed: %1</source>
        <translation>输出到文件系统失败：%1</translation>
    </message>
    <message>
        <source>Nothing was recorded: the disk of %1 is full. Free some space or choose another folder.</source>
        <translation>未录制任何内容：%1 所在的磁盘已满。请释放空间或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Nothing was recorded: %1 may not be written to. Choose another folder.</source>
        <translation>未录制任何内容：%1 不可写入。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Nothing was recorded: %1. Choose another folder.</source>
        <translation>未录制任何内容：%1。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <translation>截至 %2 的 %1</translation>
    </message>
    <message>
        <source>Recording stopped: %1. %2 are kept and can be opened.</source>
        <translation>录制已停止：%1。%2 已保留，可以打开。</translation>
    </message>
    <message>
        <source>Operation is not running.</source>
        <translation>操作未在运行。</translation>
    </message>
    <message>
        <source>Operation does not support being stopped.</source>
        <translation>操作不支持停止。</translation>
    </message>
    <message>
        <source>The receiver stopped reading while the recording was being stopped. Its end was discarded, so that the process is not held up; what was sent before is cut off.</source>
        <translation>接收方在录制停止过程中停止了读取。为避免阻塞进程，末尾部分已丢弃；已发送的内容是被截断的。</translation>
    </message>
    <message>
        <source>clrscope is shutting down.</source>
        <translation>clrscope 正在关闭。</translation>
    </message>
    <message>
        <source>Rate limit reached.</source>
        <translation>已达到速率限制。</translation>
    </message>
    <message>
        <source>Operation not found.</source>
        <translation>未找到操作。</translation>
    </message>
    <message>
        <source>clrscope ended while this was being recorded; what was written until then is kept.</source>
        <translation>clrscope 在录制期间已结束；此前写入的内容已保留。</translation>
    </message>
    <message>
        <source>Nothing to record: choose at least one profile or provider.</source>
        <translation>没有可录制的内容：请至少选择一个录制方案或提供程序。</translation>
    </message>
    <message>
        <source>%1 cannot be recorded: the process has ended or cannot be reached.</source>
        <translation>无法录制 %1：进程已结束或无法连接。</translation>
    </message>
    <message>
        <source>The field %1 must be between %2 and %3.</source>
        <translation>字段 %1 必须介于 %2 和 %3 之间。</translation>
    </message>
    <message>
        <source>Failed to convert configuration value at &apos;%1&apos; to type &apos;%2&apos;.</source>
        <translation>无法将“%1”处的配置值转换为类型“%2”。</translation>
    </message>
    <message>
        <source>The %1 field is required.</source>
        <translation>字段 %1 是必需的。</translation>
    </message>
    <message>
        <source>Provider &apos;%1&apos; validation error: &apos;%2&apos;</source>
        <translation>提供程序“%1”验证错误：“%2”</translation>
    </message>
    <message>
        <source>Value must be between 1 and 254, or -1 (to obtain the maximum number allowed by system resources).</source>
        <translation>值必须介于 1 和 254 之间，或为 -1（使用系统资源允许的最大数量）。</translation>
    </message>
    <message>
        <source>Multiple authentication modes were configured. Only one may be set.</source>
        <translation>配置了多种身份验证模式。只能设置一种。</translation>
    </message>
    <message>
        <source>The field PublicKey must match the regular expression &apos;[0-9a-zA-Z_-]+&apos;.</source>
        <translation>字段 PublicKey 必须与正则表达式“[0-9a-zA-Z_-]+”匹配。</translation>
    </message>
    <message>
        <source>The field ApiKeyHash must match the regular expression &apos;[0-9a-fA-F]+&apos;.</source>
        <translation>字段 ApiKeyHash 必须与正则表达式“[0-9a-fA-F]+”匹配。</translation>
    </message>
    <message>
        <source>The field ApiKeyHash must be a string with a minimum length of 64.</source>
        <translation>字段 ApiKeyHash 必须是长度至少为 64 的字符串。</translation>
    </message>
    <message>
        <source>The field ApiKeyHash must have an even number of digits.</source>
        <translation>字段 ApiKeyHash 的位数必须为偶数。</translation>
    </message>
    <message>
        <source>The ApiKeyHashType &apos;%1&apos; is not allowed: it is too weak.</source>
        <translation>不允许使用 ApiKeyHashType“%1”：强度太弱。</translation>
    </message>
    <message>
        <source>The ApiKeyHashType &apos;%1&apos; is not known.</source>
        <translation>ApiKeyHashType“%1”未知。</translation>
    </message>
    <message>
        <source>A value is required for the process filter.</source>
        <translation>进程筛选器需要一个值。</translation>
    </message>
    <message>
        <source>Egress provider type &apos;%1&apos; does not exist.</source>
        <translation>出口提供程序类型“%1”不存在。</translation>
    </message>
    <message>
        <source>The %1 egress provider failed validation: %2</source>
        <translation>出口提供程序 %1 验证失败：%2</translation>
    </message>
    <message>
        <source>malformed JSON in line %1: %2</source>
        <translation>第 %1 行的 JSON 格式错误：%2</translation>
    </message>
    <message>
        <source>the file is larger than 16 MiB</source>
        <translation>文件大于 16 MiB</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not the name of a setting.</source>
        <translation>“%1”不是设置项的名称。</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; cannot be made.</source>
        <translation>无法创建文件夹“%1”。</translation>
    </message>
    <message>
        <source>The settings could not be written to &apos;%1&apos;: %2.</source>
        <translation>无法将设置写入“%1”：%2。</translation>
    </message>
    <message>
        <source>The settings file &apos;%1&apos; could not be read: %2.</source>
        <translation>无法读取设置文件“%1”：%2。</translation>
    </message>
    <message>
        <source>counters</source>
        <translation>计数器</translation>
    </message>
    <message>
        <source>The client closed the connection.</source>
        <translation>客户端关闭了连接。</translation>
    </message>
    <message>
        <source>%1 is not an address the server understands; write it as http://127.0.0.1:52323.</source>
        <translation>服务器无法识别地址 %1；请写成 http://127.0.0.1:52323 的形式。</translation>
    </message>
    <message>
        <source>Unable to listen to %1. Dotnet-monitor functionality will be limited. There is no certificate for https; name one in Kestrel:Certificates:Default:Path or use an http address.</source>
        <translation>无法监听 %1。dotnet-monitor 功能将受限。没有可用于 https 的证书；请在 Kestrel:Certificates:Default:Path 中指定证书，或使用 http 地址。</translation>
    </message>
    <message>
        <source>Unable to listen to %1. Dotnet-monitor functionality will be limited. Without authentication, an address open to the whole network must be given by name: use --urls.</source>
        <translation>无法监听 %1。dotnet-monitor 功能将受限。未启用身份验证时，对整个网络开放的地址必须显式指定：请使用 --urls。</translation>
    </message>
    <message>
        <source>port %1 is taken: another program, perhaps another clrscope or dotnet-monitor, listens there. End it, or choose another address with --urls or under &quot;urls&quot; in the settings.</source>
        <translation>端口 %1 已被占用：其他程序（可能是另一个 clrscope 或 dotnet-monitor）正在监听。请结束该程序，或通过 --urls 或设置中的“urls”选择其他地址。</translation>
    </message>
    <message>
        <source>the system does not allow port %1 to this user. Choose a port above 1023.</source>
        <translation>系统不允许此用户使用端口 %1。请选择大于 1023 的端口。</translation>
    </message>
    <message>
        <source>%1. Choose another address with --urls or under &quot;urls&quot; in the settings.</source>
        <translation>%1。请通过 --urls 或设置中的“urls”选择其他地址。</translation>
    </message>
    <message>
        <source>Unable to listen to %1. Dotnet-monitor functionality will be limited: %2</source>
        <translation>无法监听 %1。dotnet-monitor 功能将受限：%2</translation>
    </message>
    <message>
        <source>Egress provider &apos;%1&apos; does not exist.</source>
        <translation>出口提供程序“%1”不存在。</translation>
    </message>
    <message>
        <source>Failed to locate extension &apos;%1&apos;.</source>
        <translation>找不到扩展“%1”。</translation>
    </message>
    <message>
        <source>The certificate is the one of Kestrel:Certificates:Default:Path; replace that file.</source>
        <translation>证书由 Kestrel:Certificates:Default:Path 指定；请替换该文件。</translation>
    </message>
    <message>
        <source>The stored keys in &apos;%1&apos; could not be read: %2.</source>
        <translation>无法读取“%1”中存储的密钥：%2。</translation>
    </message>
    <message>
        <source>The stored keys in &apos;%1&apos; could not be read: the file is not whole.</source>
        <translation>无法读取“%1”中存储的密钥：文件不完整。</translation>
    </message>
    <message>
        <source>There is a key named &apos;%1&apos; already; revoke it or choose another name.</source>
        <translation>已存在名为“%1”的密钥；请吊销它或换一个名称。</translation>
    </message>
    <message>
        <source>There are 64 keys already; revoke one first.</source>
        <translation>已有 64 个密钥；请先吊销一个。</translation>
    </message>
    <message>
        <source>There is a key named &apos;%1&apos; already; revoke it first.</source>
        <translation>已存在名为“%1”的密钥；请先吊销它。</translation>
    </message>
    <message>
        <source>Error reported from target process:
%1</source>
        <translation>目标进程报告了错误：
%1</translation>
    </message>
    <message>
        <source>Exception thrown from an observable instrument callback in the target process:
%1</source>
        <translation>目标进程中的可观测仪器回调抛出了异常：
%1</translation>
    </message>
    <message>
        <source>Warning: Time series tracking limit (%1) reached. Not all data is being shown. The limit can be changed but will use more memory in the target process.</source>
        <translation>警告：已达到时间序列跟踪上限 (%1)，未显示全部数据。可以更改此上限，但会占用目标进程更多内存。</translation>
    </message>
    <message>
        <source>Warning: Histogram tracking limit (%1) reached. Not all data is being shown. The limit can be changed but will use more memory in the target process.</source>
        <translation>警告：已达到直方图跟踪上限 (%1)，未显示全部数据。可以更改此上限，但会占用目标进程更多内存。</translation>
    </message>
    <message>
        <source>Error: Another metrics collection session is already in progress for the target process.
Concurrent sessions are not supported.</source>
        <translation>错误：目标进程已有另一个指标收集会话正在进行。
不支持并发会话。</translation>
    </message>
    <message>
        <source>Error: Another shared metrics collection session is already in progress for the target process.
To enable this metrics session alongside the existing session, update the following values:%1</source>
        <translation>错误：目标进程已有另一个共享的指标收集会话正在进行。
要使此指标会话与现有会话同时运行，请更新以下值：%1</translation>
    </message>
    <message>
        <source>%1 could not be repaired. %2</source>
        <translation>无法修复 %1。%2</translation>
    </message>
    <message>
        <source>There is nothing in %1 that could be saved.</source>
        <translation>%1 中没有可保存的内容。</translation>
    </message>
    <message>
        <source>%1 could not be deleted: %2</source>
        <translation>无法删除 %1：%2</translation>
    </message>
    <message>
        <source>Finished without method names: stacks of running code show addresses only.</source>
        <translation>完成时缺少方法名：运行中代码的堆栈只显示地址。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be read; repair or remove it first.</source>
        <translation>无法读取“%1”；请先修复或移除它。</translation>
    </message>
    <message>
        <source>Without keys the API stays on this machine.</source>
        <translation>没有密钥时，API 仅限此计算机。</translation>
    </message>
    <message>
        <source>There is no https address in &quot;urls&quot;; plain http stays on this machine.</source>
        <translation>“urls”中没有 https 地址；普通 http 仅限此计算机。</translation>
    </message>
    <message>
        <source>&quot;urls&quot; says where the API listens; change it there.</source>
        <translation>API 的监听地址由“urls”指定；请在该处更改。</translation>
    </message>
    <message>
        <source>%1 ended before its .NET runtime had started.</source>
        <translation>%1 在其 .NET 运行时启动之前已结束。</translation>
    </message>
    <message>
        <source>%1 ended before its .NET runtime had started. What it printed says why: %2</source>
        <translation>%1 在其 .NET 运行时启动之前已结束。原因请查看其输出：%2</translation>
    </message>
    <message>
        <source>%1 was ended before its .NET runtime had started.</source>
        <translation>%1 在其 .NET 运行时启动之前已被结束。</translation>
    </message>
    <message>
        <source>The certificate could not be stored in &apos;%1&apos;; make the folder writable or set Kestrel:Certificates:Default:Path.</source>
        <translation>证书无法保存到“%1”；请使该文件夹可写，或设置 Kestrel:Certificates:Default:Path。</translation>
    </message>
    <message>
        <source>The PublicKey field must be contain a valid jwk.</source>
        <translation>PublicKey 字段必须包含有效的 JWK。</translation>
    </message>
    <message>
        <source>The PublicKey field must be base64Url encoded.</source>
        <translation>PublicKey 字段必须采用 base64Url 编码。</translation>
    </message>
    <message>
        <source>The token could not be signed.</source>
        <translation>无法对令牌签名。</translation>
    </message>
    <message>
        <source>Unable to create unique intermediate file in &apos;%1&apos; directory.</source>
        <translation>无法在文件夹“%1”中创建唯一的中间文件。</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; already exists.</source>
        <translation>文件“%1”已存在。</translation>
    </message>
    <message>
        <source>The egress provider name &apos;%1&apos; is used more than once; the one of type &apos;%2&apos; is ignored.</source>
        <translation>出口提供程序名称“%1”被多次使用；类型为“%2”的那个被忽略。</translation>
    </message>
    <message>
        <source>the top level must be an object</source>
        <translation>顶层必须是对象</translation>
    </message>
    <message>
        <source>something follows the closing brace</source>
        <translation>右花括号之后还有内容</translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation>此处应为%1</translation>
    </message>
    <message>
        <source>a comment is not closed</source>
        <translation>注释未结束</translation>
    </message>
    <message>
        <source>a duplicate key &apos;%1&apos; was found</source>
        <translation>键“%1”重复</translation>
    </message>
    <message>
        <source>too many values</source>
        <translation>值过多</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>&apos;,&apos; or &apos;%1&apos;</source>
        <translation>“,”或“%1”</translation>
    </message>
    <message>
        <source>four hexadecimal digits</source>
        <translation>四位十六进制数字</translation>
    </message>
    <message>
        <source>a known escape</source>
        <translation>已知的转义序列</translation>
    </message>
    <message>
        <source>the end of a string</source>
        <translation>字符串结尾</translation>
    </message>
    <message>
        <source>The provided configuration file &apos;%1&apos; could not be found.</source>
        <translation>找不到指定的配置文件“%1”。</translation>
    </message>
    <message>
        <source>The provided configuration file &apos;%1&apos; must have the .json extension.</source>
        <translation>指定的配置文件“%1”必须以 .json 为扩展名。</translation>
    </message>
    <message>
        <source>The configuration file &apos;%1&apos; could not be read: %2.</source>
        <translation>无法读取配置文件“%1”：%2。</translation>
    </message>
</context>
<context>
    <name>clrscope::ui</name>
    <message>
        <source>CPU and memory</source>
        <translation>CPU 和内存</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Working set</source>
        <translation>工作集</translation>
    </message>
    <message>
        <source>working set</source>
        <translation>工作集</translation>
    </message>
    <message>
        <source>committed</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>GC and heap</source>
        <translation>GC 和堆</translation>
    </message>
    <message>
        <source>GC heap</source>
        <translation>GC 堆</translation>
    </message>
    <message>
        <source>gen 0</source>
        <translation>第 0 代</translation>
    </message>
    <message>
        <source>gen 1</source>
        <translation>第 1 代</translation>
    </message>
    <message>
        <source>gen 2</source>
        <translation>第 2 代</translation>
    </message>
    <message>
        <source>LOH</source>
        <translation>LOH</translation>
    </message>
    <message>
        <source>POH</source>
        <translation>POH</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>分配速率</translation>
    </message>
    <message>
        <source>allocated</source>
        <translation>已分配</translation>
    </message>
    <message>
        <source>GC pauses</source>
        <translation>GC 暂停</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>回收次数</translation>
    </message>
    <message>
        <source>Time in GC, fragmentation</source>
        <translation>GC 时间占比、碎片</translation>
    </message>
    <message>
        <source>time in GC</source>
        <translation>GC 时间占比</translation>
    </message>
    <message>
        <source>fragmentation</source>
        <translation>碎片</translation>
    </message>
    <message>
        <source>Thread pool</source>
        <translation>线程池</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Work items</source>
        <translation>工作项</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Lock contention</source>
        <translation>锁争用</translation>
    </message>
    <message>
        <source>contentions</source>
        <translation>争用</translation>
    </message>
    <message>
        <source>Exceptions and JIT</source>
        <translation>异常和 JIT</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>thrown</source>
        <translation>抛出</translation>
    </message>
    <message>
        <source>JIT</source>
        <translation>JIT</translation>
    </message>
    <message>
        <source>time in JIT</source>
        <translation>JIT 时间占比</translation>
    </message>
    <message>
        <source>HTTP server</source>
        <translation>HTTP 服务器</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Request duration</source>
        <translation>请求耗时</translation>
    </message>
    <message>
        <source>Active requests</source>
        <translation>活动请求</translation>
    </message>
    <message>
        <source>active</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>HTTP client</source>
        <translation>HTTP 客户端</translation>
    </message>
    <message>
        <source>Outgoing requests</source>
        <translation>传出请求</translation>
    </message>
    <message>
        <source>started</source>
        <translation>已开始</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Outgoing duration</source>
        <translation>传出耗时</translation>
    </message>
    <message>
        <source>Open outgoing</source>
        <translation>进行中的传出请求</translation>
    </message>
    <message>
        <source>Outgoing connections</source>
        <translation>传出连接</translation>
    </message>
    <message>
        <source>HTTP/1.1</source>
        <translation>HTTP/1.1</translation>
    </message>
    <message>
        <source>HTTP/2</source>
        <translation>HTTP/2</translation>
    </message>
    <message>
        <source>HTTP/3</source>
        <translation>HTTP/3</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Kestrel</source>
        <translation>Kestrel</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>New connections</source>
        <translation>新建连接</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Kestrel queues</source>
        <translation>Kestrel 队列</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Connection duration</source>
        <translation>连接持续时间</translation>
    </message>
    <message>
        <source>user</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>system</source>
        <translation>系统</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::Banner</name>
    <message>
        <source>Close this notice</source>
        <translation>关闭此通知</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::ClientsModel</name>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>上次活动</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>连接时间</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation>搜索任意内容</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>当前不可用</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>没有名为“%1”的内容。</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::CounterBrowser</name>
    <message>
        <source>Search counters</source>
        <translation>搜索计数器</translation>
    </message>
    <message>
        <source>New chart</source>
        <translation>新建图表</translation>
    </message>
    <message>
        <source>Add to chart</source>
        <translation>添加到图表</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>计数器</translation>
    </message>
    <message>
        <source>Close the list of counters</source>
        <translation>关闭计数器列表</translation>
    </message>
    <message>
        <source>A chart of the chosen counter (double click)</source>
        <translation>为所选计数器创建图表（双击）</translation>
    </message>
    <message>
        <source>As one more series of the chart that was touched last (Ctrl+Enter)</source>
        <translation>作为新系列添加到最近操作的图表 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Event source or meter to ask the process for</source>
        <translation>要向进程请求的事件源或计量器</translation>
    </message>
    <message>
        <source>Name of an EventSource or Meter; Enter asks the process for all its counters</source>
        <translation>EventSource 或 Meter 的名称；按 Enter 向进程请求其所有计数器</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many counters match the search</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Meters and event sources the program declares are listed by themselves. Ask for others by name:</source>
        <translation>进程声明的计量器和事件源会自动列出。其他的请按名称请求：</translation>
    </message>
    <message>
        <source>Event source or meter</source>
        <translation>事件源或计量器</translation>
    </message>
    <message>
        <source>The process has published no counter yet.</source>
        <translation>进程尚未发布任何计数器。</translation>
    </message>
    <message>
        <source>Nothing it publishes matches “%1”. If you know the name of its event source or meter, ask for it below.</source>
        <translation>进程发布的内容均与“%1”不匹配。如果知道其事件源或计量器的名称，请在下方请求。</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <comment>%1 is a chart</comment>
        <translation>添加到 %1</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::CounterTreeModel</name>
    <message>
        <source>Meter %1</source>
        <translation>计量器 %1</translation>
    </message>
    <message>
        <source>Event source %1</source>
        <translation>事件源 %1</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>计数器</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前值</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>全部合计</translation>
    </message>
    <message>
        <source>%1 (meter)</source>
        <translation>%1（计量器）</translation>
    </message>
    <message>
        <source>%1 (event source)</source>
        <translation>%1（事件源）</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::DashboardDirectory</name>
    <message numerus="yes">
        <source>Charts already compare with %n processes. Open a tab for the next one, or end a comparison.</source>
        <translation>
            <numerusform>图表已在与 %n 个进程对比。要再对比一个，请为其打开标签页，或结束某个对比。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clrscope::ui::DashboardModel</name>
    <message>
        <source>no samples %1 s</source>
        <translation>无采样 %1 秒</translation>
    </message>
    <message>
        <source>no samples %1 s (%2)</source>
        <translation>无采样 %1 秒（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n collections</source>
        <translation>
            <numerusform>%n 次回收</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exceptions</source>
        <translation>
            <numerusform>%n 个异常</numerusform>
        </translation>
    </message>
    <message>
        <source>add chart %1</source>
        <translation>添加图表 %1</translation>
    </message>
    <message>
        <source>remove chart %1</source>
        <translation>移除图表 %1</translation>
    </message>
    <message>
        <source>move chart %1</source>
        <translation>移动图表 %1</translation>
    </message>
    <message>
        <source>show %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>hide %1</source>
        <translation>隐藏 %1</translation>
    </message>
    <message>
        <source>reset charts</source>
        <translation>重置图表</translation>
    </message>
    <message>
        <source>others (%1)</source>
        <comment>the curves that are not among the top ones, and how many</comment>
        <translation>其他 (%1)</translation>
    </message>
    <message>
        <source>%1 is not published by this process (yet).</source>
        <translation>此进程（尚）未发布 %1。</translation>
    </message>
    <message numerus="yes">
        <source>All %n tag sets together, estimated from the percentiles of each.</source>
        <translation>
            <numerusform>全部 %n 个标签集的合计，由各自的百分位数估算。</numerusform>
        </translation>
    </message>
    <message>
        <source>without %1</source>
        <comment>%1 is the name of a tag</comment>
        <translation>无 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more are below these.</source>
        <comment>curves</comment>
        <translation>
            <numerusform>此下还有 %n 条。</numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <comment>the sum of all tags</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>The runtime does not count every tag set; “all” has them.</source>
        <translation>运行时不会统计每个标签集；“全部”包含它们。</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>a process that is not there any more</comment>
        <translation>已消失</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>a process</comment>
        <translation>已结束</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>for the first values of a process</comment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>%1 (ended)</source>
        <comment>%1 is a process</comment>
        <translation>%1（已结束）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>%1 is a process, %2 why it has no curve</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>compare with %1</source>
        <translation>与 %1 对比</translation>
    </message>
    <message>
        <source>end the comparison with %1</source>
        <translation>结束与 %1 的对比</translation>
    </message>
    <message>
        <source>%1 exceptions: %2 and others</source>
        <comment>%1 is a number, %2 the name of a type</comment>
        <translation>%1 个异常：%2 等</translation>
    </message>
    <message>
        <source>no values %1 s</source>
        <translation>无数值 %1 秒</translation>
    </message>
    <message>
        <source>no values %1 s (%2)</source>
        <translation>无数值 %1 秒（%2）</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::DashboardPanel</name>
    <message>
        <source>Counters of %1 show what it does, second by second.</source>
        <translation>通过 %1 的计数器，可逐秒查看它在做什么。</translation>
    </message>
    <message>
        <source>Show counters</source>
        <translation>显示计数器</translation>
    </message>
    <message>
        <source>History is kept.</source>
        <translation>历史记录会保留。</translation>
    </message>
    <message>
        <source>dump</source>
        <translation>转储</translation>
    </message>
    <message>
        <source>GC dump</source>
        <translation>GC 转储</translation>
    </message>
    <message>
        <source>stacks</source>
        <translation>堆栈</translation>
    </message>
    <message>
        <source>trace</source>
        <translation>跟踪</translation>
    </message>
    <message>
        <source>logs</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>exceptions</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>仪表板</translation>
    </message>
    <message>
        <source>Charts of the process&apos;s counters on one time axis. Drag pans, the wheel zooms, Shift+drag measures a span, double click follows the newest samples again. W A S D move, Space pauses, Enter opens a chart&apos;s menu: there it is compared with another process, split by tags, given a threshold. Ctrl+arrows move the chart. Chart lists everything the process publishes.</source>
        <translation>进程的计数器图表，共用一条时间轴。拖动可平移，滚轮可缩放，Shift+拖动可测量区间，双击可重新跟随最新采样。W A S D 移动，空格键暂停，Enter 打开图表菜单：可与其他进程对比、按标签拆分、添加阈值。Ctrl+方向键移动图表。“图表”列出进程发布的所有内容。</translation>
    </message>
    <message>
        <source>did not answer, debugger?</source>
        <comment>why samples are missing</comment>
        <translation>未响应，可能在调试器中</translation>
    </message>
    <message>
        <source>The charts begin as soon as it can be asked.</source>
        <translation>可以查询该进程后，图表即开始显示。</translation>
    </message>
    <message>
        <source>History is kept. It was started again as process %1.</source>
        <translation>历史记录会保留。已重新启动为进程 %1。</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>started again as %1</source>
        <comment>%1 is a process id</comment>
        <translation>重新启动为 %1</translation>
    </message>
    <message>
        <source>This recording has no file here to open.</source>
        <translation>此录制在这里没有可打开的文件。</translation>
    </message>
    <message>
        <source>%1 (failed)</source>
        <comment>%1 is an operation</comment>
        <translation>%1（失败）</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::DashboardSession</name>
    <message>
        <source>This file is no saved session of clrscope.</source>
        <translation>此文件不是 clrscope 保存的会话。</translation>
    </message>
    <message>
        <source>This session was saved by a newer clrscope. Open it with that one.</source>
        <translation>此会话由更高版本的 clrscope 保存，请用该版本打开。</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::DashboardWidget</name>
    <message>
        <source>Ready-made groups</source>
        <translation>预定义组</translation>
    </message>
    <message>
        <source>Reset charts</source>
        <translation>重置图表</translation>
    </message>
    <message>
        <source>Export as PNG…</source>
        <translation>导出为 PNG…</translation>
    </message>
    <message>
        <source>Export the charts</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>Export as SVG…</source>
        <translation>导出为 SVG…</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG 图片 (*.svg)</translation>
    </message>
    <message>
        <source>Export the visible span as CSV…</source>
        <translation>将可见区间导出为 CSV…</translation>
    </message>
    <message>
        <source>Export the visible span</source>
        <translation>导出可见区间</translation>
    </message>
    <message>
        <source>Comma separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>Save session…</source>
        <translation>保存会话…</translation>
    </message>
    <message>
        <source>Save curves and markers</source>
        <translation>保存曲线和标记</translation>
    </message>
    <message>
        <source>clrscope sessions (*.clrscope)</source>
        <translation>clrscope 会话 (*.clrscope)</translation>
    </message>
    <message>
        <source>Open session…</source>
        <translation>打开会话…</translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>打开会话</translation>
    </message>
    <message>
        <source>Add series…</source>
        <translation>添加系列…</translation>
    </message>
    <message>
        <source>Add threshold…</source>
        <translation>添加阈值…</translation>
    </message>
    <message>
        <source>Remove thresholds</source>
        <translation>移除阈值</translation>
    </message>
    <message>
        <source>remove thresholds</source>
        <translation>移除阈值</translation>
    </message>
    <message>
        <source>Remove series</source>
        <translation>移除系列</translation>
    </message>
    <message>
        <source>remove a series</source>
        <translation>移除系列</translation>
    </message>
    <message numerus="yes">
        <source>Top %n and others</source>
        <translation>
            <numerusform>前 %n 项及其他</numerusform>
        </translation>
    </message>
    <message>
        <source>show more or fewer tags</source>
        <translation>更改显示的标签数</translation>
    </message>
    <message>
        <source>Draw as steps</source>
        <translation>以阶梯线绘制</translation>
    </message>
    <message>
        <source>draw as steps</source>
        <translation>以阶梯线绘制</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>复制为图片</translation>
    </message>
    <message>
        <source>Copied the chart as a picture.</source>
        <translation>已将图表复制为图片。</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>前移</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>后移</translation>
    </message>
    <message>
        <source>Remove chart</source>
        <translation>移除图表</translation>
    </message>
    <message>
        <source>add %1 to %2</source>
        <translation>将 %1 添加到 %2</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Threshold in %1</source>
        <comment>%1 is a unit</comment>
        <translation>阈值 (%1)</translation>
    </message>
    <message>
        <source>A threshold is a number, “%1” is none.</source>
        <translation>阈值必须是数字，“%1”不是数字。</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>add a threshold</source>
        <translation>添加阈值</translation>
    </message>
    <message>
        <source>Title of the chart</source>
        <translation>图表标题</translation>
    </message>
    <message>
        <source>rename a chart</source>
        <translation>重命名图表</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>process name and id</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>time span</comment>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>time span</comment>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>Time span of all charts</source>
        <translation>所有图表的时间跨度</translation>
    </message>
    <message>
        <source>Time span</source>
        <translation>时间跨度</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Freeze the picture; samples are kept (Space)</source>
        <translation>冻结画面；采样仍会保留 (Space)</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Keep the newest samples in view (F)</source>
        <translation>始终显示最新采样 (F)</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Everything the process publishes, to be charted</source>
        <translation>进程发布的所有计数器，可用于创建图表</translation>
    </message>
    <message>
        <source>More: groups, export, sessions</source>
        <translation>更多：组、导出、会话</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Zoom to span</source>
        <translation>缩放到区间</translation>
    </message>
    <message>
        <source>Save span…</source>
        <translation>保存区间…</translation>
    </message>
    <message>
        <source>Clear the selection (Esc)</source>
        <translation>清除选择 (Esc)</translation>
    </message>
    <message>
        <source>Statistics of the selected span</source>
        <translation>所选区间的统计信息</translation>
    </message>
    <message>
        <source>Save the selected span</source>
        <translation>保存所选区间</translation>
    </message>
    <message>
        <source>Added the chart %1.</source>
        <translation>已添加图表 %1。</translation>
    </message>
    <message>
        <source>Asked the process for all of %1.</source>
        <translation>已向进程请求 %1 的全部计数器。</translation>
    </message>
    <message>
        <source>Waiting for %1 for %2. The charts go on when it answers.</source>
        <translation>等待 %1 响应，已 %2。响应后图表将继续更新。</translation>
    </message>
    <message>
        <source>Ended %1. %2</source>
        <translation>已于 %1 结束。%2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No counters yet</source>
        <translation>尚无计数器</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>正在等待 %1</translation>
    </message>
    <message>
        <source>The first sample comes after one interval of %1 s. Waiting for %2.</source>
        <comment>%2 is a duration</comment>
        <translation>第一个采样在一个间隔（%1 秒）后到达。已等待 %2。</translation>
    </message>
    <message>
        <source>%1 has ended</source>
        <translation>%1 已结束</translation>
    </message>
    <message>
        <source>No counters from %1</source>
        <translation>没有来自 %1 的计数器</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Removed the chart %1. Ctrl+Z brings it back.</source>
        <translation>已移除图表 %1。按 Ctrl+Z 可恢复。</translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <comment>a span of time and its length</comment>
        <translation>%1 至 %2（%3）</translation>
    </message>
    <message>
        <source>No sample of it came before it ended, so there is nothing to show. Recordings of it are kept under Traces.</source>
        <translation>结束前没有收到任何采样，因此没有可显示的内容。它的录制保留在“跟踪”中。</translation>
    </message>
    <message>
        <source>Two columns wide</source>
        <translation>两列宽</translation>
    </message>
    <message>
        <source>widen a chart</source>
        <translation>加宽图表</translation>
    </message>
    <message>
        <source>narrow a chart</source>
        <translation>缩窄图表</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>All together, percentiles as bands</source>
        <translation>全部合计，百分位数显示为色带</translation>
    </message>
    <message>
        <source>show all tags together</source>
        <translation>合计显示所有标签</translation>
    </message>
    <message>
        <source>One curve each (p95)</source>
        <translation>每个标签一条曲线 (p95)</translation>
    </message>
    <message>
        <source>show a curve for each tag</source>
        <translation>为每个标签显示一条曲线</translation>
    </message>
    <message>
        <source>Every combination</source>
        <translation>所有组合</translation>
    </message>
    <message>
        <source>show every combination of tags</source>
        <translation>显示标签的所有组合</translation>
    </message>
    <message>
        <source>By %1</source>
        <comment>%1 is the name of a tag</comment>
        <translation>按 %1</translation>
    </message>
    <message>
        <source>group by %1</source>
        <comment>%1 is the name of a tag</comment>
        <translation>按 %1 分组</translation>
    </message>
    <message>
        <source>%1 (ended)</source>
        <comment>%1 is a process</comment>
        <translation>%1（已结束）</translation>
    </message>
    <message>
        <source>No other process can be reached</source>
        <translation>没有其他可连接的进程</translation>
    </message>
    <message>
        <source>End the comparison</source>
        <translation>结束对比</translation>
    </message>
    <message>
        <source>The process was asked for all of %1 already; it publishes what the list shows.</source>
        <translation>已向进程请求 %1 的全部计数器；它发布的内容均在列表中。</translation>
    </message>
    <message>
        <source>Saved session of %1 %2, %3 to %4. This is history; nothing comes after it.</source>
        <comment>a process, its id, two times</comment>
        <translation>已保存的会话：%1 %2，%3 至 %4。这是历史记录，不会再有后续数据。</translation>
    </message>
    <message>
        <source>This session cannot be opened</source>
        <translation>无法打开此会话</translation>
    </message>
    <message>
        <source>Opening a saved session</source>
        <translation>正在打开已保存的会话</translation>
    </message>
    <message>
        <source>Open another session…</source>
        <translation>打开其他会话…</translation>
    </message>
    <message>
        <source>asked for more counters</source>
        <comment>why there was a pause</comment>
        <translation>请求了更多计数器</translation>
    </message>
    <message>
        <source>%1 shows %2 already.</source>
        <comment>a chart and a series</comment>
        <translation>%1 已显示 %2。</translation>
    </message>
    <message>
        <source>%1 is measured in another unit than %2: it has a chart of its own.</source>
        <translation>%1 与 %2 的单位不同，因此单独使用一个图表。</translation>
    </message>
    <message>
        <source>the counters session was opened anew</source>
        <comment>why there was a pause</comment>
        <translation>重新打开了计数器会话</translation>
    </message>
    <message>
        <source>%1 publishes more than %2 series. What is beyond them is not shown.</source>
        <comment>%1 is a process</comment>
        <translation>%1 发布的系列超过 %2 个。超出的部分不显示。</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::DensityBars</name>
    <message>
        <source>Events over time</source>
        <translation>事件随时间的分布</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::DensityLine</name>
    <message>
        <source>Events over time</source>
        <translation>事件随时间的分布</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <comment>%1 is a number of events per second</comment>
        <translation>最多 %1</translation>
    </message>
    <message>
        <source>others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>GC pauses</source>
        <translation>GC 暂停</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>GC pause of %1</source>
        <translation>GC 暂停 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n exception(s) thrown</source>
        <translation>
            <numerusform>抛出 %n 个异常</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) dropped by the runtime before this</source>
        <translation>
            <numerusform>运行时在此之前丢失了 %n 个事件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clrscope::ui::DetailsModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Process id</source>
        <translation>进程 ID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>Entry assembly</source>
        <translation>入口程序集</translation>
    </message>
    <message>
        <source>Executable</source>
        <translation>可执行文件</translation>
    </message>
    <message>
        <source>Working folder</source>
        <translation>工作文件夹</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>启动时间</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Parent process</source>
        <translation>父进程</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>Working set</source>
        <translation>工作集</translation>
    </message>
    <message>
        <source>Process id in its container</source>
        <translation>容器内的进程 ID</translation>
    </message>
    <message>
        <source>Control group</source>
        <translation>控制组</translation>
    </message>
    <message>
        <source>Runtime version</source>
        <translation>运行时版本</translation>
    </message>
    <message>
        <source>Runtime library</source>
        <translation>运行时库</translation>
    </message>
    <message>
        <source>Runtime instance (uid)</source>
        <translation>运行时实例 (UID)</translation>
    </message>
    <message>
        <source>Diagnostic port</source>
        <translation>诊断端口</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>操作系统</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>体系结构</translation>
    </message>
    <message>
        <source>Portable RID</source>
        <translation>可移植 RID</translation>
    </message>
    <message>
        <source>the runtime</source>
        <translation>运行时</translation>
    </message>
    <message>
        <source>the system</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>%1
It dialled this port.</source>
        <comment>%1 a path</comment>
        <translation>%1
由进程主动连接到此端口。</translation>
    </message>
    <message>
        <source>Held before its first instant</source>
        <translation>停在第一条指令前</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>尚未查询</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::DetailsPanel</name>
    <message>
        <source>Parts of the panel</source>
        <translation>面板的各部分</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>What the process is and where it runs</source>
        <translation>进程的基本信息及其运行位置</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>The environment it was started with</source>
        <translation>进程启动时的环境变量</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>The assemblies and libraries it has loaded</source>
        <translation>进程已加载的程序集和库</translation>
    </message>
    <message>
        <source>Filter details</source>
        <translation>筛选详细信息</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>复制值</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <comment>%1 a value</comment>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>Filter variables</source>
        <translation>筛选变量</translation>
    </message>
    <message>
        <source>Which variables</source>
        <translation>显示哪些变量</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>.NET</source>
        <translation>.NET</translation>
    </message>
    <message>
        <source>ASP.NET Core</source>
        <translation>ASP.NET Core</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Show secrets</source>
        <translation>显示机密</translation>
    </message>
    <message>
        <source>Show or hide the value</source>
        <translation>显示或隐藏该值</translation>
    </message>
    <message>
        <source>Copy as NAME=value</source>
        <translation>复制为 NAME=value</translation>
    </message>
    <message>
        <source>Filter modules</source>
        <translation>筛选模块</translation>
    </message>
    <message>
        <source>Which modules</source>
        <translation>显示哪些模块</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>托管</translation>
    </message>
    <message>
        <source>Native</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Dynamic</source>
        <translation>动态</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>What the process is, what it was started with and what it has loaded. Values that look like secrets are hidden until you show them. The runtime lists its modules when asked: that takes one of its threads about a tenth of a second and loads nothing into it.</source>
        <translation>进程的基本信息、启动时的环境变量以及已加载的模块。看起来像机密的值会隐藏，直到您选择显示。模块由运行时在查询时列出：这会占用它的一个线程约十分之一秒，且不会向进程加载任何内容。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the chosen rows, or all that are shown, as tab-separated text</source>
        <translation>将所选行（或显示的所有行）复制为制表符分隔的文本</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Ask the process again for what is shown</source>
        <translation>重新向进程查询所显示的内容</translation>
    </message>
    <message>
        <source>It ended before it could be asked.</source>
        <translation>进程在查询之前已结束。</translation>
    </message>
    <message>
        <source>%1 has ended: there is nobody to ask.</source>
        <comment>%1 a process</comment>
        <translation>%1 已结束，无法再查询。</translation>
    </message>
    <message>
        <source>%1 was started without any variable.</source>
        <comment>%1 a process</comment>
        <translation>%1 启动时没有任何环境变量。</translation>
    </message>
    <message>
        <source>Waiting for the variables of %1.</source>
        <comment>%1 a process</comment>
        <translation>正在等待 %1 的变量。</translation>
    </message>
    <message>
        <source>Not read in time</source>
        <translation>未及时读取</translation>
    </message>
    <message>
        <source>%1 ended before its variables were read.</source>
        <comment>%1 a process</comment>
        <translation>%1 在读取其变量之前已结束。</translation>
    </message>
    <message>
        <source>The variables could not be read</source>
        <translation>无法读取变量</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>The variables of %1 have not been read.</source>
        <comment>%1 a process</comment>
        <translation>尚未读取 %1 的变量。</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>As the runtime listed them at %1.</source>
        <comment>%1 a time</comment>
        <translation>运行时于 %1 列出。</translation>
    </message>
    <message>
        <source>Files in its memory only: it ended before the runtime was asked.</source>
        <translation>仅列出其内存中的文件：进程在向运行时查询之前已结束。</translation>
    </message>
    <message>
        <source>%1 ended before its modules were read.</source>
        <comment>%1 a process</comment>
        <translation>%1 在读取其模块之前已结束。</translation>
    </message>
    <message>
        <source>%1 is held before its first instant. The runtime lists its modules once it runs.</source>
        <comment>%1 a process</comment>
        <translation>%1 停在第一条指令前。继续运行后，运行时才会列出模块。</translation>
    </message>
    <message>
        <source>The runtime was not asked to the end.</source>
        <translation>对运行时的查询未完成。</translation>
    </message>
    <message>
        <source>Shown are the files in its memory.</source>
        <translation>显示的是其内存中的文件。</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新查询</translation>
    </message>
    <message>
        <source>The modules could not be read</source>
        <translation>无法读取模块</translation>
    </message>
    <message>
        <source>Listed by the runtime in %1 s (%2), nothing was loaded into it.</source>
        <comment>%1 a number, %2 a size in bytes</comment>
        <translation>由运行时在 %1 秒内列出 (%2)，未向进程加载任何内容。</translation>
    </message>
    <message>
        <source>The list may lack some: part of it was lost.</source>
        <translation>列表可能不完整：部分数据已丢失。</translation>
    </message>
    <message>
        <source>The modules of %1 have not been read.</source>
        <comment>%1 a process</comment>
        <translation>尚未读取 %1 的模块。</translation>
    </message>
    <message>
        <source>Waiting for the variables of %1, %2 s.</source>
        <comment>%1 a process, %2 a number</comment>
        <translation>正在等待 %1 的变量，已 %2 秒。</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>停止等待</translation>
    </message>
    <message>
        <source>You stopped waiting for the answer.</source>
        <translation>您已停止等待响应。</translation>
    </message>
    <message>
        <source>The runtime is listing its modules, %1 s.</source>
        <translation>运行时正在列出模块，已 %1 秒。</translation>
    </message>
    <message>
        <source>The runtime is listing its modules.</source>
        <translation>运行时正在列出模块。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>ended %1</source>
        <comment>%1 a time</comment>
        <translation>已于 %1 结束</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::EmptyState</name>
    <message>
        <source>or from a shell</source>
        <translation>或在 Shell 中运行</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>复制命令</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::EngineLink</name>
    <message>
        <source>The process is gone or cannot be reached.</source>
        <translation>进程已消失或无法连接。</translation>
    </message>
    <message>
        <source>clrscope is ending.</source>
        <translation>clrscope 正在退出。</translation>
    </message>
    <message>
        <source>%1 runs, but is not recorded: %2</source>
        <translation>%1 正在运行，但未录制：%2</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::EnvironmentModel</name>
    <message>
        <source>Variable</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Hidden, as it looks like a secret. “Show” shows it.</source>
        <translation>看起来像机密，因此已隐藏。单击“显示”可查看。</translation>
    </message>
    <message>
        <source>Show the value of %1</source>
        <translation>显示 %1 的值</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::EventCountModel</name>
    <message>
        <source>event %1</source>
        <translation>事件 %1</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>With stack</source>
        <translation>含堆栈</translation>
    </message>
    <message>
        <source>%</source>
        <comment>header of a column: share of all events</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>%1, id %2</source>
        <comment>%1 is an event</comment>
        <translation>%1，ID %2</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>%1 is an event</comment>
        <translation>%1，版本 %2</translation>
    </message>
    <message>
        <source>Provider and event</source>
        <translation>提供程序和事件</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::EventListModel</name>
    <message>
        <source>Time, s</source>
        <translation>时间 (s)</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供程序</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>有效负载</translation>
    </message>
    <message>
        <source>event %1</source>
        <translation>事件 %1</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::EventsStrip</name>
    <message>
        <source>Recordings</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>GC gen 2</source>
        <translation>第 2 代 GC</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::FileDoor</name>
    <message>
        <source>Open recent</source>
        <translation>打开最近的文件</translation>
    </message>
    <message>
        <source>No file was opened yet</source>
        <translation>尚未打开过文件</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>清除此列表</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::FileTab</name>
    <message>
        <source>Saved session</source>
        <translation>已保存的会话</translation>
    </message>
    <message>
        <source>Drag over the time line to list one span of it; tick the events you want; type a word, or thread:27, to filter. A row shows its fields and its stack below.</source>
        <translation>在时间线上拖动，可列出其中一个区间；勾选所需的事件；输入文字或 thread:27 可筛选。选中一行，其字段和堆栈会显示在下方。</translation>
    </message>
    <message>
        <source>The charts of a process as they were saved; nothing here changes any more. Drag to pan, turn the wheel to zoom.</source>
        <translation>进程的图表，按保存时的状态显示，不会再变化。拖动可平移，滚轮可缩放。</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::JobLine</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::KeysCard</name>
    <message>
        <source>Revoke key %1</source>
        <comment>%1 is the key&apos;s name</comment>
        <translation>吊销密钥 %1</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>新建密钥…</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>复制密钥</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>%1: copy the key now. It is shown this once.</source>
        <comment>%1 is the key&apos;s name</comment>
        <translation>%1：请立即复制密钥，它只显示这一次。</translation>
    </message>
    <message>
        <source>%1 was revoked. Requests with it are refused.</source>
        <comment>%1 is the key&apos;s name</comment>
        <translation>已吊销 %1。使用它的请求将被拒绝。</translation>
    </message>
    <message>
        <source>every request needs one</source>
        <translation>每个请求都需要</translation>
    </message>
    <message>
        <source>none is asked for now</source>
        <translation>当前不需要</translation>
    </message>
    <message>
        <source>No key yet: every request is refused. Make one and give it to the script that asks.</source>
        <translation>尚无密钥：所有请求都会被拒绝。请创建一个并提供给发出请求的脚本。</translation>
    </message>
    <message>
        <source>No key yet. While none is asked for, whoever reaches the API may use it.</source>
        <translation>尚无密钥。在不要求密钥期间，任何能访问 API 的人都可以使用它。</translation>
    </message>
    <message>
        <source>laptop, ci-runner …</source>
        <translation>laptop、ci-runner …</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>密钥名称</translation>
    </message>
    <message>
        <source>Last day of the key</source>
        <translation>密钥的最后有效日</translation>
    </message>
    <message>
        <source>Make key</source>
        <translation>创建密钥</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Give it a name, so that it can be told apart.</source>
        <translation>请为其命名，以便区分。</translation>
    </message>
    <message>
        <source>There is a key of this name. Choose another.</source>
        <translation>已存在同名密钥。请换一个名称。</translation>
    </message>
    <message>
        <source>Revoke key</source>
        <translation>吊销密钥</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::KeysModel</name>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>never</source>
        <translation>永不过期</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>吊销</translation>
    </message>
    <message>
        <source>From the configuration (MonitorApiKey); change it there.</source>
        <translation>来自配置 (MonitorApiKey)，请在配置中更改。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message numerus="yes">
        <source>Last used %1 from %2, %n request(s) since the program started.</source>
        <translation>
            <numerusform>上次于 %1 由 %2 使用，程序启动以来共 %n 个请求。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not used since the program started.</source>
        <translation>程序启动以来未使用。</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::KeywordsEditor</name>
    <message>
        <source>Filter keywords</source>
        <translation>筛选关键字</translation>
    </message>
    <message>
        <source>Keywords, hexadecimal</source>
        <translation>关键字（十六进制）</translation>
    </message>
    <message>
        <source>Keywords of %1</source>
        <translation>%1 的关键字</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>关键字</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>按 Esc 关闭</translation>
    </message>
    <message>
        <source>Keywords by name (Alt+Down)</source>
        <translation>按名称选择关键字 (Alt+Down)</translation>
    </message>
    <message>
        <source>%1 of %2 set</source>
        <translation>已设置 %1 / %2</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::LaunchPage</name>
    <message>
        <source>&quot;%1&quot; is no variable. Write NAME=value, one on a line.</source>
        <translation>“%1”不是变量。请按 NAME=值 的形式书写，每行一个。</translation>
    </message>
    <message>
        <source>Launch a program</source>
        <translation>启动程序</translation>
    </message>
    <message>
        <source>Launch and record</source>
        <translation>启动并录制</translation>
    </message>
    <message>
        <source>held before its first instruction until the recording runs</source>
        <translation>在录制开始之前停在第一条指令前</translation>
    </message>
    <message>
        <source>dotnet, or the path of a program</source>
        <translation>dotnet 或程序的路径</translation>
    </message>
    <message>
        <source>Choose the program</source>
        <translation>选择程序</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>as on a command line; quote what holds spaces</source>
        <translation>与命令行写法相同；含空格的部分请加引号</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>the folder clrscope was started in</source>
        <translation>启动 clrscope 时所在的文件夹</translation>
    </message>
    <message>
        <source>Choose the working folder</source>
        <translation>选择工作文件夹</translation>
    </message>
    <message>
        <source>Working folder</source>
        <translation>工作文件夹</translation>
    </message>
    <message>
        <source>NAME=value, one on a line</source>
        <translation>NAME=值，每行一个</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>What to record</source>
        <translation>录制内容</translation>
    </message>
    <message>
        <source>Name a program and tick at least one thing to record</source>
        <translation>请指定程序，并至少勾选一项录制内容</translation>
    </message>
    <message>
        <source>There is no folder %1 to work in. Choose another, or leave it empty.</source>
        <translation>工作文件夹 %1 不存在。请另选一个，或留空。</translation>
    </message>
    <message>
        <source>%1 runs and is recorded from its first instant.</source>
        <translation>%1 正在运行，并从启动的最初一刻开始录制。</translation>
    </message>
    <message>
        <source>%1 runs and is recorded from its first instant. What it prints goes to %2.</source>
        <translation>%1 正在运行，并从启动的最初一刻开始录制。其输出写入 %2。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 starts. Waiting for its .NET runtime for %2, at most 10 s.</source>
        <comment>a program, a length of time</comment>
        <translation>%1 正在启动。已等待其 .NET 运行时 %2，最多 10 秒。</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::LiveCard</name>
    <message>
        <source>Recording</source>
        <translation>正在录制</translation>
    </message>
    <message>
        <source>events per half second</source>
        <translation>每半秒事件数</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>停止并保留</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>放弃…</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>已用时间</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>Discard recording</source>
        <translation>放弃录制</translation>
    </message>
    <message>
        <source>The recording ends and its file is deleted: %1</source>
        <translation>录制将结束，其文件将被删除：%1</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>The recording was discarded.</source>
        <translation>已放弃录制。</translation>
    </message>
    <message>
        <source>bytes per half second</source>
        <translation>每半秒字节数</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>已录制</translation>
    </message>
    <message>
        <source>Recording failed</source>
        <translation>录制失败</translation>
    </message>
    <message>
        <source>Recording ended early</source>
        <translation>录制提前结束</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/秒</translation>
    </message>
    <message>
        <source>Finish without symbols</source>
        <translation>不等符号，直接完成</translation>
    </message>
    <message>
        <source>Draining</source>
        <translation>收尾中</translation>
    </message>
    <message>
        <source>Method names for the stacks still come: %1 in %2 so far.</source>
        <comment>%1 bytes, %2 a length of time</comment>
        <translation>堆栈所需的方法名仍在传入：目前 %1，用时 %2。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>关闭标签页</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Clear finished operations</source>
        <translation>清除已结束的操作</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Processes as a table</source>
        <translation>以表格显示进程</translation>
    </message>
    <message>
        <source>Show processes</source>
        <translation>显示进程</translation>
    </message>
    <message>
        <source>Show operations</source>
        <translation>显示操作</translation>
    </message>
    <message>
        <source>Operations as one line</source>
        <translation>操作显示为一行</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>下一个标签页</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>上一个标签页</translation>
    </message>
    <message>
        <source>&amp;Process</source>
        <translation>进程(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>录制(&amp;R)</translation>
    </message>
    <message>
        <source>Record trace</source>
        <translation>录制跟踪</translation>
    </message>
    <message>
        <source>Record with options…</source>
        <translation>使用选项录制…</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>搜索任意内容…</translation>
    </message>
    <message>
        <source>API server</source>
        <translation>API 服务器</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>启动演示</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>About this panel</source>
        <translation>关于此面板</translation>
    </message>
    <message>
        <source>Choose a process at the left to see inside it. Those below the line cannot be reached; each says why and how to mend it.</source>
        <translation>在左侧选择一个进程以查看其内部。线下方的进程无法连接，每项都注明了原因和解决办法。</translation>
    </message>
    <message>
        <source>About clrscope</source>
        <translation>关于 clrscope</translation>
    </message>
    <message>
        <source>clrscope %1 sees inside running .NET processes. Free software under GPL-3.0-or-later. Qt %2.</source>
        <translation>clrscope %1 可查看正在运行的 .NET 进程的内部。依据 GPL-3.0-or-later 发布的自由软件。Qt %2。</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>搜索任意内容</translation>
    </message>
    <message>
        <source>API starting</source>
        <translation>API 正在启动</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Server page</source>
        <translation>服务器页面</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Float the processes</source>
        <translation>浮动显示进程</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Open processes and files</source>
        <translation>打开的进程和文件</translation>
    </message>
    <message>
        <source>Choose a process</source>
        <translation>选择进程</translation>
    </message>
    <message>
        <source>Open a trace file…</source>
        <translation>打开跟踪文件…</translation>
    </message>
    <message>
        <source>Panel %1: %2</source>
        <comment>number and name of a panel</comment>
        <translation>面板 %1：%2</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>停止录制</translation>
    </message>
    <message>
        <source>%1 (Ctrl+R)</source>
        <translation>%1 (Ctrl+R)</translation>
    </message>
    <message>
        <source>Choose a process that can be reached first</source>
        <translation>请先选择可连接的进程</translation>
    </message>
    <message>
        <source>The demo starts. It appears in the list in a moment.</source>
        <translation>演示正在启动，稍后会出现在列表中。</translation>
    </message>
    <message>
        <source>API on</source>
        <translation>API 已启用</translation>
    </message>
    <message>
        <source>API limited</source>
        <translation>API 受限</translation>
    </message>
    <message>
        <source>API failed</source>
        <translation>API 失败</translation>
    </message>
    <message>
        <source>API off</source>
        <translation>API 已停用</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Open tab</source>
        <translation>打开的标签页</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Quit clrscope</source>
        <translation>退出 clrscope</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) still run. Quitting ends them; what they captured is kept.</source>
        <translation>
            <numerusform>仍有 %n 个录制正在运行。退出会结束录制，已捕获的内容会保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on recording</source>
        <translation>继续录制</translation>
    </message>
    <message>
        <source>Launch…</source>
        <translation>启动…</translation>
    </message>
    <message>
        <source>Start a program and record it from its first instant</source>
        <translation>启动程序并从最初一刻开始录制</translation>
    </message>
    <message>
        <source>Write a dump with heap</source>
        <translation>写入含堆的转储</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Write a dump</source>
        <translation>写入转储</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>%1 writes a dump. It stands still until it is written.</source>
        <translation>%1 正在写入转储，写完之前进程暂停。</translation>
    </message>
    <message>
        <source>Write a dump of the process beside the recordings</source>
        <translation>将进程的转储写入录制所在的文件夹</translation>
    </message>
    <message>
        <source>Launch a program…</source>
        <translation>启动程序…</translation>
    </message>
    <message>
        <source>No .NET process runs yet</source>
        <translation>尚无 .NET 进程在运行</translation>
    </message>
    <message>
        <source>Start one as you always do: it appears at the left within two seconds. Or launch it from here, and its first instant is recorded, too.</source>
        <translation>像平常一样启动一个：它会在两秒内出现在左侧。也可以从这里启动，这样启动的最初一刻也会被录制。</translation>
    </message>
    <message>
        <source>Open a trace or a session</source>
        <translation>打开跟踪或会话</translation>
    </message>
    <message>
        <source>Traces and sessions (*.nettrace *.netperf *.clrscope);;All files (*)</source>
        <translation>跟踪和会话 (*.nettrace *.netperf *.clrscope);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Pa&amp;nel</source>
        <translation>面板(&amp;N)</translation>
    </message>
    <message>
        <source>Nothing to do in this panel</source>
        <translation>此面板没有可执行的操作</translation>
    </message>
    <message>
        <source>A click on a process at the left shows its counters live. Ctrl+R records its trace.</source>
        <translation>单击左侧的进程可实时查看其计数器。按 Ctrl+R 录制其跟踪。</translation>
    </message>
    <message numerus="yes">
        <source>%n dump(s) are still being written. Quitting loses them.</source>
        <translation>
            <numerusform>仍有 %n 个转储正在写入。退出会丢失它们。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Open the closed tab again</source>
        <translation>重新打开关闭的标签页</translation>
    </message>
    <message>
        <source>Dismiss all ended processes</source>
        <translation>移除所有已结束的进程</translation>
    </message>
    <message>
        <source>Float the operations</source>
        <translation>浮动显示操作</translation>
    </message>
    <message>
        <source>&amp;Operations</source>
        <translation>操作(&amp;O)</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Other programs ask this one for dumps, traces and metrics here. A key lets one in; every request is in the list.</source>
        <translation>其他程序可在此向本程序请求转储、跟踪和指标。凭密钥即可访问；每个请求都会列出。</translation>
    </message>
    <message>
        <source>Finish without symbols</source>
        <translation>不等符号，直接完成</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::ModulesModel</name>
    <message>
        <source>managed, collectible</source>
        <translation>托管，可回收</translation>
    </message>
    <message>
        <source>managed</source>
        <translation>托管</translation>
    </message>
    <message>
        <source>native</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>dynamic</source>
        <translation>动态</translation>
    </message>
    <message>
        <source>Compiled ahead of time (ReadyToRun).</source>
        <translation>预先编译 (ReadyToRun)。</translation>
    </message>
    <message>
        <source>Made at run time, has no file.</source>
        <translation>在运行时生成，没有文件。</translation>
    </message>
    <message>
        <source>The file was replaced or removed since.</source>
        <translation>文件在加载之后已被替换或移除。</translation>
    </message>
    <message>
        <source>In memory, but not loaded by the runtime.</source>
        <translation>在内存中，但并非由运行时加载。</translation>
    </message>
    <message>
        <source>%1
Signature and age: what a symbol server is asked for.</source>
        <translation>%1
签名和 Age：用于向符号服务器查询。</translation>
    </message>
    <message>
        <source>Not in memory as a file of its own</source>
        <translation>未作为单独的文件存在于内存中</translation>
    </message>
    <message>
        <source>%1 bytes of address space</source>
        <translation>%1 字节的地址空间</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Assembly</source>
        <translation>程序集</translation>
    </message>
    <message>
        <source>PDB</source>
        <translation>PDB</translation>
    </message>
    <message>
        <source>PDB signature, age</source>
        <translation>PDB 签名、Age</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::OperationsModel</name>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Draining</source>
        <translation>收尾中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Dump</source>
        <translation>转储</translation>
    </message>
    <message>
        <source>GC dump</source>
        <translation>GC 转储</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>跟踪</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Stacks</source>
        <translation>堆栈</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Window</source>
        <comment>who started it: this window</comment>
        <translation>本窗口</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>立即完成</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>HTTP response</source>
        <translation>HTTP 响应</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>发起者</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>已用时间</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>输出到</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n 个运行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draining</source>
        <translation>
            <numerusform>%n 个收尾中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n 个完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 个失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n 个已取消</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>没有正在运行的操作</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>in its folder</comment>
        <translation>显示</translation>
    </message>
    <message>
        <source>Draining %1</source>
        <comment>%1 a length of time</comment>
        <translation>收尾中 %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Not whole</source>
        <translation>不完整</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::OperationsPane</name>
    <message>
        <source>Collapse operations</source>
        <translation>折叠操作</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>清除已结束项</translation>
    </message>
    <message>
        <source>Float operations</source>
        <translation>浮动显示操作</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>关闭详细信息</translation>
    </message>
    <message>
        <source>Expand operations</source>
        <translation>展开操作</translation>
    </message>
    <message>
        <source>, draining</source>
        <translation>，收尾中</translation>
    </message>
    <message>
        <source>, for %1</source>
        <comment>%1 is a client&apos;s address</comment>
        <translation>，来自 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>button, operation</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n 个完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 个失败</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>停止并保留</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>Copy operation id</source>
        <translation>复制操作 ID</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Started %1 by %2.</source>
        <translation>由 %2 于 %1 启动。</translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <translation>输出到 %1</translation>
    </message>
    <message>
        <source>%1 events, %2 dropped</source>
        <translation>%1 个事件，丢失 %2 个</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>标签：%1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n operation(s)</source>
        <translation>
            <numerusform>移除 %n 个操作</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes what has ended out of the list; files stay</source>
        <translation>将已结束的操作移出列表；文件会保留</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) removed, files kept</source>
        <translation>
            <numerusform>已移除 %n 个操作，文件已保留</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>筛选 (Ctrl+F)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown of all</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::PanelStrip</name>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::PresetBar</name>
    <message>
        <source>none chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>输入名称后按 Enter</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>预设名称</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>保存为预设</translation>
    </message>
    <message>
        <source>Change or remove the preset</source>
        <translation>更改或移除预设</translation>
    </message>
    <message>
        <source>the preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Save changes to %1</source>
        <translation>将更改保存到 %1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>重命名 %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Save preset %1</source>
        <translation>保存预设 %1</translation>
    </message>
    <message>
        <source>Saved the preset %1.</source>
        <translation>已保存预设 %1。</translation>
    </message>
    <message>
        <source>There is a preset %1 already. Choose another name.</source>
        <translation>预设 %1 已存在。请换一个名称。</translation>
    </message>
    <message>
        <source>Rename preset %1</source>
        <translation>重命名预设 %1</translation>
    </message>
    <message>
        <source>Remove preset %1</source>
        <translation>移除预设 %1</translation>
    </message>
    <message>
        <source>Preset %1 removed</source>
        <translation>已移除预设 %1</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::ProcessListModel</name>
    <message>
        <source>Ended %1. History kept.</source>
        <comment>%1 is a time</comment>
        <translation>已于 %1 结束。历史记录已保留。</translation>
    </message>
    <message>
        <source>Does not answer for %1. It may be stopped in a debugger. Waiting.</source>
        <comment>%1 is a length of time</comment>
        <translation>已 %1 未响应，可能停在调试器中。正在等待。</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>进程 %1</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>正在录制</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>运行时</translation>
    </message>
    <message>
        <source>Arch</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>启动时间</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 分钟</translation>
    </message>
    <message>
        <source>CPU %</source>
        <translation>CPU %</translation>
    </message>
    <message>
        <source>Working set</source>
        <translation>工作集</translation>
    </message>
    <message>
        <source>Ended %1.</source>
        <comment>%1 is a time</comment>
        <translation>已于 %1 结束。</translation>
    </message>
    <message>
        <source>CPU %1 % now, at most %2 % in the last minute</source>
        <translation>CPU 当前 %1 %，过去一分钟内最高 %2 %</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::ProcessPane</name>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>筛选 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>仅我的</translation>
    </message>
    <message>
        <source>Only processes of the user clrscope runs as</source>
        <translation>仅显示运行 clrscope 的用户的进程</translation>
    </message>
    <message>
        <source>Out of reach last</source>
        <translation>无法连接的排最后</translation>
    </message>
    <message>
        <source>All in one order</source>
        <translation>统一排序</translation>
    </message>
    <message>
        <source>Order of those out of reach</source>
        <translation>无法连接的进程的排序</translation>
    </message>
    <message>
        <source>No .NET process runs on this machine. Start one, or look at the demo.</source>
        <translation>此计算机上没有运行 .NET 进程。请启动一个，或查看演示。</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>启动演示</translation>
    </message>
    <message>
        <source>No process matches the filter.</source>
        <translation>没有与筛选匹配的进程。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown of all</comment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n out of reach</source>
        <translation>
            <numerusform>%n 个无法连接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended</source>
        <translation>
            <numerusform>%n 个已结束</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by name, pid, user, path</source>
        <translation>按名称、PID、用户、路径筛选</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Record trace</source>
        <translation>录制跟踪</translation>
    </message>
    <message>
        <source>Resume from its first instant</source>
        <translation>从第一条指令继续</translation>
    </message>
    <message>
        <source>Copy the line that mends it</source>
        <translation>复制修复命令</translation>
    </message>
    <message>
        <source>Copy pid</source>
        <translation>复制 PID</translation>
    </message>
    <message>
        <source>Copy uid</source>
        <translation>复制 UID</translation>
    </message>
    <message>
        <source>Copy command line</source>
        <translation>复制命令行</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>复制为 curl</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>The default process was not changed: %1</source>
        <translation>默认进程未更改：%1</translation>
    </message>
    <message>
        <source>Write a dump</source>
        <translation>写入转储</translation>
    </message>
    <message>
        <source>Set as default process</source>
        <translation>设为默认进程</translation>
    </message>
    <message>
        <source>API requests that name no process mean it; kept in the settings of clrscope</source>
        <translation>未指定进程的 API 请求将指向它；保存在 clrscope 的设置中</translation>
    </message>
    <message>
        <source>Dismiss %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>%1 dismissed</source>
        <comment>%1 a process</comment>
        <translation>已移除 %1</translation>
    </message>
    <message>
        <source>Dismiss all ended</source>
        <translation>移除所有已结束项</translation>
    </message>
    <message>
        <source>No .NET process runs on this machine. Start one: it appears here.</source>
        <translation>此计算机上没有运行 .NET 进程。启动一个后会显示在此处。</translation>
    </message>
    <message numerus="yes">
        <source>%n processes fit: requests that name none are refused while there is more than one.</source>
        <translation>
            <numerusform>有 %n 个进程符合：只要符合的进程不止一个，未指定进程的请求就会被拒绝。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %n process(es)</source>
        <translation>
            <numerusform>移除 %n 个进程</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) dismissed</source>
        <translation>
            <numerusform>已移除 %n 个进程</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>停止录制</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新查询</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::ProcessReader</name>
    <message>
        <source>The process is gone or cannot be reached.</source>
        <translation>进程已消失或无法连接。</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::ProcessTab</name>
    <message>
        <source>%1 ended %2. What was captured stays and can be read and saved.</source>
        <comment>%1 a process, %2 a time</comment>
        <translation>%1 已于 %2 结束。已捕获的内容会保留，可继续查看和保存。</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新查询</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>Copy the line that mends it</source>
        <translation>复制修复命令</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>%1 is held before its first instant.</source>
        <translation>%1 停在第一条指令前。</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::ProcessView</name>
    <message>
        <source>Processes</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Copy the line that mends it</source>
        <translation>复制修复命令</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新查询</translation>
    </message>
    <message>
        <source>Open history</source>
        <translation>打开历史记录</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::ProviderDelegate</name>
    <message>
        <source>Name of the provider</source>
        <translation>提供程序的名称</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>%1 is no keyword mask. Write 0x and up to 16 digits.</source>
        <translation>%1 不是关键字掩码。请输入 0x 加最多 16 位数字。</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::ProviderModel</name>
    <message>
        <source>Add provider</source>
        <translation>添加提供程序</translation>
    </message>
    <message>
        <source>%1, on</source>
        <translation>%1，开</translation>
    </message>
    <message>
        <source>%1, off</source>
        <translation>%1，关</translation>
    </message>
    <message>
        <source>A provider needs a name. Delete removes the row.</source>
        <translation>提供程序需要名称。按 Delete 删除该行。</translation>
    </message>
    <message>
        <source>An argument may not hold a double quote: the runtime cannot read it back.</source>
        <translation>参数不能包含双引号：运行时无法读回。</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供程序</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>关键字</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>%1 is in the list already. Change its row: a process takes only one of a name.</source>
        <translation>%1 已在列表中。请更改其所在行：进程不接受同名的多个提供程序。</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::RecordingNotice</name>
    <message>
        <source>The dump of %1 failed</source>
        <translation>%1 的转储失败</translation>
    </message>
    <message>
        <source>The recording of %1 failed</source>
        <translation>%1 的录制失败</translation>
    </message>
    <message>
        <source>The dump of %1 is written</source>
        <translation>%1 的转储已写入</translation>
    </message>
    <message>
        <source>The recording of %1 has ended</source>
        <translation>%1 的录制已结束</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>size and file name</comment>
        <translation>%2 (%1)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::RecordingsModel</name>
    <message>
        <source>Recording</source>
        <translation>正在录制</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Whole, events lost</source>
        <translation>完整，有事件丢失</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>被截断</translation>
    </message>
    <message>
        <source>No trace</source>
        <translation>不是跟踪文件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>%1 events, %2 dropped</source>
        <translation>%1 个事件，丢失 %2 个</translation>
    </message>
    <message>
        <source>Whole, no symbols</source>
        <translation>完整，无符号</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::RequestsModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态码</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Time, ms</source>
        <translation>耗时 (ms)</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Bad request</source>
        <translation>错误的请求</translation>
    </message>
    <message>
        <source>No valid key</source>
        <translation>无有效密钥</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation>已禁止</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Method not allowed</source>
        <translation>不允许的方法</translation>
    </message>
    <message>
        <source>Not acceptable</source>
        <translation>不可接受</translation>
    </message>
    <message>
        <source>Too slow</source>
        <translation>太慢</translation>
    </message>
    <message>
        <source>Body too large</source>
        <translation>正文过大</translation>
    </message>
    <message>
        <source>Address too long</source>
        <translation>地址过长</translation>
    </message>
    <message>
        <source>Unknown content type</source>
        <translation>未知的内容类型</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>请求过多</translation>
    </message>
    <message>
        <source>Headers too large</source>
        <translation>标头过大</translation>
    </message>
    <message>
        <source>Failed inside</source>
        <translation>内部失败</translation>
    </message>
    <message>
        <source>Too many connections</source>
        <translation>连接过多</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::ServerPage</name>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Hold the list still</source>
        <translation>暂停列表更新</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>复制为 curl</translation>
    </message>
    <message>
        <source>%1 of %2, the last 1 000 are kept</source>
        <translation>%1 / %2，保留最近 1 000 条</translation>
    </message>
    <message>
        <source>Failed %1</source>
        <comment>number of failed requests</comment>
        <translation>失败 %1</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>断开连接</translation>
    </message>
    <message>
        <source>Ends the connections of the chosen client. With a valid key it may come back: revoke the key to keep it out.</source>
        <translation>结束所选客户端的连接。它持有有效密钥时可以重新连接：要阻止它，请吊销密钥。</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已响应</translation>
    </message>
    <message>
        <source>The client left before the answer was whole.</source>
        <translation>客户端在响应完成之前已断开。</translation>
    </message>
    <message>
        <source>none in the last hour</source>
        <translation>过去一小时内无</translation>
    </message>
    <message numerus="yes">
        <source>%n in the last hour</source>
        <comment>clients</comment>
        <translation>
            <numerusform>过去一小时内 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied. What was sent with the request is not kept: add it with -d.</source>
        <translation>已复制。随请求发送的内容未保留：请用 -d 添加。</translation>
    </message>
    <message>
        <source>The API is off: nobody can ask.</source>
        <translation>API 已停用：无法接收请求。</translation>
    </message>
    <message>
        <source>Scripts, Prometheus and sidecars that ask appear here.</source>
        <translation>发出请求的脚本、Prometheus 和 Sidecar 会显示在此处。</translation>
    </message>
    <message>
        <source>No request matches the filter.</source>
        <translation>没有与筛选匹配的请求。</translation>
    </message>
    <message>
        <source>No request yet. Each appears here with what it was answered.</source>
        <translation>尚无请求。每个请求及其响应结果会显示在此处。</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::ServerStateCard</name>
    <message>
        <source>Listen on the network too</source>
        <translation>同时在网络上监听</translation>
    </message>
    <message>
        <source>Every machine that reaches this one may then ask, over https and with a key of the list. Whoever holds a key can read the memory of your .NET processes. Plain http stays on this machine.</source>
        <translation>之后，所有能访问此计算机的计算机都可通过 https 并凭列表中的密钥发出请求。持有密钥者可以读取您的 .NET 进程的内存。普通 http 仍仅限此计算机。</translation>
    </message>
    <message>
        <source>Listen on the network</source>
        <translation>在网络上监听</translation>
    </message>
    <message>
        <source>Stay on this machine</source>
        <translation>仅限此计算机</translation>
    </message>
    <message>
        <source>The API is on</source>
        <translation>API 已启用</translation>
    </message>
    <message>
        <source>The API is on, with limits</source>
        <translation>API 已启用，但受限</translation>
    </message>
    <message>
        <source>The API starts</source>
        <translation>API 正在启动</translation>
    </message>
    <message>
        <source>The API cannot be reached</source>
        <translation>无法连接 API</translation>
    </message>
    <message>
        <source>The API is off</source>
        <translation>API 已停用</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>%1 a time</comment>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Turned on, scripts, Prometheus and sidecars reach this machine&apos;s processes over HTTP, with a key.</source>
        <translation>启用后，脚本、Prometheus 和 Sidecar 可凭密钥通过 HTTP 访问此计算机的进程。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>no key asked</source>
        <translation>不要求密钥</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>续订</translation>
    </message>
    <message>
        <source>Makes a new certificate now. Clients that know the fingerprint have to be told the new one. Without this it is renewed by itself 30 days before it ends.</source>
        <translation>立即创建新证书。已记录指纹的客户端需要获知新指纹。不手动续订时，证书会在到期前 30 天自动续订。</translation>
    </message>
    <message>
        <source>made by clrscope, until %1</source>
        <comment>%1 a date</comment>
        <translation>由 clrscope 创建，有效期至 %1</translation>
    </message>
    <message>
        <source>from your file, until %1</source>
        <comment>%1 a date</comment>
        <translation>来自您的文件，有效期至 %1</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>https only, every request with a key</source>
        <translation>仅 https，每个请求都需要密钥</translation>
    </message>
    <message>
        <source>taken over at once, no restart</source>
        <translation>立即生效，无需重新启动</translation>
    </message>
    <message>
        <source>not while the API asks for no key</source>
        <translation>API 不要求密钥时不可用</translation>
    </message>
    <message>
        <source>needs an https address in the setting &quot;urls&quot;</source>
        <translation>需要在设置“urls”中包含 https 地址</translation>
    </message>
    <message>
        <source>the setting &quot;urls&quot; says where it listens</source>
        <translation>监听地址由设置“urls”指定</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Filter settings</source>
        <translation>筛选设置</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置项</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Name of a setting, such as %1</source>
        <translation>设置项名称，例如 %1</translation>
    </message>
    <message>
        <source>Name of the setting</source>
        <translation>设置项名称</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Value of the setting</source>
        <translation>设置项的值</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Writes it to the settings.json of clrscope. Double-click a value above to change it there.</source>
        <translation>写入 clrscope 的 settings.json。双击上方的值可直接更改。</translation>
    </message>
    <message>
        <source>Takes the chosen setting out of the settings.json of clrscope; other sources stay as they are.</source>
        <translation>从 clrscope 的 settings.json 中移除所选设置项；其他来源不变。</translation>
    </message>
    <message>
        <source>The settings.json of clrscope says &quot;%1&quot;, but it does not count: %2 wins.</source>
        <translation>clrscope 的 settings.json 中的值为“%1”，但不生效：%2 优先。</translation>
    </message>
    <message>
        <source>Not written: %1</source>
        <translation>未写入：%1</translation>
    </message>
    <message>
        <source>%1, before the settings.json of clrscope</source>
        <comment>source of a setting</comment>
        <translation>%1，优先于 clrscope 的 settings.json</translation>
    </message>
    <message>
        <source>Written, but it does not count: %1 wins with &quot;%2&quot;.</source>
        <translation>已写入，但不生效：%1 的“%2”优先。</translation>
    </message>
    <message>
        <source>default</source>
        <comment>source of a setting</comment>
        <translation>默认值</translation>
    </message>
    <message>
        <source>command line</source>
        <comment>source of a setting</comment>
        <translation>命令行</translation>
    </message>
    <message>
        <source>environment, %1</source>
        <comment>source of a setting</comment>
        <translation>环境变量 %1</translation>
    </message>
    <message>
        <source>file beside the program</source>
        <comment>source of a setting</comment>
        <translation>程序所在位置的文件</translation>
    </message>
    <message>
        <source>environment</source>
        <comment>source of a setting</comment>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>user&apos;s file of dotnet monitor</source>
        <comment>source of a setting</comment>
        <translation>dotnet monitor 的用户文件</translation>
    </message>
    <message>
        <source>settings of clrscope</source>
        <comment>source of a setting</comment>
        <translation>clrscope 的设置</translation>
    </message>
    <message>
        <source>file of this machine</source>
        <comment>source of a setting</comment>
        <translation>此计算机的文件</translation>
    </message>
    <message>
        <source>folder with a file for each key</source>
        <comment>source of a setting</comment>
        <translation>每个键一个文件的文件夹</translation>
    </message>
    <message>
        <source>file of the command line</source>
        <comment>source of a setting</comment>
        <translation>命令行指定的文件</translation>
    </message>
    <message>
        <source>key of this run</source>
        <comment>source of a setting</comment>
        <translation>本次运行的密钥</translation>
    </message>
    <message>
        <source>Set %1</source>
        <comment>%1 is a setting</comment>
        <translation>设置 %1</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <comment>%1 is a setting</comment>
        <translation>重置 %1</translation>
    </message>
    <message>
        <source>A change takes effect</source>
        <translation>更改生效时间</translation>
    </message>
    <message>
        <source>waits for the next start</source>
        <translation>等待下次启动</translation>
    </message>
    <message>
        <source>at the next start</source>
        <translation>下次启动时</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Written, and takes effect at the next start of clrscope.</source>
        <translation>已写入，将在下次启动 clrscope 时生效。</translation>
    </message>
    <message>
        <source>Only what the settings.json of clrscope says can be reset.</source>
        <translation>只能重置 clrscope 的 settings.json 中的值。</translation>
    </message>
    <message>
        <source>Goes back to &quot;%1&quot; (%2).</source>
        <comment>%1 a value, %2 its source</comment>
        <translation>恢复为“%1”（%2）。</translation>
    </message>
    <message>
        <source>Takes it out of the settings.json of clrscope; no other source names it.</source>
        <translation>从 clrscope 的 settings.json 中移除；没有其他来源指定它。</translation>
    </message>
    <message>
        <source>%1 was set.</source>
        <comment>%1 is a setting</comment>
        <translation>已设置 %1。</translation>
    </message>
    <message>
        <source>%1 was reset.</source>
        <comment>%1 is a setting</comment>
        <translation>已重置 %1。</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message numerus="yes">
        <source>%n changed setting(s) take effect at the next start of clrscope.</source>
        <translation>
            <numerusform>%n 个已更改的设置项将在下次启动 clrscope 时生效。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, each with the source that won</source>
        <translation>%1 / %2，各项均注明生效的来源</translation>
    </message>
    <message>
        <source>All settings as they count now and the source each comes from. Double-click a value to change it: only the settings.json of clrscope is ever written.</source>
        <translation>当前生效的所有设置及其来源。双击值可更改：只会写入 clrscope 的 settings.json。</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::StackPane</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Copy stack</source>
        <translation>复制堆栈</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>堆栈</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Stack of the event, innermost first</source>
        <translation>事件的堆栈，最内层在前</translation>
    </message>
    <message>
        <source>Reading the names of methods, %1 %</source>
        <translation>正在读取方法名，%1 %</translation>
    </message>
    <message>
        <source>your code</source>
        <comment>on a stack frame: not of the framework</comment>
        <translation>您的代码</translation>
    </message>
    <message>
        <source>framework</source>
        <translation>框架</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s), innermost first</source>
        <translation>
            <numerusform>%n 个帧，最内层在前</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 frames have a name</source>
        <translation>%2 个帧中有 %1 个有名称</translation>
    </message>
    <message numerus="yes">
        <source>Copied a stack of %n frame(s).</source>
        <translation>
            <numerusform>已复制含 %n 个帧的堆栈。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clrscope::ui::StatisticsModel</name>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均值</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>斜率</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>采样数</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <comment>%1 is a change</comment>
        <translation>%1 /分钟</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>%n 个进程</numerusform>
        </translation>
    </message>
    <message>
        <source>API off</source>
        <translation>API 已停用</translation>
    </message>
    <message>
        <source>API starting</source>
        <translation>API 正在启动</translation>
    </message>
    <message>
        <source>API %1</source>
        <translation>API %1</translation>
    </message>
    <message>
        <source>API not reachable</source>
        <translation>API 无法连接</translation>
    </message>
    <message>
        <source>Metrics %1</source>
        <translation>指标 %1</translation>
    </message>
    <message>
        <source>Free disk %1</source>
        <translation>磁盘可用 %1</translation>
    </message>
    <message>
        <source>clrscope %1</source>
        <comment>own memory</comment>
        <translation>clrscope %1</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es), %1 out of reach</source>
        <comment>%1 is a number</comment>
        <translation>
            <numerusform>%n 个进程，%1 个无法连接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>API %1, %n client(s)</source>
        <comment>%1 are addresses</comment>
        <translation>
            <numerusform>API %1，%n 个客户端</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clrscope::ui::TableCard</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>已复制 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <comment>%1 a value</comment>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <comment>%1 the name of a column</comment>
        <translation>复制“%1”</translation>
    </message>
    <message>
        <source>Copy rows	Ctrl+C</source>
        <translation>复制行	Ctrl+C</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::TraceView</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Whole trace</source>
        <translation>整个跟踪</translation>
    </message>
    <message>
        <source>Zoom to selection</source>
        <translation>缩放到所选区间</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>仅这些</translation>
    </message>
    <message>
        <source>Lists only the chosen kinds of events</source>
        <translation>仅列出所选类型的事件</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Lists all kinds of events</source>
        <translation>列出所有类型的事件</translation>
    </message>
    <message>
        <source>Events by provider</source>
        <translation>按提供程序分类的事件</translation>
    </message>
    <message>
        <source>Choose one or more kinds of events in the list first.</source>
        <translation>请先在列表中选择一个或多个事件类型。</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Looking for events</source>
        <translation>正在查找事件</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>筛选 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter events by text</source>
        <translation>按文本筛选事件</translation>
    </message>
    <message>
        <source>Copy the chosen events</source>
        <translation>复制所选事件</translation>
    </message>
    <message>
        <source>Events in the order of time</source>
        <translation>按时间排序的事件</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Details of the event</source>
        <translation>事件详细信息</translation>
    </message>
    <message>
        <source>Reading %1, %2 %.</source>
        <translation>正在读取 %1，%2 %。</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未读取</translation>
    </message>
    <message>
        <source>No trace</source>
        <translation>不是跟踪文件</translation>
    </message>
    <message>
        <source>Reading %1 was cancelled.</source>
        <translation>已取消读取 %1。</translation>
    </message>
    <message>
        <source>%1 is not a .nettrace or .netperf file.</source>
        <translation>%1 不是 .nettrace 或 .netperf 文件。</translation>
    </message>
    <message>
        <source>%1 cannot be read as a trace: %2</source>
        <translation>无法将 %1 作为跟踪读取：%2</translation>
    </message>
    <message>
        <source>Reading was cancelled; what was read until then is shown.</source>
        <translation>读取已取消；显示的是此前已读取的内容。</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>修复…</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>进程 %1</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1（进程 %2）</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no, it breaks off</source>
        <translation>否，中途断开</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>运行时</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 so far, cancelled</source>
        <translation>目前 %1 个，已取消</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation>%2 个中的前 %1 个</translation>
    </message>
    <message>
        <source>Selected %1 s – %2 s, %3</source>
        <translation>已选择 %1 s – %2 s，%3</translation>
    </message>
    <message>
        <source>Drag over the time line to choose a span; W A S D zoom and pan.</source>
        <translation>在时间线上拖动以选择区间；W A S D 缩放和平移。</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>有效负载</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Id, version</source>
        <translation>ID、版本</translation>
    </message>
    <message>
        <source>Level, keywords</source>
        <translation>级别、关键字</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>Written by thread</source>
        <translation>写入线程</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Related activity</source>
        <translation>相关活动</translation>
    </message>
    <message>
        <source>Choose one or more events in the list first.</source>
        <translation>请先在列表中选择一个或多个事件。</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n event(s).</source>
        <translation>
            <numerusform>已复制 %n 个事件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to, s</source>
        <translation>转到 (s)</translation>
    </message>
    <message>
        <source>Go to a time of the trace, in seconds</source>
        <translation>转到跟踪中的某个时间（秒）</translation>
    </message>
    <message>
        <source>Seconds since the trace began; Enter chooses the first event from there on</source>
        <translation>自跟踪开始的秒数；按 Enter 选择从该时间起的第一个事件</translation>
    </message>
    <message>
        <source>Type a number of seconds, such as 12.5.</source>
        <translation>请输入秒数，例如 12.5。</translation>
    </message>
    <message>
        <source>Words that all must be in an event, and of one thing: provider:Kestrel event:Start thread:27 after:1.5 before:2 or any field of the payload, such as Reason:Induced. &quot;Two words&quot; in quotes stand together.</source>
        <translation>事件必须包含所有这些词，也可限定其中一项：provider:Kestrel event:Start thread:27 after:1.5 before:2 或有效负载的任意字段，例如 Reason:Induced。引号中的 &quot;Two words&quot; 视为整体。</translation>
    </message>
    <message>
        <source>Save the listed events as CSV…</source>
        <translation>将列出的事件保存为 CSV…</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>显示所有事件</translation>
    </message>
    <message>
        <source>The runtime dropped %1 events because its buffer was full; what is missing is marked in the time line. A larger buffer or fewer providers keep all.</source>
        <translation>运行时因缓冲区已满而丢失了 %1 个事件；缺失处已在时间线中标出。使用更大的缓冲区或更少的提供程序可保留全部事件。</translation>
    </message>
    <message>
        <source>No event is in the span and of the kinds chosen.</source>
        <translation>该区间内没有所选类型的事件。</translation>
    </message>
    <message>
        <source>No event has “%1” in its provider, name or payload.</source>
        <translation>没有事件的提供程序、名称或有效负载包含“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>More bytes</source>
        <translation>其余字节</translation>
    </message>
    <message>
        <source>This event has no stack.</source>
        <translation>此事件没有堆栈。</translation>
    </message>
    <message>
        <source>The trace has no names of methods; record with rundown to get them.</source>
        <translation>跟踪中没有方法名；录制时启用 Rundown 即可获得。</translation>
    </message>
    <message>
        <source>Reading the names of methods was cancelled.</source>
        <translation>已取消读取方法名。</translation>
    </message>
    <message>
        <source>The file has grown since it was read, by %1: it is still being recorded. What is shown is its beginning.</source>
        <translation>文件自读取后增加了 %1：仍在录制中。显示的是其开头部分。</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Save the listed events</source>
        <translation>保存列出的事件</translation>
    </message>
    <message>
        <source>Comma separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1 events to %2</source>
        <translation>已将 %1 个事件保存到 %2</translation>
    </message>
    <message>
        <source>The events could not be saved to %1: %2</source>
        <translation>无法将事件保存到 %1：%2</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>复制值</translation>
    </message>
    <message>
        <source>Find events with this value</source>
        <translation>查找具有此值的事件</translation>
    </message>
    <message>
        <source>Show “%1” as a column</source>
        <translation>将“%1”显示为列</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>选择列…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>The file is damaged. What could be read is shown. A repaired copy opens in other tools, too.</source>
        <translation>文件已损坏。显示的是能读取的内容。修复后的副本也可用其他工具打开。</translation>
    </message>
    <message>
        <source>The file breaks off before its end. Everything before is shown. A repaired copy opens in other tools, too.</source>
        <translation>文件在结尾之前中途断开。断开之前的内容已全部显示。修复后的副本也可用其他工具打开。</translation>
    </message>
    <message>
        <source>Parts of the file could not be understood and were passed over.</source>
        <translation>文件的部分内容无法识别，已跳过。</translation>
    </message>
    <message>
        <source>not known, reading was cancelled</source>
        <translation>未知，读取已取消</translation>
    </message>
    <message>
        <source>This trace holds no events</source>
        <translation>此跟踪不含任何事件</translation>
    </message>
    <message>
        <source>Nothing that was asked for happened while it was recorded. Check the providers and their levels, and record for longer or while the program works.</source>
        <translation>录制期间没有发生所请求的事件。请检查提供程序及其级别，并延长录制时间或在程序工作时录制。</translation>
    </message>
    <message>
        <source>One thing at a time: “%1” is not done yet.</source>
        <translation>一次只能进行一项：“%1”尚未完成。</translation>
    </message>
    <message>
        <source>The file is no longer what was read: it was changed or replaced. Events may be missing below.</source>
        <translation>文件已不是读取时的内容：已被更改或替换。下方可能缺少事件。</translation>
    </message>
    <message>
        <source>The file is no longer there. Events may be missing below.</source>
        <translation>文件已不存在。下方可能缺少事件。</translation>
    </message>
    <message>
        <source>Reading %1 again</source>
        <translation>正在重新读取 %1</translation>
    </message>
    <message>
        <source>Reading again was cancelled; what is shown is what was read before.</source>
        <translation>重新读取已取消；显示的是此前读取的内容。</translation>
    </message>
    <message>
        <source>%1 cannot be read any more: %2 What is shown was read before.</source>
        <comment>%2 is a sentence</comment>
        <translation>无法再读取 %1：%2显示的是此前读取的内容。</translation>
    </message>
    <message>
        <source>Going to %1 s</source>
        <translation>正在转到 %1 s</translation>
    </message>
    <message>
        <source>Saving events to %1</source>
        <translation>正在将事件保存到 %1</translation>
    </message>
    <message>
        <source>Saving was cancelled; nothing was written.</source>
        <translation>保存已取消；未写入任何内容。</translation>
    </message>
    <message>
        <source>Only %1 of %2 events were saved to %3: the file is no longer what was read.</source>
        <translation>仅将 %2 个事件中的 %1 个保存到 %3：文件已不是读取时的内容。</translation>
    </message>
    <message>
        <source>Copying events</source>
        <translation>正在复制事件</translation>
    </message>
    <message>
        <source>Copying was cancelled.</source>
        <translation>已取消复制。</translation>
    </message>
    <message>
        <source>Save a repaired copy</source>
        <translation>保存修复后的副本</translation>
    </message>
    <message>
        <source>Traces (%1)</source>
        <translation>跟踪 (%1)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在写入 %1</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n line(s).</source>
        <translation>
            <numerusform>已复制 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter kinds</source>
        <translation>筛选类型</translation>
    </message>
    <message>
        <source>No kind of event matches the filter.</source>
        <translation>没有与筛选条件匹配的事件类型。</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::TraceWords</name>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>It is neither a .nettrace nor a .netperf file.</source>
        <translation>它既不是 .nettrace 文件，也不是 .netperf 文件。</translation>
    </message>
    <message>
        <source>Its version is not supported; NetTrace 4 and 6 are.</source>
        <translation>不支持该文件的版本；仅支持 NetTrace 4 和 6。</translation>
    </message>
    <message>
        <source>It is cut off inside its header: nothing was captured.</source>
        <translation>文件在标头处被截断：未捕获任何内容。</translation>
    </message>
    <message>
        <source>It breaks off before its end.</source>
        <translation>文件在结尾之前中途断开。</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation>文件已损坏。</translation>
    </message>
    <message>
        <source>The damaged file is never changed; choose another name for the repaired one.</source>
        <translation>已损坏的文件不会被更改；请为修复后的文件另选名称。</translation>
    </message>
    <message>
        <source>The damaged file could not be read: %1</source>
        <translation>无法读取已损坏的文件：%1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>%1 was made by somebody else meanwhile and is left as it is; choose another name.</source>
        <translation>%1 在此期间已由他人创建，将保持原样；请换一个名称。</translation>
    </message>
    <message>
        <source>Repairing was cancelled; nothing was written.</source>
        <translation>修复已取消；未写入任何内容。</translation>
    </message>
    <message>
        <source>The trace is whole; the copy is the same.</source>
        <translation>跟踪是完整的；副本与其相同。</translation>
    </message>
    <message>
        <source>The trace was made whole; nothing had to be given up.</source>
        <translation>跟踪已修复完整；没有舍弃任何内容。</translation>
    </message>
    <message>
        <source>The trace was made whole; %1 of an incomplete block were given up.</source>
        <comment>%1 a size</comment>
        <translation>跟踪已修复完整；舍弃了一个不完整块中的 %1。</translation>
    </message>
    <message>
        <source>There is nothing to save in this file.</source>
        <translation>此文件中没有可保存的内容。</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::TracesPanel</name>
    <message>
        <source>Repaired: %1</source>
        <translation>已修复：%1</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>跟踪</translation>
    </message>
    <message>
        <source>A trace keeps every event of the kinds you tick in a file that PerfView, Visual Studio and clrscope open. Each profile says what it costs the process while it records.</source>
        <translation>跟踪将所勾选类型的全部事件保存到一个文件，可用 PerfView、Visual Studio 和 clrscope 打开。每个录制方案都注明录制期间对进程的开销。</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Open a trace</source>
        <translation>打开跟踪</translation>
    </message>
    <message>
        <source>Traces (*.nettrace *.netperf);;All files (*)</source>
        <translation>跟踪 (*.nettrace *.netperf);;所有文件 (*)</translation>
    </message>
    <message>
        <source>What to record</source>
        <translation>录制内容</translation>
    </message>
    <message>
        <source>profiles add up</source>
        <translation>可叠加多个录制方案</translation>
    </message>
    <message>
        <source>heavy</source>
        <translation>开销大</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>保存为预设…</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>when I stop it</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>after</source>
        <translation>经过以下时间后</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Length in seconds</source>
        <translation>时长（秒）</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>never</source>
        <translation>无</translation>
    </message>
    <message>
        <source>size reaches</source>
        <translation>大小达到</translation>
    </message>
    <message>
        <source>Size to stop at</source>
        <translation>停止时的大小</translation>
    </message>
    <message>
        <source>Or when</source>
        <translation>附加条件</translation>
    </message>
    <message>
        <source>What the process keeps for events not yet read. Too small loses events when many come at once.</source>
        <translation>进程为尚未读取的事件保留的空间。太小时，事件大量涌入会丢失事件。</translation>
    </message>
    <message>
        <source>Rundown</source>
        <translation>Rundown</translation>
    </message>
    <message>
        <source>Method names at the end of the file. Without them stacks of running code show addresses only.</source>
        <translation>文件末尾的方法名。没有它们，运行中代码的堆栈只显示地址。</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>缓冲区</translation>
    </message>
    <message>
        <source>{time}, {pid} and {name} are filled in.</source>
        <translation>{time}、{pid} 和 {name} 会自动填入。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Folder for recordings</source>
        <translation>录制文件夹</translation>
    </message>
    <message>
        <source>Providers of the next recording</source>
        <translation>下次录制的提供程序</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>提供程序</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Back to what the profiles say</source>
        <translation>还原为录制方案的设置</translation>
    </message>
    <message>
        <source>Recordings of %1</source>
        <translation>%1 的录制</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>No recordings of %1 yet. A recording keeps every event of the kinds you choose in a file.</source>
        <translation>还没有 %1 的录制。录制会将所选类型的全部事件保存到文件中。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>The same over the API</source>
        <translation>通过 API 执行相同操作</translation>
    </message>
    <message>
        <source>Shell of the line</source>
        <translation>命令所用的 Shell</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>The line was copied.</source>
        <translation>已复制命令。</translation>
    </message>
    <message numerus="yes">
        <source>%n, edited</source>
        <comment>providers</comment>
        <translation>
            <numerusform>%n 个，已编辑</numerusform>
        </translation>
    </message>
    <message>
        <source>The process has ended.</source>
        <translation>进程已结束。</translation>
    </message>
    <message>
        <source>Record another</source>
        <translation>再次录制</translation>
    </message>
    <message>
        <source>only %1 free</source>
        <comment>disk space</comment>
        <translation>仅剩 %1</translation>
    </message>
    <message>
        <source>%1 free</source>
        <comment>disk space</comment>
        <translation>可用 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number of recordings, their size</comment>
        <translation>%1 个，%2</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>Repair into a new file</source>
        <translation>修复到新文件</translation>
    </message>
    <message>
        <source>an event comes</source>
        <translation>出现事件</translation>
    </message>
    <message>
        <source>provider/event</source>
        <translation>provider/event</translation>
    </message>
    <message>
        <source>The first such event ends the recording. Behind it, field=value says what its payload must hold.</source>
        <translation>首个此类事件会结束录制。其后用 field=value 指定其有效负载必须包含的内容。</translation>
    </message>
    <message>
        <source>Event that ends the recording</source>
        <translation>结束录制的事件</translation>
    </message>
    <message>
        <source>The process is out of reach.</source>
        <translation>进程无法连接。</translation>
    </message>
    <message>
        <source>Choose what…</source>
        <translation>选择内容…</translation>
    </message>
    <message>
        <source>No recordings of %1 yet</source>
        <translation>还没有 %1 的录制</translation>
    </message>
    <message>
        <source>A recording keeps every event of the kinds you choose in a file that PerfView, Visual Studio and clrscope open.</source>
        <translation>录制会将所选类型的全部事件保存到一个文件，可用 PerfView、Visual Studio 和 clrscope 打开。</translation>
    </message>
    <message>
        <source>Record %1</source>
        <comment>%1 what, CPU, HTTP</comment>
        <translation>录制 %1</translation>
    </message>
    <message>
        <source>Restore providers</source>
        <translation>还原提供程序</translation>
    </message>
    <message>
        <source>Change providers</source>
        <translation>更改提供程序</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>%1 a provider</comment>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Provider removed</source>
        <translation>已移除提供程序</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Change keywords…</source>
        <translation>更改关键字…</translation>
    </message>
    <message>
        <source>Change level…</source>
        <translation>更改级别…</translation>
    </message>
    <message>
        <source>Change arguments…</source>
        <translation>更改参数…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Providers changed by hand are as the profiles say again</source>
        <translation>手动更改的提供程序已还原为录制方案的设置</translation>
    </message>
    <message>
        <source>The API is off: turn it on first.</source>
        <translation>API 已停用：请先启用。</translation>
    </message>
    <message>
        <source>Open recording</source>
        <translation>打开录制</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::UndoHistory</name>
    <message>
        <source>Undo</source>
        <translation>撤消</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>%1 a command</comment>
        <translation>撤消：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <comment>%1 a command</comment>
        <translation>重做：%1</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::UndoLine</name>
    <message>
        <source>Undo</source>
        <translation>撤消</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>%1 a command</comment>
        <translation>撤消：%1</translation>
    </message>
</context>
</TS>
