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
        <translation>La memoria del proceso %1 pertenece a otro usuario.</translation>
    </message>
    <message>
        <source>Process %1 is gone.</source>
        <translation>El proceso %1 ya no existe.</translation>
    </message>
</context>
<context>
    <name>RecordingPlan</name>
    <message>
        <source>CPU samples</source>
        <translation>Muestras de CPU</translation>
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
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
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
        <source>metrics</source>
        <translation>métricas</translation>
    </message>
    <message>
        <source>GC collections</source>
        <translation>Recolecciones del GC</translation>
    </message>
    <message>
        <source>below 0.5 % CPU. Each GC with its pauses.</source>
        <translation>menos del 0,5 % de CPU. Cada GC con sus pausas.</translation>
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
        <source>allocations</source>
        <translation>asignaciones</translation>
    </message>
    <message>
        <source>Contention and thread pool</source>
        <translation>Contención y thread pool</translation>
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
        <translation>menos del 1 % de CPU. Cada excepción con su pila.</translation>
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
        <translation>menos del 1 % de CPU. SqlClient y EF Core.</translation>
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
    <message>
        <source>3–5 % CPU, 5 MiB/min. Threads each ms.</source>
        <translation>3–5 % CPU, 5 MiB/min. Hilos cada ms.</translation>
    </message>
    <message>
        <source>2–4 % CPU, 65 MiB/min. In, out, with ids.</source>
        <translation>2–4 % CPU, 65 MiB/min. Entrada, salida, con id.</translation>
    </message>
    <message>
        <source>2 % CPU, 95 MiB/min. What the app writes.</source>
        <translation>2 % CPU, 95 MiB/min. Lo que escribe la app.</translation>
    </message>
    <message>
        <source>1 % CPU, 2 MiB/min. Counters every 5 s.</source>
        <translation>1 % CPU, 2 MiB/min. Contadores cada 5 s.</translation>
    </message>
    <message>
        <source>from 0.5 % CPU on. Size and type, sampled.</source>
        <translation>desde 0,5 % CPU. Tamaño y tipo, muestreados.</translation>
    </message>
    <message>
        <source>below 1 % CPU. Lock waits, adjustments.</source>
        <translation>menos del 1 % de CPU. Esperas de bloqueo, ajustes.</translation>
    </message>
    <message>
        <source>the size limit</source>
        <translation>el límite de tamaño</translation>
    </message>
    <message>
        <source>the event that ends it</source>
        <translation>el evento que la termina</translation>
    </message>
    <message>
        <source>the name of the file</source>
        <translation>el nombre del archivo</translation>
    </message>
    <message>
        <source>the short rundown</source>
        <translation>el rundown breve</translation>
    </message>
    <message>
        <source>Not over the API: %1.</source>
        <translation>No disponible por la API: %1.</translation>
    </message>
