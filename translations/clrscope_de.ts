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
        <translation>Der Speicher von Prozess %1 gehört einem anderen Benutzer.</translation>
    </message>
    <message>
        <source>Process %1 is gone.</source>
        <translation>Prozess %1 existiert nicht mehr.</translation>
    </message>
</context>
<context>
    <name>RecordingPlan</name>
    <message>
        <source>CPU samples</source>
        <translation>CPU-Samples</translation>
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
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
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
        <source>allocations</source>
        <translation>Allokationen</translation>
    </message>
    <message>
        <source>Contention and thread pool</source>
        <translation>Sperrkonflikte und Threadpool</translation>
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
    <message>
        <source>3–5 % CPU, 5 MiB/min. Threads each ms.</source>
        <translation>3–5 % CPU, 5 MiB/min. Threads im ms-Takt.</translation>
    </message>
    <message>
        <source>2–4 % CPU, 65 MiB/min. In, out, with ids.</source>
        <translation>2–4 % CPU, 65 MiB/min. Ein, aus, mit IDs.</translation>
    </message>
    <message>
        <source>2 % CPU, 95 MiB/min. What the app writes.</source>
        <translation>2 % CPU, 95 MiB/min. Was die App schreibt.</translation>
    </message>
    <message>
        <source>1 % CPU, 2 MiB/min. Counters every 5 s.</source>
        <translation>1 % CPU, 2 MiB/min. Zähler alle 5 s.</translation>
    </message>
    <message>
        <source>from 0.5 % CPU on. Size and type, sampled.</source>
        <translation>ab 0,5 % CPU. Größe und Typ, Stichprobe.</translation>
    </message>
    <message>
        <source>below 1 % CPU. Lock waits, adjustments.</source>
        <translation>unter 1 % CPU. Sperren, Anpassungen.</translation>
    </message>
    <message>
        <source>the size limit</source>
        <translation>die Größengrenze</translation>
    </message>
    <message>
        <source>the event that ends it</source>
        <translation>das beendende Ereignis</translation>
    </message>
    <message>
        <source>the name of the file</source>
        <translation>der Dateiname</translation>
    </message>
    <message>
        <source>the short rundown</source>
        <translation>der kurze Rundown</translation>
    </message>
    <message>
        <source>Not over the API: %1.</source>
        <translation>Nicht über die API: %1.</translation>
    </message>
