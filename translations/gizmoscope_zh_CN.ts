<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ClaimWords</name>
    <message>
        <source>%1, expected was %2.</source>
        <translation>%1，预期为 %2。</translation>
    </message>
    <message>
        <source>%1, expected was %2 to %3.</source>
        <translation>%1，预期为 %2 到 %3。</translation>
    </message>
    <message>
        <source>%1, expected was %2 or more.</source>
        <translation>%1，预期至少为 %2。</translation>
    </message>
    <message>
        <source>%1, expected was %2 or less.</source>
        <translation>%1，预期最多为 %2。</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>不成立</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未检验</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a figure and its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>This machine did not get that far: %1</source>
        <translation>本机没有达到所需的条件：%1</translation>
    </message>
    <message>
        <source>A run of it did not come to its end.</source>
        <translation>其中一次运行没有完成。</translation>
    </message>
    <message>
        <source>A run of it did not come to its end: %1.</source>
        <translation>其中一次运行没有完成：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) failed: %1.</source>
        <translation>
            <numerusform>%n 个请求失败：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The system let no more than %1 pool threads start. Raise the limit of processes (ulimit -u).</source>
        <translation>系统只允许启动 %1 个池线程。请提高进程数上限（ulimit -u）。</translation>
    </message>
    <message>
        <source>This system does not tell how much memory a program uses.</source>
        <translation>本系统不提供程序占用多少内存的信息。</translation>
    </message>
    <message>
        <source>Interrupted before its end.</source>
        <translation>检验尚未完成就被中断了。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from a value to another</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>最多 %1</translation>
    </message>
    <message>
        <source>%1 (%2 of %3) · %4</source>
        <comment>a claim and how far it is</comment>
        <translation>%1（%2/%3）· %4</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>async</source>
        <translation>异步</translation>
    </message>
    <message>
        <source>in turn</source>
        <translation>依次</translation>
    </message>
    <message>
        <source>together</source>
        <translation>同时</translation>
    </message>
    <message>
        <source>mean in turn</source>
        <translation>依次，平均</translation>
    </message>
    <message>
        <source>mean together</source>
        <translation>同时，平均</translation>
    </message>
    <message>
        <source>requests with the short timeout</source>
        <translation>短超时的请求</translation>
    </message>
    <message>
        <source>of these succeeded</source>
        <translation>其中成功</translation>
    </message>
    <message>
        <source>requests with the long timeout, each time</source>
        <translation>长超时的请求，每次</translation>
    </message>
    <message>
        <source>timed out with one call</source>
        <translation>一次调用时超时</translation>
    </message>
    <message>
        <source>timed out with three calls</source>
        <translation>三次调用时超时</translation>
    </message>
    <message>
        <source>few blocked threads</source>
        <translation>被阻塞的线程，少</translation>
    </message>
    <message>
        <source>many blocked threads</source>
        <translation>被阻塞的线程，多</translation>
    </message>
    <message>
        <source>reserved more</source>
        <translation>多保留的内存</translation>
    </message>
    <message>
        <source>resident more</source>
        <translation>多常驻的内存</translation>
    </message>
    <message>
        <source>threads blocked, sync</source>
        <translation>被阻塞的线程，同步</translation>
    </message>
    <message>
        <source>requests served by a blocked thread, sync</source>
        <translation>由被阻塞的线程处理的请求，同步</translation>
    </message>
    <message>
        <source>longest wait for a thread, sync</source>
        <translation>等待线程的最长时间，同步</translation>
    </message>
    <message>
        <source>threads blocked, async</source>
        <translation>被阻塞的线程，异步</translation>
    </message>
    <message>
        <source>longest wait for a thread, async</source>
        <translation>等待线程的最长时间，异步</translation>
    </message>
    <message>
        <source>rejected by the short queue</source>
        <translation>被短队列拒绝</translation>
    </message>
    <message>
        <source>rejected by the long queue</source>
        <translation>被长队列拒绝</translation>
    </message>
    <message>
        <source>mean, sync</source>
        <translation>平均，同步</translation>
    </message>
    <message>
        <source>threads added, sync</source>
        <translation>新增的线程，同步</translation>
    </message>
    <message>
        <source>waves over few connections</source>
        <translation>连接少时的批数</translation>
    </message>
    <message>
        <source>time over few</source>
        <translation>连接少时的耗时</translation>
    </message>
    <message>
        <source>waves over many connections</source>
        <translation>连接多时的批数</translation>
    </message>
    <message>
        <source>time over many</source>
        <translation>连接多时的耗时</translation>
    </message>
    <message>
        <source>waves, sync</source>
        <translation>批数，同步</translation>
    </message>
    <message>
        <source>waves, async</source>
        <translation>批数，异步</translation>
    </message>
    <message>
        <source>inside at once, sync</source>
        <translation>同时在内的请求，同步</translation>
    </message>
    <message>
        <source>inside at once, async</source>
        <translation>同时在内的请求，异步</translation>
    </message>
    <message>
        <source>served</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>inside at once</source>
        <translation>同时在内的请求</translation>
    </message>
    <message>
        <source>pool threads at once</source>
        <translation>同时使用的池线程</translation>
    </message>
    <message>
        <source>threads in the process</source>
        <translation>进程中的线程</translation>
    </message>
    <message>
        <source>blocked, all requests</source>
        <translation>被阻塞的时间，所有请求</translation>
    </message>
    <message>
        <source>suspended, all requests</source>
        <translation>挂起的时间，所有请求</translation>
    </message>
    <message>
        <source>requests that ended in another thread</source>
        <translation>在另一个线程中结束的请求</translation>
    </message>
    <message>
        <source>One call of 2 s takes 2 s either way.</source>
        <translation>一次 2 秒的调用，两种方式都是 2 秒。</translation>
    </message>
    <message>
        <source>The backend takes its time, whoever waits for it and how.</source>
        <translation>无论由谁、以何种方式等待，后端所需的时间不变。</translation>
    </message>
    <message>
        <source>Three calls of 500 ms take over 1,500 ms in turn and a little over 500 ms together. With 500–1,500 ms each the means are 3,000 and 1,250 ms.</source>
        <translation>三次 500 毫秒的调用依次进行要 1,500 毫秒以上，同时进行只要 500 毫秒多一点。若每次为 500–1,500 毫秒，平均值分别为 3,000 和 1,250 毫秒。</translation>
    </message>
    <message>
        <source>In turn the delays add up; together only the longest counts.</source>
        <translation>依次进行时延迟相加；同时进行时只看最长的一个。</translation>
    </message>
    <message>
        <source>A timeout of 150 ms against a delay of 500 ms never succeeds. One of 1 s against 500–1,500 ms ends half of the single calls, and 7 of 8 requests with three calls.</source>
        <translation>延迟 500 毫秒而超时为 150 毫秒时，永远不会成功。延迟 500–1,500 毫秒而超时为 1 秒时，单次调用有一半超时，含三次调用的请求 8 个中有 7 个超时。</translation>
    </message>
    <message>
        <source>A request succeeds only if each of its calls is faster than the timeout.</source>
        <translation>只有每次调用都快于超时，请求才会成功。</translation>
    </message>
    <message>
        <source>5,000 blocked threads reserve about 5 GB more than 50; far less of it is resident.</source>
        <translation>5,000 个被阻塞的线程比 50 个多保留约 5 GB 内存，其中常驻的要少得多。</translation>
    </message>
    <message>
        <source>Each thread reserves 1 MiB of stack and touches only a little of it.</source>
        <translation>每个线程保留 1 MiB 的栈，实际只用到其中一小部分。</translation>
    </message>
    <message>
        <source>A pool thread that waits for its call serves nobody: requests queue.</source>
        <translation>等待调用的池线程不为任何人服务：请求只能排队。</translation>
    </message>
    <message>
        <source>A blocked thread is taken; a request that is suspended has given its thread back.</source>
        <translation>被阻塞的线程是被占用的；挂起的请求则已把线程还了回去。</translation>
    </message>
    <message>
        <source>1,500 requests at once for 200 threads: a queue limit of 1,000 turns 300 of them away, one of 5,000 none.</source>
        <translation>1,500 个请求同时到达，而线程只有 200 个：队列上限为 1,000 时拒绝其中 300 个，为 5,000 时一个也不拒绝。</translation>
    </message>
    <message>
        <source>What neither the threads nor the queue can take gets status 503.</source>
        <translation>线程和队列都容不下的请求得到状态 503。</translation>
    </message>
    <message>
        <source>A burst of 125 × 500 ms on 8 threads, one more each 500 ms, takes 5.0 s sync (mean 3.1 s) and 0.5 s async.</source>
        <translation>8 个线程、每 500 毫秒增加一个，同时到达 125 × 500 毫秒的请求：同步需要 5.0 秒（平均 3.1 秒），异步需要 0.5 秒。</translation>
    </message>
    <message>
        <source>Threads come too slowly for those who wait; async needs no more of them.</source>
        <translation>线程增加得太慢，跟不上等待的请求；异步则不需要更多线程。</translation>
    </message>
    <message>
        <source>48 calls of 500 ms come in eight waves over 6 connections, Qt&apos;s own limit, and in one over 48, that is 12 for each of four CPUs.</source>
        <translation>48 次 500 毫秒的调用，经 6 个连接（Qt 自身的上限）分八批完成，经 48 个连接（四个 CPU 各 12 个）一批完成。</translation>
    </message>
    <message>
        <source>A connection carries one call at a time; the others wait for it.</source>
        <translation>一个连接一次只承载一个调用，其余的都在等它。</translation>
    </message>
    <message>
        <source>A client operating system serves 10 requests at once: 50 come in five waves, async or not.</source>
        <translation>客户端操作系统同时处理 10 个请求：50 个请求分五批，异步与否都一样。</translation>
    </message>
    <message>
        <source>The limit counts the requests inside, not the threads that they hold.</source>
        <translation>上限计算的是在内的请求，而不是它们占用的线程。</translation>
    </message>
    <message>
        <source>5,000 requests at once, the usual limit for one CPU, are all served by a few threads when they wait asynchronously.</source>
        <translation>同时 5,000 个请求（一个 CPU 的通常上限），只要异步等待，少数几个线程就能全部处理。</translation>
    </message>
    <message>
        <source>A request that waits without a thread costs a connection and some memory.</source>
        <translation>不占线程而等待的请求只耗费一个连接和少量内存。</translation>
    </message>
    <message>
        <source>Between the call and the await no thread is used; the rest may go on in another thread.</source>
        <translation>从调用到 await 之间不使用任何线程；其余部分可能在另一个线程中继续。</translation>
    </message>
    <message>
        <source>No request blocked a thread, and nearly all of its time it was suspended.</source>
        <translation>没有请求阻塞线程，几乎所有时间都处于挂起状态。</translation>
    </message>
</context>
<context>
    <name>ClaimsPage</name>
    <message>
        <source>Date: %1</source>
        <translation>日期：%1</translation>
    </message>
    <message>
        <source>Quoted: the claims, from the tutorials on asynchronous requests in ASP.NET MVC 4 and Web Forms 4.5.</source>
        <translation>引用：这些说法，出自 ASP.NET MVC 4 和 Web Forms 4.5 异步请求教程。</translation>
    </message>
    <message>
        <source>Measured: the figures, on this computer, with real requests, threads and memory.</source>
        <translation>实测：各项数值，在本机上以真实的请求、线程和内存测得。</translation>
    </message>
    <message>
        <source>Expected: what follows from the claim for the settings of the runs, with what chance and the computer itself may add.</source>
        <translation>预期：按运行的设置由该说法推出的值，并计入偶然因素和计算机本身可能带来的误差。</translation>
    </message>
    <message>
        <source>Claims about waiting, checked on this computer</source>
        <translation>关于等待的说法，在本机上检验</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>The standard output</source>
        <translation>标准输出</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>缺少命令。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>没有命令“%1”。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3, not “%4”.</source>
        <translation>--%1 的值必须是 %2 到 %3 之间的整数，不能是“%4”。</translation>
    </message>
    <message>
        <source>--seed takes a whole number that is not negative, not “%1”.</source>
        <translation>--seed 的值必须是非负整数，不能是“%1”。</translation>
    </message>
    <message>
        <source>--delay takes milliseconds from 0 to %1, or two of them as in 500-1500, not “%2”.</source>
        <translation>--delay 的值必须是 0 到 %1 之间的毫秒数，或写成 500-1500 这样的范围，不能是“%2”。</translation>
    </message>
    <message>
        <source>--mode takes sync, async or both, not “%1”.</source>
        <translation>--mode 的值必须是 sync、async 或 both，不能是“%1”。</translation>
    </message>
    <message>
        <source>sync, async or both (default both).</source>
        <translation>sync、async 或 both（默认 both）。</translation>
    </message>
    <message>
        <source>Delay of each call in ms, or a range (default 500).</source>
        <translation>每次调用的延迟，单位 ms，也可以是范围（默认 500）。</translation>
    </message>
    <message>
        <source>Timeout of each request in ms (default: the experiment&apos;s own).</source>
        <translation>每个请求的超时时间，单位 ms（默认值由实验决定）。</translation>
    </message>
    <message>
        <source>Visitors who send their requests one after the other.</source>
        <translation>访问者数量；每个访问者依次发送请求。</translation>
    </message>
    <message>
        <source>Requests all in all.</source>
        <translation>请求总数。</translation>
    </message>
    <message>
        <source>Connections to the backend at once (default: as many as needed).</source>
        <translation>到后端的并发连接数（默认：按需）。</translation>
    </message>
    <message>
        <source>Pool threads at most (default: as many as needed).</source>
        <translation>池线程的最大数量（默认：按需）。</translation>
    </message>
    <message>
        <source>Requests that may wait for a pool thread (default: any number).</source>
        <translation>可以排队等待池线程的请求数（默认：不限）。</translation>
    </message>
    <message>
        <source>Seed of the delays (default 1).</source>
        <translation>延迟的随机种子（默认 1）。</translation>
    </message>
    <message>
        <source>Address of a backend (default: one of its own).</source>
        <translation>后端地址（默认：内置后端）。</translation>
    </message>
    <message>
        <source>text or json (default text).</source>
        <translation>text 或 json（默认 text）。</translation>
    </message>
    <message>
        <source>Save the runs to this file.</source>
        <translation>把运行记录保存到此文件。</translation>
    </message>
    <message>
        <source>--format takes text or json, not “%1”.</source>
        <translation>--format 的值必须是 text 或 json，不能是“%1”。</translation>
    </message>
    <message>
        <source>Address to listen on (default 127.0.0.1: this computer only).</source>
        <translation>监听地址（默认 127.0.0.1：仅限本机）。</translation>
    </message>
    <message>
        <source>A further host name to answer to; may be given more than once.</source>
        <translation>另外接受的主机名；可以指定多次。</translation>
    </message>
    <message>
        <source>What each answer does wrong; the page at / lists the words.</source>
        <translation>每个响应中注入的故障；可用的词见 / 页面。</translation>
    </message>
    <message>
        <source>Hold one of 8 threads during each delay.</source>
        <translation>每次延迟期间占用 8 个线程中的一个。</translation>
    </message>
    <message>
        <source>Go on for nothing when a caller has left.</source>
        <translation>调用方离开后，仍然白白地继续处理。</translation>
    </message>
    <message>
        <source>--fault does not know “%1”. The page at / lists the words.</source>
        <translation>--fault 不认识“%1”。可用的词见 / 页面。</translation>
    </message>
    <message>
        <source>“%1” was not expected here.</source>
        <translation>此处不应出现“%1”。</translation>
    </message>
    <message>
        <source>Write to this file (default: standard output).</source>
        <translation>写入此文件（默认：标准输出）。</translation>
    </message>
    <message>
        <source>“export” takes the name of one run file.</source>
        <translation>“export”后面要写一个运行记录文件名。</translation>
    </message>
    <message>
        <source>See “gizmoscope-cli --help”.</source>
        <translation>请参阅“gizmoscope-cli --help”。</translation>
    </message>
    <message>
        <source>this system does not tell</source>
        <translation>此系统不提供</translation>
    </message>
    <message>
        <source>%1 (%2 more than at the start)</source>
        <translation>%1（比开始时多 %2）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Latency p50 / p95 / max</source>
        <translation>响应时间 p50 / p95 / 最大</translation>
    </message>
    <message>
        <source>Pool threads in use, at most</source>
        <translation>使用中的池线程（峰值）</translation>
    </message>
    <message>
        <source>… of these blocked, at most</source>
        <translation>… 其中被阻塞的（峰值）</translation>
    </message>
    <message>
        <source>Threads in the process, at most</source>
        <translation>进程的线程（峰值）</translation>
    </message>
    <message>
        <source>Resident memory, at most</source>
        <translation>常驻内存（峰值）</translation>
    </message>
    <message>
        <source>Reserved memory, at most</source>
        <translation>保留内存（峰值）</translation>
    </message>
    <message numerus="yes">
        <source>  %1: the backend saw %n caller(s) leave; it saved %2 ms of work, wasted %3 ms, and still works on %4.
</source>
        <translation>
            <numerusform>  %1：后端发现 %n 个调用方中途离开；省下 %2 ms 的工作，浪费 %3 ms，还有 %4 个仍在处理。
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %1: %n connection(s) had been opened before the run began, in %2.
</source>
        <translation>
            <numerusform>  %1：运行开始前预先建立了 %n 个连接，用时 %2。
</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>  %1: the system let no more than %2 pool threads start; the run went on with these.
</source>
        <translation>  %1：系统最多只允许启动 %2 个池线程，运行以这些线程继续进行。
