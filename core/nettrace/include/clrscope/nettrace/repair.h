// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/nettrace/types.h>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace clrscope::nettrace {

/// What makes a cut file whole: patch, truncate, append, in this order.
struct RepairPlan
{
    enum class Verdict {
        Whole,         ///< nothing to do but to drop what lies behind the end mark, if anything
        Cut,           ///< apply the plan
        NothingToSave, ///< no trace, or cut before its header was complete
    };
    struct Patch
    {
        std::uint64_t offset = 0;
        std::vector<std::byte> bytes;
    };

    Verdict verdict = Verdict::NothingToSave;
    std::optional<Patch> patch; ///< the size of the last block when part of it is saved
    std::uint64_t truncateTo = 0;
    std::vector<std::byte> append;
    std::uint64_t lostBytes = 0; ///< of the file, behind truncateTo
    std::string message;         ///< one sentence for people
};

/// Watches a recording while its bytes pass (nettrace §9), at the cost of a few instructions a
/// block, and knows at any moment how to make the file whole if it ended here.
class RepairTracker
{
public:
    RepairTracker();
    ~RepairTracker();
    RepairTracker(RepairTracker &&) noexcept;
    RepairTracker &operator=(RepairTracker &&) noexcept;

    void feed(std::span<const std::byte> bytes);

    /// The end mark has passed.
    [[nodiscard]] bool isComplete() const;
    /// A container damage, after which nothing more is understood.
    [[nodiscard]] const std::optional<ReadError> &error() const;
    [[nodiscard]] std::uint64_t lastObjectEnd() const;

    struct Range
    {
        std::uint64_t offset = 0;
        std::uint64_t size = 0;
    };
    /// The part of the file plan() needs to save events of a block that is not complete.
    [[nodiscard]] Range openBlock() const;
    /// `openBlockBytes`: the bytes of openBlock(), or nothing to give that block up.
    [[nodiscard]] RepairPlan plan(std::span<const std::byte> openBlockBytes = {}) const;

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

struct RepairResult
{
    /// Why nothing was written, for those who say it in another language.
    enum class Failure { None, SameFile, CannotRead, CannotWrite, Exists, Cancelled };

    RepairPlan::Verdict verdict = RepairPlan::Verdict::NothingToSave;
    bool failed = false;          ///< a file could not be read or written; message says why
    std::uint64_t savedBytes = 0; ///< size of the repaired file
    std::uint64_t lostBytes = 0;
    std::string message;
    Failure failure = Failure::None;
    std::string reason; ///< of the system, in its own words
};

enum class IfExists { Refuse, Replace };

/// Makes a whole file `out` of `in`, which is never changed. `out` appears only when it is
/// complete; one that was there before, or came meanwhile, is replaced only if that is asked for.
/// `progress` takes bytes done and in all.
[[nodiscard]] RepairResult
repairFile(const std::filesystem::path &in, const std::filesystem::path &out,
           IfExists ifExists = IfExists::Refuse, const std::stop_token &stop = {},
           const std::function<void(std::uint64_t, std::uint64_t)> &progress = {});

/// Makes a recording whole where it lies, by what the tracker saw of it. For files of our own:
/// everything that cannot be saved is cut off.
[[nodiscard]] RepairResult repairInPlace(const std::filesystem::path &file,
                                         const RepairTracker &tracker);

} // namespace clrscope::nettrace