</context>
<context>
    <name>clrscope::Message</name>
    <message>
        <source>Unable to discover a target process.</source>
        <translation>Es ließ sich kein Zielprozess ermitteln.</translation>
    </message>
    <message>
        <source>The folder %1 for dumps cannot be made.</source>
        <translation>Der Ordner %1 für Dumps lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The dump %1 cannot be read: %2.</source>
        <translation>Der Dump %1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>The dump was cancelled.</source>
        <translation>Der Dump wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The dump %1 cannot be read: %2. The process has written it as its own user; run as that user, or choose another Storage:DumpTempFolder.</source>
        <translation>Der Dump %1 lässt sich nicht lesen: %2. Der Prozess hat ihn als sein eigener Benutzer geschrieben; clrscope als dieser Benutzer ausführen oder einen anderen Storage:DumpTempFolder wählen.</translation>
    </message>
    <message>
        <source>Failed to start the event pipe session</source>
        <translation>Die EventPipe-Sitzung ließ sich nicht starten</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The process ended.</source>
        <translation>Der Prozess endete.</translation>
    </message>
    <message>
        <source>The stopping event has no field %1: the recording runs its full time.</source>
        <translation>Das beendende Ereignis hat kein Feld %1: Die Aufzeichnung läuft die volle Zeit.</translation>
    </message>
    <message numerus="yes">
        <source>The process did not list its modules within %n s. It may be stopped in a debugger or suspended.</source>
        <translation>
            <numerusform>Der Prozess hat seine Module nicht innerhalb von %n s aufgelistet. Vielleicht hält ihn ein Debugger an, oder er ist angehalten.</numerusform>
            <numerusform>Der Prozess hat seine Module nicht innerhalb von %n s aufgelistet. Vielleicht hält ihn ein Debugger an, oder er ist angehalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The process listed no modules: its runtime may be starting or ending.</source>
        <translation>Der Prozess hat keine Module aufgelistet: Seine Runtime startet oder endet vielleicht gerade.</translation>
    </message>
    <message>
        <source>Listing the modules was cancelled.</source>
        <translation>Das Auflisten der Module wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The process lists more than %1 MiB of methods and modules: too much to show.</source>
        <translation>Der Prozess listet mehr als %1 MiB an Methoden und Modulen auf: zu viel, um es zu zeigen.</translation>
    </message>
    <message>
        <source>The process ended while it listed its modules.</source>
        <translation>Der Prozess endete, während er seine Module auflistete.</translation>
    </message>
    <message>
        <source>The process began to list its modules and fell silent.</source>
        <translation>Der Prozess begann, seine Module aufzulisten, und verstummte dann.</translation>
    </message>
    <message>
        <source>The trace was cancelled.</source>
        <translation>Der Trace wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Stopped by the event %1.</source>
        <translation>Gestoppt durch das Ereignis %1.</translation>
    </message>
    <message>
        <source>End of stream</source>
        <translation>Ende des Datenstroms</translation>
    </message>
    <message>
        <source>The process ended; everything up to then is kept.</source>
        <translation>Der Prozess endete; alles bis dahin bleibt erhalten.</translation>
    </message>
    <message>
        <source>The process did not answer the stop. Everything up to then is kept, but method names may be missing.</source>
        <translation>Der Prozess hat auf das Stoppen nicht geantwortet. Alles bis dahin bleibt erhalten, aber Methodennamen fehlen vielleicht.</translation>
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
        <translation>Logs</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>GC</source>
        <translation>GC</translation>
    </message>
    <message>
        <source>The value &apos;%1&apos; is not valid.</source>
        <translation>Der Wert „%1“ ist ungültig.</translation>
    </message>
    <message numerus="yes">
        <source>custom (%n providers)</source>
        <translation>
            <numerusform>eigene (%n Provider)</numerusform>
            <numerusform>eigene (%n Provider)</numerusform>
        </translation>
    </message>
    <message>
        <source>Value cannot be null, empty, or whitespace.</source>
        <translation>Der Wert darf nicht null, leer oder nur Leerraum sein.</translation>
    </message>
    <message>
        <source>The value &apos;%1&apos; is not a valid hexadecimal number.</source>
        <translation>Der Wert „%1“ ist keine gültige Hexadezimalzahl.</translation>
    </message>
    <message>
        <source>The value &apos;%1&apos; is not a valid integer.</source>
        <translation>Der Wert „%1“ ist keine gültige ganze Zahl.</translation>
    </message>
    <message>
        <source>Value must be of type string.</source>
        <translation>Der Wert muss vom Typ string sein.</translation>
    </message>
    <message>
        <source>Custom trace metric provider &apos;%1&apos; must use the expected counter interval &apos;%2&apos;.</source>
        <translation>Der eigene Metrik-Provider „%1“ des Traces muss das erwartete Zählerintervall „%2“ verwenden.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>%1 was not written: %2.</source>
        <translation>%1 wurde nicht geschrieben: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>%1 lässt sich nicht öffnen: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than anything this program writes.</source>
        <translation>%1 ist größer als alles, was dieses Programm schreibt.</translation>
    </message>
    <message>
        <source>%1 does not answer. It may be stopped in a debugger or suspended.</source>
        <translation>%1 antwortet nicht. Vielleicht von einem Debugger oder anderweitig angehalten.</translation>
    </message>
    <message>
        <source>%1 closed the connection before it had answered. It may have exited.</source>
        <translation>%1 hat die Verbindung vor der Antwort geschlossen. Vielleicht ist der Prozess beendet.</translation>
    </message>
    <message>
        <source>The runtime of %1 refused the request: %2.</source>
        <translation>Die Runtime von %1 hat die Anfrage abgelehnt: %2.</translation>
    </message>
    <message>
        <source>The runtime of %1 refused the request: %2</source>
        <translation>Die Runtime von %1 hat die Anfrage abgelehnt: %2</translation>
    </message>
    <message>
        <source>Process %1</source>
        <translation>Prozess %1</translation>
    </message>
    <message>
        <source>Not enough rights for process %1 (owner: %2). Run clrscope as that user or as root.</source>
        <translation>Zu wenig Rechte für Prozess %1 (Besitzer: %2). clrscope als dieser Benutzer oder als root ausführen.</translation>
    </message>
    <message>
        <source>The diagnostics socket of %1 does not work: %2</source>
        <translation>Der Diagnosesocket von %1 funktioniert nicht: %2</translation>
    </message>
    <message>
        <source>%1 has exited.</source>
        <translation>%1 ist beendet.</translation>
    </message>
    <message>
        <source>%1 does not answer: it is stopped by a signal or a debugger.</source>
        <translation>%1 antwortet nicht: angehalten durch ein Signal oder einen Debugger.</translation>
    </message>
    <message>
        <source>The diagnostics socket of %1 was removed; only a restart of the process makes a new one.</source>
        <translation>Der Diagnosesocket von %1 wurde entfernt; erst ein Neustart des Prozesses legt einen neuen an.</translation>
    </message>
    <message>
        <source>%1 runs .NET Core before 3.0, which has no diagnostics.</source>
        <translation>%1 läuft mit .NET Core vor 3.0, das keine Diagnose bietet.</translation>
    </message>
    <message>
        <source>Diagnostics of %1 are switched off by %2=0. Start it without that variable.</source>
        <translation>Die Diagnose von %1 ist durch %2=0 abgeschaltet. Ohne diese Variable starten.</translation>
    </message>
    <message>
        <source>%1 runs .NET but has no diagnostics socket: it was switched off (runtimeconfig.json) or removed.</source>
        <translation>%1 läuft mit .NET, hat aber keinen Diagnosesocket: Er wurde abgeschaltet (runtimeconfig.json) oder entfernt.</translation>
    </message>
    <message>
        <source>There is no program %1 on the search path.</source>
        <translation>Im Suchpfad gibt es kein Programm %1.</translation>
    </message>
    <message>
        <source>%1 is not a program that can be started.</source>
        <translation>%1 ist kein Programm, das sich starten lässt.</translation>
    </message>
    <message>
        <source>%1 could not be started: %2.</source>
        <translation>%1 ließ sich nicht starten: %2.</translation>
    </message>
    <message>
        <source>%1 has ended already.</source>
        <translation>%1 ist bereits beendet.</translation>
    </message>
    <message>
        <source>%1 runs (process %2), but no .NET runtime of version 5 or later has reported from it.</source>
        <translation>%1 läuft (Prozess %2), aber keine .NET-Runtime ab Version 5 hat sich von dort gemeldet.</translation>
    </message>
    <message>
        <source>The runtime&apos;s reply ends before its fields do.</source>
        <translation>Die Antwort der Runtime endet vor ihren Feldern.</translation>
    </message>
    <message>
        <source>An argument of provider %1 contains a double quote, which the runtime cannot take.</source>
        <translation>Ein Argument des Providers %1 enthält ein doppeltes Anführungszeichen, das die Runtime nicht annehmen kann.</translation>
    </message>
    <message>
        <source>A session needs 1 to 1000 providers.</source>
        <translation>Eine Sitzung braucht 1 bis 1000 Provider.</translation>
    </message>
    <message>
        <source>The buffer of a session must be at least 1 MiB.</source>
        <translation>Der Puffer einer Sitzung muss mindestens 1 MiB groß sein.</translation>
    </message>
    <message>
        <source>A provider has no name.</source>
        <translation>Ein Provider hat keinen Namen.</translation>
    </message>
    <message>
        <source>Provider %1 is asked at level %2; levels go from 0 to 5.</source>
        <translation>Provider %1 wird mit Stufe %2 angefordert; die Stufen reichen von 0 bis 5.</translation>
    </message>
    <message>
        <source>The providers and their arguments do not fit in one request (64 KiB).</source>
        <translation>Die Provider und ihre Argumente passen nicht in eine Anfrage (64 KiB).</translation>
    </message>
    <message>
        <source>What answers is not the diagnostics protocol of .NET.</source>
        <translation>Was antwortet, ist nicht das Diagnoseprotokoll von .NET.</translation>
    </message>
    <message>
        <source>The runtime&apos;s reply has an impossible header.</source>
        <translation>Die Antwort der Runtime hat einen unmöglichen Header.</translation>
    </message>
    <message>
        <source>The runtime announces an environment of %1 bytes.</source>
        <translation>Die Runtime kündigt eine Umgebung von %1 Bytes an.</translation>
    </message>
    <message>
        <source>What dialled the diagnostic port is not a .NET runtime.</source>
        <translation>Was sich mit dem Diagnoseport verbunden hat, ist keine .NET-Runtime.</translation>
    </message>
    <message>
        <source>the request was not understood</source>
        <translation>die Anfrage wurde nicht verstanden</translation>
    </message>
    <message>
        <source>unknown command</source>
        <translation>unbekannter Befehl</translation>
    </message>
    <message>
        <source>unknown protocol</source>
        <translation>unbekanntes Protokoll</translation>
    </message>
    <message>
        <source>not yet available</source>
        <translation>noch nicht verfügbar</translation>
    </message>
    <message>
        <source>the runtime is not initialised yet</source>
        <translation>die Runtime ist noch nicht initialisiert</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>nicht unterstützt</translation>
    </message>
    <message>
        <source>a profiler is attached already</source>
        <translation>ein Profiler ist bereits angehängt</translation>
    </message>
    <message>
        <source>no such environment variable</source>
        <translation>keine solche Umgebungsvariable</translation>
    </message>
    <message>
        <source>invalid argument</source>
        <translation>ungültiges Argument</translation>
    </message>
    <message>
        <source>insufficient buffer</source>
        <translation>Puffer zu klein</translation>
    </message>
    <message>
        <source>module not found</source>
        <translation>Modul nicht gefunden</translation>
    </message>
    <message>
        <source>failure without a reason</source>
        <translation>Fehler ohne Angabe eines Grundes</translation>
    </message>
    <message>
        <source>The diagnostic port was closed.</source>
        <translation>Der Diagnoseport wurde geschlossen.</translation>
    </message>
    <message>
        <source>The process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>In &apos;Listen&apos; mode, the diagnostic port endpoint name must be specified.</source>
        <translation>Im Modus „Listen“ muss der Endpunktname des Diagnoseports angegeben werden.</translation>
    </message>
    <message>
        <source>The path of the diagnostic port is too long: %1 (107 bytes are possible).</source>
        <translation>Der Pfad des Diagnoseports ist zu lang: %1 (107 Bytes sind möglich).</translation>
    </message>
    <message>
        <source>Another program listens at %1 already. Stop it or choose another path.</source>
        <translation>An %1 lauscht bereits ein anderes Programm. Es stoppen oder einen anderen Pfad wählen.</translation>
    </message>
    <message>
        <source>%1 exists already, though nobody listens there. Remove it, or set DiagnosticPort:DeleteEndpointOnStartup.</source>
        <translation>%1 existiert bereits, obwohl dort niemand lauscht. Entfernen oder DiagnosticPort:DeleteEndpointOnStartup setzen.</translation>
    </message>
    <message>
        <source>%1 exists and cannot be removed.</source>
        <translation>%1 existiert und lässt sich nicht entfernen.</translation>
    </message>
    <message>
        <source>The diagnostic port %1 could not be opened: %2.</source>
        <translation>Der Diagnoseport %1 ließ sich nicht öffnen: %2.</translation>
    </message>
    <message>
        <source>The diagnostic port %1 was removed while in use: no further process can connect until clrscope is started again.</source>
        <translation>Der Diagnoseport %1 wurde während der Benutzung entfernt: Weitere Prozesse können sich erst nach einem Neustart von clrscope verbinden.</translation>
    </message>
    <message>
        <source>The process has exited.</source>
        <translation>Der Prozess ist beendet.</translation>
    </message>
    <message>
        <source>Not enough rights for %1. Run clrscope as the user that owns it.</source>
        <translation>Zu wenig Rechte für %1. clrscope als der Benutzer ausführen, dem der Prozess gehört.</translation>
    </message>
    <message>
        <source>Nobody listens on the diagnostics socket of %1. It may have exited.</source>
        <translation>Am Diagnosesocket von %1 lauscht niemand. Der Prozess ist vielleicht beendet.</translation>
    </message>
    <message>
        <source>No connection to %1: %2.</source>
        <translation>Keine Verbindung zu %1: %2.</translation>
    </message>
    <message>
        <source>The runtime of %1 cannot tell about its process; that needs .NET 5 or later.</source>
        <translation>Die Runtime von %1 kann keine Auskunft über ihren Prozess geben; das erfordert .NET 5 oder neuer.</translation>
    </message>
    <message>
        <source>The runtime of %1 cannot tell its environment; that needs .NET 5 or later.</source>
        <translation>Die Runtime von %1 kann ihre Umgebung nicht nennen; das erfordert .NET 5 oder neuer.</translation>
    </message>
    <message>
        <source>%1 refused another session. A runtime takes at most 64 at once; close other tools or restart the process.</source>
        <translation>%1 hat eine weitere Sitzung abgelehnt. Eine Runtime nimmt höchstens 64 zugleich an; andere Werkzeuge schließen oder den Prozess neu starten.</translation>
    </message>
    <message>
        <source>The runtime of %1 cannot be traced; that needs .NET Core 3.0 or later.</source>
        <translation>Von der Runtime von %1 lässt sich kein Trace aufzeichnen; das erfordert .NET Core 3.0 oder neuer.</translation>
    </message>
    <message>
        <source>The runtime of %1 cannot change its environment; that needs .NET 6 or later.</source>
        <translation>Die Runtime von %1 kann ihre Umgebung nicht ändern; das erfordert .NET 6 oder neuer.</translation>
    </message>
    <message>
        <source>The runtime of %1 cannot write dumps; that needs .NET Core 3.0 or later.</source>
        <translation>Die Runtime von %1 kann keine Dumps schreiben; das erfordert .NET Core 3.0 oder neuer.</translation>
    </message>
    <message>
        <source>The certificate file &apos;%1&apos; could not be read: %2.</source>
        <translation>Die Zertifikatsdatei „%1“ ließ sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>The certificate file &apos;%1&apos; cannot be used: %2.</source>
        <translation>Die Zertifikatsdatei „%1“ lässt sich nicht verwenden: %2.</translation>
    </message>
    <message>
        <source>The certificate file &apos;%1&apos; cannot be used: it is neither PEM nor PKCS#12, or the password is wrong.</source>
        <translation>Die Zertifikatsdatei „%1“ lässt sich nicht verwenden: Sie ist weder PEM noch PKCS#12, oder das Passwort ist falsch.</translation>
    </message>
    <message>
        <source>No certificate could be made: OpenSSL refused.</source>
        <translation>Es ließ sich kein Zertifikat erstellen: OpenSSL hat es verweigert.</translation>
    </message>
    <message>
        <source>The expiration offset must be a positive time span value.</source>
        <translation>Die Ablaufzeit muss eine positive Zeitspanne sein.</translation>
    </message>
    <message>
        <source>No key could be made: OpenSSL refused.</source>
        <translation>Es ließ sich kein Schlüssel erstellen: OpenSSL hat es verweigert.</translation>
    </message>
    <message>
        <source>A key needs a name of at most 100 characters.</source>
        <translation>Ein Schlüssel braucht einen Namen von höchstens 100 Zeichen.</translation>
    </message>
    <message>
        <source>There is no key named &apos;%1&apos;.</source>
        <translation>Es gibt keinen Schlüssel namens „%1“.</translation>
    </message>
    <message>
        <source>The keys could not be stored in &apos;%1&apos;: %2.</source>
        <translation>Die Schlüssel ließen sich nicht in „%1“ speichern: %2.</translation>
    </message>
    <message>
        <source>No counters or meters were asked for.</source>
        <translation>Es wurden keine Zähler oder Meter angefordert.</translation>
    </message>
    <message>
        <source>The counters session was cancelled.</source>
        <translation>Die Zählersitzung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The process sent counters that cannot be read: %1</source>
        <translation>Der Prozess hat Zähler gesendet, die sich nicht lesen lassen: %1</translation>
    </message>
    <message>
        <source>The process ended or closed its counters session.</source>
        <translation>Der Prozess endete oder schloss seine Zählersitzung.</translation>
    </message>
    <message>
        <source>The process did not answer when asked to stop its counters session.</source>
        <translation>Der Prozess hat auf die Bitte, seine Zählersitzung zu stoppen, nicht geantwortet.</translation>
    </message>
    <message>
        <source>The process has ended.</source>
        <translation>Der Prozess ist beendet.</translation>
    </message>
    <message>
        <source>Waiting for %1 to answer.</source>
        <translation>Warten auf eine Antwort von %1.</translation>
    </message>
    <message>
        <source>%1 is held at its start; its counters begin when it is resumed.</source>
        <translation>%1 ist beim Start angehalten; die Zähler beginnen nach dem Fortsetzen.</translation>
    </message>
    <message>
        <source>Waiting for the first values of %1.</source>
        <translation>Warten auf die ersten Werte von %1.</translation>
    </message>
    <message>
        <source>The counters session ended; trying again.</source>
        <translation>Die Zählersitzung endete; es wird erneut versucht.</translation>
    </message>
    <message>
        <source>Stopped before the disk was full: %1 are left on it.</source>
        <translation>Gestoppt, bevor der Datenträger voll war: %1 sind darauf noch frei.</translation>
    </message>
    <message>
        <source>Stopped at its size limit of %1.</source>
        <translation>Gestoppt an der Größengrenze von %1.</translation>
    </message>
    <message>
        <source>The trace was cut off and has been closed properly, so it can be opened.</source>
        <translation>Der Trace war abgeschnitten und wurde ordentlich abgeschlossen, er lässt sich also öffnen.</translation>
    </message>
    <message>
        <source>File system egress failed: %1</source>
        <translation>Egress ins Dateisystem fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Nothing was recorded: the disk of %1 is full. Free some space or choose another folder.</source>
        <translation>Nichts aufgezeichnet: Der Datenträger von %1 ist voll. Platz schaffen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Nothing was recorded: %1 may not be written to. Choose another folder.</source>
        <translation>Nichts aufgezeichnet: In %1 darf nicht geschrieben werden. Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Nothing was recorded: %1. Choose another folder.</source>
        <translation>Nichts aufgezeichnet: %1. Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Recording stopped: %1. %2 are kept and can be opened.</source>
        <translation>Aufzeichnung gestoppt: %1. %2 bleiben erhalten und lassen sich öffnen.</translation>
    </message>
    <message>
        <source>Operation is not running.</source>
        <translation>Der Vorgang läuft nicht.</translation>
    </message>
    <message>
        <source>Operation does not support being stopped.</source>
        <translation>Der Vorgang lässt sich nicht stoppen.</translation>
    </message>
    <message>
        <source>The receiver stopped reading while the recording was being stopped. Its end was discarded, so that the process is not held up; what was sent before is cut off.</source>
        <translation>Der Empfänger hat aufgehört zu lesen, während die Aufzeichnung gestoppt wurde. Ihr Ende wurde verworfen, um den Prozess nicht aufzuhalten; das bis dahin Gesendete ist abgeschnitten.</translation>
    </message>
    <message>
        <source>clrscope is shutting down.</source>
        <translation>clrscope wird beendet.</translation>
    </message>
    <message>
        <source>Rate limit reached.</source>
        <translation>Anfragelimit erreicht.</translation>
    </message>
    <message>
        <source>Operation not found.</source>
        <translation>Vorgang nicht gefunden.</translation>
    </message>
    <message>
        <source>clrscope ended while this was being recorded; what was written until then is kept.</source>
        <translation>clrscope endete während der Aufzeichnung; was bis dahin geschrieben wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Nothing to record: choose at least one profile or provider.</source>
        <translation>Nichts aufzuzeichnen: mindestens ein Profil oder einen Provider wählen.</translation>
    </message>
    <message>
        <source>%1 cannot be recorded: the process has ended or cannot be reached.</source>
        <translation>%1 lässt sich nicht aufzeichnen: Der Prozess ist beendet oder nicht erreichbar.</translation>
    </message>
    <message>
        <source>The field %1 must be between %2 and %3.</source>
        <translation>Das Feld %1 muss zwischen %2 und %3 liegen.</translation>
    </message>
    <message>
        <source>Failed to convert configuration value at &apos;%1&apos; to type &apos;%2&apos;.</source>
        <translation>Der Konfigurationswert bei „%1“ ließ sich nicht in den Typ „%2“ umwandeln.</translation>
    </message>
    <message>
        <source>The %1 field is required.</source>
        <translation>Das Feld %1 ist erforderlich.</translation>
    </message>
    <message>
        <source>Provider &apos;%1&apos; validation error: &apos;%2&apos;</source>
        <translation>Prüffehler des Providers „%1“: „%2“</translation>
    </message>
    <message>
        <source>Value must be between 1 and 254, or -1 (to obtain the maximum number allowed by system resources).</source>
        <translation>Der Wert muss zwischen 1 und 254 liegen oder -1 sein (höchste von den Systemressourcen erlaubte Anzahl).</translation>
    </message>
    <message>
        <source>Multiple authentication modes were configured. Only one may be set.</source>
        <translation>Mehrere Authentifizierungsarten sind konfiguriert. Nur eine darf gesetzt sein.</translation>
    </message>
    <message>
        <source>The field PublicKey must match the regular expression &apos;[0-9a-zA-Z_-]+&apos;.</source>
        <translation>Das Feld PublicKey muss dem regulären Ausdruck „[0-9a-zA-Z_-]+“ entsprechen.</translation>
    </message>
    <message>
        <source>The field ApiKeyHash must match the regular expression &apos;[0-9a-fA-F]+&apos;.</source>
        <translation>Das Feld ApiKeyHash muss dem regulären Ausdruck „[0-9a-fA-F]+“ entsprechen.</translation>
    </message>
    <message>
        <source>The field ApiKeyHash must be a string with a minimum length of 64.</source>
        <translation>Das Feld ApiKeyHash muss eine Zeichenfolge von mindestens 64 Zeichen sein.</translation>
    </message>
    <message>
        <source>The field ApiKeyHash must have an even number of digits.</source>
        <translation>Das Feld ApiKeyHash muss eine gerade Anzahl von Ziffern haben.</translation>
    </message>
    <message>
        <source>The ApiKeyHashType &apos;%1&apos; is not allowed: it is too weak.</source>
        <translation>Der ApiKeyHashType „%1“ ist nicht erlaubt: Er ist zu schwach.</translation>
    </message>
    <message>
        <source>The ApiKeyHashType &apos;%1&apos; is not known.</source>
        <translation>Der ApiKeyHashType „%1“ ist unbekannt.</translation>
    </message>
    <message>
        <source>A value is required for the process filter.</source>
        <translation>Für den Prozessfilter ist ein Wert erforderlich.</translation>
    </message>
    <message>
        <source>Egress provider type &apos;%1&apos; does not exist.</source>
        <translation>Den Egress-Provider-Typ „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The %1 egress provider failed validation: %2</source>
        <translation>Die Prüfung des Egress-Providers %1 ist fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>malformed JSON in line %1: %2</source>
        <translation>fehlerhaftes JSON in Zeile %1: %2</translation>
    </message>
    <message>
        <source>the file is larger than 16 MiB</source>
        <translation>die Datei ist größer als 16 MiB</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not the name of a setting.</source>
        <translation>„%1“ ist nicht der Name einer Einstellung.</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; cannot be made.</source>
        <translation>Der Ordner „%1“ lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The settings could not be written to &apos;%1&apos;: %2.</source>
        <translation>Die Einstellungen ließen sich nicht in „%1“ schreiben: %2.</translation>
    </message>
    <message>
        <source>The settings file &apos;%1&apos; could not be read: %2.</source>
        <translation>Die Einstellungsdatei „%1“ ließ sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>counters</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>The client closed the connection.</source>
        <translation>Der Client hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>%1 is not an address the server understands; write it as http://127.0.0.1:52323.</source>
        <translation>%1 ist keine Adresse, die der Server versteht; sie in der Form http://127.0.0.1:52323 schreiben.</translation>
    </message>
    <message>
        <source>Unable to listen to %1. Dotnet-monitor functionality will be limited. There is no certificate for https; name one in Kestrel:Certificates:Default:Path or use an http address.</source>
        <translation>An %1 kann nicht gelauscht werden. Die Funktionen von dotnet-monitor sind eingeschränkt. Für https fehlt ein Zertifikat; eines in Kestrel:Certificates:Default:Path angeben oder eine http-Adresse verwenden.</translation>
    </message>
    <message>
        <source>Unable to listen to %1. Dotnet-monitor functionality will be limited. Without authentication, an address open to the whole network must be given by name: use --urls.</source>
        <translation>An %1 kann nicht gelauscht werden. Die Funktionen von dotnet-monitor sind eingeschränkt. Ohne Authentifizierung muss eine Adresse, die dem ganzen Netzwerk offensteht, ausdrücklich angegeben werden: mit --urls.</translation>
    </message>
    <message>
        <source>port %1 is taken: another program, perhaps another clrscope or dotnet-monitor, listens there. End it, or choose another address with --urls or under &quot;urls&quot; in the settings.</source>
        <translation>Port %1 ist belegt: Dort lauscht ein anderes Programm, vielleicht ein weiteres clrscope oder dotnet-monitor. Es beenden oder mit --urls oder unter „urls“ in den Einstellungen eine andere Adresse wählen.</translation>
    </message>
    <message>
        <source>the system does not allow port %1 to this user. Choose a port above 1023.</source>
        <translation>das System erlaubt diesem Benutzer Port %1 nicht. Einen Port über 1023 wählen.</translation>
    </message>
    <message>
        <source>%1. Choose another address with --urls or under &quot;urls&quot; in the settings.</source>
        <translation>%1. Mit --urls oder unter „urls“ in den Einstellungen eine andere Adresse wählen.</translation>
    </message>
    <message>
        <source>Unable to listen to %1. Dotnet-monitor functionality will be limited: %2</source>
        <translation>An %1 kann nicht gelauscht werden. Die Funktionen von dotnet-monitor sind eingeschränkt: %2</translation>
    </message>
    <message>
        <source>Egress provider &apos;%1&apos; does not exist.</source>
        <translation>Den Egress-Provider „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Failed to locate extension &apos;%1&apos;.</source>
        <translation>Die Erweiterung „%1“ wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The certificate is the one of Kestrel:Certificates:Default:Path; replace that file.</source>
        <translation>Das Zertifikat ist das aus Kestrel:Certificates:Default:Path; diese Datei ersetzen.</translation>
    </message>
    <message>
        <source>The stored keys in &apos;%1&apos; could not be read: %2.</source>
        <translation>Die gespeicherten Schlüssel in „%1“ ließen sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>The stored keys in &apos;%1&apos; could not be read: the file is not whole.</source>
        <translation>Die gespeicherten Schlüssel in „%1“ ließen sich nicht lesen: Die Datei ist unvollständig.</translation>
    </message>
    <message>
        <source>There is a key named &apos;%1&apos; already; revoke it or choose another name.</source>
        <translation>Einen Schlüssel namens „%1“ gibt es schon; ihn widerrufen oder einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>There are 64 keys already; revoke one first.</source>
        <translation>Es gibt schon 64 Schlüssel; zuerst einen widerrufen.</translation>
    </message>
    <message>
        <source>There is a key named &apos;%1&apos; already; revoke it first.</source>
        <translation>Einen Schlüssel namens „%1“ gibt es schon; ihn zuerst widerrufen.</translation>
    </message>
    <message>
        <source>Error reported from target process:
