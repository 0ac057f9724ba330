<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ClaimWords</name>
    <message numerus="yes">
        <source>%n request(s) failed: %1.</source>
        <translation>
            <numerusform>%n request failed: %1.</numerusform>
            <numerusform>%n requests failed: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>  %1: the backend saw %n caller(s) leave; it saved %2 ms of work, wasted %3 ms, and still works on %4.
</source>
        <translation>
            <numerusform>  %1: the backend saw %n caller leave; it saved %2 ms of work, wasted %3 ms, and still works on %4.
</numerusform>
            <numerusform>  %1: the backend saw %n callers leave; it saved %2 ms of work, wasted %3 ms, and still works on %4.
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %1: %n connection(s) had been opened before the run began, in %2.
</source>
        <translation>
            <numerusform>  %1: %n connection had been opened before the run began, in %2.
</numerusform>
            <numerusform>  %1: %n connections had been opened before the run began, in %2.
</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message numerus="yes">
        <source>The runs differ in %n settings: which of them made the difference cannot be told.</source>
        <translation>
            <numerusform>The runs differ in %n setting: whether it made the difference cannot be told.</numerusform>
            <numerusform>The runs differ in %n settings: which of them made the difference cannot be told.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gizmoscope::CodePane</name>
    <message numerus="yes">
        <source>%n blocked</source>
        <translation>
            <numerusform>%n blocked</numerusform>
            <numerusform>%n blocked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspended</source>
        <translation>
            <numerusform>%n suspended</numerusform>
            <numerusform>%n suspended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gizmoscope::ElapsedTableModel</name>
    <message numerus="yes">
        <source>%1, %n run(s): median %2 s, from %3 s to %4 s</source>
        <translation>
            <numerusform>%1, %n run: median %2 s, from %3 s to %4 s</numerusform>
            <numerusform>%1, %n runs: median %2 s, from %3 s to %4 s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gizmoscope::Farewell</name>
    <message numerus="yes">
        <source>%n run(s) of this session are not saved.</source>
        <translation>
            <numerusform>%n run of this session is not saved.</numerusform>
            <numerusform>%n runs of this session are not saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gizmoscope::LessonList</name>
    <message numerus="yes">
        <source>%1. %2 · %n min</source>
        <translation>
            <numerusform>%1. %2 · %n min</numerusform>
            <numerusform>%1. %2 · %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All together: %n minute(s).</source>
        <translation>
            <numerusform>All together: %n minute.</numerusform>
            <numerusform>All together: %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gizmoscope::PoolPanel</name>
    <message numerus="yes">
        <source>%Ln thread(s):</source>
        <translation>
            <numerusform>%Ln thread:</numerusform>
            <numerusform>%Ln threads:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) suspended, without a thread.</source>
        <translation>
            <numerusform>%Ln request suspended, without a thread.</numerusform>
            <numerusform>%Ln requests suspended, without a thread.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s) added because requests waited.</source>
        <translation>
            <numerusform>%Ln thread added because requests waited.</numerusform>
            <numerusform>%Ln threads added because requests waited.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) turned away (503).</source>
        <translation>
            <numerusform>%Ln request turned away (503).</numerusform>
            <numerusform>%Ln requests turned away (503).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gizmoscope::RecoveryOffer</name>
    <message numerus="yes">
        <source>“%1” of %2 and %n older run(s) were not saved before Gizmoscope ended.</source>
        <translation>
            <numerusform>“%1” of %2 and %n older run were not saved before Gizmoscope ended.</numerusform>
            <numerusform>“%1” of %2 and %n older runs were not saved before Gizmoscope ended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gizmoscope::SettingsPanel</name>
    <message numerus="yes">
        <source>&amp;More (%n changed)</source>
        <translation>
            <numerusform>&amp;More (%n changed)</numerusform>
            <numerusform>&amp;More (%n changed)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More settings, %n of them changed</source>
        <translation>
            <numerusform>More settings, %n of them changed</numerusform>
            <numerusform>More settings, %n of them changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Happening</name>
    <message numerus="yes">
        <source>%n call(s) wait.</source>
        <translation>
            <numerusform>%n call waits.</numerusform>
            <numerusform>%n calls wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait for a free thread.</source>
        <translation>
            <numerusform>%n request waits for a free thread.</numerusform>
            <numerusform>%n requests wait for a free thread.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these wait for a free connection.</source>
        <translation>
            <numerusform>%n of these waits for a free connection.</numerusform>
            <numerusform>%n of these wait for a free connection.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) were answered in %1.</source>
        <translation>
            <numerusform>%n call was answered in %1.</numerusform>
            <numerusform>%n calls were answered in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n thread(s) were held meanwhile, for %1 all in all.</source>
        <translation>
            <numerusform>Up to %n thread was held meanwhile, for %1 all in all.</numerusform>
            <numerusform>Up to %n threads were held meanwhile, for %1 all in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) ran out of time.</source>
        <translation>
            <numerusform>%n call ran out of time.</numerusform>
            <numerusform>%n calls ran out of time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) were cancelled: %1.</source>
        <translation>
            <numerusform>%n call was cancelled: %1.</numerusform>
            <numerusform>%n calls were cancelled: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) were rejected: %1.</source>
        <translation>
            <numerusform>%n call was rejected: %1.</numerusform>
            <numerusform>%n calls were rejected: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) failed: %1.</source>
        <translation>
            <numerusform>%n call failed: %1.</numerusform>
            <numerusform>%n calls failed: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these had not been sent yet.</source>
        <translation>
            <numerusform>%n of these had not been sent yet.</numerusform>
            <numerusform>%n of these had not been sent yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backend noticed that %n caller(s) left, and was spared %1 of work.</source>
        <translation>
            <numerusform>The backend noticed that %n caller left, and was spared %1 of work.</numerusform>
            <numerusform>The backend noticed that %n callers left, and was spared %1 of work.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) were turned away because the queue was full.</source>
        <translation>
            <numerusform>%n request was turned away because the queue was full.</numerusform>
            <numerusform>%n requests were turned away because the queue was full.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) are held.</source>
        <translation>
            <numerusform>%n thread is held.</numerusform>
            <numerusform>%n threads are held.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HarWords</name>
    <message numerus="yes">
        <source>%n request(s) that waited %1 in all, the longest %2.</source>
        <translation>
            <numerusform>%n request that waited %1 in all, the longest %2.</numerusform>
            <numerusform>%n requests that waited %1 in all, the longest %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not over HTTP</source>
        <translation>
            <numerusform>%n not over HTTP</numerusform>
            <numerusform>%n not over HTTP</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from the browser&apos;s cache</source>
        <translation>
            <numerusform>%n from the browser&apos;s cache</numerusform>
            <numerusform>%n from the browser&apos;s cache</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>%n without an answer</numerusform>
            <numerusform>%n without an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a recorded wait</source>
        <translation>
            <numerusform>%n without a recorded wait</numerusform>
            <numerusform>%n without a recorded wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waited longer than %1 s and waits that long here.</source>
        <translation>
            <numerusform>%n waited longer than %1 s and waits that long here.</numerusform>
            <numerusform>%n waited longer than %1 s and wait that long here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message numerus="yes">
        <source>%n thing(s) to mend; they are in the output.</source>
        <translation>
            <numerusform>%n thing to mend; it is in the output.</numerusform>
            <numerusform>%n things to mend; they are in the output.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All together: %n minute(s).</source>
        <translation>
            <numerusform>All together: %n minute.</numerusform>
            <numerusform>All together: %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%Ln queued</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%Ln queued</numerusform>
            <numerusform>%Ln queued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln receiving</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%Ln receiving</numerusform>
            <numerusform>%Ln receiving</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ended</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%Ln ended</numerusform>
            <numerusform>%Ln ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <comment>threads</comment>
        <translation>
            <numerusform>%Ln running</numerusform>
            <numerusform>%Ln running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <comment>threads</comment>
        <translation>
            <numerusform>%Ln blocked</numerusform>
            <numerusform>%Ln blocked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln thread</numerusform>
            <numerusform>%Ln threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) rejected</source>
        <translation>
            <numerusform>%Ln request rejected</numerusform>
            <numerusform>%Ln requests rejected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%1 · %n call(s) of %2</source>
        <translation>
            <numerusform>%1 · %n call of %2</numerusform>
            <numerusform>%1 · %n calls of %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Worksheet</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
</TS>
