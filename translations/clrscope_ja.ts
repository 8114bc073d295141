<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>DumpMenu</name>
    <message>
        <source>With heap: threads, modules and all managed objects</source>
        <translation>ヒープ付き: スレッド、モジュール、すべてのマネージド オブジェクト</translation>
    </message>
    <message>
        <source>Mini: threads, modules and stacks</source>
        <translation>ミニ: スレッド、モジュール、スタック</translation>
    </message>
    <message>
        <source>Triage: as mini, without personal data</source>
        <translation>トリアージ: ミニと同じ、個人データなし</translation>
    </message>
    <message>
        <source>Full: all memory of the process</source>
        <translation>フル: プロセスの全メモリ</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>%1: %2</source>
        <comment>a menu and its entry</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ProcessFacts</name>
    <message>
        <source>The memory of process %1 belongs to another user.</source>
        <translation>プロセス %1 のメモリは別のユーザーのものです。</translation>
    </message>
    <message>
        <source>Process %1 is gone.</source>
        <translation>プロセス %1 は存在しません。</translation>
    </message>
</context>
<context>
    <name>RecordingPlan</name>
    <message>
        <source>CPU samples</source>
        <translation>CPU サンプル</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>HTTP requests</source>
        <translation>HTTP リクエスト</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>logs</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>メトリクス</translation>
    </message>
    <message>
        <source>metrics</source>
        <translation>メトリクス</translation>
    </message>
    <message>
        <source>GC collections</source>
        <translation>GC の実行</translation>
    </message>
    <message>
        <source>below 0.5 % CPU. Each GC with its pauses.</source>
        <translation>CPU 0.5 % 未満。GC ごとの停止時間を含む。</translation>
    </message>
    <message>
        <source>GC</source>
        <translation>GC</translation>
    </message>
    <message>
        <source>Allocations</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>allocations</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>Contention and thread pool</source>
        <translation>競合とスレッド プール</translation>
    </message>
    <message>
        <source>contention</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>below 1 % CPU. Each throw with its stack.</source>
        <translation>CPU 1 % 未満。発生ごとのスタック付き。</translation>
    </message>
    <message>
        <source>exceptions</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>below 1 % CPU. SqlClient and EF Core.</source>
        <translation>CPU 1 % 未満。SqlClient と EF Core。</translation>
    </message>
    <message>
        <source>database</source>
        <translation>データベース</translation>
    </message>
    <message numerus="yes">
        <source>custom (%n provider(s))</source>
        <translation>
            <numerusform>カスタム (プロバイダー %n 個)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is chosen. Tick a profile or a provider.</source>
        <translation>何も選択されていません。プロファイルかプロバイダーを選択してください。</translation>
    </message>
    <message>
        <source>%1: an argument may not hold a double quote.</source>
        <translation>%1: 引数に二重引用符は使用できません。</translation>
    </message>
    <message>
        <source>The file has no name.</source>
        <translation>ファイル名がありません。</translation>
    </message>
    <message>
        <source>Name the event that ends it as provider/event, such as %1.</source>
        <translation>記録を終了するイベントを provider/event の形式で指定してください (例: %1)。</translation>
    </message>
    <message>
        <source>%1 is not recorded, so its event cannot end the recording. Add the provider.</source>
        <translation>%1 は記録対象ではないため、そのイベントで記録を終了できません。プロバイダーを追加してください。</translation>
    </message>
    <message>
        <source>3–5 % CPU, 5 MiB/min. Threads each ms.</source>
        <translation>CPU 3–5 %、5 MiB/分。全スレッドを 1 ms ごと。</translation>
    </message>
    <message>
        <source>2–4 % CPU, 65 MiB/min. In, out, with ids.</source>
        <translation>CPU 2–4 %、65 MiB/分。受信と送信、ID 付き。</translation>
    </message>
    <message>
        <source>2 % CPU, 95 MiB/min. What the app writes.</source>
        <translation>CPU 2 %、95 MiB/分。アプリが書き出すログ。</translation>
    </message>
    <message>
        <source>1 % CPU, 2 MiB/min. Counters every 5 s.</source>
        <translation>CPU 1 %、2 MiB/分。カウンターを 5 秒ごと。</translation>
    </message>
    <message>
        <source>from 0.5 % CPU on. Size and type, sampled.</source>
        <translation>CPU 0.5 % 以上。サイズと型のサンプル。</translation>
    </message>
    <message>
        <source>below 1 % CPU. Lock waits, adjustments.</source>
        <translation>CPU 1 % 未満。ロック待機、スレッド数の調整。</translation>
    </message>
    <message>
        <source>the size limit</source>
        <translation>サイズ上限</translation>
    </message>
    <message>
        <source>the event that ends it</source>
        <translation>終了イベント</translation>
    </message>
    <message>
        <source>the name of the file</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>the short rundown</source>
        <translation>短いランダウン</translation>
    </message>
    <message>
        <source>Not over the API: %1.</source>
        <translation>API では指定できません: %1。</translation>
    </message>