</context>
<context>
    <name>clrscope::Message</name>
    <message>
        <source>Unable to discover a target process.</source>
        <translation>No se encontró ningún proceso de destino.</translation>
    </message>
    <message>
        <source>The folder %1 for dumps cannot be made.</source>
        <translation>No se puede crear la carpeta %1 para volcados.</translation>
    </message>
    <message>
        <source>The dump %1 cannot be read: %2.</source>
        <translation>El volcado %1 no se puede leer: %2.</translation>
    </message>
    <message>
        <source>The dump was cancelled.</source>
        <translation>El volcado se canceló.</translation>
    </message>
    <message>
        <source>The dump %1 cannot be read: %2. The process has written it as its own user; run as that user, or choose another Storage:DumpTempFolder.</source>
        <translation>El volcado %1 no se puede leer: %2. El proceso lo escribió con su propio usuario; ejecute clrscope con ese usuario o elija otra Storage:DumpTempFolder.</translation>
    </message>
    <message>
        <source>Failed to start the event pipe session</source>
        <translation>No se pudo iniciar la sesión de EventPipe</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelada.</translation>
    </message>
    <message>
        <source>The process ended.</source>
        <translation>El proceso terminó.</translation>
    </message>
    <message>
        <source>The stopping event has no field %1: the recording runs its full time.</source>
        <translation>El evento de parada no tiene el campo %1: la grabación dura todo su tiempo.</translation>
    </message>
    <message numerus="yes">
        <source>The process did not list its modules within %n s. It may be stopped in a debugger or suspended.</source>
        <translation>
            <numerusform>El proceso no enumeró sus módulos en %n s. Puede estar detenido en un depurador o suspendido.</numerusform>
            <numerusform>El proceso no enumeró sus módulos en %n s. Puede estar detenido en un depurador o suspendido.</numerusform>
        </translation>
    </message>
    <message>
        <source>The process listed no modules: its runtime may be starting or ending.</source>
        <translation>El proceso no enumeró ningún módulo: puede que su runtime se esté iniciando o terminando.</translation>
    </message>
    <message>
        <source>Listing the modules was cancelled.</source>
        <translation>Se canceló la enumeración de los módulos.</translation>
    </message>
    <message>
        <source>The process lists more than %1 MiB of methods and modules: too much to show.</source>
        <translation>El proceso enumera más de %1 MiB de métodos y módulos: demasiado para mostrarlo.</translation>
    </message>
    <message>
        <source>The process ended while it listed its modules.</source>
        <translation>El proceso terminó mientras enumeraba sus módulos.</translation>
    </message>
    <message>
        <source>The process began to list its modules and fell silent.</source>
        <translation>El proceso empezó a enumerar sus módulos y dejó de responder.</translation>
    </message>
    <message>
        <source>The trace was cancelled.</source>
        <translation>La traza se canceló.</translation>
    </message>
    <message>
        <source>Stopped by the event %1.</source>
        <translation>Detenida por el evento %1.</translation>
    </message>
    <message>
        <source>End of stream</source>
        <translation>Fin del flujo de datos</translation>
    </message>
    <message>
        <source>The process ended; everything up to then is kept.</source>
        <translation>El proceso terminó; se conserva todo hasta ese momento.</translation>
    </message>
    <message>
        <source>The process did not answer the stop. Everything up to then is kept, but method names may be missing.</source>
        <translation>El proceso no respondió a la parada. Se conserva todo hasta ese momento, pero pueden faltar nombres de métodos.</translation>
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
        <translation>Contadores</translation>
    </message>
    <message>
        <source>GC</source>
        <translation>GC</translation>
    </message>
    <message>
        <source>The value &apos;%1&apos; is not valid.</source>
        <translation>El valor «%1» no es válido.</translation>
    </message>
    <message numerus="yes">
        <source>custom (%n providers)</source>
        <translation>
            <numerusform>personalizado (%n proveedor)</numerusform>
            <numerusform>personalizado (%n proveedores)</numerusform>
        </translation>
    </message>
    <message>
        <source>Value cannot be null, empty, or whitespace.</source>
        <translation>El valor no puede ser nulo ni estar vacío o en blanco.</translation>
    </message>
    <message>
        <source>The value &apos;%1&apos; is not a valid hexadecimal number.</source>
        <translation>El valor «%1» no es un número hexadecimal válido.</translation>
    </message>
    <message>
        <source>The value &apos;%1&apos; is not a valid integer.</source>
        <translation>El valor «%1» no es un entero válido.</translation>
    </message>
    <message>
        <source>Value must be of type string.</source>
        <translation>El valor debe ser de tipo string.</translation>
    </message>
    <message>
        <source>Custom trace metric provider &apos;%1&apos; must use the expected counter interval &apos;%2&apos;.</source>
        <translation>El proveedor de métricas de traza personalizado «%1» debe usar el intervalo de contadores previsto «%2».</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>%1 was not written: %2.</source>
        <translation>No se escribió %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>No se puede abrir %1: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than anything this program writes.</source>
        <translation>%1 es más grande que cualquier archivo que escribe este programa.</translation>
    </message>
    <message>
        <source>%1 does not answer. It may be stopped in a debugger or suspended.</source>
        <translation>%1 no responde. Puede estar detenido en un depurador o suspendido.</translation>
    </message>
    <message>
        <source>%1 closed the connection before it had answered. It may have exited.</source>
        <translation>%1 cerró la conexión antes de responder. Puede que haya terminado.</translation>
    </message>
    <message>
        <source>The runtime of %1 refused the request: %2.</source>
        <translation>%1: su runtime rechazó la petición: %2.</translation>
    </message>
    <message>
        <source>The runtime of %1 refused the request: %2</source>
        <translation>%1: su runtime rechazó la petición: %2</translation>
    </message>
    <message>
        <source>Process %1</source>
        <translation>El proceso %1</translation>
    </message>
    <message>
        <source>Not enough rights for process %1 (owner: %2). Run clrscope as that user or as root.</source>
        <translation>Permisos insuficientes para el proceso %1 (propietario: %2). Ejecute clrscope con ese usuario o como root.</translation>
    </message>
    <message>
        <source>The diagnostics socket of %1 does not work: %2</source>
        <translation>%1: su socket de diagnóstico no funciona: %2</translation>
    </message>
    <message>
        <source>%1 has exited.</source>
        <translation>%1 ha terminado.</translation>
    </message>
    <message>
        <source>%1 does not answer: it is stopped by a signal or a debugger.</source>
        <translation>%1 no responde: está detenido por una señal o un depurador.</translation>
    </message>
    <message>
        <source>The diagnostics socket of %1 was removed; only a restart of the process makes a new one.</source>
        <translation>%1: se eliminó su socket de diagnóstico; solo se crea uno nuevo al reiniciar el proceso.</translation>
    </message>
    <message>
        <source>%1 runs .NET Core before 3.0, which has no diagnostics.</source>
        <translation>%1 ejecuta .NET Core anterior a 3.0, que no tiene diagnósticos.</translation>
    </message>
    <message>
        <source>Diagnostics of %1 are switched off by %2=0. Start it without that variable.</source>
        <translation>%1: los diagnósticos están desactivados por %2=0. Inícielo sin esa variable.</translation>
    </message>
    <message>
        <source>%1 runs .NET but has no diagnostics socket: it was switched off (runtimeconfig.json) or removed.</source>
        <translation>%1 ejecuta .NET, pero no tiene socket de diagnóstico: se desactivó (runtimeconfig.json) o se eliminó.</translation>
    </message>
    <message>
        <source>There is no program %1 on the search path.</source>
        <translation>No hay ningún programa %1 en la ruta de búsqueda.</translation>
    </message>
    <message>
        <source>%1 is not a program that can be started.</source>
        <translation>%1 no es un programa que se pueda iniciar.</translation>
    </message>
    <message>
        <source>%1 could not be started: %2.</source>
        <translation>No se pudo iniciar %1: %2.</translation>
    </message>
    <message>
        <source>%1 has ended already.</source>
        <translation>%1 ya ha terminado.</translation>
    </message>
    <message>
        <source>%1 runs (process %2), but no .NET runtime of version 5 or later has reported from it.</source>
        <translation>%1 está en ejecución (proceso %2), pero no ha dado señales ningún runtime de .NET de la versión 5 o posterior.</translation>
    </message>
    <message>
        <source>The runtime&apos;s reply ends before its fields do.</source>
        <translation>La respuesta del runtime termina antes que sus campos.</translation>
    </message>
    <message>
        <source>An argument of provider %1 contains a double quote, which the runtime cannot take.</source>
        <translation>Un argumento del proveedor %1 contiene comillas dobles, que el runtime no admite.</translation>
    </message>
    <message>
        <source>A session needs 1 to 1000 providers.</source>
        <translation>Una sesión necesita de 1 a 1000 proveedores.</translation>
    </message>
    <message>
        <source>The buffer of a session must be at least 1 MiB.</source>
        <translation>El búfer de una sesión debe ser de al menos 1 MiB.</translation>
    </message>
    <message>
        <source>A provider has no name.</source>
        <translation>Un proveedor no tiene nombre.</translation>
    </message>
    <message>
        <source>Provider %1 is asked at level %2; levels go from 0 to 5.</source>
        <translation>Se pide el proveedor %1 con nivel %2; los niveles van de 0 a 5.</translation>
    </message>
    <message>
        <source>The providers and their arguments do not fit in one request (64 KiB).</source>
        <translation>Los proveedores y sus argumentos no caben en una petición (64 KiB).</translation>
    </message>
    <message>
        <source>What answers is not the diagnostics protocol of .NET.</source>
        <translation>Lo que responde no es el protocolo de diagnóstico de .NET.</translation>
    </message>
    <message>
        <source>The runtime&apos;s reply has an impossible header.</source>
        <translation>La respuesta del runtime tiene un encabezado imposible.</translation>
    </message>
    <message>
        <source>The runtime announces an environment of %1 bytes.</source>
        <translation>El runtime anuncia un entorno de %1 bytes.</translation>
    </message>
    <message>
        <source>What dialled the diagnostic port is not a .NET runtime.</source>
        <translation>Lo que se conectó al puerto de diagnóstico no es un runtime de .NET.</translation>
    </message>
    <message>
        <source>the request was not understood</source>
        <translation>no se entendió la petición</translation>
    </message>
    <message>
        <source>unknown command</source>
        <translation>comando desconocido</translation>
    </message>
    <message>
        <source>unknown protocol</source>
        <translation>protocolo desconocido</translation>
    </message>
    <message>
        <source>not yet available</source>
        <translation>aún no disponible</translation>
    </message>
    <message>
        <source>the runtime is not initialised yet</source>
        <translation>el runtime aún no está inicializado</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>no compatible</translation>
    </message>
    <message>
        <source>a profiler is attached already</source>
        <translation>ya hay un generador de perfiles conectado</translation>
    </message>
    <message>
        <source>no such environment variable</source>
        <translation>no existe esa variable de entorno</translation>
    </message>
    <message>
        <source>invalid argument</source>
        <translation>argumento no válido</translation>
    </message>
    <message>
        <source>insufficient buffer</source>
        <translation>búfer insuficiente</translation>
    </message>
    <message>
        <source>module not found</source>
        <translation>no se encontró el módulo</translation>
    </message>
    <message>
        <source>failure without a reason</source>
        <translation>error sin motivo indicado</translation>
    </message>
    <message>
        <source>The diagnostic port was closed.</source>
        <translation>El puerto de diagnóstico se cerró.</translation>
    </message>
    <message>
        <source>The process</source>
        <translation>El proceso</translation>
    </message>
    <message>
        <source>In &apos;Listen&apos; mode, the diagnostic port endpoint name must be specified.</source>
        <translation>En el modo «Listen» se debe indicar el nombre del extremo del puerto de diagnóstico.</translation>
    </message>
    <message>
        <source>The path of the diagnostic port is too long: %1 (107 bytes are possible).</source>
        <translation>La ruta del puerto de diagnóstico es demasiado larga: %1 (son posibles 107 bytes).</translation>
    </message>
    <message>
        <source>Another program listens at %1 already. Stop it or choose another path.</source>
        <translation>Otro programa ya escucha en %1. Deténgalo o elija otra ruta.</translation>
    </message>
    <message>
        <source>%1 exists already, though nobody listens there. Remove it, or set DiagnosticPort:DeleteEndpointOnStartup.</source>
        <translation>%1 ya existe, aunque nadie escucha allí. Elimínelo o defina DiagnosticPort:DeleteEndpointOnStartup.</translation>
    </message>
    <message>
        <source>%1 exists and cannot be removed.</source>
        <translation>%1 existe y no se puede eliminar.</translation>
    </message>
    <message>
        <source>The diagnostic port %1 could not be opened: %2.</source>
        <translation>No se pudo abrir el puerto de diagnóstico %1: %2.</translation>
    </message>
    <message>
        <source>The diagnostic port %1 was removed while in use: no further process can connect until clrscope is started again.</source>
        <translation>El puerto de diagnóstico %1 se eliminó mientras estaba en uso: no se puede conectar ningún otro proceso hasta que se reinicie clrscope.</translation>
    </message>
    <message>
        <source>The process has exited.</source>
        <translation>El proceso ha terminado.</translation>
    </message>
    <message>
        <source>Not enough rights for %1. Run clrscope as the user that owns it.</source>
        <translation>%1: permisos insuficientes. Ejecute clrscope con el usuario propietario.</translation>
    </message>
    <message>
        <source>Nobody listens on the diagnostics socket of %1. It may have exited.</source>
        <translation>Nadie escucha en el socket de diagnóstico de %1. Puede que haya terminado.</translation>
    </message>
    <message>
        <source>No connection to %1: %2.</source>
        <translation>%1: sin conexión: %2.</translation>
    </message>
    <message>
        <source>The runtime of %1 cannot tell about its process; that needs .NET 5 or later.</source>
        <translation>%1: su runtime no puede informar sobre su proceso; requiere .NET 5 o posterior.</translation>
    </message>
    <message>
        <source>The runtime of %1 cannot tell its environment; that needs .NET 5 or later.</source>
        <translation>%1: su runtime no puede informar sobre su entorno; requiere .NET 5 o posterior.</translation>
    </message>
    <message>
        <source>%1 refused another session. A runtime takes at most 64 at once; close other tools or restart the process.</source>
        <translation>%1 rechazó otra sesión. Un runtime admite como máximo 64 a la vez; cierre otras herramientas o reinicie el proceso.</translation>
    </message>
    <message>
        <source>The runtime of %1 cannot be traced; that needs .NET Core 3.0 or later.</source>
        <translation>%1: su runtime no admite trazas; requiere .NET Core 3.0 o posterior.</translation>
    </message>
    <message>
        <source>The runtime of %1 cannot change its environment; that needs .NET 6 or later.</source>
        <translation>%1: su runtime no puede cambiar su entorno; requiere .NET 6 o posterior.</translation>
    </message>
    <message>
        <source>The runtime of %1 cannot write dumps; that needs .NET Core 3.0 or later.</source>
        <translation>%1: su runtime no puede escribir volcados; requiere .NET Core 3.0 o posterior.</translation>
    </message>
    <message>
        <source>The certificate file &apos;%1&apos; could not be read: %2.</source>
        <translation>No se pudo leer el archivo de certificado «%1»: %2.</translation>
    </message>
    <message>
        <source>The certificate file &apos;%1&apos; cannot be used: %2.</source>
        <translation>No se puede usar el archivo de certificado «%1»: %2.</translation>
    </message>
    <message>
        <source>The certificate file &apos;%1&apos; cannot be used: it is neither PEM nor PKCS#12, or the password is wrong.</source>
        <translation>No se puede usar el archivo de certificado «%1»: no es PEM ni PKCS#12, o la contraseña es incorrecta.</translation>
    </message>
    <message>
        <source>No certificate could be made: OpenSSL refused.</source>
        <translation>No se pudo crear ningún certificado: OpenSSL se negó.</translation>
    </message>
    <message>
        <source>The expiration offset must be a positive time span value.</source>
        <translation>El plazo de caducidad debe ser un intervalo de tiempo positivo.</translation>
    </message>
    <message>
        <source>No key could be made: OpenSSL refused.</source>
        <translation>No se pudo crear ninguna clave: OpenSSL se negó.</translation>
    </message>
    <message>
        <source>A key needs a name of at most 100 characters.</source>
        <translation>Una clave necesita un nombre de 100 caracteres como máximo.</translation>
    </message>
    <message>
        <source>There is no key named &apos;%1&apos;.</source>
        <translation>No hay ninguna clave llamada «%1».</translation>
    </message>
    <message>
        <source>The keys could not be stored in &apos;%1&apos;: %2.</source>
        <translation>No se pudieron guardar las claves en «%1»: %2.</translation>
    </message>
    <message>
        <source>No counters or meters were asked for.</source>
        <translation>No se pidió ningún contador ni Meter.</translation>
    </message>
    <message>
        <source>The counters session was cancelled.</source>
        <translation>La sesión de contadores se canceló.</translation>
    </message>
    <message>
        <source>The process sent counters that cannot be read: %1</source>
        <translation>El proceso envió contadores que no se pueden leer: %1</translation>
    </message>
    <message>
        <source>The process ended or closed its counters session.</source>
        <translation>El proceso terminó o cerró su sesión de contadores.</translation>
    </message>
    <message>
        <source>The process did not answer when asked to stop its counters session.</source>
        <translation>El proceso no respondió cuando se le pidió detener su sesión de contadores.</translation>
    </message>
    <message>
        <source>The process has ended.</source>
        <translation>El proceso ha terminado.</translation>
    </message>
    <message>
        <source>Waiting for %1 to answer.</source>
        <translation>Esperando a que responda %1.</translation>
    </message>
    <message>
        <source>%1 is held at its start; its counters begin when it is resumed.</source>
        <translation>%1 está retenido en su inicio; sus contadores empiezan cuando se reanude.</translation>
    </message>
    <message>
        <source>Waiting for the first values of %1.</source>
        <translation>Esperando los primeros valores de %1.</translation>
    </message>
    <message>
        <source>The counters session ended; trying again.</source>
        <translation>La sesión de contadores terminó; reintentando.</translation>
    </message>
    <message>
        <source>Stopped before the disk was full: %1 are left on it.</source>
        <translation>Detenida antes de que se llenara el disco: quedan %1 libres.</translation>
    </message>
    <message>
        <source>Stopped at its size limit of %1.</source>
        <translation>Detenida al llegar a su límite de tamaño de %1.</translation>
    </message>
    <message>
        <source>The trace was cut off and has been closed properly, so it can be opened.</source>
        <translation>La traza quedó cortada y se ha cerrado correctamente, de modo que se puede abrir.</translation>
    </message>
    <message>
        <source>File system egress failed: %1</source>
        <translation>Error de egress al sistema de archivos: %1</translation>
    </message>
    <message>
        <source>Nothing was recorded: the disk of %1 is full. Free some space or choose another folder.</source>
        <translation>No se grabó nada: el disco de %1 está lleno. Libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Nothing was recorded: %1 may not be written to. Choose another folder.</source>
        <translation>No se grabó nada: no hay permiso para escribir en %1. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Nothing was recorded: %1. Choose another folder.</source>
        <translation>No se grabó nada: %1. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <translation>%1 hasta las %2</translation>
    </message>
    <message>
        <source>Recording stopped: %1. %2 are kept and can be opened.</source>
        <translation>Grabación detenida: %1. Se conservan %2 y se pueden abrir.</translation>
    </message>
    <message>
        <source>Operation is not running.</source>
        <translation>La operación no está en curso.</translation>
    </message>
    <message>
        <source>Operation does not support being stopped.</source>
        <translation>La operación no admite que se la detenga.</translation>
    </message>
    <message>
        <source>The receiver stopped reading while the recording was being stopped. Its end was discarded, so that the process is not held up; what was sent before is cut off.</source>
        <translation>El receptor dejó de leer mientras se detenía la grabación. Su final se descartó para no retener el proceso; lo enviado antes queda cortado.</translation>
    </message>
    <message>
        <source>clrscope is shutting down.</source>
        <translation>clrscope se está cerrando.</translation>
    </message>
    <message>
        <source>Rate limit reached.</source>
        <translation>Se alcanzó el límite de frecuencia.</translation>
    </message>
    <message>
        <source>Operation not found.</source>
        <translation>No se encontró la operación.</translation>
    </message>
    <message>
        <source>clrscope ended while this was being recorded; what was written until then is kept.</source>
        <translation>clrscope terminó mientras se grababa esto; se conserva lo escrito hasta ese momento.</translation>
    </message>
    <message>
        <source>Nothing to record: choose at least one profile or provider.</source>
        <translation>Nada que grabar: elija al menos un perfil o un proveedor.</translation>
    </message>
    <message>
        <source>%1 cannot be recorded: the process has ended or cannot be reached.</source>
        <translation>%1 no se puede grabar: el proceso ha terminado o no es accesible.</translation>
    </message>
    <message>
        <source>The field %1 must be between %2 and %3.</source>
        <translation>El campo %1 debe estar entre %2 y %3.</translation>
    </message>
    <message>
        <source>Failed to convert configuration value at &apos;%1&apos; to type &apos;%2&apos;.</source>
        <translation>No se pudo convertir el valor de configuración de «%1» al tipo «%2».</translation>
    </message>
    <message>
        <source>The %1 field is required.</source>
        <translation>El campo %1 es obligatorio.</translation>
    </message>
    <message>
        <source>Provider &apos;%1&apos; validation error: &apos;%2&apos;</source>
        <translation>Error de validación del proveedor «%1»: «%2»</translation>
    </message>
    <message>
        <source>Value must be between 1 and 254, or -1 (to obtain the maximum number allowed by system resources).</source>
        <translation>El valor debe estar entre 1 y 254, o ser -1 (para obtener el máximo que permitan los recursos del sistema).</translation>
    </message>
    <message>
        <source>Multiple authentication modes were configured. Only one may be set.</source>
        <translation>Se configuraron varios modos de autenticación. Solo se puede definir uno.</translation>
    </message>
    <message>
        <source>The field PublicKey must match the regular expression &apos;[0-9a-zA-Z_-]+&apos;.</source>
        <translation>El campo PublicKey debe coincidir con la expresión regular «[0-9a-zA-Z_-]+».</translation>
    </message>
    <message>
        <source>The field ApiKeyHash must match the regular expression &apos;[0-9a-fA-F]+&apos;.</source>
        <translation>El campo ApiKeyHash debe coincidir con la expresión regular «[0-9a-fA-F]+».</translation>
    </message>
    <message>
        <source>The field ApiKeyHash must be a string with a minimum length of 64.</source>
        <translation>El campo ApiKeyHash debe ser una cadena con una longitud mínima de 64.</translation>
    </message>
    <message>
        <source>The field ApiKeyHash must have an even number of digits.</source>
        <translation>El campo ApiKeyHash debe tener un número par de dígitos.</translation>
    </message>
    <message>
        <source>The ApiKeyHashType &apos;%1&apos; is not allowed: it is too weak.</source>
        <translation>No se permite el ApiKeyHashType «%1»: es demasiado débil.</translation>
    </message>
    <message>
        <source>The ApiKeyHashType &apos;%1&apos; is not known.</source>
        <translation>No se conoce el ApiKeyHashType «%1».</translation>
    </message>
    <message>
        <source>A value is required for the process filter.</source>
        <translation>El filtro de procesos requiere un valor.</translation>
    </message>
    <message>
        <source>Egress provider type &apos;%1&apos; does not exist.</source>
        <translation>El tipo de proveedor de egress «%1» no existe.</translation>
    </message>
    <message>
        <source>The %1 egress provider failed validation: %2</source>
        <translation>El proveedor de egress %1 no superó la validación: %2</translation>
    </message>
    <message>
        <source>malformed JSON in line %1: %2</source>
        <translation>JSON mal formado en la línea %1: %2</translation>
    </message>
    <message>
        <source>the file is larger than 16 MiB</source>
        <translation>el archivo ocupa más de 16 MiB</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not the name of a setting.</source>
        <translation>«%1» no es el nombre de una opción.</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; cannot be made.</source>
        <translation>No se puede crear la carpeta «%1».</translation>
    </message>
    <message>
        <source>The settings could not be written to &apos;%1&apos;: %2.</source>
        <translation>No se pudo escribir la configuración en «%1»: %2.</translation>
    </message>
    <message>
        <source>The settings file &apos;%1&apos; could not be read: %2.</source>
        <translation>No se pudo leer el archivo de configuración «%1»: %2.</translation>
    </message>
    <message>
        <source>counters</source>
        <translation>contadores</translation>
    </message>
    <message>
        <source>The client closed the connection.</source>
        <translation>El cliente cerró la conexión.</translation>
    </message>
    <message>
        <source>%1 is not an address the server understands; write it as http://127.0.0.1:52323.</source>
        <translation>%1 no es una dirección que entienda el servidor; escríbala como http://127.0.0.1:52323.</translation>
    </message>
    <message>
        <source>Unable to listen to %1. Dotnet-monitor functionality will be limited. There is no certificate for https; name one in Kestrel:Certificates:Default:Path or use an http address.</source>
        <translation>No se puede escuchar en %1. La funcionalidad de dotnet-monitor será limitada. No hay certificado para https; indique uno en Kestrel:Certificates:Default:Path o use una dirección http.</translation>
    </message>
    <message>
        <source>Unable to listen to %1. Dotnet-monitor functionality will be limited. Without authentication, an address open to the whole network must be given by name: use --urls.</source>
        <translation>No se puede escuchar en %1. La funcionalidad de dotnet-monitor será limitada. Sin autenticación, una dirección abierta a toda la red se debe indicar expresamente: use --urls.</translation>
    </message>
    <message>
        <source>port %1 is taken: another program, perhaps another clrscope or dotnet-monitor, listens there. End it, or choose another address with --urls or under &quot;urls&quot; in the settings.</source>
        <translation>el puerto %1 está ocupado: otro programa, quizá otro clrscope o dotnet-monitor, escucha allí. Termínelo o elija otra dirección con --urls o en «urls» en la configuración.</translation>
    </message>
    <message>
        <source>the system does not allow port %1 to this user. Choose a port above 1023.</source>
        <translation>el sistema no permite el puerto %1 a este usuario. Elija un puerto superior a 1023.</translation>
    </message>
    <message>
        <source>%1. Choose another address with --urls or under &quot;urls&quot; in the settings.</source>
        <translation>%1. Elija otra dirección con --urls o en «urls» en la configuración.</translation>
    </message>
    <message>
        <source>Unable to listen to %1. Dotnet-monitor functionality will be limited: %2</source>
        <translation>No se puede escuchar en %1. La funcionalidad de dotnet-monitor será limitada: %2</translation>
    </message>
    <message>
        <source>Egress provider &apos;%1&apos; does not exist.</source>
        <translation>El proveedor de egress «%1» no existe.</translation>
    </message>
    <message>
        <source>Failed to locate extension &apos;%1&apos;.</source>
        <translation>No se encontró la extensión «%1».</translation>
    </message>
    <message>
        <source>The certificate is the one of Kestrel:Certificates:Default:Path; replace that file.</source>
        <translation>El certificado es el de Kestrel:Certificates:Default:Path; reemplace ese archivo.</translation>
    </message>
    <message>
        <source>The stored keys in &apos;%1&apos; could not be read: %2.</source>
        <translation>No se pudieron leer las claves guardadas en «%1»: %2.</translation>
    </message>
    <message>
        <source>The stored keys in &apos;%1&apos; could not be read: the file is not whole.</source>
        <translation>No se pudieron leer las claves guardadas en «%1»: el archivo está incompleto.</translation>
    </message>
    <message>
        <source>There is a key named &apos;%1&apos; already; revoke it or choose another name.</source>
        <translation>Ya hay una clave llamada «%1»; revóquela o elija otro nombre.</translation>
    </message>
    <message>
        <source>There are 64 keys already; revoke one first.</source>
        <translation>Ya hay 64 claves; revoque primero una.</translation>
    </message>
    <message>
        <source>There is a key named &apos;%1&apos; already; revoke it first.</source>
        <translation>Ya hay una clave llamada «%1»; revóquela primero.</translation>
    </message>
    <message>
        <source>Error reported from target process:
