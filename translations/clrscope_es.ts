<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>DumpMenu</name>
    <message>
        <source>With heap: threads, modules and all managed objects</source>
        <translation>Con heap: hilos, módulos y todos los objetos administrados</translation>
    </message>
    <message>
        <source>Mini: threads, modules and stacks</source>
        <translation>Mini: hilos, módulos y pilas</translation>
    </message>
    <message>
        <source>Triage: as mini, without personal data</source>
        <translation>Triage: como mini, sin datos personales</translation>
    </message>
    <message>
        <source>Full: all memory of the process</source>
        <translation>Completo: toda la memoria del proceso</translation>
    </message>
</context>
<context>
    <name>RecordingPlan</name>
    <message>
        <source>CPU samples</source>
        <translation>Muestras de CPU</translation>
    </message>
    <message>
        <source>3–8 % CPU. Every thread each millisecond.</source>
        <translation>3–8 % CPU. Cada hilo, cada milisegundo.</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>HTTP requests</source>
        <translation>Peticiones HTTP</translation>
    </message>
    <message>
        <source>below 1 % CPU. In and out, with trace ids.</source>
        <translation>hasta 1 % CPU. Entrada y salida, con ids.</translation>
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
        <translation>lo que escriba la app, con scopes.</translation>
    </message>
    <message>
        <source>logs</source>
        <translation>logs</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>below 0.1 % CPU. Counters every 5 s.</source>
        <translation>hasta 0,1 % CPU. Contadores cada 5 s.</translation>
    </message>
    <message>
        <source>metrics</source>
        <translation>métricas</translation>
    </message>
    <message>
        <source>GC collections</source>
        <translation>Recolecciones del GC</translation>
    </message>
    <message>
        <source>below 0.5 % CPU. Each GC with its pauses.</source>
        <translation>hasta 0,5 % CPU. Cada GC con sus pausas.</translation>
    </message>
    <message>
        <source>GC</source>
        <translation>GC</translation>
    </message>
    <message>
        <source>Allocations</source>
        <translation>Asignaciones</translation>
    </message>
    <message>
        <source>10–30 % CPU. Size and type, sampled.</source>
        <translation>10–30 % CPU. Tamaño y tipo, por muestreo.</translation>
    </message>
    <message>
        <source>allocations</source>
        <translation>asignaciones</translation>
    </message>
    <message>
        <source>Contention and thread pool</source>
        <translation>Contención y thread pool</translation>
    </message>
    <message>
        <source>below 2 % CPU. Lock waits, adjustments.</source>
        <translation>hasta 2 % CPU. Esperas de bloqueo, ajustes.</translation>
    </message>
    <message>
        <source>contention</source>
        <translation>contención</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Excepciones</translation>
    </message>
    <message>
        <source>below 1 % CPU. Each throw with its stack.</source>
        <translation>hasta 1 % CPU. Cada excepción con su pila.</translation>
    </message>
    <message>
        <source>exceptions</source>
        <translation>excepciones</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>below 1 % CPU. SqlClient and EF Core.</source>
        <translation>hasta 1 % CPU. SqlClient y EF Core.</translation>
    </message>
    <message>
        <source>database</source>
        <translation>base de datos</translation>
    </message>
    <message numerus="yes">
        <source>custom (%n provider(s))</source>
        <translation>
            <numerusform>personalizado (%n proveedor)</numerusform>
            <numerusform>personalizado (%n proveedores)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is chosen. Tick a profile or a provider.</source>
        <translation>No hay nada elegido. Marque un perfil o un proveedor.</translation>
    </message>
    <message>
        <source>%1: an argument may not hold a double quote.</source>
        <translation>%1: un argumento no puede contener comillas dobles.</translation>
    </message>
    <message>
        <source>The file has no name.</source>
        <translation>El archivo no tiene nombre.</translation>
    </message>
    <message>
        <source>Name the event that ends it as provider/event, such as %1.</source>
        <translation>Indique el evento que la termina como proveedor/evento, por ejemplo %1.</translation>
    </message>
    <message>
        <source>%1 is not recorded, so its event cannot end the recording. Add the provider.</source>
        <translation>%1 no se graba, así que su evento no puede terminar la grabación. Añada el proveedor.</translation>
    </message>
