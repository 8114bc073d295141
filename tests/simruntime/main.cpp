// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ipcserver.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/mman.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <iostream>
#include <sstream>

using namespace clrscope::simruntime;

namespace {

int wakePipe[2];

void onSignal(int)
{
    const char byte = 'x';
    (void)!::write(wakePipe[1], &byte, 1);
}

/// A mapping that /proc/<pid>/maps shows as a real process would show its runtime.
void mapRuntime(const std::string &folder)
{
    const std::string path = folder + "/libcoreclr.so";
    const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0 || ::ftruncate(file, 4096) != 0)
        return;
    (void)::mmap(nullptr, 4096, PROT_READ, MAP_PRIVATE, file, 0);
    ::close(file);
}

/// False: leave.
bool control(const std::string &line, World &world)
{
    std::istringstream words(line);
    std::string verb, rest;
    words >> verb >> std::ws;
    if (verb == "exit")
        return false;
    if (verb == "crash")
        ::kill(::getpid(), SIGKILL);
    else if (verb == "clear-faults")
        world.faults().clear();
    else if (verb == "resume")
        world.resumeAll(), world.wakeTicker();
    else if (verb == "fault" && std::getline(words, rest))
        world.faults().add(rest);
    else if (double rate = 0; verb == "rate" && words >> rate)
        world.setEventsPerSecond(rate);
    else if (int level = 0; verb == "log" && words >> level) {
        std::string category;
        words >> category >> std::ws;
        std::getline(words, rest);
        world.logs().write(level, category, rest);
    } else if (std::string type; verb == "throw" && words >> type >> std::ws) {
        std::getline(words, rest);
        world.runtime().throwException(type, rest);
    }
    std::printf("done %s\n", verb.c_str());
    std::fflush(stdout);
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    const Options options = parseOptions(argc, argv);
    if (::pipe2(wakePipe, O_CLOEXEC) != 0)
        return 1;
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGTERM, onSignal);
    std::signal(SIGINT, onSignal);
    if (options.mapsRuntime)
        mapRuntime(options.folder);

    World world(options);
    IpcServer server(world);
    const std::string path = server.start();
    if (path.empty())
        return 1;
    std::printf("ready %s\n", path.c_str());
    std::fflush(stdout);

    const std::int64_t end = options.exitAfterSeconds > 0 ? nowTicks() + static_cast<std::int64_t>(options.exitAfterSeconds * 1e9) : INT64_MAX;
    std::string input;
    bool hasInput = true;
    for (bool isRunning = true; isRunning && nowTicks() < end;) {
        pollfd polled[2] = {{wakePipe[0], POLLIN, 0}, {hasInput ? 0 : -1, POLLIN, 0}};
        const std::int64_t wait = end == INT64_MAX ? -1 : (end - nowTicks()) / 1'000'000 + 1;
        ::poll(polled, 2, static_cast<int>(wait));
        if (polled[0].revents)
            break;
        if (!polled[1].revents)
            continue;
        char buffer[4096];
        const ssize_t n = ::read(0, buffer, sizeof buffer);
        if (n <= 0) {
            hasInput = false;
            isRunning = !options.endsWithStdin;
            continue;
        }
        input.append(buffer, static_cast<std::size_t>(n));
        for (std::size_t newline; isRunning && (newline = input.find('\n')) != std::string::npos;) {
            isRunning = control(input.substr(0, newline), world);
            input.erase(0, newline + 1);
        }
    }
    world.stopAllSessions(); // a graceful exit completes the streams
    server.removeSocket();
    std::fflush(stdout);
    ::_exit(0);
}