%1</source>
        <translation>Error notificado por el proceso de destino:
%1</translation>
    </message>
    <message>
        <source>Exception thrown from an observable instrument callback in the target process:
%1</source>
        <translation>Excepción lanzada en el callback de un instrumento observable del proceso de destino:
%1</translation>
    </message>
    <message>
        <source>Warning: Time series tracking limit (%1) reached. Not all data is being shown. The limit can be changed but will use more memory in the target process.</source>
        <translation>Advertencia: se alcanzó el límite de series temporales (%1). No se muestran todos los datos. El límite se puede cambiar, pero usará más memoria en el proceso de destino.</translation>
    </message>
    <message>
        <source>Warning: Histogram tracking limit (%1) reached. Not all data is being shown. The limit can be changed but will use more memory in the target process.</source>
        <translation>Advertencia: se alcanzó el límite de histogramas (%1). No se muestran todos los datos. El límite se puede cambiar, pero usará más memoria en el proceso de destino.</translation>
    </message>
    <message>
        <source>Error: Another metrics collection session is already in progress for the target process.
Concurrent sessions are not supported.</source>
        <translation>Error: ya hay otra sesión de recopilación de métricas en curso para el proceso de destino.
No se admiten sesiones simultáneas.</translation>
    </message>
    <message>
        <source>Error: Another shared metrics collection session is already in progress for the target process.
To enable this metrics session alongside the existing session, update the following values:%1</source>
        <translation>Error: ya hay otra sesión compartida de recopilación de métricas en curso para el proceso de destino.
