// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window under an impatient user: runs started, cancelled, resized, re-languaged, at random for minutes.
// Fails on any warning of Qt, and when threads, descriptors or memory go on growing.

#include "telemetry/processprobe.h"
#include "wholewindow.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QListWidget>
#include <QSpinBox>
#include <QTimer>

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <random>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

using namespace Gizmoscope;

namespace {

constexpr double defaultMinutes = 10;
constexpr auto betweenActions = std::chrono::milliseconds(40);
constexpr auto settles = std::chrono::seconds(3);
constexpr double mostGrowth = 1.1; // of resident memory, from the middle to the end
constexpr std::size_t looksInAll = 10;

std::atomic<int> warnings {0};
QtMessageHandler before = nullptr;

void count(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    // The offscreen platform says of itself what it cannot do.
    if (type != QtDebugMsg && type != QtInfoMsg && !text.startsWith(QLatin1String("This plugin does not")))
        ++warnings;
    before(type, context, text);
}

struct Use {
    std::uint64_t resident = 0;
    std::uint64_t inUse = 0; ///< of the heap: what has been asked for and not given back
    std::uint32_t threads = 0;
    std::uint64_t descriptors = 0;
};

Use useNow()
{
#if defined(__GLIBC__)
    ::malloc_trim(0); // what is freed and kept for later is not what is looked for
#endif
    Use use;
#if defined(__GLIBC__)
    const struct mallinfo2 heap = ::mallinfo2();
    use.inUse = heap.uordblks + heap.hblkhd;
#endif
    use.resident = ProcessProbe::memory().value_or(MemoryUse {}).residentBytes;
    use.threads = ProcessProbe::threads().value_or(0);
    use.descriptors = ProcessProbe::descriptors().value_or(DescriptorUse {}).open;
    return use;
}

void tell(const Use &use, int actions)
{
    std::printf("%.1f MiB in use, %.1f MiB resident, %u threads, %llu descriptors, %d actions, %d warnings\n",
        static_cast<double>(use.inUse) / 1048576, static_cast<double>(use.resident) / 1048576, use.threads,
        static_cast<unsigned long long>(use.descriptors), actions, warnings.load());
    std::fflush(stdout);
}

/// One who cannot keep the hands off the mouse. The same seed does the same.
class Restless final : public QObject
{
public:
    Restless(WholeWindow &whole, unsigned seed)
        : m_whole(whole)
        , m_random(seed)
    {
        connect(&m_next, &QTimer::timeout, this, [this] {
            m_actions[upTo(m_actions.size())]();
            ++m_done;
        });
        fill();
    }

    void start() { m_next.start(betweenActions); }
    void stop() { m_next.stop(); }
    /// As it was at the start: a large window, in large Chinese letters, needs more than a small one.
    void tidyUp()
    {
        m_whole.find<QAction>("presentAction")->setChecked(false);
        m_whole.find<QAction>("asTableAction")->setChecked(false);
        m_whole.find<QAction>("pauseAction")->setChecked(false);
        for (const char *name : {"usualSizeAction", "language_en", "theme_light", "resetLayoutAction"})
            trigger(name);
        m_whole.window().resize(1280, 800);
    }
    [[nodiscard]] int done() const { return m_done; }

private:
    std::size_t upTo(std::size_t count)
    {
        return std::uniform_int_distribution<std::size_t>(0, count - 1)(m_random);
    }
    void trigger(const char *name) { m_whole.find<QAction>(name)->trigger(); }
    void set(const char *name, std::initializer_list<int> values)
    {
        m_whole.find<QSpinBox>(name)->setValue(values.begin()[upTo(values.size())]);
    }
    void trigger(std::initializer_list<const char *> names) { trigger(names.begin()[upTo(names.size())]); }

    void fill()
    {
        const auto run = [this] { trigger("runAction"); };
        m_actions = {run, run, run, [this] { trigger("cancelAction"); }, [this] { trigger("resetAction"); },
            [this] {
                set("delaySpin", {0, 5, 50, 200, 500});
            },
            [this] {
                set("timeoutSpin", {0, 50, 150, 1000});
            },
            [this] {
                set("requestsSpin", {1, 3, 18, 200, 1000});
            },
            [this] {
                set("poolSpin", {0, 1, 8, 50});
            },
            [this] {
                set("connectionsSpin", {0, 2, 6, 48});
            },
            [this] {
                auto *list = m_whole.find<QListWidget>("experimentList");
                list->setCurrentRow(static_cast<int>(upTo(static_cast<std::size_t>(list->count()))));
            },
            [this] {
                m_whole.window().resize(
                    700 + static_cast<int>(upTo(1200)), 500 + static_cast<int>(upTo(600)));
            },
            [this] {
                trigger({"language_en", "language_ko", "language_pl", "language_tr", "language_zh_CN"});
            },
            [this] {
                trigger({"theme_light", "theme_dark"});
            },
            [this] {
                trigger({"largerAction", "smallerAction", "usualSizeAction"});
            },
            [this] {
                trigger({"asTableAction", "pauseAction", "presentAction"});
            },
            [this] {
                trigger({"wholePanelAction", "resetLayoutAction", "cancelCallAction"});
            }};
    }

    WholeWindow &m_whole;
    std::mt19937 m_random;
    QTimer m_next;
    std::vector<std::function<void()>> m_actions;
    int m_done = 0;
};

bool isSteady(const Use &early, const Use &late)
{
    return static_cast<double>(late.resident) < static_cast<double>(early.resident) * mostGrowth
        && late.threads <= early.threads + 2 && late.descriptors <= early.descriptors + 10;
}

} // namespace

int main(int argc, char *argv[])
{
    joinFreedMemoryAtOnce();
    qputenv("QT_NO_THREADED_GLIB", "1");
    QApplication application(argc, argv);
    before = qInstallMessageHandler(count);
    const double minutes = argc > 1 ? QByteArray(argv[1]).toDouble() : defaultMinutes;
    const unsigned seed = argc > 2 ? QByteArray(argv[2]).toUInt() : 1;
    WholeWindow whole;
    whole.window().show();
    Restless user(whole, seed);
    // Each look is at the same window, at rest: the runs over, the history forgotten.
    const auto rest = [&](auto then) {
        user.stop();
        user.tidyUp();
        whole.session().cancel();
        QTimer::singleShot(settles, qApp, [&whole, then] {
            whole.session().clear();
            then(useNow());
        });
    };
    // Caches fill first: letters in every size and language, patterns, stacks. Then nothing may grow.
    std::vector<Use> looks;
    const auto between = std::chrono::milliseconds(static_cast<qint64>(minutes * 60'000 / looksInAll));
    QTimer look;
    look.setInterval(between);
    QObject::connect(&look, &QTimer::timeout, qApp, [&] {
        rest([&](const Use &use) {
            looks.push_back(use);
            tell(use, user.done());
            if (looks.size() == looksInAll)
                QCoreApplication::quit();
            else
                user.start();
        });
    });
    look.start();
    user.start();
    QCoreApplication::exec();
    const int status = isSteady(looks[looksInAll / 2 - 1], looks.back()) && warnings == 0 ? 0 : 1;
    std::puts(status == 0 ? "steady" : "NOT steady");
    return status;
}
