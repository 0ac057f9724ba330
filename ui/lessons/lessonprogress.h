// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QStringList>

namespace Gizmoscope {

/// Which lessons somebody has been through, and in which order they want them. Kept in the settings of this
/// person on this machine, and nowhere else. Reads with suspicion: what cannot be is passed over. Main
/// thread.
class LessonProgress final
{
public:
    /// `store` outlives this.
    explicit LessonProgress(QSettings &store)
        : m_store(store)
    { }

    [[nodiscard]] bool isDone(const QString &lesson) const;
    void setDone(const QString &lesson);
    /// Any lesson was begun, or the invitation was declined: nobody needs to be shown the way again.
    [[nodiscard]] bool hasBegun() const;
    void setBegun();
    /// Forgets all that; the order stays.
    void reset();

    /// The lessons of `usual` in the order that was chosen; new ones at the end.
    [[nodiscard]] QStringList ordered(const QStringList &usual) const;
    void setOrder(const QStringList &lessons);
    void resetOrder();

private:
    [[nodiscard]] QStringList list(const QString &key) const;

    QSettings &m_store;
};

} // namespace Gizmoscope