</context>
<context>
    <name>clrscope::Message</name>
    <message>
        <source>Unable to discover a target process.</source>
        <translation>対象のプロセスを検出できません。</translation>
    </message>
    <message>
        <source>The folder %1 for dumps cannot be made.</source>
        <translation>ダンプ用のフォルダー %1 を作成できません。</translation>
    </message>
    <message>
        <source>The dump %1 cannot be read: %2.</source>
        <translation>ダンプ %1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>The dump was cancelled.</source>
        <translation>ダンプはキャンセルされました。</translation>
    </message>
    <message>
        <source>The dump %1 cannot be read: %2. The process has written it as its own user; run as that user, or choose another Storage:DumpTempFolder.</source>
        <translation>ダンプ %1 を読み取れません: %2。ダンプは対象プロセスのユーザーで書き込まれています。そのユーザーで実行するか、別の Storage:DumpTempFolder を指定してください。</translation>
    </message>
    <message>
        <source>Failed to start the event pipe session</source>
        <translation>EventPipe セッションを開始できませんでした</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルされました。</translation>
    </message>
    <message>
        <source>The process ended.</source>
        <translation>プロセスが終了しました。</translation>
    </message>
    <message>
        <source>The stopping event has no field %1: the recording runs its full time.</source>
        <translation>停止イベントにフィールド %1 がないため、記録は指定時間の最後まで続きます。</translation>
    </message>
    <message numerus="yes">
        <source>The process did not list its modules within %n s. It may be stopped in a debugger or suspended.</source>
        <translation>
            <numerusform>プロセスは %n 秒以内にモジュールの一覧を返しませんでした。デバッガーで停止しているか、一時停止している可能性があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The process listed no modules: its runtime may be starting or ending.</source>
        <translation>プロセスはモジュールの一覧を返しませんでした。ランタイムが開始中または終了中の可能性があります。</translation>
    </message>
    <message>
        <source>Listing the modules was cancelled.</source>
        <translation>モジュールの一覧の取得はキャンセルされました。</translation>
    </message>
    <message>
        <source>The process lists more than %1 MiB of methods and modules: too much to show.</source>
        <translation>プロセスのメソッドとモジュールの一覧が %1 MiB を超えるため、表示できません。</translation>
    </message>
    <message>
        <source>The process ended while it listed its modules.</source>
        <translation>モジュールの一覧の取得中にプロセスが終了しました。</translation>
    </message>
    <message>
        <source>The process began to list its modules and fell silent.</source>
        <translation>プロセスはモジュールの一覧を返し始めましたが、途中で応答が途絶えました。</translation>
    </message>
    <message>
        <source>The trace was cancelled.</source>
        <translation>トレースはキャンセルされました。</translation>
    </message>
    <message>
        <source>Stopped by the event %1.</source>
        <translation>イベント %1 により停止しました。</translation>
    </message>
    <message>
        <source>End of stream</source>
        <translation>ストリームの終わりに達しました</translation>
    </message>
    <message>
        <source>The process ended; everything up to then is kept.</source>
        <translation>プロセスが終了しました。それまでのデータはすべて保持されています。</translation>
    </message>
    <message>
        <source>The process did not answer the stop. Everything up to then is kept, but method names may be missing.</source>
        <translation>プロセスが停止要求に応答しませんでした。それまでのデータはすべて保持されていますが、メソッド名が欠けている可能性があります。</translation>
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
        <translation>ログ</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>カウンター</translation>
    </message>
    <message>
        <source>GC</source>
        <translation>GC</translation>
    </message>
    <message>
        <source>The value &apos;%1&apos; is not valid.</source>
        <translation>値「%1」は無効です。</translation>
    </message>
    <message numerus="yes">
        <source>custom (%n providers)</source>
        <translation>
            <numerusform>カスタム (プロバイダー %n 個)</numerusform>
        </translation>
    </message>
    <message>
        <source>Value cannot be null, empty, or whitespace.</source>
        <translation>値を null、空、または空白のみにすることはできません。</translation>
    </message>
    <message>
        <source>The value &apos;%1&apos; is not a valid hexadecimal number.</source>
        <translation>値「%1」は有効な 16 進数ではありません。</translation>
    </message>
    <message>
        <source>The value &apos;%1&apos; is not a valid integer.</source>
        <translation>値「%1」は有効な整数ではありません。</translation>
    </message>
    <message>
        <source>Value must be of type string.</source>
        <translation>値は string 型である必要があります。</translation>
    </message>
    <message>
        <source>Custom trace metric provider &apos;%1&apos; must use the expected counter interval &apos;%2&apos;.</source>
        <translation>カスタム トレースのメトリクス プロバイダー「%1」には、所定のカウンター間隔「%2」を使用する必要があります。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 に書き込めません: %2。</translation>
    </message>
    <message>
        <source>%1 was not written: %2.</source>
        <translation>%1 は書き込まれませんでした: %2。</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>%1 を開けません: %2。</translation>
    </message>
    <message>
        <source>%1 is larger than anything this program writes.</source>
        <translation>%1 は、このプログラムが書き込むどのファイルよりも大きいため読み取れません。</translation>
    </message>
    <message>
        <source>%1 does not answer. It may be stopped in a debugger or suspended.</source>
        <translation>%1 が応答しません。デバッガーで停止しているか、一時停止している可能性があります。</translation>
    </message>
    <message>
        <source>%1 closed the connection before it had answered. It may have exited.</source>
        <translation>%1 は応答する前に接続を閉じました。終了した可能性があります。</translation>
    </message>
    <message>
        <source>The runtime of %1 refused the request: %2.</source>
        <translation>%1 のランタイムが要求を拒否しました: %2。</translation>
    </message>
    <message>
        <source>The runtime of %1 refused the request: %2</source>
        <translation>%1 のランタイムが要求を拒否しました: %2</translation>
    </message>
    <message>
        <source>Process %1</source>
        <translation>プロセス %1</translation>
    </message>
    <message>
        <source>Not enough rights for process %1 (owner: %2). Run clrscope as that user or as root.</source>
        <translation>プロセス %1 (所有者: %2) に対する権限がありません。そのユーザーまたは root で clrscope を実行してください。</translation>
    </message>
    <message>
        <source>The diagnostics socket of %1 does not work: %2</source>
        <translation>%1 の診断ソケットが機能していません: %2</translation>
    </message>
    <message>
        <source>%1 has exited.</source>
        <translation>%1 は終了しました。</translation>
    </message>
    <message>
        <source>%1 does not answer: it is stopped by a signal or a debugger.</source>
        <translation>%1 が応答しません。シグナルまたはデバッガーで停止しています。</translation>
    </message>
    <message>
        <source>The diagnostics socket of %1 was removed; only a restart of the process makes a new one.</source>
        <translation>%1 の診断ソケットが削除されています。新しいソケットは、プロセスを再起動しないと作成されません。</translation>
    </message>
    <message>
        <source>%1 runs .NET Core before 3.0, which has no diagnostics.</source>
        <translation>%1 は .NET Core 3.0 より前のバージョンで実行されているため、診断機能がありません。</translation>
    </message>
    <message>
        <source>Diagnostics of %1 are switched off by %2=0. Start it without that variable.</source>
        <translation>%1 の診断は %2=0 で無効にされています。この変数を指定せずに起動してください。</translation>
    </message>
    <message>
        <source>%1 runs .NET but has no diagnostics socket: it was switched off (runtimeconfig.json) or removed.</source>
        <translation>%1 は .NET を実行していますが、診断ソケットがありません。無効にされている (runtimeconfig.json) か、削除されています。</translation>
    </message>
    <message>
        <source>There is no program %1 on the search path.</source>
        <translation>検索パスにプログラム %1 がありません。</translation>
    </message>
    <message>
        <source>%1 is not a program that can be started.</source>
        <translation>%1 は起動できるプログラムではありません。</translation>
    </message>
    <message>
        <source>%1 could not be started: %2.</source>
        <translation>%1 を起動できませんでした: %2。</translation>
    </message>
    <message>
        <source>%1 has ended already.</source>
        <translation>%1 はすでに終了しています。</translation>
    </message>
    <message>
        <source>%1 runs (process %2), but no .NET runtime of version 5 or later has reported from it.</source>
        <translation>%1 は実行中です (プロセス %2) が、バージョン 5 以降の .NET ランタイムからの接続がありません。</translation>
    </message>
    <message>
        <source>The runtime&apos;s reply ends before its fields do.</source>
        <translation>ランタイムの応答が途中で切れています。</translation>
    </message>
    <message>
        <source>An argument of provider %1 contains a double quote, which the runtime cannot take.</source>
        <translation>プロバイダー %1 の引数に、ランタイムが受け付けない二重引用符が含まれています。</translation>
    </message>
    <message>
        <source>A session needs 1 to 1000 providers.</source>
        <translation>セッションには 1 ～ 1000 個のプロバイダーが必要です。</translation>
    </message>
    <message>
        <source>The buffer of a session must be at least 1 MiB.</source>
        <translation>セッションのバッファーは 1 MiB 以上である必要があります。</translation>
    </message>
    <message>
        <source>A provider has no name.</source>
        <translation>名前のないプロバイダーがあります。</translation>
    </message>
    <message>
        <source>Provider %1 is asked at level %2; levels go from 0 to 5.</source>
        <translation>プロバイダー %1 にレベル %2 が指定されています。レベルは 0 ～ 5 です。</translation>
    </message>
    <message>
        <source>The providers and their arguments do not fit in one request (64 KiB).</source>
        <translation>プロバイダーとその引数が 1 つの要求 (64 KiB) に収まりません。</translation>
    </message>
    <message>
        <source>What answers is not the diagnostics protocol of .NET.</source>
        <translation>応答は .NET の診断プロトコルではありません。</translation>
    </message>
    <message>
        <source>The runtime&apos;s reply has an impossible header.</source>
        <translation>ランタイムの応答のヘッダーが不正です。</translation>
    </message>
    <message>
        <source>The runtime announces an environment of %1 bytes.</source>
        <translation>ランタイムが %1 バイトの環境を通知しました。大きすぎます。</translation>
    </message>
    <message>
        <source>What dialled the diagnostic port is not a .NET runtime.</source>
        <translation>診断ポートに接続してきたのは .NET ランタイムではありません。</translation>
    </message>
    <message>
        <source>the request was not understood</source>
        <translation>要求を解釈できませんでした</translation>
    </message>
    <message>
        <source>unknown command</source>
        <translation>不明なコマンド</translation>
    </message>
    <message>
        <source>unknown protocol</source>
        <translation>不明なプロトコル</translation>
    </message>
    <message>
        <source>not yet available</source>
        <translation>まだ使用できません</translation>
    </message>
    <message>
        <source>the runtime is not initialised yet</source>
        <translation>ランタイムがまだ初期化されていません</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>サポートされていません</translation>
    </message>
    <message>
        <source>a profiler is attached already</source>
        <translation>プロファイラーがすでにアタッチされています</translation>
    </message>
    <message>
        <source>no such environment variable</source>
        <translation>その環境変数はありません</translation>
    </message>
    <message>
        <source>invalid argument</source>
        <translation>無効な引数</translation>
    </message>
    <message>
        <source>insufficient buffer</source>
        <translation>バッファー不足</translation>
    </message>
    <message>
        <source>module not found</source>
        <translation>モジュールが見つかりません</translation>
    </message>
    <message>
        <source>failure without a reason</source>
        <translation>理由不明の失敗</translation>
    </message>
    <message>
        <source>The diagnostic port was closed.</source>
        <translation>診断ポートが閉じられました。</translation>
    </message>
    <message>
        <source>The process</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>In &apos;Listen&apos; mode, the diagnostic port endpoint name must be specified.</source>
        <translation>&apos;Listen&apos; モードでは、診断ポートのエンドポイント名を指定する必要があります。</translation>
    </message>
    <message>
        <source>The path of the diagnostic port is too long: %1 (107 bytes are possible).</source>
        <translation>診断ポートのパスが長すぎます: %1 (最大 107 バイト)。</translation>
    </message>
    <message>
        <source>Another program listens at %1 already. Stop it or choose another path.</source>
        <translation>別のプログラムがすでに %1 で待ち受けています。そのプログラムを停止するか、別のパスを指定してください。</translation>
    </message>
    <message>
        <source>%1 exists already, though nobody listens there. Remove it, or set DiagnosticPort:DeleteEndpointOnStartup.</source>
        <translation>%1 はすでに存在しますが、待ち受けているプログラムはありません。削除するか、DiagnosticPort:DeleteEndpointOnStartup を設定してください。</translation>
    </message>
    <message>
        <source>%1 exists and cannot be removed.</source>
        <translation>%1 はすでに存在し、削除できません。</translation>
    </message>
    <message>
        <source>The diagnostic port %1 could not be opened: %2.</source>
        <translation>診断ポート %1 を開けませんでした: %2。</translation>
    </message>
    <message>
        <source>The diagnostic port %1 was removed while in use: no further process can connect until clrscope is started again.</source>
        <translation>診断ポート %1 が使用中に削除されました。clrscope を再起動するまで、新しいプロセスは接続できません。</translation>
    </message>
    <message>
        <source>The process has exited.</source>
        <translation>プロセスは終了しました。</translation>
    </message>
    <message>
        <source>Not enough rights for %1. Run clrscope as the user that owns it.</source>
        <translation>%1 に対する権限がありません。所有者のユーザーで clrscope を実行してください。</translation>
    </message>
    <message>
        <source>Nobody listens on the diagnostics socket of %1. It may have exited.</source>
        <translation>%1 の診断ソケットで待ち受けているものがありません。すでに終了している可能性があります。</translation>
    </message>
    <message>
        <source>No connection to %1: %2.</source>
        <translation>%1 に接続できません: %2。</translation>
    </message>
    <message>
        <source>The runtime of %1 cannot tell about its process; that needs .NET 5 or later.</source>
        <translation>%1 のランタイムはプロセスの情報を提供できません。.NET 5 以降が必要です。</translation>
    </message>
    <message>
        <source>The runtime of %1 cannot tell its environment; that needs .NET 5 or later.</source>
        <translation>%1 のランタイムは環境変数を提供できません。.NET 5 以降が必要です。</translation>
    </message>
    <message>
        <source>%1 refused another session. A runtime takes at most 64 at once; close other tools or restart the process.</source>
        <translation>%1 は新しいセッションを拒否しました。ランタイムの同時セッションは最大 64 です。ほかのツールを閉じるか、プロセスを再起動してください。</translation>
    </message>
    <message>
        <source>The runtime of %1 cannot be traced; that needs .NET Core 3.0 or later.</source>
        <translation>%1 のランタイムはトレースできません。.NET Core 3.0 以降が必要です。</translation>
    </message>
    <message>
        <source>The runtime of %1 cannot change its environment; that needs .NET 6 or later.</source>
        <translation>%1 のランタイムは環境変数を変更できません。.NET 6 以降が必要です。</translation>
    </message>
    <message>
        <source>The runtime of %1 cannot write dumps; that needs .NET Core 3.0 or later.</source>
        <translation>%1 のランタイムはダンプを書き込めません。.NET Core 3.0 以降が必要です。</translation>
    </message>
    <message>
        <source>The certificate file &apos;%1&apos; could not be read: %2.</source>
        <translation>証明書ファイル「%1」を読み取れませんでした: %2。</translation>
    </message>
    <message>
        <source>The certificate file &apos;%1&apos; cannot be used: %2.</source>
        <translation>証明書ファイル「%1」を使用できません: %2。</translation>
    </message>
    <message>
        <source>The certificate file &apos;%1&apos; cannot be used: it is neither PEM nor PKCS#12, or the password is wrong.</source>
        <translation>証明書ファイル「%1」を使用できません。PEM でも PKCS#12 でもないか、パスワードが間違っています。</translation>
    </message>
    <message>
        <source>No certificate could be made: OpenSSL refused.</source>
        <translation>証明書を作成できませんでした。OpenSSL が拒否しました。</translation>
    </message>
    <message>
        <source>The expiration offset must be a positive time span value.</source>
        <translation>有効期限のオフセットには、正の期間を指定する必要があります。</translation>
    </message>
    <message>
        <source>No key could be made: OpenSSL refused.</source>
        <translation>キーを作成できませんでした。OpenSSL が拒否しました。</translation>
    </message>
    <message>
        <source>A key needs a name of at most 100 characters.</source>
        <translation>キーには 100 文字以内の名前が必要です。</translation>
    </message>
    <message>
        <source>There is no key named &apos;%1&apos;.</source>
        <translation>「%1」という名前のキーはありません。</translation>
    </message>
    <message>
        <source>The keys could not be stored in &apos;%1&apos;: %2.</source>
        <translation>キーを「%1」に保存できませんでした: %2。</translation>
    </message>
    <message>
        <source>No counters or meters were asked for.</source>
        <translation>カウンターもメーターも指定されていません。</translation>
    </message>
    <message>
        <source>The counters session was cancelled.</source>
        <translation>カウンター セッションはキャンセルされました。</translation>
    </message>
    <message>
        <source>The process sent counters that cannot be read: %1</source>
        <translation>プロセスから届いたカウンターを読み取れません: %1</translation>
    </message>
    <message>
        <source>The process ended or closed its counters session.</source>
        <translation>プロセスが終了したか、カウンター セッションを閉じました。</translation>
    </message>
    <message>
        <source>The process did not answer when asked to stop its counters session.</source>
        <translation>プロセスがカウンター セッションの停止要求に応答しませんでした。</translation>
    </message>
    <message>
        <source>The process has ended.</source>
        <translation>プロセスは終了しました。</translation>
    </message>
    <message>
        <source>Waiting for %1 to answer.</source>
        <translation>%1 の応答を待っています。</translation>
    </message>
    <message>
        <source>%1 is held at its start; its counters begin when it is resumed.</source>
        <translation>%1 は最初の命令の前で停止しています。再開するとカウンターが始まります。</translation>
    </message>
    <message>
        <source>Waiting for the first values of %1.</source>
        <translation>%1 の最初の値を待っています。</translation>
    </message>
    <message>
        <source>The counters session ended; trying again.</source>
        <translation>カウンター セッションが終了しました。再試行しています。</translation>
    </message>
    <message>
        <source>Stopped before the disk was full: %1 are left on it.</source>
        <translation>ディスクがいっぱいになる前に停止しました。残りの空きは %1 です。</translation>
    </message>
    <message>
        <source>Stopped at its size limit of %1.</source>
        <translation>サイズ上限 %1 に達したため停止しました。</translation>
    </message>
    <message>
        <source>The trace was cut off and has been closed properly, so it can be opened.</source>
        <translation>トレースは途中で切れていましたが、正しく閉じたので開くことができます。</translation>
    </message>
    <message>
        <source>File system egress failed: %1</source>
        <translation>ファイル システムへのエグレスに失敗しました: %1</translation>
    </message>
    <message>
        <source>Nothing was recorded: the disk of %1 is full. Free some space or choose another folder.</source>
        <translation>何も記録されませんでした。%1 のディスクがいっぱいです。空き領域を増やすか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Nothing was recorded: %1 may not be written to. Choose another folder.</source>
        <translation>何も記録されませんでした。%1 に書き込む権限がありません。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Nothing was recorded: %1. Choose another folder.</source>
        <translation>何も記録されませんでした: %1。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <translation>%2 までの %1</translation>
    </message>
    <message>
        <source>Recording stopped: %1. %2 are kept and can be opened.</source>
        <translation>記録が停止しました: %1。%2 は保持されており、開くことができます。</translation>
    </message>
    <message>
        <source>Operation is not running.</source>
        <translation>操作は実行されていません。</translation>
    </message>
    <message>
        <source>Operation does not support being stopped.</source>
        <translation>この操作は停止をサポートしていません。</translation>
    </message>
    <message>
        <source>The receiver stopped reading while the recording was being stopped. Its end was discarded, so that the process is not held up; what was sent before is cut off.</source>
        <translation>記録の停止中に、受信側が読み取りをやめました。プロセスを待たせないよう末尾は破棄されたため、送信済みのデータは途中で切れています。</translation>
    </message>
    <message>
        <source>clrscope is shutting down.</source>
        <translation>clrscope を終了しています。</translation>
    </message>
    <message>
        <source>Rate limit reached.</source>
        <translation>レート制限に達しました。</translation>
    </message>
    <message>
        <source>Operation not found.</source>
        <translation>操作が見つかりません。</translation>
    </message>
    <message>
        <source>clrscope ended while this was being recorded; what was written until then is kept.</source>
        <translation>この記録中に clrscope が終了しました。それまでに書き込まれたデータは保持されています。</translation>
    </message>
    <message>
        <source>Nothing to record: choose at least one profile or provider.</source>
        <translation>記録する内容がありません。プロファイルかプロバイダーを 1 つ以上選択してください。</translation>
    </message>
    <message>
        <source>%1 cannot be recorded: the process has ended or cannot be reached.</source>
        <translation>%1 を記録できません。プロセスが終了したか、接続できません。</translation>
    </message>
    <message>
        <source>The field %1 must be between %2 and %3.</source>
        <translation>フィールド %1 は %2 ～ %3 の範囲で指定する必要があります。</translation>
    </message>
    <message>
        <source>Failed to convert configuration value at &apos;%1&apos; to type &apos;%2&apos;.</source>
        <translation>「%1」の構成値を型「%2」に変換できませんでした。</translation>
    </message>
    <message>
        <source>The %1 field is required.</source>
        <translation>フィールド %1 は必須です。</translation>
    </message>
    <message>
        <source>Provider &apos;%1&apos; validation error: &apos;%2&apos;</source>
        <translation>プロバイダー「%1」の検証エラー: 「%2」</translation>
    </message>
    <message>
        <source>Value must be between 1 and 254, or -1 (to obtain the maximum number allowed by system resources).</source>
        <translation>値は 1 ～ 254、または -1 (システム リソースで許される最大数) である必要があります。</translation>
    </message>
    <message>
        <source>Multiple authentication modes were configured. Only one may be set.</source>
        <translation>複数の認証モードが構成されています。設定できるのは 1 つだけです。</translation>
    </message>
    <message>
        <source>The field PublicKey must match the regular expression &apos;[0-9a-zA-Z_-]+&apos;.</source>
        <translation>フィールド PublicKey は正規表現 &apos;[0-9a-zA-Z_-]+&apos; に一致する必要があります。</translation>
    </message>
    <message>
        <source>The field ApiKeyHash must match the regular expression &apos;[0-9a-fA-F]+&apos;.</source>
        <translation>フィールド ApiKeyHash は正規表現 &apos;[0-9a-fA-F]+&apos; に一致する必要があります。</translation>
    </message>
    <message>
        <source>The field ApiKeyHash must be a string with a minimum length of 64.</source>
        <translation>フィールド ApiKeyHash は 64 文字以上の文字列である必要があります。</translation>
    </message>
    <message>
        <source>The field ApiKeyHash must have an even number of digits.</source>
        <translation>フィールド ApiKeyHash の桁数は偶数である必要があります。</translation>
    </message>
    <message>
        <source>The ApiKeyHashType &apos;%1&apos; is not allowed: it is too weak.</source>
        <translation>ApiKeyHashType「%1」は強度が低すぎるため許可されません。</translation>
    </message>
    <message>
        <source>The ApiKeyHashType &apos;%1&apos; is not known.</source>
        <translation>不明な ApiKeyHashType「%1」です。</translation>
    </message>
    <message>
        <source>A value is required for the process filter.</source>
        <translation>プロセス フィルターには値が必要です。</translation>
    </message>
    <message>
        <source>Egress provider type &apos;%1&apos; does not exist.</source>
        <translation>エグレス プロバイダーの種類「%1」は存在しません。</translation>
    </message>
    <message>
        <source>The %1 egress provider failed validation: %2</source>
        <translation>エグレス プロバイダー %1 の検証に失敗しました: %2</translation>
    </message>
    <message>
        <source>malformed JSON in line %1: %2</source>
        <translation>%1 行目の JSON の形式が正しくありません: %2</translation>
    </message>
    <message>
        <source>the file is larger than 16 MiB</source>
        <translation>ファイルが 16 MiB を超えています</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not the name of a setting.</source>
        <translation>「%1」という名前の設定はありません。</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; cannot be made.</source>
        <translation>フォルダー「%1」を作成できません。</translation>
    </message>
    <message>
        <source>The settings could not be written to &apos;%1&apos;: %2.</source>
        <translation>設定を「%1」に書き込めませんでした: %2。</translation>
    </message>
    <message>
        <source>The settings file &apos;%1&apos; could not be read: %2.</source>
        <translation>設定ファイル「%1」を読み取れませんでした: %2。</translation>
    </message>
    <message>
        <source>counters</source>
        <translation>カウンター</translation>
    </message>
    <message>
        <source>The client closed the connection.</source>
        <translation>クライアントが接続を閉じました。</translation>
    </message>
    <message>
        <source>%1 is not an address the server understands; write it as http://127.0.0.1:52323.</source>
        <translation>%1 は、サーバーが解釈できるアドレスではありません。http://127.0.0.1:52323 のような形式で指定してください。</translation>
    </message>
    <message>
        <source>Unable to listen to %1. Dotnet-monitor functionality will be limited. There is no certificate for https; name one in Kestrel:Certificates:Default:Path or use an http address.</source>
        <translation>%1 で待ち受けできません。dotnet-monitor の機能が制限されます。https 用の証明書がありません。Kestrel:Certificates:Default:Path で証明書を指定するか、http アドレスを使用してください。</translation>
    </message>
    <message>
        <source>Unable to listen to %1. Dotnet-monitor functionality will be limited. Without authentication, an address open to the whole network must be given by name: use --urls.</source>
        <translation>%1 で待ち受けできません。dotnet-monitor の機能が制限されます。認証なしでネットワーク全体に公開するアドレスは、明示的に指定する必要があります。--urls を使用してください。</translation>
    </message>
    <message>
        <source>port %1 is taken: another program, perhaps another clrscope or dotnet-monitor, listens there. End it, or choose another address with --urls or under &quot;urls&quot; in the settings.</source>
        <translation>ポート %1 は使用中です。別のプログラム (別の clrscope や dotnet-monitor など) が待ち受けています。そのプログラムを終了するか、--urls または設定の &quot;urls&quot; で別のアドレスを指定してください。</translation>
    </message>
    <message>
        <source>the system does not allow port %1 to this user. Choose a port above 1023.</source>
        <translation>システムは、このユーザーにポート %1 の使用を許可していません。1023 より大きいポートを指定してください。</translation>
    </message>
    <message>
        <source>%1. Choose another address with --urls or under &quot;urls&quot; in the settings.</source>
        <translation>%1。--urls または設定の &quot;urls&quot; で別のアドレスを指定してください。</translation>
    </message>
    <message>
        <source>Unable to listen to %1. Dotnet-monitor functionality will be limited: %2</source>
        <translation>%1 で待ち受けできません。dotnet-monitor の機能が制限されます: %2</translation>
    </message>
    <message>
        <source>Egress provider &apos;%1&apos; does not exist.</source>
        <translation>エグレス プロバイダー「%1」は存在しません。</translation>
    </message>
    <message>
        <source>Failed to locate extension &apos;%1&apos;.</source>
        <translation>拡張機能「%1」が見つかりませんでした。</translation>
    </message>
    <message>
        <source>The certificate is the one of Kestrel:Certificates:Default:Path; replace that file.</source>
        <translation>証明書は Kestrel:Certificates:Default:Path で指定されたものです。そのファイルを置き換えてください。</translation>
    </message>
    <message>
        <source>The stored keys in &apos;%1&apos; could not be read: %2.</source>
        <translation>「%1」に保存されたキーを読み取れませんでした: %2。</translation>
    </message>
    <message>
        <source>The stored keys in &apos;%1&apos; could not be read: the file is not whole.</source>
        <translation>「%1」に保存されたキーを読み取れませんでした: ファイルが不完全です。</translation>
    </message>
    <message>
        <source>There is a key named &apos;%1&apos; already; revoke it or choose another name.</source>
        <translation>「%1」という名前のキーはすでにあります。失効させるか、別の名前を指定してください。</translation>
    </message>
    <message>
        <source>There are 64 keys already; revoke one first.</source>
        <translation>キーはすでに 64 個あります。先にいずれかを失効させてください。</translation>
    </message>
    <message>
        <source>There is a key named &apos;%1&apos; already; revoke it first.</source>
        <translation>「%1」という名前のキーはすでにあります。先に失効させてください。</translation>
    </message>
    <message>
        <source>Error reported from target process:
