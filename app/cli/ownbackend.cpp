// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ownbackend.h"

#include "app/cli/output.h"
#include "ui/words/words.h"

namespace Gizmoscope {

QString startOwnBackend(std::unique_ptr<EmbeddedBackend> &backend)
{
    backend = std::make_unique<EmbeddedBackend>();
    const ListenResult result = backend->start();
    if (result.error != ListenError::none)
        return listenErrorSentence(result, QStringLiteral("127.0.0.1"), GizmoBackend::defaultPort);
    if (backend->moved())
        printError(movedSentence(backend->backend().port()));
    return {};
}

} // namespace Gizmoscope
