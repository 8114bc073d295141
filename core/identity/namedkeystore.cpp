// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <clrscope/identity/keys.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clrscope::identity {

namespace {

constexpr qint64 maxFileBytes = 1024 * 1024;
constexpr qsizetype maxKeys = 64;
constexpr qsizetype maxNameLength = 100;

} // namespace

NamedKeyStore::NamedKeyStore(const QString &folder, const Clock *clock, QObject *parent)
    : QObject(parent), m_folder(folder), m_clock(clock ? clock : &m_realClock)
{
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &NamedKeyStore::read);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &NamedKeyStore::read);
    read();
}

void NamedKeyStore::read()
{
    const auto path = QDir(m_folder).filePath(u"keys.json"_s);
    const auto parent = QFileInfo(m_folder).absolutePath();
    for (const auto &watched : {path, m_folder, parent}) {
        if (QFileInfo::exists(watched) && !m_watcher.files().contains(watched) &&
            !m_watcher.directories().contains(watched))
            m_watcher.addPath(watched);
    }

    const auto keys = readFile(path);
    const Message problem = keys ? Message() : keys.error().message;
    const auto now = keys.value_or(m_keys); // what was read before still counts
    if (now == m_keys && problem == m_problem)
        return;
    m_keys = now;
    m_problem = problem;
    Q_EMIT changed(m_keys);
}

Result<QList<NamedKey>> NamedKeyStore::readFile(const QString &path) const
{
    QList<NamedKey> keys;
    QFile file(path);
    if (!file.exists())
        return keys;
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, Message::tr("The stored keys in '%1' could not be read: %2.").arg(path, file.errorString()));
    const auto document = QJsonDocument::fromJson(file.read(maxFileBytes));
    if (!document.isObject())
        return fail(ErrorCode::Io, Message::tr("The stored keys in '%1' could not be read: the file is not whole.").arg(path));
    const auto list = document.object().value("keys"_L1).toArray();
    for (const auto &item : list) {
        const auto object = item.toObject();
        NamedKey key;
        key.name = object.value("name"_L1).toString();
        key.subject = object.value("subject"_L1).toString();
        key.publicKey = object.value("publicKey"_L1).toString();
        key.createdUtc = QDateTime::fromString(object.value("created"_L1).toString(), Qt::ISODate);
        key.expiresUtc = QDateTime::fromString(object.value("expires"_L1).toString(), Qt::ISODate);
        if (!key.name.isEmpty() && !key.subject.isEmpty() && key.expiresUtc.isValid() && keys.size() < maxKeys)
            keys.append(key);
    }
    return keys;
}

Result<GeneratedKey> NamedKeyStore::make(const QString &name, std::chrono::milliseconds lifetime)
{
    const auto trimmed = name.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > maxNameLength)
        return fail(ErrorCode::InvalidArgument, Message::tr("A key needs a name of at most 100 characters."));
    if (!m_problem.isEmpty())
        return fail(ErrorCode::InvalidState, m_problem);
    for (const auto &key : std::as_const(m_keys)) {
        if (key.name.compare(trimmed, Qt::CaseInsensitive) == 0)
            return fail(
                ErrorCode::InvalidArgument,
                Message::tr("There is a key named '%1' already; revoke it or choose another name.").arg(trimmed));
    }
    if (m_keys.size() >= maxKeys)
        return fail(ErrorCode::LimitReached, Message::tr("There are 64 keys already; revoke one first."));
    auto generated = generateKey(lifetime, *m_clock);
    if (!generated)
        return generated;
    const auto now = QDateTime::fromSecsSinceEpoch(m_clock->nowUtc().toSecsSinceEpoch(), Qt::UTC);
    auto keys = m_keys;
    keys.append({trimmed, generated->subject, generated->publicKey, now,
                 now.addSecs(std::chrono::duration_cast<std::chrono::seconds>(lifetime).count())});
    if (const auto done = store(keys); !done)
        return fail(done);
    return generated;
}

Result<void> NamedKeyStore::revoke(const QString &name)
{
    auto keys = m_keys;
    const auto removed = keys.removeIf(
        [&name](const NamedKey &key) { return key.name.compare(name, Qt::CaseInsensitive) == 0; });
    if (removed == 0)
        return fail(ErrorCode::NotFound, Message::tr("There is no key named '%1'.").arg(name));
    return store(keys);
}

Result<void> NamedKeyStore::restore(const NamedKey &key)
{
    for (const auto &other : std::as_const(m_keys)) {
        if (other.name.compare(key.name, Qt::CaseInsensitive) == 0)
            return fail(ErrorCode::InvalidArgument,
                        Message::tr("There is a key named '%1' already; revoke it first.").arg(key.name));
    }
    if (m_keys.size() >= maxKeys)
        return fail(ErrorCode::LimitReached, Message::tr("There are 64 keys already; revoke one first."));
    auto keys = m_keys;
    keys.append(key);
    std::stable_sort(keys.begin(), keys.end(), [](const NamedKey &a, const NamedKey &b) {
        return a.createdUtc < b.createdUtc;
    });
    return store(keys);
}

Result<void> NamedKeyStore::store(const QList<NamedKey> &keys)
{
    QJsonArray list;
    for (const auto &key : keys)
        list.append(QJsonObject{{u"name"_s, key.name},
                                {u"subject"_s, key.subject},
                                {u"publicKey"_s, key.publicKey},
                                {u"created"_s, key.createdUtc.toString(Qt::ISODate)},
                                {u"expires"_s, key.expiresUtc.toString(Qt::ISODate)}});
    const auto text = QJsonDocument(QJsonObject{{u"keys"_s, list}}).toJson();
    const auto path = QDir(m_folder).filePath(u"keys.json"_s);
    QSaveFile file(path);
    if (!QDir().mkpath(m_folder) || !file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(text) != text.size() || !file.commit())
        return fail(ErrorCode::Io,
                    Message::tr("The keys could not be stored in '%1': %2.").arg(path, file.errorString()));
    read();
    return {};
}

} // namespace clrscope::identity