Para permitir esta sesión de métricas junto a la existente, actualice los valores siguientes:%1</translation>
    </message>
    <message>
        <source>%1 could not be repaired. %2</source>
        <translation>No se pudo reparar %1. %2</translation>
    </message>
    <message>
        <source>There is nothing in %1 that could be saved.</source>
        <translation>En %1 no hay nada que se pueda recuperar.</translation>
    </message>
    <message>
        <source>%1 could not be deleted: %2</source>
        <translation>No se pudo eliminar %1: %2</translation>
    </message>
    <message>
        <source>Finished without method names: stacks of running code show addresses only.</source>
        <translation>Terminada sin nombres de métodos: las pilas del código en ejecución solo muestran direcciones.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be read; repair or remove it first.</source>
        <translation>«%1» no se puede leer; repárelo o elimínelo primero.</translation>
    </message>
    <message>
        <source>Without keys the API stays on this machine.</source>
        <translation>Sin claves, la API se queda en esta máquina.</translation>
    </message>
    <message>
        <source>There is no https address in &quot;urls&quot;; plain http stays on this machine.</source>
        <translation>No hay ninguna dirección https en «urls»; http sin cifrar se queda en esta máquina.</translation>
    </message>
    <message>
        <source>&quot;urls&quot; says where the API listens; change it there.</source>
        <translation>«urls» indica dónde escucha la API; cámbielo allí.</translation>
    </message>
    <message>
        <source>%1 ended before its .NET runtime had started.</source>
        <translation>%1 terminó antes de que se iniciara su runtime de .NET.</translation>
    </message>
    <message>
        <source>%1 ended before its .NET runtime had started. What it printed says why: %2</source>
        <translation>%1 terminó antes de que se iniciara su runtime de .NET. Su salida dice por qué: %2</translation>
    </message>
    <message>
        <source>%1 was ended before its .NET runtime had started.</source>
        <translation>Se terminó %1 antes de que se iniciara su runtime de .NET.</translation>
    </message>
    <message>
        <source>The certificate could not be stored in &apos;%1&apos;; make the folder writable or set Kestrel:Certificates:Default:Path.</source>
        <translation>No se pudo guardar el certificado en «%1»; haga que se pueda escribir en la carpeta o defina Kestrel:Certificates:Default:Path.</translation>
    </message>
    <message>
        <source>The PublicKey field must be contain a valid jwk.</source>
        <translation>El campo PublicKey debe contener un JWK válido.</translation>
    </message>
    <message>
        <source>The PublicKey field must be base64Url encoded.</source>
        <translation>El campo PublicKey debe estar codificado en base64Url.</translation>
    </message>
    <message>
        <source>The token could not be signed.</source>
        <translation>No se pudo firmar el token.</translation>
    </message>
    <message>
        <source>Unable to create unique intermediate file in &apos;%1&apos; directory.</source>
        <translation>No se pudo crear un archivo intermedio único en la carpeta «%1».</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; already exists.</source>
        <translation>El archivo «%1» ya existe.</translation>
    </message>
    <message>
        <source>The egress provider name &apos;%1&apos; is used more than once; the one of type &apos;%2&apos; is ignored.</source>
        <translation>El nombre «%1» lo usa más de un proveedor de salida; se ignora el de tipo «%2».</translation>
    </message>
    <message>
        <source>the top level must be an object</source>
        <translation>el nivel superior debe ser un objeto</translation>
    </message>
    <message>
        <source>something follows the closing brace</source>
        <translation>hay algo tras la llave de cierre</translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation>se esperaba %1</translation>
    </message>
    <message>
        <source>a comment is not closed</source>
        <translation>un comentario no está cerrado</translation>
    </message>
    <message>
        <source>a duplicate key &apos;%1&apos; was found</source>
        <translation>la clave «%1» está repetida</translation>
    </message>
    <message>
        <source>too many values</source>
        <translation>demasiados valores</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>demasiados niveles anidados</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>un valor</translation>
    </message>
    <message>
        <source>&apos;,&apos; or &apos;%1&apos;</source>
        <translation>«,» o «%1»</translation>
    </message>
    <message>
        <source>four hexadecimal digits</source>
        <translation>cuatro dígitos hexadecimales</translation>
    </message>
    <message>
        <source>a known escape</source>
        <translation>una secuencia de escape conocida</translation>
    </message>
    <message>
        <source>the end of a string</source>
        <translation>el final de una cadena</translation>
    </message>
    <message>
        <source>The provided configuration file &apos;%1&apos; could not be found.</source>
        <translation>No se encontró el archivo de configuración indicado «%1».</translation>
    </message>
    <message>
        <source>The provided configuration file &apos;%1&apos; must have the .json extension.</source>
        <translation>El archivo de configuración indicado «%1» debe tener la extensión .json.</translation>
    </message>
    <message>
        <source>The configuration file &apos;%1&apos; could not be read: %2.</source>
        <translation>No se pudo leer el archivo de configuración «%1»: %2.</translation>
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
    <message>
        <source>user</source>
        <translation>usuario</translation>
    </message>
    <message>
        <source>system</source>
        <translation>sistema</translation>
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
        <source>Address</source>
        <translation>Dirección</translation>
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
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
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
    <message>
        <source>not possible now</source>
        <translation>no es posible ahora</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>Nada se llama «%1».</translation>
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
    <message>
        <source>Meters and event sources the program declares are listed by themselves. Ask for others by name:</source>
        <translation>Los Meter y EventSource que declara el programa aparecen solos. Pida otros por su nombre:</translation>
    </message>
    <message>
        <source>Event source or meter</source>
        <translation>EventSource o Meter</translation>
    </message>
    <message>
        <source>The process has published no counter yet.</source>
        <translation>El proceso aún no ha publicado ningún contador.</translation>
    </message>
    <message>
        <source>Nothing it publishes matches “%1”. If you know the name of its event source or meter, ask for it below.</source>
        <translation>Nada de lo que publica coincide con «%1». Si conoce el nombre de su EventSource o Meter, pídalo abajo.</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <comment>%1 is a chart</comment>
        <translation>Añadir a %1</translation>
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
    <message>
        <source>all together</source>
        <translation>todas juntas</translation>
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
            <numerusform>Los gráficos ya se comparan con %n proceso. Abra una pestaña para el siguiente o termine una comparación.</numerusform>
            <numerusform>Los gráficos ya se comparan con %n procesos. Abra una pestaña para el siguiente o termine una comparación.</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>All %n tag sets together, estimated from the percentiles of each.</source>
        <translation>
            <numerusform>%n combinación de etiquetas en conjunto, estimada a partir de sus percentiles.</numerusform>
            <numerusform>Las %n combinaciones de etiquetas juntas, estimadas a partir de los percentiles de cada una.</numerusform>
        </translation>
    </message>
    <message>
        <source>without %1</source>
        <comment>%1 is the name of a tag</comment>
        <translation>sin %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more are below these.</source>
        <comment>curves</comment>
        <translation>
            <numerusform>%n más está por debajo de estas.</numerusform>
            <numerusform>%n más están por debajo de estas.</numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <comment>the sum of all tags</comment>
        <translation>todas</translation>
    </message>
    <message>
        <source>The runtime does not count every tag set; “all” has them.</source>
        <translation>El runtime no cuenta todas las combinaciones de etiquetas; «todas» las incluye.</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>a process that is not there any more</comment>
        <translation>desaparecido</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>a process</comment>
        <translation>terminado</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>for the first values of a process</comment>
        <translation>en espera</translation>
    </message>
    <message>
        <source>%1 (ended)</source>
        <comment>%1 is a process</comment>
        <translation>%1 (terminado)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>%1 is a process, %2 why it has no curve</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>compare with %1</source>
        <translation>comparar con %1</translation>
    </message>
    <message>
        <source>end the comparison with %1</source>
        <translation>terminar la comparación con %1</translation>
    </message>
    <message>
        <source>%1 exceptions: %2 and others</source>
        <comment>%1 is a number, %2 the name of a type</comment>
        <translation>%1 excepciones: %2 y otras</translation>
    </message>
    <message>
        <source>no values %1 s</source>
        <translation>%1 s sin valores</translation>
    </message>
    <message>
        <source>no values %1 s (%2)</source>
        <translation>%1 s sin valores (%2)</translation>
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
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Charts of the process&apos;s counters on one time axis. Drag pans, the wheel zooms, Shift+drag measures a span, double click follows the newest samples again. W A S D move, Space pauses, Enter opens a chart&apos;s menu: there it is compared with another process, split by tags, given a threshold. Ctrl+arrows move the chart. Chart lists everything the process publishes.</source>
        <translation>Gráficos de los contadores del proceso sobre un mismo eje de tiempo. Arrastrar desplaza, la rueda amplía, Mayús+arrastrar mide un intervalo y el doble clic vuelve a seguir las muestras más recientes. W A S D mueven, Espacio pausa, Intro abre el menú de un gráfico: allí se compara con otro proceso, se divide por etiquetas y se le pone un umbral. Ctrl+flechas mueven el gráfico. «Gráfico» muestra todo lo que publica el proceso.</translation>
    </message>
    <message>
        <source>did not answer, debugger?</source>
        <comment>why samples are missing</comment>
        <translation>sin respuesta, ¿depurador?</translation>
    </message>
    <message>
        <source>The charts begin as soon as it can be asked.</source>
        <translation>Los gráficos empiezan en cuanto se le pueda preguntar.</translation>
    </message>
    <message>
        <source>History is kept. It was started again as process %1.</source>
        <translation>El historial se conserva. Se reinició como proceso %1.</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>started again as %1</source>
        <comment>%1 is a process id</comment>
        <translation>reiniciado como %1</translation>
    </message>
    <message>
        <source>This recording has no file here to open.</source>
        <translation>Esta grabación no tiene aquí ningún archivo que abrir.</translation>
    </message>
    <message>
        <source>%1 (failed)</source>
        <comment>%1 is an operation</comment>
        <translation>%1 (fallido)</translation>
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
    <message>
        <source>Two columns wide</source>
        <translation>Dos columnas de ancho</translation>
    </message>
    <message>
        <source>widen a chart</source>
        <translation>ensanchar un gráfico</translation>
    </message>
    <message>
        <source>narrow a chart</source>
        <translation>estrechar un gráfico</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>All together, percentiles as bands</source>
        <translation>Todas juntas, percentiles como bandas</translation>
    </message>
    <message>
        <source>show all tags together</source>
        <translation>mostrar todas las etiquetas juntas</translation>
    </message>
    <message>
        <source>One curve each (p95)</source>
        <translation>Una curva por etiqueta (p95)</translation>
    </message>
    <message>
        <source>show a curve for each tag</source>
        <translation>mostrar una curva por etiqueta</translation>
    </message>
    <message>
        <source>Every combination</source>
        <translation>Todas las combinaciones</translation>
    </message>
    <message>
        <source>show every combination of tags</source>
        <translation>mostrar todas las combinaciones de etiquetas</translation>
    </message>
    <message>
        <source>By %1</source>
        <comment>%1 is the name of a tag</comment>
        <translation>Por %1</translation>
    </message>
    <message>
        <source>group by %1</source>
        <comment>%1 is the name of a tag</comment>
        <translation>agrupar por %1</translation>
    </message>
    <message>
        <source>%1 (ended)</source>
        <comment>%1 is a process</comment>
        <translation>%1 (terminado)</translation>
    </message>
    <message>
        <source>No other process can be reached</source>
        <translation>Ningún otro proceso es accesible</translation>
    </message>
    <message>
        <source>End the comparison</source>
        <translation>Terminar la comparación</translation>
    </message>
    <message>
        <source>The process was asked for all of %1 already; it publishes what the list shows.</source>
        <translation>Ya se pidió al proceso todo lo de %1; publica lo que muestra la lista.</translation>
    </message>
    <message>
        <source>Saved session of %1 %2, %3 to %4. This is history; nothing comes after it.</source>
        <comment>a process, its id, two times</comment>
        <translation>Sesión guardada de %1 %2, de %3 a %4. Es historial; después no llega nada más.</translation>
    </message>
    <message>
        <source>This session cannot be opened</source>
        <translation>Esta sesión no se puede abrir</translation>
    </message>
    <message>
        <source>Opening a saved session</source>
        <translation>Abriendo una sesión guardada</translation>
    </message>
    <message>
        <source>Open another session…</source>
        <translation>Abrir otra sesión…</translation>
    </message>
    <message>
        <source>asked for more counters</source>
        <comment>why there was a pause</comment>
        <translation>se pidieron más contadores</translation>
    </message>
    <message>
        <source>%1 shows %2 already.</source>
        <comment>a chart and a series</comment>
        <translation>%1 ya muestra %2.</translation>
    </message>
    <message>
        <source>%1 is measured in another unit than %2: it has a chart of its own.</source>
        <translation>%1 se mide en una unidad distinta de la de %2: tiene su propio gráfico.</translation>
    </message>
    <message>
        <source>the counters session was opened anew</source>
        <comment>why there was a pause</comment>
        <translation>se volvió a abrir la sesión de contadores</translation>
    </message>
    <message>
        <source>%1 publishes more than %2 series. What is beyond them is not shown.</source>
        <comment>%1 is a process</comment>
        <translation>%1 publica más de %2 series. Las que exceden ese número no se muestran.</translation>
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
    <message>
        <source>others</source>
        <translation>otros</translation>
    </message>
    <message>
        <source>GC pauses</source>
        <translation>Pausas del GC</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Excepciones</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Perdidos</translation>
    </message>
    <message>
        <source>GC pause of %1</source>
        <translation>Pausa del GC de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n exception(s) thrown</source>
        <translation>
            <numerusform>%n excepción lanzada</numerusform>
            <numerusform>%n excepciones lanzadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) dropped by the runtime before this</source>
        <translation>
            <numerusform>El runtime perdió %n evento antes de este punto</numerusform>
            <numerusform>El runtime perdió %n eventos antes de este punto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clrscope::ui::DetailsModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Process id</source>
        <translation>Id. de proceso</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
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
        <source>Executable</source>
        <translation>Ejecutable</translation>
    </message>
    <message>
        <source>Working folder</source>
        <translation>Carpeta de trabajo</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciado</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Parent process</source>
        <translation>Proceso primario</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Working set</source>
        <translation>Conjunto de trabajo</translation>
    </message>
    <message>
        <source>Process id in its container</source>
        <translation>Id. de proceso en su contenedor</translation>
    </message>
    <message>
        <source>Control group</source>
        <translation>Grupo de control</translation>
    </message>
    <message>
        <source>Runtime version</source>
        <translation>Versión del runtime</translation>
    </message>
    <message>
        <source>Runtime library</source>
        <translation>Biblioteca del runtime</translation>
    </message>
    <message>
        <source>Runtime instance (uid)</source>
        <translation>Instancia del runtime (uid)</translation>
    </message>
    <message>
        <source>Diagnostic port</source>
        <translation>Puerto de diagnóstico</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Sistema operativo</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitectura</translation>
    </message>
    <message>
        <source>Portable RID</source>
        <translation>RID portable</translation>
    </message>
    <message>
        <source>the runtime</source>
        <translation>el runtime</translation>
    </message>
    <message>
        <source>the system</source>
        <translation>el sistema</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Propiedad</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Según</translation>
    </message>
    <message>
        <source>%1
