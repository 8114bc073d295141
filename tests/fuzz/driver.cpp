// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a fuzz target where there is no libFuzzer: every seed (files, and the files of folders) as it
// is, then changed in a few places for a second, by numbers that are the same each time. A seed a
// target brings along (fuzzSeeds) counts, too. What it aborts on is left in fuzz-<name>.bin.
#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);
[[gnu::weak]] std::vector<std::string> fuzzSeeds();

namespace {

constexpr std::size_t maxSeedBytes = 256 * 1024; // a run of a large trace takes as long as 100 small ones
constexpr auto runTime = std::chrono::seconds(1);

std::string current;
std::string cryName;

// Only what a signal handler may call.
void keepCulprit(int signal)
{
    const int file = ::open(cryName.c_str(), O_CREAT | O_WRONLY | O_TRUNC, 0600);
    if (file >= 0) {
        [[maybe_unused]] const auto written = ::write(file, current.data(), current.size());
        ::close(file);
    }
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

std::vector<std::string> readSeeds(int argc, char **argv)
{
    std::vector<std::string> seeds{{}};
    if (fuzzSeeds != nullptr)
        seeds = fuzzSeeds();
    const auto add = [&seeds](const std::filesystem::path &path) {
        std::ifstream file(path, std::ios::binary);
        std::string bytes(maxSeedBytes, '\0');
        file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        bytes.resize(static_cast<std::size_t>(file.gcount()));
        seeds.push_back(std::move(bytes));
    };
    for (int i = 1; i < argc; ++i) {
        if (!std::filesystem::is_directory(argv[i])) {
            add(argv[i]);
            continue;
        }
        std::vector<std::filesystem::path> files;
        for (const auto &entry : std::filesystem::recursive_directory_iterator(argv[i])) {
            if (entry.is_regular_file())
                files.push_back(entry.path());
        }
        std::sort(files.begin(), files.end());
        std::for_each(files.begin(), files.end(), add);
    }
    return seeds;
}

void change(std::string &bytes, const std::vector<std::string> &seeds, std::mt19937_64 &random)
{
    const auto below = [&random](std::size_t limit) { return limit == 0 ? 0 : static_cast<std::size_t>(random() % limit); };
    const auto at = below(bytes.size() + 1);
    const auto length = std::min(bytes.size() - at, below(32));
    constexpr char odd[] = {0, 1, 0x7f, static_cast<char>(0x80), static_cast<char>(0xff), '"', '\\', '%', '\r', '\n', '.', ':'};
    switch (random() % 6) {
    case 0: // another byte
        if (at < bytes.size())
            bytes[at] = static_cast<char>(random());
        break;
    case 1: // an odd one
        if (at < bytes.size())
            bytes[at] = odd[below(std::size(odd))];
        break;
    case 2: // cut off
        if (random() % 8 == 0)
            bytes.resize(at);
        break;
    case 3: bytes.erase(at, length); break;
    case 4: bytes.insert(at, bytes.substr(below(bytes.size()), length)); break;
    default: { // a piece of another seed
        const auto &other = seeds[below(seeds.size())];
        bytes.insert(at, other.substr(below(other.size()), below(64)));
        break;
    }
    }
}

void run(const std::string &bytes)
{
    current = bytes;
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(current.data()), current.size());
}

} // namespace

int main(int argc, char **argv)
{
    cryName = "fuzz-" + std::filesystem::path(argv[0]).filename().string() + ".bin";
    for (const int signal : {SIGABRT, SIGSEGV, SIGFPE, SIGBUS})
        std::signal(signal, keepCulprit);
    const auto seeds = readSeeds(argc, argv);
    std::for_each(seeds.begin(), seeds.end(), run);

    std::mt19937_64 random(20261121);
    std::uint64_t runs = 0;
    for (const auto end = std::chrono::steady_clock::now() + runTime; std::chrono::steady_clock::now() < end; ++runs) {
        std::string bytes = seeds[random() % seeds.size()];
        for (auto changes = 1 + random() % 8; changes > 0; --changes)
            change(bytes, seeds, random);
        run(bytes);
    }
    std::printf("%zu seeds, %llu changed\n", seeds.size(), static_cast<unsigned long long>(runs));
    return 0;
}