%1</source>
        <translation>Vom Zielprozess gemeldeter Fehler:
%1</translation>
    </message>
    <message>
        <source>Exception thrown from an observable instrument callback in the target process:
%1</source>
        <translation>Ausnahme im Callback eines beobachtbaren Instruments im Zielprozess:
%1</translation>
    </message>
    <message>
        <source>Warning: Time series tracking limit (%1) reached. Not all data is being shown. The limit can be changed but will use more memory in the target process.</source>
        <translation>Warnung: Die Grenze für verfolgte Zeitreihen (%1) ist erreicht. Nicht alle Daten werden gezeigt. Die Grenze lässt sich ändern, kostet im Zielprozess aber mehr Speicher.</translation>
    </message>
    <message>
        <source>Warning: Histogram tracking limit (%1) reached. Not all data is being shown. The limit can be changed but will use more memory in the target process.</source>
        <translation>Warnung: Die Grenze für verfolgte Histogramme (%1) ist erreicht. Nicht alle Daten werden gezeigt. Die Grenze lässt sich ändern, kostet im Zielprozess aber mehr Speicher.</translation>
    </message>
    <message>
        <source>Error: Another metrics collection session is already in progress for the target process.
Concurrent sessions are not supported.</source>
        <translation>Fehler: Für den Zielprozess läuft bereits eine andere Metriksitzung.
Gleichzeitige Sitzungen werden nicht unterstützt.</translation>
    </message>
    <message>
        <source>Error: Another shared metrics collection session is already in progress for the target process.
To enable this metrics session alongside the existing session, update the following values:%1</source>
        <translation>Fehler: Für den Zielprozess läuft bereits eine andere gemeinsame Metriksitzung.