</translation>
    </message>
    <message>
        <source>“serve” takes what to serve: backend or webapp.</source>
        <translation>“serve”后面要写明提供什么：backend 或 webapp。</translation>
    </message>
    <message>
        <source>Pool threads that are there at once; further ones come slowly (default: all of --pool).</source>
        <translation>一开始就有的池线程数；其余的慢慢增加（默认：与 --pool 相同）。</translation>
    </message>
    <message>
        <source>A pool thread above --pool-min is added each time after that many ms (default 500).</source>
        <translation>超出 --pool-min 的池线程每隔这么多 ms 增加一个（默认 500）。</translation>
    </message>
    <message>
        <source>Requests that may be inside the web app at once (default: any number).</source>
        <translation>Web 应用内可以同时存在的请求数（默认：不限）。</translation>
    </message>
    <message>
        <source>Each delay of the backend holds one of its 8 sleeping threads.</source>
        <translation>后端每次延迟期间占用其 8 个线程中的一个，让它休眠。</translation>
    </message>
    <message>
        <source>The backend works on when its caller has left.</source>
        <translation>调用方离开后，后端仍继续处理。</translation>
    </message>
    <message>
        <source>Pause of a visitor between an answer and the next request, in ms (default 0).</source>
        <translation>访问者得到响应后、发送下一个请求前的停顿，单位 ms（默认 0）。</translation>
    </message>
    <message>
        <source>Requests a second, no matter who has been answered (default: visitors decide).</source>
        <translation>每秒的请求数，不管之前的请求是否得到响应（默认：由访问者决定）。</translation>
    </message>
    <message>
        <source>Of the requests of --rate: even or poisson (default even).</source>
        <translation>--rate 请求的到达方式：even 或 poisson（默认 even）。</translation>
    </message>
    <message>
        <source>Requests of an asynchronous run that are asynchronous, in per cent (default 100).</source>
        <translation>异步运行中异步请求所占的百分比（默认 100）。</translation>
    </message>
    <message>
        <source>Processor time that each request uses, in ms (default: the experiment&apos;s own).</source>
        <translation>每个请求消耗的 CPU 时间，单位 ms（默认值由实验决定）。</translation>
    </message>
    <message>
        <source>--arrivals takes even or poisson, not “%1”.</source>
        <translation>--arrivals 的值必须是 even 或 poisson，不能是“%1”。</translation>
    </message>
    <message>
        <source>Port to listen on (default %1).</source>
        <translation>监听端口（默认 %1）。</translation>
    </message>
    <message>
        <source>--profile takes this-machine, windows-client, net45 or tuned, not “%1”.</source>
        <translation>--profile 的值必须是 this-machine、windows-client、net45 或 tuned，不能是“%1”。</translation>
    </message>
    <message>
        <source>Limits of a kind of server: this-machine, windows-client, net45 or tuned.</source>
        <translation>某类服务器的限制：this-machine、windows-client、net45 或 tuned。</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Mean response time</source>
        <translation>平均响应时间</translation>
    </message>
    <message>
        <source>Response time p50 / p95 / max</source>
        <translation>响应时间 p50 / p95 / 最大</translation>
    </message>
    <message>
        <source>Pool threads, at most</source>
        <translation>池线程（峰值）</translation>
    </message>
    <message>
        <source>Requests inside, at most</source>
        <translation>处理中的请求（峰值）</translation>
    </message>
    <message>
        <source>Requests waiting, at most</source>
        <translation>等待中的请求（峰值）</translation>
    </message>
    <message>
        <source>Model, not measured. Processors: %1</source>
        <translation>模型，并非实测。处理器数：%1</translation>
    </message>
    <message>
        <source>“%1” takes the name of one experiment. “gizmoscope-cli list” shows them.</source>
        <translation>“%1”后面要写一个实验名称。用“gizmoscope-cli list”查看有哪些实验。</translation>
    </message>
    <message>
        <source>Processors of the modelled web app (default 4).</source>
        <translation>模型中 Web 应用的处理器数（默认 4）。</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>说法</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>--only takes names of claims as in B2,B7, not “%1”.</source>
        <translation>--only 的值必须是说法的名称，如 B2,B7，不能是“%1”。</translation>
    </message>
    <message>
        <source>Only these claims, as in B2,B7 (default: all).</source>
        <translation>只检验这些说法，如 B2,B7（默认：全部）。</translation>
    </message>
    <message>
        <source>Pool threads at most (default %1).</source>
        <translation>池线程的最大数量（默认 %1）。</translation>
    </message>
    <message>
        <source>Requests that may wait for a pool thread (default %1).</source>
        <translation>可以排队等待池线程的请求数（默认 %1）。</translation>
    </message>
    <message>
        <source>Instead of an experiment: a page load that a browser saved (HTTP Archive, HAR). Its requests are repeated with the waits that were recorded, in turn (sync) and all together (async).</source>
        <translation>代替实验：浏览器保存的一次页面加载（HTTP Archive，HAR）。其中的请求按记录的等待时间重放：依次进行（同步）和同时进行（异步）。</translation>
    </message>
    <message>
        <source>A recorded page needs its recording: “gizmoscope-cli run --har FILE”.</source>
        <translation>运行录制的页面需要其录制文件：“gizmoscope-cli run --har FILE”。</translation>
    </message>
    <message>
        <source>--har takes the place of an experiment; leave out “%1”.</source>
        <translation>--har 代替实验名；请去掉“%1”。</translation>
    </message>
    <message>
        <source>--delay does not go with --har: each call gets the wait that was recorded.</source>
        <translation>--delay 不能与 --har 一起使用：每次调用都采用记录的等待时间。</translation>
    </message>
    <message>
        <source>--har takes the name of a file.</source>
        <translation>--har 后面要写文件名。</translation>
    </message>
    <message>
        <source>A recorded page can only be run: “gizmoscope-cli run --har FILE”.</source>
        <translation>录制的页面只能运行：“gizmoscope-cli run --har FILE”。</translation>
    </message>
    <message>
        <source>--to takes csv, json, har or trace, not “%1”.</source>
        <translation>--to 只接受 csv、json、har 或 trace，不接受“%1”。</translation>
    </message>
    <message>
        <source>--table goes with --to csv only.</source>
        <translation>--table 只能与 --to csv 一起使用。</translation>
    </message>
    <message>
        <source>--table takes calls, requests or samples, not “%1”.</source>
        <translation>--table 只接受 calls、requests 或 samples，不接受“%1”。</translation>
    </message>
    <message>
        <source>--thread-states goes with --to trace only.</source>
        <translation>--thread-states 只能与 --to trace 一起使用。</translation>
    </message>
    <message>
        <source>csv, json, har (network panels of browsers) or trace (ui.perfetto.dev, chrome://tracing).</source>
        <translation>csv、json、har（浏览器的网络面板）或 trace（ui.perfetto.dev、chrome://tracing）。</translation>
    </message>
    <message>
        <source>Of csv: calls, requests or samples (default calls).</source>
        <translation>用于 csv：calls、requests 或 samples（默认 calls）。</translation>
    </message>
    <message>
        <source>In a trace, also what each pool thread does (Perfetto 54 and newer).</source>
        <translation>在跟踪文件中还写入每个池线程的状态（Perfetto 54 及更新版本）。</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>较早</translation>
    </message>
    <message>
        <source>later</source>
        <translation>较晚</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>There are no runs of the same mode in %1 and %2: nothing can be compared.</source>
        <translation>%1 和 %2 中没有相同模式的运行，无法比较。</translation>
    </message>
    <message>
        <source>--speed takes a number from 0.001 to 1000, as in 0.1 or 1/10, or max, not “%1”.</source>
        <translation>--speed 的值必须是 0.001 到 1000 之间的数（如 0.1 或 1/10）或 max，不能是“%1”。</translation>
    </message>
    <message>
        <source>How fast, as in 2, 0.1 or 1/10; max: all at once (default 1, as it happened).</source>
        <translation>速度，如 2、0.1 或 1/10；max 表示一次全部输出（默认 1，即实际速度）。</translation>
    </message>
    <message>
        <source>Only this run of the file, from 1 (default: all).</source>
        <translation>只取文件中的这一次运行，从 1 开始（默认：全部）。</translation>
    </message>
    <message>
        <source>“replay” takes the name of one run file.</source>
        <translation>“replay”需要一个运行文件的名称。</translation>
    </message>
    <message>
        <source>“compare” takes the names of two run files: the earlier, then the later.</source>
        <translation>“compare”需要两个运行文件的名称：先写较早的，再写较晚的。</translation>
    </message>
    <message>
        <source>Gizmoscope: see what synchronous and asynchronous requests do.

  gizmoscope-cli list                     the experiments
  gizmoscope-cli run EXPERIMENT           run one and show the figures
  gizmoscope-cli run --har FILE           repeat a page load that a browser saved
  gizmoscope-cli simulate EXPERIMENT      the same as a model, for sizes no machine here holds
  gizmoscope-cli serve backend            the slow web API alone
  gizmoscope-cli serve webapp             the web app, for browsers and load tools
  gizmoscope-cli claims                   what is said of async, checked on this machine
  gizmoscope-cli lessons                  lessons that make people predict: list, show, check
  gizmoscope-cli export FILE --to FORMAT  a saved run as csv, json, har or trace
  gizmoscope-cli replay FILE              the events of a saved run, each when it happened
  gizmoscope-cli compare FILE FILE        what sets two saved runs apart
  gizmoscope-cli --version

Each command has a --help of its own.
Exit status: 0 done, 1 could not be carried out, 2 wrong usage.
</source>
        <translation>Gizmoscope：看清同步请求和异步请求实际做了什么。

  gizmoscope-cli list                     列出实验
  gizmoscope-cli run EXPERIMENT           运行一个实验并显示数据
  gizmoscope-cli run --har FILE           重放浏览器保存的一次页面加载
  gizmoscope-cli simulate EXPERIMENT      用模型计算同一实验，可超出本机的规模
  gizmoscope-cli serve backend            只启动慢速 Web API
  gizmoscope-cli serve webapp             启动 Web 应用，供浏览器和负载测试工具访问
  gizmoscope-cli claims                   在本机上检验关于异步的说法
  gizmoscope-cli lessons                  让人先预测的课程：list、show、check
  gizmoscope-cli export FILE --to FORMAT  把运行记录导出为 csv、json、har 或 trace
  gizmoscope-cli replay 文件              按发生时刻输出已保存运行的事件
  gizmoscope-cli compare 文件 文件        两次已保存运行的差异
  gizmoscope-cli --version

每个命令都有自己的 --help。
退出状态：0 完成，1 无法执行，2 用法错误。
</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>Request %1 makes call %2.</source>
        <translation>请求 %1 发起调用 %2。</translation>
    </message>
    <message>
        <source>Request %1 makes call %2, which asks for a delay of %3 ms.</source>
        <translation>请求 %1 发起调用 %2，要求延迟 %3 ms。</translation>
    </message>
    <message>
        <source>Call %1 is sent again.</source>
        <translation>调用 %1 再次发送。</translation>
    </message>
    <message>
        <source>Call %1 is sent.</source>
        <translation>调用 %1 已发送。</translation>
    </message>
    <message>
        <source>The answer to call %1 begins.</source>
        <translation>调用 %1 的响应开始到达。</translation>
    </message>
    <message>
        <source>Call %1 is answered after %2.</source>
        <translation>调用 %1 在 %2 后得到响应。</translation>
    </message>
    <message>
        <source>Call %1 ends after %2: %3.</source>
        <translation>调用 %1 在 %2 后结束：%3。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>how a call ended, and why</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Request %1 arrives.</source>
        <translation>请求 %1 到达。</translation>
    </message>
    <message>
        <source>Request %1 gets a thread and begins.</source>
        <translation>请求 %1 得到线程，开始执行。</translation>
    </message>
    <message>
        <source>Request %1 waits and holds its thread.</source>
        <translation>请求 %1 等待，并占住自己的线程。</translation>
    </message>
    <message>
        <source>Request %1 waits for call %2 and holds its thread.</source>
        <translation>请求 %1 等待调用 %2，并占住自己的线程。</translation>
    </message>
    <message>
        <source>Request %1 waits and gives its thread back.</source>
        <translation>请求 %1 等待，并归还自己的线程。</translation>
    </message>
    <message>
        <source>Request %1 waits for call %2 and gives its thread back.</source>
        <translation>请求 %1 等待调用 %2，并归还自己的线程。</translation>
    </message>
    <message>
        <source>Request %1 ends: %2.</source>
        <translation>请求 %1 结束：%2。</translation>
    </message>
    <message>
        <source>Request %1 goes on.</source>
        <translation>请求 %1 继续执行。</translation>
    </message>
    <message>
        <source>Call %1 was answered after %2; request %3 goes on.</source>
        <translation>调用 %1 在 %2 后得到响应；请求 %3 继续执行。</translation>
    </message>
    <message>
        <source>Request %1 goes on: it no longer waits for call %2.</source>
        <translation>请求 %1 继续执行：不再等待调用 %2。</translation>
    </message>
    <message>
        <source>Request %1: Init.</source>
        <translation>请求 %1：Init。</translation>
    </message>
    <message>
        <source>Request %1: Load.</source>
        <translation>请求 %1：Load。</translation>
    </message>
    <message>
        <source>Request %1: PreRender.</source>
        <translation>请求 %1：PreRender。</translation>
    </message>
    <message>
        <source>Request %1: its registered tasks begin.</source>
        <translation>请求 %1：已注册的任务开始。</translation>
    </message>
    <message>
        <source>Request %1: PreRenderComplete.</source>
        <translation>请求 %1：PreRenderComplete。</translation>
    </message>
    <message>
        <source>Request %1: Render.</source>
        <translation>请求 %1：Render。</translation>
    </message>
    <message>
        <source>Request %1: the first handler has ended.</source>
        <translation>请求 %1：第一个处理程序已结束。</translation>
    </message>
    <message>
        <source>Request %1: the second handler has ended.</source>
        <translation>请求 %1：第二个处理程序已结束。</translation>
    </message>
    <message>
        <source>Request %1: the third handler has ended.</source>
        <translation>请求 %1：第三个处理程序已结束。</translation>
    </message>
    <message>
        <source>Request %1: the stopwatch around all of the work says %2.</source>
        <translation>请求 %1：测量全部工作的秒表显示 %2。</translation>
    </message>
    <message>
        <source>Request %1: the stopwatch that was stopped early says %2.</source>
        <translation>请求 %1：过早停止的秒表显示 %2。</translation>
    </message>
    <message>
        <source>Request %1: the label with milliseconds only says %2.</source>
        <translation>请求 %1：只显示毫秒部分的标签显示 %2。</translation>
    </message>
    <message>
        <source>Threads, %1: %2.</source>
        <translation>线程，%1：%2 个。</translation>
    </message>
    <message>
        <source>All threads of the program: %1.</source>
        <translation>程序的全部线程：%1 个。</translation>
    </message>
    <message>
        <source>Memory: %1 resident, %2 reserved.</source>
        <translation>内存：常驻 %1，保留 %2。</translation>
    </message>
    <message>
        <source>The backend: %1 wait there, %2 calls so far, %3 callers have left.</source>
        <translation>后端：等待 %1 个，至今调用 %2 次，离开的调用方 %3 个。</translation>
    </message>
    <message>
        <source>The backend: %1 of work spared, %2 worked for nobody.</source>
        <translation>后端：省下 %1 的工作，白做 %2。</translation>
    </message>
    <message>
        <source>The run begins.</source>
        <translation>运行开始。</translation>
    </message>
    <message>
        <source>The run ends: %1.</source>
        <translation>运行结束：%1。</translation>
    </message>
    <message>
        <source>Connections that were opened before: %1.</source>
        <translation>事先打开的连接：%1 个。</translation>
    </message>
    <message>
        <source>The system refuses threads: %1 were wanted, %2 could be started.</source>
        <translation>系统拒绝创建线程：需要 %1 个，启动了 %2 个。</translation>
    </message>
    <message>
        <source>A thread is added to the pool, because requests wait for one.</source>
        <translation>因有请求在等待，向池中增加一个线程。</translation>
    </message>
</context>
<context>
    <name>Experiments</name>
    <message>
        <source>Gizmos</source>
        <translation>Gizmo</translation>
    </message>
    <message>
        <source>One call. It takes the same time either way; what differs is who waits.</source>
        <translation>一次调用。两种方式耗时相同，区别在于由谁来等。</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>One call for the list of products.</source>
        <translation>一次调用，获取产品列表。</translation>
    </message>
    <message>
        <source>Widgets</source>
        <translation>小部件</translation>
    </message>
    <message>
        <source>One call for the list of widgets.</source>
        <translation>一次调用，获取小部件列表。</translation>
    </message>
    <message>
        <source>PWG</source>
        <translation>PWG</translation>
    </message>
    <message>
        <source>Products, widgets and gizmos: three calls in turn, or all three together.</source>
        <translation>产品（products）、小部件（widgets）和 Gizmo（gizmos）：三次调用，依次进行，或同时进行。</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>One call with a timeout that is shorter than the backend&apos;s delay.</source>
        <translation>一次调用，超时时间短于后端的延迟。</translation>
    </message>
    <message>
        <source>PWG with a timeout</source>
        <translation>带超时的 PWG</translation>
    </message>
    <message>
        <source>Three calls that share one timeout and one stop token.</source>
        <translation>三次调用，共用一个超时和一个停止令牌。</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>突发请求</translation>
    </message>
    <message>
        <source>Many requests at once: a thread for each, or a handful for all.</source>
        <translation>大量请求同时到来：每个请求一个线程，还是用少数几个线程处理全部请求。</translation>
    </message>
    <message>
        <source>One slow call</source>
        <translation>一次慢速调用</translation>
    </message>
    <message>
        <source>A call of two seconds takes two seconds, whoever waits for it and how.</source>
        <translation>两秒的调用就要花两秒，不管由谁等、怎么等。</translation>
    </message>
    <message>
        <source>Awaiting in turn</source>
        <translation>依次等待</translation>
    </message>
    <message>
        <source>Three awaits in a row are as slow as three blocking calls: begin all first, then await.</source>
        <translation>连续三次 await 和三次阻塞调用一样慢：应先全部发起，再等待。</translation>
    </message>
    <message>
        <source>Starvation</source>
        <translation>线程饥饿</translation>
    </message>
    <message>
        <source>125 requests at once for a pool of 8 threads that gets one thread more each half second.</source>
        <translation>125 个请求同时到来，而线程池只有 8 个线程，每半秒才增加一个。</translation>
    </message>
    <message>
        <source>Queue limit</source>
        <translation>队列上限</translation>
    </message>
    <message>
        <source>More requests than threads and queue can take: the rest is turned away with status 503.</source>
        <translation>请求数超出线程和队列的容量：其余请求以状态码 503 被拒绝。</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>48 calls over 6 connections come in eight waves; over 48 connections in one.</source>
        <translation>48 次调用，用 6 个连接要分八批，用 48 个连接只要一批。</translation>
    </message>
    <message>
        <source>Client operating system</source>
        <translation>客户端操作系统</translation>
    </message>
    <message>
        <source>A server on a client operating system lets in ten requests at once, asynchronous or not.</source>
        <translation>客户端操作系统上的服务器同时只接纳十个请求，异步与否都一样。</translation>
    </message>
    <message>
        <source>Memory of threads</source>
        <translation>线程的内存</translation>
    </message>
    <message>
        <source>A thread for each of 2,000 requests: how much memory that reserves, and how much it uses.</source>
        <translation>2,000 个请求，每个一个线程：要保留多少内存，实际又用了多少。</translation>
    </message>
    <message>
        <source>A few converted actions</source>
        <translation>部分改为异步</translation>
    </message>
    <message>
        <source>Only a part of the requests is asynchronous: how much of the gain is there already?</source>
        <translation>只有一部分请求是异步的：这样已经能得到多少收益？</translation>
    </message>
    <message>
        <source>Processor-bound work</source>
        <translation>CPU 密集型工作</translation>
    </message>
    <message>
        <source>Work that calculates instead of waiting: asynchronous code gains nothing.</source>
        <translation>工作是计算而不是等待：异步代码没有任何好处。</translation>
    </message>
    <message>
        <source>Order of a page</source>
        <translation>页面的执行顺序</translation>
    </message>
    <message>
        <source>The steps of a page, and where its registered asynchronous tasks come in.</source>
        <translation>页面的各个步骤，以及它注册的异步任务在哪一步执行。</translation>
    </message>
    <message>
        <source>Handlers without an order</source>
        <translation>无序的处理程序</translation>
    </message>
    <message>
        <source>Three handlers that are only begun, a hundred times: in which order do they end?</source>
        <translation>三个处理程序只启动、不等待，重复一百次：它们按什么顺序结束？</translation>
    </message>
    <message>
        <source>The lying stopwatch</source>
        <translation>说谎的秒表</translation>
    </message>
    <message>
        <source>Three clocks for the same work, two of them wrong.</source>
        <translation>三个时钟测量同一项工作，其中两个是错的。</translation>
    </message>
    <message>
        <source>A backend that sleeps</source>
        <translation>休眠的后端</translation>
    </message>
    <message>
        <source>The backend holds one of its 8 threads during each delay, and starves itself.</source>
        <translation>后端每次延迟期间都占用自己 8 个线程中的一个，使自己陷入线程饥饿。</translation>
    </message>
    <message>
        <source>Wasted work</source>
        <translation>无用功</translation>
    </message>
    <message>
        <source>The caller gives up after 150 ms, and the backend works on for nobody.</source>
        <translation>调用方在 150 ms 后放弃，后端仍然白白地继续处理。</translation>
    </message>
    <message>
        <source>Web app</source>
        <translation>Web 应用</translation>
    </message>
    <message>
        <source>The pages of the sample, for browsers and load tools.</source>
        <translation>示例的各个页面，供浏览器和负载测试工具访问。</translation>
    </message>
    <message>
        <source>Recorded page</source>
        <translation>录制的页面</translation>
    </message>
    <message>
        <source>The requests of a page load that a browser recorded: in turn, or all together.</source>
        <translation>浏览器录制的一次页面加载中的请求：依次进行，或同时进行。</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>Elapsed time</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Request, mean</source>
        <translation>请求，平均</translation>
    </message>
    <message>
        <source>Request, 50 % within</source>
        <translation>请求，50 % 不超过</translation>
    </message>
    <message>
        <source>Request, 95 % within</source>
        <translation>请求，95 % 不超过</translation>
    </message>
    <message>
        <source>Request, 99 % within</source>
        <translation>请求，99 % 不超过</translation>
    </message>
    <message>
        <source>Request, longest</source>
        <translation>请求，最长</translation>
    </message>
    <message>
        <source>Longest wait for a thread</source>
        <translation>等待线程的最长时间</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Requests answered</source>
        <translation>已响应的请求</translation>
    </message>
    <message>
        <source>Requests timed out</source>
        <translation>超时的请求</translation>
    </message>
    <message>
        <source>Requests cancelled</source>
        <translation>已取消的请求</translation>
    </message>
    <message>
        <source>Requests rejected</source>
        <translation>被拒绝的请求</translation>
    </message>
    <message>
        <source>Requests failed</source>
        <translation>失败的请求</translation>
    </message>
    <message>
        <source>Requests answered per second</source>
        <translation>每秒响应的请求</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Calls answered</source>
        <translation>已响应的调用</translation>
    </message>
    <message>
        <source>Calls timed out</source>
        <translation>超时的调用</translation>
    </message>
    <message>
        <source>Calls failed</source>
        <translation>失败的调用</translation>
    </message>
    <message>
        <source>Threads in the process, peak</source>
        <translation>进程中的线程（峰值）</translation>
    </message>
    <message>
        <source>Pool threads in requests, peak</source>
        <translation>处理请求的池线程（峰值）</translation>
    </message>
    <message>
        <source>Blocked threads, peak</source>
        <translation>被阻塞的线程（峰值）</translation>
    </message>
    <message>
        <source>Threads added to the pool</source>
        <translation>增加到池中的线程</translation>
    </message>
    <message>
        <source>Resident memory, peak</source>
        <translation>常驻内存（峰值）</translation>
    </message>
    <message>
        <source>Reserved memory, peak</source>
        <translation>保留内存（峰值）</translation>
    </message>
    <message>
        <source>Resident memory, growth</source>
        <translation>常驻内存，增长</translation>
    </message>
    <message>
        <source>Reserved memory, growth</source>
        <translation>保留内存，增长</translation>
    </message>
    <message>
        <source>Callers that left the backend</source>
        <translation>离开后端的调用方</translation>
    </message>
    <message>
        <source>Work that the backend was spared</source>
        <translation>后端省下的工作</translation>
    </message>
    <message>
        <source>Work of the backend for nobody</source>
        <translation>后端白做的工作</translation>
    </message>
    <message>
        <source>Stopwatch around all of the work</source>
        <translation>测量全部工作的秒表</translation>
    </message>
    <message>
        <source>Stopwatch that was stopped early</source>
        <translation>过早停止的秒表</translation>
    </message>
    <message>
        <source>Label with milliseconds only</source>
        <translation>只显示毫秒部分的标签</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Delay, from</source>
        <translation>延迟，从</translation>
    </message>
    <message>
        <source>Delay, to</source>
        <translation>延迟，到</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>访问者</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Pool threads</source>
        <translation>池线程</translation>
    </message>
    <message>
        <source>Queue limit</source>
        <translation>队列上限</translation>
    </message>
    <message>
        <source>Pool threads at once</source>
        <translation>一开始就有的池线程</translation>
    </message>
    <message>
        <source>A thread is added after</source>
        <translation>增加线程的间隔</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>同时的请求</translation>
    </message>
    <message>
        <source>Pause of a visitor</source>
        <translation>访问者的停顿</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>每秒请求数</translation>
    </message>
    <message>
        <source>Asynchronous requests, %</source>
        <translation>异步请求，%</translation>
    </message>
    <message>
        <source>Processor time of a request</source>
        <translation>请求的 CPU 时间</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>到达方式</translation>
    </message>
    <message>
        <source>Backend holds threads while it waits</source>
        <translation>后端延迟期间占用线程</translation>
    </message>
    <message>
        <source>Backend works on when callers leave</source>
        <translation>调用方离开后后端仍继续</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>按需</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>even</source>
        <translation>均匀</translation>
    </message>
    <message>
        <source>random (Poisson)</source>
        <translation>随机（泊松）</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>better</source>
        <translation>更好</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>更差</translation>
    </message>
    <message>
        <source>different</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>Both runs have the same settings: what differs is chance, or the machine.</source>
        <translation>两次运行的设置相同：差异出于偶然，或来自计算机。</translation>
    </message>
    <message>
        <source>The runs differ in one setting.</source>
        <translation>两次运行有一项设置不同。</translation>
    </message>
    <message numerus="yes">
        <source>The runs differ in %n settings: which of them made the difference cannot be told.</source>
        <translation>
            <numerusform>两次运行有 %n 项设置不同：无法判断差异由哪一项造成。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gizmoscope::AboutDialog</name>
    <message>
        <source>About Gizmoscope</source>
        <translation>关于 Gizmoscope</translation>
    </message>
    <message>
        <source>Gizmoscope %1</source>
        <translation>Gizmoscope %1</translation>
    </message>
    <message>
        <source>See what synchronous and asynchronous requests do. Everything is measured from real calls, threads and memory; nothing is acted out.</source>
        <translation>看清同步请求和异步请求实际做了什么。所有数据都来自对真实调用、线程和内存的测量，没有任何模拟。</translation>
    </message>
    <message>
        <source>Made with Qt %1 (built with %2), Qt Charts, QCoro and Boost.</source>
        <translation>基于 Qt %1（构建时使用 %2）、Qt Charts、QCoro 和 Boost。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>自由软件，采用 GNU 通用公共许可证第 3 版或更新版本。不提供任何担保。</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>版本和许可证</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::AnswersChart</name>
    <message>
        <source>answered</source>
        <translation>已响应</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>No model: nobody knows when the next visitor comes.</source>
        <translation>没有模型：没人知道下一个访问者什么时候来。</translation>
    </message>
    <message>
        <source>No model any more: a setting was changed while the run went on.</source>
        <translation>模型不再适用：运行期间更改了设置。</translation>
    </message>
    <message>
        <source>No model any more: calls failed, and the model knows no faults.</source>
        <translation>模型不再适用：有调用失败，而模型不考虑故障。</translation>
    </message>
    <message>
        <source>No model: it does not know this experiment, or not with these settings.</source>
        <translation>没有模型：它不认识这个实验，或不支持这些设置。</translation>
    </message>
    <message>
        <source>%1, model: last %2, mean %3</source>
        <translation>%1，模型：最后 %2，平均 %3</translation>
    </message>
    <message>
        <source>%1: last %2, mean %3 (model: %4, %5)</source>
        <comment>the last two are what the model says</comment>
        <translation>%1：最后 %2，平均 %3（模型：%4，%5）</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Answers over time</source>
        <translation>随时间的响应</translation>
    </message>
    <message>
        <source>How many requests were answered by when will appear here, and over it, broken, what the model says. Press Run.</source>
        <translation>这里将显示到各个时刻已有多少请求得到响应，并用虚线叠加模型的预测。请按“运行”。</translation>
    </message>
    <message>
        <source>Each answer makes the full line a step higher. The broken line is the model: computed from the settings alone, nothing of it is measured. Where the two part, something happens that the model does not know: other programs, a slow machine, a fault.</source>
        <translation>每个响应使实线升高一级。虚线是模型：仅由设置计算得出，没有任何实测成分。两者分开的地方，发生了模型不知道的事：其他程序、较慢的机器、故障。</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::CallList</name>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>number of the run, experiment, mode</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>The run gets its threads and connections ready. Its calls will appear here.</source>
        <translation>正在为运行准备线程和连接。调用将显示在这里。</translation>
    </message>
    <message>
        <source>The calls of a run will appear here, one line for each. Press Run.</source>
        <translation>一次运行的调用将显示在这里，每行一个。请按“运行”。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>outcome and how many</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Ca&amp;lls of run</source>
        <translation>所选运行的调用(&amp;L)</translation>
    </message>
    <message>
        <source>Run whose calls are shown</source>
        <translation>要查看调用的运行</translation>
    </message>
    <message>
        <source>The runs of this session</source>
        <translation>本次会话的各次运行</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Every call from the web app to the backend, with its times since the run began.</source>
        <translation>Web 应用对后端的每次调用；时间从运行开始时算起。</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::CallTableModel</name>
    <message>
        <source>ms</source>
        <comment>milliseconds</comment>
        <translation>ms</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>发起</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>首字节</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态码</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Number of the call</source>
        <translation>调用的编号</translation>
    </message>
    <message>
        <source>The request that made it</source>
        <translation>发起此调用的请求</translation>
    </message>
    <message>
        <source>What was asked of the backend</source>
        <translation>向后端索取的内容</translation>
    </message>
    <message>
        <source>When the web app made the call, since the run began</source>
        <translation>Web 应用发起调用的时间，从运行开始时算起</translation>
    </message>
    <message>
        <source>When the call was sent, its connection set up</source>
        <translation>连接就绪、调用发出的时间</translation>
    </message>
    <message>
        <source>When the answer began</source>
        <translation>响应开始到达的时间</translation>
    </message>
    <message>
        <source>When the answer was complete, or the call given up</source>
        <translation>响应接收完毕或放弃调用的时间</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>调用如何结束</translation>
    </message>
    <message>
        <source>The status code of HTTP</source>
        <translation>HTTP 状态码</translation>
    </message>
    <message>
        <source>Size of the answer&apos;s body</source>
        <translation>响应正文的大小</translation>
    </message>
    <message>
        <source>Why it ended like that</source>
        <translation>如此结束的原因</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>取消传至</translation>
    </message>
    <message>
        <source>How far its cancellation reached</source>
        <translation>取消传到了哪里</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::CallsChart</name>
    <message>
        <source>in flight</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>at the backend</source>
        <translation>在后端</translation>
    </message>
    <message>
        <source>Calls in flight</source>
        <translation>进行中的调用</translation>
    </message>
    <message>
        <source>The number of calls that are under way will appear here, and how many of them wait at the backend. Press Run.</source>
        <translation>进行中的调用数，以及其中有多少在后端等待，将显示在这里。请按“运行”。</translation>
    </message>
    <message>
        <source>A call is in flight from the moment it is issued until it has ended in one way or another. How many wait at the backend is asked some 20 times a second, and only of a backend of one&apos;s own.</source>
        <translation>调用从发起的那一刻起，直到以某种方式结束，都算进行中。在后端等待的调用数每秒查询约 20 次，并且只查询内置后端。</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::CancellationsChart</name>
    <message>
        <source>In all</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Cancellations</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>No call of this run was timed out, cancelled, rejected or failed so far.</source>
        <translation>到目前为止，本次运行中没有超时、被取消、被拒绝或失败的调用。</translation>
    </message>
    <message>
        <source>Each call that is timed out, cancelled, rejected or failed will appear here as a step, by its cause. Press Run.</source>
        <translation>超时、被取消、被拒绝或失败的调用将按原因显示在这里，每次一级台阶。请按“运行”。</translation>
    </message>
    <message>
        <source>How many calls have not ended well since the run began. Each line is a cause; its mark says what became of the call: a clock for timed out, a cross for cancelled, a bar for rejected, a triangle for failed.</source>
        <translation>从运行开始时算起，没有成功的调用数。每条线是一种原因，线上的标记表示调用的结果：时钟为超时，叉号为已取消，横杠为被拒绝，三角形为失败。</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::ChartPanel</name>
    <message>
        <source>Save or copy this chart</source>
        <translation>保存或复制此图表</translation>
    </message>
    <message>
        <source>Save picture as &amp;PNG…</source>
        <translation>将图片保存为 PNG(&amp;P)…</translation>
    </message>
    <message>
        <source>Save picture as &amp;SVG…</source>
        <translation>将图片保存为 SVG(&amp;S)…</translation>
    </message>
    <message>
        <source>Save picture as P&amp;DF…</source>
        <translation>将图片保存为 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>复制图片(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;table</source>
        <translation>复制表格(&amp;T)</translation>
    </message>
    <message>
        <source>Show &amp;as table</source>
        <translation>以表格显示(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::ClaimsCommand</name>
    <message>
        <source>The standard output</source>
        <translation>标准输出</translation>
    </message>
    <message>
        <source>Not checked: %1. The reasons are in the output.</source>
        <translation>未检验：%1。原因见输出。</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::ClaimsControl</name>
    <message>
        <source>The embedded backend could not be started, so the claims cannot be checked. Free a port, and start the program again.</source>
        <translation>内置后端无法启动，因此无法检验这些说法。请释放一个端口，然后重新启动程序。</translation>
    </message>
    <message>
        <source>A run is going on. The claims can be checked when it has ended; to end it now, cancel it.</source>
        <translation>一次运行正在进行。运行结束后才能检验说法；若要立即结束，请取消它。</translation>
    </message>
    <message>
        <source>Stopping: what is under way comes to its end.</source>
        <translation>正在停止：进行中的运行即将结束。</translation>
    </message>
    <message>
        <source>Being checked: %1</source>
        <comment>a claim and how far it is</comment>
        <translation>正在检验：%1</translation>
    </message>
    <message>
        <source>Nothing is checked yet. “Check all” takes about a minute, and no run can go on meanwhile.</source>
        <translation>尚未检验任何说法。“全部检验”大约需要一分钟，其间不能进行其他运行。</translation>
    </message>
    <message>
        <source>Holds: %1 · does not hold: %2 · not checked: %3.</source>
        <comment>numbers of claims</comment>
        <translation>成立：%1 · 不成立：%2 · 未检验：%3。</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>检验已停止。</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Document to print (*.pdf)</source>
        <translation>可打印文档 (*.pdf)</translation>
    </message>
    <message>
        <source>claims</source>
        <comment>name of a file</comment>
        <translation>说法检验</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::ClaimsModel</name>
    <message>
        <source>not checked yet</source>
        <translation>尚未检验</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>is being checked</source>
        <translation>正在检验</translation>
    </message>
    <message>
        <source>%1 (expected: %2)</source>
        <translation>%1（预期：%2）</translation>
    </message>
    <message>
        <source>%1: %2 %3. %4</source>
        <comment>a claim, its text, the verdict, the reason</comment>
        <translation>%1：%2 %3。%4</translation>
    </message>
    <message>
        <source>Claim (quoted)</source>
        <translation>说法（引用）</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::ClaimsWindow</name>
    <message>
        <source>Claims, checked on this computer</source>
        <translation>在本机上检验的说法</translation>
    </message>
    <message>
        <source>Tool bar of the claims</source>
        <translation>说法工具栏</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>全部检验</translation>
    </message>
    <message>
        <source>Check all claims, which takes about a minute (Ctrl+R)</source>
        <translation>检验所有说法，大约需要一分钟 (Ctrl+R)</translation>
    </message>
    <message>
        <source>Check selected</source>
        <translation>检验所选</translation>
    </message>
    <message>
        <source>Check the claims that are selected in the table (Ctrl+Enter)</source>
        <translation>检验表中选中的说法 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>End what is under way; what was checked before stays (Esc)</source>
        <translation>结束正在进行的检验；此前的结果保留 (Esc)</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>保存报告…</translation>
    </message>
    <message>
        <source>One page with all of this, as HTML or PDF (Ctrl+S)</source>
        <translation>将以上内容存为一页 HTML 或 PDF (Ctrl+S)</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>说法</translation>
    </message>
    <message>
        <source>What the tutorials claim of synchronous and asynchronous requests. Each claim is checked by runs of its own on this computer; beside what was measured stands what the claim expects.</source>
        <translation>教程中关于同步请求和异步请求的说法。每条说法都在本机上通过专门的运行来检验；实测值旁边是该说法的预期值。</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::CodePane</name>
    <message numerus="yes">
        <source>%n blocked</source>
        <translation>
            <numerusform>%n 个阻塞</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspended</source>
        <translation>
            <numerusform>%n 个挂起</numerusform>
        </translation>
    </message>
    <message>
        <source>Code, %1</source>
        <translation>代码，%1</translation>
    </message>
    <message>
        <source>The code that runs, as it was compiled. While a run goes on, the lines that wait are marked: blocked holds a pool thread, suspended holds none.</source>
        <translation>正在运行的代码，就是编译进本程序的代码。运行期间会标出正在等待的行：阻塞的请求占用一个池线程，挂起的请求不占用线程。</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::CompareControl</name>
    <message>
        <source>The settings and the seed of run %1 are in the controls. Change one of them and press Run: the new run is compared with this one.</source>
        <translation>运行 %1 的设置和种子已填入设置面板。改动其中一项并按“运行”：新的运行将与它比较。</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::CompareTableModel</name>
    <message>
        <source>Setting: %1</source>
        <translation>设置：%1</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>较早</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>较晚</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::CompareWindow</name>
    <message>
        <source>run %1 (%2, %3)</source>
        <comment>number, what was run, mode</comment>
        <translation>运行 %1（%2，%3）</translation>
    </message>
    <message>
        <source>Comparison of two runs</source>
        <translation>两次运行的比较</translation>
    </message>
    <message>
        <source>Earlier: %1
Later: %2</source>
        <translation>较早：%1
较晚：%2</translation>
    </message>
    <message>
        <source>Differences of the two runs</source>
        <translation>两次运行的差异</translation>
    </message>
    <message>
        <source>First the settings in which the runs differ, then each figure of both. A tick marks what is better, a triangle what is worse. In the charts and the timeline, the earlier run lies gray behind the later.</source>
        <translation>先列出两次运行不同的设置，再逐项列出两者的指标。勾号表示更好，三角表示更差。在图表和时间线中，较早的运行以灰色显示在较晚的运行后面。</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::DockTitle</name>
    <message>
        <source>Let this panel float, or put it back</source>
        <translation>让此面板浮动，或放回原处</translation>
    </message>
    <message>
        <source>Close this panel; View, Panels brings it back</source>
        <translation>关闭此面板；可通过“视图 &gt; 面板”重新打开</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::ElapsedChart</name>
    <message>
        <source>Elapsed time</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>The elapsed time of each run will appear here: sync beside async, and a line for the time that would be ideal. Press Run.</source>
        <translation>每次运行的耗时将显示在这里：同步与异步并排，另有一条线表示理想耗时。请按“运行”。</translation>
    </message>
    <message>
        <source>Ideal</source>
        <translation>理想</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>时间（秒）</translation>
    </message>
    <message>
        <source>Shortest to longest</source>
        <translation>从最短到最长</translation>
    </message>
    <message>
        <source>One pair of bars for runs with the same settings. The dashed line is the longest delay of a single call: no run that has to wait for it can be faster. Where there are several runs, the bar is their median, and the upright line reaches from the shortest to the longest. Click a bar to see its latest run.</source>
        <translation>设置相同的运行显示为一对柱形。虚线是单次调用的最长延迟：必须等待这次调用的运行不可能比它更快。有多次运行时，柱形是它们的中位数，竖线从最短延伸到最长。点击柱形可查看其最近一次运行。</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>s</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::ElapsedTableModel</name>
    <message>
        <source>Run %1, %2</source>
        <translation>运行 %1，%2</translation>
    </message>
    <message>
        <source>sync %1 s</source>
        <translation>同步 %1 秒</translation>
    </message>
    <message>
        <source>async %1 s</source>
        <translation>异步 %1 秒</translation>
    </message>
    <message>
        <source>ideal %1 s</source>
        <translation>理想 %1 秒</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Sync (s)</source>
        <translation>同步 (s)</translation>
    </message>
    <message>
        <source>Async (s)</source>
        <translation>异步 (s)</translation>
    </message>
    <message>
        <source>Ideal (s)</source>
        <translation>理想 (s)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n run(s): median %2 s, from %3 s to %4 s</source>
        <translation>
            <numerusform>%1，%n 次运行：中位数 %2 秒，范围 %3 秒至 %4 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, run %2: %3 s</source>
        <translation>%1，运行 %2：%3 秒</translation>
    </message>
    <message>
        <source>Sync: spread</source>
        <translation>同步：范围</translation>
    </message>
    <message>
        <source>Async: spread</source>
        <translation>异步：范围</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::ExperimentList</name>
    <message>
        <source>Experiments</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Choose what is run. Each experiment has a synchronous and an asynchronous version.</source>
        <translation>选择要运行的实验。每个实验都有同步版本和异步版本。</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::Farewell</name>
    <message numerus="yes">
        <source>%n run(s) of this session are not saved.</source>
        <translation>
            <numerusform>本次会话中有 %n 次运行尚未保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved runs</source>
        <translation>未保存的运行</translation>
    </message>
    <message>
        <source>Without saving, they are lost when the window closes.</source>
        <translation>如不保存，关闭窗口后将会丢失。</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t save</source>
        <translation>不保存(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Ask again &amp;next time</source>
        <translation>下次仍然询问(&amp;N)</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::FindBar</name>
    <message>
        <source>F&amp;ind:</source>
        <translation>查找(&amp;I)：</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>在本页中查找</translation>
    </message>
    <message>
        <source>The place before (Shift+F3)</source>
        <translation>上一处（Shift+F3）</translation>
    </message>
    <message>
        <source>Find the place before</source>
        <translation>查找上一处</translation>
    </message>
    <message>
        <source>The next place (F3)</source>
        <translation>下一处（F3）</translation>
    </message>
    <message>
        <source>Find the next place</source>
        <translation>查找下一处</translation>
    </message>
    <message>
        <source>not on this page</source>
        <translation>本页中没有</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::HarImports</name>
    <message>
        <source>Import page load</source>
        <translation>导入页面加载</translation>
    </message>
    <message>
        <source>HTTP Archives (*.har);;All files (*)</source>
        <translation>HTTP 存档 (*.har);;所有文件 (*)</translation>
    </message>
    <message>
        <source>From %1: %2</source>
        <translation>来自 %1：%2</translation>
    </message>
    <message>
        <source>&amp;Import page load (HAR)…</source>
        <translation>导入页面加载 (HAR)(&amp;I)…</translation>
    </message>
    <message>
        <source>Repeat a page load that a browser saved, in turn and all together</source>
        <translation>重放浏览器保存的一次页面加载，先依次、再同时</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::HelpWindow</name>
    <message>
        <source>Help: %1</source>
        <translation>帮助：%1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>The page before (Alt+Left)</source>
        <translation>上一页（Alt+Left）</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>The page after (Alt+Right)</source>
        <translation>下一页（Alt+Right）</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find words on this page (Ctrl+F)</source>
        <translation>在本页中查找文字（Ctrl+F）</translation>
    </message>
    <message>
        <source>Tool bar of the help</source>
        <translation>帮助工具栏</translation>
    </message>
    <message>
        <source>Contents of the help</source>
        <translation>帮助目录</translation>
    </message>
    <message>
        <source>Page of the help: %1</source>
        <translation>帮助页面：%1</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::HistoryList</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Runs of this session</source>
        <translation>本次会话的各次运行</translation>
    </message>
    <message>
        <source>The runs of this session. Choose one to look at it again, or two (with Ctrl) to compare them.</source>
        <translation>本次会话的运行。选择一个可再次查看，按住 Ctrl 选择两个可进行比较。</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::LatencyChart</name>
    <message>
        <source>milliseconds</source>
        <translation>时间（毫秒）</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>时间（秒）</translation>
    </message>
    <message>
        <source>ms</source>
        <comment>milliseconds</comment>
        <translation>ms</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>请求数</translation>
    </message>
    <message>
        <source>%1 % within</source>
        <translation>%1 % 不超过</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>响应时间</translation>
    </message>
    <message>
        <source>How long each request takes will appear here: how many were answered soon, and how long the slowest had to wait. Press Run.</source>
        <translation>这里将显示每个请求用了多长时间：有多少很快得到响应，最慢的又等了多久。请按“运行”。</translation>
    </message>
    <message>
        <source>How long requests took, from the moment they were meant to come until their answer. To the right, each further nine takes the same room, so that the few that waited longest can be seen. The thin line is what is measured by somebody who does not notice that a stall also kept requests from being sent. Requests that were rejected, cancelled or failed are not counted.</source>
        <translation>请求从本该到来的那一刻到得到响应所用的时间。越往右，每多一个 9 占据同样的宽度，因此等待最久的少数请求也看得见。细线是没有注意到停顿也让请求无法发出的人所测得的结果。被拒绝、已取消或失败的请求不计入。</translation>
    </message>
    <message>
        <source>Percentiles</source>
        <translation>百分位数</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>直方图</translation>
    </message>
    <message>
        <source>How long the quickest 50, 90, 99 … % of the requests took at most</source>
        <translation>最快的 50、90、99 … % 的请求最多用了多长时间</translation>
    </message>
    <message>
        <source>How many requests took how long</source>
        <translation>多少个请求用了多长时间</translation>
    </message>
    <message>
        <source>% of requests</source>
        <translation>请求的 %</translation>
    </message>
    <message>
        <source>earlier run</source>
        <translation>较早的运行</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::LatencyTableModel</name>
    <message>
        <source>time meant</source>
        <translation>本该到来的时刻</translation>
    </message>
    <message>
        <source>think time + median</source>
        <translation>思考时间 + 中位数</translation>
    </message>
    <message>
        <source>nothing to correct</source>
        <translation>无需校正</translation>
    </message>
    <message>
        <source>%1: half of the requests within %2, 99 % within %3, the longest %4</source>
        <translation>%1：一半的请求不超过 %2，99 % 不超过 %3，最长 %4</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1, corrected</source>
        <translation>%1，校正</translation>
    </message>
    <message>
        <source>%1, uncorrected</source>
        <translation>%1，未校正</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Mean (ms)</source>
        <translation>平均（ms）</translation>
    </message>
    <message>
        <source>50 % within (ms)</source>
        <translation>50 % 不超过（ms）</translation>
    </message>
    <message>
        <source>90 % within (ms)</source>
        <translation>90 % 不超过（ms）</translation>
    </message>
    <message>
        <source>95 % within (ms)</source>
        <translation>95 % 不超过（ms）</translation>
    </message>
    <message>
        <source>99 % within (ms)</source>
        <translation>99 % 不超过（ms）</translation>
    </message>
    <message>
        <source>99.9 % within (ms)</source>
        <translation>99.9 % 不超过（ms）</translation>
    </message>
    <message>
        <source>Longest (ms)</source>
        <translation>最长（ms）</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>未计入</translation>
    </message>
    <message>
        <source>Corrected by</source>
        <translation>校正依据</translation>
    </message>
    <message>
        <source>Interval (ms)</source>
        <translation>间隔（ms）</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数值</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::LessonCard</name>
    <message>
        <source>With these settings</source>
        <translation>使用这些设置</translation>
    </message>
    <message>
        <source>The run was cancelled. Run it again.</source>
        <translation>运行已取消。请再运行一次。</translation>
    </message>
    <message>
        <source>The run came to nothing; the message above says why. Mend that, and run it again.</source>
        <translation>这次运行没有结果，原因见上方消息。请解决后再运行一次。</translation>
    </message>
    <message>
        <source>✓ You saw it: %1</source>
        <translation>✓ 你看到了：%1</translation>
    </message>
    <message>
        <source>! It was there, too: %1</source>
        <translation>！这一点也发生了：%1</translation>
    </message>
    <message>
        <source>✗ It was not so: %1</source>
        <translation>✗ 并非如此：%1</translation>
    </message>
    <message>
        <source>What if …? Choose one, say what you expect, and run it.</source>
        <translation>如果……会怎样？选一个，说说你的预期，然后运行。</translation>
    </message>
    <message>
        <source>As the lesson began</source>
        <translation>恢复到课程开始时的设置</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::LessonControl</name>
    <message>
        <source>%1: %2</source>
        <comment>Sync: what happens</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The run begins …</source>
        <translation>运行开始……</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::LessonControls</name>
    <message>
        <source>ms</source>
        <comment>milliseconds</comment>
        <translation>ms</translation>
    </message>
    <message>
        <source>A setting that this lesson is about. Those that are not here are as the lesson needs them.</source>
        <translation>本课涉及的设置。未列出的设置已按课程需要设好。</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1，上限</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::LessonInvitation</name>
    <message>
        <source>New here?</source>
        <translation>第一次使用？</translation>
    </message>
    <message>
        <source>&amp;Begin the first lesson</source>
        <translation>开始第一课(&amp;B)</translation>
    </message>
    <message>
        <source>It takes a few minutes, and needs no manual</source>
        <translation>只需几分钟，无需阅读手册</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>The lessons stay in the menu “Lessons” (Ctrl+L)</source>
        <translation>课程始终在“课程”菜单中 (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::LessonList</name>
    <message numerus="yes">
        <source>%1. %2 · %n min</source>
        <translation>
            <numerusform>%1. %2 · %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · done ✓</source>
        <translation>%1 · 已完成 ✓</translation>
    </message>
    <message>
        <source>There is no lesson here. “gizmoscope-cli lessons check” says why.</source>
        <translation>这里没有课程。“gizmoscope-cli lessons check”会说明原因。</translation>
    </message>
    <message numerus="yes">
        <source>All together: %n minute(s).</source>
        <translation>
            <numerusform>共 %n 分钟。</numerusform>
        </translation>
    </message>
    <message>
        <source>Each lesson asks what you expect, runs it, and compares. Begin with the first, or choose.</source>
        <translation>每一课先问你的预期，再运行，然后比较。从第一课开始，或任选一课。</translation>
    </message>
    <message>
        <source>Lessons of the hour</source>
        <translation>这一小时的课程</translation>
    </message>
    <message>
        <source>Choose a lesson. Drag them, or use Alt and the arrow keys, for another order.</source>
        <translation>选择一课。拖动，或用 Alt 加方向键，可改变顺序。</translation>
    </message>
    <message>
        <source>&amp;Begin the lesson</source>
        <translation>开始这一课(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move the selected lesson up</source>
        <translation>上移所选课程</translation>
    </message>
    <message>
        <source>Dow&amp;n</source>
        <translation>下移(&amp;N)</translation>
    </message>
    <message>
        <source>Move the selected lesson down</source>
        <translation>下移所选课程</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::LessonMenu</name>
    <message>
        <source>Save the key</source>
        <translation>保存答案</translation>
    </message>
    <message>
        <source>Save the worksheet</source>
        <translation>保存练习单</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>课程(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Begin the first lesson</source>
        <translation>开始第一课(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Presenter notes</source>
        <translation>演示者备注(&amp;P)</translation>
    </message>
    <message>
        <source>Save &amp;worksheet…</source>
        <translation>保存练习单(&amp;W)…</translation>
    </message>
    <message>
        <source>Save &amp;key to the worksheet…</source>
        <translation>保存练习单答案(&amp;K)…</translation>
    </message>
    <message>
        <source>Usual &amp;order of the lessons</source>
        <translation>课程的默认顺序(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Forget my progress</source>
        <translation>清除我的进度(&amp;F)</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::LessonSide</name>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>What did you see?</source>
        <translation>你看到了什么？</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>如果</translation>
    </message>
    <message>
        <source>Lesson %1 of %2 · step %3 of %4: %5</source>
        <translation>第 %1 课，共 %2 课 · 第 %3 步，共 %4 步：%5</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>下一步(&amp;X)</translation>
    </message>
    <message>
        <source>First say what you expect; then the run answers.</source>
        <translation>先说出你的预期，再由运行来回答。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;End of the hour</source>
        <translation>结束这一小时(&amp;E)</translation>
    </message>
    <message>
        <source>Ne&amp;xt lesson</source>
        <translation>下一课(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;All lessons</source>
        <translation>全部课程(&amp;A)</translation>
    </message>
    <message>
        <source>Back to experiments, settings and all panels (Ctrl+L)</source>
        <translation>回到实验、设置和全部面板 (Ctrl+L)</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>上一步(&amp;K)</translation>
    </message>
    <message>
        <source>R&amp;un</source>
        <translation>运行(&amp;U)</translation>
    </message>
    <message>
        <source>R&amp;un again</source>
        <translation>再运行一次(&amp;U)</translation>
    </message>
    <message>
        <source>Clo&amp;se</source>
        <translation>关闭(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::MainWindow</name>
    <message>
        <source>The saved settings in %1 were damaged. Gizmoscope starts with its defaults.</source>
        <translation>%1 中保存的设置已损坏。Gizmoscope 以默认值启动。</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::MemoryChart</name>
    <message>
        <source>reserved</source>
        <translation>保留内存</translation>
    </message>
    <message>
        <source>resident</source>
        <translation>常驻内存</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>reserved (%1)</source>
        <translation>保留内存（%1）</translation>
    </message>
    <message>
        <source>resident (%1)</source>
        <translation>常驻内存（%1）</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>The memory of this program during the run will appear here: what it has reserved, and what of that is resident, which is in real memory. Press Run.</source>
        <translation>运行期间本程序的内存将显示在这里：保留了多少，其中有多少常驻，即真正位于物理内存中。请按“运行”。</translation>
    </message>
    <message>
        <source>Each thread reserves memory for its stack, but only what it has used is resident (in real memory). The left axis is for what is reserved, the right one for what is resident. All of this program is counted, its window too.</source>
        <translation>每个线程都为自己的栈保留内存，但只有实际用到的部分才常驻（位于物理内存中）。左轴表示保留内存，右轴表示常驻内存。统计的是整个程序，包括其窗口。</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::MessageArea</name>
    <message>
        <source>Dismiss this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>错误：%1</translation>
    </message>
    <message>
        <source>Notice: %1</source>
        <translation>提示：%1</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::ModeSwitch</name>
    <message>
        <source>Both</source>
        <translation>两者</translation>
    </message>
    <message>
        <source>Run the synchronous version: a thread is held while it waits (Ctrl+1).</source>
        <translation>运行同步版本：等待期间占用线程（Ctrl+1）。</translation>
    </message>
    <message>
        <source>Run the asynchronous version: no thread is held while it waits (Ctrl+2).</source>
        <translation>运行异步版本：等待期间不占用线程（Ctrl+2）。</translation>
    </message>
    <message>
        <source>Run the synchronous version, then the asynchronous one with the same delays (Ctrl+3).</source>
        <translation>先运行同步版本，再以相同的延迟运行异步版本（Ctrl+3）。</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::NumberQuestion</name>
    <message>
        <source>Your guess on a line</source>
        <translation>你在线上的预测</translation>
    </message>
    <message>
        <source>Click where you think it will be, or move with the arrow keys.</source>
        <translation>点击你认为的位置，或用方向键移动。</translation>
    </message>
    <message>
        <source>&amp;Your guess:</source>
        <translation>你的预测(&amp;Y)：</translation>
    </message>
    <message>
        <source>Your guess</source>
        <translation>你的预测</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::OrderPanel</name>
    <message>
        <source>Order and clocks</source>
        <translation>顺序与时钟</translation>
    </message>
    <message>
        <source>Runs that say something of themselves are shown here: the steps of a page (Order of a page), the order in which handlers end (Handlers without an order), and what clocks show (The lying stopwatch). Press Run.</source>
        <translation>这里显示会自己报告进展的运行：页面的各个步骤（页面的执行顺序）、处理程序结束的顺序（无序的处理程序），以及各个时钟的读数（说谎的秒表）。请点击“运行”。</translation>
    </message>
    <message>
        <source>What the code of the requests says of itself, sync beside async: when each step of a page began and which calls hang in it; how often the handlers ended in which order; what each clock shows, with the truth as a dashed line.</source>
        <translation>请求的代码自己报告的内容，同步与异步并列：页面每个步骤何时开始、其中挂着哪些调用；处理程序以各种顺序结束了多少次；每个时钟的读数，虚线为真实时间。</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::OrderQuestion</name>
    <message>
        <source>In which order? The smallest first</source>
        <translation>什么顺序？最小的在前</translation>
    </message>
    <message>
        <source>Drag them into the order that you expect, the smallest first; or move the selected one with Alt and the arrow keys.</source>
        <translation>把它们拖成你预期的顺序，最小的在前；或用 Alt 加方向键移动所选项。</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move the selected one up</source>
        <translation>上移所选项</translation>
    </message>
    <message>
        <source>Dow&amp;n</source>
        <translation>下移(&amp;N)</translation>
    </message>
    <message>
        <source>Move the selected one down</source>
        <translation>下移所选项</translation>
    </message>
    <message>
        <source>&amp;This is my order</source>
        <translation>这就是我的顺序(&amp;T)</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::OrderTableModel</name>
    <message>
        <source>Step or call</source>
        <translation>步骤或调用</translation>
    </message>
    <message>
        <source>Sync: begins (ms)</source>
        <translation>同步：开始 (ms)</translation>
    </message>
    <message>
        <source>Sync: takes (ms)</source>
        <translation>同步：耗时 (ms)</translation>
    </message>
    <message>
        <source>Async: begins (ms)</source>
        <translation>异步：开始 (ms)</translation>
    </message>
    <message>
        <source>Async: takes (ms)</source>
        <translation>异步：耗时 (ms)</translation>
    </message>
    <message>
        <source>call: %1</source>
        <translation>调用：%1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Sync (%)</source>
        <translation>同步 (%)</translation>
    </message>
    <message>
        <source>Async</source>
        <translation>异步</translation>
    </message>
    <message>
        <source>Async (%)</source>
        <translation>异步 (%)</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Sync (s)</source>
        <translation>同步 (秒)</translation>
    </message>
    <message>
        <source>Sync: right or wrong</source>
        <translation>同步：对错</translation>
    </message>
    <message>
        <source>Async (s)</source>
        <translation>异步 (秒)</translation>
    </message>
    <message>
        <source>Async: right or wrong</source>
        <translation>异步：对错</translation>
    </message>
    <message>
        <source>The truth</source>
        <translation>真实时间</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::PanelDocks</name>
    <message>
        <source>Experiments</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Threads in use</source>
        <translation>使用中的线程</translation>
    </message>
    <message>
        <source>Cancellations</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Calls in flight</source>
        <translation>进行中的调用</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Code that is running</source>
        <translation>正在运行的代码</translation>
    </message>
    <message>
        <source>What is happening</source>
        <translation>正在发生什么</translation>
    </message>
    <message>
        <source>Pool and queue</source>
        <translation>线程池与队列</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>响应时间</translation>
    </message>
    <message>
        <source>Order and clocks</source>
        <translation>顺序与时钟</translation>
    </message>
    <message>
        <source>Answers over time</source>
        <translation>随时间的响应</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::PictureDialog</name>
    <message>
        <source>%1 was not written: a picture is saved as PNG, SVG or PDF. Let the name end with .png, .svg or .pdf.</source>
        <translation>%1 没有写入：图片只能保存为 PNG、SVG 或 PDF。请让文件名以 .png、.svg 或 .pdf 结尾。</translation>
    </message>
    <message>
        <source>the picture has no proper size</source>
        <translation>图片尺寸无效</translation>
    </message>
    <message>
        <source>the picture could not be painted</source>
        <translation>无法绘制图片</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Pictures (*.%1)</source>
        <translation>图片 (*.%1)</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::PoolPanel</name>
    <message>
        <source>The threads of the web app and the requests that wait for one. A blocked thread waits for a call and serves nobody; a request that is suspended waits for a call and holds no thread.</source>
        <translation>Web 应用的线程，以及等待线程的请求。被阻塞的线程在等待调用，期间不处理任何请求；挂起的请求也在等待调用，但不占用线程。</translation>
    </message>
    <message>
        <source>Pool and queue</source>
        <translation>线程池与队列</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s):</source>
        <translation>
            <numerusform>%Ln 个线程：</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 running, %2 blocked, %3 idle.</source>
        <translation>%1 个运行，%2 个阻塞，%3 个空闲。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) suspended, without a thread.</source>
        <translation>
            <numerusform>%Ln 个请求挂起，不占用线程。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s) added because requests waited.</source>
        <translation>
            <numerusform>因有请求在等待，增加了 %Ln 个线程。</numerusform>
        </translation>
    </message>
    <message>
        <source>Queue: %1 of %2.</source>
        <translation>队列：%1，上限 %2。</translation>
    </message>
    <message>
        <source>Queue: %1, no limit.</source>
        <translation>队列：%1，无上限。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) turned away (503).</source>
        <translation>
            <numerusform>%Ln 个请求被拒绝（503）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Here the threads of the pool and the queue appear when a run begins.</source>
        <translation>运行开始后，线程池的线程和队列将显示在这里。</translation>
    </message>
    <message>
        <source>Little&apos;s law: %1 a second × %2 = %3 requests inside; measured: %4.</source>
        <translation>利特尔法则：每秒 %1 × %2 = 内部 %3 个请求；实测：%4。</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::Readout</name>
    <message>
        <source>Sync to async</source>
        <translation>同步 / 异步</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>How many times as long the synchronous run took. It stands here when both ran to their end with the same settings.</source>
        <translation>同步运行的耗时是异步运行的多少倍。两者以相同的设置运行到结束后，才会显示在这里。</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>正在取消</translation>
    </message>
    <message>
        <source>Readout: sync %1, async %2, ratio %3, %4</source>
        <translation>读数：同步 %1，异步 %2，比值 %3，%4</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Sync, answered</source>
        <translation>同步，已响应</translation>
    </message>
    <message>
        <source>Async, answered</source>
        <translation>异步，已响应</translation>
    </message>
    <message>
        <source>Answers per second</source>
        <translation>每秒响应数</translation>
    </message>
    <message>
        <source>How many requests the web app answered in the last second, of both modes together.</source>
        <translation>Web 应用在最近一秒内响应的请求数，两种模式合计。</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>服务中</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>回放</translation>
    </message>
    <message>
        <source>Readout: web app, sync requests answered %1, async %2, a second %3, %4</source>
        <translation>读数：Web 应用，已响应的同步请求 %1，异步 %2，每秒 %3，%4</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::RecentFiles</name>
    <message>
        <source>&amp;Clear list</source>
        <translation>清空列表(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::RecoveryOffer</name>
    <message>
        <source>“%1” of %2 was not saved before Gizmoscope ended.</source>
        <translation>Gizmoscope 结束前，“%1”（%2）尚未保存。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” of %2 and %n older run(s) were not saved before Gizmoscope ended.</source>
        <translation>
            <numerusform>Gizmoscope 结束前，“%1”（%2）以及 %n 次更早的运行尚未保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Open them</source>
        <translation>全部打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>丢弃(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::ReplayBar</name>
    <message>
        <source>%1 of %2 ms</source>
        <translation>%1 / %2 ms</translation>
    </message>
    <message>
        <source>Moment of the replay: %1</source>
        <translation>回放时刻：%1</translation>
    </message>
    <message>
        <source>Pause (K or the space bar)</source>
        <translation>暂停（K 或空格键）</translation>
    </message>
    <message>
        <source>Play (L; again: faster)</source>
        <translation>播放（L；再按加快）</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>回放</translation>
    </message>
    <message>
        <source>To the previous event (left arrow)</source>
        <translation>到上一个事件（左箭头）</translation>
    </message>
    <message>
        <source>Play backward (J; again: faster)</source>
        <translation>倒放（J；再按加快）</translation>
    </message>
    <message>
        <source>To the next event (right arrow)</source>
        <translation>到下一个事件（右箭头）</translation>
    </message>
    <message>
        <source>End replay</source>
        <translation>结束回放</translation>
    </message>
    <message>
        <source>Show the whole run again (F7 or Esc)</source>
        <translation>重新显示整个运行（F7 或 Esc）</translation>
    </message>
    <message>
        <source>Speed of the replay</source>
        <translation>回放速度</translation>
    </message>
    <message>
        <source>Where the replay stands. All panels show what there was at this moment: pull it, step from event to event with the arrow keys, or play with L, K and J.</source>
        <translation>回放所在的位置。所有面板都显示这一时刻的状态：拖动它，用箭头键逐个事件移动，或用 L、K、J 播放。</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::ReplayCommand</name>
    <message>
        <source>There is no run %1 in %2: the last one is %3.</source>
        <translation>%2 中没有第 %1 次运行：最后一次是第 %3 次。</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>The standard output</source>
        <translation>标准输出</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::ReplayControl</name>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>尚未发生任何事件。</translation>
    </message>
    <message>
        <source>%1 ms: %2</source>
        <comment>when, and what happened</comment>
        <translation>%1 ms：%2</translation>
    </message>
    <message>
        <source>Replay – Gizmoscope</source>
        <translation>回放 – Gizmoscope</translation>
    </message>
    <message>
        <source>Gizmoscope</source>
        <translation>Gizmoscope</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::RunCommand</name>
    <message>
        <source>The standard output</source>
        <translation>标准输出</translation>
    </message>
    <message>
        <source>Interrupted: %1</source>
        <translation>已中断：%1</translation>
    </message>
    <message>
        <source>From %1: %2</source>
        <translation>来自 %1：%2</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::RunDialogs</name>
    <message>
        <source>Runs of Gizmoscope (*.gizmorun)</source>
        <translation>Gizmoscope 运行记录 (*.gizmorun)</translation>
    </message>
    <message>
        <source>Open run</source>
        <translation>打开运行记录</translation>
    </message>
    <message>
        <source>Save run</source>
        <translation>保存运行记录</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::RunDocuments</name>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>it has become too large</source>
        <translation>记录过大</translation>
    </message>
    <message>
        <source>If Gizmoscope is ended now, this run is lost, because it cannot be written to the disk: %1. It goes on; save it when it has ended.</source>
        <translation>如果 Gizmoscope 现在结束，本次运行将会丢失，因为无法写入磁盘：%1。运行仍在继续；请在结束后保存。</translation>
    </message>
    <message>
        <source>Saved already: %1</source>
        <translation>已经保存：%1</translation>
    </message>
    <message>
        <source>%1 is no longer there. It was taken off the list of recent files.</source>
        <translation>%1 已不存在。已将其从最近文件列表中移除。</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::RunExchange</name>
    <message>
        <source>Exported: %1</source>
        <translation>已导出：%1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>No run is in view, so there is nothing to export. Choose one in the history.</source>
        <translation>当前没有显示任何运行，因此没有可导出的内容。请在历史中选择一个。</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::RunExports</name>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>HTTP Archives (*.har)</source>
        <translation>HTTP 存档 (*.har)</translation>
    </message>
    <message>
        <source>Traces (*.json)</source>
        <translation>跟踪文件 (*.json)</translation>
    </message>
    <message>
        <source>Export run</source>
        <translation>导出运行记录</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Calls as a table (CSV)…</source>
        <translation>调用表格 (CSV)(&amp;C)…</translation>
    </message>
    <message>
        <source>A line for each call, for spreadsheets</source>
        <translation>每次调用一行，供电子表格使用</translation>
    </message>
    <message>
        <source>&amp;Requests as a table (CSV)…</source>
        <translation>请求表格 (CSV)(&amp;R)…</translation>
    </message>
    <message>
        <source>A line for each request, for spreadsheets</source>
        <translation>每个请求一行，供电子表格使用</translation>
    </message>
    <message>
        <source>&amp;Samples as a table (CSV)…</source>
        <translation>采样表格 (CSV)(&amp;S)…</translation>
    </message>
    <message>
        <source>Threads, memory and backend over time, for spreadsheets</source>
        <translation>随时间变化的线程、内存和后端，供电子表格使用</translation>
    </message>
    <message>
        <source>&amp;JSON…</source>
        <translation>&amp;JSON…</translation>
    </message>
    <message>
        <source>Settings, calls and figures, for programs</source>
        <translation>设置、调用和数据，供程序使用</translation>
    </message>
    <message>
        <source>HTTP &amp;Archive (HAR)…</source>
        <translation>HTTP 存档 (HAR)(&amp;A)…</translation>
    </message>
    <message>
        <source>The calls, for the network panels of browsers</source>
        <translation>各次调用，供浏览器的网络面板使用</translation>
    </message>
    <message>
        <source>&amp;Trace…</source>
        <translation>跟踪文件(&amp;T)…</translation>
    </message>
    <message>
        <source>Threads, requests and calls, for ui.perfetto.dev and chrome://tracing</source>
        <translation>线程、请求和调用，供 ui.perfetto.dev 和 chrome://tracing 使用</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::RunReports</name>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::SentencePanel</name>
    <message>
        <source>Nothing runs. Choose an experiment and press Run.</source>
        <translation>没有正在进行的运行。请选择一个实验，然后按“运行”。</translation>
    </message>
    <message>
        <source>The calls under way are being ended, and the backend is told.</source>
        <translation>正在结束进行中的调用，并通知后端。</translation>
    </message>
    <message>
        <source>What happens, said from the figures of the run itself.</source>
        <translation>用本次运行自身的数据说明正在发生什么。</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::ServeCommand</name>
    <message>
        <source>The gizmo backend listens on %1. Ctrl+C ends it.</source>
        <translation>Gizmo 后端正在监听 %1。按 Ctrl+C 结束。</translation>
    </message>
    <message>
        <source>Ended: %1 calls, %2 answered, %3 abandoned by their callers, %4 under way.</source>
        <translation>已结束：%1 次调用，%2 次已响应，%3 次被调用方放弃，%4 次进行中。</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::ServeWebApp</name>
    <message>
        <source>The web app listens on %1. Ctrl+C ends it.</source>
        <translation>Web 应用正在监听 %1。按 Ctrl+C 结束。</translation>
    </message>
    <message>
        <source>%1 requests, %2 served, %3 rejected · pool threads %4, blocked %5 · queue %6</source>
        <translation>请求 %1，已处理 %2，被拒绝 %3 · 池线程 %4，被阻塞 %5 · 队列 %6</translation>
    </message>
    <message>
        <source>Ended: %1 requests, %2 served, %3 rejected, %4 not served in another way, %5 left by their visitors.</source>
        <translation>已结束：%1 个请求，%2 个已处理，%3 个被拒绝，%4 个因其他原因未处理，%5 个被访问者放弃。</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::SettingRow</name>
    <message>
        <source>A double click on the name restores the default.</source>
        <translation>双击名称可恢复默认值。</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::SettingsPanel</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>ms</source>
        <comment>milliseconds</comment>
        <translation>ms</translation>
    </message>
    <message>
        <source>&amp;Delay</source>
        <translation>延迟(&amp;D)</translation>
    </message>
    <message>
        <source>Delay, from</source>
        <translation>延迟下限</translation>
    </message>
    <message>
        <source>How long the backend takes to answer a call. With two different values, each call gets a delay between them.</source>
        <translation>后端响应一次调用所需的时间。两个值不同时，每次调用的延迟取两者之间的值。</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Delay, to</source>
        <translation>延迟上限</translation>
    </message>
    <message>
        <source>&amp;Timeout</source>
        <translation>超时(&amp;T)</translation>
    </message>
    <message>
        <source>off</source>
        <translation>无</translation>
    </message>
    <message>
        <source>How long a request may take as a whole. When the time is up, the calls that still wait are cancelled.</source>
        <translation>一个请求总共允许花费的时间。时间一到，仍在等待的调用就会被取消。</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>更多(&amp;M)</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>更多设置</translation>
    </message>
    <message>
        <source>&amp;Backend address</source>
        <translation>后端地址(&amp;B)</translation>
    </message>
    <message>
        <source>embedded</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>Backend address</source>
        <translation>后端地址</translation>
    </message>
    <message>
        <source>The server that is called, such as http://192.168.1.5:7734/. Leave it empty to use the backend inside this program.</source>
        <translation>要调用的服务器，例如 http://192.168.1.5:7734/。留空则使用本程序内置的后端。</translation>
    </message>
    <message>
        <source>Re&amp;quests</source>
        <translation>请求(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>按需</translation>
    </message>
    <message>
        <source>How many connections to the backend may be open at once. Further calls wait for a free one.</source>
        <translation>到后端最多可以同时打开多少个连接。其余调用等待空闲连接。</translation>
    </message>
    <message>
        <source>&amp;Pool threads</source>
        <translation>池线程(&amp;P)</translation>
    </message>
    <message>
        <source>How many threads work on requests. A synchronous request holds one while it waits; an asynchronous one does not.</source>
        <translation>处理请求的线程数量。同步请求在等待期间占用一个线程，异步请求则不占用。</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>种子(&amp;E)</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>The same seed gives the same delays in the same order, so that two runs can be compared.</source>
        <translation>种子相同，延迟及其顺序就相同，因此两次运行可以相互比较。</translation>
    </message>
    <message>
        <source>How many requests the web app is sent all in all: by the burst at the same moment, else by each visitor one after the other.</source>
        <translation>Web 应用总共收到的请求数：突发请求实验中所有请求同时发送，其他实验中由每个访问者依次发送。</translation>
    </message>
    <message>
        <source>V&amp;isitors</source>
        <translation>访问者(&amp;I)</translation>
    </message>
    <message>
        <source>How many visitors ask the web app. Each sends the next request when the last is answered.</source>
        <translation>向 Web 应用发送请求的访问者数量。每个访问者在上一个请求得到响应后再发送下一个。</translation>
    </message>
    <message>
        <source>Q&amp;ueue limit</source>
        <translation>队列上限(&amp;U)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>不限</translation>
    </message>
    <message numerus="yes">
        <source>&amp;More (%n changed)</source>
        <translation>
            <numerusform>更多(&amp;M)（已更改 %n 项）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More settings, %n of them changed</source>
        <translation>
            <numerusform>更多设置，其中 %n 项已更改</numerusform>
        </translation>
    </message>
    <message>
        <source>/s</source>
        <comment>per second</comment>
        <translation>/秒</translation>
    </message>
    <message>
        <source>%</source>
        <comment>per cent, behind a number</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>到达方式</translation>
    </message>
    <message>
        <source>evenly</source>
        <translation>均匀</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>How requests at a rate follow each other: at equal distances, or each when it likes, as people do (Poisson).</source>
        <translation>按速率到来的请求如何先后到达：间隔相等，或像人一样各自随意到来（泊松）。</translation>
    </message>
    <message>
        <source>All other settings, seed of the delays, address of the backend</source>
        <translation>其他所有设置、延迟的种子、后端地址</translation>
    </message>
    <message>
        <source>Think time</source>
        <translation>思考时间</translation>
    </message>
    <message>
        <source>How long a visitor looks at the page before the next request.</source>
        <translation>访问者在发出下一个请求前看页面的时间。</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>请求速率</translation>
    </message>
    <message>
        <source>Requests a second, whether the earlier ones have been answered or not. When it is off, they come from the visitors or as a burst.</source>
        <translation>每秒的请求数，不管先前的请求是否已得到响应。关闭时，请求由访问者发出或一次突发到来。</translation>
    </message>
    <message>
        <source>Threads at first</source>
        <translation>初始线程数</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>How many threads the pool makes as soon as there is work for them. Above that, one more is added at each injection interval while requests wait.</source>
        <translation>一有工作线程池就立即创建的线程数。超过此数后，只要有请求在等待，每个注入间隔再增加一个。</translation>
    </message>
    <message>
        <source>Injection interval</source>
        <translation>注入间隔</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>How long requests must wait before the pool gets one thread more than it has at first.</source>
        <translation>请求要等多久，线程池才会在初始线程之外再增加一个。</translation>
    </message>
    <message>
        <source>How many requests may wait, to be let in or for a pool thread. Further ones are turned away at once (503).</source>
        <translation>可以等待（等待接纳或等待池线程）的请求数。再多的会立即被拒绝（503）。</translation>
    </message>
    <message>
        <source>Let in at once</source>
        <translation>同时接纳</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>How many requests may be inside the web app at once, also while they wait for their calls. Further ones wait outside, in the queue.</source>
        <translation>Web 应用内部同时可以有多少请求，等待调用的也算在内。再多的在外面的队列中等待。</translation>
    </message>
    <message>
        <source>Asynchronous share</source>
        <translation>异步比例</translation>
    </message>
    <message>
        <source>How many of the requests of an asynchronous run have an asynchronous action. The others are synchronous.</source>
        <translation>异步运行的请求中有多少使用异步操作。其余的是同步的。</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作量</translation>
    </message>
    <message>
        <source>How much processor time each request uses.</source>
        <translation>每个请求使用的处理器时间。</translation>
    </message>
    <message>
        <source>Backend sleeps</source>
        <translation>后端休眠</translation>
    </message>
    <message>
        <source>The backend holds one of its 8 threads during each delay. Otherwise it waits without one.</source>
        <translation>后端在每次延迟期间占用自己 8 个线程中的一个。否则不占用线程地等待。</translation>
    </message>
    <message>
        <source>Backend goes on</source>
        <translation>后端继续处理</translation>
    </message>
    <message>
        <source>The backend works on for callers that have left. Otherwise it stops when they leave.</source>
        <translation>调用方离开后，后端仍继续处理。否则在其离开时停止。</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::StatusLine</name>
    <message>
        <source>backend embedded, %1</source>
        <translation>内置后端，%1</translation>
    </message>
    <message>
        <source>backend at %1</source>
        <translation>外部后端，%1</translation>
    </message>
    <message>
        <source>no backend</source>
        <translation>没有后端</translation>
    </message>
    <message>
        <source>%1: did not answer</source>
        <translation>%1：没有响应</translation>
    </message>
    <message>
        <source>events %1 · lost %2</source>
        <translation>事件 %1 · 丢失 %2</translation>
    </message>
    <message>
        <source>frame %1 ms</source>
        <translation>帧 %1 ms</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::TeacherWindow</name>
    <message>
        <source>No lesson is open.</source>
        <translation>没有打开的课程。</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
    <message>
        <source>Next: another lesson</source>
        <translation>接下来：另一课</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>接下来：%1</translation>
    </message>
    <message>
        <source>%1 at this step · %2 of %3 in this lesson</source>
        <translation>本步 %1 · 本课 %2，共 %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step and its time</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Presenter notes</source>
        <translation>演示者备注</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>上一步(&amp;K)</translation>
    </message>
    <message>
        <source>The step before (Page Up)</source>
        <translation>上一步 (Page Up)</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>下一步(&amp;X)</translation>
    </message>
    <message>
        <source>The next step (Page Down)</source>
        <translation>下一步 (Page Down)</translation>
    </message>
    <message>
        <source>Notes for the teacher</source>
        <translation>教师备注</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::ThreadsChart</name>
    <message>
        <source>all threads</source>
        <translation>所有线程</translation>
    </message>
    <message>
        <source>running a request</source>
        <translation>正在处理请求的</translation>
    </message>
    <message>
        <source>of these, blocked</source>
        <translation>其中被阻塞的</translation>
    </message>
    <message>
        <source>Threads in use</source>
        <translation>使用中的线程</translation>
    </message>
    <message>
        <source>The threads of this program will appear here, by what they are for, and how many of them run a request or are blocked in one. Press Run.</source>
        <translation>本程序的线程将按角色显示在这里，以及其中有多少正在处理请求或在请求中被阻塞。请按“运行”。</translation>
    </message>
    <message>
        <source>The areas are threads as the operating system counts them, one role on the other. The lines are what the request pool says: threads that run a request and, of these, those that are blocked until an answer comes. Where there are both runs, all threads of the other one are a line.</source>
        <translation>面积是操作系统统计的线程，按角色逐层堆叠。线条是请求池报告的数据：正在处理请求的线程，以及其中在响应到达之前被阻塞的线程。两次运行都有时，另一次运行的所有线程用一条线表示。</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>被阻塞的</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::TimeChart</name>
    <message>
        <source>milliseconds</source>
        <translation>时间（毫秒）</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>时间（秒）</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>%1 时</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>峰值</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>as in “Sync: in flight”</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>ms</source>
        <comment>milliseconds</comment>
        <translation>ms</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>earlier: %1</source>
        <comment>a figure of an earlier run</comment>
        <translation>较早：%1</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::TimeTableModel</name>
    <message>
        <source>Time (ms)</source>
        <translation>时间 (ms)</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::TimelinePanel</name>
    <message>
        <source>By thread</source>
        <translation>按线程</translation>
    </message>
    <message>
        <source>A lane for each thread: running, blocked or idle</source>
        <translation>每个线程占一行：运行、阻塞或空闲</translation>
    </message>
    <message>
        <source>By call</source>
        <translation>按调用</translation>
    </message>
    <message>
        <source>A row for each call: queued, waiting, receiving, and how it ended</source>
        <translation>每次调用占一行：排队、等待、接收，以及如何结束</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适应窗口</translation>
    </message>
    <message>
        <source>Show the whole run (Home, or a double click)</source>
        <translation>显示整次运行（Home 或双击）</translation>
    </message>
    <message>
        <source>Rows of the timeline</source>
        <translation>时间线的各行</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::TimelineView</name>
    <message>
        <source>What happened when. By thread: a lane for each thread of the pool, solid while it runs, hatched while it is blocked, an outline while it is idle; a line leads from where a request gave its thread back to where it went on. The lane of the I/O thread has a mark for each call that is sent, begins to arrive, or ends. By call: an outline while it is queued, pale while it waits, full while it is received, and a mark for how it ended. + and − zoom, the arrow keys move the line, Home shows all.</source>
        <translation>什么时候发生了什么。按线程：池中每个线程占一行，运行时为实心，阻塞时为斜线，空闲时仅轮廓；连线从请求交还线程之处引到它继续执行之处。在 I/O 线程这一行，每当调用发出、响应开始到达或调用结束时，就有一个刻度。按调用：排队时仅轮廓，等待时为浅色，接收时为实心，末尾的标记表示如何结束。+ 和 − 缩放，方向键移动光标线，Home 显示全部。</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::WebAppControl</name>
    <message>
        <source>The web app listens on %1.</source>
        <translation>Web 应用正在监听 %1。</translation>
    </message>
    <message>
        <source>The web app was ended: its recording is full. Serve it again to go on.</source>
        <translation>Web 应用已结束：运行记录已满。如需继续，请重新启动 Web 应用。</translation>
    </message>
    <message>
        <source>No browser could be opened. Open %1 in one yourself.</source>
        <translation>无法打开浏览器。请自行在浏览器中打开 %1。</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>主题(&amp;H)</translation>
    </message>
    <message>
        <source>Run the experiment (Ctrl+R)</source>
        <translation>运行实验（Ctrl+R）</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel all calls that are under way (Esc)</source>
        <translation>取消所有进行中的调用（Esc）</translation>
    </message>
    <message>
        <source>R&amp;eset</source>
        <translation>重置(&amp;E)</translation>
    </message>
    <message>
        <source>Restore all settings and forget the runs of this session (Ctrl+Shift+R)</source>
        <translation>恢复所有设置，并清除本次会话的运行（Ctrl+Shift+R）</translation>
    </message>
    <message>
        <source>&amp;Open run…</source>
        <translation>打开运行记录(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Charts as &amp;table</source>
        <translation>以表格显示图表(&amp;T)</translation>
    </message>
    <message>
        <source>Show the figures of the charts in a table</source>
        <translation>用表格显示图表中的数据</translation>
    </message>
    <message>
        <source>&amp;What&apos;s this?</source>
        <translation>这是什么？(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;About Gizmoscope</source>
        <translation>关于 Gizmoscope(&amp;A)</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>关于 Qt(&amp;Q)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Cancel the selected ca&amp;ll</source>
        <translation>取消选中的调用(&amp;L)</translation>
    </message>
    <message>
        <source>End this call only; the others go on (Delete)</source>
        <translation>只结束这次调用，其他调用继续进行（Delete）</translation>
    </message>
    <message>
        <source>&amp;Pause the picture</source>
        <translation>暂停画面(&amp;P)</translation>
    </message>
    <message>
        <source>The picture stands still while the run goes on (space bar)</source>
        <translation>画面静止，运行仍在继续（空格键）</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>Lar&amp;ger</source>
        <translation>放大(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>缩小(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>正常大小(&amp;U)</translation>
    </message>
    <message>
        <source>P&amp;resenter mode</source>
        <translation>演示模式(&amp;R)</translation>
    </message>
    <message>
        <source>Readout, timeline and one chart, large (F5)</source>
        <translation>放大显示读数、时间线和一个图表（F5）</translation>
    </message>
    <message>
        <source>Panel in the &amp;whole window</source>
        <translation>面板占满窗口(&amp;W)</translation>
    </message>
    <message>
        <source>The panel with the focus alone, or all again (F11)</source>
        <translation>只显示有焦点的面板，或重新显示全部面板（F11）</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>重置布局(&amp;Y)</translation>
    </message>
    <message>
        <source>Save &amp;picture of the panel…</source>
        <translation>保存面板图片(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Copy picture of the panel</source>
        <translation>复制面板图片(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Serve web app</source>
        <translation>启动 Web 应用(&amp;S)</translation>
    </message>
    <message>
        <source>Let browsers and load tools ask for the pages of the web app (Ctrl+Shift+W)</source>
        <translation>让浏览器和负载测试工具可以访问 Web 应用的页面（Ctrl+Shift+W）</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>在浏览器中打开(&amp;B)</translation>
    </message>
    <message>
        <source>Show the list of pages in a browser (Ctrl+Shift+B)</source>
        <translation>在浏览器中显示页面列表（Ctrl+Shift+B）</translation>
    </message>
    <message>
        <source>Check the clai&amp;ms…</source>
        <translation>检验说法(&amp;M)…</translation>
    </message>
    <message>
        <source>What the tutorials claim, checked on this computer (Ctrl+Shift+K)</source>
        <translation>在本机上检验教程中的说法 (Ctrl+Shift+K)</translation>
    </message>
    <message>
        <source>&amp;Save run</source>
        <translation>保存运行记录(&amp;S)</translation>
    </message>
    <message>
        <source>Save run &amp;as…</source>
        <translation>运行记录另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Save re&amp;port…</source>
        <translation>保存报告(&amp;P)…</translation>
    </message>
    <message>
        <source>As&amp;k about unsaved runs</source>
        <translation>询问未保存的运行(&amp;K)</translation>
    </message>
    <message>
        <source>When the window is closed and there are runs that were not saved</source>
        <translation>关闭窗口时如有未保存的运行</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>打开最近的文件(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;play</source>
        <translation>回放(&amp;P)</translation>
    </message>
    <message>
        <source>Go through the run in view once more, at any speed and back (F7)</source>
        <translation>以任意速度（也可倒放）重看当前的运行（F7）</translation>
    </message>
    <message>
        <source>Co&amp;mpare runs</source>
        <translation>比较运行(&amp;M)</translation>
    </message>
    <message>
        <source>Set the two runs chosen in the history side by side, or the one in view and the one before it (Ctrl+D)</source>
        <translation>比较历史中选中的两次运行，或当前的运行与前一次（Ctrl+D）</translation>
    </message>
    <message>
        <source>Run again with &amp;one setting changed</source>
        <translation>改动一项设置后重新运行(&amp;O)</translation>
    </message>
    <message>
        <source>Takes over the settings of the run in view; the next run is compared with it (Ctrl+Shift+D)</source>
        <translation>沿用当前运行的设置；下一次运行将与它比较（Ctrl+Shift+D）</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::WindowToolBar</name>
    <message>
        <source>Tool bar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
</context>
<context>
    <name>Happening</name>
    <message numerus="yes">
        <source>%n call(s) wait.</source>
        <translation>
            <numerusform>%n 次调用正在等待。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait for a free thread.</source>
        <translation>
            <numerusform>%n 个请求正在等待空闲线程。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these wait for a free connection.</source>
        <translation>
            <numerusform>这些调用中有 %n 次在等待空闲连接。</numerusform>
        </translation>
    </message>
    <message>
        <source>The threads and connections of the run are being made ready.</source>
        <translation>正在为运行准备线程和连接。</translation>
    </message>
    <message>
        <source>No call waits.</source>
        <translation>没有调用在等待。</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) were answered in %1.</source>
        <translation>
            <numerusform>%n 次调用在 %1 内得到响应。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n thread(s) were held meanwhile, for %1 all in all.</source>
        <translation>
            <numerusform>其间最多占用 %n 个线程，累计 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>No thread was held while they waited.</source>
        <translation>等待期间没有占用线程。</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) ran out of time.</source>
        <translation>
            <numerusform>%n 次调用超时。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) were cancelled: %1.</source>
        <translation>
            <numerusform>%n 次调用已取消：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) were rejected: %1.</source>
        <translation>
            <numerusform>%n 次调用被拒绝：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) failed: %1.</source>
        <translation>
            <numerusform>%n 次调用失败：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these had not been sent yet.</source>
        <translation>
            <numerusform>其中 %n 次尚未发送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backend noticed that %n caller(s) left, and was spared %1 of work.</source>
        <translation>
            <numerusform>后端发现 %n 个调用方中途离开，省下 %1 的工作。</numerusform>
        </translation>
    </message>
    <message>
        <source>It worked %1 for nobody.</source>
        <translation>它白白工作了 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) were turned away because the queue was full.</source>
        <translation>
            <numerusform>队列已满，有 %n 个请求被拒绝。</numerusform>
        </translation>
    </message>
    <message>
        <source>the client only: it was never sent</source>
        <translation>仅客户端：从未发送</translation>
    </message>
    <message>
        <source>the backend: its connection was closed</source>
        <translation>后端：其连接已关闭</translation>
    </message>
    <message>
        <source>No thread is held.</source>
        <translation>没有占用线程。</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) are held.</source>
        <translation>
            <numerusform>占用了 %n 个线程。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 calls ended, %4</source>
        <translation>%1：%3 次调用中已结束 %2 次，%4</translation>
    </message>
</context>
<context>
    <name>HarWords</name>
    <message>
        <source>%1 is damaged: entry %2 is not an object. Save the page load again.</source>
        <translation>%1 已损坏：第 %2 个条目不是对象。请重新保存页面加载。</translation>
    </message>
    <message>
        <source>%1 is damaged: “%3” of entry %2 cannot be. Save the page load again.</source>
        <translation>%1 已损坏：第 %2 个条目的“%3”无效。请重新保存页面加载。</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB. Save the page load without the contents of its files.</source>
        <translation>%1 大于 %2 MB。请在保存页面加载时不包含文件内容。</translation>
    </message>
    <message>
        <source>%1 is not an HTTP Archive (HAR): from byte %2 on it is not JSON.</source>
        <translation>%1 不是 HTTP 存档 (HAR)：从第 %2 字节起不是 JSON。</translation>
    </message>
    <message>
        <source>%1 is not a recording of a browser: at byte %2 it is nested too deeply.</source>
        <translation>%1 不是浏览器的录制文件：在第 %2 字节处嵌套过深。</translation>
    </message>
    <message>
        <source>%1 is JSON, but no HTTP Archive (HAR): it has no log.entries. Save the page load as HAR.</source>
        <translation>%1 是 JSON，但不是 HTTP 存档 (HAR)：其中没有 log.entries。请把页面加载保存为 HAR。</translation>
    </message>
    <message>
        <source>%1 holds more than %2 requests. Save a page load alone.</source>
        <translation>%1 中的请求超过 %2 个。请只保存一次页面加载。</translation>
    </message>
    <message>
        <source>%1 holds no request that can be repeated.</source>
        <translation>%1 中没有可以重放的请求。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check the name and who may read it.</source>
        <translation>无法读取 %1：%2。请检查文件名和读取权限。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) that waited %1 in all, the longest %2.</source>
        <translation>
            <numerusform>%n 个请求，共等待 %1，最长 %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not over HTTP</source>
        <translation>
            <numerusform>%n 个不经 HTTP</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from the browser&apos;s cache</source>
        <translation>
            <numerusform>%n 个来自浏览器缓存</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>%n 个没有响应</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a recorded wait</source>
        <translation>
            <numerusform>%n 个没有记录等待时间</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>未采用：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation>，</translation>
    </message>
    <message numerus="yes">
        <source>%n waited longer than %1 s and waits that long here.</source>
        <translation>
            <numerusform>%n 个等待超过 %1 秒，在此只等待 %1 秒。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LessonFaults</name>
    <message>
        <source>it cannot be read: %1. Check its name and who may read it.</source>
        <translation>无法读取：%1。请检查文件名和读取权限。</translation>
    </message>
    <message>
        <source>it has more than %1 bytes. Make the text shorter.</source>
        <translation>超过 %1 字节。请缩短文字。</translation>
    </message>
    <message>
        <source>this is not UTF-8 text. Save the file as UTF-8, without control characters.</source>
        <translation>这不是 UTF-8 文本。请以 UTF-8 保存，不含控制字符。</translation>
    </message>
    <message>
        <source>the front matter is missing. It stands at the beginning, between two lines of ---.</source>
        <translation>缺少文件头。它应在开头，位于两行 --- 之间。</translation>
    </message>
    <message>
        <source>this is not YAML (%1). Texts with a colon, a brace or a bracket need quotes.</source>
        <translation>这不是 YAML (%1)。含冒号、花括号或方括号的文字需要加引号。</translation>
    </message>
    <message>
        <source>the front matter is too deep or too long, or uses &amp; and *. Write it as docs/lessons.md shows.</source>
        <translation>文件头嵌套过深、过长，或用了 &amp; 和 *。请按 docs/lessons.md 书写。</translation>
    </message>
    <message>
        <source>the text must have three headings with ##: explanation, in other words, for the teacher.</source>
        <translation>正文必须有三个 ## 标题：解释、换种说法、给教师。</translation>
    </message>
    <message>
        <source>“%1” is missing. Add it.</source>
        <translation>缺少“%1”。请补上。</translation>
    </message>
    <message>
        <source>“%1” does not belong to this kind of question. Take it out.</source>
        <translation>“%1”不属于这类问题。请删除。</translation>
    </message>
    <message>
        <source>“%1” is not known here. There are: %2.</source>
        <translation>这里没有“%1”。可用的有：%2。</translation>
    </message>
    <message>
        <source>“%1” stands here twice. Take one out.</source>
        <translation>“%1”出现了两次。请删掉一个。</translation>
    </message>
    <message>
        <source>“%1” must be a text of 1 to %2 bytes.</source>
        <translation>“%1”必须是 1 到 %2 字节的文字。</translation>
    </message>
    <message>
        <source>“%1” must be a number from %2 to %3.</source>
        <translation>“%1”必须是 %2 到 %3 的数。</translation>
    </message>
    <message>
        <source>“%1” must be true or false.</source>
        <translation>“%1”必须是 true 或 false。</translation>
    </message>
    <message>
        <source>“%1” must be a list of %2 to %3 entries.</source>
        <translation>“%1”必须是含 %2 到 %3 项的列表。</translation>
    </message>
    <message>
        <source>“%1” must have names and values, as in {delay: 500}.</source>
        <translation>“%1”必须有名称和值，如 {delay: 500}。</translation>
    </message>
    <message>
        <source>“%1” must be one of: %2.</source>
        <translation>“%1”必须是其中之一：%2。</translation>
    </message>
    <message>
        <source>there is nothing below “%1”. Write something.</source>
        <translation>“%1”下面没有内容。请写一些。</translation>
    </message>
    <message>
        <source>there is no table below “%1”. Its rows begin with |.</source>
        <translation>“%1”下面没有表格。表格的行以 | 开头。</translation>
    </message>
    <message>
        <source>“%1” cannot be %2. “gizmoscope-cli run --help” and “list” show what there is.</source>
        <translation>“%1”不能是 %2。“gizmoscope-cli run --help”和“list”列出了可用的值。</translation>
    </message>
    <message>
        <source>there is no “%1” here. Figures are in docs/lessons.md; before the run, and of a mode that does not run, there are none.</source>
        <translation>这里没有“%1”。可用的数值见 docs/lessons.md；运行之前以及不运行的模式没有数值。</translation>
    </message>
    <message>
        <source>the number %1 will be wrong as soon as somebody moves a slider. Name the figure or the setting in braces.</source>
        <translation>有人一动滑块，数字 %1 就不对了。请在花括号中写数值或设置的名称。</translation>
    </message>
    <message>
        <source>at “%1” the ranges have a gap or overlap. Each “least” must be the “most” before it; the first has no “least”, the last no “most”.</source>
        <translation>“%1”处的范围有空隙或重叠。每个“least”必须等于前一个“most”；第一个没有“least”，最后一个没有“most”。</translation>
    </message>
    <message>
        <source>the line cannot be. “to” must be more than “from”, with 1 to 1000 steps between.</source>
        <translation>这样的线不成立。“to”必须大于“from”，中间有 1 到 1000 步。</translation>
    </message>
    <message>
        <source>“%1” is not on the line. Make the line longer.</source>
        <translation>“%1”不在线上。请把线加长。</translation>
    </message>
    <message>
        <source>no answer is right. One at least must be.</source>
        <translation>没有正确答案。至少要有一个。</translation>
    </message>
    <message>
        <source>the place of “%1” in the hour is that of “%2”. Give it another.</source>
        <translation>“%1”的位置与“%2”相同。请换一个。</translation>
    </message>
    <message>
        <source>“%1” differs from %2. Only the texts may.</source>
        <translation>“%1”与 %2 不同。只有文字可以不同。</translation>
    </message>
</context>
<context>
    <name>LessonWords</name>
    <message>
        <source>no timeout</source>
        <translation>无超时</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>as many as needed</source>
        <translation>按需</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>(not known)</source>
        <translation>（未知）</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>正确。</translation>
    </message>
    <message>
        <source>Nearly: %1 too much.</source>
        <translation>接近了：多了 %1。</translation>
    </message>
    <message>
        <source>Nearly: %1 too little.</source>
        <translation>接近了：少了 %1。</translation>
    </message>
    <message>
        <source>It was less: you were off by %1.</source>
        <translation>实际更少：相差 %1。</translation>
    </message>
    <message>
        <source>It was more: you were off by %1.</source>
        <translation>实际更多：相差 %1。</translation>
    </message>
    <message>
        <source> ×</source>
        <comment>a ratio, as in 3.0 ×</comment>
        <translation> 倍</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source> per second</source>
        <translation>/秒</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Mean time of a request</source>
        <translation>请求的平均时间</translation>
    </message>
    <message>
        <source>Longest time of a request</source>
        <translation>请求的最长时间</translation>
    </message>
    <message>
        <source>Longest wait for a thread</source>
        <translation>等待线程的最长时间</translation>
    </message>
    <message>
        <source>Answered requests</source>
        <translation>得到响应的请求</translation>
    </message>
    <message>
        <source>Requests that timed out</source>
        <translation>超时的请求</translation>
    </message>
    <message>
        <source>Requests turned away (503)</source>
        <translation>被拒绝的请求 (503)</translation>
    </message>
    <message>
        <source>Threads at most</source>
        <translation>最多线程数</translation>
    </message>
    <message>
        <source>Pool threads at most</source>
        <translation>最多池线程数</translation>
    </message>
    <message>
        <source>Blocked threads at most</source>
        <translation>最多阻塞线程数</translation>
    </message>
    <message>
        <source>Threads added</source>
        <translation>增加的线程</translation>
    </message>
    <message>
        <source>Work saved by the backend</source>
        <translation>后端节省的工作</translation>
    </message>
    <message>
        <source>Work of the backend for nobody</source>
        <translation>后端白做的工作</translation>
    </message>
    <message>
        <source>Clock around everything</source>
        <translation>包住全部的计时</translation>
    </message>
    <message>
        <source>Clock stopped before the wait</source>
        <translation>等待前就停下的计时</translation>
    </message>
    <message>
        <source>Clock that shows milliseconds only</source>
        <translation>只显示毫秒部分的计时</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>访问者</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Pool threads</source>
        <translation>池线程</translation>
    </message>
    <message>
        <source>Queue limit</source>
        <translation>队列上限</translation>
    </message>
    <message>
        <source>Pool threads at first</source>
        <translation>初始池线程</translation>
    </message>
    <message>
        <source>A thread more each</source>
        <translation>每隔多久加一个线程</translation>
    </message>
    <message>
        <source>Requests inside at once</source>
        <translation>同时在内的请求</translation>
    </message>
    <message>
        <source>Pause of a visitor</source>
        <translation>访客的停顿</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>每秒请求数</translation>
    </message>
    <message>
        <source>Asynchronous requests</source>
        <translation>异步请求</translation>
    </message>
    <message>
        <source>Calculation per request</source>
        <translation>每个请求的计算</translation>
    </message>
    <message>
        <source>This run does not tell the answer. Restore the settings of the lesson, and run it again.</source>
        <translation>这次运行得不出答案。请恢复本课的设置，再运行一次。</translation>
    </message>
    <message>
        <source>Nearly: two of them are the other way round. It was %1.</source>
        <translation>接近了：有两个顺序相反。实际是：%1。</translation>
    </message>
    <message>
        <source>It was otherwise: %1.</source>
        <translation>实际不是这样：%1。</translation>
    </message>
    <message>
        <source>Many expect async to make a request faster. The call takes as long as the backend takes; what is gained is the thread that need not wait for it.</source>
        <translation>很多人以为异步会让请求变快。调用需要多久由后端决定；省下的是不必为它等待的线程。</translation>
    </message>
    <message>
        <source>“await” sounds like standing and waiting, so this is an easy mistake. The function waits, the thread does not: it goes back to the pool until the answer comes.</source>
        <translation>“await”听起来像是站着等，所以容易误解。等待的是函数，不是线程：线程回到池中，直到响应到来。</translation>
    </message>
    <message>
        <source>It is natural to think that somebody must be waiting. But nobody is: while a call is on its way, no thread is needed for it.</source>
        <translation>自然会觉得总得有人在等。其实没有人等：调用在途中时不需要任何线程。</translation>
    </message>
    <message>
        <source>More at once helps only until something else is full: connections, processors, or the backend. From there on it waits in a queue.</source>
        <translation>同时做得更多，只在别的东西没满之前有用：连接、处理器或后端。满了以后就得排队。</translation>
    </message>
    <message>
        <source>To cancel means that we stop waiting. The server hears of it only if it listens for that; many work on to the end, for nobody.</source>
        <translation>取消的意思是我们不再等待。服务器只有在留意时才会知道；许多服务器会白白做到底。</translation>
    </message>
    <message>
        <source>A timeout looks like a fault of the server. It is a decision of the caller, who would wait no longer; the server may be quite well.</source>
        <translation>超时看起来像服务器的错。其实是调用者决定不再等下去；服务器可能好好的。</translation>
    </message>
    <message>
        <source>An error status looks like a crash. But this one is an answer: the server says that it is full, so that it can serve those who are inside.</source>
        <translation>错误状态看起来像崩溃。但它是一个答复：服务器说自己满了，好为里面的请求服务。</translation>
    </message>
    <message>
        <source>It is easy to think that waiting is waiting. But calls that are begun together wait at the same time, and only the slowest counts.</source>
        <translation>容易以为等待就是等待。但一起开始的调用会同时等待，只有最慢的那个算数。</translation>
    </message>
    <message>
        <source>Async saves waiting, and a calculation does not wait: it needs its processor all the time, however it is called.</source>
        <translation>异步省下的是等待，而计算不等待：无论怎样调用，它一直需要处理器。</translation>
    </message>
    <message>
        <source>A stopwatch looks as if it could not lie. It measures from where it is started to where it is stopped, and these may be the wrong places.</source>
        <translation>秒表看起来不会说谎。它量的是从启动处到停止处，而这两处可能选错了。</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>The standard output</source>
        <translation>标准输出</translation>
    </message>
    <message>
        <source>Usage: gizmoscope-cli lessons COMMAND [options]

  list                    the lessons, in the order of the hour
  show NAME               one lesson as text
  check [FILE|DIR …]      what is wrong with lesson files; without any, with all lessons
  worksheet [NAME …]      a worksheet as a web page

  --language CODE         their language: %1
  --lessons DIR           those in this directory instead of the program&apos;s own
  --key FILE              the key to the worksheet, with the figures of this run file
  -o, --output FILE       write to this file instead of the standard output
  --help                  this text
</source>
        <translation>用法：gizmoscope-cli lessons 命令 [选项]

  list                    课程，按授课顺序
  show NAME               以文本显示一课
  check [FILE|DIR …]      课程文件有何问题；不指定则检查全部课程
  worksheet [NAME …]      网页形式的练习单

  --language CODE         语言：%1
  --lessons DIR           用此目录中的课程代替程序自带的
  --key FILE              练习单答案，数值取自此运行文件
  -o, --output FILE       写入此文件而不是标准输出
  --help                  本说明
</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend; they are in the output.</source>
        <translation>
            <numerusform>有 %n 处需要修正，见输出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no lesson. “gizmoscope-cli lessons check” says why.</source>
        <translation>没有课程。“gizmoscope-cli lessons check”会说明原因。</translation>
    </message>
    <message numerus="yes">
        <source>All together: %n minute(s).</source>
        <translation>
            <numerusform>共 %n 分钟。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no lesson “%1”. “gizmoscope-cli lessons list” shows those there are.</source>
        <translation>没有课程“%1”。“gizmoscope-cli lessons list”会列出已有的课程。</translation>
    </message>
    <message>
        <source>“lessons show” takes the name of one lesson. “gizmoscope-cli lessons list” shows them.</source>
        <translation>“lessons show”需要一课的名称。“gizmoscope-cli lessons list”会列出它们。</translation>
    </message>
    <message>
        <source>There is no lesson in %1. Their names end with .md.</source>
        <translation>%1 中没有课程。课程文件名以 .md 结尾。</translation>
    </message>
    <message>
        <source>All lessons are in order.</source>
        <translation>所有课程都没有问题。</translation>
    </message>
    <message>
        <source>There is no language “%1”; there are %2.</source>
        <translation>没有语言“%1”；可用的有 %2。</translation>
    </message>
    <message>
        <source>%1 is not a directory.</source>
        <translation>%1 不是目录。</translation>
    </message>
    <message>
        <source>“lessons” takes what to do: list, show, check or worksheet.</source>
        <translation>“lessons”需要说明做什么：list、show、check 或 worksheet。</translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message>
        <source>registered tasks</source>
        <comment>a step of a page</comment>
        <translation>已注册的任务</translation>
    </message>
    <message>
        <source>Stopwatch around all of the work</source>
        <translation>覆盖全部工作的秒表</translation>
    </message>
    <message>
        <source>Stopwatch stopped behind the call</source>
        <translation>发起调用后就停下的秒表</translation>
    </message>
    <message>
        <source>Label with the milliseconds only</source>
        <translation>只显示毫秒部分的标签</translation>
    </message>
    <message>
        <source>Right.</source>
        <comment>a clock</comment>
        <translation>正确。</translation>
    </message>
    <message>
        <source>Wrong: it was stopped when the work had only begun. It shows %1 too little.</source>
        <translation>错误：工作才刚开始它就被停下了，少显示了 %1。</translation>
    </message>
    <message>
        <source>Wrong: the label forgets whole seconds. It shows %1 too little.</source>
        <translation>错误：标签丢掉了整秒，少显示了 %1。</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <comment>a number and per cent</comment>
        <translation>%1 (%2 %)</translation>
    </message>
</context>
<context>
    <name>OrderRows</name>
    <message>
        <source>%1: when each step began</source>
        <comment>a mode</comment>
        <translation>%1：每个步骤开始的时间</translation>
    </message>
    <message>
        <source>In which order the handlers ended: 1 is products, 2 widgets, 3 gizmos.</source>
        <translation>处理程序结束的顺序：1 为 products，2 为 widgets，3 为 gizmos。</translation>
    </message>
</context>
<context>
    <name>RunReport</name>
    <message>
        <source>%1: %2 (%3). %4</source>
        <translation>%1：%2（%3）。%4</translation>
    </message>
    <message>
        <source>Predicted before the run: %1</source>
        <translation>运行前的预测：%1</translation>
    </message>
    <message>
        <source>Figures (measured)</source>
        <translation>数值（实测）</translation>
    </message>
    <message>
        <source>Delay of each call: %1</source>
        <translation>每次调用的延迟：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting and its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Begun: %1</source>
        <translation>开始：%1</translation>
    </message>
    <message>
        <source>Seed of the delays: %1</source>
        <translation>延迟的种子：%1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>运行环境</translation>
    </message>
</context>
<context>
    <name>SheetFiles</name>
    <message>
        <source>%1 was not written: a worksheet is saved as PDF or HTML. Let the name end with .pdf or .html.</source>
        <translation>未写入 %1：练习单保存为 PDF 或 HTML。文件名应以 .pdf 或 .html 结尾。</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>There is no language “%1”; there are %2.</source>
        <translation>没有语言“%1”；可用的有 %2。</translation>
    </message>
    <message>
        <source>There is no theme “%1”; there are light, dark and system.</source>
        <translation>没有主题“%1”；可用的有 light、dark 和 system。</translation>
    </message>
    <message>
        <source>There is no experiment “%1”; there are %2.</source>
        <translation>没有实验“%1”；可用的有 %2。</translation>
    </message>
    <message>
        <source>There is no option %1; --help shows those there are.</source>
        <translation>没有选项 %1；用 --help 查看可用的选项。</translation>
    </message>
    <message>
        <source>Only one run can be opened at a time, and %1 is one too many.</source>
        <translation>一次只能打开一个运行记录，不能再打开 %1。</translation>
    </message>
    <message>
        <source>%1 needs a value; --help shows which.</source>
        <translation>%1 需要一个值；请用 --help 查看。</translation>
    </message>
    <message>
        <source>Usage: gizmoscope [options] [run file]</source>
        <translation>用法：gizmoscope [选项] [运行记录文件]</translation>
    </message>
    <message>
        <source>See what synchronous and asynchronous requests do.</source>
        <translation>看清同步请求和异步请求实际做了什么。</translation>
    </message>
    <message>
        <source>run it at once: %1</source>
        <translation>立即运行此实验：%1</translation>
    </message>
    <message>
        <source>call this server instead of the embedded backend</source>
        <translation>调用此服务器，而不是内置后端</translation>
    </message>
    <message>
        <source>language: %1</source>
        <translation>语言：%1</translation>
    </message>
    <message>
        <source>light, dark or system</source>
        <translation>light、dark 或 system</translation>
    </message>
    <message>
        <source>print the version and end</source>
        <translation>显示版本并退出</translation>
    </message>
    <message>
        <source>print this and end</source>
        <translation>显示此帮助并退出</translation>
    </message>
    <message>
        <source>open this saved run; --run is then passed over</source>
        <translation>打开这个保存的运行记录；此时忽略 --run</translation>
    </message>
    <message>
        <source>A value follows its option after a blank or =. Qt&apos;s own options (-platform, -style, -geometry, …) are understood, too.</source>
        <translation>值写在选项之后，用空格或 = 隔开。也可以使用 Qt 自带的选项（-platform、-style、-geometry 等）。</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 could not be carried out, 2 wrong usage.</source>
        <translation>退出状态：0 完成，1 无法执行，2 用法错误。</translation>
    </message>
    <message>
        <source>%1 is not a directory of lessons.</source>
        <translation>%1 不是课程目录。</translation>
    </message>
    <message>
        <source>lessons of your own, instead of the program&apos;s</source>
        <translation>用你自己的课程代替程序自带的</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Call %1, request %2</source>
        <translation>调用 %1，请求 %2</translation>
    </message>
    <message>
        <source>Delay asked for: %1 ms</source>
        <translation>要求的延迟：%1 ms</translation>
    </message>
    <message>
        <source>Issued at %1</source>
        <translation>发起于 %1</translation>
    </message>
    <message>
        <source>Queued for %1</source>
        <translation>排队 %1</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>等待 %1</translation>
    </message>
    <message>
        <source>Receiving for %1</source>
        <translation>接收 %1</translation>
    </message>
    <message>
        <source>Ended at %1, after %2</source>
        <translation>结束于 %1，历时 %2</translation>
    </message>
    <message>
        <source>Thread %1</source>
        <translation>线程 %1</translation>
    </message>
    <message>
        <source>idle since %1</source>
        <translation>从 %1 起空闲</translation>
    </message>
    <message>
        <source>blocked by call %1 since %2, for %3</source>
        <translation>从 %2 起因调用 %1 阻塞，历时 %3</translation>
    </message>
    <message>
        <source>running since %1, for %2</source>
        <translation>从 %1 起运行，历时 %2</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>请求 %1</translation>
    </message>
    <message>
        <source>Calls %1 to %2 at %3</source>
        <translation>%3 时的调用 %1 至 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln queued</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%Ln 个排队</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%Ln 个等待</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln receiving</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%Ln 个接收</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ended</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%Ln 个已结束</numerusform>
        </translation>
    </message>
    <message>
        <source>Threads %1 to %2 at %3</source>
        <translation>%3 时的线程 %1 至 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <comment>threads</comment>
        <translation>
            <numerusform>%Ln 个运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <comment>threads</comment>
        <translation>
            <numerusform>%Ln 个阻塞</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent at %1</source>
        <translation>发送于 %1</translation>
    </message>
    <message>
        <source>First byte at %1</source>
        <translation>首字节到达于 %1</translation>
    </message>
    <message>
        <source>Ended at %1</source>
        <translation>结束于 %1</translation>
    </message>
    <message>
        <source>I/O thread</source>
        <translation>I/O 线程</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln 次调用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln 个线程</numerusform>
        </translation>
    </message>
    <message>
        <source>What each thread and each call does, moment by moment, will appear here: running, blocked or idle; queued, waiting or receiving. Press Run.</source>
        <translation>每个线程和每次调用在每一时刻做什么将显示在这里：运行、阻塞或空闲；排队、等待或接收。请按“运行”。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) rejected</source>
        <translation>
            <numerusform>%Ln 个请求被拒绝</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WebPages</name>
    <message>
        <source>Web app</source>
        <translation>Web 应用</translation>
    </message>
    <message>
        <source>Each page calls the gizmo backend, and says how it waited. Load it from many places at once.</source>
        <translation>每个页面都会调用 Gizmo 后端，并说明自己是怎样等待的。请从多处同时加载。</translation>
    </message>
    <message>
        <source>Synchronous: the pool thread was held while the calls waited.</source>
        <translation>同步：调用等待期间一直占用池线程。</translation>
    </message>
    <message>
        <source>Asynchronous: no thread was held while the calls waited.</source>
        <translation>异步：调用等待期间没有占用线程。</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Widgets</source>
        <translation>小部件</translation>
    </message>
    <message>
        <source>Gizmos</source>
        <translation>Gizmo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation>推出日期</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Elapsed time, ms</source>
        <translation>耗时 (ms)</translation>
    </message>
    <message>
        <source>In the queue, ms</source>
        <translation>排队 (ms)</translation>
    </message>
    <message>
        <source>Thread before the calls</source>
        <translation>调用前的线程</translation>
    </message>
    <message>
        <source>Thread after the calls</source>
        <translation>调用后的线程</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>所有页面</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>已超时</translation>
    </message>
    <message>
        <source>The request took longer than its timeout, and its calls were cancelled. Nothing is broken: the timeout is shorter than the answer takes.</source>
        <translation>请求耗时超过了超时时间，其调用已被取消。这不是故障：只是超时时间比响应所需的时间短。</translation>
    </message>
    <message>
        <source>The server is full</source>
        <translation>服务器已满负荷</translation>
    </message>
    <message>
        <source>So many requests wait already that the queue takes no more. Nothing is broken: come again in a moment, or let fewer requests hold a thread.</source>
        <translation>等待的请求已经太多，队列不再接收。这不是故障：请稍后再来，或减少占用线程的请求。</translation>
    </message>
    <message>
        <source>The backend did not answer</source>
        <translation>后端没有响应</translation>
    </message>
    <message>
        <source>A call to the gizmo backend went wrong, so there is nothing to show. Look whether the backend runs and can be reached.</source>
        <translation>对 Gizmo 后端的调用失败，因此没有内容可以显示。请检查后端是否正在运行、能否连接。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>The request was cancelled before its page was ready.</source>
        <translation>页面就绪之前，请求已被取消。</translation>
    </message>
    <message>
        <source>Cancel button</source>
        <translation>取消按钮</translation>
    </message>
    <message>
        <source>Start a page, and cancel it while it waits. The browser closes the connection, the web app cancels the calls, and the backend stops its work.</source>
        <translation>启动一个页面，并在它等待时取消。浏览器关闭连接，Web 应用取消调用，后端停止工作。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>There is no such page.</source>
        <translation>没有这个页面。</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Async</source>
        <translation>异步</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>已超时</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>main</source>
        <translation>主线程</translation>
    </message>
    <message>
        <source>I/O</source>
        <translation>I/O</translation>
    </message>
    <message>
        <source>network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>request pool</source>
        <translation>请求池</translation>
    </message>
    <message>
        <source>backend</source>
        <translation>后端</translation>
    </message>
    <message>
        <source>web app</source>
        <translation>Web 应用</translation>
    </message>
    <message>
        <source>telemetry</source>
        <translation>遥测</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>the timeout ran out</source>
        <translation>时限已到</translation>
    </message>
    <message>
        <source>no answer within any reasonable time</source>
        <translation>迟迟没有响应</translation>
    </message>
    <message>
        <source>cancelled by you</source>
        <translation>被用户取消</translation>
    </message>
    <message>
        <source>the program was closing</source>
        <translation>程序正在退出</translation>
    </message>
    <message>
        <source>nothing listens there</source>
        <translation>该地址没有服务在监听</translation>
    </message>
    <message>
        <source>the host name was not found</source>
        <translation>找不到主机名</translation>
    </message>
    <message>
        <source>the host cannot be reached</source>
        <translation>无法连接到主机</translation>
    </message>
    <message>
        <source>the connection was closed before the answer</source>
        <translation>响应到达之前连接已关闭</translation>
    </message>
    <message>
        <source>the answer broke off</source>
        <translation>响应中途断开</translation>
    </message>
    <message>
        <source>the answer is not the list that was asked for</source>
        <translation>响应不是预期的列表</translation>
    </message>
    <message>
        <source>the answer is not HTTP</source>
        <translation>响应不是 HTTP</translation>
    </message>
    <message>
        <source>the server answered with an error status</source>
        <translation>服务器返回了错误状态码</translation>
    </message>
    <message>
        <source>the server is full</source>
        <translation>服务器已满负荷</translation>
    </message>
    <message>
        <source>the answer was too large and was cut off</source>
        <translation>响应过大，已被截断</translation>
    </message>
    <message>
        <source>the server redirected in a circle</source>
        <translation>服务器循环重定向</translation>
    </message>
    <message>
        <source>this computer has no resources left for it</source>
        <translation>本机资源已耗尽</translation>
    </message>
    <message>
        <source>the action itself failed</source>
        <translation>操作本身失败</translation>
    </message>
    <message>
        <source>The system let us start no thread at all. Close other programs, or raise the limit of processes (ulimit -u).</source>
        <translation>系统没有允许启动任何线程。请关闭其他程序，或提高进程数上限（ulimit -u）。</translation>
    </message>
    <message>
        <source>Nothing listens on %1. Start a backend there (gizmoscope-cli serve backend), or choose another address.</source>
        <translation>%1 上没有服务在监听。请在那里启动后端（gizmoscope-cli serve backend），或换一个地址。</translation>
    </message>
    <message>
        <source>The host of %1 was not found. Check the name, or give its IP address.</source>
        <translation>找不到 %1 的主机。请检查名称，或改用它的 IP 地址。</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network and the address.</source>
        <translation>无法连接到 %1。请检查网络和地址。</translation>
    </message>
    <message>
        <source>The server at %1 answers, but not as a gizmo backend does (%2). Check the address.</source>
        <translation>%1 的服务器有响应，但不是 Gizmo 后端应有的响应（%2）。请检查地址。</translation>
    </message>
    <message>
        <source>No request got as far as a call: the request queue was full. Allow a longer queue or more pool threads.</source>
        <translation>没有一个请求走到调用这一步：请求队列已满。请允许更长的队列或更多的池线程。</translation>
    </message>
    <message>
        <source>No call to %1 was answered: %2.</source>
        <translation>对 %1 的调用都没有得到响应：%2。</translation>
    </message>
    <message>
        <source>A run is going on. Wait for its end, or cancel it first.</source>
        <translation>已有一次运行正在进行。请等它结束，或先取消它。</translation>
    </message>
    <message>
        <source>There is no experiment “%1”. “gizmoscope-cli list” shows those there are.</source>
        <translation>没有实验“%1”。用“gizmoscope-cli list”查看有哪些实验。</translation>
    </message>
    <message>
        <source>The setting %1 is out of its range.</source>
        <translation>设置 %1 超出了允许的范围。</translation>
    </message>
    <message>
        <source>“%1” is not an address. It should look like http://127.0.0.1:7734/.</source>
        <translation>“%1”不是有效的地址。地址应形如 http://127.0.0.1:7734/。</translation>
    </message>
    <message>
        <source>“%1” cannot be a backend: only http and https addresses are allowed.</source>
        <translation>“%1”不能用作后端：只允许 http 和 https 地址。</translation>
    </message>
    <message>
        <source>“%1” lacks a host, or has a user name in it. It should look like http://127.0.0.1:7734/.</source>
        <translation>“%1”缺少主机，或者含有用户名。地址应形如 http://127.0.0.1:7734/。</translation>
    </message>
    <message>
        <source>This run needs %1 open files and sockets, and the system allows this program %2. Raise the limit (ulimit -n %3), or choose fewer connections.</source>
        <translation>此次运行需要打开 %1 个文件和套接字，而系统只允许本程序打开 %2 个。请提高上限（ulimit -n %3），或减少连接数。</translation>
    </message>
    <message>
        <source>Another program listens on %1 already. Choose another port with --port, or end that program.</source>
        <translation>另一个程序已在监听 %1。请用 --port 换一个端口，或结束那个程序。</translation>
    </message>
    <message>
        <source>The system does not let this program listen on %1. Choose a port above 1023.</source>
        <translation>系统不允许本程序监听 %1。请选择大于 1023 的端口。</translation>
    </message>
    <message>
        <source>%1 is not an address of this computer. Use 127.0.0.1, or the address of one of its network cards.</source>
        <translation>%1 不是本机的地址。请使用 127.0.0.1，或本机某块网卡的地址。</translation>
    </message>
    <message>
        <source>Cannot listen on %1: %2.</source>
        <translation>无法监听 %1：%2。</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program; the embedded backend uses %2 instead.</source>
        <translation>端口 %1 已被其他程序占用；内置后端改用 %2。</translation>
    </message>
    <message>
        <source>%1 is not a run file of Gizmoscope.</source>
        <translation>%1 不是 Gizmoscope 的运行记录文件。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Gizmoscope. Install that version to open it.</source>
        <translation>%1 由更新版本的 Gizmoscope 写入。要打开它，请安装该版本。</translation>
    </message>
    <message>
        <source>%1 is damaged: it ends too early, at byte %2. Take another copy of it.</source>
        <translation>%1 已损坏：在第 %2 字节处过早结束。请改用另一份副本。</translation>
    </message>
    <message>
        <source>%1 is damaged: the part at byte %2 was altered. Take another copy of it.</source>
        <translation>%1 已损坏：第 %2 字节处的部分被改动过。请改用另一份副本。</translation>
    </message>
    <message>
        <source>%1 is damaged: the settings at byte %2 cannot be. Take another copy of it.</source>
        <translation>%1 已损坏：第 %2 字节处的设置无效。请改用另一份副本。</translation>
    </message>
    <message>
        <source>%1 is damaged: the events at byte %2 contradict each other. Take another copy of it.</source>
        <translation>%1 已损坏：第 %2 字节处的事件相互矛盾。请改用另一份副本。</translation>
    </message>
    <message>
        <source>There is no run in %1.</source>
        <translation>%1 中没有运行记录。</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>无法打开 %1：%2。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Nothing was changed there; choose another place.</source>
        <translation>无法写入 %1：%2。那里的内容没有改动；请选择其他位置。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1–%2 ms</source>
        <translation>%1–%2 ms</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 倍</translation>
    </message>
    <message>
        <source>Async was done %1 times as fast as sync.</source>
        <translation>异步的完成速度是同步的 %1 倍。</translation>
    </message>
    <message>
        <source>Sync was done %1 times as fast as async.</source>
        <translation>同步的完成速度是异步的 %1 倍。</translation>
    </message>
    <message>
        <source>Both took the same time.</source>
        <translation>两者耗时相同。</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n call(s) of %2</source>
        <translation>
            <numerusform>%1 · %n 次调用 · 延迟 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>off</source>
        <comment>timeout</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>按需</translation>
    </message>
    <message>
        <source>Delay, from: %1 → %2</source>
        <translation>延迟下限：%1 → %2</translation>
    </message>
    <message>
        <source>Delay, to: %1 → %2</source>
        <translation>延迟上限：%1 → %2</translation>
    </message>
    <message>
        <source>Timeout: %1 → %2</source>
        <translation>超时：%1 → %2</translation>
    </message>
    <message>
        <source>Connections: %1 → %2</source>
        <translation>连接：%1 → %2</translation>
    </message>
    <message>
        <source>Pool threads: %1 → %2</source>
        <translation>池线程：%1 → %2</translation>
    </message>
    <message>
        <source>Delay: %1 → %2</source>
        <translation>延迟：%1 → %2</translation>
    </message>
    <message>
        <source>the visitor left before the page was ready</source>
        <translation>页面就绪之前访问者已离开</translation>
    </message>
    <message>
        <source>The claims are being checked, and a run beside that would disturb both. Wait for its end, or stop it first.</source>
        <translation>正在检验说法，此时再运行实验会互相干扰。请等检验结束，或先停止它。</translation>
    </message>
    <message>
        <source>%1 is damaged: the prediction at byte %2 cannot be. Take another copy of it.</source>
        <translation>%1 已损坏：第 %2 字节处的预测无效。请改用另一份副本。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Gizmoscope, and what is in it would be lost. Nothing was changed there; choose another name.</source>
        <translation>%1 由更新版本的 Gizmoscope 写入，覆盖会使其中的内容丢失。那里的内容没有改动；请另选名称。</translation>
    </message>
    <message>
        <source>%1 is there already and cannot be read: %2. Nothing was changed there; choose another name.</source>
        <translation>%1 已经存在且无法读取：%2。那里的内容没有改动；请另选名称。</translation>
    </message>
    <message>
        <source>%1 is a damaged run file, and what can still be had of it would be lost. Nothing was changed there; choose another name, or remove that file.</source>
        <translation>%1 是已损坏的运行记录文件，覆盖会使其中尚可挽救的内容丢失。那里的内容没有改动；请另选名称，或删除该文件。</translation>
    </message>
    <message>
        <source>%1 · delay %2</source>
        <translation>%1 · 延迟 %2</translation>
    </message>
    <message>
        <source>Computer: %1, processors: %2</source>
        <translation>计算机：%1，处理器数：%2</translation>
    </message>
    <message>
        <source>Program: Gizmoscope %1, Qt %2</source>
        <translation>程序：Gizmoscope %1，Qt %2</translation>
    </message>
</context>
<context>
    <name>Worksheet</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>What do you expect?</source>
        <translation>你的预期是什么？</translation>
    </message>
    <message>
        <source>What did you see?</source>
        <translation>你看到了什么？</translation>
    </message>
    <message>
        <source>What was measured?</source>
        <translation>测得什么？</translation>
    </message>
    <message>
        <source>My guess: %1</source>
        <translation>我的预测：%1</translation>
    </message>
    <message>
        <source>Number them, the smallest first.</source>
        <translation>请编号，最小的在前。</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>答案：%1</translation>
    </message>
    <message>
        <source>There is no run of this lesson yet. Go through it once, then write the key again.</source>
        <translation>这一课还没有运行。请先做一遍，再保存答案。</translation>
    </message>
    <message>
        <source>Sketch what happens: time to the right, threads and calls upwards.</source>
        <translation>画出发生的事情：向右是时间，向上是线程和调用。</translation>
    </message>
    <message>
        <source>Key to the worksheet</source>
        <translation>练习单答案</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>练习单</translation>
    </message>
    <message>
        <source>Name: %1   Date: %2</source>
        <translation>姓名：%1   日期：%2</translation>
    </message>
</context>
</TS>
