<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>DumpMenu</name>
    <message>
        <source>With heap: threads, modules and all managed objects</source>
        <translation>Mit Heap: Threads, Module und alle verwalteten Objekte</translation>
    </message>
    <message>
        <source>Mini: threads, modules and stacks</source>
        <translation>Mini: Threads, Module und Stacks</translation>
    </message>
    <message>
        <source>Triage: as mini, without personal data</source>
        <translation>Triage: wie Mini, ohne persönliche Daten</translation>
    </message>
    <message>
        <source>Full: all memory of the process</source>
        <translation>Voll: der gesamte Speicher des Prozesses</translation>
    </message>
</context>
<context>
    <name>RecordingPlan</name>
    <message>
        <source>CPU samples</source>
        <translation>CPU-Samples</translation>
    </message>
    <message>
        <source>3–8 % CPU. Every thread each millisecond.</source>
        <translation>3–8 % CPU. Jeder Thread jede Millisekunde.</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>HTTP requests</source>
        <translation>HTTP-Anfragen</translation>
    </message>
    <message>
        <source>below 1 % CPU. In and out, with trace ids.</source>
        <translation>unter 1 % CPU. Ein und aus, mit Trace-IDs.</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>as much as the app writes, with scopes.</source>
        <translation>so viel, wie die App schreibt, mit Scopes.</translation>
    </message>
    <message>
        <source>logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>below 0.1 % CPU. Counters every 5 s.</source>
        <translation>unter 0,1 % CPU. Zähler alle 5 s.</translation>
    </message>
    <message>
        <source>metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>GC collections</source>
        <translation>GC-Läufe</translation>
    </message>
    <message>
        <source>below 0.5 % CPU. Each GC with its pauses.</source>
        <translation>unter 0,5 % CPU. Jeder GC mit seinen Pausen.</translation>
    </message>
    <message>
        <source>GC</source>
        <translation>GC</translation>
    </message>
    <message>
        <source>Allocations</source>
        <translation>Allokationen</translation>
    </message>
    <message>
        <source>10–30 % CPU. Size and type, sampled.</source>
        <translation>10–30 % CPU. Größe und Typ, als Stichprobe.</translation>
    </message>
    <message>
        <source>allocations</source>
        <translation>Allokationen</translation>
    </message>
    <message>
        <source>Contention and thread pool</source>
        <translation>Sperrkonflikte und Threadpool</translation>
    </message>
    <message>
        <source>below 2 % CPU. Lock waits, adjustments.</source>
        <translation>unter 2 % CPU. Sperren, Anpassungen.</translation>
    </message>
    <message>
        <source>contention</source>
        <translation>Sperrkonflikte</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>below 1 % CPU. Each throw with its stack.</source>
        <translation>unter 1 % CPU. Jede Ausnahme mit Stack.</translation>
    </message>
    <message>
        <source>exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>below 1 % CPU. SqlClient and EF Core.</source>
        <translation>unter 1 % CPU. SqlClient und EF Core.</translation>
    </message>
    <message>
        <source>database</source>
        <translation>Datenbank</translation>
    </message>
    <message numerus="yes">
        <source>custom (%n provider(s))</source>
        <translation>
            <numerusform>eigene (%n Provider)</numerusform>
            <numerusform>eigene (%n Provider)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is chosen. Tick a profile or a provider.</source>
        <translation>Nichts ausgewählt. Ein Profil oder einen Provider ankreuzen.</translation>
    </message>
    <message>
        <source>%1: an argument may not hold a double quote.</source>
        <translation>%1: Ein Argument darf kein doppeltes Anführungszeichen enthalten.</translation>
    </message>
    <message>
        <source>The file has no name.</source>
        <translation>Die Datei hat keinen Namen.</translation>
    </message>
    <message>
        <source>Name the event that ends it as provider/event, such as %1.</source>
        <translation>Das beendende Ereignis als Provider/Ereignis angeben, etwa %1.</translation>
    </message>
    <message>
        <source>%1 is not recorded, so its event cannot end the recording. Add the provider.</source>
        <translation>%1 wird nicht aufgezeichnet, sein Ereignis kann die Aufzeichnung also nicht beenden. Den Provider hinzufügen.</translation>
    </message>