Damit diese Metriksitzung neben der bestehenden laufen kann, die folgenden Werte ändern:%1</translation>
    </message>
    <message>
        <source>%1 could not be repaired. %2</source>
        <translation>%1 ließ sich nicht reparieren. %2</translation>
    </message>
    <message>
        <source>There is nothing in %1 that could be saved.</source>
        <translation>In %1 gibt es nichts, was sich retten ließe.</translation>
    </message>
    <message>
        <source>%1 could not be deleted: %2</source>
        <translation>%1 ließ sich nicht löschen: %2</translation>
    </message>
    <message>
        <source>Finished without method names: stacks of running code show addresses only.</source>
        <translation>Ohne Methodennamen beendet: Stacks laufenden Codes zeigen nur Adressen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be read; repair or remove it first.</source>
        <translation>„%1“ lässt sich nicht lesen; zuerst reparieren oder entfernen.</translation>
    </message>
    <message>
        <source>Without keys the API stays on this machine.</source>
        <translation>Ohne Schlüssel bleibt die API auf diesem Rechner.</translation>
    </message>
    <message>
        <source>There is no https address in &quot;urls&quot;; plain http stays on this machine.</source>
        <translation>In „urls“ steht keine https-Adresse; einfaches http bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>&quot;urls&quot; says where the API listens; change it there.</source>
        <translation>„urls“ sagt, wo die API lauscht; dort ändern.</translation>
    </message>
    <message>
        <source>%1 ended before its .NET runtime had started.</source>
        <translation>%1 endete, bevor die .NET-Runtime gestartet war.</translation>
    </message>
    <message>
        <source>%1 ended before its .NET runtime had started. What it printed says why: %2</source>
        <translation>%1 endete, bevor die .NET-Runtime gestartet war. Die Ausgabe nennt den Grund: %2</translation>
    </message>
    <message>
        <source>%1 was ended before its .NET runtime had started.</source>
        <translation>%1 wurde beendet, bevor die .NET-Runtime gestartet war.</translation>
    </message>
    <message>
        <source>The certificate could not be stored in &apos;%1&apos;; make the folder writable or set Kestrel:Certificates:Default:Path.</source>
        <translation>Das Zertifikat konnte nicht in „%1“ abgelegt werden. Den Ordner beschreibbar machen oder Kestrel:Certificates:Default:Path setzen.</translation>
    </message>
    <message>
        <source>The PublicKey field must be contain a valid jwk.</source>
        <translation>Das Feld PublicKey muss einen gültigen JWK enthalten.</translation>
    </message>
    <message>
        <source>The PublicKey field must be base64Url encoded.</source>
        <translation>Das Feld PublicKey muss base64Url-kodiert sein.</translation>
    </message>
    <message>
        <source>The token could not be signed.</source>
        <translation>Das Token konnte nicht signiert werden.</translation>
    </message>
    <message>
        <source>Unable to create unique intermediate file in &apos;%1&apos; directory.</source>
        <translation>In „%1“ konnte keine eindeutige Zwischendatei angelegt werden.</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; already exists.</source>
        <translation>Die Datei „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>The egress provider name &apos;%1&apos; is used more than once; the one of type &apos;%2&apos; is ignored.</source>
        <translation>Der Name „%1“ wird für mehr als einen Egress-Anbieter benutzt; der vom Typ „%2“ bleibt unbeachtet.</translation>
    </message>
    <message>
        <source>the top level must be an object</source>
        <translation>die oberste Ebene muss ein Objekt sein</translation>
    </message>
    <message>
        <source>something follows the closing brace</source>
        <translation>hinter der schließenden Klammer steht noch etwas</translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation>%1 erwartet</translation>
    </message>
    <message>
        <source>a comment is not closed</source>
        <translation>ein Kommentar ist nicht geschlossen</translation>
    </message>
    <message>
        <source>a duplicate key &apos;%1&apos; was found</source>
        <translation>der Schlüssel „%1“ kommt doppelt vor</translation>
    </message>
    <message>
        <source>too many values</source>
        <translation>zu viele Werte</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>zu tief verschachtelt</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>ein Wert</translation>
    </message>
    <message>
        <source>&apos;,&apos; or &apos;%1&apos;</source>
        <translation>„,“ oder „%1“</translation>
    </message>
    <message>
        <source>four hexadecimal digits</source>
        <translation>vier hexadezimale Ziffern</translation>
    </message>
    <message>
        <source>a known escape</source>
        <translation>eine bekannte Escape-Folge</translation>
    </message>
    <message>
        <source>the end of a string</source>
        <translation>das Ende einer Zeichenkette</translation>
    </message>
    <message>
        <source>The provided configuration file &apos;%1&apos; could not be found.</source>
        <translation>Die angegebene Konfigurationsdatei „%1“ wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The provided configuration file &apos;%1&apos; must have the .json extension.</source>
        <translation>Die angegebene Konfigurationsdatei „%1“ muss die Endung .json haben.</translation>
    </message>
    <message>
        <source>The configuration file &apos;%1&apos; could not be read: %2.</source>
        <translation>Die Konfigurationsdatei „%1“ konnte nicht gelesen werden: %2.</translation>
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
    <message>
        <source>user</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>system</source>
        <translation>System</translation>
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
        <source>Address</source>
        <translation>Adresse</translation>
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
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
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
    <message>
        <source>not possible now</source>
        <translation>derzeit nicht möglich</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>Nichts heißt „%1“.</translation>
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
        <translation>Als weitere Kurve im zuletzt benutzten Diagramm (Strg+Eingabe)</translation>
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
    <message>
        <source>Meters and event sources the program declares are listed by themselves. Ask for others by name:</source>
        <translation>Meter und EventSources, die das Programm deklariert, stehen von selbst in der Liste. Weitere nach Namen anfordern:</translation>
    </message>
    <message>
        <source>Event source or meter</source>
        <translation>EventSource oder Meter</translation>
    </message>
    <message>
        <source>The process has published no counter yet.</source>
        <translation>Der Prozess hat noch keine Zähler veröffentlicht.</translation>
    </message>
    <message>
        <source>Nothing it publishes matches “%1”. If you know the name of its event source or meter, ask for it below.</source>
        <translation>Nichts Veröffentlichtes entspricht „%1“. Ist der Name der EventSource oder des Meters bekannt, unten anfordern.</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <comment>%1 is a chart</comment>
        <translation>Zu %1</translation>
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
    <message>
        <source>all together</source>
        <translation>alle zusammen</translation>
    </message>
    <message>
        <source>%1 (meter)</source>
        <translation>%1 (Meter)</translation>
    </message>
    <message>
        <source>%1 (event source)</source>
        <translation>%1 (EventSource)</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::DashboardDirectory</name>
    <message numerus="yes">
        <source>Charts already compare with %n processes. Open a tab for the next one, or end a comparison.</source>
        <translation>
            <numerusform>Diagramme vergleichen bereits mit %n Prozess. Für den nächsten einen Tab öffnen oder einen Vergleich beenden.</numerusform>
            <numerusform>Diagramme vergleichen bereits mit %n Prozessen. Für den nächsten einen Tab öffnen oder einen Vergleich beenden.</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>All %n tag sets together, estimated from the percentiles of each.</source>
        <translation>
            <numerusform>%n Tag-Kombination, geschätzt aus ihren Perzentilen.</numerusform>
            <numerusform>Alle %n Tag-Kombinationen zusammen, geschätzt aus den Perzentilen der einzelnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>without %1</source>
        <comment>%1 is the name of a tag</comment>
        <translation>ohne %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more are below these.</source>
        <comment>curves</comment>
        <translation>
            <numerusform>%n weitere liegt darunter.</numerusform>
            <numerusform>%n weitere liegen darunter.</numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <comment>the sum of all tags</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>The runtime does not count every tag set; “all” has them.</source>
        <translation>Die Runtime zählt nicht jede Tag-Kombination einzeln; „alle“ enthält sie.</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>a process that is not there any more</comment>
        <translation>nicht mehr da</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>a process</comment>
        <translation>beendet</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>for the first values of a process</comment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>%1 (ended)</source>
        <comment>%1 is a process</comment>
        <translation>%1 (beendet)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>%1 is a process, %2 why it has no curve</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>compare with %1</source>
        <translation>mit %1 vergleichen</translation>
    </message>
    <message>
        <source>end the comparison with %1</source>
        <translation>Vergleich mit %1 beenden</translation>
    </message>
    <message>
        <source>%1 exceptions: %2 and others</source>
        <comment>%1 is a number, %2 the name of a type</comment>
        <translation>%1 Ausnahmen: %2 und andere</translation>
    </message>
    <message>
        <source>no values %1 s</source>
        <translation>%1 s ohne Werte</translation>
    </message>
    <message>
        <source>no values %1 s (%2)</source>
        <translation>%1 s ohne Werte (%2)</translation>
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
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Charts of the process&apos;s counters on one time axis. Drag pans, the wheel zooms, Shift+drag measures a span, double click follows the newest samples again. W A S D move, Space pauses, Enter opens a chart&apos;s menu: there it is compared with another process, split by tags, given a threshold. Ctrl+arrows move the chart. Chart lists everything the process publishes.</source>
        <translation>Diagramme der Zähler des Prozesses auf einer gemeinsamen Zeitachse. Ziehen verschiebt, das Mausrad zoomt, Umschalt+Ziehen misst eine Spanne, Doppelklick folgt wieder den neuesten Messwerten. W A S D bewegen, Leertaste pausiert, Eingabe öffnet das Menü eines Diagramms: Dort lässt es sich mit einem anderen Prozess vergleichen, nach Tags aufteilen und mit einem Schwellenwert versehen. Strg+Pfeiltasten verschieben das Diagramm. „Diagramm“ listet alles auf, was der Prozess veröffentlicht.</translation>
    </message>
    <message>
        <source>did not answer, debugger?</source>
        <comment>why samples are missing</comment>
        <translation>keine Antwort, Debugger?</translation>
    </message>
    <message>
        <source>The charts begin as soon as it can be asked.</source>
        <translation>Die Diagramme beginnen, sobald er gefragt werden kann.</translation>
    </message>
    <message>
        <source>History is kept. It was started again as process %1.</source>
        <translation>Der Verlauf bleibt erhalten. Neu gestartet als Prozess %1.</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>started again as %1</source>
        <comment>%1 is a process id</comment>
        <translation>neu gestartet als %1</translation>
    </message>
    <message>
        <source>This recording has no file here to open.</source>
        <translation>Zu dieser Aufzeichnung gibt es hier keine Datei zum Öffnen.</translation>
    </message>
    <message>
        <source>%1 (failed)</source>
        <comment>%1 is an operation</comment>
        <translation>%1 (fehlgeschlagen)</translation>
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
        <translation>Diagramm %1 entfernt. Strg+Z holt es zurück.</translation>
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
    <message>
        <source>Two columns wide</source>
        <translation>Zwei Spalten breit</translation>
    </message>
    <message>
        <source>widen a chart</source>
        <translation>Diagramm verbreitern</translation>
    </message>
    <message>
        <source>narrow a chart</source>
        <translation>Diagramm verschmälern</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>All together, percentiles as bands</source>
        <translation>Alle zusammen, Perzentile als Bänder</translation>
    </message>
    <message>
        <source>show all tags together</source>
        <translation>alle Tags zusammen zeigen</translation>
    </message>
    <message>
        <source>One curve each (p95)</source>
        <translation>Je eine Kurve (p95)</translation>
    </message>
    <message>
        <source>show a curve for each tag</source>
        <translation>je Tag eine Kurve zeigen</translation>
    </message>
    <message>
        <source>Every combination</source>
        <translation>Jede Kombination</translation>
    </message>
    <message>
        <source>show every combination of tags</source>
        <translation>jede Tag-Kombination zeigen</translation>
    </message>
    <message>
        <source>By %1</source>
        <comment>%1 is the name of a tag</comment>
        <translation>Nach %1</translation>
    </message>
    <message>
        <source>group by %1</source>
        <comment>%1 is the name of a tag</comment>
        <translation>nach %1 gruppieren</translation>
    </message>
    <message>
        <source>%1 (ended)</source>
        <comment>%1 is a process</comment>
        <translation>%1 (beendet)</translation>
    </message>
    <message>
        <source>No other process can be reached</source>
        <translation>Kein anderer Prozess ist erreichbar</translation>
    </message>
    <message>
        <source>End the comparison</source>
        <translation>Vergleich beenden</translation>
    </message>
    <message>
        <source>The process was asked for all of %1 already; it publishes what the list shows.</source>
        <translation>Alles von %1 wurde beim Prozess bereits angefordert; er veröffentlicht, was die Liste zeigt.</translation>
    </message>
    <message>
        <source>Saved session of %1 %2, %3 to %4. This is history; nothing comes after it.</source>
        <comment>a process, its id, two times</comment>
        <translation>Gespeicherte Sitzung von %1 %2, %3 bis %4. Das ist Verlauf; danach kommt nichts mehr.</translation>
    </message>
    <message>
        <source>This session cannot be opened</source>
        <translation>Diese Sitzung lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Opening a saved session</source>
        <translation>Gespeicherte Sitzung wird geöffnet</translation>
    </message>
    <message>
        <source>Open another session…</source>
        <translation>Andere Sitzung öffnen…</translation>
    </message>
    <message>
        <source>asked for more counters</source>
        <comment>why there was a pause</comment>
        <translation>weitere Zähler angefordert</translation>
    </message>
    <message>
        <source>%1 shows %2 already.</source>
        <comment>a chart and a series</comment>
        <translation>%1 zeigt %2 bereits.</translation>
    </message>
    <message>
        <source>%1 is measured in another unit than %2: it has a chart of its own.</source>
        <translation>%1 hat eine andere Einheit als %2 und steht deshalb in einem eigenen Diagramm.</translation>
    </message>
    <message>
        <source>the counters session was opened anew</source>
        <comment>why there was a pause</comment>
        <translation>Zählersitzung neu geöffnet</translation>
    </message>
    <message>
        <source>%1 publishes more than %2 series. What is beyond them is not shown.</source>
        <comment>%1 is a process</comment>
        <translation>%1 veröffentlicht mehr als %2 Zeitreihen. Was darüber hinausgeht, wird nicht gezeigt.</translation>
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
    <message>
        <source>others</source>
        <translation>übrige</translation>
    </message>
    <message>
        <source>GC pauses</source>
        <translation>GC-Pausen</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>GC pause of %1</source>
        <translation>GC-Pause von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n exception(s) thrown</source>
        <translation>
            <numerusform>%n Ausnahme ausgelöst</numerusform>
            <numerusform>%n Ausnahmen ausgelöst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) dropped by the runtime before this</source>
        <translation>
            <numerusform>%n Ereignis davor von der Runtime verworfen</numerusform>
            <numerusform>%n Ereignisse davor von der Runtime verworfen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clrscope::ui::DetailsModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Process id</source>
        <translation>Prozess-ID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
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
        <source>Executable</source>
        <translation>Programmdatei</translation>
    </message>
    <message>
        <source>Working folder</source>
        <translation>Arbeitsordner</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Parent process</source>
        <translation>Elternprozess</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Working set</source>
        <translation>Working Set</translation>
    </message>
    <message>
        <source>Process id in its container</source>
        <translation>Prozess-ID im Container</translation>
    </message>
    <message>
        <source>Control group</source>
        <translation>Kontrollgruppe</translation>
    </message>
    <message>
        <source>Runtime version</source>
        <translation>Runtime-Version</translation>
    </message>
    <message>
        <source>Runtime library</source>
        <translation>Runtime-Bibliothek</translation>
    </message>
    <message>
        <source>Runtime instance (uid)</source>
        <translation>Runtime-Instanz (UID)</translation>
    </message>
    <message>
        <source>Diagnostic port</source>
        <translation>Diagnoseport</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Portable RID</source>
        <translation>Portable RID</translation>
    </message>
    <message>
        <source>the runtime</source>
        <translation>Runtime</translation>
    </message>
    <message>
        <source>the system</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>%1