It dialled this port.</source>
        <comment>%1 a path</comment>
        <translation>%1
Se conectó a este puerto.</translation>
    </message>
    <message>
        <source>Held before its first instant</source>
        <translation>Retenido antes de su primer instante</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En ejecución</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Aún no consultado</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::DetailsPanel</name>
    <message>
        <source>Parts of the panel</source>
        <translation>Partes del panel</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>What the process is and where it runs</source>
        <translation>Qué es el proceso y dónde se ejecuta</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>The environment it was started with</source>
        <translation>El entorno con el que se inició</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Módulos</translation>
    </message>
    <message>
        <source>The assemblies and libraries it has loaded</source>
        <translation>Los ensamblados y bibliotecas que ha cargado</translation>
    </message>
    <message>
        <source>Filter details</source>
        <translation>Filtrar detalles</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copiar valor</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <comment>%1 a value</comment>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Filter variables</source>
        <translation>Filtrar variables</translation>
    </message>
    <message>
        <source>Which variables</source>
        <translation>Qué variables</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
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
        <translation>Secretos</translation>
    </message>
    <message>
        <source>Show secrets</source>
        <translation>Mostrar secretos</translation>
    </message>
    <message>
        <source>Show or hide the value</source>
        <translation>Mostrar u ocultar el valor</translation>
    </message>
    <message>
        <source>Copy as NAME=value</source>
        <translation>Copiar como NOMBRE=valor</translation>
    </message>
    <message>
        <source>Filter modules</source>
        <translation>Filtrar módulos</translation>
    </message>
    <message>
        <source>Which modules</source>
        <translation>Qué módulos</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>Administrados</translation>
    </message>
    <message>
        <source>Native</source>
        <translation>Nativos</translation>
    </message>
    <message>
        <source>Dynamic</source>
        <translation>Dinámicos</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>What the process is, what it was started with and what it has loaded. Values that look like secrets are hidden until you show them. The runtime lists its modules when asked: that takes one of its threads about a tenth of a second and loads nothing into it.</source>
        <translation>Qué es el proceso, con qué se inició y qué ha cargado. Los valores que parecen secretos quedan ocultos hasta que los muestre. El runtime enumera sus módulos cuando se le pide: eso ocupa uno de sus hilos alrededor de una décima de segundo y no carga nada en él.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the chosen rows, or all that are shown, as tab-separated text</source>
        <translation>Copiar las filas elegidas, o todas las que se muestran, como texto separado por tabuladores</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Volver a leer</translation>
    </message>
    <message>
        <source>Ask the process again for what is shown</source>
        <translation>Pedir de nuevo al proceso lo que se muestra</translation>
    </message>
    <message>
        <source>It ended before it could be asked.</source>
        <translation>Terminó antes de que se le pudiera preguntar.</translation>
    </message>
    <message>
        <source>%1 has ended: there is nobody to ask.</source>
        <comment>%1 a process</comment>
        <translation>%1 ha terminado: no hay a quién preguntar.</translation>
    </message>
    <message>
        <source>%1 was started without any variable.</source>
        <comment>%1 a process</comment>
        <translation>%1 se inició sin ninguna variable.</translation>
    </message>
    <message>
        <source>Waiting for the variables of %1.</source>
        <comment>%1 a process</comment>
        <translation>Esperando las variables de %1.</translation>
    </message>
    <message>
        <source>Not read in time</source>
        <translation>No leído a tiempo</translation>
    </message>
    <message>
        <source>%1 ended before its variables were read.</source>
        <comment>%1 a process</comment>
        <translation>%1 terminó antes de que se leyeran sus variables.</translation>
    </message>
    <message>
        <source>The variables could not be read</source>
        <translation>No se pudieron leer las variables</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>Inaccesible</translation>
    </message>
    <message>
        <source>The variables of %1 have not been read.</source>
        <comment>%1 a process</comment>
        <translation>Las variables de %1 no se han leído.</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Leerlas</translation>
    </message>
    <message>
        <source>As the runtime listed them at %1.</source>
        <comment>%1 a time</comment>
        <translation>Según las enumeró el runtime: %1.</translation>
    </message>
    <message>
        <source>Files in its memory only: it ended before the runtime was asked.</source>
        <translation>Solo los archivos en su memoria: terminó antes de preguntar al runtime.</translation>
    </message>
    <message>
        <source>%1 ended before its modules were read.</source>
        <comment>%1 a process</comment>
        <translation>%1 terminó antes de que se leyeran sus módulos.</translation>
    </message>
    <message>
        <source>%1 is held before its first instant. The runtime lists its modules once it runs.</source>
        <comment>%1 a process</comment>
        <translation>%1 está retenido antes de su primer instante. El runtime enumera sus módulos en cuanto está en marcha.</translation>
    </message>
    <message>
        <source>The runtime was not asked to the end.</source>
        <translation>La consulta al runtime no se completó.</translation>
    </message>
    <message>
        <source>Shown are the files in its memory.</source>
        <translation>Se muestran los archivos en su memoria.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message>
        <source>The modules could not be read</source>
        <translation>No se pudieron leer los módulos</translation>
    </message>
    <message>
        <source>Listed by the runtime in %1 s (%2), nothing was loaded into it.</source>
        <comment>%1 a number, %2 a size in bytes</comment>
        <translation>Enumerados por el runtime en %1 s (%2); no se cargó nada en él.</translation>
    </message>
    <message>
        <source>The list may lack some: part of it was lost.</source>
        <translation>A la lista le pueden faltar algunos: se perdió una parte.</translation>
    </message>
    <message>
        <source>The modules of %1 have not been read.</source>
        <comment>%1 a process</comment>
        <translation>Los módulos de %1 no se han leído.</translation>
    </message>
    <message>
        <source>Waiting for the variables of %1, %2 s.</source>
        <comment>%1 a process, %2 a number</comment>
        <translation>Esperando las variables de %1, %2 s.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Dejar de esperar</translation>
    </message>
    <message>
        <source>You stopped waiting for the answer.</source>
        <translation>Dejó de esperar la respuesta.</translation>
    </message>
    <message>
        <source>The runtime is listing its modules, %1 s.</source>
        <translation>El runtime está enumerando sus módulos, %1 s.</translation>
    </message>
    <message>
        <source>The runtime is listing its modules.</source>
        <translation>El runtime está enumerando sus módulos.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>ended %1</source>
        <comment>%1 a time</comment>
        <translation>terminado: %1</translation>
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
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hidden, as it looks like a secret. “Show” shows it.</source>
        <translation>Oculto porque parece un secreto. «Mostrar» lo muestra.</translation>
    </message>
    <message>
        <source>Show the value of %1</source>
        <translation>Mostrar el valor de %1</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::EventCountModel</name>
    <message>
        <source>event %1</source>
        <translation>evento %1</translation>
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
    <message>
        <source>%1, id %2</source>
        <comment>%1 is an event</comment>
        <translation>%1, id %2</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>%1 is an event</comment>
        <translation>%1, versión %2</translation>
    </message>
    <message>
        <source>Provider and event</source>
        <translation>Proveedor y evento</translation>
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
    <name>clrscope::ui::FileDoor</name>
    <message>
        <source>Open recent</source>
        <translation>Abrir recientes</translation>
    </message>
    <message>
        <source>No file was opened yet</source>
        <translation>Aún no se ha abierto ningún archivo</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Olvidar estos</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::FileTab</name>
    <message>
        <source>Saved session</source>
        <translation>Sesión guardada</translation>
    </message>
    <message>
        <source>Drag over the time line to list one span of it; tick the events you want; type a word, or thread:27, to filter. A row shows its fields and its stack below.</source>
        <translation>Arrastre sobre la línea de tiempo para mostrar solo un intervalo; marque los eventos que quiera; escriba una palabra, o thread:27, para filtrar. Cada fila muestra debajo sus campos y su pila.</translation>
    </message>
    <message>
        <source>The charts of a process as they were saved; nothing here changes any more. Drag to pan, turn the wheel to zoom.</source>
        <translation>Los gráficos de un proceso tal como se guardaron; aquí ya no cambia nada. Arrastre para desplazar y gire la rueda para ampliar.</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::JobLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::KeysCard</name>
    <message>
        <source>Revoke key %1</source>
        <comment>%1 is the key&apos;s name</comment>
        <translation>Revocar la clave %1</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Nueva clave…</translation>
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
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>%1: copy the key now. It is shown this once.</source>
        <comment>%1 is the key&apos;s name</comment>
        <translation>%1: copie la clave ahora. Solo se muestra esta vez.</translation>
    </message>
    <message>
        <source>%1 was revoked. Requests with it are refused.</source>
        <comment>%1 is the key&apos;s name</comment>
        <translation>%1 se revocó. Se rechazan las peticiones que la usen.</translation>
    </message>
    <message>
        <source>every request needs one</source>
        <translation>toda petición necesita una</translation>
    </message>
    <message>
        <source>none is asked for now</source>
        <translation>ahora no se pide ninguna</translation>
    </message>
    <message>
        <source>No key yet: every request is refused. Make one and give it to the script that asks.</source>
        <translation>Aún no hay claves: se rechaza toda petición. Cree una y désela al script que pregunta.</translation>
    </message>
    <message>
        <source>No key yet. While none is asked for, whoever reaches the API may use it.</source>
        <translation>Aún no hay claves. Mientras no se pida ninguna, puede usar la API cualquiera que acceda a ella.</translation>
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
        <source>Give it a name, so that it can be told apart.</source>
        <translation>Póngale un nombre para poder distinguirla.</translation>
    </message>
    <message>
        <source>There is a key of this name. Choose another.</source>
        <translation>Ya hay una clave con este nombre. Elija otro.</translation>
    </message>
    <message>
        <source>Revoke key</source>
        <translation>Revocar clave</translation>
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
    <message numerus="yes">
        <source>Last used %1 from %2, %n request(s) since the program started.</source>
        <translation>
            <numerusform>Último uso: %1 desde %2; %n petición desde que se inició el programa.</numerusform>
            <numerusform>Último uso: %1 desde %2; %n peticiones desde que se inició el programa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not used since the program started.</source>
        <translation>No se ha usado desde que se inició el programa.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
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
        <source>%1 runs and is recorded from its first instant.</source>
        <translation>%1 está en ejecución y se graba desde su primer instante.</translation>
    </message>
    <message>
        <source>%1 runs and is recorded from its first instant. What it prints goes to %2.</source>
        <translation>%1 está en ejecución y se graba desde su primer instante. Lo que imprime va a %2.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 starts. Waiting for its .NET runtime for %2, at most 10 s.</source>
        <comment>a program, a length of time</comment>
        <translation>%1 se está iniciando. Esperando a su runtime de .NET desde hace %2, como máximo 10 s.</translation>
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
    <message>
        <source>Draining</source>
        <translation>Terminando</translation>
    </message>
    <message>
        <source>Method names for the stacks still come: %1 in %2 so far.</source>
        <comment>%1 bytes, %2 a length of time</comment>
        <translation>Aún llegan los nombres de métodos para las pilas: %1 en %2 hasta ahora.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
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
    <message>
        <source>Launch a program…</source>
        <translation>Iniciar un programa…</translation>
    </message>
    <message>
        <source>No .NET process runs yet</source>
        <translation>Aún no se ejecuta ningún proceso .NET</translation>
    </message>
    <message>
        <source>Start one as you always do: it appears at the left within two seconds. Or launch it from here, and its first instant is recorded, too.</source>
        <translation>Inicie uno como siempre: aparece a la izquierda en menos de dos segundos. O inícielo desde aquí y se grabará también su primer instante.</translation>
    </message>
    <message>
        <source>Open a trace or a session</source>
        <translation>Abrir una traza o una sesión</translation>
    </message>
    <message>
        <source>Traces and sessions (*.nettrace *.netperf *.clrscope);;All files (*)</source>
        <translation>Trazas y sesiones (*.nettrace *.netperf *.clrscope);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Pa&amp;nel</source>
        <translation>Pa&amp;nel</translation>
    </message>
    <message>
        <source>Nothing to do in this panel</source>
        <translation>Nada que hacer en este panel</translation>
    </message>
    <message>
        <source>A click on a process at the left shows its counters live. Ctrl+R records its trace.</source>
        <translation>Un clic en un proceso a la izquierda muestra sus contadores en vivo. Ctrl+R graba su traza.</translation>
    </message>
    <message numerus="yes">
        <source>%n dump(s) are still being written. Quitting loses them.</source>
        <translation>
            <numerusform>%n volcado aún se está escribiendo. Al salir se pierde.</numerusform>
            <numerusform>%n volcados aún se están escribiendo. Al salir se pierden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Open the closed tab again</source>
        <translation>Reabrir la pestaña cerrada</translation>
    </message>
    <message>
        <source>Dismiss all ended processes</source>
        <translation>Quitar todos los procesos terminados</translation>
    </message>
    <message>
        <source>Float the operations</source>
        <translation>Desacoplar operaciones</translation>
    </message>
    <message>
        <source>&amp;Operations</source>
        <translation>&amp;Operaciones</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Other programs ask this one for dumps, traces and metrics here. A key lets one in; every request is in the list.</source>
        <translation>Aquí otros programas piden a este volcados, trazas y métricas. Una clave da acceso a uno; toda petición está en la lista.</translation>
    </message>
    <message>
        <source>Finish without symbols</source>
        <translation>Terminar sin símbolos</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::ModulesModel</name>
    <message>
        <source>managed, collectible</source>
        <translation>administrado, recopilable</translation>
    </message>
    <message>
        <source>managed</source>
        <translation>administrado</translation>
    </message>
    <message>
        <source>native</source>
        <translation>nativo</translation>
    </message>
    <message>
        <source>dynamic</source>
        <translation>dinámico</translation>
    </message>
    <message>
        <source>Compiled ahead of time (ReadyToRun).</source>
        <translation>Compilado con antelación (ReadyToRun).</translation>
    </message>
    <message>
        <source>Made at run time, has no file.</source>
        <translation>Creado en tiempo de ejecución, sin archivo.</translation>
    </message>
    <message>
        <source>The file was replaced or removed since.</source>
        <translation>El archivo se reemplazó o eliminó después.</translation>
    </message>
    <message>
        <source>In memory, but not loaded by the runtime.</source>
        <translation>En memoria, pero no cargado por el runtime.</translation>
    </message>
    <message>
        <source>%1
