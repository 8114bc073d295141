// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <clrscope/nettrace/repair.h>

#include "framer.h"
#include "headerdecoder.h"
#include "metadataparser.h"

#include <cerrno>
#include <cstdio>
#include <fstream>
#include <random>

namespace clrscope::nettrace {

namespace {

constexpr std::size_t chunkBytes = 256 * 1024;

/// Where the last whole event of a block of which only the beginning is there ends; 0 if none is.
std::size_t wholeEventsEnd(Bytes body, int formatVersion)
{
    BlockBuffer buffer;
    buffer.reset(body.size());
    buffer.append(body);
    buffer.close();
    std::size_t events = 0;
    const auto count = [&events](auto &&...) { ++events; };
    DecodeEnd end;
    if (formatVersion == 3) {
        end = decodeNetPerf(buffer.bytes(), count);
    } else {
        const auto head = parseEventBlockHead(buffer.bytes());
        if (!head)
            return 0;
        if (formatVersion == 6)
            end = head->compressed
                      ? decodeCompressed<true>(buffer.bytes(), head->headerBytes, count)
                      : decodeUncompressed<true>(buffer.bytes(), head->headerBytes, count);
        else
            end = head->compressed
                      ? decodeCompressed<false>(buffer.bytes(), head->headerBytes, count)
                      : decodeUncompressed<false>(buffer.bytes(), head->headerBytes, count);
    }
    return events == 0 ? 0 : end.wholeEvents;
}

std::vector<std::byte> wordBytes(std::uint32_t word)
{
    std::vector<std::byte> bytes(sizeof(word));
    std::memcpy(bytes.data(), &word, sizeof(word));
    return bytes;
}

std::vector<std::byte> endMark(int formatVersion)
{
    return formatVersion == 6 ? wordBytes(0) : std::vector{std::byte{1}};
}

std::string sizeText(std::uint64_t bytes)
{
    return std::to_string(bytes) + (bytes == 1 ? " byte" : " bytes");
}

} // namespace

class RepairTracker::Impl final : private FrameSink
{
public:
    Impl() : m_framer(*this) {}

    void feed(Bytes bytes)
    {
        m_total += bytes.size();
        (void)m_framer.feed(bytes);
    }
    [[nodiscard]] const Framer &framer() const { return m_framer; }
    [[nodiscard]] bool isCut() const { return m_framer.status() == Status::NeedMore; }
    [[nodiscard]] Range openBlock() const
    {
        const BlockHead *const head = m_framer.openBlock();
        if (!isCut() || head == nullptr || head->kind != BlockKind::Event ||
            m_framer.bodyComplete())
            return {};
        return {head->bodyOffset, m_framer.offset() - head->bodyOffset};
    }
    [[nodiscard]] RepairPlan plan(Bytes openBlockBytes) const;

private:
    void beginBlock(const BlockHead &head) override
    {
        m_kind = head.kind;
        m_header.clear();
    }
    void blockBytes(Bytes bytes) override
    {
        if (m_kind == BlockKind::Trace && m_header.size() < 64 * 1024)
            m_header.insert(m_header.end(), bytes.begin(), bytes.end());
    }
    std::optional<std::string> endBlock() override
    {
        TraceInfo ignored;
        return m_kind == BlockKind::Trace
                   ? parseTraceHeader(m_header, m_framer.formatVersion(), ignored)
                   : std::nullopt;
    }
    void warn(const char *) override {}

