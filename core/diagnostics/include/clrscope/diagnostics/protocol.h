// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/base/error.h>
#include <clrscope/diagnostics/client.h>
#include <clrscope/diagnostics/types.h>

#include <QByteArray>
#include <QByteArrayView>
#include <QMap>

/// The bytes of the diagnostics protocol (DOTNET_IPC_V1): requests are built here and nowhere
/// else, because runtimes crash on malformed ones; replies are read here, bounded, because they
/// come from outside. Plain functions, any thread.
///
/// A message is a 20-byte header (14 bytes magic, u16 size of header and payload, u8 command set,
/// u8 command id, u16 zero) and a payload; integers are little-endian and unaligned, strings are a
/// u32 count of UTF-16 units including the NUL, then the units.
namespace clrscope::diagnostics::protocol {

inline constexpr qsizetype headerBytes = 20;
inline constexpr qsizetype advertiseBytes = 34;
inline constexpr quint32 maxEnvironmentBytes = 16 * 1024 * 1024;

inline constexpr quint32 hrBadEncoding = 0x80131384;
inline constexpr quint32 hrUnknownCommand = 0x80131385;
inline constexpr quint32 hrUnknownMagic = 0x80131386;
inline constexpr quint32 hrNotYetAvailable = 0x8013135B;
inline constexpr quint32 hrNotSupported = 0x80131515;
inline constexpr quint32 hrGenericFailure = 0x80004005;

struct Header
{
    quint16 sizeBytes = 0; ///< header and payload
    quint8 set = 0;
    quint8 id = 0;

    [[nodiscard]] bool isError() const { return id == 0xFF; }
    [[nodiscard]] qsizetype payloadBytes() const { return sizeBytes - headerBytes; }
};

/// What a runtime says first on a reversed connection.
struct Advertise
{
    QUuid cookie;
    quint64 pid = 0; ///< as the target sees itself

    bool operator==(const Advertise &) const = default;
};

[[nodiscard]] QByteArray message(quint8 set, quint8 id, const QByteArray &payload = {});
/// version 1, 2 or 3.
[[nodiscard]] QByteArray processInfoRequest(int version);
[[nodiscard]] QByteArray resumeRequest();
[[nodiscard]] QByteArray environmentRequest();
/// A null value unsets.
[[nodiscard]] QByteArray setEnvironmentRequest(const QString &name, const QString &value);
/// CollectTracing 1 to 5, always NetTrace; refuses what the runtime would refuse or crash on.
[[nodiscard]] Result<QByteArray> collectRequest(const SessionRequest &request, int version);
[[nodiscard]] QByteArray stopRequest(quint64 sessionId);
/// GenerateCoreDump 1 to 3.
[[nodiscard]] QByteArray dumpRequest(const QString &path, DumpType type, int version);

/// `key=value;...`, quoted where a key or value needs it; a double quote inside is refused.
[[nodiscard]] Result<QString> argumentsText(const Provider &provider);

/// Fails if the bytes are no reply header: wrong magic, size or set.
[[nodiscard]] Result<Header> parseReplyHeader(QByteArrayView bytes);
[[nodiscard]] Result<ProcessInfo> parseProcessInfo(QByteArrayView payload, int version);
/// The size announced by the reply to ProcessEnvironment.
[[nodiscard]] Result<quint32> parseEnvironmentSize(QByteArrayView payload);
[[nodiscard]] Result<QMap<QString, QString>> parseEnvironment(QByteArrayView block);
[[nodiscard]] Result<quint64> parseSessionId(QByteArrayView payload);
/// The HRESULT of an error reply or of an "i32" OK reply; 0 when the payload is too short to say.
[[nodiscard]] quint32 parseHresult(QByteArrayView payload);
/// The string behind the HRESULT of a failed GenerateCoreDump3; empty where there is none.
[[nodiscard]] QString parseErrorText(QByteArrayView payload);
[[nodiscard]] Result<Advertise> parseAdvertise(QByteArrayView bytes);

/// "0x80131385 (unknown command)".
[[nodiscard]] Message hresultText(quint32 hresult);

/// Whether a command line is an executable alone. That is what a runtime tells that is held before
/// Main (or just starting); a running one tells the managed dll and the arguments, too.
[[nodiscard]] bool isExecutableAlone(const QString &commandLine);
/// The first argument's last path component, as the API's process name (diagnostics-ipc §5.1).
[[nodiscard]] QString processName(const QString &commandLine, const QString &operatingSystem);
/// The managed entry assembly where it says more than the name.
[[nodiscard]] QString displayName(const ProcessInfo &info, const QString &name);

} // namespace clrscope::diagnostics::protocol