</context>
<context>
    <name>clrscope::ui</name>
    <message>
        <source>CPU and memory</source>
        <translation>CPU und Speicher</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Working set</source>
        <translation>Working Set</translation>
    </message>
    <message>
        <source>working set</source>
        <translation>Working Set</translation>
    </message>
    <message>
        <source>committed</source>
        <translation>zugesichert</translation>
    </message>
    <message>
        <source>GC and heap</source>
        <translation>GC und Heap</translation>
    </message>
    <message>
        <source>GC heap</source>
        <translation>GC-Heap</translation>
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
        <translation>Allokationsrate</translation>
    </message>
    <message>
        <source>allocated</source>
        <translation>allokiert</translation>
    </message>
    <message>
        <source>GC pauses</source>
        <translation>GC-Pausen</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>GC-Läufe</translation>
    </message>
    <message>
        <source>Time in GC, fragmentation</source>
        <translation>Zeit im GC, Fragmentierung</translation>
    </message>
    <message>
        <source>time in GC</source>
        <translation>Zeit im GC</translation>
    </message>
    <message>
        <source>fragmentation</source>
        <translation>Fragmentierung</translation>
    </message>
    <message>
        <source>Thread pool</source>
        <translation>Threadpool</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Work items</source>
        <translation>Arbeitselemente</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>Lock contention</source>
        <translation>Sperrkonflikte</translation>
    </message>
    <message>
        <source>contentions</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Exceptions and JIT</source>
        <translation>Ausnahmen und JIT</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>thrown</source>
        <translation>ausgelöst</translation>
    </message>
    <message>
        <source>JIT</source>
        <translation>JIT</translation>
    </message>
    <message>
        <source>time in JIT</source>
        <translation>Zeit im JIT</translation>
    </message>
    <message>
        <source>HTTP server</source>
        <translation>HTTP-Server</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Request duration</source>
        <translation>Anfragedauer</translation>
    </message>
    <message>
        <source>Active requests</source>
        <translation>Aktive Anfragen</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>HTTP client</source>
        <translation>HTTP-Client</translation>
    </message>
    <message>
        <source>Outgoing requests</source>
        <translation>Ausgehende Anfragen</translation>
    </message>
    <message>
        <source>started</source>
        <translation>gestartet</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Outgoing duration</source>
        <translation>Dauer ausgehend</translation>
    </message>
    <message>
        <source>Open outgoing</source>
        <translation>Offen ausgehend</translation>
    </message>
    <message>
        <source>Outgoing connections</source>
        <translation>Ausgehende Verbindungen</translation>
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
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Kestrel</source>
        <translation>Kestrel</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>New connections</source>
        <translation>Neue Verbindungen</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Kestrel queues</source>
        <translation>Kestrel-Warteschlangen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>Connection duration</source>
        <translation>Verbindungsdauer</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::Banner</name>
    <message>
        <source>Close this notice</source>
        <translation>Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::ClientsModel</name>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>inaktiv</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt aktiv</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Gefundenes</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::CounterBrowser</name>
    <message>
        <source>Search counters</source>
        <translation>Zähler suchen</translation>
    </message>
    <message>
        <source>New chart</source>
        <translation>Neues Diagramm</translation>
    </message>
    <message>
        <source>Add to chart</source>
        <translation>Zum Diagramm</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Close the list of counters</source>
        <translation>Zählerliste schließen</translation>
    </message>
    <message>
        <source>A chart of the chosen counter (double click)</source>
        <translation>Ein Diagramm des gewählten Zählers (Doppelklick)</translation>
    </message>
    <message>
        <source>As one more series of the chart that was touched last (Ctrl+Enter)</source>
        <translation>Als weitere Kurve im zuletzt benutzten Diagramm (Ctrl+Eingabe)</translation>
    </message>
    <message>
        <source>Ask for another event source or meter</source>
        <translation>Weitere EventSource oder Meter anfordern</translation>
    </message>
    <message>
        <source>Event source or meter to ask the process for</source>
        <translation>EventSource oder Meter, nach dem der Prozess gefragt wird</translation>
    </message>
    <message>
        <source>Name of an EventSource or Meter; Enter asks the process for all its counters</source>
        <translation>Name einer EventSource oder eines Meters; Eingabe fordert alle zugehörigen Zähler vom Prozess an</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many counters match the search</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::CounterTreeModel</name>
    <message>
        <source>Meter %1</source>
        <translation>Meter %1</translation>
    </message>
    <message>
        <source>Event source %1</source>
        <translation>EventSource %1</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::DashboardModel</name>
    <message>
        <source>no samples %1 s</source>
        <translation>%1 s ohne Messwerte</translation>
    </message>
    <message>
        <source>no samples %1 s (%2)</source>
        <translation>%1 s ohne Messwerte (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n collections</source>
        <translation>
            <numerusform>%n GC-Lauf</numerusform>
            <numerusform>%n GC-Läufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exceptions</source>
        <translation>
            <numerusform>%n Ausnahme</numerusform>
            <numerusform>%n Ausnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>add chart %1</source>
        <translation>Diagramm %1 hinzufügen</translation>
    </message>
    <message>
        <source>remove chart %1</source>
        <translation>Diagramm %1 entfernen</translation>
    </message>
    <message>
        <source>move chart %1</source>
        <translation>Diagramm %1 verschieben</translation>
    </message>
    <message>
        <source>show %1</source>
        <translation>%1 einblenden</translation>
    </message>
    <message>
        <source>hide %1</source>
        <translation>%1 ausblenden</translation>
    </message>
    <message>
        <source>reset charts</source>
        <translation>Diagramme zurücksetzen</translation>
    </message>
    <message>
        <source>others (%1)</source>
        <comment>the curves that are not among the top ones, and how many</comment>
        <translation>übrige (%1)</translation>
    </message>
    <message>
        <source>%1 is not published by this process (yet).</source>
        <translation>%1 wird von diesem Prozess (noch) nicht veröffentlicht.</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::DashboardPanel</name>
    <message>
        <source>Counters of %1 show what it does, second by second.</source>
        <translation>Die Zähler von %1 zeigen Sekunde für Sekunde, was er tut.</translation>
    </message>
    <message>
        <source>Show counters</source>
        <translation>Zähler anzeigen</translation>
    </message>
    <message>
        <source>Charts of the process&apos;s counters on one time axis. Drag pans, the wheel zooms, Shift+drag measures a span, double click follows the newest samples again. W A S D move, Space pauses. Chart lists everything the process publishes.</source>
        <translation>Diagramme der Zähler des Prozesses auf einer gemeinsamen Zeitachse. Ziehen verschiebt, das Mausrad zoomt, Umschalt+Ziehen misst eine Spanne, Doppelklick folgt wieder den neuesten Messwerten. W A S D bewegen, Leertaste pausiert. „Diagramm“ listet alles auf, was der Prozess veröffentlicht.</translation>
    </message>
    <message>
        <source>History is kept.</source>
        <translation>Der Verlauf bleibt erhalten.</translation>
    </message>
    <message>
        <source>dump</source>
        <translation>Dump</translation>
    </message>
    <message>
        <source>GC dump</source>
        <translation>GC-Dump</translation>
    </message>
    <message>
        <source>stacks</source>
        <translation>Stacks</translation>
    </message>
    <message>
        <source>trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <source>logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source> (failed)</source>
        <translation> (fehlgeschlagen)</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::DashboardSession</name>
    <message>
        <source>This file is no saved session of clrscope.</source>
        <translation>Diese Datei ist keine gespeicherte Sitzung von clrscope.</translation>
    </message>
    <message>
        <source>This session was saved by a newer clrscope. Open it with that one.</source>
        <translation>Diese Sitzung wurde mit einem neueren clrscope gespeichert und lässt sich nur damit öffnen.</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::DashboardWidget</name>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Ready-made groups</source>
        <translation>Vorgefertigte Gruppen</translation>
    </message>
    <message>
        <source>Reset charts</source>
        <translation>Diagramme zurücksetzen</translation>
    </message>
    <message>
        <source>Export as PNG…</source>
        <translation>Als PNG exportieren…</translation>
    </message>
    <message>
        <source>Export the charts</source>
        <translation>Diagramme exportieren</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>Export as SVG…</source>
        <translation>Als SVG exportieren…</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG-Bilder (*.svg)</translation>
    </message>
    <message>
        <source>Export the visible span as CSV…</source>
        <translation>Sichtbare Spanne als CSV exportieren…</translation>
    </message>
    <message>
        <source>Export the visible span</source>
        <translation>Sichtbare Spanne exportieren</translation>
    </message>
    <message>
        <source>Comma separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Save session…</source>
        <translation>Sitzung speichern…</translation>
    </message>
    <message>
        <source>Save curves and markers</source>
        <translation>Kurven und Markierungen speichern</translation>
    </message>
    <message>
        <source>clrscope sessions (*.clrscope)</source>
        <translation>clrscope-Sitzungen (*.clrscope)</translation>
    </message>
    <message>
        <source>Open session…</source>
        <translation>Sitzung öffnen…</translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>Sitzung öffnen</translation>
    </message>
    <message>
        <source>Add series…</source>
        <translation>Kurve hinzufügen…</translation>
    </message>
    <message>
        <source>Add threshold…</source>
        <translation>Schwellenwert hinzufügen…</translation>
    </message>
    <message>
        <source>Remove thresholds</source>
        <translation>Schwellenwerte entfernen</translation>
    </message>
    <message>
        <source>remove thresholds</source>
        <translation>Schwellenwerte entfernen</translation>
    </message>
    <message>
        <source>Remove series</source>
        <translation>Kurve entfernen</translation>
    </message>
    <message>
        <source>remove a series</source>
        <translation>Kurve entfernen</translation>
    </message>
    <message>
        <source>Tags shown</source>
        <translation>Gezeigte Tags</translation>
    </message>
    <message numerus="yes">
        <source>Top %n and others</source>
        <translation>
            <numerusform>Top %n und übrige</numerusform>
            <numerusform>Top %n und übrige</numerusform>
        </translation>
    </message>
    <message>
        <source>show more or fewer tags</source>
        <translation>mehr oder weniger Tags zeigen</translation>
    </message>
    <message>
        <source>Draw as steps</source>
        <translation>Als Stufen zeichnen</translation>
    </message>
    <message>
        <source>draw as steps</source>
        <translation>als Stufen zeichnen</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>compare with %1</source>
        <translation>mit %1 vergleichen</translation>
    </message>
    <message>
        <source>Open the tab of another process to compare with it.</source>
        <translation>Zum Vergleichen den Tab eines weiteren Prozesses öffnen.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Als Bild kopieren</translation>
    </message>
    <message>
        <source>Copied the chart as a picture.</source>
        <translation>Diagramm als Bild kopiert.</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Nach vorn</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Nach hinten</translation>
    </message>
    <message>
        <source>Remove chart</source>
        <translation>Diagramm entfernen</translation>
    </message>
    <message>
        <source>add %1 to %2</source>
        <translation>%1 zu %2 hinzufügen</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwellenwert</translation>
    </message>
    <message>
        <source>Threshold in %1</source>
        <comment>%1 is a unit</comment>
        <translation>Schwellenwert in %1</translation>
    </message>
    <message>
        <source>A threshold is a number, “%1” is none.</source>
        <translation>Ein Schwellenwert ist eine Zahl, „%1“ ist keine.</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>Schwellenwert</translation>
    </message>
    <message>
        <source>add a threshold</source>
        <translation>Schwellenwert hinzufügen</translation>
    </message>
    <message>
        <source>Title of the chart</source>
        <translation>Titel des Diagramms</translation>
    </message>
    <message>
        <source>rename a chart</source>
        <translation>Diagramm umbenennen</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>process name and id</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
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
    <message>
        <source>Time span of all charts</source>
        <translation>Zeitspanne aller Diagramme</translation>
    </message>
    <message>
        <source>Time span</source>
        <translation>Zeitspanne</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Freeze the picture; samples are kept (Space)</source>
        <translation>Bild einfrieren; Messwerte werden weiter erfasst (Leertaste)</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Keep the newest samples in view (F)</source>
        <translation>Neueste Messwerte im Blick behalten (F)</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Everything the process publishes, to be charted</source>
        <translation>Alles, was der Prozess veröffentlicht, für Diagramme</translation>
    </message>
    <message>
        <source>More: groups, export, sessions</source>
        <translation>Mehr: Gruppen, Export, Sitzungen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Zoom to span</source>
        <translation>Auf Spanne zoomen</translation>
    </message>
    <message>
        <source>Save span…</source>
        <translation>Spanne speichern…</translation>
    </message>
    <message>
        <source>Clear the selection (Esc)</source>
        <translation>Auswahl aufheben (Esc)</translation>
    </message>
    <message>
        <source>Statistics of the selected span</source>
        <translation>Statistik der ausgewählten Spanne</translation>
    </message>
    <message>
        <source>Save the selected span</source>
        <translation>Ausgewählte Spanne speichern</translation>
    </message>
    <message>
        <source>Added the chart %1.</source>
        <translation>Diagramm %1 hinzugefügt.</translation>
    </message>
    <message>
        <source>Asked the process for all of %1.</source>
        <translation>Alles von %1 beim Prozess angefordert.</translation>
    </message>
    <message>
        <source>Waiting for %1 for %2. The charts go on when it answers.</source>
        <translation>Seit %2 wird auf %1 gewartet. Die Diagramme laufen weiter, sobald eine Antwort kommt.</translation>
    </message>
    <message>
        <source>Ended %1. %2</source>
        <translation>Beendet: %1. %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No counters yet</source>
        <translation>Noch keine Zähler</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Warten auf %1</translation>
    </message>
    <message>
        <source>The first sample comes after one interval of %1 s. Waiting for %2.</source>
        <comment>%2 is a duration</comment>
        <translation>Der erste Messwert kommt nach einem Intervall von %1 s. Wartezeit bisher: %2.</translation>
    </message>
    <message>
        <source>%1 has ended</source>
        <translation>%1 ist beendet</translation>
    </message>
    <message>
        <source>No counters from %1</source>
        <translation>Keine Zähler von %1</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Removed the chart %1. Ctrl+Z brings it back.</source>
        <translation>Diagramm %1 entfernt. Ctrl+Z holt es zurück.</translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <comment>a span of time and its length</comment>
        <translation>%1 bis %2 (%3)</translation>
    </message>
    <message>
        <source>No sample of it came before it ended, so there is nothing to show. Recordings of it are kept under Traces.</source>
        <translation>Vor dem Ende kam kein Messwert, es gibt also nichts zu zeigen. Aufzeichnungen davon bleiben unter „Traces“.</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::DensityBars</name>
    <message>
        <source>Events over time</source>
        <translation>Ereignisse im Zeitverlauf</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::DensityLine</name>
    <message>
        <source>Events over time</source>
        <translation>Ereignisse im Zeitverlauf</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <comment>%1 is a number of events per second</comment>
        <translation>höchstens %1</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::EmptyState</name>
    <message>
        <source>or from a shell</source>
        <translation>oder in einer Shell</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>Zeile kopieren</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::EngineLink</name>
    <message>
        <source>The process is gone or cannot be reached.</source>
        <translation>Der Prozess existiert nicht mehr oder ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>clrscope is ending.</source>
        <translation>clrscope wird beendet.</translation>
    </message>
    <message>
        <source>%1 runs, but is not recorded: %2</source>
        <translation>%1 läuft, wird aber nicht aufgezeichnet: %2</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::EnvironmentModel</name>
    <message>
        <source>Hidden, as it looks like a secret. “Reveal” shows it.</source>
        <translation>Verborgen, da vermutlich ein Geheimnis. „Aufdecken“ zeigt es.</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::EnvironmentPanel</name>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Filter variables</source>
        <translation>Variablen filtern</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>Umgebungsvariablen</translation>
    </message>
    <message>
        <source>Waiting for the variables of %1.</source>
        <translation>Warten auf die Variablen von %1.</translation>
    </message>
    <message>
        <source>Reveal secrets</source>
        <translation>Geheimes aufdecken</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s) copied</source>
        <translation>
            <numerusform>%n Variable kopiert</numerusform>
            <numerusform>%n Variablen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>What the process was started with. Values that look like secrets are hidden until you reveal them.</source>
        <translation>Womit der Prozess gestartet wurde. Werte, die nach Geheimnissen aussehen, sind bis zum Aufdecken verborgen.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Entry assembly</source>
        <translation>Entry-Assembly</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Runtime</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Runtime instance</source>
        <translation>Runtime-Instanz</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::EventCountModel</name>
    <message>
        <source>event %1</source>
        <translation>Ereignis %1</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>With stack</source>
        <translation>Mit Stack</translation>
    </message>
    <message>
        <source>%</source>
        <comment>header of a column: share of all events</comment>
        <translation>%</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::EventListModel</name>
    <message>
        <source>Time, s</source>
        <translation>Zeit, s</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Thread</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>event %1</source>
        <translation>Ereignis %1</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::EventsStrip</name>
    <message>
        <source>Recordings</source>
        <translation>Aufzeichnungen</translation>
    </message>
    <message>
        <source>GC gen 2</source>
        <translation>GC Gen 2</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::KeysModel</name>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Endet bald</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>From the configuration (MonitorApiKey); change it there.</source>
        <translation>Aus der Konfiguration (MonitorApiKey); dort ändern.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Benutzt</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::KeywordsEditor</name>
    <message>
        <source>Filter keywords</source>
        <translation>Keywords filtern</translation>
    </message>
    <message>
        <source>Keywords, hexadecimal</source>
        <translation>Keywords, hexadezimal</translation>
    </message>
    <message>
        <source>Keywords of %1</source>
        <translation>Keywords von %1</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Keywords</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc schließt</translation>
    </message>
    <message>
        <source>Keywords by name (Alt+Down)</source>
        <translation>Keywords nach Namen (Alt+Abwärts)</translation>
    </message>
    <message>
        <source>%1 of %2 set</source>
        <translation>%1 von %2 gesetzt</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::LaunchPage</name>
    <message>
        <source>&quot;%1&quot; is no variable. Write NAME=value, one on a line.</source>
        <translation>„%1“ ist keine Variable. NAME=Wert schreiben, je Zeile eine.</translation>
    </message>
    <message>
        <source>Launch a program</source>
        <translation>Programm starten</translation>
    </message>
    <message>
        <source>Launch and record</source>
        <translation>Starten und aufzeichnen</translation>
    </message>
    <message>
        <source>held before its first instruction until the recording runs</source>
        <translation>vor dem ersten Befehl angehalten, bis die Aufzeichnung läuft</translation>
    </message>
    <message>
        <source>dotnet, or the path of a program</source>
        <translation>dotnet oder der Pfad eines Programms</translation>
    </message>
    <message>
        <source>Choose the program</source>
        <translation>Programm wählen</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>as on a command line; quote what holds spaces</source>
        <translation>wie auf der Befehlszeile; mit Leerzeichen in Anführungszeichen</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>the folder clrscope was started in</source>
        <translation>der Ordner, in dem clrscope gestartet wurde</translation>
    </message>
    <message>
        <source>Choose the working folder</source>
        <translation>Arbeitsordner wählen</translation>
    </message>
    <message>
        <source>Working folder</source>
        <translation>Arbeitsordner</translation>
    </message>
    <message>
        <source>NAME=value, one on a line</source>
        <translation>NAME=Wert, je Zeile eine</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>What to record</source>
        <translation>Was aufzeichnen</translation>
    </message>
    <message>
        <source>Name a program and tick at least one thing to record</source>
        <translation>Ein Programm angeben und mindestens ein Profil ankreuzen</translation>
    </message>
    <message>
        <source>There is no folder %1 to work in. Choose another, or leave it empty.</source>
        <translation>Den Arbeitsordner %1 gibt es nicht. Einen anderen wählen oder leer lassen.</translation>
    </message>
    <message>
        <source>%1 starts. Waiting for its .NET runtime, at most 10 s.</source>
        <translation>%1 startet. Warten auf die .NET-Runtime, höchstens 10 s.</translation>
    </message>
    <message>
        <source>%1 runs and is recorded from its first instant.</source>
        <translation>%1 läuft und wird vom ersten Augenblick an aufgezeichnet.</translation>
    </message>
    <message>
        <source>%1 runs and is recorded from its first instant. What it prints goes to %2.</source>
        <translation>%1 läuft und wird vom ersten Augenblick an aufgezeichnet. Ausgaben gehen nach %2.</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::LiveCard</name>
    <message>
        <source>Recording</source>
        <translation>Zeichnet auf</translation>
    </message>
    <message>
        <source>events per half second</source>
        <translation>Ereignisse je halbe Sekunde</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>Stoppen und behalten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Verwerfen…</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Vergangen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Discard recording</source>
        <translation>Aufzeichnung verwerfen</translation>
    </message>
    <message>
        <source>The recording ends and its file is deleted: %1</source>
        <translation>Die Aufzeichnung endet und ihre Datei wird gelöscht: %1</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>The recording was discarded.</source>
        <translation>Die Aufzeichnung wurde verworfen.</translation>
    </message>
    <message>
        <source>bytes per half second</source>
        <translation>Bytes je halbe Sekunde</translation>
    </message>
    <message>
        <source>Draining: method names for the stacks still come</source>
        <translation>Wird beendet: Methodennamen für die Stacks kommen noch</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Aufgezeichnet</translation>
    </message>
    <message>
        <source>Recording failed</source>
        <translation>Aufzeichnung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Recording ended early</source>
        <translation>Aufzeichnung endete vorzeitig</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/s</translation>
    </message>
    <message>
        <source>Finish without symbols</source>
        <translation>Ohne Symbole beenden</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>Open a trace</source>
        <translation>Trace öffnen</translation>
    </message>
    <message>
        <source>Traces (*.nettrace *.netperf);;All files (*)</source>
        <translation>Traces (*.nettrace *.netperf);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>Tab schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Clear finished operations</source>
        <translation>Beendete Vorgänge entfernen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Processes as a table</source>
        <translation>Prozesse als Tabelle</translation>
    </message>
    <message>
        <source>Show processes</source>
        <translation>Prozesse anzeigen</translation>
    </message>
    <message>
        <source>Show operations</source>
        <translation>Vorgänge anzeigen</translation>
    </message>
    <message>
        <source>Operations as one line</source>
        <translation>Vorgänge einzeilig</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Nächster Tab</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Vorheriger Tab</translation>
    </message>
    <message>
        <source>&amp;Process</source>
        <translation>&amp;Prozess</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>Auf&amp;zeichnen</translation>
    </message>
    <message>
        <source>Record trace</source>
        <translation>Trace aufzeichnen</translation>
    </message>
    <message>
        <source>Record with options…</source>
        <translation>Mit Optionen aufzeichnen…</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Extras</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>Alles durchsuchen…</translation>
    </message>
    <message>
        <source>API server</source>
        <translation>API-Server</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>Demo starten</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>About this panel</source>
        <translation>Über diesen Bereich</translation>
    </message>
    <message>
        <source>Choose a process at the left to see inside it. Those below the line cannot be reached; each says why and how to mend it.</source>
        <translation>Links einen Prozess wählen, um hineinzusehen. Die unter der Linie sind nicht erreichbar; bei jedem steht, warum und wie es sich beheben lässt.</translation>
    </message>
    <message>
        <source>About clrscope</source>
        <translation>Über clrscope</translation>
    </message>
    <message>
        <source>clrscope %1 sees inside running .NET processes. Free software under GPL-3.0-or-later. Qt %2.</source>
        <translation>clrscope %1 blickt in laufende .NET-Prozesse. Freie Software unter GPL-3.0-or-later. Qt %2.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufzeichnen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>API starting</source>
        <translation>API startet</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Server page</source>
        <translation>Serverseite</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>Float the processes</source>
        <translation>Prozesse abdocken</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Open processes and files</source>
        <translation>Offene Prozesse und Dateien</translation>
    </message>
    <message>
        <source>Choose a process</source>
        <translation>Prozess wählen</translation>
    </message>
    <message>
        <source>A click on a process at the left shows its counters live and records its trace.</source>
        <translation>Ein Klick auf einen Prozess links zeigt seine Zähler live und zeichnet seinen Trace auf.</translation>
    </message>
    <message>
        <source>Open a trace file…</source>
        <translation>Trace-Datei öffnen…</translation>
    </message>
    <message>
        <source>Panel %1: %2</source>
        <comment>number and name of a panel</comment>
        <translation>Bereich %1: %2</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Aufzeichnung stoppen</translation>
    </message>
    <message>
        <source>%1 (Ctrl+R)</source>
        <translation>%1 (Ctrl+R)</translation>
    </message>
    <message>
        <source>Choose a process that can be reached first</source>
        <translation>Zuerst einen erreichbaren Prozess wählen</translation>
    </message>
    <message>
        <source>The demo starts. It appears in the list in a moment.</source>
        <translation>Die Demo startet. Sie erscheint gleich in der Liste.</translation>
    </message>
    <message>
        <source>API on</source>
        <translation>API ein</translation>
    </message>
    <message>
        <source>API limited</source>
        <translation>API begrenzt</translation>
    </message>
    <message>
        <source>API failed</source>
        <translation>API fehlgeschlagen</translation>
    </message>
    <message>
        <source>API off</source>
        <translation>API aus</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Open tab</source>
        <translation>Offener Tab</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Quit clrscope</source>
        <translation>clrscope beenden</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) still run. Quitting ends them; what they captured is kept.</source>
        <translation>
            <numerusform>%n Aufzeichnung läuft noch. Beenden stoppt sie; das Erfasste bleibt erhalten.</numerusform>
            <numerusform>%n Aufzeichnungen laufen noch. Beenden stoppt sie; das Erfasste bleibt erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on recording</source>
        <translation>Weiter aufzeichnen</translation>
    </message>
    <message>
        <source>Launch…</source>
        <translation>Starten…</translation>
    </message>
    <message>
        <source>Start a program and record it from its first instant</source>
        <translation>Ein Programm starten und vom ersten Augenblick an aufzeichnen</translation>
    </message>
    <message>
        <source>Write a dump with heap</source>
        <translation>Dump mit Heap schreiben</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Snapshot</translation>
    </message>
    <message>
        <source>Write a dump</source>
        <translation>Dump schreiben</translation>
    </message>
    <message>
        <source>Write a dump of the process beside the recordings</source>
        <translation>Einen Dump des Prozesses neben die Aufzeichnungen schreiben</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>%1 writes a dump. It stands still until it is written.</source>
        <translation>%1 schreibt einen Dump und steht still, bis er geschrieben ist.</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::OperationsModel</name>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Draining</source>
        <translation>Wird beendet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Dump</source>
        <translation>Dump</translation>
    </message>
    <message>
        <source>GC dump</source>
        <translation>GC-Dump</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>Stacks</source>
        <translation>Stacks</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Window</source>
        <comment>who started it: this window</comment>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>HTTP response</source>
        <translation>HTTP-Antwort</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Gestartet von</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Vergangen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Ziel</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n läuft</numerusform>
            <numerusform>%n laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draining</source>
        <translation>
            <numerusform>%n wird beendet</numerusform>
            <numerusform>%n werden beendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n fertig</numerusform>
            <numerusform>%n fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n abgebrochen</numerusform>
            <numerusform>%n abgebrochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Nichts läuft</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::OperationsPane</name>
    <message numerus="yes">
        <source>Clear %n finished operation(s)</source>
        <translation>
            <numerusform>%n beendeten Vorgang entfernen</numerusform>
            <numerusform>%n beendete Vorgänge entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Collapse operations</source>
        <translation>Vorgänge einklappen</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Beendete entfernen</translation>
    </message>
    <message>
        <source>Float operations</source>
        <translation>Vorgänge abdocken</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>Expand operations</source>
        <translation>Vorgänge ausklappen</translation>
    </message>
    <message>
        <source>, draining</source>
        <translation>, wird beendet</translation>
    </message>
    <message>
        <source>, for %1</source>
        <comment>%1 is a client&apos;s address</comment>
        <translation>, für %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>button, operation</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n fertig</numerusform>
            <numerusform>%n fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>Stoppen und behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Copy operation id</source>
        <translation>Vorgangs-ID kopieren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Started %1 by %2.</source>
        <translation>Gestartet: %1, von: %2.</translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <translation>Ziel: %1</translation>
    </message>
    <message>
        <source>%1 events, %2 dropped</source>
        <translation>%1 Ereignisse, %2 verloren</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Tags: %1</translation>
    </message>
    <message>
        <source>Cleared. Ctrl+Z brings them back.</source>
        <translation>Entfernt. Ctrl+Z holt sie zurück.</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::PanelStrip</name>
    <message>
        <source>Panels</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::ProcessListModel</name>
    <message>
        <source>Ended %1. History kept.</source>
        <comment>%1 is a time</comment>
        <translation>Beendet: %1. Verlauf bleibt.</translation>
    </message>
    <message>
        <source>Does not answer for %1. It may be stopped in a debugger. Waiting.</source>
        <comment>%1 is a length of time</comment>
        <translation>Antwortet seit %1 nicht. Vielleicht hält ihn ein Debugger an. Es wird gewartet.</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>Prozess %1</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>zeichnet auf</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Runtime</translation>
    </message>
    <message>
        <source>Arch</source>
        <translation>Arch</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 min</translation>
    </message>
    <message>
        <source>CPU %</source>
        <translation>CPU %</translation>
    </message>
    <message>
        <source>Working set</source>
        <translation>Working Set</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::ProcessPane</name>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Filtern (Ctrl+F)</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Only processes of the user clrscope runs as</source>
        <translation>Nur Prozesse des Benutzers, unter dem clrscope läuft</translation>
    </message>
    <message>
        <source>Out of reach last</source>
        <translation>Nicht erreichbare zuletzt</translation>
    </message>
    <message>
        <source>All in one order</source>
        <translation>Alle in einer Reihenfolge</translation>
    </message>
    <message>
        <source>Order of those out of reach</source>
        <translation>Reihenfolge der nicht erreichbaren</translation>
    </message>
    <message>
        <source>No .NET process runs on this machine. Start one, or look at the demo.</source>
        <translation>Auf diesem Rechner läuft kein .NET-Prozess. Einen starten oder die Demo ansehen.</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>Demo starten</translation>
    </message>
    <message>
        <source>No process matches the filter.</source>
        <translation>Kein Prozess entspricht dem Filter.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown of all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n out of reach</source>
        <translation>
            <numerusform>%n nicht erreichbar</numerusform>
            <numerusform>%n nicht erreichbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended</source>
        <translation>
            <numerusform>%n beendet</numerusform>
            <numerusform>%n beendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by name, pid, user, path</source>
        <translation>Nach Name, PID, Benutzer, Pfad filtern</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Record trace</source>
        <translation>Trace aufzeichnen</translation>
    </message>
    <message>
        <source>Resume from its first instant</source>
        <translation>Ab dem ersten Augenblick fortsetzen</translation>
    </message>
    <message>
        <source>Copy the line that mends it</source>
        <translation>Zeile zum Beheben kopieren</translation>
    </message>
    <message>
        <source>Copy pid</source>
        <translation>PID kopieren</translation>
    </message>
    <message>
        <source>Copy uid</source>
        <translation>UID kopieren</translation>
    </message>
    <message>
        <source>Copy command line</source>
        <translation>Befehlszeile kopieren</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>The default process was not changed: %1</source>
        <translation>Der Standardprozess wurde nicht geändert: %1</translation>
    </message>
    <message>
        <source>Write a dump</source>
        <translation>Dump schreiben</translation>
    </message>
    <message>
        <source>Set as default process</source>
        <translation>Als Standardprozess festlegen</translation>
    </message>
    <message>
        <source>API requests that name no process mean it; kept in the settings of clrscope</source>
        <translation>API-Anfragen ohne Angabe eines Prozesses gelten ihm; steht in den Einstellungen von clrscope</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::ProcessTab</name>
    <message>
        <source>%1 ended %2. What was captured stays and can be read and saved.</source>
        <comment>%1 a process, %2 a time</comment>
        <translation>%1 ist beendet (%2). Das Erfasste bleibt und lässt sich lesen und speichern.</translation>
    </message>
    <message>
        <source>%1 is held before its first instant. Resume it from the Process menu.</source>
        <translation>%1 ist vor dem ersten Augenblick angehalten. Fortsetzen über das Menü „Prozess“.</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::ProcessView</name>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>Copy the line that mends it</source>
        <translation>Zeile zum Beheben kopieren</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>Open history</source>
        <translation>Verlauf öffnen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::ProviderDelegate</name>
    <message>
        <source>Name of the provider</source>
        <translation>Name des Providers</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>%1 is no keyword mask. Write 0x and up to 16 digits.</source>
        <translation>%1 ist keine Keyword-Maske. 0x und bis zu 16 Ziffern eingeben.</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::ProviderModel</name>
    <message>
        <source>Add provider</source>
        <translation>Provider hinzufügen</translation>
    </message>
    <message>
        <source>%1, on</source>
        <translation>%1, ein</translation>
    </message>
    <message>
        <source>%1, off</source>
        <translation>%1, aus</translation>
    </message>
    <message>
        <source>A provider needs a name. Delete removes the row.</source>
        <translation>Ein Provider braucht einen Namen. Entf entfernt die Zeile.</translation>
    </message>
    <message>
        <source>An argument may not hold a double quote: the runtime cannot read it back.</source>
        <translation>Ein Argument darf kein doppeltes Anführungszeichen enthalten: Die Runtime kann es nicht zurücklesen.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Keywords</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::RecordingNotice</name>
    <message>
        <source>The dump of %1 failed</source>
        <translation>Der Dump von %1 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The recording of %1 failed</source>
        <translation>Die Aufzeichnung von %1 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The dump of %1 is written</source>
        <translation>Der Dump von %1 ist geschrieben</translation>
    </message>
    <message>
        <source>The recording of %1 has ended</source>
        <translation>Die Aufzeichnung von %1 ist beendet</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>size and file name</comment>
        <translation>%1 in %2</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::RecordingsModel</name>
    <message>
        <source>Recording</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Whole, events lost</source>
        <translation>Vollständig, Ereignisse verloren</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Abgeschnitten</translation>
    </message>
    <message>
        <source>No trace</source>
        <translation>Kein Trace</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Verloren</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::RequestsModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verb</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Time, ms</source>
        <translation>Dauer, ms</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::ServerPage</name>
    <message>
        <source>%1: copy the key now. It is shown this once.</source>
        <comment>%1 is the key&apos;s name</comment>
        <translation>%1: den Schlüssel jetzt kopieren. Er wird nur dieses eine Mal gezeigt.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>every request needs one</source>
        <translation>jede Anfrage braucht einen</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Neuer Schlüssel…</translation>
    </message>
    <message>
        <source>The key was revoked. Requests with it are refused from now on.</source>
        <translation>Der Schlüssel wurde widerrufen. Anfragen mit ihm werden ab sofort abgelehnt.</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>laptop, ci-runner …</source>
        <translation>laptop, ci-runner …</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>Name des Schlüssels</translation>
    </message>
    <message>
        <source>Last day of the key</source>
        <translation>Letzter Tag des Schlüssels</translation>
    </message>
    <message>
        <source>Make key</source>
        <translation>Schlüssel erstellen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Hold the list still</source>
        <translation>Liste anhalten</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>Refused.</source>
        <translation>Abgelehnt.</translation>
    </message>
    <message>
        <source>Answered.</source>
        <translation>Beantwortet.</translation>
    </message>
    <message>
        <source>The API is on</source>
        <translation>Die API ist eingeschaltet</translation>
    </message>
    <message>
        <source>The API is on, with limits</source>
        <translation>Die API ist eingeschaltet, mit Einschränkungen</translation>
    </message>
    <message>
        <source>The API starts</source>
        <translation>Die API startet</translation>
    </message>
    <message>
        <source>The API cannot be reached</source>
        <translation>Die API ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The API is off</source>
        <translation>Die API ist ausgeschaltet</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Turned on, scripts, Prometheus and sidecars reach this machine&apos;s processes over HTTP, with a key.</source>
        <translation>Eingeschaltet erreichen Skripte, Prometheus und Sidecars die Prozesse dieses Rechners über HTTP, mit einem Schlüssel.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>gültig bis %1</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>none is asked for now</source>
        <translation>derzeit wird keiner verlangt</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>%1 of %2, the last 1 000 are kept</source>
        <translation>%1 von %2, die letzten 1000 bleiben</translation>
    </message>
    <message>
        <source>Failed %1</source>
        <comment>number of failed requests</comment>
        <translation>Fehler %1</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Filter settings</source>
        <translation>Einstellungen filtern</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Herkunft</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s), each with the source that won</source>
        <translation>
            <numerusform>%n Wert, mit der Quelle, die gilt</numerusform>
            <numerusform>%n Werte, jeweils mit der Quelle, die gilt</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of a setting, such as %1</source>
        <translation>Name einer Einstellung, etwa %1</translation>
    </message>
    <message>
        <source>Name of the setting</source>
        <translation>Name der Einstellung</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>Ihr Wert</translation>
    </message>
    <message>
        <source>Value of the setting</source>
        <translation>Wert der Einstellung</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Writes it to the settings.json of clrscope. Double-click a value above to change it there.</source>
        <translation>Schreibt sie in die settings.json von clrscope. Doppelklick auf einen Wert oben ändert ihn dort.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Takes the chosen setting out of the settings.json of clrscope; other sources stay as they are.</source>
        <translation>Nimmt die gewählte Einstellung aus der settings.json von clrscope; andere Quellen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The settings.json of clrscope says &quot;%1&quot;, but it does not count: %2 wins.</source>
        <translation>Die settings.json von clrscope sagt „%1“, aber das zählt nicht: %2 hat Vorrang.</translation>
    </message>
    <message>
        <source>Not written: %1</source>
        <translation>Nicht geschrieben: %1</translation>
    </message>
    <message>
        <source>%1, before the settings.json of clrscope</source>
        <comment>source of a setting</comment>
        <translation>%1, vor der settings.json von clrscope</translation>
    </message>
    <message>
        <source>Written, but it does not count: %1 wins with &quot;%2&quot;.</source>
        <translation>Geschrieben, aber das zählt nicht: %1 hat Vorrang mit „%2“.</translation>
    </message>
    <message>
        <source>default</source>
        <comment>source of a setting</comment>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>command line</source>
        <comment>source of a setting</comment>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>environment, %1</source>
        <comment>source of a setting</comment>
        <translation>Umgebung, %1</translation>
    </message>
    <message>
        <source>file beside the program</source>
        <comment>source of a setting</comment>
        <translation>Datei neben dem Programm</translation>
    </message>
    <message>
        <source>environment</source>
        <comment>source of a setting</comment>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>user&apos;s file of dotnet monitor</source>
        <comment>source of a setting</comment>
        <translation>Benutzerdatei von dotnet monitor</translation>
    </message>
    <message>
        <source>settings of clrscope</source>
        <comment>source of a setting</comment>
        <translation>Einstellungen von clrscope</translation>
    </message>
    <message>
        <source>file of this machine</source>
        <comment>source of a setting</comment>
        <translation>Datei dieses Rechners</translation>
    </message>
    <message>
        <source>folder with a file for each key</source>
        <comment>source of a setting</comment>
        <translation>Ordner mit einer Datei je Schlüssel</translation>
    </message>
    <message>
        <source>file of the command line</source>
        <comment>source of a setting</comment>
        <translation>Datei von der Befehlszeile</translation>
    </message>
    <message>
        <source>key of this run</source>
        <comment>source of a setting</comment>
        <translation>Schlüssel dieses Laufs</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::StatisticsModel</name>
    <message>
        <source> a minute</source>
        <translation> pro Minute</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Max</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Steigung</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Messwerte</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>%n Prozess</numerusform>
            <numerusform>%n Prozesse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n out of reach</source>
        <translation>
            <numerusform>, %n nicht erreichbar</numerusform>
            <numerusform>, %n nicht erreichbar</numerusform>
        </translation>
    </message>
    <message>
        <source>API off</source>
        <translation>API aus</translation>
    </message>
    <message>
        <source>API starting</source>
        <translation>API startet</translation>
    </message>
    <message>
        <source>API %1</source>
        <translation>API %1</translation>
    </message>
    <message numerus="yes">
        <source>, %n client(s)</source>
        <translation>
            <numerusform>, %n Client</numerusform>
            <numerusform>, %n Clients</numerusform>
        </translation>
    </message>
    <message>
        <source>API not reachable</source>
        <translation>API nicht erreichbar</translation>
    </message>
    <message>
        <source>Metrics %1</source>
        <translation>Metriken %1</translation>
    </message>
    <message>
        <source>Free disk %1</source>
        <translation>Freier Platz %1</translation>
    </message>
    <message>
        <source>clrscope %1</source>
        <comment>own memory</comment>
        <translation>clrscope %1</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::TraceView</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Whole trace</source>
        <translation>Ganzer Trace</translation>
    </message>
    <message>
        <source>Zoom to selection</source>
        <translation>Auf Auswahl zoomen</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Kinds of events</source>
        <translation>Ereignisarten</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Nur diese</translation>
    </message>
    <message>
        <source>Lists only the chosen kinds of events</source>
        <translation>Listet nur die gewählten Ereignisarten auf</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Lists all kinds of events</source>
        <translation>Listet alle Ereignisarten auf</translation>
    </message>
    <message>
        <source>Events by provider</source>
        <translation>Ereignisse nach Provider</translation>
    </message>
    <message>
        <source>Choose one or more kinds of events in the list first.</source>
        <translation>Zuerst eine oder mehrere Ereignisarten in der Liste wählen.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Looking for events</source>
        <translation>Ereignisse werden gesucht</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Filtern (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter events by text</source>
        <translation>Ereignisse nach Text filtern</translation>
    </message>
    <message>
        <source>Copy the chosen events</source>
        <translation>Gewählte Ereignisse kopieren</translation>
    </message>
    <message>
        <source>Events in the order of time</source>
        <translation>Ereignisse in zeitlicher Reihenfolge</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Details of the event</source>
        <translation>Details des Ereignisses</translation>
    </message>
    <message>
        <source>Reading %1, %2 %.</source>
        <translation>%1 wird gelesen, %2 %.</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>No trace</source>
        <translation>Kein Trace</translation>
    </message>
    <message>
        <source>Reading %1 was cancelled.</source>
        <translation>Das Lesen von %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 is not a .nettrace or .netperf file.</source>
        <translation>%1 ist keine .nettrace- oder .netperf-Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a trace: %2</source>
        <translation>%1 lässt sich nicht als Trace lesen: %2</translation>
    </message>
    <message>
        <source>Reading was cancelled; what was read until then is shown.</source>
        <translation>Das Lesen wurde abgebrochen; gezeigt wird das bis dahin Gelesene.</translation>
    </message>
    <message>
        <source>The file breaks off: %1 Everything before is shown. A repaired copy opens in other tools, too.</source>
        <comment>%1 is a sentence with the offset</comment>
        <translation>Die Datei bricht ab: %1 Alles davor wird gezeigt. Eine reparierte Kopie lässt sich auch in anderen Werkzeugen öffnen.</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Reparieren…</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>Prozess %1</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (Prozess %2)</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no, it breaks off</source>
        <translation>nein, bricht ab</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Runtime</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 so far, cancelled</source>
        <translation>bisher %1, abgebrochen</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation>die ersten %1 von %2</translation>
    </message>
    <message>
        <source>Selected %1 s – %2 s, %3</source>
        <translation>Ausgewählt: %1 s – %2 s, %3</translation>
    </message>
    <message>
        <source>Drag over the time line to choose a span; W A S D zoom and pan.</source>
        <translation>Über die Zeitleiste ziehen wählt eine Spanne; W A S D zoomen und verschieben.</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Stack</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n Frame</numerusform>
            <numerusform>%n Frames</numerusform>
        </translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Id, version</source>
        <translation>ID, Version</translation>
    </message>
    <message>
        <source>Level, keywords</source>
        <translation>Stufe, Keywords</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Thread</translation>
    </message>
    <message>
        <source>Written by thread</source>
        <translation>Geschrieben von Thread</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Related activity</source>
        <translation>Verwandte Activity</translation>
    </message>
    <message>
        <source>Choose one or more events in the list first.</source>
        <translation>Zuerst ein oder mehrere Ereignisse in der Liste wählen.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n event(s).</source>
        <translation>
            <numerusform>%n Ereignis kopiert.</numerusform>
            <numerusform>%n Ereignisse kopiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clrscope::ui::TracesPanel</name>
    <message>
        <source>Repaired: %1</source>
        <translation>Repariert: %1</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>Traces</translation>
    </message>
    <message>
        <source>A trace keeps every event of the kinds you tick in a file that PerfView, Visual Studio and clrscope open. Each profile says what it costs the process while it records.</source>
        <translation>Ein Trace hält jedes Ereignis der angekreuzten Arten in einer Datei fest, die PerfView, Visual Studio und clrscope öffnen. Jedes Profil nennt, was es den Prozess während der Aufzeichnung kostet.</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>Open a trace</source>
        <translation>Trace öffnen</translation>
    </message>
    <message>
        <source>Traces (*.nettrace *.netperf);;All files (*)</source>
        <translation>Traces (*.nettrace *.netperf);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>What to record</source>
        <translation>Was aufzeichnen</translation>
    </message>
    <message>
        <source>profiles add up</source>
        <translation>Profile addieren sich</translation>
    </message>
    <message>
        <source>heavy</source>
        <translation>teuer</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>keine gewählt</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>Als Vorlage speichern…</translation>
    </message>
    <message>
        <source>Remove this preset</source>
        <translation>Diese Vorlage entfernen</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>when I stop it</source>
        <translation>wenn ich sie stoppe</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nach</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Length in seconds</source>
        <translation>Länge in Sekunden</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>size reaches</source>
        <translation>Größe erreicht</translation>
    </message>
    <message>
        <source>Size to stop at</source>
        <translation>Größe für den Stopp</translation>
    </message>
    <message>
        <source>Or when</source>
        <translation>Oder wenn</translation>
    </message>
    <message>
        <source>What the process keeps for events not yet read. Too small loses events when many come at once.</source>
        <translation>Was der Prozess an noch nicht gelesenen Ereignissen vorhält. Zu klein verliert Ereignisse, wenn viele auf einmal kommen.</translation>
    </message>
    <message>
        <source>Rundown</source>
        <translation>Rundown</translation>
    </message>
    <message>
        <source>Method names at the end of the file. Without them stacks of running code show addresses only.</source>
        <translation>Methodennamen am Ende der Datei. Ohne sie zeigen Stacks laufenden Codes nur Adressen.</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Puffer</translation>
    </message>
    <message>
        <source>{time}, {pid} and {name} are filled in.</source>
        <translation>{time}, {pid} und {name} werden ausgefüllt.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufzeichnen</translation>
    </message>
    <message>
        <source>Folder for recordings</source>
        <translation>Ordner für Aufzeichnungen</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>Providers of the next recording</source>
        <translation>Provider der nächsten Aufzeichnung</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Back to what the profiles say</source>
        <translation>Zurück zu den Vorgaben der Profile</translation>
    </message>
    <message>
        <source>Recordings of %1</source>
        <translation>Aufzeichnungen von %1</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Aufzeichnungen</translation>
    </message>
    <message>
        <source>No recordings of %1 yet. A recording keeps every event of the kinds you choose in a file.</source>
        <translation>Noch keine Aufzeichnungen von %1. Eine Aufzeichnung hält jedes Ereignis der gewählten Arten in einer Datei fest.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>The same over the API</source>
        <translation>Dasselbe über die API</translation>
    </message>
    <message>
        <source>Shell of the line</source>
        <translation>Shell der Zeile</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>The line was copied.</source>
        <translation>Die Zeile wurde kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n, edited</source>
        <comment>providers</comment>
        <translation>
            <numerusform>%n, bearbeitet</numerusform>
            <numerusform>%n, bearbeitet</numerusform>
        </translation>
    </message>
    <message>
        <source>The process has ended.</source>
        <translation>Der Prozess ist beendet.</translation>
    </message>
    <message>
        <source>Record another</source>
        <translation>Weitere aufzeichnen</translation>
    </message>
    <message>
        <source>only %1 free</source>
        <comment>disk space</comment>
        <translation>nur %1 frei</translation>
    </message>
    <message>
        <source>%1 free</source>
        <comment>disk space</comment>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number of recordings, their size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Saved the preset %1.</source>
        <translation>Vorlage %1 gespeichert.</translation>
    </message>
    <message>
        <source>Removed the preset %1.</source>
        <translation>Vorlage %1 entfernt.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Repair into a new file</source>
        <translation>In neue Datei reparieren</translation>
    </message>
    <message>
        <source>an event comes</source>
        <translation>ein Ereignis kommt</translation>
    </message>
    <message>
        <source>provider/event</source>
        <translation>Provider/Ereignis</translation>
    </message>
    <message>
        <source>The first such event ends the recording. Behind it, field=value says what its payload must hold.</source>
        <translation>Das erste solche Ereignis beendet die Aufzeichnung. Dahinter sagt Feld=Wert, was sein Payload enthalten muss.</translation>
    </message>
    <message>
        <source>Event that ends the recording</source>
        <translation>Ereignis, das die Aufzeichnung beendet</translation>
    </message>
    <message>
        <source>The process is out of reach.</source>
        <translation>Der Prozess ist nicht erreichbar.</translation>
    </message>
</context>
</TS>
