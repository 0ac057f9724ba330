<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>Words</name>
    <message numerus="yes">
        <source>%1 · %n call(s) of %2</source>
        <translation>
            <numerusform>%1 · %n call of %2</numerusform>
            <numerusform>%1 · %n calls of %2</numerusform>
        </translation>
    </message>
</context>
</TS>
