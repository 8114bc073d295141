// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled: what nearly every core source includes. Sources still include what they use.
#pragma once
#include <QtCore>
#if __has_include(<QtNetwork>) // not every room links it
#include <QtNetwork>
#endif
#include <algorithm>
#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>
