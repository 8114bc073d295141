// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bytes.h"

#include <clrscope/nettrace/types.h>

#include <unordered_map>

namespace clrscope::nettrace {

/// Label lists of version 6 between two sequence points (nettrace §10).
class LabelTable
{
public:
    /// False if the block could not be read to its end.
    bool addBlock(Bytes body);
    void clear();
    [[nodiscard]] const EventLabels *find(std::uint32_t id) const
    {
        const auto found = m_lists.find(id);
        return found == m_lists.end() ? nullptr : &found->second;
    }

private:
    std::unordered_map<std::uint32_t, EventLabels> m_lists;
    std::size_t m_bytes = 0;
};

} // namespace clrscope::nettrace