%1</source>
        <translation>対象のプロセスからエラーが報告されました:
%1</translation>
    </message>
    <message>
        <source>Exception thrown from an observable instrument callback in the target process:
%1</source>
        <translation>対象のプロセスの observable instrument のコールバックで例外が発生しました:
%1</translation>
    </message>
    <message>
        <source>Warning: Time series tracking limit (%1) reached. Not all data is being shown. The limit can be changed but will use more memory in the target process.</source>
        <translation>警告: 時系列の追跡数が上限 (%1) に達したため、一部のデータは表示されません。上限は変更できますが、対象のプロセスのメモリ使用量が増えます。</translation>
    </message>
    <message>
        <source>Warning: Histogram tracking limit (%1) reached. Not all data is being shown. The limit can be changed but will use more memory in the target process.</source>
        <translation>警告: ヒストグラムの追跡数が上限 (%1) に達したため、一部のデータは表示されません。上限は変更できますが、対象のプロセスのメモリ使用量が増えます。</translation>
    </message>
    <message>
        <source>Error: Another metrics collection session is already in progress for the target process.
Concurrent sessions are not supported.</source>
        <translation>エラー: 対象のプロセスでは、別のメトリクス収集セッションがすでに実行中です。
セッションの同時実行はサポートされていません。</translation>
    </message>
    <message>
        <source>Error: Another shared metrics collection session is already in progress for the target process.
To enable this metrics session alongside the existing session, update the following values:%1</source>
        <translation>エラー: 対象のプロセスでは、別の共有メトリクス収集セッションがすでに実行中です。
このメトリクス セッションを既存のセッションと並行して有効にするには、次の値を変更してください:%1</translation>
    </message>
    <message>
        <source>%1 could not be repaired. %2</source>
        <translation>%1 を修復できませんでした。%2</translation>
    </message>
    <message>
        <source>There is nothing in %1 that could be saved.</source>
        <translation>%1 に復元できるデータはありません。</translation>
    </message>
    <message>
        <source>%1 could not be deleted: %2</source>
        <translation>%1 を削除できませんでした: %2</translation>
    </message>
    <message>
        <source>Finished without method names: stacks of running code show addresses only.</source>
        <translation>メソッド名なしで終了しました。実行中のコードのスタックにはアドレスしか表示されません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be read; repair or remove it first.</source>
        <translation>「%1」を読み取れません。先に修復または削除してください。</translation>
    </message>
    <message>
        <source>Without keys the API stays on this machine.</source>
        <translation>キーを要求しない間、API はこのマシン内でのみ使用できます。</translation>
    </message>
    <message>
        <source>There is no https address in &quot;urls&quot;; plain http stays on this machine.</source>
        <translation>&quot;urls&quot; に https アドレスがありません。http はこのマシン内でのみ使用できます。</translation>
    </message>
    <message>
        <source>&quot;urls&quot; says where the API listens; change it there.</source>
        <translation>API の待ち受け先は &quot;urls&quot; で決まります。そちらで変更してください。</translation>
    </message>
    <message>
        <source>%1 ended before its .NET runtime had started.</source>
        <translation>%1 は .NET ランタイムが開始する前に終了しました。</translation>
    </message>
    <message>
        <source>%1 ended before its .NET runtime had started. What it printed says why: %2</source>
        <translation>%1 は .NET ランタイムが開始する前に終了しました。原因は出力で確認できます: %2</translation>
    </message>
    <message>
        <source>%1 was ended before its .NET runtime had started.</source>
        <translation>.NET ランタイムが開始する前に %1 を終了させました。</translation>
    </message>
    <message>
        <source>The certificate could not be stored in &apos;%1&apos;; make the folder writable or set Kestrel:Certificates:Default:Path.</source>
        <translation>証明書を &apos;%1&apos; に保存できませんでした。フォルダーを書き込み可能にするか、Kestrel:Certificates:Default:Path を設定してください。</translation>
    </message>
    <message>
        <source>The PublicKey field must be contain a valid jwk.</source>
        <translation>PublicKey には有効な JWK を指定してください。</translation>
    </message>
    <message>
        <source>The PublicKey field must be base64Url encoded.</source>
        <translation>PublicKey は base64Url で符号化してください。</translation>
    </message>
    <message>
        <source>The token could not be signed.</source>
        <translation>トークンに署名できませんでした。</translation>
    </message>
    <message>
        <source>Unable to create unique intermediate file in &apos;%1&apos; directory.</source>
        <translation>フォルダー &apos;%1&apos; に一意の中間ファイルを作成できません。</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; already exists.</source>
        <translation>ファイル &apos;%1&apos; はすでに存在します。</translation>
    </message>
    <message>
        <source>The egress provider name &apos;%1&apos; is used more than once; the one of type &apos;%2&apos; is ignored.</source>
        <translation>egress プロバイダー名 &apos;%1&apos; が重複しています。種類 &apos;%2&apos; のものは無視されます。</translation>
    </message>
    <message>
        <source>the top level must be an object</source>
        <translation>最上位はオブジェクトでなければなりません</translation>
    </message>
    <message>
        <source>something follows the closing brace</source>
        <translation>閉じ括弧の後に何かがあります</translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation>%1 が必要です</translation>
    </message>
    <message>
        <source>a comment is not closed</source>
        <translation>コメントが閉じられていません</translation>
    </message>
    <message>
        <source>a duplicate key &apos;%1&apos; was found</source>
        <translation>キー &apos;%1&apos; が重複しています</translation>
    </message>
    <message>
        <source>too many values</source>
        <translation>値が多すぎます</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>入れ子が深すぎます</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>&apos;,&apos; or &apos;%1&apos;</source>
        <translation>&apos;,&apos; または &apos;%1&apos;</translation>
    </message>
    <message>
        <source>four hexadecimal digits</source>
        <translation>16 進数字 4 桁</translation>
    </message>
    <message>
        <source>a known escape</source>
        <translation>既知のエスケープ</translation>
    </message>
    <message>
        <source>the end of a string</source>
        <translation>文字列の終わり</translation>
    </message>
    <message>
        <source>The provided configuration file &apos;%1&apos; could not be found.</source>
        <translation>指定された構成ファイル &apos;%1&apos; が見つかりません。</translation>
    </message>
    <message>
        <source>The provided configuration file &apos;%1&apos; must have the .json extension.</source>
        <translation>指定された構成ファイル &apos;%1&apos; の拡張子は .json でなければなりません。</translation>
    </message>
    <message>
        <source>The configuration file &apos;%1&apos; could not be read: %2.</source>
        <translation>構成ファイル &apos;%1&apos; を読み取れませんでした: %2。</translation>
    </message>