It dialled this port.</source>
        <comment>%1 a path</comment>
        <translation>%1
Der Prozess hat sich mit diesem Port verbunden.</translation>
    </message>
    <message>
        <source>Held before its first instant</source>
        <translation>Vor dem ersten Augenblick angehalten</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht gefragt</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::DetailsPanel</name>
    <message>
        <source>Parts of the panel</source>
        <translation>Teile des Bereichs</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>What the process is and where it runs</source>
        <translation>Was der Prozess ist und wo er läuft</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>The environment it was started with</source>
        <translation>Die Umgebung, mit der er gestartet wurde</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>The assemblies and libraries it has loaded</source>
        <translation>Die Assemblys und Bibliotheken, die er geladen hat</translation>
    </message>
    <message>
        <source>Filter details</source>
        <translation>Details filtern</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <comment>%1 a value</comment>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Filter variables</source>
        <translation>Variablen filtern</translation>
    </message>
    <message>
        <source>Which variables</source>
        <translation>Welche Variablen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
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
        <translation>Geheime</translation>
    </message>
    <message>
        <source>Show secrets</source>
        <translation>Geheime zeigen</translation>
    </message>
    <message>
        <source>Show or hide the value</source>
        <translation>Wert zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Copy as NAME=value</source>
        <translation>Als NAME=Wert kopieren</translation>
    </message>
    <message>
        <source>Filter modules</source>
        <translation>Module filtern</translation>
    </message>
    <message>
        <source>Which modules</source>
        <translation>Welche Module</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>Verwaltet</translation>
    </message>
    <message>
        <source>Native</source>
        <translation>Nativ</translation>
    </message>
    <message>
        <source>Dynamic</source>
        <translation>Dynamisch</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>What the process is, what it was started with and what it has loaded. Values that look like secrets are hidden until you show them. The runtime lists its modules when asked: that takes one of its threads about a tenth of a second and loads nothing into it.</source>
        <translation>Was der Prozess ist, womit er gestartet wurde und was er geladen hat. Werte, die nach Geheimnissen aussehen, bleiben verborgen, bis sie gezeigt werden. Die Runtime listet ihre Module auf Anfrage: Das beschäftigt einen ihrer Threads etwa eine Zehntelsekunde lang und lädt nichts in sie.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the chosen rows, or all that are shown, as tab-separated text</source>
        <translation>Gewählte oder alle gezeigten Zeilen als tabulatorgetrennten Text kopieren</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Ask the process again for what is shown</source>
        <translation>Das Gezeigte erneut beim Prozess erfragen</translation>
    </message>
    <message>
        <source>It ended before it could be asked.</source>
        <translation>Er endete, bevor er gefragt werden konnte.</translation>
    </message>
    <message>
        <source>%1 has ended: there is nobody to ask.</source>
        <comment>%1 a process</comment>
        <translation>%1 ist beendet: Niemand ist mehr da, der antworten könnte.</translation>
    </message>
    <message>
        <source>%1 was started without any variable.</source>
        <comment>%1 a process</comment>
        <translation>%1 wurde ohne jede Variable gestartet.</translation>
    </message>
    <message>
        <source>Waiting for the variables of %1.</source>
        <comment>%1 a process</comment>
        <translation>Warten auf die Variablen von %1.</translation>
    </message>
    <message>
        <source>Not read in time</source>
        <translation>Nicht rechtzeitig gelesen</translation>
    </message>
    <message>
        <source>%1 ended before its variables were read.</source>
        <comment>%1 a process</comment>
        <translation>%1 endete, bevor die Variablen gelesen wurden.</translation>
    </message>
    <message>
        <source>The variables could not be read</source>
        <translation>Die Variablen ließen sich nicht lesen</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>The variables of %1 have not been read.</source>
        <comment>%1 a process</comment>
        <translation>Die Variablen von %1 wurden noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Jetzt lesen</translation>
    </message>
    <message>
        <source>As the runtime listed them at %1.</source>
        <comment>%1 a time</comment>
        <translation>So von der Runtime um %1 aufgelistet.</translation>
    </message>
    <message>
        <source>Files in its memory only: it ended before the runtime was asked.</source>
        <translation>Nur Dateien in seinem Speicher: Er endete, bevor die Runtime gefragt wurde.</translation>
    </message>
    <message>
        <source>%1 ended before its modules were read.</source>
        <comment>%1 a process</comment>
        <translation>%1 endete, bevor die Module gelesen wurden.</translation>
    </message>
    <message>
        <source>%1 is held before its first instant. The runtime lists its modules once it runs.</source>
        <comment>%1 a process</comment>
        <translation>%1 ist vor dem ersten Augenblick angehalten. Die Runtime listet ihre Module, sobald sie läuft.</translation>
    </message>
    <message>
        <source>The runtime was not asked to the end.</source>
        <translation>Die Abfrage der Runtime wurde nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Shown are the files in its memory.</source>
        <translation>Gezeigt werden die Dateien in seinem Speicher.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>The modules could not be read</source>
        <translation>Die Module ließen sich nicht lesen</translation>
    </message>
    <message>
        <source>Listed by the runtime in %1 s (%2), nothing was loaded into it.</source>
        <comment>%1 a number, %2 a size in bytes</comment>
        <translation>Von der Runtime in %1 s aufgelistet (%2), nichts wurde in sie geladen.</translation>
    </message>
    <message>
        <source>The list may lack some: part of it was lost.</source>
        <translation>Die Liste ist vielleicht lückenhaft: Ein Teil ging verloren.</translation>
    </message>
    <message>
        <source>The modules of %1 have not been read.</source>
        <comment>%1 a process</comment>
        <translation>Die Module von %1 wurden noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Waiting for the variables of %1, %2 s.</source>
        <comment>%1 a process, %2 a number</comment>
        <translation>Warten auf die Variablen von %1, %2 s.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nicht mehr warten</translation>
    </message>
    <message>
        <source>You stopped waiting for the answer.</source>
        <translation>Das Warten auf die Antwort wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The runtime is listing its modules, %1 s.</source>
        <translation>Die Runtime listet ihre Module auf, %1 s.</translation>
    </message>
    <message>
        <source>The runtime is listing its modules.</source>
        <translation>Die Runtime listet ihre Module auf.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>ended %1</source>
        <comment>%1 a time</comment>
        <translation>beendet: %1</translation>
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
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Hidden, as it looks like a secret. “Show” shows it.</source>
        <translation>Verborgen, da vermutlich ein Geheimnis. „Zeigen“ zeigt es.</translation>
    </message>
    <message>
        <source>Show the value of %1</source>
        <translation>Wert von %1 zeigen</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::EventCountModel</name>
    <message>
        <source>event %1</source>
        <translation>Ereignis %1</translation>
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
    <message>
        <source>%1, id %2</source>
        <comment>%1 is an event</comment>
        <translation>%1, ID %2</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>%1 is an event</comment>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>Provider and event</source>
        <translation>Provider und Ereignis</translation>
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
    <name>clrscope::ui::FileDoor</name>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>No file was opened yet</source>
        <translation>Noch keine Datei geöffnet</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Liste leeren</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::FileTab</name>
    <message>
        <source>Saved session</source>
        <translation>Gespeicherte Sitzung</translation>
    </message>
    <message>
        <source>Drag over the time line to list one span of it; tick the events you want; type a word, or thread:27, to filter. A row shows its fields and its stack below.</source>
        <translation>Über die Zeitleiste ziehen, um nur eine Spanne aufzulisten; die gewünschten Ereignisse ankreuzen; zum Filtern ein Wort oder thread:27 eingeben. Felder und Stack einer Zeile stehen darunter.</translation>
    </message>
    <message>
        <source>The charts of a process as they were saved; nothing here changes any more. Drag to pan, turn the wheel to zoom.</source>
        <translation>Die Diagramme eines Prozesses, wie sie gespeichert wurden; hier ändert sich nichts mehr. Ziehen verschiebt, das Mausrad zoomt.</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::JobLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::KeysCard</name>
    <message>
        <source>Revoke key %1</source>
        <comment>%1 is the key&apos;s name</comment>
        <translation>Schlüssel %1 widerrufen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Neuer Schlüssel…</translation>
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
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>%1: copy the key now. It is shown this once.</source>
        <comment>%1 is the key&apos;s name</comment>
        <translation>%1: den Schlüssel jetzt kopieren. Er wird nur dieses eine Mal gezeigt.</translation>
    </message>
    <message>
        <source>%1 was revoked. Requests with it are refused.</source>
        <comment>%1 is the key&apos;s name</comment>
        <translation>%1 wurde widerrufen. Anfragen mit diesem Schlüssel werden abgelehnt.</translation>
    </message>
    <message>
        <source>every request needs one</source>
        <translation>jede Anfrage braucht einen</translation>
    </message>
    <message>
        <source>none is asked for now</source>
        <translation>derzeit wird keiner verlangt</translation>
    </message>
    <message>
        <source>No key yet: every request is refused. Make one and give it to the script that asks.</source>
        <translation>Noch kein Schlüssel: Jede Anfrage wird abgelehnt. Einen erstellen und dem anfragenden Skript mitgeben.</translation>
    </message>
    <message>
        <source>No key yet. While none is asked for, whoever reaches the API may use it.</source>
        <translation>Noch kein Schlüssel. Solange keiner verlangt wird, darf jeder die API benutzen, der sie erreicht.</translation>
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
        <source>Give it a name, so that it can be told apart.</source>
        <translation>Einen Namen angeben, damit er sich unterscheiden lässt.</translation>
    </message>
    <message>
        <source>There is a key of this name. Choose another.</source>
        <translation>Einen Schlüssel dieses Namens gibt es schon. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Revoke key</source>
        <translation>Schlüssel widerrufen</translation>
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
    <message numerus="yes">
        <source>Last used %1 from %2, %n request(s) since the program started.</source>
        <translation>
            <numerusform>Zuletzt benutzt: %1 von %2, %n Anfrage seit dem Programmstart.</numerusform>
            <numerusform>Zuletzt benutzt: %1 von %2, %n Anfragen seit dem Programmstart.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not used since the program started.</source>
        <translation>Seit dem Programmstart nicht benutzt.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
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
        <source>%1 runs and is recorded from its first instant.</source>
        <translation>%1 läuft und wird vom ersten Augenblick an aufgezeichnet.</translation>
    </message>
    <message>
        <source>%1 runs and is recorded from its first instant. What it prints goes to %2.</source>
        <translation>%1 läuft und wird vom ersten Augenblick an aufgezeichnet. Ausgaben gehen nach %2.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 starts. Waiting for its .NET runtime for %2, at most 10 s.</source>
        <comment>a program, a length of time</comment>
        <translation>%1 startet. Warten auf die .NET-Runtime seit %2, höchstens 10 s.</translation>
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
    <message>
        <source>Draining</source>
        <translation>Wird beendet</translation>
    </message>
    <message>
        <source>Method names for the stacks still come: %1 in %2 so far.</source>
        <comment>%1 bytes, %2 a length of time</comment>
        <translation>Methodennamen für die Stacks kommen noch: bisher %1 in %2.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
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
        <translation>Stoppen</translation>
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
        <translation>%1 (Strg+R)</translation>
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
    <message>
        <source>Launch a program…</source>
        <translation>Programm starten…</translation>
    </message>
    <message>
        <source>No .NET process runs yet</source>
        <translation>Noch läuft kein .NET-Prozess</translation>
    </message>
    <message>
        <source>Start one as you always do: it appears at the left within two seconds. Or launch it from here, and its first instant is recorded, too.</source>
        <translation>Einen wie gewohnt starten: Er erscheint binnen zwei Sekunden links. Oder von hier aus starten, dann wird auch sein erster Augenblick aufgezeichnet.</translation>
    </message>
    <message>
        <source>Open a trace or a session</source>
        <translation>Trace oder Sitzung öffnen</translation>
    </message>
    <message>
        <source>Traces and sessions (*.nettrace *.netperf *.clrscope);;All files (*)</source>
        <translation>Traces und Sitzungen (*.nettrace *.netperf *.clrscope);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Pa&amp;nel</source>
        <translation>Be&amp;reich</translation>
    </message>
    <message>
        <source>Nothing to do in this panel</source>
        <translation>In diesem Bereich gibt es nichts zu tun</translation>
    </message>
    <message>
        <source>A click on a process at the left shows its counters live. Ctrl+R records its trace.</source>
        <translation>Ein Klick auf einen Prozess links zeigt dessen Zähler live. Strg+R zeichnet seinen Trace auf.</translation>
    </message>
    <message numerus="yes">
        <source>%n dump(s) are still being written. Quitting loses them.</source>
        <translation>
            <numerusform>%n Dump wird noch geschrieben. Beim Beenden geht er verloren.</numerusform>
            <numerusform>%n Dumps werden noch geschrieben. Beim Beenden gehen sie verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Open the closed tab again</source>
        <translation>Geschlossenen Tab wieder öffnen</translation>
    </message>
    <message>
        <source>Dismiss all ended processes</source>
        <translation>Alle beendeten Prozesse ausblenden</translation>
    </message>
    <message>
        <source>Float the operations</source>
        <translation>Vorgänge abdocken</translation>
    </message>
    <message>
        <source>&amp;Operations</source>
        <translation>&amp;Vorgänge</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Other programs ask this one for dumps, traces and metrics here. A key lets one in; every request is in the list.</source>
        <translation>Hier fragen andere Programme clrscope nach Dumps, Traces und Metriken. Ein Schlüssel gewährt Zugang; jede Anfrage steht in der Liste.</translation>
    </message>
    <message>
        <source>Finish without symbols</source>
        <translation>Ohne Symbole beenden</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::ModulesModel</name>
    <message>
        <source>managed, collectible</source>
        <translation>verwaltet, entladbar</translation>
    </message>
    <message>
        <source>managed</source>
        <translation>verwaltet</translation>
    </message>
    <message>
        <source>native</source>
        <translation>nativ</translation>
    </message>
    <message>
        <source>dynamic</source>
        <translation>dynamisch</translation>
    </message>
    <message>
        <source>Compiled ahead of time (ReadyToRun).</source>
        <translation>Vorab kompiliert (ReadyToRun).</translation>
    </message>
    <message>
        <source>Made at run time, has no file.</source>
        <translation>Zur Laufzeit erzeugt, hat keine Datei.</translation>
    </message>
    <message>
        <source>The file was replaced or removed since.</source>
        <translation>Die Datei wurde seither ersetzt oder entfernt.</translation>
    </message>
    <message>
        <source>In memory, but not loaded by the runtime.</source>
        <translation>Im Speicher, aber nicht von der Runtime geladen.</translation>
    </message>
    <message>
        <source>%1
