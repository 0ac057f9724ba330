<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message>
        <source>The standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“serve” takes what to serve: backend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3, not “%4”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--seed takes a whole number that is not negative, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--delay takes milliseconds from 0 to %1, or two of them as in 500-1500, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--mode takes sync, async or both, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sync, async or both (default both).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay of each call in ms, or a range (default 500).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeout of each request in ms (default: the experiment&apos;s own).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitors who send their requests one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests all in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections to the backend at once (default: as many as needed).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pool threads at most (default: as many as needed).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests that may wait for a pool thread (default: any number).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of the delays (default 1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of a backend (default: one of its own).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text or json (default text).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the runs to this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--format takes text or json, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“run” takes the name of one experiment. “gizmoscope-cli list” shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address to listen on (default 127.0.0.1: this computer only).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port to listen on (default 7734).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A further host name to answer to; may be given more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each answer does wrong; the page at / lists the words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold one of 8 threads during each delay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on for nothing when a caller has left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--fault does not know “%1”. The page at / lists the words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>csv or json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to this file (default: standard output).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--to takes csv or json, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“export” takes the name of one run file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gizmoscope: see what synchronous and asynchronous requests do.

  gizmoscope-cli list                     the experiments
  gizmoscope-cli run EXPERIMENT           run one and show the figures
  gizmoscope-cli serve backend            the slow web API alone
  gizmoscope-cli export FILE --to FORMAT  a saved run as csv or json
  gizmoscope-cli --version

Each command has a --help of its own.
Exit status: 0 done, 1 could not be carried out, 2 wrong usage.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See “gizmoscope-cli --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this system does not tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 more than at the start)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency p50 / p95 / max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pool threads in use, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… of these blocked, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads in the process, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resident memory, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved memory, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>  %1: the backend saw %n caller(s) leave; it saved %2 ms of work, wasted %3 ms, and still works on %4.
</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %1: %n connection(s) had been opened before the run began, in %2.
</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 calls ended, %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
    <name>Gizmoscope::AboutDialog</name>
    <message>
        <source>About Gizmoscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gizmoscope %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what synchronous and asynchronous requests do. Everything is measured from real calls, threads and memory; nothing is acted out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with Qt %1 (built with %2), Qt Charts, QCoro and Boost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gizmoscope::CallList</name>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>number of the run, experiment, mode</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run gets its threads and connections ready. Its calls will appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calls of a run will appear here, one line for each. Press Run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>outcome and how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ca&amp;lls of run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run whose calls are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runs of this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every call from the web app to the backend, with its times since the run began.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gizmoscope::CallTableModel</name>
    <message>
        <source>ms</source>
        <comment>milliseconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request that made it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked of the backend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the web app made the call, since the run began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the call was sent, its connection set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the answer began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the answer was complete, or the call given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status code of HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the answer&apos;s body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it ended like that</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gizmoscope::ElapsedChart</name>
    <message>
        <source>Elapsed time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The elapsed time of each run will appear here: sync beside async, and a line for the time that would be ideal. Press Run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One pair of bars for runs with the same settings. The dashed line is the longest delay of a single call: no run that has to wait for it can be faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gizmoscope::ElapsedTableModel</name>
    <message>
        <source>Run %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sync %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>async %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ideal %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync (s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Async (s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideal (s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gizmoscope::ExperimentList</name>
    <message>
        <source>Experiments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what is run. Each experiment has a synchronous and an asynchronous version.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gizmoscope::MainWindow</name>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved settings in %1 were damaged. Gizmoscope starts with its defaults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gizmoscope</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gizmoscope::MessageArea</name>
    <message>
        <source>Dismiss this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gizmoscope::ModeSwitch</name>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the synchronous version: a thread is held while it waits (Ctrl+1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the asynchronous version: no thread is held while it waits (Ctrl+2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the synchronous version, then the asynchronous one with the same delays (Ctrl+3).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gizmoscope::Readout</name>
    <message>
        <source>Sync to async</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times as long the synchronous run took. It stands here when both ran to their end with the same settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readout: sync %1, async %2, ratio %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gizmoscope::RunCommand</name>
    <message>
        <source>The standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gizmoscope::RunDialogs</name>
    <message>
        <source>Runs of Gizmoscope (*.gizmorun)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gizmoscope::ServeCommand</name>
    <message>
        <source>The gizmo backend listens on %1. Ctrl+C ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended: %1 requests, %2 answered, %3 abandoned by their callers, %4 under way.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gizmoscope::SettingRow</name>
    <message>
        <source>A double click on the name restores the default.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gizmoscope::SettingsPanel</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms</source>
        <comment>milliseconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay, from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the backend takes to answer a call. With two different values, each call gets a delay between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay, to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a request may take as a whole. When the time is up, the calls that still wait are cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of the delays and address of the backend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Backend address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>embedded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backend address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server that is called, such as http://192.168.1.5:7734/. Leave it empty to use the backend inside this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;quests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many visitors ask the web app at the same moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many connections to the backend may be open at once. Further calls wait for a free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pool threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pool threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many threads work on requests. A synchronous request holds one while it waits; an asynchronous one does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed gives the same delays in the same order, so that two runs can be compared.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gizmoscope::StatusLine</name>
    <message>
        <source>backend embedded, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backend at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no backend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events %1 · lost %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gizmoscope::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the experiment (Ctrl+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel all calls that are under way (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;eset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore all settings and forget the runs of this session (Ctrl+Shift+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts as &amp;table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the figures of the charts in a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What&apos;s this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Gizmoscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gizmoscope::WindowToolBar</name>
    <message>
        <source>Tool bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>There is no language “%1”; there are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no theme “%1”; there are light, dark and system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no experiment “%1”; there are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option %1; --help shows those there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one run can be opened at a time, and %1 is one too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a value; --help shows which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: gizmoscope [options] [run file]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what synchronous and asynchronous requests do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run it at once: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call this server instead of the embedded backend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light, dark or system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print the version and end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print this and end</source>
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
        </translation>
    </message>
</context>
</TS>