</context>
<context>
    <name>clrscope::ui</name>
    <message>
        <source>CPU and memory</source>
        <translation>CPU とメモリ</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Working set</source>
        <translation>ワーキング セット</translation>
    </message>
    <message>
        <source>working set</source>
        <translation>ワーキング セット</translation>
    </message>
    <message>
        <source>committed</source>
        <translation>コミット済み</translation>
    </message>
    <message>
        <source>GC and heap</source>
        <translation>GC とヒープ</translation>
    </message>
    <message>
        <source>GC heap</source>
        <translation>GC ヒープ</translation>
    </message>
    <message>
        <source>gen 0</source>
        <translation>Gen 0</translation>
    </message>
    <message>
        <source>gen 1</source>
        <translation>Gen 1</translation>
    </message>
    <message>
        <source>gen 2</source>
        <translation>Gen 2</translation>
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
        <translation>割り当て速度</translation>
    </message>
    <message>
        <source>allocated</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>GC pauses</source>
        <translation>GC の停止時間</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>GC 回数</translation>
    </message>
    <message>
        <source>Time in GC, fragmentation</source>
        <translation>GC 時間の割合、断片化</translation>
    </message>
    <message>
        <source>time in GC</source>
        <translation>GC 時間の割合</translation>
    </message>
    <message>
        <source>fragmentation</source>
        <translation>断片化</translation>
    </message>
    <message>
        <source>Thread pool</source>
        <translation>スレッド プール</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Work items</source>
        <translation>作業項目</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Lock contention</source>
        <translation>ロックの競合</translation>
    </message>
    <message>
        <source>contentions</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Exceptions and JIT</source>
        <translation>例外と JIT</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>thrown</source>
        <translation>発生</translation>
    </message>
    <message>
        <source>JIT</source>
        <translation>JIT</translation>
    </message>
    <message>
        <source>time in JIT</source>
        <translation>JIT 時間の割合</translation>
    </message>
    <message>
        <source>HTTP server</source>
        <translation>HTTP サーバー</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Request duration</source>
        <translation>リクエストの所要時間</translation>
    </message>
    <message>
        <source>Active requests</source>
        <translation>処理中のリクエスト</translation>
    </message>
    <message>
        <source>active</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>HTTP client</source>
        <translation>HTTP クライアント</translation>
    </message>
    <message>
        <source>Outgoing requests</source>
        <translation>送信リクエスト</translation>
    </message>
    <message>
        <source>started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Outgoing duration</source>
        <translation>送信リクエストの所要時間</translation>
    </message>
    <message>
        <source>Open outgoing</source>
        <translation>処理中の送信リクエスト</translation>
    </message>
    <message>
        <source>Outgoing connections</source>
        <translation>送信接続</translation>
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
        <translation>接続</translation>
    </message>
    <message>
        <source>Kestrel</source>
        <translation>Kestrel</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>open</source>
        <translation>オープン</translation>
    </message>
    <message>
        <source>New connections</source>
        <translation>新規接続</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Kestrel queues</source>
        <translation>Kestrel のキュー</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Connection duration</source>
        <translation>接続の持続時間</translation>
    </message>
    <message>
        <source>user</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>system</source>
        <translation>システム</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::Banner</name>
    <message>
        <source>Close this notice</source>
        <translation>この通知を閉じる</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::ClientsModel</name>
    <message>
        <source>connected</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信量</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最終アクセス</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>接続開始</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>コマンド パレット</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>現在は実行できません</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>「%1」に一致するものはありません。</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::CounterBrowser</name>
    <message>
        <source>Search counters</source>
        <translation>カウンターを検索</translation>
    </message>
    <message>
        <source>New chart</source>
        <translation>新しいグラフ</translation>
    </message>
    <message>
        <source>Add to chart</source>
        <translation>グラフに追加</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>カウンター</translation>
    </message>
    <message>
        <source>Close the list of counters</source>
        <translation>カウンター一覧を閉じる</translation>
    </message>
    <message>
        <source>A chart of the chosen counter (double click)</source>
        <translation>選択したカウンターのグラフ (ダブルクリック)</translation>
    </message>
    <message>
        <source>As one more series of the chart that was touched last (Ctrl+Enter)</source>
        <translation>最後に操作したグラフに系列として追加 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Event source or meter to ask the process for</source>
        <translation>プロセスに要求するイベント ソースまたはメーター</translation>
    </message>
    <message>
        <source>Name of an EventSource or Meter; Enter asks the process for all its counters</source>
        <translation>EventSource または Meter の名前。Enter で、その全カウンターをプロセスに要求します</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many counters match the search</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Meters and event sources the program declares are listed by themselves. Ask for others by name:</source>
        <translation>プログラムが宣言しているメーターとイベント ソースは自動的に一覧表示されます。それ以外は名前で要求してください:</translation>
    </message>
    <message>
        <source>Event source or meter</source>
        <translation>イベント ソースまたはメーター</translation>
    </message>
    <message>
        <source>The process has published no counter yet.</source>
        <translation>このプロセスはまだカウンターを公開していません。</translation>
    </message>
    <message>
        <source>Nothing it publishes matches “%1”. If you know the name of its event source or meter, ask for it below.</source>
        <translation>公開されているものに「%1」と一致するものはありません。イベント ソースまたはメーターの名前がわかる場合は、下で要求してください。</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <comment>%1 is a chart</comment>
        <translation>%1 に追加</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::CounterTreeModel</name>
    <message>
        <source>Meter %1</source>
        <translation>メーター %1</translation>
    </message>
    <message>
        <source>Event source %1</source>
        <translation>イベント ソース %1</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>カウンター</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在値</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>%1 (meter)</source>
        <translation>%1 (メーター)</translation>
    </message>
    <message>
        <source>%1 (event source)</source>
        <translation>%1 (イベント ソース)</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::DashboardDirectory</name>
    <message numerus="yes">
        <source>Charts already compare with %n processes. Open a tab for the next one, or end a comparison.</source>
        <translation>
            <numerusform>グラフはすでに %n 個のプロセスと比較しています。次のプロセスと比較するには、そのタブを開くか、いずれかの比較を終了してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clrscope::ui::DashboardModel</name>
    <message>
        <source>no samples %1 s</source>
        <translation>サンプルなし %1 秒</translation>
    </message>
    <message>
        <source>no samples %1 s (%2)</source>
        <translation>サンプルなし %1 秒 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n collections</source>
        <translation>
            <numerusform>GC %n 回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exceptions</source>
        <translation>
            <numerusform>例外 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>add chart %1</source>
        <translation>グラフ %1 の追加</translation>
    </message>
    <message>
        <source>remove chart %1</source>
        <translation>グラフ %1 の削除</translation>
    </message>
    <message>
        <source>move chart %1</source>
        <translation>グラフ %1 の移動</translation>
    </message>
    <message>
        <source>show %1</source>
        <translation>%1 の表示</translation>
    </message>
    <message>
        <source>hide %1</source>
        <translation>%1 の非表示</translation>
    </message>
    <message>
        <source>reset charts</source>
        <translation>グラフのリセット</translation>
    </message>
    <message>
        <source>others (%1)</source>
        <comment>the curves that are not among the top ones, and how many</comment>
        <translation>その他 (%1)</translation>
    </message>
    <message>
        <source>%1 is not published by this process (yet).</source>
        <translation>%1 はこのプロセスから (まだ) 公開されていません。</translation>
    </message>
    <message numerus="yes">
        <source>All %n tag sets together, estimated from the percentiles of each.</source>
        <translation>
            <numerusform>タグの組 %n 個の全体。各組のパーセンタイルから推定した値です。</numerusform>
        </translation>
    </message>
    <message>
        <source>without %1</source>
        <comment>%1 is the name of a tag</comment>
        <translation>%1 なし</translation>
    </message>
    <message numerus="yes">
        <source>%n more are below these.</source>
        <comment>curves</comment>
        <translation>
            <numerusform>ほかに %n 本がこれらより下にあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <comment>the sum of all tags</comment>
        <translation>全体</translation>
    </message>
    <message>
        <source>The runtime does not count every tag set; “all” has them.</source>
        <translation>ランタイムはすべてのタグの組を集計するわけではありません。「全体」にはすべて含まれます。</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>a process that is not there any more</comment>
        <translation>存在しません</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>a process</comment>
        <translation>終了</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>for the first values of a process</comment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>%1 (ended)</source>
        <comment>%1 is a process</comment>
        <translation>%1 (終了)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>%1 is a process, %2 why it has no curve</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>compare with %1</source>
        <translation>%1 との比較</translation>
    </message>
    <message>
        <source>end the comparison with %1</source>
        <translation>%1 との比較の終了</translation>
    </message>
    <message>
        <source>%1 exceptions: %2 and others</source>
        <comment>%1 is a number, %2 the name of a type</comment>
        <translation>例外 %1 件: %2 ほか</translation>
    </message>
    <message>
        <source>no values %1 s</source>
        <translation>値なし %1 秒</translation>
    </message>
    <message>
        <source>no values %1 s (%2)</source>
        <translation>値なし %1 秒 (%2)</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::DashboardPanel</name>
    <message>
        <source>Counters of %1 show what it does, second by second.</source>
        <translation>%1 のカウンターで、動作を 1 秒ごとに確認できます。</translation>
    </message>
    <message>
        <source>Show counters</source>
        <translation>カウンターを表示</translation>
    </message>
    <message>
        <source>History is kept.</source>
        <translation>履歴は保持されます。</translation>
    </message>
    <message>
        <source>dump</source>
        <translation>ダンプ</translation>
    </message>
    <message>
        <source>GC dump</source>
        <translation>GC ダンプ</translation>
    </message>
    <message>
        <source>stacks</source>
        <translation>スタック</translation>
    </message>
    <message>
        <source>trace</source>
        <translation>トレース</translation>
    </message>
    <message>
        <source>logs</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>metrics</source>
        <translation>メトリクス</translation>
    </message>
    <message>
        <source>exceptions</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>ダッシュボード</translation>
    </message>
    <message>
        <source>Charts of the process&apos;s counters on one time axis. Drag pans, the wheel zooms, Shift+drag measures a span, double click follows the newest samples again. W A S D move, Space pauses, Enter opens a chart&apos;s menu: there it is compared with another process, split by tags, given a threshold. Ctrl+arrows move the chart. Chart lists everything the process publishes.</source>
        <translation>プロセスのカウンターを共通の時間軸に並べたグラフです。ドラッグで移動、ホイールで拡大縮小、Shift+ドラッグで区間を計測、ダブルクリックで最新のサンプルへの追従に戻ります。W A S D で移動と拡大縮小、Space で一時停止、Enter でグラフのメニューを開きます。メニューでは、別のプロセスとの比較、タグによる分割、しきい値の追加ができます。Ctrl+方向キーでグラフを移動します。[グラフ] には、プロセスが公開するすべてのカウンターが一覧表示されます。</translation>
    </message>
    <message>
        <source>did not answer, debugger?</source>
        <comment>why samples are missing</comment>
        <translation>応答なし、デバッガー?</translation>
    </message>
    <message>
        <source>The charts begin as soon as it can be asked.</source>
        <translation>プロセスに接続できるようになると、グラフが始まります。</translation>
    </message>
    <message>
        <source>History is kept. It was started again as process %1.</source>
        <translation>履歴は保持されます。プロセス %1 として再起動されました。</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>started again as %1</source>
        <comment>%1 is a process id</comment>
        <translation>プロセス %1 として再起動</translation>
    </message>
    <message>
        <source>This recording has no file here to open.</source>
        <translation>この記録には、ここで開けるファイルがありません。</translation>
    </message>
    <message>
        <source>%1 (failed)</source>
        <comment>%1 is an operation</comment>
        <translation>%1 (失敗)</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::DashboardSession</name>
    <message>
        <source>This file is no saved session of clrscope.</source>
        <translation>このファイルは clrscope の保存済みセッションではありません。</translation>
    </message>
    <message>
        <source>This session was saved by a newer clrscope. Open it with that one.</source>
        <translation>このセッションは新しいバージョンの clrscope で保存されています。そのバージョンで開いてください。</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::DashboardWidget</name>
    <message>
        <source>Ready-made groups</source>
        <translation>定義済みグループ</translation>
    </message>
    <message>
        <source>Reset charts</source>
        <translation>グラフをリセット</translation>
    </message>
    <message>
        <source>Export as PNG…</source>
        <translation>PNG としてエクスポート…</translation>
    </message>
    <message>
        <source>Export the charts</source>
        <translation>グラフのエクスポート</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>Export as SVG…</source>
        <translation>SVG としてエクスポート…</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG 画像 (*.svg)</translation>
    </message>
    <message>
        <source>Export the visible span as CSV…</source>
        <translation>表示範囲を CSV としてエクスポート…</translation>
    </message>
    <message>
        <source>Export the visible span</source>
        <translation>表示範囲のエクスポート</translation>
    </message>
    <message>
        <source>Comma separated values (*.csv)</source>
        <translation>コンマ区切り値 (*.csv)</translation>
    </message>
    <message>
        <source>Save session…</source>
        <translation>セッションを保存…</translation>
    </message>
    <message>
        <source>Save curves and markers</source>
        <translation>曲線とマーカーの保存</translation>
    </message>
    <message>
        <source>clrscope sessions (*.clrscope)</source>
        <translation>clrscope セッション (*.clrscope)</translation>
    </message>
    <message>
        <source>Open session…</source>
        <translation>セッションを開く…</translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>セッションを開く</translation>
    </message>
    <message>
        <source>Add series…</source>
        <translation>系列を追加…</translation>
    </message>
    <message>
        <source>Add threshold…</source>
        <translation>しきい値を追加…</translation>
    </message>
    <message>
        <source>Remove thresholds</source>
        <translation>しきい値を削除</translation>
    </message>
    <message>
        <source>remove thresholds</source>
        <translation>しきい値の削除</translation>
    </message>
    <message>
        <source>Remove series</source>
        <translation>系列を削除</translation>
    </message>
    <message>
        <source>remove a series</source>
        <translation>系列の削除</translation>
    </message>
    <message numerus="yes">
        <source>Top %n and others</source>
        <translation>
            <numerusform>上位 %n 件とその他</numerusform>
        </translation>
    </message>
    <message>
        <source>show more or fewer tags</source>
        <translation>表示タグ数の変更</translation>
    </message>
    <message>
        <source>Draw as steps</source>
        <translation>ステップ表示</translation>
    </message>
    <message>
        <source>draw as steps</source>
        <translation>ステップ表示</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>画像としてコピー</translation>
    </message>
    <message>
        <source>Copied the chart as a picture.</source>
        <translation>グラフを画像としてコピーしました。</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>前へ移動</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>後ろへ移動</translation>
    </message>
    <message>
        <source>Remove chart</source>
        <translation>グラフを削除</translation>
    </message>
    <message>
        <source>add %1 to %2</source>
        <translation>%2 への %1 の追加</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>Threshold in %1</source>
        <comment>%1 is a unit</comment>
        <translation>しきい値 (%1)</translation>
    </message>
    <message>
        <source>A threshold is a number, “%1” is none.</source>
        <translation>しきい値には数値を指定してください。「%1」は数値ではありません。</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>add a threshold</source>
        <translation>しきい値の追加</translation>
    </message>
    <message>
        <source>Title of the chart</source>
        <translation>グラフのタイトル</translation>
    </message>
    <message>
        <source>rename a chart</source>
        <translation>グラフ名の変更</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 を保存しました。</translation>
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
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>time span</comment>
        <translation>
            <numerusform>%n 時間</numerusform>
        </translation>
    </message>
    <message>
        <source>Time span of all charts</source>
        <translation>全グラフの時間範囲</translation>
    </message>
    <message>
        <source>Time span</source>
        <translation>時間範囲</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Freeze the picture; samples are kept (Space)</source>
        <translation>表示を固定します。サンプルは引き続き保持されます (Space)</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>追従</translation>
    </message>
    <message>
        <source>Keep the newest samples in view (F)</source>
        <translation>最新のサンプルを常に表示 (F)</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Everything the process publishes, to be charted</source>
        <translation>プロセスが公開するすべてのカウンターからグラフを作成</translation>
    </message>
    <message>
        <source>More: groups, export, sessions</source>
        <translation>その他: グループ、エクスポート、セッション</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Zoom to span</source>
        <translation>区間を拡大</translation>
    </message>
    <message>
        <source>Save span…</source>
        <translation>区間を保存…</translation>
    </message>
    <message>
        <source>Clear the selection (Esc)</source>
        <translation>選択を解除 (Esc)</translation>
    </message>
    <message>
        <source>Statistics of the selected span</source>
        <translation>選択区間の統計</translation>
    </message>
    <message>
        <source>Save the selected span</source>
        <translation>選択区間の保存</translation>
    </message>
    <message>
        <source>Added the chart %1.</source>
        <translation>グラフ %1 を追加しました。</translation>
    </message>
    <message>
        <source>Asked the process for all of %1.</source>
        <translation>%1 の全カウンターをプロセスに要求しました。</translation>
    </message>
    <message>
        <source>Waiting for %1 for %2. The charts go on when it answers.</source>
        <translation>%1 の応答を待っています (%2)。応答があり次第、グラフの更新を再開します。</translation>
    </message>
    <message>
        <source>Ended %1. %2</source>
        <translation>%1 に終了しました。%2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>No counters yet</source>
        <translation>カウンターはまだありません</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>%1 を待っています</translation>
    </message>
    <message>
        <source>The first sample comes after one interval of %1 s. Waiting for %2.</source>
        <comment>%2 is a duration</comment>
        <translation>最初のサンプルは 1 間隔 (%1 秒) 後に届きます。%2 待機中。</translation>
    </message>
    <message>
        <source>%1 has ended</source>
        <translation>%1 は終了しました</translation>
    </message>
    <message>
        <source>No counters from %1</source>
        <translation>%1 からのカウンターがありません</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Removed the chart %1. Ctrl+Z brings it back.</source>
        <translation>グラフ %1 を削除しました。Ctrl+Z で元に戻せます。</translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <comment>a span of time and its length</comment>
        <translation>%1 ～ %2 (%3)</translation>
    </message>
    <message>
        <source>No sample of it came before it ended, so there is nothing to show. Recordings of it are kept under Traces.</source>
        <translation>サンプルが届く前に終了したため、表示できるデータがありません。記録は [トレース] に保持されています。</translation>
    </message>
    <message>
        <source>Two columns wide</source>
        <translation>2 列分の幅</translation>
    </message>
    <message>
        <source>widen a chart</source>
        <translation>グラフの幅の拡大</translation>
    </message>
    <message>
        <source>narrow a chart</source>
        <translation>グラフの幅の縮小</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>All together, percentiles as bands</source>
        <translation>全体、パーセンタイルは帯で表示</translation>
    </message>
    <message>
        <source>show all tags together</source>
        <translation>全タグの全体表示</translation>
    </message>
    <message>
        <source>One curve each (p95)</source>
        <translation>タグごとに 1 本 (p95)</translation>
    </message>
    <message>
        <source>show a curve for each tag</source>
        <translation>タグごとの曲線の表示</translation>
    </message>
    <message>
        <source>Every combination</source>
        <translation>すべての組み合わせ</translation>
    </message>
    <message>
        <source>show every combination of tags</source>
        <translation>タグの全組み合わせの表示</translation>
    </message>
    <message>
        <source>By %1</source>
        <comment>%1 is the name of a tag</comment>
        <translation>%1 別</translation>
    </message>
    <message>
        <source>group by %1</source>
        <comment>%1 is the name of a tag</comment>
        <translation>%1 別のグループ化</translation>
    </message>
    <message>
        <source>%1 (ended)</source>
        <comment>%1 is a process</comment>
        <translation>%1 (終了)</translation>
    </message>
    <message>
        <source>No other process can be reached</source>
        <translation>接続可能なプロセスはほかにありません</translation>
    </message>
    <message>
        <source>End the comparison</source>
        <translation>比較を終了</translation>
    </message>
    <message>
        <source>The process was asked for all of %1 already; it publishes what the list shows.</source>
        <translation>%1 の全カウンターはすでにプロセスに要求済みです。公開されているのは一覧に表示されているものだけです。</translation>
    </message>
    <message>
        <source>Saved session of %1 %2, %3 to %4. This is history; nothing comes after it.</source>
        <comment>a process, its id, two times</comment>
        <translation>%1 %2 の保存済みセッション、%3 ～ %4。これは履歴であり、この後のデータはありません。</translation>
    </message>
    <message>
        <source>This session cannot be opened</source>
        <translation>このセッションは開けません</translation>
    </message>
    <message>
        <source>Opening a saved session</source>
        <translation>保存済みセッションを開いています</translation>
    </message>
    <message>
        <source>Open another session…</source>
        <translation>別のセッションを開く…</translation>
    </message>
    <message>
        <source>asked for more counters</source>
        <comment>why there was a pause</comment>
        <translation>カウンターの追加要求</translation>
    </message>
    <message>
        <source>%1 shows %2 already.</source>
        <comment>a chart and a series</comment>
        <translation>%1 にはすでに %2 が表示されています。</translation>
    </message>
    <message>
        <source>%1 is measured in another unit than %2: it has a chart of its own.</source>
        <translation>%1 は %2 と単位が異なるため、別のグラフに表示しました。</translation>
    </message>
    <message>
        <source>the counters session was opened anew</source>
        <comment>why there was a pause</comment>
        <translation>カウンター セッションの再開始</translation>
    </message>
    <message>
        <source>%1 publishes more than %2 series. What is beyond them is not shown.</source>
        <comment>%1 is a process</comment>
        <translation>%1 は %2 個を超える系列を公開しています。超過分は表示されません。</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::DensityBars</name>
    <message>
        <source>Events over time</source>
        <translation>イベントの推移</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::DensityLine</name>
    <message>
        <source>Events over time</source>
        <translation>イベントの推移</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <comment>%1 is a number of events per second</comment>
        <translation>最大 %1</translation>
    </message>
    <message>
        <source>others</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>GC pauses</source>
        <translation>GC の停止時間</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>GC pause of %1</source>
        <translation>GC の停止 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n exception(s) thrown</source>
        <translation>
            <numerusform>例外 %n 件発生</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) dropped by the runtime before this</source>
        <translation>
            <numerusform>この直前にランタイムで欠落したイベント %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clrscope::ui::DetailsModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Process id</source>
        <translation>プロセス ID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>コマンド ライン</translation>
    </message>
    <message>
        <source>Entry assembly</source>
        <translation>エントリ アセンブリ</translation>
    </message>
    <message>
        <source>Executable</source>
        <translation>実行可能ファイル</translation>
    </message>
    <message>
        <source>Working folder</source>
        <translation>作業フォルダー</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Parent process</source>
        <translation>親プロセス</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>Working set</source>
        <translation>ワーキング セット</translation>
    </message>
    <message>
        <source>Process id in its container</source>
        <translation>コンテナー内のプロセス ID</translation>
    </message>
    <message>
        <source>Control group</source>
        <translation>コントロール グループ</translation>
    </message>
    <message>
        <source>Runtime version</source>
        <translation>ランタイムのバージョン</translation>
    </message>
    <message>
        <source>Runtime library</source>
        <translation>ランタイム ライブラリ</translation>
    </message>
    <message>
        <source>Runtime instance (uid)</source>
        <translation>ランタイム インスタンス (uid)</translation>
    </message>
    <message>
        <source>Diagnostic port</source>
        <translation>診断ポート</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>オペレーティング システム</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>アーキテクチャ</translation>
    </message>
    <message>
        <source>Portable RID</source>
        <translation>ポータブル RID</translation>
    </message>
    <message>
        <source>the runtime</source>
        <translation>ランタイム</translation>
    </message>
    <message>
        <source>the system</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>プロパティ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>情報源</translation>
    </message>
    <message>
        <source>%1
It dialled this port.</source>
        <comment>%1 a path</comment>
        <translation>%1
