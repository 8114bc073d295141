<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>RecordingPlan</name>
    <message numerus="yes">
        <source>custom (%n provider(s))</source>
        <translation>
            <numerusform>custom (%n provider)</numerusform>
            <numerusform>custom (%n providers)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clrscope::Message</name>
    <message numerus="yes">
        <source>The process did not list its modules within %n s. It may be stopped in a debugger or suspended.</source>
        <translation>
            <numerusform>The process did not list its modules within %n s. It may be stopped in a debugger or suspended.</numerusform>
            <numerusform>The process did not list its modules within %n s. It may be stopped in a debugger or suspended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>custom (%n providers)</source>
        <translation>
            <numerusform>custom (%n provider)</numerusform>
            <numerusform>custom (%n providers)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clrscope::ui::DashboardDirectory</name>
    <message numerus="yes">
        <source>Charts already compare with %n processes. Open a tab for the next one, or end a comparison.</source>
        <translation>
            <numerusform>Charts already compare with %n process. Open a tab for the next one, or end a comparison.</numerusform>
            <numerusform>Charts already compare with %n processes. Open a tab for the next one, or end a comparison.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clrscope::ui::DashboardModel</name>
    <message numerus="yes">
        <source>%n collections</source>
        <translation>
            <numerusform>%n collection</numerusform>
            <numerusform>%n collections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exceptions</source>
        <translation>
            <numerusform>%n exception</numerusform>
            <numerusform>%n exceptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n tag sets together, estimated from the percentiles of each.</source>
        <translation>
            <numerusform>%n tag set, estimated from its percentiles.</numerusform>
            <numerusform>All %n tag sets together, estimated from the percentiles of each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are below these.</source>
        <comment>curves</comment>
        <translation>
            <numerusform>%n more is below these.</numerusform>
            <numerusform>%n more are below these.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clrscope::ui::DashboardWidget</name>
    <message numerus="yes">
        <source>Top %n and others</source>
        <translation>
            <numerusform>Top %n and others</numerusform>
            <numerusform>Top %n and others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>time span</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>time span</comment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clrscope::ui::DensityLine</name>
    <message numerus="yes">
        <source>%n exception(s) thrown</source>
        <translation>
            <numerusform>%n exception thrown</numerusform>
            <numerusform>%n exceptions thrown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) dropped by the runtime before this</source>
        <translation>
            <numerusform>%n event dropped by the runtime before this</numerusform>
            <numerusform>%n events dropped by the runtime before this</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clrscope::ui::KeysModel</name>
    <message numerus="yes">
        <source>Last used %1 from %2, %n request(s) since the program started.</source>
        <translation>
            <numerusform>Last used %1 from %2, %n request since the program started.</numerusform>
            <numerusform>Last used %1 from %2, %n requests since the program started.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clrscope::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n recording(s) still run. Quitting ends them; what they captured is kept.</source>
        <translation>
            <numerusform>%n recording still runs. Quitting ends it; what it captured is kept.</numerusform>
            <numerusform>%n recordings still run. Quitting ends them; what they captured is kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dump(s) are still being written. Quitting loses them.</source>
        <translation>
            <numerusform>%n dump is still being written. Quitting loses it.</numerusform>
            <numerusform>%n dumps are still being written. Quitting loses them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clrscope::ui::OperationsModel</name>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draining</source>
        <translation>
            <numerusform>%n draining</numerusform>
            <numerusform>%n draining</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n cancelled</numerusform>
            <numerusform>%n cancelled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clrscope::ui::OperationsPane</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n operation(s)</source>
        <translation>
            <numerusform>Remove %n operation</numerusform>
            <numerusform>Remove %n operations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) removed, files kept</source>
        <translation>
            <numerusform>%n operation removed, files kept</numerusform>
            <numerusform>%n operations removed, files kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clrscope::ui::ProcessPane</name>
    <message numerus="yes">
        <source>%n out of reach</source>
        <translation>
            <numerusform>%n out of reach</numerusform>
            <numerusform>%n out of reach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended</source>
        <translation>
            <numerusform>%n ended</numerusform>
            <numerusform>%n ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n processes fit: requests that name none are refused while there is more than one.</source>
        <translation>
            <numerusform>%n process fits: requests that name none are refused while there is more than one.</numerusform>
            <numerusform>%n processes fit: requests that name none are refused while there is more than one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %n process(es)</source>
        <translation>
            <numerusform>Dismiss %n process</numerusform>
            <numerusform>Dismiss %n processes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) dismissed</source>
        <translation>
            <numerusform>%n process dismissed</numerusform>
            <numerusform>%n processes dismissed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clrscope::ui::ServerPage</name>
    <message numerus="yes">
        <source>%n in the last hour</source>
        <comment>clients</comment>
        <translation>
            <numerusform>%n in the last hour</numerusform>
            <numerusform>%n in the last hour</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clrscope::ui::SettingsPage</name>
    <message numerus="yes">
        <source>%n changed setting(s) take effect at the next start of clrscope.</source>
        <translation>
            <numerusform>%n changed setting takes effect at the next start of clrscope.</numerusform>
            <numerusform>%n changed settings take effect at the next start of clrscope.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clrscope::ui::StackPane</name>
    <message numerus="yes">
        <source>%n frame(s), innermost first</source>
        <translation>
            <numerusform>%n frame, innermost first</numerusform>
            <numerusform>%n frames, innermost first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied a stack of %n frame(s).</source>
        <translation>
            <numerusform>Copied a stack of %n frame.</numerusform>
            <numerusform>Copied a stack of %n frames.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clrscope::ui::StatusLine</name>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>%n process</numerusform>
            <numerusform>%n processes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es), %1 out of reach</source>
        <comment>%1 is a number</comment>
        <translation>
            <numerusform>%n process, %1 out of reach</numerusform>
            <numerusform>%n processes, %1 out of reach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>API %1, %n client(s)</source>
        <comment>%1 are addresses</comment>
        <translation>
            <numerusform>API %1, %n client</numerusform>
            <numerusform>API %1, %n clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clrscope::ui::TableCard</name>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clrscope::ui::TraceView</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n event(s).</source>
        <translation>
            <numerusform>Copied %n event.</numerusform>
            <numerusform>Copied %n events.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n line(s).</source>
        <translation>
            <numerusform>Copied %n line.</numerusform>
            <numerusform>Copied %n lines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clrscope::ui::TracesPanel</name>
    <message numerus="yes">
        <source>%n, edited</source>
        <comment>providers</comment>
        <translation>
            <numerusform>%n, edited</numerusform>
            <numerusform>%n, edited</numerusform>
        </translation>
    </message>
</context>
</TS>
