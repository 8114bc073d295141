// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trace/worker.h"

#include <QTimer>
#include <QWidget>

#include <atomic>
#include <functional>
#include <stop_token>

class QProgressBar;

namespace clrscope::ui {

class Words;

/// One long job at a time, on a worker: what it is, how far it got and a button that cancels it. Seen
/// once it takes longer than 0.3 s.
class JobLine : public QWidget
{
    Q_OBJECT
public:
    using Progress = std::function<void(std::uint64_t, std::uint64_t)>;

    explicit JobLine(QWidget *parent = nullptr);
    ~JobLine() override;

    /// `work` gets a stop token and the progress to call with what is done and in all; `done` its result.
    /// False, and nothing happens, while another job is at work.
    template <typename Work, typename Done>
    bool run(const QString &what, Work work, Done done)
    {
        if (m_isBusy)
            return false;
        begin(what);
        runOnWorker(
            this, [work = std::move(work), stop = m_stop.get_token(), progress = progress()]() mutable { return work(stop, progress); },
            [this, done = std::move(done)](auto &&result) mutable {
                end();
                done(std::move(result));
            },
            longWork());
        return true;
    }
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] QString what() const;
    void cancel() { m_stop.request_stop(); }

private:
    void begin(const QString &what);
    void end();
    [[nodiscard]] Progress progress() const;

    Words *m_words;
    QProgressBar *m_bar;
    QTimer m_clock;
    QTimer m_patience;
    std::stop_source m_stop;
    std::shared_ptr<std::atomic<int>> m_done; ///< per mille
    bool m_isBusy = false;
};

} // namespace clrscope::ui
