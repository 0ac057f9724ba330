<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Experiments</name>
    <message>
        <source>Gizmos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One call. It takes the same time either way; what differs is who waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One call for the list of products.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widgets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One call for the list of widgets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PWG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products, widgets and gizmos: three calls in turn, or all three together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One call with a timeout that is shorter than the backend&apos;s delay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PWG with a timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three calls that share one timeout and one stop token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many requests at once: a thread for each, or a handful for all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Async</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>main</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I/O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telemetry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the timeout ran out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer within any reasonable time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program was closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing listens there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host name was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection was closed before the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer broke off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer is not the list that was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer is not HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server answered with an error status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer was too large and was cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server redirected in a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer has no resources left for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the action itself failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system let us start no thread at all. Close other programs, or raise the limit of processes (ulimit -u).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing listens on %1. Start a backend there (gizmoscope-cli serve backend), or choose another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host of %1 was not found. Check the name, or give its IP address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network and the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at %1 answers, but not as a gizmo backend does (%2). Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request got as far as a call: the request queue was full. Allow a longer queue or more pool threads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call to %1 was answered: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run is going on. Wait for its end, or cancel it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no experiment “%1”. “gizmoscope-cli list” shows those there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting %1 is out of its range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an address. It should look like http://127.0.0.1:7734/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be a backend: only http and https addresses are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” lacks a host, or has a user name in it. It should look like http://127.0.0.1:7734/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run needs %1 open files and sockets, and the system allows this program %2. Raise the limit (ulimit -n %1), or choose fewer connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program listens on %1 already. Choose another port with --port, or end that program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does not let this program listen on %1. Choose a port above 1023.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an address of this computer. Use 127.0.0.1, or the address of one of its network cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot listen on %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is taken by another program; the embedded backend uses %2 instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a run file of Gizmoscope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Gizmoscope. Install that version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged: it ends too early, at byte %2. Take another copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged: the part at byte %2 was altered. Take another copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged: the settings at byte %2 cannot be. Take another copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged: the events at byte %2 contradict each other. Take another copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no run in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Nothing was changed there; choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Async was done %1 times as fast as sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync was done %1 times as fast as async.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both took the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n call(s) of %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
