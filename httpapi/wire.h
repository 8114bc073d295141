// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every name and text of the wire, in one place beside the tests that hold them to the recorded
// answers. Not translated: programs read them.
#pragma once

#include <QByteArray>
#include <QString>

namespace clrscope::httpapi {

namespace type {
inline const QByteArray json = "application/json; charset=utf-8";
inline const QByteArray problem = "application/problem+json; charset=utf-8";
inline const QByteArray openApi = "application/json; charset=utf-8";
inline const QByteArray prometheus = "text/plain; version=0.0.4";
} // namespace type

namespace text {
inline const QString httpEgressOff = QStringLiteral("HTTP egress is not enabled.");
inline const QString noSuchEgress = QStringLiteral("Egress provider '%1' does not exist.");
inline const QString noDefaultProcess =
    QStringLiteral("No default process configuration has been set.");
inline const QString noProcess = QStringLiteral("Unable to discover a target process.");
inline const QString severalProcesses =
    QStringLiteral("Unable to select a single target process because multiple target processes "
                   "have been discovered.");
inline const QString noEnvironment = QStringLiteral("Unable to get process environment.");
inline const QString metricsOff = QStringLiteral("Metrics was not enabled.");
inline const QString stacksOff = QStringLiteral("The 'Call Stacks' feature is not enabled.");
inline const QString exceptionsOff = QStringLiteral("The 'Exceptions' feature is not enabled.");
inline const QString parametersOff =
    QStringLiteral("The 'Parameter Capturing' feature is not enabled.");
inline const QString wrongCounterInterval = QStringLiteral(
    "Custom trace metric provider '%1' must use the expected counter interval '%2'.");
inline const QString noSession = QStringLiteral("Failed to start the event pipe session");
inline const QString rateLimit = QStringLiteral("Rate limit reached.");
inline const QString noOperation = QStringLiteral("Operation not found.");
inline const QString noBindableUrl = QStringLiteral("Unable to bind any urls.");

// Binding (rest-api §3)
inline const QString validationTitle = QStringLiteral("One or more validation errors occurred.");
inline const QString notValid = QStringLiteral("The value '%1' is not valid.");
inline const QString invalid = QStringLiteral("The value '%1' is invalid.");
inline const QString outOfRange = QStringLiteral("The field %1 must be between %2 and %3.");
inline const QString required = QStringLiteral("The %1 field is required.");
inline const QString tooShort =
    QStringLiteral("The field %1 must be a string or array type with a minimum length of '1'.");
inline const QString fieldInvalid = QStringLiteral("The field %1 is invalid.");
inline const QString emptyBody = QStringLiteral("A non-empty request body is required.");
inline const QString notHexadecimal =
    QStringLiteral("The value '%1' is not a valid hexadecimal number.");
inline const QString notAnInteger = QStringLiteral("The value '%1' is not a valid integer.");
inline const QString emptyKeywords = QStringLiteral("Value cannot be null, empty, or whitespace.");
inline const QString notConvertible =
    QStringLiteral("The JSON value could not be converted to %1.");
} // namespace text

namespace key {
inline const QString configuration = QStringLiteral("configuration");
} // namespace key

} // namespace clrscope::httpapi
