// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QJsonValue>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringBuilder>

#include <concepts>
#include <vector>

namespace clrscope {

/// A sentence for people, composed once, where its cause is understood, and put into words twice:
/// in English for the API, the log and scripts, and in the user's language by the window.
///
///     fail(ErrorCode::NotFound, Message::tr("There is no program %1.").arg(name));
///
/// lupdate finds the texts under the context "clrscope::Message": write `Message::tr`, never a longer name.
/// What is made of a plain string is said as it is in every language (paths, words of the system).
class Message
{
public:
    Message() = default;
    Message(QString verbatim) : m_text(std::move(verbatim)) {} // NOLINT: a string is a message
    template <typename A, typename B>
    Message(const QStringBuilder<A, B> &verbatim) : m_text(verbatim) // NOLINT
    {
    }

    /// With n, `%n` in the text is that number and the translation has its plurals.
    [[nodiscard]] static Message tr(const char *text, const char *comment = nullptr, int n = -1);

    /// Puts values (strings, messages, whole numbers) in for the lowest marks that are left, in order.
    template <typename... Values>
    [[nodiscard]] Message arg(const Values &...values) const
    {
        Message filled = *this;
        (filled.m_arguments.push_back(made(values)), ...);
        return filled;
    }

    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    [[nodiscard]] QString english() const { return rendered(Language::English); }
    /// In the language of the installed translators; on any thread.
    [[nodiscard]] QString translated() const { return rendered(Language::Installed); }

    /// Parts in a row: "CPU samples, Logs".
    [[nodiscard]] static Message joined(const QList<Message> &parts, const QString &separator);

    /// For what is kept over a run: a string when it is verbatim.
    [[nodiscard]] QJsonValue toJson() const;
    [[nodiscard]] static Message fromJson(const QJsonValue &json);

    /// Two messages are equal that say the same.
    friend bool operator==(const Message &a, const Message &b) { return a.english() == b.english(); }

private:
    enum class Language { English, Installed };

    static Message made(const Message &value) { return value; }
    static Message made(const QString &value) { return value; }
    static Message made(QStringView value) { return value.toString(); }
    static Message made(QChar value) { return QString(value); }
    static Message made(std::integral auto value) { return QString::number(value); }

    static Message read(const QJsonValue &json, int depth);
    [[nodiscard]] QString rendered(Language language) const;

    QString m_text;
    std::vector<Message> m_arguments;
    int m_count = -1;
    bool m_isTranslated = false;
};

} // namespace clrscope

Q_DECLARE_METATYPE(clrscope::Message)
