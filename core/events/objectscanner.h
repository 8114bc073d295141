// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <span>
#include <string_view>
#include <vector>

namespace clrscope::events {

/// Parts of a file, read with few calls. A span is valid until the next read().
class FileWindow
{
public:
    explicit FileWindow(const std::filesystem::path &file) : m_in(file, std::ios::binary) {}
    [[nodiscard]] bool isOpen() const { return m_in.is_open(); }
    [[nodiscard]] bool failed() const { return m_failed; }
    /// Fewer bytes at the end of the file.
    [[nodiscard]] std::span<const std::byte> read(std::uint64_t offset, std::size_t size);

private:
    std::ifstream m_in;
    std::vector<std::byte> m_bytes;
    std::uint64_t m_begin = 0;
    std::uint64_t m_at = 0; ///< where the stream stands
    bool m_failed = false;
};

enum class ObjectKind {
    Trace,
    Event,
    Stack,
    Labels,
    SequencePoint,
    Table, ///< metadata and, in version 6, threads
    Other,
};

struct ScannedObject
{
    ObjectKind kind = ObjectKind::Other;
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
    bool isWhole = false;             ///< false: bytes not understood, for the reader to judge
    std::span<const std::byte> bytes; ///< empty at the end of the file
};

/// Finds where the objects of a trace begin and end (nettrace §3, §10, §11). What it does not
/// understand it hands out in pieces: the reader that is fed the same bytes says what is wrong.
class ObjectScanner
{
public:
    explicit ObjectScanner(FileWindow &window) : m_window(window) {}
    [[nodiscard]] ScannedObject next();
    [[nodiscard]] std::uint64_t offset() const { return m_at; }

private:
    [[nodiscard]] ScannedObject preamble();
    [[nodiscard]] ScannedObject object();
    [[nodiscard]] ScannedObject block6();
    [[nodiscard]] ScannedObject take(ObjectKind kind, std::uint64_t size);
    [[nodiscard]] ScannedObject rest();

    enum class State { Preamble, Objects, Blocks6, Lost };

    FileWindow &m_window;
    State m_state = State::Preamble;
    std::uint64_t m_at = 0;
};

/// An object of a type nobody knows that takes a stream of version 3 or 4 from offset `from` to
/// one with the alignment of `to`.
[[nodiscard]] std::vector<std::byte> fillerObject(std::uint64_t from, std::uint64_t to);

} // namespace clrscope::events