Signature and age: what a symbol server is asked for.</source>
        <translation>%1
Signatur und Alter: danach wird ein Symbolserver gefragt.</translation>
    </message>
    <message>
        <source>Not in memory as a file of its own</source>
        <translation>Nicht als eigene Datei im Speicher</translation>
    </message>
    <message>
        <source>%1 bytes of address space</source>
        <translation>%1 Bytes Adressraum</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Assembly</source>
        <translation>Assembly</translation>
    </message>
    <message>
        <source>PDB</source>
        <translation>PDB</translation>
    </message>
    <message>
        <source>PDB signature, age</source>
        <translation>PDB-Signatur, Alter</translation>
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
    <message>
        <source>Show</source>
        <comment>in its folder</comment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Draining %1</source>
        <comment>%1 a length of time</comment>
        <translation>Wird beendet, %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Not whole</source>
        <translation>Unvollständig</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::OperationsPane</name>
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
    <message numerus="yes">
        <source>Remove %n operation(s)</source>
        <translation>
            <numerusform>%n Vorgang entfernen</numerusform>
            <numerusform>%n Vorgänge entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes what has ended out of the list; files stay</source>
        <translation>Nimmt Beendetes aus der Liste; Dateien bleiben</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) removed, files kept</source>
        <translation>
            <numerusform>%n Vorgang entfernt, Dateien bleiben</numerusform>
            <numerusform>%n Vorgänge entfernt, Dateien bleiben</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Filtern (Strg+F)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown of all</comment>
        <translation>%1 von %2</translation>
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
    <name>clrscope::ui::PresetBar</name>
    <message>
        <source>none chosen</source>
        <translation>keine gewählt</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>Name, dann Eingabe</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Change or remove the preset</source>
        <translation>Vorlage ändern oder entfernen</translation>
    </message>
    <message>
        <source>the preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Save changes to %1</source>
        <translation>Änderungen in %1 speichern</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Save preset %1</source>
        <translation>Vorlage %1 speichern</translation>
    </message>
    <message>
        <source>Saved the preset %1.</source>
        <translation>Vorlage %1 gespeichert.</translation>
    </message>
    <message>
        <source>There is a preset %1 already. Choose another name.</source>
        <translation>Eine Vorlage %1 gibt es schon. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Rename preset %1</source>
        <translation>Vorlage %1 umbenennen</translation>
    </message>
    <message>
        <source>Remove preset %1</source>
        <translation>Vorlage %1 entfernen</translation>
    </message>
    <message>
        <source>Preset %1 removed</source>
        <translation>Vorlage %1 entfernt</translation>
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
    <message>
        <source>Ended %1.</source>
        <comment>%1 is a time</comment>
        <translation>Beendet: %1.</translation>
    </message>
    <message>
        <source>CPU %1 % now, at most %2 % in the last minute</source>
        <translation>CPU jetzt %1 %, höchstens %2 % in der letzten Minute</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::ProcessPane</name>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Filtern (Strg+F)</translation>
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
    <message>
        <source>Dismiss %1</source>
        <translation>%1 ausblenden</translation>
    </message>
    <message>
        <source>%1 dismissed</source>
        <comment>%1 a process</comment>
        <translation>%1 ausgeblendet</translation>
    </message>
    <message>
        <source>Dismiss all ended</source>
        <translation>Alle beendeten ausblenden</translation>
    </message>
    <message>
        <source>No .NET process runs on this machine. Start one: it appears here.</source>
        <translation>Auf diesem Rechner läuft kein .NET-Prozess. Einen starten: Er erscheint hier.</translation>
    </message>
    <message numerus="yes">
        <source>%n processes fit: requests that name none are refused while there is more than one.</source>
        <translation>
            <numerusform>%n Prozess passt: Anfragen ohne Angabe eines Prozesses werden abgelehnt, solange es mehr als einer ist.</numerusform>
            <numerusform>%n Prozesse passen: Anfragen ohne Angabe eines Prozesses werden abgelehnt, solange es mehr als einer ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %n process(es)</source>
        <translation>
            <numerusform>%n Prozess ausblenden</numerusform>
            <numerusform>%n Prozesse ausblenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) dismissed</source>
        <translation>
            <numerusform>%n Prozess ausgeblendet</numerusform>
            <numerusform>%n Prozesse ausgeblendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Aufzeichnung stoppen</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::ProcessReader</name>
    <message>
        <source>The process is gone or cannot be reached.</source>
        <translation>Der Prozess existiert nicht mehr oder ist nicht erreichbar.</translation>
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
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Copy the line that mends it</source>
        <translation>Zeile zum Beheben kopieren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>%1 is held before its first instant.</source>
        <translation>%1 ist vor dem ersten Augenblick angehalten.</translation>
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
    <message>
        <source>%1 is in the list already. Change its row: a process takes only one of a name.</source>
        <translation>%1 steht schon in der Liste. Die Zeile dort ändern: Ein Prozess nimmt je Namen nur einen an.</translation>
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
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
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
    <message>
        <source>%1 events, %2 dropped</source>
        <translation>%1 Ereignisse, %2 verloren</translation>
    </message>
    <message>
        <source>Whole, no symbols</source>
        <translation>Vollständig, ohne Symbole</translation>
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
        <translation>Methode</translation>
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
    <message>
        <source>Broken off</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Bad request</source>
        <translation>Ungültige Anfrage</translation>
    </message>
    <message>
        <source>No valid key</source>
        <translation>Ohne gültigen Schlüssel</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation>Verboten</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Method not allowed</source>
        <translation>Methode nicht erlaubt</translation>
    </message>
    <message>
        <source>Not acceptable</source>
        <translation>Nicht akzeptabel</translation>
    </message>
    <message>
        <source>Too slow</source>
        <translation>Zu langsam</translation>
    </message>
    <message>
        <source>Body too large</source>
        <translation>Body zu groß</translation>
    </message>
    <message>
        <source>Address too long</source>
        <translation>Adresse zu lang</translation>
    </message>
    <message>
        <source>Unknown content type</source>
        <translation>Content-Type unbekannt</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Zu viele Anfragen</translation>
    </message>
    <message>
        <source>Headers too large</source>
        <translation>Header zu groß</translation>
    </message>
    <message>
        <source>Failed inside</source>
        <translation>Interner Fehler</translation>
    </message>
    <message>
        <source>Too many connections</source>
        <translation>Zu viele Verbindungen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::ServerPage</name>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
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
        <source>%1 of %2, the last 1 000 are kept</source>
        <translation>%1 von %2, die letzten 1000 bleiben</translation>
    </message>
    <message>
        <source>Failed %1</source>
        <comment>number of failed requests</comment>
        <translation>Fehler %1</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Ends the connections of the chosen client. With a valid key it may come back: revoke the key to keep it out.</source>
        <translation>Beendet die Verbindungen des gewählten Clients. Mit gültigem Schlüssel kann er wiederkommen: Den Schlüssel widerrufen, um ihn auszusperren.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>The client left before the answer was whole.</source>
        <translation>Der Client ging, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>none in the last hour</source>
        <translation>keine in der letzten Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%n in the last hour</source>
        <comment>clients</comment>
        <translation>
            <numerusform>%n in der letzten Stunde</numerusform>
            <numerusform>%n in der letzten Stunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied. What was sent with the request is not kept: add it with -d.</source>
        <translation>Kopiert. Was mit der Anfrage gesendet wurde, wird nicht aufbewahrt: mit -d ergänzen.</translation>
    </message>
    <message>
        <source>The API is off: nobody can ask.</source>
        <translation>Die API ist ausgeschaltet: Niemand kann anfragen.</translation>
    </message>
    <message>
        <source>Scripts, Prometheus and sidecars that ask appear here.</source>
        <translation>Skripte, Prometheus und Sidecars, die anfragen, erscheinen hier.</translation>
    </message>
    <message>
        <source>No request matches the filter.</source>
        <translation>Keine Anfrage entspricht dem Filter.</translation>
    </message>
    <message>
        <source>No request yet. Each appears here with what it was answered.</source>
        <translation>Noch keine Anfrage. Jede erscheint hier mit ihrer Antwort.</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::ServerStateCard</name>
    <message>
        <source>Listen on the network too</source>
        <translation>Auch im Netzwerk lauschen</translation>
    </message>
    <message>
        <source>Every machine that reaches this one may then ask, over https and with a key of the list. Whoever holds a key can read the memory of your .NET processes. Plain http stays on this machine.</source>
        <translation>Dann darf jeder Rechner anfragen, der diesen erreicht, über https und mit einem Schlüssel der Liste. Wer einen Schlüssel hat, kann den Speicher Ihrer .NET-Prozesse lesen. Einfaches http bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Listen on the network</source>
        <translation>Im Netzwerk lauschen</translation>
    </message>
    <message>
        <source>Stay on this machine</source>
        <translation>Nur auf diesem Rechner</translation>
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
        <source>since %1</source>
        <comment>%1 a time</comment>
        <translation>seit %1</translation>
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
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>no key asked</source>
        <translation>ohne Schlüssel</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Erneuern</translation>
    </message>
    <message>
        <source>Makes a new certificate now. Clients that know the fingerprint have to be told the new one. Without this it is renewed by itself 30 days before it ends.</source>
        <translation>Erstellt jetzt ein neues Zertifikat. Clients, die den Fingerabdruck kennen, müssen den neuen erfahren. Sonst wird es 30 Tage vor dem Ablauf von selbst erneuert.</translation>
    </message>
    <message>
        <source>made by clrscope, until %1</source>
        <comment>%1 a date</comment>
        <translation>von clrscope erstellt, bis %1</translation>
    </message>
    <message>
        <source>from your file, until %1</source>
        <comment>%1 a date</comment>
        <translation>aus Ihrer Datei, bis %1</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>https only, every request with a key</source>
        <translation>nur https, jede Anfrage mit Schlüssel</translation>
    </message>
    <message>
        <source>taken over at once, no restart</source>
        <translation>wirkt sofort, ohne Neustart</translation>
    </message>
    <message>
        <source>not while the API asks for no key</source>
        <translation>nicht, solange die API keinen Schlüssel verlangt</translation>
    </message>
    <message>
        <source>needs an https address in the setting &quot;urls&quot;</source>
        <translation>braucht eine https-Adresse in der Einstellung „urls“</translation>
    </message>
    <message>
        <source>the setting &quot;urls&quot; says where it listens</source>
        <translation>die Einstellung „urls“ sagt, wo sie lauscht</translation>
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
    <message>
        <source>Set %1</source>
        <comment>%1 is a setting</comment>
        <translation>%1 setzen</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <comment>%1 is a setting</comment>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>A change takes effect</source>
        <translation>Änderung wirkt</translation>
    </message>
    <message>
        <source>waits for the next start</source>
        <translation>wartet auf nächsten Start</translation>
    </message>
    <message>
        <source>at the next start</source>
        <translation>beim nächsten Start</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Written, and takes effect at the next start of clrscope.</source>
        <translation>Geschrieben, wirkt beim nächsten Start von clrscope.</translation>
    </message>
    <message>
        <source>Only what the settings.json of clrscope says can be reset.</source>
        <translation>Nur was die settings.json von clrscope sagt, lässt sich zurücksetzen.</translation>
    </message>
    <message>
        <source>Goes back to &quot;%1&quot; (%2).</source>
        <comment>%1 a value, %2 its source</comment>
        <translation>Kehrt zurück zu „%1“ (%2).</translation>
    </message>
    <message>
        <source>Takes it out of the settings.json of clrscope; no other source names it.</source>
        <translation>Nimmt sie aus der settings.json von clrscope; keine andere Quelle nennt sie.</translation>
    </message>
    <message>
        <source>%1 was set.</source>
        <comment>%1 is a setting</comment>
        <translation>%1 wurde gesetzt.</translation>
    </message>
    <message>
        <source>%1 was reset.</source>
        <comment>%1 is a setting</comment>
        <translation>%1 wurde zurückgesetzt.</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message numerus="yes">
        <source>%n changed setting(s) take effect at the next start of clrscope.</source>
        <translation>
            <numerusform>%n geänderte Einstellung wirkt beim nächsten Start von clrscope.</numerusform>
            <numerusform>%n geänderte Einstellungen wirken beim nächsten Start von clrscope.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, each with the source that won</source>
        <translation>%1 von %2, jeweils mit der Quelle, die gilt</translation>
    </message>
    <message>
        <source>All settings as they count now and the source each comes from. Double-click a value to change it: only the settings.json of clrscope is ever written.</source>
        <translation>Alle Einstellungen, wie sie jetzt gelten, und die Quelle, aus der jede stammt. Doppelklick auf einen Wert ändert ihn: Geschrieben wird immer nur die settings.json von clrscope.</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::StackPane</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy stack</source>
        <translation>Stack kopieren</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Stack</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Stack of the event, innermost first</source>
        <translation>Stack des Ereignisses, innerster Frame zuerst</translation>
    </message>
    <message>
        <source>Reading the names of methods, %1 %</source>
        <translation>Methodennamen werden gelesen, %1 %</translation>
    </message>
    <message>
        <source>your code</source>
        <comment>on a stack frame: not of the framework</comment>
        <translation>eigener Code</translation>
    </message>
    <message>
        <source>framework</source>
        <translation>Framework</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s), innermost first</source>
        <translation>
            <numerusform>%n Frame, innerster zuerst</numerusform>
            <numerusform>%n Frames, innerster zuerst</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 frames have a name</source>
        <translation>%1 von %2 Frames haben einen Namen</translation>
    </message>
    <message numerus="yes">
        <source>Copied a stack of %n frame(s).</source>
        <translation>
            <numerusform>Stack mit %n Frame kopiert.</numerusform>
            <numerusform>Stack mit %n Frames kopiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clrscope::ui::StatisticsModel</name>
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
    <message>
        <source>%1 a minute</source>
        <comment>%1 is a change</comment>
        <translation>%1 pro Minute</translation>
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
    <message numerus="yes">
        <source>%n process(es), %1 out of reach</source>
        <comment>%1 is a number</comment>
        <translation>
            <numerusform>%n Prozess, %1 nicht erreichbar</numerusform>
            <numerusform>%n Prozesse, %1 nicht erreichbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>API %1, %n client(s)</source>
        <comment>%1 are addresses</comment>
        <translation>
            <numerusform>API %1, %n Client</numerusform>
            <numerusform>API %1, %n Clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clrscope::ui::TableCard</name>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n Zeile kopiert</numerusform>
            <numerusform>%n Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <comment>%1 a value</comment>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <comment>%1 the name of a column</comment>
        <translation>„%1“ kopieren</translation>
    </message>
    <message>
        <source>Copy rows	Ctrl+C</source>
        <translation>Zeilen kopieren	Strg+C</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
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
        <source>Kinds</source>
        <translation>Arten</translation>
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
        <translation>Filtern (Strg+F)</translation>
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
    <message>
        <source>Go to, s</source>
        <translation>Gehe zu, s</translation>
    </message>
    <message>
        <source>Go to a time of the trace, in seconds</source>
        <translation>Zu einem Zeitpunkt des Traces gehen, in Sekunden</translation>
    </message>
    <message>
        <source>Seconds since the trace began; Enter chooses the first event from there on</source>
        <translation>Sekunden seit Beginn des Traces; Eingabe wählt das erste Ereignis ab dort</translation>
    </message>
    <message>
        <source>Type a number of seconds, such as 12.5.</source>
        <translation>Eine Zahl in Sekunden eingeben, etwa 12,5.</translation>
    </message>
    <message>
        <source>Words that all must be in an event, and of one thing: provider:Kestrel event:Start thread:27 after:1.5 before:2 or any field of the payload, such as Reason:Induced. &quot;Two words&quot; in quotes stand together.</source>
        <translation>Wörter, die alle in einem Ereignis stehen müssen, auch gezielt für ein Merkmal: provider:Kestrel event:Start thread:27 after:1.5 before:2 oder jedes Feld des Payloads, etwa Reason:Induced. &quot;Zwei Wörter&quot; in Anführungszeichen gehören zusammen.</translation>
    </message>
    <message>
        <source>Save the listed events as CSV…</source>
        <translation>Gelistete Ereignisse als CSV speichern…</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>Alle Ereignisse zeigen</translation>
    </message>
    <message>
        <source>The runtime dropped %1 events because its buffer was full; what is missing is marked in the time line. A larger buffer or fewer providers keep all.</source>
        <translation>Die Runtime hat %1 Ereignisse verworfen, weil ihr Puffer voll war; was fehlt, ist in der Zeitleiste markiert. Ein größerer Puffer oder weniger Provider erhalten alle.</translation>
    </message>
    <message>
        <source>No event is in the span and of the kinds chosen.</source>
        <translation>In der Spanne liegt kein Ereignis der gewählten Arten.</translation>
    </message>
    <message>
        <source>No event has “%1” in its provider, name or payload.</source>
        <translation>Kein Ereignis enthält „%1“ in Provider, Name oder Payload.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>More bytes</source>
        <translation>Weitere Bytes</translation>
    </message>
    <message>
        <source>This event has no stack.</source>
        <translation>Dieses Ereignis hat keinen Stack.</translation>
    </message>
    <message>
        <source>The trace has no names of methods; record with rundown to get them.</source>
        <translation>Der Trace enthält keine Methodennamen; mit Rundown aufzeichnen, um sie zu erhalten.</translation>
    </message>
    <message>
        <source>Reading the names of methods was cancelled.</source>
        <translation>Das Lesen der Methodennamen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The file has grown since it was read, by %1: it is still being recorded. What is shown is its beginning.</source>
        <translation>Die Datei ist seit dem Lesen um %1 gewachsen: Sie wird noch aufgezeichnet. Gezeigt wird ihr Anfang.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Save the listed events</source>
        <translation>Gelistete Ereignisse speichern</translation>
    </message>
    <message>
        <source>Comma separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1 events to %2</source>
        <translation>%1 Ereignisse in %2 gespeichert</translation>
    </message>
    <message>
        <source>The events could not be saved to %1: %2</source>
        <translation>Die Ereignisse ließen sich nicht in %1 speichern: %2</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Find events with this value</source>
        <translation>Ereignisse mit diesem Wert suchen</translation>
    </message>
    <message>
        <source>Show “%1” as a column</source>
        <translation>„%1“ als Spalte zeigen</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Spalten wählen…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>The file is damaged. What could be read is shown. A repaired copy opens in other tools, too.</source>
        <translation>Die Datei ist beschädigt. Gezeigt wird, was sich lesen ließ. Eine reparierte Kopie lässt sich auch mit anderen Werkzeugen öffnen.</translation>
    </message>
    <message>
        <source>The file breaks off before its end. Everything before is shown. A repaired copy opens in other tools, too.</source>
        <translation>Die Datei bricht vor ihrem Ende ab. Gezeigt wird alles davor. Eine reparierte Kopie lässt sich auch mit anderen Werkzeugen öffnen.</translation>
    </message>
    <message>
        <source>Parts of the file could not be understood and were passed over.</source>
        <translation>Teile der Datei waren nicht zu verstehen und wurden übergangen.</translation>
    </message>
    <message>
        <source>not known, reading was cancelled</source>
        <translation>unbekannt, das Lesen wurde abgebrochen</translation>
    </message>
    <message>
        <source>This trace holds no events</source>
        <translation>Dieser Trace enthält keine Ereignisse</translation>
    </message>
    <message>
        <source>Nothing that was asked for happened while it was recorded. Check the providers and their levels, and record for longer or while the program works.</source>
        <translation>Während der Aufzeichnung geschah nichts von dem, was angefordert war. Die Provider und ihre Stufen prüfen und länger aufzeichnen oder während das Programm arbeitet.</translation>
    </message>
    <message>
        <source>One thing at a time: “%1” is not done yet.</source>
        <translation>Eins nach dem anderen: „%1“ ist noch nicht fertig.</translation>
    </message>
    <message>
        <source>The file is no longer what was read: it was changed or replaced. Events may be missing below.</source>
        <translation>Die Datei ist nicht mehr die gelesene: Sie wurde geändert oder ersetzt. Unten fehlen vielleicht Ereignisse.</translation>
    </message>
    <message>
        <source>The file is no longer there. Events may be missing below.</source>
        <translation>Die Datei ist nicht mehr da. Unten fehlen vielleicht Ereignisse.</translation>
    </message>
    <message>
        <source>Reading %1 again</source>
        <translation>%1 wird neu gelesen</translation>
    </message>
    <message>
        <source>Reading again was cancelled; what is shown is what was read before.</source>
        <translation>Das neue Lesen wurde abgebrochen; gezeigt wird das zuvor Gelesene.</translation>
    </message>
    <message>
        <source>%1 cannot be read any more: %2 What is shown was read before.</source>
        <comment>%2 is a sentence</comment>
        <translation>%1 lässt sich nicht mehr lesen: %2 Gezeigt wird das zuvor Gelesene.</translation>
    </message>
    <message>
        <source>Going to %1 s</source>
        <translation>Gehe zu %1 s</translation>
    </message>
    <message>
        <source>Saving events to %1</source>
        <translation>Ereignisse werden in %1 gespeichert</translation>
    </message>
    <message>
        <source>Saving was cancelled; nothing was written.</source>
        <translation>Das Speichern wurde abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Only %1 of %2 events were saved to %3: the file is no longer what was read.</source>
        <translation>Nur %1 von %2 Ereignissen in %3 gespeichert: Die Datei ist nicht mehr die gelesene.</translation>
    </message>
    <message>
        <source>Copying events</source>
        <translation>Ereignisse werden kopiert</translation>
    </message>
    <message>
        <source>Copying was cancelled.</source>
        <translation>Das Kopieren wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Save a repaired copy</source>
        <translation>Reparierte Kopie speichern</translation>
    </message>
    <message>
        <source>Traces (%1)</source>
        <translation>Traces (%1)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n line(s).</source>
        <translation>
            <numerusform>%n Zeile kopiert.</numerusform>
            <numerusform>%n Zeilen kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter kinds</source>
        <translation>Arten filtern</translation>
    </message>
    <message>
        <source>No kind of event matches the filter.</source>
        <translation>Keine Ereignisart passt zum Filter.</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::TraceWords</name>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>It is neither a .nettrace nor a .netperf file.</source>
        <translation>Sie ist weder eine .nettrace- noch eine .netperf-Datei.</translation>
    </message>
    <message>
        <source>Its version is not supported; NetTrace 4 and 6 are.</source>
        <translation>Ihre Version wird nicht unterstützt, nur NetTrace 4 und 6.</translation>
    </message>
    <message>
        <source>It is cut off inside its header: nothing was captured.</source>
        <translation>Sie ist mitten im Header abgeschnitten: Nichts wurde erfasst.</translation>
    </message>
    <message>
        <source>It breaks off before its end.</source>
        <translation>Sie bricht vor ihrem Ende ab.</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation>Sie ist beschädigt.</translation>
    </message>
    <message>
        <source>The damaged file is never changed; choose another name for the repaired one.</source>
        <translation>Die beschädigte Datei wird nie geändert; für die reparierte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The damaged file could not be read: %1</source>
        <translation>Die beschädigte Datei ließ sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 ließ sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>%1 was made by somebody else meanwhile and is left as it is; choose another name.</source>
        <translation>%1 wurde inzwischen anderweitig angelegt und bleibt unverändert; einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Repairing was cancelled; nothing was written.</source>
        <translation>Das Reparieren wurde abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The trace is whole; the copy is the same.</source>
        <translation>Der Trace ist vollständig; die Kopie ist gleich.</translation>
    </message>
    <message>
        <source>The trace was made whole; nothing had to be given up.</source>
        <translation>Der Trace ist wieder vollständig; nichts musste aufgegeben werden.</translation>
    </message>
    <message>
        <source>The trace was made whole; %1 of an incomplete block were given up.</source>
        <comment>%1 a size</comment>
        <translation>Der Trace ist wieder vollständig; %1 eines unvollständigen Blocks wurden aufgegeben.</translation>
    </message>
    <message>
        <source>There is nothing to save in this file.</source>
        <translation>In dieser Datei ist nichts zu retten.</translation>
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
        <source>Save as preset…</source>
        <translation>Als Vorlage speichern…</translation>
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
    <message>
        <source>Choose what…</source>
        <translation>Inhalt wählen…</translation>
    </message>
    <message>
        <source>No recordings of %1 yet</source>
        <translation>Noch keine Aufzeichnungen von %1</translation>
    </message>
    <message>
        <source>A recording keeps every event of the kinds you choose in a file that PerfView, Visual Studio and clrscope open.</source>
        <translation>Eine Aufzeichnung hält jedes Ereignis der gewählten Arten in einer Datei fest, die PerfView, Visual Studio und clrscope öffnen.</translation>
    </message>
    <message>
        <source>Record %1</source>
        <comment>%1 what, CPU, HTTP</comment>
        <translation>%1 aufzeichnen</translation>
    </message>
    <message>
        <source>Restore providers</source>
        <translation>Provider zurücksetzen</translation>
    </message>
    <message>
        <source>Change providers</source>
        <translation>Provider ändern</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>%1 a provider</comment>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Provider removed</source>
        <translation>Provider entfernt</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Change keywords…</source>
        <translation>Keywords ändern…</translation>
    </message>
    <message>
        <source>Change level…</source>
        <translation>Stufe ändern…</translation>
    </message>
    <message>
        <source>Change arguments…</source>
        <translation>Argumente ändern…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Providers changed by hand are as the profiles say again</source>
        <translation>Von Hand geänderte Provider folgen wieder den Profilen</translation>
    </message>
    <message>
        <source>The API is off: turn it on first.</source>
        <translation>Die API ist ausgeschaltet: zuerst einschalten.</translation>
    </message>
    <message>
        <source>Open recording</source>
        <translation>Aufzeichnung öffnen</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::UndoHistory</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>%1 a command</comment>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <comment>%1 a command</comment>
        <translation>Wiederholen: %1</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::UndoLine</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>%1 a command</comment>
        <translation>Rückgängig: %1</translation>
    </message>
</context>
</TS>
