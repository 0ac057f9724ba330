// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/exports.h"
#include "formats/harimport.h"
#include "formats/runfile.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <vector>

namespace Gizmoscope {

/// Saves and opens run files without holding up the window: disks can be slow, and runs large. One thing at a
/// time, in the order asked. Main thread; the work is done on a thread of its own.
class RunFiles final : public QObject
{
    Q_OBJECT

public:
    using Words = std::function<QString()>;

    explicit RunFiles(QObject *parent = nullptr);
    /// Waits until what was to be saved is saved.
    ~RunFiles() override;

    /// A newer or a damaged run file of that name is left as it is. `numbers` come back with saved().
    void save(const QString &path, std::vector<RunRecord> runs, const std::vector<int> &numbers = {});
    void open(const QString &path);
    /// Writes them as other programs read them; ends as save() does.
    void exportTo(const QString &path, std::vector<RunRecord> runs, const ExportChoice &choice);
    /// Reads a page load that a browser saved.
    void importHar(const QString &path);

Q_SIGNALS:
    void saved(const QString &path, const std::vector<int> &numbers);
    void imported(const QString &path, const std::shared_ptr<Gizmoscope::RecordedPage> &page);
    void opened(const QString &path, const std::shared_ptr<std::vector<Gizmoscope::RunRecord>> &runs);
    /// `words` says what happened and what to do, in the language of the moment.
    void failed(const std::function<QString()> &words);
    /// The same, for a file to be opened that is not there (any more).
    void missing(const QString &path, const std::function<QString()> &words);

private:
    QThreadPool m_thread;
};

} // namespace Gizmoscope
