// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes: the reader in both orders and in two parts, payload texts, and the repair, whose
// result must read to its end.
#include <clrscope/nettrace/payload.h>
#include <clrscope/nettrace/reader.h>
#include <clrscope/nettrace/repair.h>

#include <algorithm>
#include <cstdlib>

using namespace clrscope::nettrace;

namespace {

struct Toucher : Handler
{
    void onEvent(const Event &event) override
    {
        ++events;
        if (events < 1000)
            textBytes += payloadText(*event.metadata, event.payload).size();
    }
    std::uint64_t events = 0;
    std::size_t textBytes = 0;
};

std::uint64_t countEvents(std::span<const std::byte> bytes, std::size_t cut, Order order,
                          Status &status)
{
    Toucher toucher;
    Reader reader(toucher, order);
    reader.feed(bytes.first(cut));
    reader.feed(bytes.subspan(cut));
    status = reader.finish();
    return toucher.events;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto bytes = std::as_bytes(std::span(data, size));
    Status sortedStatus{};
    Status arrivalStatus{};
    const auto sorted = countEvents(bytes, size / 3, Order::Sorted, sortedStatus);
    const auto arrival = countEvents(bytes, 0, Order::Arrival, arrivalStatus);
    if (sorted != arrival || sortedStatus != arrivalStatus)
        std::abort();

    RepairTracker tracker;
    tracker.feed(bytes);
    const auto open = tracker.openBlock();
    const auto plan = tracker.plan(bytes.subspan(open.offset, open.size));
    if (plan.verdict == RepairPlan::Verdict::Cut) {
        std::vector<std::byte> mended(bytes.begin(), bytes.end());
        if (plan.patch)
            std::copy(plan.patch->bytes.begin(), plan.patch->bytes.end(),
                      mended.begin() + static_cast<std::ptrdiff_t>(plan.patch->offset));
        mended.resize(plan.truncateTo);
        mended.insert(mended.end(), plan.append.begin(), plan.append.end());
        Status status{};
        countEvents(mended, 0, Order::Arrival, status);
        if (status != Status::Complete)
            std::abort();
    }
    return 0;
}