</context>
<context>
    <name>clrscope::ui</name>
    <message>
        <source>CPU and memory</source>
        <translation>CPU y memoria</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Working set</source>
        <translation>Conjunto de trabajo</translation>
    </message>
    <message>
        <source>working set</source>
        <translation>conjunto de trabajo</translation>
    </message>
    <message>
        <source>committed</source>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>GC and heap</source>
        <translation>GC y heap</translation>
    </message>
    <message>
        <source>GC heap</source>
        <translation>Heap del GC</translation>
    </message>
    <message>
        <source>gen 0</source>
        <translation>gen 0</translation>
    </message>
    <message>
        <source>gen 1</source>
        <translation>gen 1</translation>
    </message>
    <message>
        <source>gen 2</source>
        <translation>gen 2</translation>
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
        <translation>Tasa de asignación</translation>
    </message>
    <message>
        <source>allocated</source>
        <translation>asignado</translation>
    </message>
    <message>
        <source>GC pauses</source>
        <translation>Pausas del GC</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pausa</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Recolecciones</translation>
    </message>
    <message>
        <source>Time in GC, fragmentation</source>
        <translation>Tiempo en GC, fragmentación</translation>
    </message>
    <message>
        <source>time in GC</source>
        <translation>tiempo en GC</translation>
    </message>
    <message>
        <source>fragmentation</source>
        <translation>fragmentación</translation>
    </message>
    <message>
        <source>Thread pool</source>
        <translation>Thread pool</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>hilos</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>cola</translation>
    </message>
    <message>
        <source>Work items</source>
        <translation>Elementos de trabajo</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>completados</translation>
    </message>
    <message>
        <source>Lock contention</source>
        <translation>Contención de bloqueos</translation>
    </message>
    <message>
        <source>contentions</source>
        <translation>contenciones</translation>
    </message>
    <message>
        <source>Exceptions and JIT</source>
        <translation>Excepciones y JIT</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Excepciones</translation>
    </message>
    <message>
        <source>thrown</source>
        <translation>lanzadas</translation>
    </message>
    <message>
        <source>JIT</source>
        <translation>JIT</translation>
    </message>
    <message>
        <source>time in JIT</source>
        <translation>tiempo en JIT</translation>
    </message>
    <message>
        <source>HTTP server</source>
        <translation>Servidor HTTP</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>peticiones</translation>
    </message>
    <message>
        <source>Request duration</source>
        <translation>Duración de peticiones</translation>
    </message>
    <message>
        <source>Active requests</source>
        <translation>Peticiones activas</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activas</translation>
    </message>
    <message>
        <source>HTTP client</source>
        <translation>Cliente HTTP</translation>
    </message>
    <message>
        <source>Outgoing requests</source>
        <translation>Peticiones salientes</translation>
    </message>
    <message>
        <source>started</source>
        <translation>iniciadas</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallidas</translation>
    </message>
    <message>
        <source>Outgoing duration</source>
        <translation>Duración saliente</translation>
    </message>
    <message>
        <source>Open outgoing</source>
        <translation>Salientes abiertas</translation>
    </message>
    <message>
        <source>Outgoing connections</source>
        <translation>Conexiones salientes</translation>
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
        <translation>conexiones</translation>
    </message>
    <message>
        <source>Kestrel</source>
        <translation>Kestrel</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abiertas</translation>
    </message>
    <message>
        <source>New connections</source>
        <translation>Conexiones nuevas</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevas</translation>
    </message>
    <message>
        <source>Kestrel queues</source>
        <translation>Colas de Kestrel</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>Connection duration</source>
        <translation>Duración de conexiones</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::Banner</name>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::ClientsModel</name>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>inactivo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Última vez</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation>Buscar cualquier cosa</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Resultados</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::CounterBrowser</name>
    <message>
        <source>Search counters</source>
        <translation>Buscar contadores</translation>
    </message>
    <message>
        <source>New chart</source>
        <translation>Nuevo gráfico</translation>
    </message>
    <message>
        <source>Add to chart</source>
        <translation>Añadir al gráfico</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Contadores</translation>
    </message>
    <message>
        <source>Close the list of counters</source>
        <translation>Cerrar la lista de contadores</translation>
    </message>
    <message>
        <source>A chart of the chosen counter (double click)</source>
        <translation>Un gráfico del contador elegido (doble clic)</translation>
    </message>
    <message>
        <source>As one more series of the chart that was touched last (Ctrl+Enter)</source>
        <translation>Como una serie más del último gráfico usado (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Ask for another event source or meter</source>
        <translation>Pedir otro EventSource o Meter</translation>
    </message>
    <message>
        <source>Event source or meter to ask the process for</source>
        <translation>EventSource o Meter que se pedirá al proceso</translation>
    </message>
    <message>
        <source>Name of an EventSource or Meter; Enter asks the process for all its counters</source>
        <translation>Nombre de un EventSource o Meter; Intro pide al proceso todos sus contadores</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many counters match the search</comment>
        <translation>%1 de %2</translation>
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
        <translation>Contador</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::DashboardModel</name>
    <message>
        <source>no samples %1 s</source>
        <translation>%1 s sin muestras</translation>
    </message>
    <message>
        <source>no samples %1 s (%2)</source>
        <translation>%1 s sin muestras (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n collections</source>
        <translation>
            <numerusform>%n recolección</numerusform>
            <numerusform>%n recolecciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exceptions</source>
        <translation>
            <numerusform>%n excepción</numerusform>
            <numerusform>%n excepciones</numerusform>
        </translation>
    </message>
    <message>
        <source>add chart %1</source>
        <translation>añadir el gráfico %1</translation>
    </message>
    <message>
        <source>remove chart %1</source>
        <translation>quitar el gráfico %1</translation>
    </message>
    <message>
        <source>move chart %1</source>
        <translation>mover el gráfico %1</translation>
    </message>
    <message>
        <source>show %1</source>
        <translation>mostrar %1</translation>
    </message>
    <message>
        <source>hide %1</source>
        <translation>ocultar %1</translation>
    </message>
    <message>
        <source>reset charts</source>
        <translation>restablecer los gráficos</translation>
    </message>
    <message>
        <source>others (%1)</source>
        <comment>the curves that are not among the top ones, and how many</comment>
        <translation>otras (%1)</translation>
    </message>
    <message>
        <source>%1 is not published by this process (yet).</source>
        <translation>Este proceso no publica %1 (todavía).</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::DashboardPanel</name>
    <message>
        <source>Counters of %1 show what it does, second by second.</source>
        <translation>Los contadores de %1 muestran lo que hace, segundo a segundo.</translation>
    </message>
    <message>
        <source>Show counters</source>
        <translation>Mostrar contadores</translation>
    </message>
    <message>
        <source>Charts of the process&apos;s counters on one time axis. Drag pans, the wheel zooms, Shift+drag measures a span, double click follows the newest samples again. W A S D move, Space pauses. Chart lists everything the process publishes.</source>
        <translation>Gráficos de los contadores del proceso sobre un mismo eje de tiempo. Arrastrar desplaza, la rueda amplía, Mayús+arrastrar mide un intervalo, doble clic vuelve a seguir las muestras más recientes. W A S D mueven, Espacio pausa. «Gráfico» enumera todo lo que publica el proceso.</translation>
    </message>
    <message>
        <source>History is kept.</source>
        <translation>El historial se conserva.</translation>
    </message>
    <message>
        <source>dump</source>
        <translation>volcado</translation>
    </message>
    <message>
        <source>GC dump</source>
        <translation>volcado de GC</translation>
    </message>
    <message>
        <source>stacks</source>
        <translation>pilas</translation>
    </message>
    <message>
        <source>trace</source>
        <translation>traza</translation>
    </message>
    <message>
        <source>logs</source>
        <translation>logs</translation>
    </message>
    <message>
        <source>metrics</source>
        <translation>métricas</translation>
    </message>
    <message>
        <source>exceptions</source>
        <translation>excepciones</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>parámetros</translation>
    </message>
    <message>
        <source> (failed)</source>
        <translation> (fallido)</translation>
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
        <translation>Este archivo no es una sesión guardada de clrscope.</translation>
    </message>
    <message>
        <source>This session was saved by a newer clrscope. Open it with that one.</source>
        <translation>Esta sesión se guardó con un clrscope más reciente. Ábrala con él.</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::DashboardWidget</name>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Ready-made groups</source>
        <translation>Grupos predefinidos</translation>
    </message>
    <message>
        <source>Reset charts</source>
        <translation>Restablecer gráficos</translation>
    </message>
    <message>
        <source>Export as PNG…</source>
        <translation>Exportar como PNG…</translation>
    </message>
    <message>
        <source>Export the charts</source>
        <translation>Exportar los gráficos</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Imágenes PNG (*.png)</translation>
    </message>
    <message>
        <source>Export as SVG…</source>
        <translation>Exportar como SVG…</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>Imágenes SVG (*.svg)</translation>
    </message>
    <message>
        <source>Export the visible span as CSV…</source>
        <translation>Exportar el intervalo visible como CSV…</translation>
    </message>
    <message>
        <source>Export the visible span</source>
        <translation>Exportar el intervalo visible</translation>
    </message>
    <message>
        <source>Comma separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>Save session…</source>
        <translation>Guardar sesión…</translation>
    </message>
    <message>
        <source>Save curves and markers</source>
        <translation>Guardar curvas y marcadores</translation>
    </message>
    <message>
        <source>clrscope sessions (*.clrscope)</source>
        <translation>Sesiones de clrscope (*.clrscope)</translation>
    </message>
    <message>
        <source>Open session…</source>
        <translation>Abrir sesión…</translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>Abrir una sesión</translation>
    </message>
    <message>
        <source>Add series…</source>
        <translation>Añadir serie…</translation>
    </message>
    <message>
        <source>Add threshold…</source>
        <translation>Añadir umbral…</translation>
    </message>
    <message>
        <source>Remove thresholds</source>
        <translation>Quitar umbrales</translation>
    </message>
    <message>
        <source>remove thresholds</source>
        <translation>quitar los umbrales</translation>
    </message>
    <message>
        <source>Remove series</source>
        <translation>Quitar serie</translation>
    </message>
    <message>
        <source>remove a series</source>
        <translation>quitar una serie</translation>
    </message>
    <message>
        <source>Tags shown</source>
        <translation>Etiquetas mostradas</translation>
    </message>
    <message numerus="yes">
        <source>Top %n and others</source>
        <translation>
            <numerusform>Top %n y otras</numerusform>
            <numerusform>Top %n y otras</numerusform>
        </translation>
    </message>
    <message>
        <source>show more or fewer tags</source>
        <translation>mostrar más o menos etiquetas</translation>
    </message>
    <message>
        <source>Draw as steps</source>
        <translation>Dibujar escalonado</translation>
    </message>
    <message>
        <source>draw as steps</source>
        <translation>dibujar escalonado</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>compare with %1</source>
        <translation>comparar con %1</translation>
    </message>
    <message>
        <source>Open the tab of another process to compare with it.</source>
        <translation>Abra la pestaña de otro proceso para compararlos.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Copiar como imagen</translation>
    </message>
    <message>
        <source>Copied the chart as a picture.</source>
        <translation>Gráfico copiado como imagen.</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Mover antes</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Mover después</translation>
    </message>
    <message>
        <source>Remove chart</source>
        <translation>Quitar gráfico</translation>
    </message>
    <message>
        <source>add %1 to %2</source>
        <translation>añadir %1 a %2</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Threshold in %1</source>
        <comment>%1 is a unit</comment>
        <translation>Umbral en %1</translation>
    </message>
    <message>
        <source>A threshold is a number, “%1” is none.</source>
        <translation>Un umbral es un número y «%1» no lo es.</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>umbral</translation>
    </message>
    <message>
        <source>add a threshold</source>
        <translation>añadir un umbral</translation>
    </message>
    <message>
        <source>Title of the chart</source>
        <translation>Título del gráfico</translation>
    </message>
    <message>
        <source>rename a chart</source>
        <translation>cambiar el nombre de un gráfico</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 guardado.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>process name and id</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Abriendo %1</translation>
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
        <translation>Intervalo de todos los gráficos</translation>
    </message>
    <message>
        <source>Time span</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Freeze the picture; samples are kept (Space)</source>
        <translation>Congelar la imagen; las muestras se conservan (Espacio)</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Keep the newest samples in view (F)</source>
        <translation>Mantener a la vista las muestras más recientes (F)</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Everything the process publishes, to be charted</source>
        <translation>Todo lo que publica el proceso, para graficarlo</translation>
    </message>
    <message>
        <source>More: groups, export, sessions</source>
        <translation>Más: grupos, exportación, sesiones</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Zoom to span</source>
        <translation>Ampliar intervalo</translation>
    </message>
    <message>
        <source>Save span…</source>
        <translation>Guardar intervalo…</translation>
    </message>
    <message>
        <source>Clear the selection (Esc)</source>
        <translation>Quitar la selección (Esc)</translation>
    </message>
    <message>
        <source>Statistics of the selected span</source>
        <translation>Estadísticas del intervalo seleccionado</translation>
    </message>
    <message>
        <source>Save the selected span</source>
        <translation>Guardar el intervalo seleccionado</translation>
    </message>
    <message>
        <source>Added the chart %1.</source>
        <translation>Gráfico %1 añadido.</translation>
    </message>
    <message>
        <source>Asked the process for all of %1.</source>
        <translation>Se pidió al proceso todo lo de %1.</translation>
    </message>
    <message>
        <source>Waiting for %1 for %2. The charts go on when it answers.</source>
        <translation>Esperando a %1 desde hace %2. Los gráficos continúan cuando responda.</translation>
    </message>
    <message>
        <source>Ended %1. %2</source>
        <translation>Terminado: %1. %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No counters yet</source>
        <translation>Aún no hay contadores</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Esperando a %1</translation>
    </message>
    <message>
        <source>The first sample comes after one interval of %1 s. Waiting for %2.</source>
        <comment>%2 is a duration</comment>
        <translation>La primera muestra llega tras un intervalo de %1 s. Esperando desde hace %2.</translation>
    </message>
    <message>
        <source>%1 has ended</source>
        <translation>%1 ha terminado</translation>
    </message>
    <message>
        <source>No counters from %1</source>
        <translation>Sin contadores de %1</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Removed the chart %1. Ctrl+Z brings it back.</source>
        <translation>Gráfico %1 quitado. Ctrl+Z lo recupera.</translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <comment>a span of time and its length</comment>
        <translation>%1 a %2 (%3)</translation>
    </message>
    <message>
        <source>No sample of it came before it ended, so there is nothing to show. Recordings of it are kept under Traces.</source>
        <translation>No llegó ninguna muestra antes de que terminara, así que no hay nada que mostrar. Sus grabaciones se conservan en Trazas.</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::DensityBars</name>
    <message>
        <source>Events over time</source>
        <translation>Eventos en el tiempo</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::DensityLine</name>
    <message>
        <source>Events over time</source>
        <translation>Eventos en el tiempo</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <comment>%1 is a number of events per second</comment>
        <translation>máx. %1</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::EmptyState</name>
    <message>
        <source>or from a shell</source>
        <translation>o desde una shell</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>Copiar la línea</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::EngineLink</name>
    <message>
        <source>The process is gone or cannot be reached.</source>
        <translation>El proceso ya no existe o no es accesible.</translation>
    </message>
    <message>
        <source>clrscope is ending.</source>
        <translation>clrscope se está cerrando.</translation>
    </message>
    <message>
        <source>%1 runs, but is not recorded: %2</source>
        <translation>%1 está en ejecución, pero no se graba: %2</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::EnvironmentModel</name>
    <message>
        <source>Hidden, as it looks like a secret. “Reveal” shows it.</source>
        <translation>Oculto porque parece un secreto. «Revelar» lo muestra.</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::EnvironmentPanel</name>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Filter variables</source>
        <translation>Filtrar variables</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>Variables de entorno</translation>
    </message>
    <message>
        <source>Waiting for the variables of %1.</source>
        <translation>Esperando las variables de %1.</translation>
    </message>
    <message>
        <source>Reveal secrets</source>
        <translation>Revelar secretos</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s) copied</source>
        <translation>
            <numerusform>%n variable copiada</numerusform>
            <numerusform>%n variables copiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>What the process was started with. Values that look like secrets are hidden until you reveal them.</source>
        <translation>Con qué se inició el proceso. Los valores que parecen secretos quedan ocultos hasta que se revelan.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Volver a leer</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Línea de comandos</translation>
    </message>
    <message>
        <source>Entry assembly</source>
        <translation>Ensamblado de entrada</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Runtime</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciado</translation>
    </message>
    <message>
        <source>Runtime instance</source>
        <translation>Instancia del runtime</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::EventCountModel</name>
    <message>
        <source>event %1</source>
        <translation>evento %1</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>With stack</source>
        <translation>Con pila</translation>
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
        <translation>Tiempo, s</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Hilo</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>event %1</source>
        <translation>evento %1</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::EventsStrip</name>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>GC gen 2</source>
        <translation>GC gen 2</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Excepciones</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::KeysModel</name>
    <message>
        <source>Valid</source>
        <translation>Válida</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Caduca pronto</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>From the configuration (MonitorApiKey); change it there.</source>
        <translation>De la configuración (MonitorApiKey); cámbiela allí.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usada</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::KeywordsEditor</name>
    <message>
        <source>Filter keywords</source>
        <translation>Filtrar palabras clave</translation>
    </message>
    <message>
        <source>Keywords, hexadecimal</source>
        <translation>Palabras clave, hexadecimal</translation>
    </message>
    <message>
        <source>Keywords of %1</source>
        <translation>Palabras clave de %1</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Palabras clave</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc cierra</translation>
    </message>
    <message>
        <source>Keywords by name (Alt+Down)</source>
        <translation>Palabras clave por nombre (Alt+Abajo)</translation>
    </message>
    <message>
        <source>%1 of %2 set</source>
        <translation>%1 de %2 activas</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::LaunchPage</name>
    <message>
        <source>&quot;%1&quot; is no variable. Write NAME=value, one on a line.</source>
        <translation>«%1» no es una variable. Escriba NOMBRE=valor, una por línea.</translation>
    </message>
    <message>
        <source>Launch a program</source>
        <translation>Iniciar un programa</translation>
    </message>
    <message>
        <source>Launch and record</source>
        <translation>Iniciar y grabar</translation>
    </message>
    <message>
        <source>held before its first instruction until the recording runs</source>
        <translation>retenido antes de su primera instrucción hasta que la grabación esté en marcha</translation>
    </message>
    <message>
        <source>dotnet, or the path of a program</source>
        <translation>dotnet o la ruta de un programa</translation>
    </message>
    <message>
        <source>Choose the program</source>
        <translation>Elegir el programa</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>as on a command line; quote what holds spaces</source>
        <translation>como en una línea de comandos; entre comillas lo que lleve espacios</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>the folder clrscope was started in</source>
        <translation>la carpeta en la que se inició clrscope</translation>
    </message>
    <message>
        <source>Choose the working folder</source>
        <translation>Elegir la carpeta de trabajo</translation>
    </message>
    <message>
        <source>Working folder</source>
        <translation>Carpeta de trabajo</translation>
    </message>
    <message>
        <source>NAME=value, one on a line</source>
        <translation>NOMBRE=valor, una por línea</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>What to record</source>
        <translation>Qué grabar</translation>
    </message>
    <message>
        <source>Name a program and tick at least one thing to record</source>
        <translation>Indique un programa y marque al menos una cosa que grabar</translation>
    </message>
    <message>
        <source>There is no folder %1 to work in. Choose another, or leave it empty.</source>
        <translation>No existe la carpeta de trabajo %1. Elija otra o déjela vacía.</translation>
    </message>
    <message>
        <source>%1 starts. Waiting for its .NET runtime, at most 10 s.</source>
        <translation>%1 se está iniciando. Esperando a su runtime de .NET, como máximo 10 s.</translation>
    </message>
    <message>
        <source>%1 runs and is recorded from its first instant.</source>
        <translation>%1 está en ejecución y se graba desde su primer instante.</translation>
    </message>
    <message>
        <source>%1 runs and is recorded from its first instant. What it prints goes to %2.</source>
        <translation>%1 está en ejecución y se graba desde su primer instante. Lo que imprime va a %2.</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::LiveCard</name>
    <message>
        <source>Recording</source>
        <translation>Grabando</translation>
    </message>
    <message>
        <source>events per half second</source>
        <translation>eventos cada medio segundo</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>Detener y conservar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Descartar…</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Transcurrido</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Perdidos</translation>
    </message>
    <message>
        <source>Discard recording</source>
        <translation>Descartar grabación</translation>
    </message>
    <message>
        <source>The recording ends and its file is deleted: %1</source>
        <translation>La grabación termina y su archivo se elimina: %1</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>The recording was discarded.</source>
        <translation>La grabación se descartó.</translation>
    </message>
    <message>
        <source>bytes per half second</source>
        <translation>bytes cada medio segundo</translation>
    </message>
    <message>
        <source>Draining: method names for the stacks still come</source>
        <translation>Terminando: aún llegan nombres de métodos para las pilas</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Grabado</translation>
    </message>
    <message>
        <source>Recording failed</source>
        <translation>La grabación falló</translation>
    </message>
    <message>
        <source>Recording ended early</source>
        <translation>La grabación terminó antes de tiempo</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/s</translation>
    </message>
    <message>
        <source>Finish without symbols</source>
        <translation>Terminar sin símbolos</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Abrir archivo…</translation>
    </message>
    <message>
        <source>Open a trace</source>
        <translation>Abrir una traza</translation>
    </message>
    <message>
        <source>Traces (*.nettrace *.netperf);;All files (*)</source>
        <translation>Trazas (*.nettrace *.netperf);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>Cerrar pestaña</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Clear finished operations</source>
        <translation>Limpiar operaciones terminadas</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Processes as a table</source>
        <translation>Procesos en tabla</translation>
    </message>
    <message>
        <source>Show processes</source>
        <translation>Mostrar procesos</translation>
    </message>
    <message>
        <source>Show operations</source>
        <translation>Mostrar operaciones</translation>
    </message>
    <message>
        <source>Operations as one line</source>
        <translation>Operaciones en una línea</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Pestaña siguiente</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Pestaña anterior</translation>
    </message>
    <message>
        <source>&amp;Process</source>
        <translation>&amp;Proceso</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Grabar</translation>
    </message>
    <message>
        <source>Record trace</source>
        <translation>Grabar traza</translation>
    </message>
    <message>
        <source>Record with options…</source>
        <translation>Grabar con opciones…</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>Buscar cualquier cosa…</translation>
    </message>
    <message>
        <source>API server</source>
        <translation>Servidor de API</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>Iniciar la demo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>About this panel</source>
        <translation>Acerca de este panel</translation>
    </message>
    <message>
        <source>Choose a process at the left to see inside it. Those below the line cannot be reached; each says why and how to mend it.</source>
        <translation>Elija un proceso a la izquierda para ver su interior. Los que están bajo la línea no son accesibles; cada uno dice por qué y cómo arreglarlo.</translation>
    </message>
    <message>
        <source>About clrscope</source>
        <translation>Acerca de clrscope</translation>
    </message>
    <message>
        <source>clrscope %1 sees inside running .NET processes. Free software under GPL-3.0-or-later. Qt %2.</source>
        <translation>clrscope %1 mira dentro de procesos .NET en ejecución. Software libre bajo GPL-3.0-or-later. Qt %2.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Buscar cualquier cosa</translation>
    </message>
    <message>
        <source>API starting</source>
        <translation>API iniciándose</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Server page</source>
        <translation>Página del servidor</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Procesos</translation>
    </message>
    <message>
        <source>Float the processes</source>
        <translation>Desacoplar procesos</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Open processes and files</source>
        <translation>Procesos y archivos abiertos</translation>
    </message>
    <message>
        <source>Choose a process</source>
        <translation>Elija un proceso</translation>
    </message>
    <message>
        <source>A click on a process at the left shows its counters live and records its trace.</source>
        <translation>Un clic en un proceso de la izquierda muestra sus contadores en vivo y graba su traza.</translation>
    </message>
    <message>
        <source>Open a trace file…</source>
        <translation>Abrir un archivo de traza…</translation>
    </message>
    <message>
        <source>Panel %1: %2</source>
        <comment>number and name of a panel</comment>
        <translation>Panel %1: %2</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Detener grabación</translation>
    </message>
    <message>
        <source>%1 (Ctrl+R)</source>
        <translation>%1 (Ctrl+R)</translation>
    </message>
    <message>
        <source>Choose a process that can be reached first</source>
        <translation>Elija primero un proceso accesible</translation>
    </message>
    <message>
        <source>The demo starts. It appears in the list in a moment.</source>
        <translation>La demo se está iniciando. Aparece en la lista en un momento.</translation>
    </message>
    <message>
        <source>API on</source>
        <translation>API activa</translation>
    </message>
    <message>
        <source>API limited</source>
        <translation>API limitada</translation>
    </message>
    <message>
        <source>API failed</source>
        <translation>API con error</translation>
    </message>
    <message>
        <source>API off</source>
        <translation>API inactiva</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Open tab</source>
        <translation>Pestaña abierta</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Quit clrscope</source>
        <translation>Salir de clrscope</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) still run. Quitting ends them; what they captured is kept.</source>
        <translation>
            <numerusform>%n grabación sigue en curso. Al salir se detiene; lo capturado se conserva.</numerusform>
            <numerusform>%n grabaciones siguen en curso. Al salir se detienen; lo capturado se conserva.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on recording</source>
        <translation>Seguir grabando</translation>
    </message>
    <message>
        <source>Launch…</source>
        <translation>Iniciar…</translation>
    </message>
    <message>
        <source>Start a program and record it from its first instant</source>
        <translation>Iniciar un programa y grabarlo desde su primer instante</translation>
    </message>
    <message>
        <source>Write a dump with heap</source>
        <translation>Escribir un volcado con heap</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantánea</translation>
    </message>
    <message>
        <source>Write a dump</source>
        <translation>Escribir un volcado</translation>
    </message>
    <message>
        <source>Write a dump of the process beside the recordings</source>
        <translation>Escribir un volcado del proceso junto a las grabaciones</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>%1 writes a dump. It stands still until it is written.</source>
        <translation>%1 escribe un volcado. Queda detenido hasta que termine.</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::OperationsModel</name>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Draining</source>
        <translation>Terminando</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Dump</source>
        <translation>Volcado</translation>
    </message>
    <message>
        <source>GC dump</source>
        <translation>Volcado de GC</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Traza</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Stacks</source>
        <translation>Pilas</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Excepciones</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Window</source>
        <comment>who started it: this window</comment>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>Terminar ya</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>HTTP response</source>
        <translation>Respuesta HTTP</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Iniciada por</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Transcurrido</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Destino</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n en curso</numerusform>
            <numerusform>%n en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draining</source>
        <translation>
            <numerusform>%n terminando</numerusform>
            <numerusform>%n terminando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n terminada</numerusform>
            <numerusform>%n terminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fallida</numerusform>
            <numerusform>%n fallidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n cancelada</numerusform>
            <numerusform>%n canceladas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>No hay nada en curso</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::OperationsPane</name>
    <message numerus="yes">
        <source>Clear %n finished operation(s)</source>
        <translation>
            <numerusform>Limpiar %n operación terminada</numerusform>
            <numerusform>Limpiar %n operaciones terminadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Collapse operations</source>
        <translation>Contraer operaciones</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Limpiar terminadas</translation>
    </message>
    <message>
        <source>Float operations</source>
        <translation>Desacoplar operaciones</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Cerrar los detalles</translation>
    </message>
    <message>
        <source>Expand operations</source>
        <translation>Expandir operaciones</translation>
    </message>
    <message>
        <source>, draining</source>
        <translation>, terminando</translation>
    </message>
    <message>
        <source>, for %1</source>
        <comment>%1 is a client&apos;s address</comment>
        <translation>, para %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>button, operation</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n terminada</numerusform>
            <numerusform>%n terminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fallida</numerusform>
            <numerusform>%n fallidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>Detener y conservar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Mostrar en su carpeta</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Copy operation id</source>
        <translation>Copiar id. de operación</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Started %1 by %2.</source>
        <translation>Iniciada: %1, por: %2.</translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <translation>Destino: %1</translation>
    </message>
    <message>
        <source>%1 events, %2 dropped</source>
        <translation>%1 eventos, %2 perdidos</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Etiquetas: %1</translation>
    </message>
    <message>
        <source>Cleared. Ctrl+Z brings them back.</source>
        <translation>Limpiadas. Ctrl+Z las recupera.</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::PanelStrip</name>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::ProcessListModel</name>
    <message>
        <source>Ended %1. History kept.</source>
        <comment>%1 is a time</comment>
        <translation>Terminado: %1. Historial conservado.</translation>
    </message>
    <message>
        <source>Does not answer for %1. It may be stopped in a debugger. Waiting.</source>
        <comment>%1 is a length of time</comment>
        <translation>No responde desde hace %1. Puede estar detenido en un depurador. Esperando.</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>proceso %1</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>grabando</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Runtime</translation>
    </message>
    <message>
        <source>Arch</source>
        <translation>Arq</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciado</translation>
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
        <translation>Conjunto de trabajo</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::ProcessPane</name>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Filtrar (Ctrl+F)</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Propios</translation>
    </message>
    <message>
        <source>Only processes of the user clrscope runs as</source>
        <translation>Solo procesos del usuario con el que se ejecuta clrscope</translation>
    </message>
    <message>
        <source>Out of reach last</source>
        <translation>Inaccesibles al final</translation>
    </message>
    <message>
        <source>All in one order</source>
        <translation>Todos en un mismo orden</translation>
    </message>
    <message>
        <source>Order of those out of reach</source>
        <translation>Orden de los inaccesibles</translation>
    </message>
    <message>
        <source>No .NET process runs on this machine. Start one, or look at the demo.</source>
        <translation>No hay procesos .NET en esta máquina. Inicie uno o vea la demo.</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>Iniciar la demo</translation>
    </message>
    <message>
        <source>No process matches the filter.</source>
        <translation>Ningún proceso coincide con el filtro.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown of all</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n out of reach</source>
        <translation>
            <numerusform>%n inaccesible</numerusform>
            <numerusform>%n inaccesibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended</source>
        <translation>
            <numerusform>%n terminado</numerusform>
            <numerusform>%n terminados</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by name, pid, user, path</source>
        <translation>Filtrar por nombre, PID, usuario, ruta</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Record trace</source>
        <translation>Grabar traza</translation>
    </message>
    <message>
        <source>Resume from its first instant</source>
        <translation>Reanudar desde su primer instante</translation>
    </message>
    <message>
        <source>Copy the line that mends it</source>
        <translation>Copiar la línea que lo arregla</translation>
    </message>
    <message>
        <source>Copy pid</source>
        <translation>Copiar PID</translation>
    </message>
    <message>
        <source>Copy uid</source>
        <translation>Copiar UID</translation>
    </message>
    <message>
        <source>Copy command line</source>
        <translation>Copiar línea de comandos</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>The default process was not changed: %1</source>
        <translation>El proceso predeterminado no se cambió: %1</translation>
    </message>
    <message>
        <source>Write a dump</source>
        <translation>Escribir un volcado</translation>
    </message>
    <message>
        <source>Set as default process</source>
        <translation>Definir como predeterminado</translation>
    </message>
    <message>
        <source>API requests that name no process mean it; kept in the settings of clrscope</source>
        <translation>Las peticiones a la API que no nombran un proceso se refieren a él; se guarda en la configuración de clrscope</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::ProcessTab</name>
    <message>
        <source>%1 ended %2. What was captured stays and can be read and saved.</source>
        <comment>%1 a process, %2 a time</comment>
        <translation>%1 terminó (%2). Lo capturado se conserva y se puede leer y guardar.</translation>
    </message>
    <message>
        <source>%1 is held before its first instant. Resume it from the Process menu.</source>
        <translation>%1 está retenido antes de su primer instante. Reanúdelo desde el menú Proceso.</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::ProcessView</name>
    <message>
        <source>Processes</source>
        <translation>Procesos</translation>
    </message>
    <message>
        <source>Copy the line that mends it</source>
        <translation>Copiar la línea que lo arregla</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message>
        <source>Open history</source>
        <translation>Abrir historial</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::ProviderDelegate</name>
    <message>
        <source>Name of the provider</source>
        <translation>Nombre del proveedor</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>%1 is no keyword mask. Write 0x and up to 16 digits.</source>
        <translation>%1 no es una máscara de palabras clave. Escriba 0x y hasta 16 dígitos.</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::ProviderModel</name>
    <message>
        <source>Add provider</source>
        <translation>Añadir proveedor</translation>
    </message>
    <message>
        <source>%1, on</source>
        <translation>%1, activo</translation>
    </message>
    <message>
        <source>%1, off</source>
        <translation>%1, inactivo</translation>
    </message>
    <message>
        <source>A provider needs a name. Delete removes the row.</source>
        <translation>Un proveedor necesita un nombre. Supr quita la fila.</translation>
    </message>
    <message>
        <source>An argument may not hold a double quote: the runtime cannot read it back.</source>
        <translation>Un argumento no puede contener comillas dobles: el runtime no puede volver a leerlo.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Palabras clave</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::RecordingNotice</name>
    <message>
        <source>The dump of %1 failed</source>
        <translation>El volcado de %1 falló</translation>
    </message>
    <message>
        <source>The recording of %1 failed</source>
        <translation>La grabación de %1 falló</translation>
    </message>
    <message>
        <source>The dump of %1 is written</source>
        <translation>El volcado de %1 está escrito</translation>
    </message>
    <message>
        <source>The recording of %1 has ended</source>
        <translation>La grabación de %1 ha terminado</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>size and file name</comment>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::RecordingsModel</name>
    <message>
        <source>Recording</source>
        <translation>Grabando</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Whole, events lost</source>
        <translation>Completa, con eventos perdidos</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Cortada</translation>
    </message>
    <message>
        <source>No trace</source>
        <translation>No es una traza</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Perdidos</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::RequestsModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Time, ms</source>
        <translation>Tiempo, ms</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::ServerPage</name>
    <message>
        <source>%1: copy the key now. It is shown this once.</source>
        <comment>%1 is the key&apos;s name</comment>
        <translation>%1: copie la clave ahora. Solo se muestra esta vez.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>every request needs one</source>
        <translation>toda petición necesita una</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Nueva clave…</translation>
    </message>
    <message>
        <source>The key was revoked. Requests with it are refused from now on.</source>
        <translation>La clave se revocó. Las peticiones que la usen se rechazan desde ahora.</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copiar clave</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>laptop, ci-runner …</source>
        <translation>laptop, ci-runner …</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>Nombre de la clave</translation>
    </message>
    <message>
        <source>Last day of the key</source>
        <translation>Último día de la clave</translation>
    </message>
    <message>
        <source>Make key</source>
        <translation>Crear clave</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Hold the list still</source>
        <translation>Detener la lista</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>Refused.</source>
        <translation>Rechazada.</translation>
    </message>
    <message>
        <source>Answered.</source>
        <translation>Respondida.</translation>
    </message>
    <message>
        <source>The API is on</source>
        <translation>La API está activa</translation>
    </message>
    <message>
        <source>The API is on, with limits</source>
        <translation>La API está activa, con límites</translation>
    </message>
    <message>
        <source>The API starts</source>
        <translation>La API se está iniciando</translation>
    </message>
    <message>
        <source>The API cannot be reached</source>
        <translation>No se puede acceder a la API</translation>
    </message>
    <message>
        <source>The API is off</source>
        <translation>La API está inactiva</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Turned on, scripts, Prometheus and sidecars reach this machine&apos;s processes over HTTP, with a key.</source>
        <translation>Si se activa, los scripts, Prometheus y los sidecars acceden a los procesos de esta máquina por HTTP, con una clave.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>válido hasta %1</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>none is asked for now</source>
        <translation>ahora no se pide ninguna</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguno aún</translation>
    </message>
    <message>
        <source>%1 of %2, the last 1 000 are kept</source>
        <translation>%1 de %2, se conservan las últimas 1000</translation>
    </message>
    <message>
        <source>Failed %1</source>
        <comment>number of failed requests</comment>
        <translation>Fallidas %1</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Filter settings</source>
        <translation>Filtrar configuración</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Volver a leer</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Procede de</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s), each with the source that won</source>
        <translation>
            <numerusform>%n valor, con la fuente que prevaleció</numerusform>
            <numerusform>%n valores, cada uno con la fuente que prevaleció</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of a setting, such as %1</source>
        <translation>Nombre de una opción, por ejemplo %1</translation>
    </message>
    <message>
        <source>Name of the setting</source>
        <translation>Nombre de la opción</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>Su valor</translation>
    </message>
    <message>
        <source>Value of the setting</source>
        <translation>Valor de la opción</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Writes it to the settings.json of clrscope. Double-click a value above to change it there.</source>
        <translation>La escribe en el settings.json de clrscope. Doble clic en un valor de arriba para cambiarlo allí.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Takes the chosen setting out of the settings.json of clrscope; other sources stay as they are.</source>
        <translation>Saca la opción elegida del settings.json de clrscope; las demás fuentes quedan como están.</translation>
    </message>
    <message>
        <source>The settings.json of clrscope says &quot;%1&quot;, but it does not count: %2 wins.</source>
        <translation>El settings.json de clrscope dice «%1», pero no cuenta: prevalece %2.</translation>
    </message>
    <message>
        <source>Not written: %1</source>
        <translation>No se escribió: %1</translation>
    </message>
    <message>
        <source>%1, before the settings.json of clrscope</source>
        <comment>source of a setting</comment>
        <translation>%1, antes que el settings.json de clrscope</translation>
    </message>
    <message>
        <source>Written, but it does not count: %1 wins with &quot;%2&quot;.</source>
        <translation>Se escribió, pero no cuenta: prevalece %1 con «%2».</translation>
    </message>
    <message>
        <source>default</source>
        <comment>source of a setting</comment>
        <translation>predeterminado</translation>
    </message>
    <message>
        <source>command line</source>
        <comment>source of a setting</comment>
        <translation>línea de comandos</translation>
    </message>
    <message>
        <source>environment, %1</source>
        <comment>source of a setting</comment>
        <translation>entorno, %1</translation>
    </message>
    <message>
        <source>file beside the program</source>
        <comment>source of a setting</comment>
        <translation>archivo junto al programa</translation>
    </message>
    <message>
        <source>environment</source>
        <comment>source of a setting</comment>
        <translation>entorno</translation>
    </message>
    <message>
        <source>user&apos;s file of dotnet monitor</source>
        <comment>source of a setting</comment>
        <translation>archivo de usuario de dotnet monitor</translation>
    </message>
    <message>
        <source>settings of clrscope</source>
        <comment>source of a setting</comment>
        <translation>configuración de clrscope</translation>
    </message>
    <message>
        <source>file of this machine</source>
        <comment>source of a setting</comment>
        <translation>archivo de esta máquina</translation>
    </message>
    <message>
        <source>folder with a file for each key</source>
        <comment>source of a setting</comment>
        <translation>carpeta con un archivo por clave</translation>
    </message>
    <message>
        <source>file of the command line</source>
        <comment>source of a setting</comment>
        <translation>archivo de la línea de comandos</translation>
    </message>
    <message>
        <source>key of this run</source>
        <comment>source of a setting</comment>
        <translation>clave de esta ejecución</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::StatisticsModel</name>
    <message>
        <source> a minute</source>
        <translation> por minuto</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Mín</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Máx</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>%n proceso</numerusform>
            <numerusform>%n procesos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n out of reach</source>
        <translation>
            <numerusform>, %n inaccesible</numerusform>
            <numerusform>, %n inaccesibles</numerusform>
        </translation>
    </message>
    <message>
        <source>API off</source>
        <translation>API inactiva</translation>
    </message>
    <message>
        <source>API starting</source>
        <translation>API iniciándose</translation>
    </message>
    <message>
        <source>API %1</source>
        <translation>API %1</translation>
    </message>
    <message numerus="yes">
        <source>, %n client(s)</source>
        <translation>
            <numerusform>, %n cliente</numerusform>
            <numerusform>, %n clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>API not reachable</source>
        <translation>API inaccesible</translation>
    </message>
    <message>
        <source>Metrics %1</source>
        <translation>Métricas %1</translation>
    </message>
    <message>
        <source>Free disk %1</source>
        <translation>Disco libre %1</translation>
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
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Volver a leer</translation>
    </message>
    <message>
        <source>Whole trace</source>
        <translation>Traza completa</translation>
    </message>
    <message>
        <source>Zoom to selection</source>
        <translation>Ampliar la selección</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Kinds of events</source>
        <translation>Clases de eventos</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Solo estas</translation>
    </message>
    <message>
        <source>Lists only the chosen kinds of events</source>
        <translation>Muestra solo las clases de eventos elegidas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Lists all kinds of events</source>
        <translation>Muestra todas las clases de eventos</translation>
    </message>
    <message>
        <source>Events by provider</source>
        <translation>Eventos por proveedor</translation>
    </message>
    <message>
        <source>Choose one or more kinds of events in the list first.</source>
        <translation>Elija primero una o varias clases de eventos en la lista.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Looking for events</source>
        <translation>Buscando eventos</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Filtrar (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter events by text</source>
        <translation>Filtrar eventos por texto</translation>
    </message>
    <message>
        <source>Copy the chosen events</source>
        <translation>Copiar los eventos elegidos</translation>
    </message>
    <message>
        <source>Events in the order of time</source>
        <translation>Eventos en orden cronológico</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Details of the event</source>
        <translation>Detalles del evento</translation>
    </message>
    <message>
        <source>Reading %1, %2 %.</source>
        <translation>Leyendo %1, %2 %.</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>No leída</translation>
    </message>
    <message>
        <source>No trace</source>
        <translation>No es una traza</translation>
    </message>
    <message>
        <source>Reading %1 was cancelled.</source>
        <translation>Se canceló la lectura de %1.</translation>
    </message>
    <message>
        <source>%1 is not a .nettrace or .netperf file.</source>
        <translation>%1 no es un archivo .nettrace ni .netperf.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a trace: %2</source>
        <translation>%1 no se puede leer como traza: %2</translation>
    </message>
    <message>
        <source>Reading was cancelled; what was read until then is shown.</source>
        <translation>Se canceló la lectura; se muestra lo leído hasta entonces.</translation>
    </message>
    <message>
        <source>The file breaks off: %1 Everything before is shown. A repaired copy opens in other tools, too.</source>
        <comment>%1 is a sentence with the offset</comment>
        <translation>El archivo se interrumpe: %1 Se muestra todo lo anterior. Una copia reparada se abre también en otras herramientas.</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Reparar…</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>proceso %1</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (proceso %2)</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciado</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no, it breaks off</source>
        <translation>no, se interrumpe</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Runtime</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Perdidos</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 so far, cancelled</source>
        <translation>%1 hasta ahora, cancelado</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation>los primeros %1 de %2</translation>
    </message>
    <message>
        <source>Selected %1 s – %2 s, %3</source>
        <translation>Selección: %1 s – %2 s, %3</translation>
    </message>
    <message>
        <source>Drag over the time line to choose a span; W A S D zoom and pan.</source>
        <translation>Arrastre sobre la línea de tiempo para elegir un intervalo; W A S D amplían y desplazan.</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Pila</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n marco</numerusform>
            <numerusform>%n marcos</numerusform>
        </translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Id, version</source>
        <translation>Id, versión</translation>
    </message>
    <message>
        <source>Level, keywords</source>
        <translation>Nivel, palabras clave</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Hilo</translation>
    </message>
    <message>
        <source>Written by thread</source>
        <translation>Escrito por el hilo</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Related activity</source>
        <translation>Actividad relacionada</translation>
    </message>
    <message>
        <source>Choose one or more events in the list first.</source>
        <translation>Elija primero uno o varios eventos en la lista.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n event(s).</source>
        <translation>
            <numerusform>%n evento copiado.</numerusform>
            <numerusform>%n eventos copiados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clrscope::ui::TracesPanel</name>
    <message>
        <source>Repaired: %1</source>
        <translation>Reparado: %1</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>Trazas</translation>
    </message>
    <message>
        <source>A trace keeps every event of the kinds you tick in a file that PerfView, Visual Studio and clrscope open. Each profile says what it costs the process while it records.</source>
        <translation>Una traza guarda todos los eventos de las clases marcadas en un archivo que abren PerfView, Visual Studio y clrscope. Cada perfil dice cuánto le cuesta al proceso mientras graba.</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Abrir archivo…</translation>
    </message>
    <message>
        <source>Open a trace</source>
        <translation>Abrir una traza</translation>
    </message>
    <message>
        <source>Traces (*.nettrace *.netperf);;All files (*)</source>
        <translation>Trazas (*.nettrace *.netperf);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>What to record</source>
        <translation>Qué grabar</translation>
    </message>
    <message>
        <source>profiles add up</source>
        <translation>los perfiles se suman</translation>
    </message>
    <message>
        <source>heavy</source>
        <translation>costoso</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>ninguno elegido</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>Guardar como preajuste…</translation>
    </message>
    <message>
        <source>Remove this preset</source>
        <translation>Quitar este preajuste</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>when I stop it</source>
        <translation>cuando la detenga</translation>
    </message>
    <message>
        <source>after</source>
        <translation>tras</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Length in seconds</source>
        <translation>Duración en segundos</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>size reaches</source>
        <translation>el tamaño llegue a</translation>
    </message>
    <message>
        <source>Size to stop at</source>
        <translation>Tamaño al que detener</translation>
    </message>
    <message>
        <source>Or when</source>
        <translation>O cuando</translation>
    </message>
    <message>
        <source>What the process keeps for events not yet read. Too small loses events when many come at once.</source>
        <translation>Lo que el proceso retiene de eventos aún no leídos. Si es muy pequeño, se pierden eventos cuando llegan muchos a la vez.</translation>
    </message>
    <message>
        <source>Rundown</source>
        <translation>Rundown</translation>
    </message>
    <message>
        <source>Method names at the end of the file. Without them stacks of running code show addresses only.</source>
        <translation>Nombres de métodos al final del archivo. Sin ellos, las pilas del código en ejecución solo muestran direcciones.</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Búfer</translation>
    </message>
    <message>
        <source>{time}, {pid} and {name} are filled in.</source>
        <translation>{time}, {pid} y {name} se completan.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Elegir la carpeta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>Folder for recordings</source>
        <translation>Carpeta de grabaciones</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Guardar como preajuste</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nombre del preajuste</translation>
    </message>
    <message>
        <source>Providers of the next recording</source>
        <translation>Proveedores de la próxima grabación</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Back to what the profiles say</source>
        <translation>Volver a lo que dicen los perfiles</translation>
    </message>
    <message>
        <source>Recordings of %1</source>
        <translation>Grabaciones de %1</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>No recordings of %1 yet. A recording keeps every event of the kinds you choose in a file.</source>
        <translation>Aún no hay grabaciones de %1. Una grabación guarda en un archivo todos los eventos de las clases elegidas.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>The same over the API</source>
        <translation>Lo mismo por la API</translation>
    </message>
    <message>
        <source>Shell of the line</source>
        <translation>Shell de la línea</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>The line was copied.</source>
        <translation>Se copió la línea.</translation>
    </message>
    <message numerus="yes">
        <source>%n, edited</source>
        <comment>providers</comment>
        <translation>
            <numerusform>%n, editado</numerusform>
            <numerusform>%n, editados</numerusform>
        </translation>
    </message>
    <message>
        <source>The process has ended.</source>
        <translation>El proceso ha terminado.</translation>
    </message>
    <message>
        <source>Record another</source>
        <translation>Grabar otra</translation>
    </message>
    <message>
        <source>only %1 free</source>
        <comment>disk space</comment>
        <translation>solo %1 libres</translation>
    </message>
    <message>
        <source>%1 free</source>
        <comment>disk space</comment>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number of recordings, their size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Saved the preset %1.</source>
        <translation>Preajuste %1 guardado.</translation>
    </message>
    <message>
        <source>Removed the preset %1.</source>
        <translation>Preajuste %1 quitado.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Mostrar en su carpeta</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Repair into a new file</source>
        <translation>Reparar en un archivo nuevo</translation>
    </message>
    <message>
        <source>an event comes</source>
        <translation>llegue un evento</translation>
    </message>
    <message>
        <source>provider/event</source>
        <translation>proveedor/evento</translation>
    </message>
    <message>
        <source>The first such event ends the recording. Behind it, field=value says what its payload must hold.</source>
        <translation>El primer evento así termina la grabación. Detrás, campo=valor indica lo que debe contener su payload.</translation>
    </message>
    <message>
        <source>Event that ends the recording</source>
        <translation>Evento que termina la grabación</translation>
    </message>
    <message>
        <source>The process is out of reach.</source>
        <translation>El proceso no es accesible.</translation>
    </message>
</context>
</TS>