    Framer m_framer;
    BlockKind m_kind = BlockKind::Unknown;
    std::vector<std::byte> m_header;
    std::uint64_t m_total = 0;
};

RepairPlan RepairTracker::Impl::plan(Bytes openBlockBytes) const
{
    RepairPlan plan;
    const int version = m_framer.formatVersion();
    plan.truncateTo = m_framer.lastObjectEnd();
    if (m_framer.status() == Status::Complete) {
        plan.verdict = RepairPlan::Verdict::Whole;
        plan.message = "The trace is whole.";
    } else if (!m_framer.traceSeen()) {
        plan.message = m_framer.error()
                           ? m_framer.error()->message
                           : "The trace is cut off inside its header: there is nothing to save.";
        plan.truncateTo = 0;
    } else {
        plan.verdict = RepairPlan::Verdict::Cut;
        const BlockHead *const open = isCut() ? m_framer.openBlock() : nullptr;
        if (open != nullptr && m_framer.bodyComplete()) {
            plan.truncateTo = open->bodyOffset + open->size;
            plan.append = {std::byte{6}};
        } else if (open != nullptr && open->kind == BlockKind::Event) {
            const std::size_t end = wholeEventsEnd(openBlockBytes, version);
            if (end > 0) {
                const auto size = static_cast<std::uint32_t>(end);
                plan.patch = {open->sizeOffset, wordBytes(version == 6 ? size | 2U << 24 : size)};
                plan.truncateTo = open->bodyOffset + end;
                if (version != 6)
                    plan.append = {std::byte{6}};
            }
        }
        const auto mark = endMark(version);
        plan.append.insert(plan.append.end(), mark.begin(), mark.end());
    }
    plan.lostBytes = m_total - plan.truncateTo;
    if (plan.verdict == RepairPlan::Verdict::Cut) {
        plan.message = "The trace was made whole; " + sizeText(plan.truncateTo) + " were kept, " +
                       sizeText(plan.lostBytes) + " of an incomplete block were given up.";
        if (plan.lostBytes == 0)
            plan.message = "The trace was made whole; nothing had to be given up.";
    }
    return plan;
}

RepairTracker::RepairTracker() : m_impl(std::make_unique<Impl>()) {}
RepairTracker::~RepairTracker() = default;
RepairTracker::RepairTracker(RepairTracker &&) noexcept = default;
RepairTracker &RepairTracker::operator=(RepairTracker &&) noexcept = default;

void RepairTracker::feed(std::span<const std::byte> bytes)
{
    m_impl->feed(bytes);
}

bool RepairTracker::isComplete() const
{
    return m_impl->framer().status() == Status::Complete;
}

const std::optional<ReadError> &RepairTracker::error() const
{
    return m_impl->framer().error();
}

std::uint64_t RepairTracker::lastObjectEnd() const
{
    return m_impl->framer().lastObjectEnd();
}

RepairTracker::Range RepairTracker::openBlock() const
{
    return m_impl->openBlock();
}

RepairPlan RepairTracker::plan(std::span<const std::byte> openBlockBytes) const
{
    return m_impl->plan(openBlockBytes);
}

namespace {

std::string shown(const std::filesystem::path &path)
{
    const auto text = path.u8string();
    return {text.begin(), text.end()};
}

using Failure = RepairResult::Failure;

RepairResult failure(Failure kind, const std::filesystem::path &path)
{
    const std::string what = kind == Failure::CannotRead ? "Cannot read" : "Cannot write";
    const std::string reason =
        errno != 0 ? std::error_code(errno, std::generic_category()).message() : "";
    RepairResult result;
    result.failed = true;
    result.failure = kind;
    result.reason = reason;
    result.message = what + " " + shown(path) + (reason.empty() ? "." : ": " + reason + ".");
    return result;
}

/// Reads the open block of a file; short if the file is shorter than the tracker saw.
std::vector<std::byte> readRange(const std::filesystem::path &file, RepairTracker::Range range)
{
    std::vector<std::byte> bytes(static_cast<std::size_t>(range.size));
    std::ifstream in(file, std::ios::binary);
    in.seekg(static_cast<std::streamoff>(range.offset));
    in.read(reinterpret_cast<char *>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(std::max<std::streamsize>(in.gcount(), 0)));
    return bytes;
}

} // namespace

RepairResult repairInPlace(const std::filesystem::path &file, const RepairTracker &tracker)
{
    const RepairPlan plan = tracker.plan(readRange(file, tracker.openBlock()));
    RepairResult result{plan.verdict, false, plan.truncateTo + plan.append.size(), plan.lostBytes,
                        plan.message,  Failure::None, {}};
    if (plan.verdict == RepairPlan::Verdict::NothingToSave)
        return result;
    if (plan.verdict == RepairPlan::Verdict::Whole && plan.lostBytes == 0)
        return result;
    errno = 0;
    std::error_code error;
    std::filesystem::resize_file(file, plan.truncateTo, error);
    if (error) {
        errno = error.value();
        return failure(Failure::CannotWrite, file);
    }
    std::fstream out(file, std::ios::binary | std::ios::in | std::ios::out);
    if (plan.patch) {
        out.seekp(static_cast<std::streamoff>(plan.patch->offset));
        out.write(reinterpret_cast<const char *>(plan.patch->bytes.data()),
                  static_cast<std::streamsize>(plan.patch->bytes.size()));
    }
    out.seekp(0, std::ios::end);
    out.write(reinterpret_cast<const char *>(plan.append.data()),
              static_cast<std::streamsize>(plan.append.size()));
    out.close();
    return out ? result : failure(Failure::CannotWrite, file);
}

namespace {

/// Beside the file it becomes, of a name nobody else uses.
std::filesystem::path partPathOf(const std::filesystem::path &out)
{
    std::random_device dice;
    char suffix[24];
    std::snprintf(suffix, sizeof(suffix), ".%08x.part", static_cast<unsigned>(dice()));
    std::filesystem::path part = out;
    part += suffix;
    return part;
}

RepairResult refusal(Failure kind, std::string message)
{
    RepairResult result;
    result.failed = true;
    result.failure = kind;
    result.message = std::move(message);
    return result;
}

/// A link fails where a file of that name is, which a rename would replace without a word.
std::error_code rename(const std::filesystem::path &from, const std::filesystem::path &to, IfExists ifExists)
{
    std::error_code error;
    if (ifExists == IfExists::Refuse) {
        std::filesystem::create_hard_link(from, to, error);
        if (!error) {
            std::filesystem::remove(from, error);
            return {};
        }
        if (std::error_code ignored; std::filesystem::exists(to, ignored))
            return std::make_error_code(std::errc::file_exists);
        error.clear(); // a file system without links
    }
    std::filesystem::rename(from, to, error);
    return error;
}

} // namespace

RepairResult repairFile(const std::filesystem::path &in, const std::filesystem::path &out, IfExists ifExists,
                        const std::stop_token &stop, const std::function<void(std::uint64_t, std::uint64_t)> &progress)
{
    std::error_code error;
    if (std::filesystem::equivalent(in, out, error))
        return refusal(Failure::SameFile, "The repaired file must not be the damaged one, which is never changed.");
    const auto exists = [&out] { return refusal(Failure::Exists, shown(out) + " exists already and is left as it is."); };
    if (ifExists == IfExists::Refuse && std::filesystem::exists(out, error))
        return exists();
    errno = 0;
    std::ifstream source(in, std::ios::binary);
    if (!source || std::filesystem::is_directory(in, error)) {
        errno = errno == 0 && std::filesystem::is_directory(in, error) ? EISDIR : errno;
        return failure(Failure::CannotRead, in);
    }
    const std::filesystem::path partPath = partPathOf(out);
    std::ofstream part(partPath, std::ios::binary | std::ios::trunc);
    if (!part)
        return failure(Failure::CannotWrite, out);

    const auto giveUp = [&partPath](RepairResult result) {
        std::error_code ignored;
        std::filesystem::remove(partPath, ignored);
        return result;
    };
    const std::uint64_t size = std::filesystem::file_size(in, error);
    std::uint64_t done = 0;
    RepairTracker tracker;
    std::vector<char> chunk(chunkBytes);
    while (source && part && !stop.stop_requested()) {
        source.read(chunk.data(), static_cast<std::streamsize>(chunk.size()));
        const auto count = static_cast<std::size_t>(source.gcount());
        tracker.feed(std::as_bytes(std::span(chunk.data(), count)));
        part.write(chunk.data(), source.gcount());
        done += count;
        if (progress && !error)
            progress(done, size);
    }
    if (stop.stop_requested())
        return giveUp(refusal(Failure::Cancelled, "Cancelled; nothing was written."));
    if (source.bad())
        return giveUp(failure(Failure::CannotRead, in));
    part.close();
    if (!part)
        return giveUp(failure(Failure::CannotWrite, out));
    RepairResult result = repairInPlace(partPath, tracker);
    if (result.failed || result.verdict == RepairPlan::Verdict::NothingToSave)
        return giveUp(result);
    error = rename(partPath, out, ifExists);
    if (error == std::errc::file_exists)
        return giveUp(exists());
    if (error) {
        errno = error.value();
        return giveUp(failure(Failure::CannotWrite, out));
    }
    return result;
}

} // namespace clrscope::nettrace