Signature and age: what a symbol server is asked for.</source>
        <translation>%1
Firma y antigüedad: lo que se pide a un servidor de símbolos.</translation>
    </message>
    <message>
        <source>Not in memory as a file of its own</source>
        <translation>No está en memoria como archivo propio</translation>
    </message>
    <message>
        <source>%1 bytes of address space</source>
        <translation>%1 bytes de espacio de direcciones</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Assembly</source>
        <translation>Ensamblado</translation>
    </message>
    <message>
        <source>PDB</source>
        <translation>PDB</translation>
    </message>
    <message>
        <source>PDB signature, age</source>
        <translation>Firma PDB, antigüedad</translation>
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
    <message>
        <source>Show</source>
        <comment>in its folder</comment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Draining %1</source>
        <comment>%1 a length of time</comment>
        <translation>Terminando %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Not whole</source>
        <translation>Incompleta</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::OperationsPane</name>
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
    <message numerus="yes">
        <source>Remove %n operation(s)</source>
        <translation>
            <numerusform>Quitar %n operación</numerusform>
            <numerusform>Quitar %n operaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes what has ended out of the list; files stay</source>
        <translation>Quita de la lista lo que ha terminado; los archivos se conservan</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) removed, files kept</source>
        <translation>
            <numerusform>%n operación quitada, archivos conservados</numerusform>
            <numerusform>%n operaciones quitadas, archivos conservados</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Filtrar (Ctrl+F)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown of all</comment>
        <translation>%1 de %2</translation>
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
    <name>clrscope::ui::PresetBar</name>
    <message>
        <source>none chosen</source>
        <translation>ninguno elegido</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>Nombre y luego Intro</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nombre del preajuste</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Guardar como preajuste</translation>
    </message>
    <message>
        <source>Change or remove the preset</source>
        <translation>Cambiar o quitar el preajuste</translation>
    </message>
    <message>
        <source>the preset</source>
        <translation>el preajuste</translation>
    </message>
    <message>
        <source>Save changes to %1</source>
        <translation>Guardar cambios en %1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renombrar %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Save preset %1</source>
        <translation>Guardar preajuste %1</translation>
    </message>
    <message>
        <source>Saved the preset %1.</source>
        <translation>Preajuste %1 guardado.</translation>
    </message>
    <message>
        <source>There is a preset %1 already. Choose another name.</source>
        <translation>Ya hay un preajuste %1. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Rename preset %1</source>
        <translation>Renombrar preajuste %1</translation>
    </message>
    <message>
        <source>Remove preset %1</source>
        <translation>Quitar preajuste %1</translation>
    </message>
    <message>
        <source>Preset %1 removed</source>
        <translation>Preajuste %1 quitado</translation>
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
    <message>
        <source>Ended %1.</source>
        <comment>%1 is a time</comment>
        <translation>Terminado: %1.</translation>
    </message>
    <message>
        <source>CPU %1 % now, at most %2 % in the last minute</source>
        <translation>CPU: %1 % ahora, como máximo %2 % en el último minuto</translation>
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
        <translation>Quitar de la lista</translation>
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
    <message>
        <source>Dismiss %1</source>
        <translation>Quitar %1 de la lista</translation>
    </message>
    <message>
        <source>%1 dismissed</source>
        <comment>%1 a process</comment>
        <translation>%1 quitado de la lista</translation>
    </message>
    <message>
        <source>Dismiss all ended</source>
        <translation>Quitar terminados</translation>
    </message>
    <message>
        <source>No .NET process runs on this machine. Start one: it appears here.</source>
        <translation>No hay procesos .NET en esta máquina. Inicie uno: aparece aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n processes fit: requests that name none are refused while there is more than one.</source>
        <translation>
            <numerusform>Coincide %n proceso: las peticiones que no nombran ninguno se rechazan mientras haya más de uno.</numerusform>
            <numerusform>Coinciden %n procesos: las peticiones que no nombran ninguno se rechazan mientras haya más de uno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %n process(es)</source>
        <translation>
            <numerusform>Quitar %n proceso de la lista</numerusform>
            <numerusform>Quitar %n procesos de la lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) dismissed</source>
        <translation>
            <numerusform>%n proceso quitado de la lista</numerusform>
            <numerusform>%n procesos quitados de la lista</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Detener grabación</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::ProcessReader</name>
    <message>
        <source>The process is gone or cannot be reached.</source>
        <translation>El proceso ya no existe o no es accesible.</translation>
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
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Copy the line that mends it</source>
        <translation>Copiar la línea que lo arregla</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>%1 is held before its first instant.</source>
        <translation>%1 está retenido antes de su primer instante.</translation>
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
        <translation>Quitar</translation>
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
    <message>
        <source>%1 is in the list already. Change its row: a process takes only one of a name.</source>
        <translation>%1 ya está en la lista. Cambie su fila: un proceso solo admite uno de cada nombre.</translation>
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
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
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
    <message>
        <source>%1 events, %2 dropped</source>
        <translation>%1 eventos, %2 perdidos</translation>
    </message>
    <message>
        <source>Whole, no symbols</source>
        <translation>Completa, sin símbolos</translation>
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
    <message>
        <source>Broken off</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>Bad request</source>
        <translation>Petición no válida</translation>
    </message>
    <message>
        <source>No valid key</source>
        <translation>Clave no válida</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation>Prohibido</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Method not allowed</source>
        <translation>Método no permitido</translation>
    </message>
    <message>
        <source>Not acceptable</source>
        <translation>No aceptable</translation>
    </message>
    <message>
        <source>Too slow</source>
        <translation>Demasiado lenta</translation>
    </message>
    <message>
        <source>Body too large</source>
        <translation>Cuerpo muy grande</translation>
    </message>
    <message>
        <source>Address too long</source>
        <translation>Dirección muy larga</translation>
    </message>
    <message>
        <source>Unknown content type</source>
        <translation>Content-Type desconocido</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Demasiadas peticiones</translation>
    </message>
    <message>
        <source>Headers too large</source>
        <translation>Cabeceras muy grandes</translation>
    </message>
    <message>
        <source>Failed inside</source>
        <translation>Error interno</translation>
    </message>
    <message>
        <source>Too many connections</source>
        <translation>Demasiadas conexiones</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::ServerPage</name>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
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
        <source>%1 of %2, the last 1 000 are kept</source>
        <translation>%1 de %2, se conservan las últimas 1000</translation>
    </message>
    <message>
        <source>Failed %1</source>
        <comment>number of failed requests</comment>
        <translation>Fallidas %1</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Ends the connections of the chosen client. With a valid key it may come back: revoke the key to keep it out.</source>
        <translation>Termina las conexiones del cliente elegido. Con una clave válida puede volver: revoque la clave para impedirlo.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>The client left before the answer was whole.</source>
        <translation>El cliente se fue antes de que la respuesta estuviera completa.</translation>
    </message>
    <message>
        <source>none in the last hour</source>
        <translation>ninguno en la última hora</translation>
    </message>
    <message numerus="yes">
        <source>%n in the last hour</source>
        <comment>clients</comment>
        <translation>
            <numerusform>%n en la última hora</numerusform>
            <numerusform>%n en la última hora</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied. What was sent with the request is not kept: add it with -d.</source>
        <translation>Copiado. Lo enviado con la petición no se conserva: añádalo con -d.</translation>
    </message>
    <message>
        <source>The API is off: nobody can ask.</source>
        <translation>La API está inactiva: nadie puede preguntar.</translation>
    </message>
    <message>
        <source>Scripts, Prometheus and sidecars that ask appear here.</source>
        <translation>Aquí aparecen los scripts, Prometheus y los sidecars que preguntan.</translation>
    </message>
    <message>
        <source>No request matches the filter.</source>
        <translation>Ninguna petición coincide con el filtro.</translation>
    </message>
    <message>
        <source>No request yet. Each appears here with what it was answered.</source>
        <translation>Aún no hay peticiones. Cada una aparece aquí con lo que se le respondió.</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::ServerStateCard</name>
    <message>
        <source>Listen on the network too</source>
        <translation>Escuchar también en la red</translation>
    </message>
    <message>
        <source>Every machine that reaches this one may then ask, over https and with a key of the list. Whoever holds a key can read the memory of your .NET processes. Plain http stays on this machine.</source>
        <translation>Toda máquina que acceda a esta podrá entonces preguntar, por https y con una clave de la lista. Quien tenga una clave puede leer la memoria de sus procesos .NET. El http sin cifrar se queda en esta máquina.</translation>
    </message>
    <message>
        <source>Listen on the network</source>
        <translation>Escuchar en la red</translation>
    </message>
    <message>
        <source>Stay on this machine</source>
        <translation>Quedarse en esta máquina</translation>
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
        <source>since %1</source>
        <comment>%1 a time</comment>
        <translation>desde: %1</translation>
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
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>no key asked</source>
        <translation>no se pide clave</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renovar</translation>
    </message>
    <message>
        <source>Makes a new certificate now. Clients that know the fingerprint have to be told the new one. Without this it is renewed by itself 30 days before it ends.</source>
        <translation>Crea ahora un certificado nuevo. A los clientes que conocen la huella hay que comunicarles la nueva. Sin esto, se renueva solo 30 días antes de caducar.</translation>
    </message>
    <message>
        <source>made by clrscope, until %1</source>
        <comment>%1 a date</comment>
        <translation>creado por clrscope, hasta el %1</translation>
    </message>
    <message>
        <source>from your file, until %1</source>
        <comment>%1 a date</comment>
        <translation>de su archivo, hasta el %1</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>https only, every request with a key</source>
        <translation>solo https, toda petición con clave</translation>
    </message>
    <message>
        <source>taken over at once, no restart</source>
        <translation>se aplica de inmediato, sin reiniciar</translation>
    </message>
    <message>
        <source>not while the API asks for no key</source>
        <translation>no mientras la API no pida clave</translation>
    </message>
    <message>
        <source>needs an https address in the setting &quot;urls&quot;</source>
        <translation>requiere una dirección https en la opción «urls»</translation>
    </message>
    <message>
        <source>the setting &quot;urls&quot; says where it listens</source>
        <translation>la opción «urls» indica dónde escucha</translation>
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
    <message>
        <source>Set %1</source>
        <comment>%1 is a setting</comment>
        <translation>Fijar %1</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <comment>%1 is a setting</comment>
        <translation>Restablecer %1</translation>
    </message>
    <message>
        <source>A change takes effect</source>
        <translation>El cambio surte efecto</translation>
    </message>
    <message>
        <source>waits for the next start</source>
        <translation>espera al próximo inicio</translation>
    </message>
    <message>
        <source>at the next start</source>
        <translation>en el próximo inicio</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Written, and takes effect at the next start of clrscope.</source>
        <translation>Se escribió y surte efecto en el próximo inicio de clrscope.</translation>
    </message>
    <message>
        <source>Only what the settings.json of clrscope says can be reset.</source>
        <translation>Solo se puede restablecer lo que dice el settings.json de clrscope.</translation>
    </message>
    <message>
        <source>Goes back to &quot;%1&quot; (%2).</source>
        <comment>%1 a value, %2 its source</comment>
        <translation>Vuelve a «%1» (%2).</translation>
    </message>
    <message>
        <source>Takes it out of the settings.json of clrscope; no other source names it.</source>
        <translation>La saca del settings.json de clrscope; ninguna otra fuente la nombra.</translation>
    </message>
    <message>
        <source>%1 was set.</source>
        <comment>%1 is a setting</comment>
        <translation>%1 se fijó.</translation>
    </message>
    <message>
        <source>%1 was reset.</source>
        <comment>%1 is a setting</comment>
        <translation>%1 se restableció.</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>de inmediato</translation>
    </message>
    <message numerus="yes">
        <source>%n changed setting(s) take effect at the next start of clrscope.</source>
        <translation>
            <numerusform>%n opción cambiada surte efecto en el próximo inicio de clrscope.</numerusform>
            <numerusform>%n opciones cambiadas surten efecto en el próximo inicio de clrscope.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, each with the source that won</source>
        <translation>%1 de %2, cada una con la fuente que prevaleció</translation>
    </message>
    <message>
        <source>All settings as they count now and the source each comes from. Double-click a value to change it: only the settings.json of clrscope is ever written.</source>
        <translation>Todas las opciones tal como cuentan ahora y la fuente de la que procede cada una. Doble clic en un valor para cambiarlo: solo se escribe en el settings.json de clrscope.</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::StackPane</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copy stack</source>
        <translation>Copiar pila</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Pila</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Módulo</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Stack of the event, innermost first</source>
        <translation>Pila del evento, primero lo más interno</translation>
    </message>
    <message>
        <source>Reading the names of methods, %1 %</source>
        <translation>Leyendo los nombres de métodos, %1 %</translation>
    </message>
    <message>
        <source>your code</source>
        <comment>on a stack frame: not of the framework</comment>
        <translation>su código</translation>
    </message>
    <message>
        <source>framework</source>
        <translation>framework</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s), innermost first</source>
        <translation>
            <numerusform>%n marco, primero el más interno</numerusform>
            <numerusform>%n marcos, primero el más interno</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 frames have a name</source>
        <translation>%1 de %2 marcos tienen nombre</translation>
    </message>
    <message numerus="yes">
        <source>Copied a stack of %n frame(s).</source>
        <translation>
            <numerusform>Pila de %n marco copiada.</numerusform>
            <numerusform>Pila de %n marcos copiada.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clrscope::ui::StatisticsModel</name>
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
    <message>
        <source>%1 a minute</source>
        <comment>%1 is a change</comment>
        <translation>%1 por minuto</translation>
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
    <message numerus="yes">
        <source>%n process(es), %1 out of reach</source>
        <comment>%1 is a number</comment>
        <translation>
            <numerusform>%n proceso, %1 inaccesible</numerusform>
            <numerusform>%n procesos, inaccesibles: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>API %1, %n client(s)</source>
        <comment>%1 are addresses</comment>
        <translation>
            <numerusform>API %1, %n cliente</numerusform>
            <numerusform>API %1, %n clientes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clrscope::ui::TableCard</name>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n fila copiada</numerusform>
            <numerusform>%n filas copiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <comment>%1 a value</comment>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <comment>%1 the name of a column</comment>
        <translation>Copiar «%1»</translation>
    </message>
    <message>
        <source>Copy rows	Ctrl+C</source>
        <translation>Copiar filas	Ctrl+C</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
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
        <source>Kinds</source>
        <translation>Tipos</translation>
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
    <message>
        <source>Go to, s</source>
        <translation>Ir a, s</translation>
    </message>
    <message>
        <source>Go to a time of the trace, in seconds</source>
        <translation>Ir a un instante de la traza, en segundos</translation>
    </message>
    <message>
        <source>Seconds since the trace began; Enter chooses the first event from there on</source>
        <translation>Segundos desde el comienzo de la traza; Intro elige el primer evento a partir de ahí</translation>
    </message>
    <message>
        <source>Type a number of seconds, such as 12.5.</source>
        <translation>Escriba un número de segundos, por ejemplo 12.5.</translation>
    </message>
    <message>
        <source>Words that all must be in an event, and of one thing: provider:Kestrel event:Start thread:27 after:1.5 before:2 or any field of the payload, such as Reason:Induced. &quot;Two words&quot; in quotes stand together.</source>
        <translation>Palabras que deben estar todas en un evento, o en una cosa concreta: provider:Kestrel event:Start thread:27 after:1.5 before:2 o cualquier campo del payload, por ejemplo Reason:Induced. &quot;Dos palabras&quot; entre comillas van juntas.</translation>
    </message>
    <message>
        <source>Save the listed events as CSV…</source>
        <translation>Guardar los eventos mostrados como CSV…</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nada coincide</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>Mostrar todos los eventos</translation>
    </message>
    <message>
        <source>The runtime dropped %1 events because its buffer was full; what is missing is marked in the time line. A larger buffer or fewer providers keep all.</source>
        <translation>El runtime perdió %1 eventos porque su búfer estaba lleno; lo que falta está marcado en la línea de tiempo. Un búfer mayor o menos proveedores los conservan todos.</translation>
    </message>
    <message>
        <source>No event is in the span and of the kinds chosen.</source>
        <translation>Ningún evento está en el intervalo y es de las clases elegidas.</translation>
    </message>
    <message>
        <source>No event has “%1” in its provider, name or payload.</source>
        <translation>Ningún evento tiene «%1» en su proveedor, nombre o payload.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>More bytes</source>
        <translation>Más bytes</translation>
    </message>
    <message>
        <source>This event has no stack.</source>
        <translation>Este evento no tiene pila.</translation>
    </message>
    <message>
        <source>The trace has no names of methods; record with rundown to get them.</source>
        <translation>La traza no tiene nombres de métodos; grabe con rundown para obtenerlos.</translation>
    </message>
    <message>
        <source>Reading the names of methods was cancelled.</source>
        <translation>Se canceló la lectura de los nombres de métodos.</translation>
    </message>
    <message>
        <source>The file has grown since it was read, by %1: it is still being recorded. What is shown is its beginning.</source>
        <translation>El archivo ha crecido %1 desde que se leyó: aún se está grabando. Se muestra su comienzo.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Save the listed events</source>
        <translation>Guardar los eventos mostrados</translation>
    </message>
    <message>
        <source>Comma separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1 events to %2</source>
        <translation>%1 eventos guardados en %2</translation>
    </message>
    <message>
        <source>The events could not be saved to %1: %2</source>
        <translation>Los eventos no se pudieron guardar en %1: %2</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copiar valor</translation>
    </message>
    <message>
        <source>Find events with this value</source>
        <translation>Buscar eventos con este valor</translation>
    </message>
    <message>
        <source>Show “%1” as a column</source>
        <translation>Mostrar «%1» como columna</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Elegir columnas…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>The file is damaged. What could be read is shown. A repaired copy opens in other tools, too.</source>
        <translation>El archivo está dañado. Se muestra lo que se pudo leer. Una copia reparada se abre también en otras herramientas.</translation>
    </message>
    <message>
        <source>The file breaks off before its end. Everything before is shown. A repaired copy opens in other tools, too.</source>
        <translation>El archivo se interrumpe antes de su final. Se muestra todo lo anterior. Una copia reparada se abre también en otras herramientas.</translation>
    </message>
    <message>
        <source>Parts of the file could not be understood and were passed over.</source>
        <translation>Algunas partes del archivo no se pudieron interpretar y se omitieron.</translation>
    </message>
    <message>
        <source>not known, reading was cancelled</source>
        <translation>desconocido, lectura cancelada</translation>
    </message>
    <message>
        <source>This trace holds no events</source>
        <translation>Esta traza no contiene eventos</translation>
    </message>
    <message>
        <source>Nothing that was asked for happened while it was recorded. Check the providers and their levels, and record for longer or while the program works.</source>
        <translation>Mientras se grababa no ocurrió nada de lo que se pidió. Revise los proveedores y sus niveles, y grabe durante más tiempo o mientras el programa trabaja.</translation>
    </message>
    <message>
        <source>One thing at a time: “%1” is not done yet.</source>
        <translation>Una cosa cada vez: «%1» aún no ha terminado.</translation>
    </message>
    <message>
        <source>The file is no longer what was read: it was changed or replaced. Events may be missing below.</source>
        <translation>El archivo ya no es el que se leyó: se modificó o se reemplazó. Abajo pueden faltar eventos.</translation>
    </message>
    <message>
        <source>The file is no longer there. Events may be missing below.</source>
        <translation>El archivo ya no está. Abajo pueden faltar eventos.</translation>
    </message>
    <message>
        <source>Reading %1 again</source>
        <translation>Volviendo a leer %1</translation>
    </message>
    <message>
        <source>Reading again was cancelled; what is shown is what was read before.</source>
        <translation>Se canceló la nueva lectura; se muestra lo que se leyó antes.</translation>
    </message>
    <message>
        <source>%1 cannot be read any more: %2 What is shown was read before.</source>
        <comment>%2 is a sentence</comment>
        <translation>%1 ya no se puede leer: %2 Se muestra lo que se leyó antes.</translation>
    </message>
    <message>
        <source>Going to %1 s</source>
        <translation>Yendo a %1 s</translation>
    </message>
    <message>
        <source>Saving events to %1</source>
        <translation>Guardando eventos en %1</translation>
    </message>
    <message>
        <source>Saving was cancelled; nothing was written.</source>
        <translation>Se canceló el guardado; no se escribió nada.</translation>
    </message>
    <message>
        <source>Only %1 of %2 events were saved to %3: the file is no longer what was read.</source>
        <translation>Solo se guardaron %1 de %2 eventos en %3: el archivo ya no es el que se leyó.</translation>
    </message>
    <message>
        <source>Copying events</source>
        <translation>Copiando eventos</translation>
    </message>
    <message>
        <source>Copying was cancelled.</source>
        <translation>Se canceló la copia.</translation>
    </message>
    <message>
        <source>Save a repaired copy</source>
        <translation>Guardar una copia reparada</translation>
    </message>
    <message>
        <source>Traces (%1)</source>
        <translation>Trazas (%1)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Escribiendo %1</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n line(s).</source>
        <translation>
            <numerusform>%n línea copiada.</numerusform>
            <numerusform>%n líneas copiadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter kinds</source>
        <translation>Filtrar tipos</translation>
    </message>
    <message>
        <source>No kind of event matches the filter.</source>
        <translation>Ningún tipo de evento coincide con el filtro.</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::TraceWords</name>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>It is neither a .nettrace nor a .netperf file.</source>
        <translation>No es un archivo .nettrace ni .netperf.</translation>
    </message>
    <message>
        <source>Its version is not supported; NetTrace 4 and 6 are.</source>
        <translation>Su versión no es compatible; lo son NetTrace 4 y 6.</translation>
    </message>
    <message>
        <source>It is cut off inside its header: nothing was captured.</source>
        <translation>Está cortado dentro de su encabezado: no se capturó nada.</translation>
    </message>
    <message>
        <source>It breaks off before its end.</source>
        <translation>Se interrumpe antes de su final.</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation>Está dañado.</translation>
    </message>
    <message>
        <source>The damaged file is never changed; choose another name for the repaired one.</source>
        <translation>El archivo dañado nunca se modifica; elija otro nombre para el reparado.</translation>
    </message>
    <message>
        <source>The damaged file could not be read: %1</source>
        <translation>No se pudo leer el archivo dañado: %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>%1 was made by somebody else meanwhile and is left as it is; choose another name.</source>
        <translation>Entretanto alguien más creó %1, que se deja como está; elija otro nombre.</translation>
    </message>
    <message>
        <source>Repairing was cancelled; nothing was written.</source>
        <translation>Se canceló la reparación; no se escribió nada.</translation>
    </message>
    <message>
        <source>The trace is whole; the copy is the same.</source>
        <translation>La traza está completa; la copia es idéntica.</translation>
    </message>
    <message>
        <source>The trace was made whole; nothing had to be given up.</source>
        <translation>La traza se reparó por completo; no hubo que renunciar a nada.</translation>
    </message>
    <message>
        <source>The trace was made whole; %1 of an incomplete block were given up.</source>
        <comment>%1 a size</comment>
        <translation>La traza se reparó; se renunció a %1 de un bloque incompleto.</translation>
    </message>
    <message>
        <source>There is nothing to save in this file.</source>
        <translation>En este archivo no hay nada que recuperar.</translation>
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
        <source>Save as preset…</source>
        <translation>Guardar como preajuste…</translation>
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
    <message>
        <source>Choose what…</source>
        <translation>Elegir qué…</translation>
    </message>
    <message>
        <source>No recordings of %1 yet</source>
        <translation>Aún no hay grabaciones de %1</translation>
    </message>
    <message>
        <source>A recording keeps every event of the kinds you choose in a file that PerfView, Visual Studio and clrscope open.</source>
        <translation>Una grabación guarda todos los eventos de las clases elegidas en un archivo que abren PerfView, Visual Studio y clrscope.</translation>
    </message>
    <message>
        <source>Record %1</source>
        <comment>%1 what, CPU, HTTP</comment>
        <translation>Grabar %1</translation>
    </message>
    <message>
        <source>Restore providers</source>
        <translation>Restaurar proveedores</translation>
    </message>
    <message>
        <source>Change providers</source>
        <translation>Cambiar proveedores</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>%1 a provider</comment>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Provider removed</source>
        <translation>Proveedor quitado</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Change keywords…</source>
        <translation>Cambiar palabras clave…</translation>
    </message>
    <message>
        <source>Change level…</source>
        <translation>Cambiar nivel…</translation>
    </message>
    <message>
        <source>Change arguments…</source>
        <translation>Cambiar argumentos…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Providers changed by hand are as the profiles say again</source>
        <translation>Los proveedores editados a mano vuelven a ser los de los perfiles</translation>
    </message>
    <message>
        <source>The API is off: turn it on first.</source>
        <translation>La API está inactiva: actívela primero.</translation>
    </message>
    <message>
        <source>Open recording</source>
        <translation>Abrir grabación</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::UndoHistory</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>%1 a command</comment>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <comment>%1 a command</comment>
        <translation>Rehacer: %1</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::UndoLine</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>%1 a command</comment>
        <translation>Deshacer: %1</translation>
    </message>
</context>
</TS>
