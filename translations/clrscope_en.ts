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
    <name>clrscope::ui::EnvironmentPanel</name>
    <message numerus="yes">
        <source>%n variable(s) copied</source>
        <translation>
            <numerusform>%n variable copied</numerusform>
            <numerusform>%n variables copied</numerusform>
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
        <source>Clear %n finished operation(s)</source>
        <translation>
            <numerusform>Clear %n finished operation</numerusform>
            <numerusform>Clear %n finished operations</numerusform>
        </translation>
    </message>
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
</context>
<context>
    <name>clrscope::ui::SettingsPage</name>
    <message numerus="yes">
        <source>%n value(s), each with the source that won</source>
        <translation>
            <numerusform>%n value, with the source that won</numerusform>
            <numerusform>%n values, each with the source that won</numerusform>
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
        <source>, %n out of reach</source>
        <translation>
            <numerusform>, %n out of reach</numerusform>
            <numerusform>, %n out of reach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n client(s)</source>
        <translation>
            <numerusform>, %n client</numerusform>
            <numerusform>, %n clients</numerusform>
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