プロセスがこのポートに接続してきました。</translation>
    </message>
    <message>
        <source>Held before its first instant</source>
        <translation>最初の命令の前で停止中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::DetailsPanel</name>
    <message>
        <source>Parts of the panel</source>
        <translation>パネルの各部分</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>What the process is and where it runs</source>
        <translation>プロセスの情報と実行環境</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>The environment it was started with</source>
        <translation>起動時に渡された環境</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>モジュール</translation>
    </message>
    <message>
        <source>The assemblies and libraries it has loaded</source>
        <translation>読み込んだアセンブリとライブラリ</translation>
    </message>
    <message>
        <source>Filter details</source>
        <translation>詳細をフィルター</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>値をコピー</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <comment>%1 a value</comment>
        <translation>コピーしました: %1</translation>
    </message>
    <message>
        <source>Filter variables</source>
        <translation>変数をフィルター</translation>
    </message>
    <message>
        <source>Which variables</source>
        <translation>表示する変数</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
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
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Show secrets</source>
        <translation>シークレットを表示</translation>
    </message>
    <message>
        <source>Show or hide the value</source>
        <translation>値の表示/非表示を切り替え</translation>
    </message>
    <message>
        <source>Copy as NAME=value</source>
        <translation>NAME=値 の形式でコピー</translation>
    </message>
    <message>
        <source>Filter modules</source>
        <translation>モジュールをフィルター</translation>
    </message>
    <message>
        <source>Which modules</source>
        <translation>表示するモジュール</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>マネージド</translation>
    </message>
    <message>
        <source>Native</source>
        <translation>ネイティブ</translation>
    </message>
    <message>
        <source>Dynamic</source>
        <translation>動的</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>What the process is, what it was started with and what it has loaded. Values that look like secrets are hidden until you show them. The runtime lists its modules when asked: that takes one of its threads about a tenth of a second and loads nothing into it.</source>
        <translation>プロセスの情報、起動時の変数、読み込んだモジュールを表示します。シークレットの可能性がある値は、表示を選ぶまで隠されます。モジュールの一覧は要求時にランタイムが作成します。ランタイムのスレッド 1 つが約 0.1 秒使われますが、プロセスには何も読み込まれません。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the chosen rows, or all that are shown, as tab-separated text</source>
        <translation>選択した行、または表示中のすべての行を、タブ区切りテキストとしてコピー</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Ask the process again for what is shown</source>
        <translation>表示内容をプロセスにもう一度確認</translation>
    </message>
    <message>
        <source>It ended before it could be asked.</source>
        <translation>確認する前に終了しました。</translation>
    </message>
    <message>
        <source>%1 has ended: there is nobody to ask.</source>
        <comment>%1 a process</comment>
        <translation>%1 は終了したため、確認できません。</translation>
    </message>
    <message>
        <source>%1 was started without any variable.</source>
        <comment>%1 a process</comment>
        <translation>%1 は変数なしで起動されました。</translation>
    </message>
    <message>
        <source>Waiting for the variables of %1.</source>
        <comment>%1 a process</comment>
        <translation>%1 の変数を待っています。</translation>
    </message>
    <message>
        <source>Not read in time</source>
        <translation>読み取りが間に合いませんでした</translation>
    </message>
    <message>
        <source>%1 ended before its variables were read.</source>
        <comment>%1 a process</comment>
        <translation>%1 は変数を読み取る前に終了しました。</translation>
    </message>
    <message>
        <source>The variables could not be read</source>
        <translation>変数を読み取れませんでした</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>接続不可</translation>
    </message>
    <message>
        <source>The variables of %1 have not been read.</source>
        <comment>%1 a process</comment>
        <translation>%1 の変数はまだ読み取られていません。</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>読み取る</translation>
    </message>
    <message>
        <source>As the runtime listed them at %1.</source>
        <comment>%1 a time</comment>
        <translation>%1 にランタイムが返した一覧です。</translation>
    </message>
    <message>
        <source>Files in its memory only: it ended before the runtime was asked.</source>
        <translation>メモリ上のファイルのみです。ランタイムに確認する前に終了しました。</translation>
    </message>
    <message>
        <source>%1 ended before its modules were read.</source>
        <comment>%1 a process</comment>
        <translation>%1 はモジュールを読み取る前に終了しました。</translation>
    </message>
    <message>
        <source>%1 is held before its first instant. The runtime lists its modules once it runs.</source>
        <comment>%1 a process</comment>
        <translation>%1 は最初の命令の前で停止しています。実行が始まると、ランタイムがモジュールの一覧を返します。</translation>
    </message>
    <message>
        <source>The runtime was not asked to the end.</source>
        <translation>ランタイムへの確認は途中で終わりました。</translation>
    </message>
    <message>
        <source>Shown are the files in its memory.</source>
        <translation>メモリ上のファイルを表示しています。</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>The modules could not be read</source>
        <translation>モジュールを読み取れませんでした</translation>
    </message>
    <message>
        <source>Listed by the runtime in %1 s (%2), nothing was loaded into it.</source>
        <comment>%1 a number, %2 a size in bytes</comment>
        <translation>ランタイムが %1 秒 (%2) で一覧を返しました。プロセスには何も読み込まれていません。</translation>
    </message>
    <message>
        <source>The list may lack some: part of it was lost.</source>
        <translation>一部が失われたため、一覧に不足がある可能性があります。</translation>
    </message>
    <message>
        <source>The modules of %1 have not been read.</source>
        <comment>%1 a process</comment>
        <translation>%1 のモジュールはまだ読み取られていません。</translation>
    </message>
    <message>
        <source>Waiting for the variables of %1, %2 s.</source>
        <comment>%1 a process, %2 a number</comment>
        <translation>%1 の変数を待っています (%2 秒)。</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>待機をやめる</translation>
    </message>
    <message>
        <source>You stopped waiting for the answer.</source>
        <translation>応答の待機を中止しました。</translation>
    </message>
    <message>
        <source>The runtime is listing its modules, %1 s.</source>
        <translation>ランタイムがモジュールの一覧を作成しています (%1 秒)。</translation>
    </message>
    <message>
        <source>The runtime is listing its modules.</source>
        <translation>ランタイムがモジュールの一覧を作成しています。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>ended %1</source>
        <comment>%1 a time</comment>
        <translation>%1 に終了</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::EmptyState</name>
    <message>
        <source>or from a shell</source>
        <translation>またはシェルで実行</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>コマンドをコピー</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::EngineLink</name>
    <message>
        <source>The process is gone or cannot be reached.</source>
        <translation>プロセスが終了したか、接続できません。</translation>
    </message>
    <message>
        <source>clrscope is ending.</source>
        <translation>clrscope を終了しています。</translation>
    </message>
    <message>
        <source>%1 runs, but is not recorded: %2</source>
        <translation>%1 は実行中ですが、記録されていません: %2</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::EnvironmentModel</name>
    <message>
        <source>Variable</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Hidden, as it looks like a secret. “Show” shows it.</source>
        <translation>シークレットの可能性があるため非表示です。[表示] で確認できます。</translation>
    </message>
    <message>
        <source>Show the value of %1</source>
        <translation>%1 の値を表示</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::EventCountModel</name>
    <message>
        <source>event %1</source>
        <translation>イベント %1</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>With stack</source>
        <translation>スタックあり</translation>
    </message>
    <message>
        <source>%</source>
        <comment>header of a column: share of all events</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>%1, id %2</source>
        <comment>%1 is an event</comment>
        <translation>%1、ID %2</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>%1 is an event</comment>
        <translation>%1、バージョン %2</translation>
    </message>
    <message>
        <source>Provider and event</source>
        <translation>プロバイダーとイベント</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::EventListModel</name>
    <message>
        <source>Time, s</source>
        <translation>時間 (秒)</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>ペイロード</translation>
    </message>
    <message>
        <source>event %1</source>
        <translation>イベント %1</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::EventsStrip</name>
    <message>
        <source>Recordings</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>GC gen 2</source>
        <translation>GC Gen 2</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::FileDoor</name>
    <message>
        <source>Open recent</source>
        <translation>最近使用したファイルを開く</translation>
    </message>
    <message>
        <source>No file was opened yet</source>
        <translation>まだ開いたファイルはありません</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>この一覧をクリア</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::FileTab</name>
    <message>
        <source>Saved session</source>
        <translation>保存済みセッション</translation>
    </message>
    <message>
        <source>Drag over the time line to list one span of it; tick the events you want; type a word, or thread:27, to filter. A row shows its fields and its stack below.</source>
        <translation>タイムラインをドラッグすると、その区間のイベントを一覧表示します。表示するイベントは選択できます。語句や thread:27 を入力するとフィルターできます。行を選択すると、フィールドとスタックが下に表示されます。</translation>
    </message>
    <message>
        <source>The charts of a process as they were saved; nothing here changes any more. Drag to pan, turn the wheel to zoom.</source>
        <translation>保存された時点のプロセスのグラフです。内容はこれ以上変化しません。ドラッグで移動、ホイールで拡大縮小します。</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::JobLine</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::KeysCard</name>
    <message>
        <source>Revoke key %1</source>
        <comment>%1 is the key&apos;s name</comment>
        <translation>キー %1 の失効</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>新しいキー…</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>キーをコピー</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>%1: copy the key now. It is shown this once.</source>
        <comment>%1 is the key&apos;s name</comment>
        <translation>%1: 今すぐキーをコピーしてください。表示されるのは今回だけです。</translation>
    </message>
    <message>
        <source>%1 was revoked. Requests with it are refused.</source>
        <comment>%1 is the key&apos;s name</comment>
        <translation>%1 を失効させました。このキーによるリクエストは拒否されます。</translation>
    </message>
    <message>
        <source>every request needs one</source>
        <translation>すべてのリクエストに必要</translation>
    </message>
    <message>
        <source>none is asked for now</source>
        <translation>現在は不要</translation>
    </message>
    <message>
        <source>No key yet: every request is refused. Make one and give it to the script that asks.</source>
        <translation>キーがまだないため、すべてのリクエストが拒否されます。キーを作成し、リクエストを送るスクリプトに渡してください。</translation>
    </message>
    <message>
        <source>No key yet. While none is asked for, whoever reaches the API may use it.</source>
        <translation>キーはまだありません。キーを要求しない間は、API に接続できるすべてのユーザーが使用できます。</translation>
    </message>
    <message>
        <source>laptop, ci-runner …</source>
        <translation>laptop、ci-runner …</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>キーの名前</translation>
    </message>
    <message>
        <source>Last day of the key</source>
        <translation>キーの最終日</translation>
    </message>
    <message>
        <source>Make key</source>
        <translation>キーを作成</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Give it a name, so that it can be told apart.</source>
        <translation>区別できるように名前を付けてください。</translation>
    </message>
    <message>
        <source>There is a key of this name. Choose another.</source>
        <translation>同じ名前のキーがあります。別の名前を指定してください。</translation>
    </message>
    <message>
        <source>Revoke key</source>
        <translation>キーを失効</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::KeysModel</name>
    <message>
        <source>Valid</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>期限間近</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>never</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>From the configuration (MonitorApiKey); change it there.</source>
        <translation>構成 (MonitorApiKey) で設定されています。変更は構成側で行ってください。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message numerus="yes">
        <source>Last used %1 from %2, %n request(s) since the program started.</source>
        <translation>
            <numerusform>最終使用: %1 (%2)、プログラムの起動後のリクエスト %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not used since the program started.</source>
        <translation>プログラムの起動後、使用されていません。</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::KeywordsEditor</name>
    <message>
        <source>Filter keywords</source>
        <translation>キーワードをフィルター</translation>
    </message>
    <message>
        <source>Keywords, hexadecimal</source>
        <translation>キーワード (16 進)</translation>
    </message>
    <message>
        <source>Keywords of %1</source>
        <translation>%1 のキーワード</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>キーワード</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc で閉じる</translation>
    </message>
    <message>
        <source>Keywords by name (Alt+Down)</source>
        <translation>名前でキーワードを選択 (Alt+↓)</translation>
    </message>
    <message>
        <source>%1 of %2 set</source>
        <translation>%1 / %2 を設定</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::LaunchPage</name>
    <message>
        <source>&quot;%1&quot; is no variable. Write NAME=value, one on a line.</source>
        <translation>「%1」は変数として正しくありません。NAME=値 の形式で 1 行に 1 つ入力してください。</translation>
    </message>
    <message>
        <source>Launch a program</source>
        <translation>プログラムを起動</translation>
    </message>
    <message>
        <source>Launch and record</source>
        <translation>起動して記録</translation>
    </message>
    <message>
        <source>held before its first instruction until the recording runs</source>
        <translation>記録が始まるまで、最初の命令の前で停止させます</translation>
    </message>
    <message>
        <source>dotnet, or the path of a program</source>
        <translation>dotnet またはプログラムのパス</translation>
    </message>
    <message>
        <source>Choose the program</source>
        <translation>プログラムを選択</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>as on a command line; quote what holds spaces</source>
        <translation>コマンド ラインと同じ形式。空白を含む場合は引用符で囲みます</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>引数</translation>
    </message>
    <message>
        <source>the folder clrscope was started in</source>
        <translation>clrscope を起動したフォルダー</translation>
    </message>
    <message>
        <source>Choose the working folder</source>
        <translation>作業フォルダーを選択</translation>
    </message>
    <message>
        <source>Working folder</source>
        <translation>作業フォルダー</translation>
    </message>
    <message>
        <source>NAME=value, one on a line</source>
        <translation>NAME=値、1 行に 1 つ</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>What to record</source>
        <translation>記録する内容</translation>
    </message>
    <message>
        <source>Name a program and tick at least one thing to record</source>
        <translation>プログラムを指定し、記録する内容を 1 つ以上選択してください</translation>
    </message>
    <message>
        <source>There is no folder %1 to work in. Choose another, or leave it empty.</source>
        <translation>作業フォルダー %1 がありません。別のフォルダーを選択するか、空欄にしてください。</translation>
    </message>
    <message>
        <source>%1 runs and is recorded from its first instant.</source>
        <translation>%1 は実行中で、起動直後から記録されています。</translation>
    </message>
    <message>
        <source>%1 runs and is recorded from its first instant. What it prints goes to %2.</source>
        <translation>%1 は実行中で、起動直後から記録されています。出力は %2 に書き込まれます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%1 starts. Waiting for its .NET runtime for %2, at most 10 s.</source>
        <comment>a program, a length of time</comment>
        <translation>%1 を起動しています。.NET ランタイムを待って %2 (最長 10 秒)。</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::LiveCard</name>
    <message>
        <source>Recording</source>
        <translation>記録中</translation>
    </message>
    <message>
        <source>events per half second</source>
        <translation>0.5 秒あたりのイベント数</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>停止して保存</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>破棄…</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>Discard recording</source>
        <translation>記録の破棄</translation>
    </message>
    <message>
        <source>The recording ends and its file is deleted: %1</source>
        <translation>記録を終了し、ファイルを削除します: %1</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>The recording was discarded.</source>
        <translation>記録を破棄しました。</translation>
    </message>
    <message>
        <source>bytes per half second</source>
        <translation>0.5 秒あたりのバイト数</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>記録完了</translation>
    </message>
    <message>
        <source>Recording failed</source>
        <translation>記録失敗</translation>
    </message>
    <message>
        <source>Recording ended early</source>
        <translation>記録が途中で終了しました</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>開始中</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/秒</translation>
    </message>
    <message>
        <source>Finish without symbols</source>
        <translation>シンボルなしで終了</translation>
    </message>
    <message>
        <source>Draining</source>
        <translation>終了処理中</translation>
    </message>
    <message>
        <source>Method names for the stacks still come: %1 in %2 so far.</source>
        <comment>%1 bytes, %2 a length of time</comment>
        <translation>スタック用のメソッド名を受信しています: これまでに %1 (%2)。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>タブを閉じる</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Clear finished operations</source>
        <translation>終了した操作を消去</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Processes as a table</source>
        <translation>プロセスを表で表示</translation>
    </message>
    <message>
        <source>Show processes</source>
        <translation>プロセスを表示</translation>
    </message>
    <message>
        <source>Show operations</source>
        <translation>操作を表示</translation>
    </message>
    <message>
        <source>Operations as one line</source>
        <translation>操作を 1 行で表示</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>次のタブ</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>前のタブ</translation>
    </message>
    <message>
        <source>&amp;Process</source>
        <translation>プロセス(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>記録(&amp;R)</translation>
    </message>
    <message>
        <source>Record trace</source>
        <translation>トレースを記録</translation>
    </message>
    <message>
        <source>Record with options…</source>
        <translation>オプションを指定して記録…</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>検索…</translation>
    </message>
    <message>
        <source>API server</source>
        <translation>API サーバー</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>デモを開始</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>About this panel</source>
        <translation>このパネルについて</translation>
    </message>
    <message>
        <source>Choose a process at the left to see inside it. Those below the line cannot be reached; each says why and how to mend it.</source>
        <translation>左側でプロセスを選択すると内部を確認できます。線より下のプロセスには接続できません。それぞれに理由と対処法が表示されます。</translation>
    </message>
    <message>
        <source>About clrscope</source>
        <translation>clrscope について</translation>
    </message>
    <message>
        <source>clrscope %1 sees inside running .NET processes. Free software under GPL-3.0-or-later. Qt %2.</source>
        <translation>clrscope %1 は、実行中の .NET プロセスの内部を観察するツールです。GPL-3.0-or-later に基づく自由ソフトウェア。Qt %2。</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>API starting</source>
        <translation>API 開始中</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>オンにする</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>オフにする</translation>
    </message>
    <message>
        <source>Server page</source>
        <translation>サーバー ページ</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 をコピー</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>コピーしました: %1</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>Float the processes</source>
        <translation>プロセスをフローティング表示</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Open processes and files</source>
        <translation>開いているプロセスとファイル</translation>
    </message>
    <message>
        <source>Choose a process</source>
        <translation>プロセスの選択</translation>
    </message>
    <message>
        <source>Open a trace file…</source>
        <translation>トレース ファイルを開く…</translation>
    </message>
    <message>
        <source>Panel %1: %2</source>
        <comment>number and name of a panel</comment>
        <translation>パネル %1: %2</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>記録を停止</translation>
    </message>
    <message>
        <source>%1 (Ctrl+R)</source>
        <translation>%1 (Ctrl+R)</translation>
    </message>
    <message>
        <source>Choose a process that can be reached first</source>
        <translation>先に接続可能なプロセスを選択してください</translation>
    </message>
    <message>
        <source>The demo starts. It appears in the list in a moment.</source>
        <translation>デモを開始しています。まもなく一覧に表示されます。</translation>
    </message>
    <message>
        <source>API on</source>
        <translation>API オン</translation>
    </message>
    <message>
        <source>API limited</source>
        <translation>API 制限あり</translation>
    </message>
    <message>
        <source>API failed</source>
        <translation>API 失敗</translation>
    </message>
    <message>
        <source>API off</source>
        <translation>API オフ</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>Open tab</source>
        <translation>開いているタブ</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Quit clrscope</source>
        <translation>clrscope の終了</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) still run. Quitting ends them; what they captured is kept.</source>
        <translation>
            <numerusform>%n 件の記録が実行中です。終了すると記録も終わりますが、取得済みのデータは保持されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on recording</source>
        <translation>記録を続ける</translation>
    </message>
    <message>
        <source>Launch…</source>
        <translation>起動…</translation>
    </message>
    <message>
        <source>Start a program and record it from its first instant</source>
        <translation>プログラムを起動し、起動直後から記録</translation>
    </message>
    <message>
        <source>Write a dump with heap</source>
        <translation>ヒープ付きダンプを書き込む</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>スナップショット</translation>
    </message>
    <message>
        <source>Write a dump</source>
        <translation>ダンプを書き込む</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>起動</translation>
    </message>
    <message>
        <source>%1 writes a dump. It stands still until it is written.</source>
        <translation>%1 のダンプを書き込んでいます。完了するまでプロセスは停止します。</translation>
    </message>
    <message>
        <source>Write a dump of the process beside the recordings</source>
        <translation>プロセスのダンプを記録と同じ場所に書き込む</translation>
    </message>
    <message>
        <source>Launch a program…</source>
        <translation>プログラムを起動…</translation>
    </message>
    <message>
        <source>No .NET process runs yet</source>
        <translation>.NET プロセスはまだ実行されていません</translation>
    </message>
    <message>
        <source>Start one as you always do: it appears at the left within two seconds. Or launch it from here, and its first instant is recorded, too.</source>
        <translation>通常どおりプロセスを起動すると、2 秒以内に左側に表示されます。ここから起動すると、起動直後から記録できます。</translation>
    </message>
    <message>
        <source>Open a trace or a session</source>
        <translation>トレースまたはセッションを開く</translation>
    </message>
    <message>
        <source>Traces and sessions (*.nettrace *.netperf *.clrscope);;All files (*)</source>
        <translation>トレースとセッション (*.nettrace *.netperf *.clrscope);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Pa&amp;nel</source>
        <translation>パネル(&amp;N)</translation>
    </message>
    <message>
        <source>Nothing to do in this panel</source>
        <translation>このパネルで実行できる操作はありません</translation>
    </message>
    <message>
        <source>A click on a process at the left shows its counters live. Ctrl+R records its trace.</source>
        <translation>左側のプロセスをクリックすると、カウンターがリアルタイムで表示されます。Ctrl+R でトレースを記録します。</translation>
    </message>
    <message numerus="yes">
        <source>%n dump(s) are still being written. Quitting loses them.</source>
        <translation>
            <numerusform>%n 件のダンプを書き込み中です。終了するとダンプは失われます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Open the closed tab again</source>
        <translation>閉じたタブを再度開く</translation>
    </message>
    <message>
        <source>Dismiss all ended processes</source>
        <translation>終了したプロセスをすべて一覧から消す</translation>
    </message>
    <message>
        <source>Float the operations</source>
        <translation>操作をフローティング表示</translation>
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
        <translation>ほかのプログラムは、ここを通じて clrscope にダンプ、トレース、メトリクスを要求できます。アクセスにはキーを使います。すべてのリクエストが一覧に表示されます。</translation>
    </message>
    <message>
        <source>Finish without symbols</source>
        <translation>シンボルなしで終了</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>今すぐ終了</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::ModulesModel</name>
    <message>
        <source>managed, collectible</source>
        <translation>マネージド、収集可能</translation>
    </message>
    <message>
        <source>managed</source>
        <translation>マネージド</translation>
    </message>
    <message>
        <source>native</source>
        <translation>ネイティブ</translation>
    </message>
    <message>
        <source>dynamic</source>
        <translation>動的</translation>
    </message>
    <message>
        <source>Compiled ahead of time (ReadyToRun).</source>
        <translation>事前にコンパイル済み (ReadyToRun)。</translation>
    </message>
    <message>
        <source>Made at run time, has no file.</source>
        <translation>実行時に生成され、ファイルはありません。</translation>
    </message>
    <message>
        <source>The file was replaced or removed since.</source>
        <translation>その後、ファイルが置き換えられたか削除されました。</translation>
    </message>
    <message>
        <source>In memory, but not loaded by the runtime.</source>
        <translation>メモリ上にありますが、ランタイムは読み込んでいません。</translation>
    </message>
    <message>
        <source>%1
Signature and age: what a symbol server is asked for.</source>
        <translation>%1
シグネチャと age: シンボル サーバーへの照会に使われます。</translation>
    </message>
    <message>
        <source>Not in memory as a file of its own</source>
        <translation>独立したファイルとしてはメモリにありません</translation>
    </message>
    <message>
        <source>%1 bytes of address space</source>
        <translation>アドレス空間 %1 バイト</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Assembly</source>
        <translation>アセンブリ</translation>
    </message>
    <message>
        <source>PDB</source>
        <translation>PDB</translation>
    </message>
    <message>
        <source>PDB signature, age</source>
        <translation>PDB シグネチャ、age</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::OperationsModel</name>
    <message>
        <source>Starting</source>
        <translation>開始中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Draining</source>
        <translation>終了処理中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Dump</source>
        <translation>ダンプ</translation>
    </message>
    <message>
        <source>GC dump</source>
        <translation>GC ダンプ</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>トレース</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>メトリクス</translation>
    </message>
    <message>
        <source>Stacks</source>
        <translation>スタック</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Window</source>
        <comment>who started it: this window</comment>
        <translation>このウィンドウ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>今すぐ終了</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>HTTP response</source>
        <translation>HTTP レスポンス</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>What</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>開始元</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>出力先</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>実行中 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draining</source>
        <translation>
            <numerusform>終了処理中 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>完了 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>失敗 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>キャンセル %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>実行中の操作はありません</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>in its folder</comment>
        <translation>表示</translation>
    </message>
    <message>
        <source>Draining %1</source>
        <comment>%1 a length of time</comment>
        <translation>終了処理中 %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Not whole</source>
        <translation>不完全</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::OperationsPane</name>
    <message>
        <source>Collapse operations</source>
        <translation>操作を折りたたむ</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>終了した操作を消去</translation>
    </message>
    <message>
        <source>Float operations</source>
        <translation>操作をフローティング表示</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>詳細を閉じる</translation>
    </message>
    <message>
        <source>Expand operations</source>
        <translation>操作を展開</translation>
    </message>
    <message>
        <source>, draining</source>
        <translation>、終了処理中</translation>
    </message>
    <message>
        <source>, for %1</source>
        <comment>%1 is a client&apos;s address</comment>
        <translation>、クライアント %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>button, operation</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>完了 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>失敗 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>停止して保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>コピーしました: %1</translation>
    </message>
    <message>
        <source>Copy operation id</source>
        <translation>操作 ID をコピー</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>一覧から削除</translation>
    </message>
    <message>
        <source>Started %1 by %2.</source>
        <translation>開始: %1 (%2)</translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <translation>出力先: %1</translation>
    </message>
    <message>
        <source>%1 events, %2 dropped</source>
        <translation>イベント %1 件、欠落 %2 件</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>タグ: %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n operation(s)</source>
        <translation>
            <numerusform>操作 %n 件の削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes what has ended out of the list; files stay</source>
        <translation>終了したものを一覧から消去します。ファイルは残ります</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) removed, files kept</source>
        <translation>
            <numerusform>操作を %n 件削除しました。ファイルは保持されます</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>フィルター (Ctrl+F)</translation>
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
        <translation>パネル</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::PresetBar</name>
    <message>
        <source>none chosen</source>
        <translation>選択なし</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>名前を入力して Enter</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>プリセットの名前</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>プリセットとして保存</translation>
    </message>
    <message>
        <source>Change or remove the preset</source>
        <translation>プリセットを変更または削除</translation>
    </message>
    <message>
        <source>the preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Save changes to %1</source>
        <translation>%1 への変更を保存</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 の名前を変更</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Save preset %1</source>
        <translation>プリセット %1 の保存</translation>
    </message>
    <message>
        <source>Saved the preset %1.</source>
        <translation>プリセット %1 を保存しました。</translation>
    </message>
    <message>
        <source>There is a preset %1 already. Choose another name.</source>
        <translation>プリセット %1 はすでにあります。別の名前を指定してください。</translation>
    </message>
    <message>
        <source>Rename preset %1</source>
        <translation>プリセット %1 の名前の変更</translation>
    </message>
    <message>
        <source>Remove preset %1</source>
        <translation>プリセット %1 の削除</translation>
    </message>
    <message>
        <source>Preset %1 removed</source>
        <translation>プリセット %1 を削除しました</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::ProcessListModel</name>
    <message>
        <source>Ended %1. History kept.</source>
        <comment>%1 is a time</comment>
        <translation>%1 に終了。履歴は保持されています。</translation>
    </message>
    <message>
        <source>Does not answer for %1. It may be stopped in a debugger. Waiting.</source>
        <comment>%1 is a length of time</comment>
        <translation>応答なし (%1)。デバッガーで停止している可能性があります。待機中。</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>プロセス %1</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>記録中</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>ランタイム</translation>
    </message>
    <message>
        <source>Arch</source>
        <translation>アーキテクチャ</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 分</translation>
    </message>
    <message>
        <source>CPU %</source>
        <translation>CPU %</translation>
    </message>
    <message>
        <source>Working set</source>
        <translation>ワーキング セット</translation>
    </message>
    <message>
        <source>Ended %1.</source>
        <comment>%1 is a time</comment>
        <translation>%1 に終了。</translation>
    </message>
    <message>
        <source>CPU %1 % now, at most %2 % in the last minute</source>
        <translation>CPU 現在 %1 %、過去 1 分間の最大 %2 %</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::ProcessPane</name>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>フィルター (Ctrl+F)</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>自分のみ</translation>
    </message>
    <message>
        <source>Only processes of the user clrscope runs as</source>
        <translation>clrscope の実行ユーザーのプロセスのみ</translation>
    </message>
    <message>
        <source>Out of reach last</source>
        <translation>接続不可を末尾に</translation>
    </message>
    <message>
        <source>All in one order</source>
        <translation>まとめて並べ替え</translation>
    </message>
    <message>
        <source>Order of those out of reach</source>
        <translation>接続不可のプロセスの並び順</translation>
    </message>
    <message>
        <source>No .NET process runs on this machine. Start one, or look at the demo.</source>
        <translation>このマシンで実行中の .NET プロセスはありません。起動するか、デモをお試しください。</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>デモを開始</translation>
    </message>
    <message>
        <source>No process matches the filter.</source>
        <translation>フィルターに一致するプロセスはありません。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown of all</comment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n out of reach</source>
        <translation>
            <numerusform>接続不可 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended</source>
        <translation>
            <numerusform>終了 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by name, pid, user, path</source>
        <translation>名前、PID、ユーザー、パスでフィルター</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>コピーしました: %1</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Record trace</source>
        <translation>トレースを記録</translation>
    </message>
    <message>
        <source>Resume from its first instant</source>
        <translation>最初の命令から再開</translation>
    </message>
    <message>
        <source>Copy the line that mends it</source>
        <translation>対処用コマンドをコピー</translation>
    </message>
    <message>
        <source>Copy pid</source>
        <translation>PID をコピー</translation>
    </message>
    <message>
        <source>Copy uid</source>
        <translation>UID をコピー</translation>
    </message>
    <message>
        <source>Copy command line</source>
        <translation>コマンド ラインをコピー</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>curl としてコピー</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>一覧から消す</translation>
    </message>
    <message>
        <source>The default process was not changed: %1</source>
        <translation>既定のプロセスを変更できませんでした: %1</translation>
    </message>
    <message>
        <source>Write a dump</source>
        <translation>ダンプを書き込む</translation>
    </message>
    <message>
        <source>Set as default process</source>
        <translation>既定のプロセスに設定</translation>
    </message>
    <message>
        <source>API requests that name no process mean it; kept in the settings of clrscope</source>
        <translation>プロセスを指定しない API リクエストの対象になります。clrscope の設定に保存されます</translation>
    </message>
    <message>
        <source>Dismiss %1</source>
        <translation>%1 の一覧からの消去</translation>
    </message>
    <message>
        <source>%1 dismissed</source>
        <comment>%1 a process</comment>
        <translation>%1 を一覧から消去しました</translation>
    </message>
    <message>
        <source>Dismiss all ended</source>
        <translation>終了分をすべて消す</translation>
    </message>
    <message>
        <source>No .NET process runs on this machine. Start one: it appears here.</source>
        <translation>このマシンで実行中の .NET プロセスはありません。起動すると、ここに表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n processes fit: requests that name none are refused while there is more than one.</source>
        <translation>
            <numerusform>%n 個のプロセスが該当します。複数が該当する間、プロセスを指定しないリクエストは拒否されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %n process(es)</source>
        <translation>
            <numerusform>プロセス %n 個の一覧からの消去</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) dismissed</source>
        <translation>
            <numerusform>プロセス %n 個を一覧から消去しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>記録を停止</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再確認</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::ProcessReader</name>
    <message>
        <source>The process is gone or cannot be reached.</source>
        <translation>プロセスが終了したか、接続できません。</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::ProcessTab</name>
    <message>
        <source>%1 ended %2. What was captured stays and can be read and saved.</source>
        <comment>%1 a process, %2 a time</comment>
        <translation>%1 は %2 に終了しました。取得済みのデータは残り、閲覧と保存ができます。</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>コピーしました: %1</translation>
    </message>
    <message>
        <source>Copy the line that mends it</source>
        <translation>対処用コマンドをコピー</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>%1 is held before its first instant.</source>
        <translation>%1 は最初の命令の前で停止しています。</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::ProcessView</name>
    <message>
        <source>Processes</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>Copy the line that mends it</source>
        <translation>対処用コマンドをコピー</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Open history</source>
        <translation>履歴を開く</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>一覧から消す</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::ProviderDelegate</name>
    <message>
        <source>Name of the provider</source>
        <translation>プロバイダーの名前</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>%1 is no keyword mask. Write 0x and up to 16 digits.</source>
        <translation>%1 はキーワード マスクではありません。0x に続けて 16 桁以内で入力してください。</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::ProviderModel</name>
    <message>
        <source>Add provider</source>
        <translation>プロバイダーを追加</translation>
    </message>
    <message>
        <source>%1, on</source>
        <translation>%1、オン</translation>
    </message>
    <message>
        <source>%1, off</source>
        <translation>%1、オフ</translation>
    </message>
    <message>
        <source>A provider needs a name. Delete removes the row.</source>
        <translation>プロバイダーには名前が必要です。Delete で行を削除できます。</translation>
    </message>
    <message>
        <source>An argument may not hold a double quote: the runtime cannot read it back.</source>
        <translation>引数に二重引用符は使用できません。ランタイムが読み取れなくなります。</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>キーワード</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>引数</translation>
    </message>
    <message>
        <source>%1 is in the list already. Change its row: a process takes only one of a name.</source>
        <translation>%1 はすでに一覧にあります。その行を変更してください。プロセスは同じ名前のプロバイダーを 1 つしか受け付けません。</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::RecordingNotice</name>
    <message>
        <source>The dump of %1 failed</source>
        <translation>%1 のダンプに失敗しました</translation>
    </message>
    <message>
        <source>The recording of %1 failed</source>
        <translation>%1 の記録に失敗しました</translation>
    </message>
    <message>
        <source>The dump of %1 is written</source>
        <translation>%1 のダンプを書き込みました</translation>
    </message>
    <message>
        <source>The recording of %1 has ended</source>
        <translation>%1 の記録が終了しました</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>size and file name</comment>
        <translation>%2 (%1)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::RecordingsModel</name>
    <message>
        <source>Recording</source>
        <translation>記録中</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>完全</translation>
    </message>
    <message>
        <source>Whole, events lost</source>
        <translation>完全 (イベント欠落あり)</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>途中で切断</translation>
    </message>
    <message>
        <source>No trace</source>
        <translation>トレースではありません</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>%1 events, %2 dropped</source>
        <translation>イベント %1 件、欠落 %2 件</translation>
    </message>
    <message>
        <source>Whole, no symbols</source>
        <translation>完全 (シンボルなし)</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::RequestsModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Time, ms</source>
        <translation>所要時間 (ms)</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信量</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Bad request</source>
        <translation>不正なリクエスト</translation>
    </message>
    <message>
        <source>No valid key</source>
        <translation>有効なキーなし</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation>アクセス禁止</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Method not allowed</source>
        <translation>許可されていないメソッド</translation>
    </message>
    <message>
        <source>Not acceptable</source>
        <translation>受け入れ不可</translation>
    </message>
    <message>
        <source>Too slow</source>
        <translation>時間切れ</translation>
    </message>
    <message>
        <source>Body too large</source>
        <translation>本文が大きすぎます</translation>
    </message>
    <message>
        <source>Address too long</source>
        <translation>アドレスが長すぎます</translation>
    </message>
    <message>
        <source>Unknown content type</source>
        <translation>不明なコンテンツ タイプ</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>リクエストが多すぎます</translation>
    </message>
    <message>
        <source>Headers too large</source>
        <translation>ヘッダーが大きすぎます</translation>
    </message>
    <message>
        <source>Failed inside</source>
        <translation>内部エラー</translation>
    </message>
    <message>
        <source>Too many connections</source>
        <translation>接続が多すぎます</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::ServerPage</name>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Hold the list still</source>
        <translation>一覧の更新を止める</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>curl としてコピー</translation>
    </message>
    <message>
        <source>%1 of %2, the last 1 000 are kept</source>
        <translation>%1 / %2、最新の 1 000 件を保持</translation>
    </message>
    <message>
        <source>Failed %1</source>
        <comment>number of failed requests</comment>
        <translation>失敗 %1</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>Ends the connections of the chosen client. With a valid key it may come back: revoke the key to keep it out.</source>
        <translation>選択したクライアントの接続を終了します。有効なキーがあれば再接続できます。再接続を防ぐにはキーを失効させてください。</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>応答済み</translation>
    </message>
    <message>
        <source>The client left before the answer was whole.</source>
        <translation>応答が完了する前に、クライアントが接続を閉じました。</translation>
    </message>
    <message>
        <source>none in the last hour</source>
        <translation>過去 1 時間なし</translation>
    </message>
    <message numerus="yes">
        <source>%n in the last hour</source>
        <comment>clients</comment>
        <translation>
            <numerusform>過去 1 時間 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied. What was sent with the request is not kept: add it with -d.</source>
        <translation>コピーしました。リクエストの本文は保持されていません。-d で追加してください。</translation>
    </message>
    <message>
        <source>The API is off: nobody can ask.</source>
        <translation>API はオフです。リクエストは受け付けられません。</translation>
    </message>
    <message>
        <source>Scripts, Prometheus and sidecars that ask appear here.</source>
        <translation>リクエストを送ったスクリプト、Prometheus、サイドカーがここに表示されます。</translation>
    </message>
    <message>
        <source>No request matches the filter.</source>
        <translation>フィルターに一致するリクエストはありません。</translation>
    </message>
    <message>
        <source>No request yet. Each appears here with what it was answered.</source>
        <translation>リクエストはまだありません。届くと、結果とともにここに表示されます。</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::ServerStateCard</name>
    <message>
        <source>Listen on the network too</source>
        <translation>ネットワークでも待ち受ける</translation>
    </message>
    <message>
        <source>Every machine that reaches this one may then ask, over https and with a key of the list. Whoever holds a key can read the memory of your .NET processes. Plain http stays on this machine.</source>
        <translation>このマシンに接続できるすべてのマシンから、一覧のキーを使って https でリクエストできるようになります。キーを持つユーザーは、.NET プロセスのメモリを読み取れます。http は引き続きこのマシン内でのみ使用できます。</translation>
    </message>
    <message>
        <source>Listen on the network</source>
        <translation>ネットワークで待ち受ける</translation>
    </message>
    <message>
        <source>Stay on this machine</source>
        <translation>このマシンのみ</translation>
    </message>
    <message>
        <source>The API is on</source>
        <translation>API はオンです</translation>
    </message>
    <message>
        <source>The API is on, with limits</source>
        <translation>API はオンです (制限あり)</translation>
    </message>
    <message>
        <source>The API starts</source>
        <translation>API を開始しています</translation>
    </message>
    <message>
        <source>The API cannot be reached</source>
        <translation>API に接続できません</translation>
    </message>
    <message>
        <source>The API is off</source>
        <translation>API はオフです</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>%1 a time</comment>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>オンにする</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>オフにする</translation>
    </message>
    <message>
        <source>Turned on, scripts, Prometheus and sidecars reach this machine&apos;s processes over HTTP, with a key.</source>
        <translation>オンにすると、スクリプト、Prometheus、サイドカーから、このマシンのプロセスにキー付きの HTTP でアクセスできます。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 をコピー</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>no key asked</source>
        <translation>キー不要</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>メトリクス</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Makes a new certificate now. Clients that know the fingerprint have to be told the new one. Without this it is renewed by itself 30 days before it ends.</source>
        <translation>今すぐ新しい証明書を作成します。フィンガープリントを登録しているクライアントには、新しい値を伝える必要があります。この操作をしなくても、期限の 30 日前に自動的に更新されます。</translation>
    </message>
    <message>
        <source>made by clrscope, until %1</source>
        <comment>%1 a date</comment>
        <translation>clrscope が作成、%1 まで有効</translation>
    </message>
    <message>
        <source>from your file, until %1</source>
        <comment>%1 a date</comment>
        <translation>指定ファイル、%1 まで有効</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>https only, every request with a key</source>
        <translation>https のみ、すべてのリクエストにキーが必要</translation>
    </message>
    <message>
        <source>taken over at once, no restart</source>
        <translation>すぐに反映、再起動不要</translation>
    </message>
    <message>
        <source>not while the API asks for no key</source>
        <translation>API がキーを要求しない間は不可</translation>
    </message>
    <message>
        <source>needs an https address in the setting &quot;urls&quot;</source>
        <translation>設定 &quot;urls&quot; に https アドレスが必要</translation>
    </message>
    <message>
        <source>the setting &quot;urls&quot; says where it listens</source>
        <translation>待ち受け先は設定 &quot;urls&quot; で決まります</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Filter settings</source>
        <translation>設定をフィルター</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>設定元</translation>
    </message>
    <message>
        <source>Name of a setting, such as %1</source>
        <translation>設定の名前 (例: %1)</translation>
    </message>
    <message>
        <source>Name of the setting</source>
        <translation>設定の名前</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Value of the setting</source>
        <translation>設定の値</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定する</translation>
    </message>
    <message>
        <source>Writes it to the settings.json of clrscope. Double-click a value above to change it there.</source>
        <translation>clrscope の settings.json に書き込みます。上の値をダブルクリックすると、その場で変更できます。</translation>
    </message>
    <message>
        <source>Takes the chosen setting out of the settings.json of clrscope; other sources stay as they are.</source>
        <translation>選択した設定を clrscope の settings.json から削除します。ほかの設定元は変わりません。</translation>
    </message>
    <message>
        <source>The settings.json of clrscope says &quot;%1&quot;, but it does not count: %2 wins.</source>
        <translation>clrscope の settings.json の値は「%1」ですが、%2 が優先されるため有効になりません。</translation>
    </message>
    <message>
        <source>Not written: %1</source>
        <translation>書き込めませんでした: %1</translation>
    </message>
    <message>
        <source>%1, before the settings.json of clrscope</source>
        <comment>source of a setting</comment>
        <translation>%1 (clrscope の settings.json より優先)</translation>
    </message>
    <message>
        <source>Written, but it does not count: %1 wins with &quot;%2&quot;.</source>
        <translation>書き込みましたが、%1 の「%2」が優先されるため有効になりません。</translation>
    </message>
    <message>
        <source>default</source>
        <comment>source of a setting</comment>
        <translation>既定値</translation>
    </message>
    <message>
        <source>command line</source>
        <comment>source of a setting</comment>
        <translation>コマンド ライン</translation>
    </message>
    <message>
        <source>environment, %1</source>
        <comment>source of a setting</comment>
        <translation>環境変数 %1</translation>
    </message>
    <message>
        <source>file beside the program</source>
        <comment>source of a setting</comment>
        <translation>プログラムと同じ場所のファイル</translation>
    </message>
    <message>
        <source>environment</source>
        <comment>source of a setting</comment>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>user&apos;s file of dotnet monitor</source>
        <comment>source of a setting</comment>
        <translation>dotnet monitor のユーザー ファイル</translation>
    </message>
    <message>
        <source>settings of clrscope</source>
        <comment>source of a setting</comment>
        <translation>clrscope の設定</translation>
    </message>
    <message>
        <source>file of this machine</source>
        <comment>source of a setting</comment>
        <translation>このマシンのファイル</translation>
    </message>
    <message>
        <source>folder with a file for each key</source>
        <comment>source of a setting</comment>
        <translation>キーごとのファイルを置くフォルダー</translation>
    </message>
    <message>
        <source>file of the command line</source>
        <comment>source of a setting</comment>
        <translation>コマンド ラインで指定したファイル</translation>
    </message>
    <message>
        <source>key of this run</source>
        <comment>source of a setting</comment>
        <translation>この実行のキー</translation>
    </message>
    <message>
        <source>Set %1</source>
        <comment>%1 is a setting</comment>
        <translation>%1 の設定</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <comment>%1 is a setting</comment>
        <translation>%1 のリセット</translation>
    </message>
    <message>
        <source>A change takes effect</source>
        <translation>変更の反映</translation>
    </message>
    <message>
        <source>waits for the next start</source>
        <translation>次回起動待ち</translation>
    </message>
    <message>
        <source>at the next start</source>
        <translation>次回起動時</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Written, and takes effect at the next start of clrscope.</source>
        <translation>書き込みました。clrscope の次回起動時に反映されます。</translation>
    </message>
    <message>
        <source>Only what the settings.json of clrscope says can be reset.</source>
        <translation>リセットできるのは、clrscope の settings.json で指定された設定のみです。</translation>
    </message>
    <message>
        <source>Goes back to &quot;%1&quot; (%2).</source>
        <comment>%1 a value, %2 its source</comment>
        <translation>「%1」(%2) に戻ります。</translation>
    </message>
    <message>
        <source>Takes it out of the settings.json of clrscope; no other source names it.</source>
        <translation>clrscope の settings.json から削除します。ほかに設定元はありません。</translation>
    </message>
    <message>
        <source>%1 was set.</source>
        <comment>%1 is a setting</comment>
        <translation>%1 を設定しました。</translation>
    </message>
    <message>
        <source>%1 was reset.</source>
        <comment>%1 is a setting</comment>
        <translation>%1 をリセットしました。</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>即時</translation>
    </message>
    <message numerus="yes">
        <source>%n changed setting(s) take effect at the next start of clrscope.</source>
        <translation>
            <numerusform>変更した %n 件の設定は、clrscope の次回起動時に反映されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, each with the source that won</source>
        <translation>%1 / %2、それぞれ優先された設定元付き</translation>
    </message>
    <message>
        <source>All settings as they count now and the source each comes from. Double-click a value to change it: only the settings.json of clrscope is ever written.</source>
        <translation>現在有効なすべての設定と、それぞれの設定元です。値をダブルクリックすると変更できます。書き込まれるのは clrscope の settings.json のみです。</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::StackPane</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Copy stack</source>
        <translation>スタックをコピー</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>スタック</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>モジュール</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Stack of the event, innermost first</source>
        <translation>イベントのスタック (最も内側から順)</translation>
    </message>
    <message>
        <source>Reading the names of methods, %1 %</source>
        <translation>メソッド名を読み込んでいます (%1 %)</translation>
    </message>
    <message>
        <source>your code</source>
        <comment>on a stack frame: not of the framework</comment>
        <translation>ユーザー コード</translation>
    </message>
    <message>
        <source>framework</source>
        <translation>フレームワーク</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s), innermost first</source>
        <translation>
            <numerusform>%n フレーム、最も内側から順</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 frames have a name</source>
        <translation>%2 フレーム中 %1 個の名前を確認</translation>
    </message>
    <message numerus="yes">
        <source>Copied a stack of %n frame(s).</source>
        <translation>
            <numerusform>%n フレームのスタックをコピーしました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clrscope::ui::StatisticsModel</name>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>傾き</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <comment>%1 is a change</comment>
        <translation>%1 /分</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>プロセス %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>API off</source>
        <translation>API オフ</translation>
    </message>
    <message>
        <source>API starting</source>
        <translation>API 開始中</translation>
    </message>
    <message>
        <source>API %1</source>
        <translation>API %1</translation>
    </message>
    <message>
        <source>API not reachable</source>
        <translation>API 接続不可</translation>
    </message>
    <message>
        <source>Metrics %1</source>
        <translation>メトリクス %1</translation>
    </message>
    <message>
        <source>Free disk %1</source>
        <translation>ディスク空き %1</translation>
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
            <numerusform>プロセス %n 個、接続不可 %1 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>API %1, %n client(s)</source>
        <comment>%1 are addresses</comment>
        <translation>
            <numerusform>API %1、クライアント %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clrscope::ui::TableCard</name>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n 行をコピーしました</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <comment>%1 a value</comment>
        <translation>コピーしました: %1</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <comment>%1 the name of a column</comment>
        <translation>「%1」をコピー</translation>
    </message>
    <message>
        <source>Copy rows	Ctrl+C</source>
        <translation>行をコピー	Ctrl+C</translation>
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
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Whole trace</source>
        <translation>トレース全体</translation>
    </message>
    <message>
        <source>Zoom to selection</source>
        <translation>選択範囲を拡大</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>コピーしました: %1</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>これのみ</translation>
    </message>
    <message>
        <source>Lists only the chosen kinds of events</source>
        <translation>選択した種類のイベントのみ一覧に表示</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Lists all kinds of events</source>
        <translation>すべての種類のイベントを一覧に表示</translation>
    </message>
    <message>
        <source>Events by provider</source>
        <translation>プロバイダー別のイベント</translation>
    </message>
    <message>
        <source>Choose one or more kinds of events in the list first.</source>
        <translation>先に一覧からイベントの種類を 1 つ以上選択してください。</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Looking for events</source>
        <translation>イベントを検索しています</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>フィルター (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter events by text</source>
        <translation>テキストでイベントをフィルター</translation>
    </message>
    <message>
        <source>Copy the chosen events</source>
        <translation>選択したイベントをコピー</translation>
    </message>
    <message>
        <source>Events in the order of time</source>
        <translation>時刻順のイベント</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Details of the event</source>
        <translation>イベントの詳細</translation>
    </message>
    <message>
        <source>Reading %1, %2 %.</source>
        <translation>%1 を読み込んでいます (%2 %)。</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未読み込み</translation>
    </message>
    <message>
        <source>No trace</source>
        <translation>トレースではありません</translation>
    </message>
    <message>
        <source>Reading %1 was cancelled.</source>
        <translation>%1 の読み込みはキャンセルされました。</translation>
    </message>
    <message>
        <source>%1 is not a .nettrace or .netperf file.</source>
        <translation>%1 は .nettrace または .netperf ファイルではありません。</translation>
    </message>
    <message>
        <source>%1 cannot be read as a trace: %2</source>
        <translation>%1 をトレースとして読み込めません: %2</translation>
    </message>
    <message>
        <source>Reading was cancelled; what was read until then is shown.</source>
        <translation>読み込みはキャンセルされました。それまでに読み込んだ内容を表示しています。</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>修復…</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>プロセス %1</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (プロセス %2)</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>完全</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no, it breaks off</source>
        <translation>いいえ、途中で切れています</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>ランタイム</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 so far, cancelled</source>
        <translation>ここまで %1 件、キャンセル済み</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation>%2 件中の先頭 %1 件</translation>
    </message>
    <message>
        <source>Selected %1 s – %2 s, %3</source>
        <translation>選択: %1 秒 – %2 秒、%3</translation>
    </message>
    <message>
        <source>Drag over the time line to choose a span; W A S D zoom and pan.</source>
        <translation>タイムラインをドラッグして区間を選択、W A S D でズームと移動。</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>ペイロード</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Id, version</source>
        <translation>ID、バージョン</translation>
    </message>
    <message>
        <source>Level, keywords</source>
        <translation>レベル、キーワード</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>Written by thread</source>
        <translation>書き込み元スレッド</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>プロセッサ</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Related activity</source>
        <translation>関連アクティビティ</translation>
    </message>
    <message>
        <source>Choose one or more events in the list first.</source>
        <translation>先に一覧からイベントを 1 つ以上選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n event(s).</source>
        <translation>
            <numerusform>イベントを %n 件コピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to, s</source>
        <translation>移動先 (秒)</translation>
    </message>
    <message>
        <source>Go to a time of the trace, in seconds</source>
        <translation>トレース内の時刻 (秒) に移動</translation>
    </message>
    <message>
        <source>Seconds since the trace began; Enter chooses the first event from there on</source>
        <translation>トレース開始からの秒数。Enter で、その時刻以降の最初のイベントを選択します</translation>
    </message>
    <message>
        <source>Type a number of seconds, such as 12.5.</source>
        <translation>秒数を入力してください (例: 12.5)。</translation>
    </message>
    <message>
        <source>Words that all must be in an event, and of one thing: provider:Kestrel event:Start thread:27 after:1.5 before:2 or any field of the payload, such as Reason:Induced. &quot;Two words&quot; in quotes stand together.</source>
        <translation>すべての語を含むイベントを検索します。項目を指定することもできます: provider:Kestrel event:Start thread:27 after:1.5 before:2、またはペイロードの任意のフィールド (例: Reason:Induced)。連続する語は &quot;2 つの語&quot; のように引用符で囲みます。</translation>
    </message>
    <message>
        <source>Save the listed events as CSV…</source>
        <translation>一覧のイベントを CSV として保存…</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>一致するものはありません</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>すべてのイベントを表示</translation>
    </message>
    <message>
        <source>The runtime dropped %1 events because its buffer was full; what is missing is marked in the time line. A larger buffer or fewer providers keep all.</source>
        <translation>バッファーがいっぱいになったため、ランタイムで %1 件のイベントが欠落しました。欠落箇所はタイムラインに示されています。バッファーを大きくするか、プロバイダーを減らすと、すべて保持できます。</translation>
    </message>
    <message>
        <source>No event is in the span and of the kinds chosen.</source>
        <translation>選択した区間と種類に該当するイベントはありません。</translation>
    </message>
    <message>
        <source>No event has “%1” in its provider, name or payload.</source>
        <translation>プロバイダー、名前、ペイロードに「%1」を含むイベントはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>イベント %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>More bytes</source>
        <translation>残りのバイト</translation>
    </message>
    <message>
        <source>This event has no stack.</source>
        <translation>このイベントにスタックはありません。</translation>
    </message>
    <message>
        <source>The trace has no names of methods; record with rundown to get them.</source>
        <translation>このトレースにはメソッド名がありません。メソッド名を含めるには、ランダウンを有効にして記録してください。</translation>
    </message>
    <message>
        <source>Reading the names of methods was cancelled.</source>
        <translation>メソッド名の読み込みはキャンセルされました。</translation>
    </message>
    <message>
        <source>The file has grown since it was read, by %1: it is still being recorded. What is shown is its beginning.</source>
        <translation>読み込み後にファイルが %1 増えました。記録がまだ続いているため、表示しているのは先頭部分です。</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Save the listed events</source>
        <translation>一覧のイベントの保存</translation>
    </message>
    <message>
        <source>Comma separated values (*.csv)</source>
        <translation>コンマ区切り値 (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1 events to %2</source>
        <translation>イベント %1 件を %2 に保存しました</translation>
    </message>
    <message>
        <source>The events could not be saved to %1: %2</source>
        <translation>イベントを %1 に保存できませんでした: %2</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>値をコピー</translation>
    </message>
    <message>
        <source>Find events with this value</source>
        <translation>この値を持つイベントを検索</translation>
    </message>
    <message>
        <source>Show “%1” as a column</source>
        <translation>「%1」を列として表示</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>列を選択…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>The file is damaged. What could be read is shown. A repaired copy opens in other tools, too.</source>
        <translation>ファイルが破損しています。読み込めた内容を表示しています。修復したコピーは、ほかのツールでも開けます。</translation>
    </message>
    <message>
        <source>The file breaks off before its end. Everything before is shown. A repaired copy opens in other tools, too.</source>
        <translation>ファイルが途中で切れています。そこまでの内容をすべて表示しています。修復したコピーは、ほかのツールでも開けます。</translation>
    </message>
    <message>
        <source>Parts of the file could not be understood and were passed over.</source>
        <translation>ファイルの一部を解釈できなかったため、読み飛ばしました。</translation>
    </message>
    <message>
        <source>not known, reading was cancelled</source>
        <translation>不明、読み込みはキャンセル済み</translation>
    </message>
    <message>
        <source>This trace holds no events</source>
        <translation>このトレースにイベントはありません</translation>
    </message>
    <message>
        <source>Nothing that was asked for happened while it was recorded. Check the providers and their levels, and record for longer or while the program works.</source>
        <translation>記録中に、対象のイベントは発生しませんでした。プロバイダーとレベルを確認し、記録時間を長くするか、プログラムの処理中に記録してください。</translation>
    </message>
    <message>
        <source>One thing at a time: “%1” is not done yet.</source>
        <translation>一度に実行できる処理は 1 つです。「%1」がまだ完了していません。</translation>
    </message>
    <message>
        <source>The file is no longer what was read: it was changed or replaced. Events may be missing below.</source>
        <translation>ファイルが読み込み後に変更されたか、置き換えられました。以下のイベントに欠けがある可能性があります。</translation>
    </message>
    <message>
        <source>The file is no longer there. Events may be missing below.</source>
        <translation>ファイルが存在しなくなりました。以下のイベントに欠けがある可能性があります。</translation>
    </message>
    <message>
        <source>Reading %1 again</source>
        <translation>%1 を再読み込みしています</translation>
    </message>
    <message>
        <source>Reading again was cancelled; what is shown is what was read before.</source>
        <translation>再読み込みはキャンセルされました。表示しているのは、以前に読み込んだ内容です。</translation>
    </message>
    <message>
        <source>%1 cannot be read any more: %2 What is shown was read before.</source>
        <comment>%2 is a sentence</comment>
        <translation>%1 を読み込めなくなりました: %2表示しているのは、以前に読み込んだ内容です。</translation>
    </message>
    <message>
        <source>Going to %1 s</source>
        <translation>%1 秒に移動しています</translation>
    </message>
    <message>
        <source>Saving events to %1</source>
        <translation>イベントを %1 に保存しています</translation>
    </message>
    <message>
        <source>Saving was cancelled; nothing was written.</source>
        <translation>保存はキャンセルされました。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>Only %1 of %2 events were saved to %3: the file is no longer what was read.</source>
        <translation>イベント %2 件のうち %1 件のみを %3 に保存しました。ファイルが読み込み後に変わっています。</translation>
    </message>
    <message>
        <source>Copying events</source>
        <translation>イベントをコピーしています</translation>
    </message>
    <message>
        <source>Copying was cancelled.</source>
        <translation>コピーはキャンセルされました。</translation>
    </message>
    <message>
        <source>Save a repaired copy</source>
        <translation>修復したコピーの保存</translation>
    </message>
    <message>
        <source>Traces (%1)</source>
        <translation>トレース (%1)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 を書き込んでいます</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n line(s).</source>
        <translation>
            <numerusform>%n 行をコピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter kinds</source>
        <translation>種類のフィルター</translation>
    </message>
    <message>
        <source>No kind of event matches the filter.</source>
        <translation>フィルターに一致する種類はありません。</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::TraceWords</name>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルは空です。</translation>
    </message>
    <message>
        <source>It is neither a .nettrace nor a .netperf file.</source>
        <translation>.nettrace ファイルでも .netperf ファイルでもありません。</translation>
    </message>
    <message>
        <source>Its version is not supported; NetTrace 4 and 6 are.</source>
        <translation>このバージョンはサポートされていません。サポートされるのは NetTrace 4 と 6 です。</translation>
    </message>
    <message>
        <source>It is cut off inside its header: nothing was captured.</source>
        <translation>ヘッダーの途中で切れているため、取得されたデータはありません。</translation>
    </message>
    <message>
        <source>It breaks off before its end.</source>
        <translation>途中で切れています。</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation>破損しています。</translation>
    </message>
    <message>
        <source>The damaged file is never changed; choose another name for the repaired one.</source>
        <translation>破損したファイル自体は変更されません。修復後のファイルには別の名前を指定してください。</translation>
    </message>
    <message>
        <source>The damaged file could not be read: %1</source>
        <translation>破損したファイルを読み取れませんでした: %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 に書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>%1 was made by somebody else meanwhile and is left as it is; choose another name.</source>
        <translation>%1 はその間に別のユーザーまたはプログラムによって作成されたため、そのまま残します。別の名前を指定してください。</translation>
    </message>
    <message>
        <source>Repairing was cancelled; nothing was written.</source>
        <translation>修復はキャンセルされました。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>The trace is whole; the copy is the same.</source>
        <translation>トレースは完全です。コピーも同じ内容です。</translation>
    </message>
    <message>
        <source>The trace was made whole; nothing had to be given up.</source>
        <translation>トレースを修復しました。破棄されたデータはありません。</translation>
    </message>
    <message>
        <source>The trace was made whole; %1 of an incomplete block were given up.</source>
        <comment>%1 a size</comment>
        <translation>トレースを修復しました。不完全なブロックの %1 は破棄されました。</translation>
    </message>
    <message>
        <source>There is nothing to save in this file.</source>
        <translation>このファイルに復元できるデータはありません。</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::TracesPanel</name>
    <message>
        <source>Repaired: %1</source>
        <translation>修復しました: %1</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>トレース</translation>
    </message>
    <message>
        <source>A trace keeps every event of the kinds you tick in a file that PerfView, Visual Studio and clrscope open. Each profile says what it costs the process while it records.</source>
        <translation>トレースは、選択した種類の全イベントを 1 つのファイルに保存します。PerfView、Visual Studio、clrscope で開けます。各プロファイルには、記録中にプロセスにかかる負荷が示されます。</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>Open a trace</source>
        <translation>トレースを開く</translation>
    </message>
    <message>
        <source>Traces (*.nettrace *.netperf);;All files (*)</source>
        <translation>トレース (*.nettrace *.netperf);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>What to record</source>
        <translation>記録する内容</translation>
    </message>
    <message>
        <source>profiles add up</source>
        <translation>複数選択可</translation>
    </message>
    <message>
        <source>heavy</source>
        <translation>高負荷</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>プリセットとして保存…</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>when I stop it</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>after</source>
        <translation>次の時間の経過後</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Length in seconds</source>
        <translation>長さ (秒)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>never</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>size reaches</source>
        <translation>サイズ上限に到達</translation>
    </message>
    <message>
        <source>Size to stop at</source>
        <translation>停止するサイズ</translation>
    </message>
    <message>
        <source>Or when</source>
        <translation>または</translation>
    </message>
    <message>
        <source>What the process keeps for events not yet read. Too small loses events when many come at once.</source>
        <translation>プロセスが未読イベント用に確保する領域です。小さすぎると、イベントが集中したときに失われます。</translation>
    </message>
    <message>
        <source>Rundown</source>
        <translation>ランダウン</translation>
    </message>
    <message>
        <source>Method names at the end of the file. Without them stacks of running code show addresses only.</source>
        <translation>ファイル末尾に書かれるメソッド名です。ないと、実行中のコードのスタックにはアドレスしか表示されません。</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>バッファー</translation>
    </message>
    <message>
        <source>{time}, {pid} and {name} are filled in.</source>
        <translation>{time}、{pid}、{name} は自動的に置き換えられます。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Folder for recordings</source>
        <translation>記録の保存先フォルダー</translation>
    </message>
    <message>
        <source>Providers of the next recording</source>
        <translation>次の記録のプロバイダー</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Back to what the profiles say</source>
        <translation>プロファイルの内容に戻します</translation>
    </message>
    <message>
        <source>Recordings of %1</source>
        <translation>%1 の記録</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>No recordings of %1 yet. A recording keeps every event of the kinds you choose in a file.</source>
        <translation>%1 の記録はまだありません。記録すると、選択した種類の全イベントがファイルに保存されます。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>The same over the API</source>
        <translation>同じ操作を API で実行</translation>
    </message>
    <message>
        <source>Shell of the line</source>
        <translation>コマンドのシェル</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>The line was copied.</source>
        <translation>コマンドをコピーしました。</translation>
    </message>
    <message numerus="yes">
        <source>%n, edited</source>
        <comment>providers</comment>
        <translation>
            <numerusform>%n 個、編集済み</numerusform>
        </translation>
    </message>
    <message>
        <source>The process has ended.</source>
        <translation>プロセスは終了しました。</translation>
    </message>
    <message>
        <source>Record another</source>
        <translation>もう一度記録</translation>
    </message>
    <message>
        <source>only %1 free</source>
        <comment>disk space</comment>
        <translation>空き %1 のみ</translation>
    </message>
    <message>
        <source>%1 free</source>
        <comment>disk space</comment>
        <translation>空き %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number of recordings, their size</comment>
        <translation>%1 件、%2</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>コピーしました: %1</translation>
    </message>
    <message>
        <source>Repair into a new file</source>
        <translation>修復して新しいファイルに保存</translation>
    </message>
    <message>
        <source>an event comes</source>
        <translation>イベントの発生</translation>
    </message>
    <message>
        <source>provider/event</source>
        <translation>provider/event</translation>
    </message>
    <message>
        <source>The first such event ends the recording. Behind it, field=value says what its payload must hold.</source>
        <translation>最初に一致したイベントで記録を終了します。続けて field=value と書くと、ペイロードの値を条件にできます。</translation>
    </message>
    <message>
        <source>Event that ends the recording</source>
        <translation>記録を終了するイベント</translation>
    </message>
    <message>
        <source>The process is out of reach.</source>
        <translation>プロセスに接続できません。</translation>
    </message>
    <message>
        <source>Choose what…</source>
        <translation>内容を選択…</translation>
    </message>
    <message>
        <source>No recordings of %1 yet</source>
        <translation>%1 の記録はまだありません</translation>
    </message>
    <message>
        <source>A recording keeps every event of the kinds you choose in a file that PerfView, Visual Studio and clrscope open.</source>
        <translation>記録すると、選択した種類の全イベントが 1 つのファイルに保存されます。PerfView、Visual Studio、clrscope で開けます。</translation>
    </message>
    <message>
        <source>Record %1</source>
        <comment>%1 what, CPU, HTTP</comment>
        <translation>%1 を記録</translation>
    </message>
    <message>
        <source>Restore providers</source>
        <translation>プロバイダーの復元</translation>
    </message>
    <message>
        <source>Change providers</source>
        <translation>プロバイダーの変更</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>%1 a provider</comment>
        <translation>%1 の削除</translation>
    </message>
    <message>
        <source>Provider removed</source>
        <translation>プロバイダーを削除しました</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Change keywords…</source>
        <translation>キーワードを変更…</translation>
    </message>
    <message>
        <source>Change level…</source>
        <translation>レベルを変更…</translation>
    </message>
    <message>
        <source>Change arguments…</source>
        <translation>引数を変更…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Providers changed by hand are as the profiles say again</source>
        <translation>手動で変更したプロバイダーをプロファイルの内容に戻しました</translation>
    </message>
    <message>
        <source>The API is off: turn it on first.</source>
        <translation>API はオフです。先にオンにしてください。</translation>
    </message>
    <message>
        <source>Open recording</source>
        <translation>記録を開く</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::UndoHistory</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>%1 a command</comment>
        <translation>元に戻す: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <comment>%1 a command</comment>
        <translation>やり直し: %1</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::UndoLine</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>%1 a command</comment>
        <translation>元に戻す: %1</translation>
    </message>
</context>
</TS>
