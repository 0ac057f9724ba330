<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>ClaimWords</name>
    <message>
        <source>%1, expected was %2.</source>
        <translation>%1, 예상한 값은 %2입니다.</translation>
    </message>
    <message>
        <source>%1, expected was %2 to %3.</source>
        <translation>%1, 예상한 값은 %2에서 %3 사이입니다.</translation>
    </message>
    <message>
        <source>%1, expected was %2 or more.</source>
        <translation>%1, 예상한 값은 %2 이상입니다.</translation>
    </message>
    <message>
        <source>%1, expected was %2 or less.</source>
        <translation>%1, 예상한 값은 %2 이하입니다.</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>맞음</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>맞지 않음</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>확인하지 않음</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a figure and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This machine did not get that far: %1</source>
        <translation>이 컴퓨터에서는 거기까지 이르지 못했습니다. %1</translation>
    </message>
    <message>
        <source>A run of it did not come to its end.</source>
        <translation>실행 하나가 끝까지 가지 못했습니다.</translation>
    </message>
    <message>
        <source>A run of it did not come to its end: %1.</source>
        <translation>실행 하나가 끝까지 가지 못했습니다(%1).</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) failed: %1.</source>
        <translation>
            <numerusform>요청 %n개가 실패했습니다(%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>The system let no more than %1 pool threads start. Raise the limit of processes (ulimit -u).</source>
        <translation>시스템이 풀 스레드를 %1개까지만 시작하게 했습니다. 프로세스 수 제한(ulimit -u)을 올리십시오.</translation>
    </message>
    <message>
        <source>This system does not tell how much memory a program uses.</source>
        <translation>이 시스템은 프로그램이 메모리를 얼마나 쓰는지 알려 주지 않습니다.</translation>
    </message>
    <message>
        <source>Interrupted before its end.</source>
        <translation>확인이 끝나기 전에 중단되었습니다.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from a value to another</comment>
        <translation>%1~%2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 이상</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 이하</translation>
    </message>
    <message>
        <source>%1 (%2 of %3) · %4</source>
        <comment>a claim and how far it is</comment>
        <translation>%1(%2/%3) · %4</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>sync</source>
        <translation>동기</translation>
    </message>
    <message>
        <source>async</source>
        <translation>비동기</translation>
    </message>
    <message>
        <source>in turn</source>
        <translation>차례로</translation>
    </message>
    <message>
        <source>together</source>
        <translation>함께</translation>
    </message>
    <message>
        <source>mean in turn</source>
        <translation>차례로, 평균</translation>
    </message>
    <message>
        <source>mean together</source>
        <translation>함께, 평균</translation>
    </message>
    <message>
        <source>requests with the short timeout</source>
        <translation>짧은 시간 제한을 둔 요청</translation>
    </message>
    <message>
        <source>of these succeeded</source>
        <translation>그중 성공</translation>
    </message>
    <message>
        <source>requests with the long timeout, each time</source>
        <translation>긴 시간 제한을 둔 요청, 매번</translation>
    </message>
    <message>
        <source>timed out with one call</source>
        <translation>시간 초과, 호출 한 번</translation>
    </message>
    <message>
        <source>timed out with three calls</source>
        <translation>시간 초과, 호출 세 번</translation>
    </message>
    <message>
        <source>few blocked threads</source>
        <translation>블로킹된 스레드, 적게</translation>
    </message>
    <message>
        <source>many blocked threads</source>
        <translation>블로킹된 스레드, 많이</translation>
    </message>
    <message>
        <source>reserved more</source>
        <translation>더 예약한 메모리</translation>
    </message>
    <message>
        <source>resident more</source>
        <translation>더 상주하는 메모리</translation>
    </message>
    <message>
        <source>threads blocked, sync</source>
        <translation>블로킹된 스레드, 동기</translation>
    </message>
    <message>
        <source>requests served by a blocked thread, sync</source>
        <translation>블로킹된 스레드가 처리한 요청, 동기</translation>
    </message>
    <message>
        <source>longest wait for a thread, sync</source>
        <translation>스레드를 가장 오래 기다린 시간, 동기</translation>
    </message>
    <message>
        <source>threads blocked, async</source>
        <translation>블로킹된 스레드, 비동기</translation>
    </message>
    <message>
        <source>longest wait for a thread, async</source>
        <translation>스레드를 가장 오래 기다린 시간, 비동기</translation>
    </message>
    <message>
        <source>rejected by the short queue</source>
        <translation>짧은 대기열이 거부한 요청</translation>
    </message>
    <message>
        <source>rejected by the long queue</source>
        <translation>긴 대기열이 거부한 요청</translation>
    </message>
    <message>
        <source>mean, sync</source>
        <translation>평균, 동기</translation>
    </message>
    <message>
        <source>threads added, sync</source>
        <translation>추가된 스레드, 동기</translation>
    </message>
    <message>
        <source>waves over few connections</source>
        <translation>적은 연결일 때 물결 수</translation>
    </message>
    <message>
        <source>time over few</source>
        <translation>적은 연결일 때 걸린 시간</translation>
    </message>
    <message>
        <source>waves over many connections</source>
        <translation>많은 연결일 때 물결 수</translation>
    </message>
    <message>
        <source>time over many</source>
        <translation>많은 연결일 때 걸린 시간</translation>
    </message>
    <message>
        <source>waves, sync</source>
        <translation>물결 수, 동기</translation>
    </message>
    <message>
        <source>waves, async</source>
        <translation>물결 수, 비동기</translation>
    </message>
    <message>
        <source>inside at once, sync</source>
        <translation>동시에 안에 있는 요청, 동기</translation>
    </message>
    <message>
        <source>inside at once, async</source>
        <translation>동시에 안에 있는 요청, 비동기</translation>
    </message>
    <message>
        <source>served</source>
        <translation>처리됨</translation>
    </message>
    <message>
        <source>inside at once</source>
        <translation>동시에 안에 있는 요청</translation>
    </message>
    <message>
        <source>pool threads at once</source>
        <translation>동시에 쓴 풀 스레드</translation>
    </message>
    <message>
        <source>threads in the process</source>
        <translation>프로세스의 스레드</translation>
    </message>
    <message>
        <source>blocked, all requests</source>
        <translation>블로킹된 시간, 모든 요청</translation>
    </message>
    <message>
        <source>suspended, all requests</source>
        <translation>일시 중단된 시간, 모든 요청</translation>
    </message>
    <message>
        <source>requests that ended in another thread</source>
        <translation>다른 스레드에서 끝난 요청</translation>
    </message>
    <message>
        <source>One call of 2 s takes 2 s either way.</source>
        <translation>2초짜리 호출 한 번은 어느 쪽이든 2초가 걸립니다.</translation>
    </message>
    <message>
        <source>The backend takes its time, whoever waits for it and how.</source>
        <translation>누가 어떻게 기다리든 백엔드에 걸리는 시간은 같습니다.</translation>
    </message>
    <message>
        <source>Three calls of 500 ms take over 1,500 ms in turn and a little over 500 ms together. With 500–1,500 ms each the means are 3,000 and 1,250 ms.</source>
        <translation>500 ms짜리 호출 세 번은 차례로 하면 1,500 ms가 넘게, 함께 하면 500 ms가 조금 넘게 걸립니다. 각각 500–1,500 ms이면 평균은 3,000 ms와 1,250 ms입니다.</translation>
    </message>
    <message>
        <source>In turn the delays add up; together only the longest counts.</source>
        <translation>차례로 하면 지연이 모두 더해지고, 함께 하면 가장 긴 것만 남습니다.</translation>
    </message>
    <message>
        <source>A timeout of 150 ms against a delay of 500 ms never succeeds. One of 1 s against 500–1,500 ms ends half of the single calls, and 7 of 8 requests with three calls.</source>
        <translation>지연이 500 ms인데 시간 제한이 150 ms이면 결코 성공하지 못합니다. 지연이 500–1,500 ms이고 시간 제한이 1초이면 호출이 한 번인 요청은 절반이, 세 번인 요청은 8개 중 7개가 시간을 넘깁니다.</translation>
    </message>
    <message>
        <source>A request succeeds only if each of its calls is faster than the timeout.</source>
        <translation>요청은 모든 호출이 시간 제한보다 빨라야만 성공합니다.</translation>
    </message>
    <message>
        <source>5,000 blocked threads reserve about 5 GB more than 50; far less of it is resident.</source>
        <translation>블로킹된 스레드 5,000개는 50개보다 메모리를 약 5 GB 더 예약하지만, 실제로 상주하는 양은 훨씬 적습니다.</translation>
    </message>
    <message>
        <source>Each thread reserves 1 MiB of stack and touches only a little of it.</source>
        <translation>스레드마다 스택으로 1 MiB를 예약하고 그중 조금만 실제로 씁니다.</translation>
    </message>
    <message>
        <source>A pool thread that waits for its call serves nobody: requests queue.</source>
        <translation>자기 호출을 기다리는 풀 스레드는 아무도 처리하지 못합니다. 그래서 요청이 대기열에 쌓입니다.</translation>
    </message>
    <message>
        <source>A blocked thread is taken; a request that is suspended has given its thread back.</source>
        <translation>블로킹된 스레드는 붙잡혀 있지만, 일시 중단된 요청은 스레드를 돌려주었습니다.</translation>
    </message>
    <message>
        <source>1,500 requests at once for 200 threads: a queue limit of 1,000 turns 300 of them away, one of 5,000 none.</source>
        <translation>스레드 200개에 요청 1,500개가 한꺼번에 옵니다. 대기열 한도가 1,000이면 300개가 거부되고, 5,000이면 하나도 거부되지 않습니다.</translation>
    </message>
    <message>
        <source>What neither the threads nor the queue can take gets status 503.</source>
        <translation>스레드도 대기열도 받지 못한 요청은 상태 503을 받습니다.</translation>
    </message>
    <message>
        <source>A burst of 125 × 500 ms on 8 threads, one more each 500 ms, takes 5.0 s sync (mean 3.1 s) and 0.5 s async.</source>
        <translation>스레드 8개로 시작해 500 ms마다 하나씩 늘릴 때, 한꺼번에 온 125 × 500 ms 요청은 동기로 5.0초(평균 3.1초), 비동기로 0.5초가 걸립니다.</translation>
    </message>
    <message>
        <source>Threads come too slowly for those who wait; async needs no more of them.</source>
        <translation>기다리는 요청에 비해 스레드가 너무 천천히 늘어납니다. 비동기에는 스레드가 더 필요하지 않습니다.</translation>
    </message>
    <message>
        <source>48 calls of 500 ms come in eight waves over 6 connections, Qt&apos;s own limit, and in one over 48, that is 12 for each of four CPUs.</source>
        <translation>500 ms짜리 호출 48번은 Qt 자체의 한도인 연결 6개로는 여덟 번의 물결로, 연결 48개(CPU 네 개에 12개씩)로는 한 번에 옵니다.</translation>
    </message>
    <message>
        <source>A connection carries one call at a time; the others wait for it.</source>
        <translation>연결 하나는 한 번에 호출 하나만 나르고, 나머지는 기다립니다.</translation>
    </message>
    <message>
        <source>A client operating system serves 10 requests at once: 50 come in five waves, async or not.</source>
        <translation>클라이언트 운영 체제는 요청을 한 번에 10개까지 처리합니다. 비동기든 아니든 50개는 다섯 번의 물결로 옵니다.</translation>
    </message>
    <message>
        <source>The limit counts the requests inside, not the threads that they hold.</source>
        <translation>한도는 붙잡은 스레드가 아니라 안에 있는 요청을 셉니다.</translation>
    </message>
    <message>
        <source>5,000 requests at once, the usual limit for one CPU, are all served by a few threads when they wait asynchronously.</source>
        <translation>CPU 하나의 보통 한도인 동시 요청 5,000개도 비동기로 기다리면 스레드 몇 개로 모두 처리됩니다.</translation>
    </message>
    <message>
        <source>A request that waits without a thread costs a connection and some memory.</source>
        <translation>스레드 없이 기다리는 요청에는 연결 하나와 약간의 메모리만 듭니다.</translation>
    </message>
    <message>
        <source>Between the call and the await no thread is used; the rest may go on in another thread.</source>
        <translation>호출과 await 사이에는 스레드를 쓰지 않으며, 나머지는 다른 스레드에서 이어질 수 있습니다.</translation>
    </message>
    <message>
        <source>No request blocked a thread, and nearly all of its time it was suspended.</source>
        <translation>어떤 요청도 스레드를 블로킹하지 않았고, 거의 모든 시간 동안 일시 중단되어 있었습니다.</translation>
    </message>
</context>
<context>
    <name>ClaimsPage</name>
    <message>
        <source>Date: %1</source>
        <translation>날짜: %1</translation>
    </message>
    <message>
        <source>Quoted: the claims, from the tutorials on asynchronous requests in ASP.NET MVC 4 and Web Forms 4.5.</source>
        <translation>인용: 주장. ASP.NET MVC 4와 Web Forms 4.5의 비동기 요청 튜토리얼에서 옮겼습니다.</translation>
    </message>
    <message>
        <source>Measured: the figures, on this computer, with real requests, threads and memory.</source>
        <translation>측정: 수치. 이 컴퓨터에서 실제 요청, 스레드, 메모리로 쟀습니다.</translation>
    </message>
    <message>
        <source>Expected: what follows from the claim for the settings of the runs, with what chance and the computer itself may add.</source>
        <translation>예상: 실행 설정에 주장을 적용했을 때 나와야 하는 값. 우연과 컴퓨터 자체 때문에 생기는 오차를 더했습니다.</translation>
    </message>
    <message>
        <source>Claims about waiting, checked on this computer</source>
        <translation>기다림에 대한 주장, 이 컴퓨터에서 확인</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>The standard output</source>
        <translation>표준 출력</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>명령이 빠졌습니다.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>“%1” 명령은 없습니다.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>이 도움말을 표시합니다.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3, not “%4”.</source>
        <translation>--%1 값은 %2부터 %3까지의 정수여야 합니다(입력한 값: “%4”).</translation>
    </message>
    <message>
        <source>--seed takes a whole number that is not negative, not “%1”.</source>
        <translation>--seed 값은 0 이상의 정수여야 합니다(입력한 값: “%1”).</translation>
    </message>
    <message>
        <source>--delay takes milliseconds from 0 to %1, or two of them as in 500-1500, not “%2”.</source>
        <translation>--delay 값은 0부터 %1까지의 밀리초 값 하나이거나 500-1500처럼 둘이어야 합니다(입력한 값: “%2”).</translation>
    </message>
    <message>
        <source>--mode takes sync, async or both, not “%1”.</source>
        <translation>--mode 값은 sync, async, both 중 하나여야 합니다(입력한 값: “%1”).</translation>
    </message>
    <message>
        <source>sync, async or both (default both).</source>
        <translation>sync, async, both 중 하나(기본값 both).</translation>
    </message>
    <message>
        <source>Delay of each call in ms, or a range (default 500).</source>
        <translation>각 호출의 지연(ms). 범위로도 지정할 수 있습니다(기본값 500).</translation>
    </message>
    <message>
        <source>Timeout of each request in ms (default: the experiment&apos;s own).</source>
        <translation>각 요청의 제한 시간(ms). 기본값은 실험마다 다릅니다.</translation>
    </message>
    <message>
        <source>Visitors who send their requests one after the other.</source>
        <translation>요청을 하나씩 차례로 보내는 방문자 수.</translation>
    </message>
    <message>
        <source>Requests all in all.</source>
        <translation>전체 요청 수.</translation>
    </message>
    <message>
        <source>Connections to the backend at once (default: as many as needed).</source>
        <translation>백엔드에 동시에 여는 연결 수(기본값: 필요한 만큼).</translation>
    </message>
    <message>
        <source>Pool threads at most (default: as many as needed).</source>
        <translation>풀 스레드의 최대 수(기본값: 필요한 만큼).</translation>
    </message>
    <message>
        <source>Requests that may wait for a pool thread (default: any number).</source>
        <translation>풀 스레드를 기다릴 수 있는 요청 수(기본값: 제한 없음).</translation>
    </message>
    <message>
        <source>Seed of the delays (default 1).</source>
        <translation>지연의 시드(기본값 1).</translation>
    </message>
    <message>
        <source>Address of a backend (default: one of its own).</source>
        <translation>백엔드 주소(기본값: 내장 백엔드).</translation>
    </message>
    <message>
        <source>text or json (default text).</source>
        <translation>text 또는 json(기본값 text).</translation>
    </message>
    <message>
        <source>Save the runs to this file.</source>
        <translation>실행 기록을 이 파일에 저장합니다.</translation>
    </message>
    <message>
        <source>--format takes text or json, not “%1”.</source>
        <translation>--format 값은 text 또는 json이어야 합니다(입력한 값: “%1”).</translation>
    </message>
    <message>
        <source>Address to listen on (default 127.0.0.1: this computer only).</source>
        <translation>수신 대기할 주소(기본값 127.0.0.1: 이 컴퓨터에서만 접속 가능).</translation>
    </message>
    <message>
        <source>A further host name to answer to; may be given more than once.</source>
        <translation>추가로 응답할 호스트 이름. 여러 번 지정할 수 있습니다.</translation>
    </message>
    <message>
        <source>What each answer does wrong; the page at / lists the words.</source>
        <translation>모든 응답에 주입할 결함. 쓸 수 있는 단어는 / 페이지에 있습니다.</translation>
    </message>
    <message>
        <source>Hold one of 8 threads during each delay.</source>
        <translation>지연하는 동안 스레드 8개 중 하나를 붙잡아 둡니다.</translation>
    </message>
    <message>
        <source>Go on for nothing when a caller has left.</source>
        <translation>호출자가 떠나도 헛되이 계속 처리합니다.</translation>
    </message>
    <message>
        <source>--fault does not know “%1”. The page at / lists the words.</source>
        <translation>--fault 값으로 “%1” 단어는 쓸 수 없습니다. 쓸 수 있는 단어는 / 페이지에 있습니다.</translation>
    </message>
    <message>
        <source>“%1” was not expected here.</source>
        <translation>여기에 “%1” 인수는 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Write to this file (default: standard output).</source>
        <translation>이 파일에 씁니다(기본값: 표준 출력).</translation>
    </message>
    <message>
        <source>“export” takes the name of one run file.</source>
        <translation>“export” 뒤에는 실행 기록 파일 이름을 하나만 써야 합니다.</translation>
    </message>
    <message>
        <source>See “gizmoscope-cli --help”.</source>
        <translation>“gizmoscope-cli --help”를 참고하십시오.</translation>
    </message>
    <message>
        <source>this system does not tell</source>
        <translation>이 시스템에서는 알 수 없음</translation>
    </message>
    <message>
        <source>%1 (%2 more than at the start)</source>
        <translation>%1(시작할 때보다 %2 증가)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>호출</translation>
    </message>
    <message>
        <source>Latency p50 / p95 / max</source>
        <translation>응답 시간 p50 / p95 / 최대</translation>
    </message>
    <message>
        <source>Pool threads in use, at most</source>
        <translation>사용 중인 풀 스레드(최대)</translation>
    </message>
    <message>
        <source>… of these blocked, at most</source>
        <translation>… 그중 블로킹된 스레드(최대)</translation>
    </message>
    <message>
        <source>Threads in the process, at most</source>
        <translation>프로세스의 스레드(최대)</translation>
    </message>
    <message>
        <source>Resident memory, at most</source>
        <translation>상주 메모리(최대)</translation>
    </message>
    <message>
        <source>Reserved memory, at most</source>
        <translation>예약 메모리(최대)</translation>
    </message>
    <message numerus="yes">
        <source>  %1: the backend saw %n caller(s) leave; it saved %2 ms of work, wasted %3 ms, and still works on %4.
</source>
        <translation>
            <numerusform>  %1: 백엔드가 호출자 이탈 %n건을 감지했습니다. 작업 %2 ms를 아꼈고 %3 ms를 낭비했으며, %4건을 아직 처리하고 있습니다.
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %1: %n connection(s) had been opened before the run began, in %2.
</source>
        <translation>
            <numerusform>  %1: 실행을 시작하기 전에 연결 %n개를 미리 열었습니다(%2 걸림).
</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>  %1: the system let no more than %2 pool threads start; the run went on with these.
</source>
        <translation>  %1: 시스템이 풀 스레드를 최대 %2개까지만 시작하도록 허용하여 그 스레드로 실행을 계속했습니다.
</translation>
    </message>
    <message>
        <source>“serve” takes what to serve: backend or webapp.</source>
        <translation>“serve” 뒤에는 제공할 대상을 써야 합니다: backend 또는 webapp.</translation>
    </message>
    <message>
        <source>Pool threads that are there at once; further ones come slowly (default: all of --pool).</source>
        <translation>처음부터 있는 풀 스레드 수. 나머지는 천천히 늘어납니다(기본값: --pool 값과 같음).</translation>
    </message>
    <message>
        <source>A pool thread above --pool-min is added each time after that many ms (default 500).</source>
        <translation>--pool-min을 넘는 풀 스레드를 하나씩 추가하는 간격(ms). 기본값은 500입니다.</translation>
    </message>
    <message>
        <source>Requests that may be inside the web app at once (default: any number).</source>
        <translation>웹 앱 안에 동시에 있을 수 있는 요청 수(기본값: 제한 없음).</translation>
    </message>
    <message>
        <source>Each delay of the backend holds one of its 8 sleeping threads.</source>
        <translation>백엔드가 지연하는 동안 스레드 8개 중 하나를 슬립 상태로 붙잡아 둡니다.</translation>
    </message>
    <message>
        <source>The backend works on when its caller has left.</source>
        <translation>호출자가 떠나도 백엔드가 계속 처리합니다.</translation>
    </message>
    <message>
        <source>Pause of a visitor between an answer and the next request, in ms (default 0).</source>
        <translation>방문자가 응답을 받고 다음 요청을 보내기까지 쉬는 시간(ms). 기본값은 0입니다.</translation>
    </message>
    <message>
        <source>Requests a second, no matter who has been answered (default: visitors decide).</source>
        <translation>응답 여부와 상관없이 1초에 보내는 요청 수(기본값: 방문자가 정함).</translation>
    </message>
    <message>
        <source>Of the requests of --rate: even or poisson (default even).</source>
        <translation>--rate 요청의 도착 방식: even 또는 poisson(기본값 even).</translation>
    </message>
    <message>
        <source>Requests of an asynchronous run that are asynchronous, in per cent (default 100).</source>
        <translation>비동기 실행에서 비동기로 처리할 요청의 백분율(기본값 100).</translation>
    </message>
    <message>
        <source>Processor time that each request uses, in ms (default: the experiment&apos;s own).</source>
        <translation>각 요청이 쓰는 CPU 시간(ms). 기본값은 실험마다 다릅니다.</translation>
    </message>
    <message>
        <source>--arrivals takes even or poisson, not “%1”.</source>
        <translation>--arrivals 값은 even 또는 poisson이어야 합니다(입력한 값: “%1”).</translation>
    </message>
    <message>
        <source>Port to listen on (default %1).</source>
        <translation>수신 대기할 포트(기본값 %1).</translation>
    </message>
    <message>
        <source>--profile takes this-machine, windows-client, net45 or tuned, not “%1”.</source>
        <translation>--profile 값은 this-machine, windows-client, net45, tuned 중 하나여야 합니다(입력한 값: “%1”).</translation>
    </message>
    <message>
        <source>Limits of a kind of server: this-machine, windows-client, net45 or tuned.</source>
        <translation>서버 종류에 따른 한도: this-machine, windows-client, net45, tuned 중 하나.</translation>
    </message>
    <message>
        <source>model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>소요 시간</translation>
    </message>
    <message>
        <source>Mean response time</source>
        <translation>평균 응답 시간</translation>
    </message>
    <message>
        <source>Response time p50 / p95 / max</source>
        <translation>응답 시간 p50 / p95 / 최대</translation>
    </message>
    <message>
        <source>Pool threads, at most</source>
        <translation>풀 스레드(최대)</translation>
    </message>
    <message>
        <source>Requests inside, at most</source>
        <translation>처리 중인 요청(최대)</translation>
    </message>
    <message>
        <source>Requests waiting, at most</source>
        <translation>대기 중인 요청(최대)</translation>
    </message>
    <message>
        <source>Model, not measured. Processors: %1</source>
        <translation>모델입니다. 측정값이 아닙니다. 프로세서 수: %1</translation>
    </message>
    <message>
        <source>“%1” takes the name of one experiment. “gizmoscope-cli list” shows them.</source>
        <translation>“%1” 뒤에는 실험 이름을 하나만 써야 합니다. “gizmoscope-cli list” 명령으로 실험 이름을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Processors of the modelled web app (default 4).</source>
        <translation>모델로 계산할 웹 앱의 프로세서 수(기본값 4).</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>주장</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>측정값</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>판정</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>--only takes names of claims as in B2,B7, not “%1”.</source>
        <translation>--only 값은 B2,B7과 같은 주장 이름이어야 합니다(입력한 값: “%1”).</translation>
    </message>
    <message>
        <source>Only these claims, as in B2,B7 (default: all).</source>
        <translation>이 주장만, 예: B2,B7(기본값: 모두).</translation>
    </message>
    <message>
        <source>Pool threads at most (default %1).</source>
        <translation>풀 스레드의 최대 수(기본값 %1).</translation>
    </message>
    <message>
        <source>Requests that may wait for a pool thread (default %1).</source>
        <translation>풀 스레드를 기다릴 수 있는 요청 수(기본값 %1).</translation>
    </message>
    <message>
        <source>Instead of an experiment: a page load that a browser saved (HTTP Archive, HAR). Its requests are repeated with the waits that were recorded, in turn (sync) and all together (async).</source>
        <translation>실험 대신, 브라우저가 저장한 페이지 로드(HTTP Archive, HAR). 그 요청들을 기록된 대기 시간 그대로 차례로(동기), 또 한꺼번에(비동기) 되풀이합니다.</translation>
    </message>
    <message>
        <source>A recorded page needs its recording: “gizmoscope-cli run --har FILE”.</source>
        <translation>기록된 페이지를 실행하려면 그 기록이 필요합니다: “gizmoscope-cli run --har FILE”.</translation>
    </message>
    <message>
        <source>--har takes the place of an experiment; leave out “%1”.</source>
        <translation>--har는 실험 이름을 대신합니다. “%1”을(를) 빼십시오.</translation>
    </message>
    <message>
        <source>--delay does not go with --har: each call gets the wait that was recorded.</source>
        <translation>--delay는 --har와 함께 쓸 수 없습니다. 호출마다 기록된 대기 시간을 씁니다.</translation>
    </message>
    <message>
        <source>--har takes the name of a file.</source>
        <translation>--har 뒤에는 파일 이름을 써야 합니다.</translation>
    </message>
    <message>
        <source>A recorded page can only be run: “gizmoscope-cli run --har FILE”.</source>
        <translation>기록된 페이지는 실행만 할 수 있습니다: “gizmoscope-cli run --har FILE”.</translation>
    </message>
    <message>
        <source>--to takes csv, json, har or trace, not “%1”.</source>
        <translation>--to에는 csv, json, har, trace 중 하나를 써야 하며 “%1”은(는) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>--table goes with --to csv only.</source>
        <translation>--table은 --to csv와 함께만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>--table takes calls, requests or samples, not “%1”.</source>
        <translation>--table에는 calls, requests, samples 중 하나를 써야 하며 “%1”은(는) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>--thread-states goes with --to trace only.</source>
        <translation>--thread-states는 --to trace와 함께만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>csv, json, har (network panels of browsers) or trace (ui.perfetto.dev, chrome://tracing).</source>
        <translation>csv, json, har(브라우저의 네트워크 패널) 또는 trace(ui.perfetto.dev, chrome://tracing).</translation>
    </message>
    <message>
        <source>Of csv: calls, requests or samples (default calls).</source>
        <translation>csv의 표: calls, requests 또는 samples(기본값 calls).</translation>
    </message>
    <message>
        <source>In a trace, also what each pool thread does (Perfetto 54 and newer).</source>
        <translation>트레이스에 각 풀 스레드의 상태도 넣습니다(Perfetto 54 이상).</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>앞선 실행</translation>
    </message>
    <message>
        <source>later</source>
        <translation>나중 실행</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>백분율</translation>
    </message>
    <message>
        <source>There are no runs of the same mode in %1 and %2: nothing can be compared.</source>
        <translation>%1와(과) %2에 같은 방식의 실행이 없어 비교할 수 없습니다.</translation>
    </message>
    <message>
        <source>--speed takes a number from 0.001 to 1000, as in 0.1 or 1/10, or max, not “%1”.</source>
        <translation>--speed 값은 0.1이나 1/10처럼 0.001부터 1000까지의 수 또는 max여야 합니다(입력한 값: “%1”).</translation>
    </message>
    <message>
        <source>How fast, as in 2, 0.1 or 1/10; max: all at once (default 1, as it happened).</source>
        <translation>재생 속도. 예: 2, 0.1, 1/10. max이면 한꺼번에 출력합니다(기본값 1, 실제 속도).</translation>
    </message>
    <message>
        <source>Only this run of the file, from 1 (default: all).</source>
        <translation>파일에서 이 번호의 실행만. 1부터 셉니다(기본값: 모두).</translation>
    </message>
    <message>
        <source>“replay” takes the name of one run file.</source>
        <translation>“replay”에는 실행 파일 이름 하나가 필요합니다.</translation>
    </message>
    <message>
        <source>“compare” takes the names of two run files: the earlier, then the later.</source>
        <translation>“compare”에는 실행 파일 이름 두 개가 필요합니다. 앞선 것을 먼저, 나중 것을 다음에 적습니다.</translation>
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
        <translation>Gizmoscope: 동기 요청과 비동기 요청이 실제로 무엇을 하는지 보여 줍니다.

  gizmoscope-cli list                     실험 목록
  gizmoscope-cli run EXPERIMENT           실험 하나를 실행하고 수치 표시
  gizmoscope-cli run --har FILE           브라우저가 저장한 페이지 로드를 되풀이
  gizmoscope-cli simulate EXPERIMENT      같은 실험을 모델로 계산(이 컴퓨터보다 큰 규모)
  gizmoscope-cli serve backend            느린 웹 API만 따로 실행
  gizmoscope-cli serve webapp             브라우저와 부하 테스트 도구로 접속할 웹 앱 실행
  gizmoscope-cli claims                   비동기에 관한 주장을 이 컴퓨터에서 확인
  gizmoscope-cli lessons                  예상하게 하는 수업: list, show, check
  gizmoscope-cli export FILE --to FORMAT  실행 기록을 csv, json, har, trace로 변환
  gizmoscope-cli replay FILE              저장한 실행의 이벤트를 일어난 시각대로
  gizmoscope-cli compare FILE FILE        저장한 두 실행의 차이
  gizmoscope-cli --version

명령마다 자체 --help가 있습니다.
종료 코드: 0 완료, 1 수행할 수 없음, 2 잘못된 사용법.
</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>Request %1 makes call %2.</source>
        <translation>요청 %1: 호출 %2 시작.</translation>
    </message>
    <message>
        <source>Request %1 makes call %2, which asks for a delay of %3 ms.</source>
        <translation>요청 %1: 호출 %2 시작, 요청한 지연 %3 ms.</translation>
    </message>
    <message>
        <source>Call %1 is sent again.</source>
        <translation>호출 %1: 다시 보냄.</translation>
    </message>
    <message>
        <source>Call %1 is sent.</source>
        <translation>호출 %1: 보냄.</translation>
    </message>
    <message>
        <source>The answer to call %1 begins.</source>
        <translation>호출 %1: 응답이 오기 시작함.</translation>
    </message>
    <message>
        <source>Call %1 is answered after %2.</source>
        <translation>호출 %1: %2 만에 응답받음.</translation>
    </message>
    <message>
        <source>Call %1 ends after %2: %3.</source>
        <translation>호출 %1: %2 만에 끝남 – %3.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>how a call ended, and why</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Request %1 arrives.</source>
        <translation>요청 %1: 도착.</translation>
    </message>
    <message>
        <source>Request %1 gets a thread and begins.</source>
        <translation>요청 %1: 스레드를 받아 시작.</translation>
    </message>
    <message>
        <source>Request %1 waits and holds its thread.</source>
        <translation>요청 %1: 스레드를 붙잡은 채 기다림.</translation>
    </message>
    <message>
        <source>Request %1 waits for call %2 and holds its thread.</source>
        <translation>요청 %1: 스레드를 붙잡은 채 호출 %2 기다림.</translation>
    </message>
    <message>
        <source>Request %1 waits and gives its thread back.</source>
        <translation>요청 %1: 스레드를 돌려주고 기다림.</translation>
    </message>
    <message>
        <source>Request %1 waits for call %2 and gives its thread back.</source>
        <translation>요청 %1: 스레드를 돌려주고 호출 %2 기다림.</translation>
    </message>
    <message>
        <source>Request %1 ends: %2.</source>
        <translation>요청 %1: 끝남 – %2.</translation>
    </message>
    <message>
        <source>Request %1 goes on.</source>
        <translation>요청 %1: 계속 진행.</translation>
    </message>
    <message>
        <source>Call %1 was answered after %2; request %3 goes on.</source>
        <translation>호출 %1: %2 만에 응답받음. 요청 %3: 계속 진행.</translation>
    </message>
    <message>
        <source>Request %1 goes on: it no longer waits for call %2.</source>
        <translation>요청 %1: 호출 %2을(를) 더 기다리지 않고 계속 진행.</translation>
    </message>
    <message>
        <source>Request %1: Init.</source>
        <translation>요청 %1: Init.</translation>
    </message>
    <message>
        <source>Request %1: Load.</source>
        <translation>요청 %1: Load.</translation>
    </message>
    <message>
        <source>Request %1: PreRender.</source>
        <translation>요청 %1: PreRender.</translation>
    </message>
    <message>
        <source>Request %1: its registered tasks begin.</source>
        <translation>요청 %1: 등록된 비동기 작업 시작.</translation>
    </message>
    <message>
        <source>Request %1: PreRenderComplete.</source>
        <translation>요청 %1: PreRenderComplete.</translation>
    </message>
    <message>
        <source>Request %1: Render.</source>
        <translation>요청 %1: Render.</translation>
    </message>
    <message>
        <source>Request %1: the first handler has ended.</source>
        <translation>요청 %1: 첫 번째 핸들러가 끝남.</translation>
    </message>
    <message>
        <source>Request %1: the second handler has ended.</source>
        <translation>요청 %1: 두 번째 핸들러가 끝남.</translation>
    </message>
    <message>
        <source>Request %1: the third handler has ended.</source>
        <translation>요청 %1: 세 번째 핸들러가 끝남.</translation>
    </message>
    <message>
        <source>Request %1: the stopwatch around all of the work says %2.</source>
        <translation>요청 %1: 작업 전체를 잰 스톱워치는 %2.</translation>
    </message>
    <message>
        <source>Request %1: the stopwatch that was stopped early says %2.</source>
        <translation>요청 %1: 너무 일찍 멈춘 스톱워치는 %2.</translation>
    </message>
    <message>
        <source>Request %1: the label with milliseconds only says %2.</source>
        <translation>요청 %1: 밀리초 부분만 보이는 라벨은 %2.</translation>
    </message>
    <message>
        <source>Threads, %1: %2.</source>
        <translation>스레드, %1: %2개.</translation>
    </message>
    <message>
        <source>All threads of the program: %1.</source>
        <translation>프로그램의 전체 스레드: %1개.</translation>
    </message>
    <message>
        <source>Memory: %1 resident, %2 reserved.</source>
        <translation>메모리: 상주 %1, 예약 %2.</translation>
    </message>
    <message>
        <source>The backend: %1 wait there, %2 calls so far, %3 callers have left.</source>
        <translation>백엔드: 대기 %1건, 지금까지 호출 %2건, 떠난 호출자 %3건.</translation>
    </message>
    <message>
        <source>The backend: %1 of work spared, %2 worked for nobody.</source>
        <translation>백엔드: 아낀 작업 %1, 헛된 작업 %2.</translation>
    </message>
    <message>
        <source>The run begins.</source>
        <translation>실행이 시작됩니다.</translation>
    </message>
    <message>
        <source>The run ends: %1.</source>
        <translation>실행이 끝납니다: %1.</translation>
    </message>
    <message>
        <source>Connections that were opened before: %1.</source>
        <translation>미리 열어 둔 연결: %1개.</translation>
    </message>
    <message>
        <source>The system refuses threads: %1 were wanted, %2 could be started.</source>
        <translation>시스템이 스레드를 거부했습니다. 필요 %1개, 시작됨 %2개.</translation>
    </message>
    <message>
        <source>A thread is added to the pool, because requests wait for one.</source>
        <translation>요청이 기다리고 있어 풀에 스레드를 하나 추가합니다.</translation>
    </message>
</context>
<context>
    <name>Experiments</name>
    <message>
        <source>Gizmos</source>
        <translation>기즈모</translation>
    </message>
    <message>
        <source>One call. It takes the same time either way; what differs is who waits.</source>
        <translation>호출 한 번. 걸리는 시간은 어느 쪽이든 같고, 누가 기다리느냐가 다릅니다.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>제품</translation>
    </message>
    <message>
        <source>One call for the list of products.</source>
        <translation>제품 목록을 가져오는 호출 한 번.</translation>
    </message>
    <message>
        <source>Widgets</source>
        <translation>위젯</translation>
    </message>
    <message>
        <source>One call for the list of widgets.</source>
        <translation>위젯 목록을 가져오는 호출 한 번.</translation>
    </message>
    <message>
        <source>PWG</source>
        <translation>PWG</translation>
    </message>
    <message>
        <source>Products, widgets and gizmos: three calls in turn, or all three together.</source>
        <translation>제품(products), 위젯(widgets), 기즈모(gizmos): 호출 세 번을 차례로 하거나 한꺼번에 합니다.</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>One call with a timeout that is shorter than the backend&apos;s delay.</source>
        <translation>백엔드의 지연보다 제한 시간이 짧은 호출 한 번.</translation>
    </message>
    <message>
        <source>PWG with a timeout</source>
        <translation>제한 시간을 둔 PWG</translation>
    </message>
    <message>
        <source>Three calls that share one timeout and one stop token.</source>
        <translation>제한 시간 하나와 중지 토큰 하나를 함께 쓰는 호출 세 번.</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>요청 폭주</translation>
    </message>
    <message>
        <source>Many requests at once: a thread for each, or a handful for all.</source>
        <translation>한꺼번에 들어오는 많은 요청: 요청마다 스레드 하나씩, 또는 스레드 몇 개로 전부.</translation>
    </message>
    <message>
        <source>One slow call</source>
        <translation>느린 호출 하나</translation>
    </message>
    <message>
        <source>A call of two seconds takes two seconds, whoever waits for it and how.</source>
        <translation>2초짜리 호출은 누가 어떻게 기다리든 2초가 걸립니다.</translation>
    </message>
    <message>
        <source>Awaiting in turn</source>
        <translation>차례로 기다리기</translation>
    </message>
    <message>
        <source>Three awaits in a row are as slow as three blocking calls: begin all first, then await.</source>
        <translation>await를 세 번 잇달아 하면 블로킹 호출 세 번만큼 느리니, 먼저 모두 시작하고 나서 기다리십시오.</translation>
    </message>
    <message>
        <source>Starvation</source>
        <translation>스레드 고갈</translation>
    </message>
    <message>
        <source>125 requests at once for a pool of 8 threads that gets one thread more each half second.</source>
        <translation>스레드 8개로 시작해 0.5초마다 하나씩 늘어나는 풀에 한꺼번에 들어오는 요청 125건.</translation>
    </message>
    <message>
        <source>Queue limit</source>
        <translation>대기열 한도</translation>
    </message>
    <message>
        <source>More requests than threads and queue can take: the rest is turned away with status 503.</source>
        <translation>스레드와 대기열이 받아들일 수 있는 것보다 많은 요청: 나머지는 상태 코드 503으로 거부됩니다.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>48 calls over 6 connections come in eight waves; over 48 connections in one.</source>
        <translation>호출 48건은 연결이 6개이면 여덟 차례에 걸쳐, 48개이면 한 번에 처리됩니다.</translation>
    </message>
    <message>
        <source>Client operating system</source>
        <translation>클라이언트 운영 체제</translation>
    </message>
    <message>
        <source>A server on a client operating system lets in ten requests at once, asynchronous or not.</source>
        <translation>클라이언트 운영 체제의 서버는 비동기든 아니든 요청을 한 번에 10건만 받아들입니다.</translation>
    </message>
    <message>
        <source>Memory of threads</source>
        <translation>스레드 메모리</translation>
    </message>
    <message>
        <source>A thread for each of 2,000 requests: how much memory that reserves, and how much it uses.</source>
        <translation>요청 2,000건에 스레드를 하나씩 쓸 때 메모리를 얼마나 예약하고 실제로 얼마나 쓰는지 봅니다.</translation>
    </message>
    <message>
        <source>A few converted actions</source>
        <translation>일부만 비동기로</translation>
    </message>
    <message>
        <source>Only a part of the requests is asynchronous: how much of the gain is there already?</source>
        <translation>요청의 일부만 비동기여도 이득을 얼마나 볼 수 있을까요?</translation>
    </message>
    <message>
        <source>Processor-bound work</source>
        <translation>CPU 바운드 작업</translation>
    </message>
    <message>
        <source>Work that calculates instead of waiting: asynchronous code gains nothing.</source>
        <translation>기다리지 않고 계산하는 작업: 비동기 코드로 얻는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Order of a page</source>
        <translation>페이지 처리 순서</translation>
    </message>
    <message>
        <source>The steps of a page, and where its registered asynchronous tasks come in.</source>
        <translation>페이지의 처리 단계와, 등록된 비동기 작업이 그 가운데 어디에서 실행되는지 봅니다.</translation>
    </message>
    <message>
        <source>Handlers without an order</source>
        <translation>순서 없는 핸들러</translation>
    </message>
    <message>
        <source>Three handlers that are only begun, a hundred times: in which order do they end?</source>
        <translation>시작만 해 두는 핸들러 세 개를 백 번 되풀이하면 어떤 순서로 끝날까요?</translation>
    </message>
    <message>
        <source>The lying stopwatch</source>
        <translation>거짓말하는 스톱워치</translation>
    </message>
    <message>
        <source>Three clocks for the same work, two of them wrong.</source>
        <translation>같은 작업을 재는 시계 세 개, 그중 두 개는 틀립니다.</translation>
    </message>
    <message>
        <source>A backend that sleeps</source>
        <translation>잠자는 백엔드</translation>
    </message>
    <message>
        <source>The backend holds one of its 8 threads during each delay, and starves itself.</source>
        <translation>백엔드가 지연할 때마다 스레드 8개 중 하나를 붙잡아 두어 스스로 스레드를 고갈시킵니다.</translation>
    </message>
    <message>
        <source>Wasted work</source>
        <translation>헛된 작업</translation>
    </message>
    <message>
        <source>The caller gives up after 150 ms, and the backend works on for nobody.</source>
        <translation>호출자는 150 ms 뒤에 포기하지만 백엔드는 헛되이 계속 처리합니다.</translation>
    </message>
    <message>
        <source>Web app</source>
        <translation>웹 앱</translation>
    </message>
    <message>
        <source>The pages of the sample, for browsers and load tools.</source>
        <translation>브라우저와 부하 테스트 도구로 접속하는 예제 페이지.</translation>
    </message>
    <message>
        <source>Recorded page</source>
        <translation>기록된 페이지</translation>
    </message>
    <message>
        <source>The requests of a page load that a browser recorded: in turn, or all together.</source>
        <translation>브라우저가 기록한 페이지 로드의 요청들: 차례로, 또는 한꺼번에.</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>Elapsed time</source>
        <translation>소요 시간</translation>
    </message>
    <message>
        <source>Request, mean</source>
        <translation>요청 시간, 평균</translation>
    </message>
    <message>
        <source>Request, 50 % within</source>
        <translation>요청 시간, 50 % 이내</translation>
    </message>
    <message>
        <source>Request, 95 % within</source>
        <translation>요청 시간, 95 % 이내</translation>
    </message>
    <message>
        <source>Request, 99 % within</source>
        <translation>요청 시간, 99 % 이내</translation>
    </message>
    <message>
        <source>Request, longest</source>
        <translation>요청 시간, 최장</translation>
    </message>
    <message>
        <source>Longest wait for a thread</source>
        <translation>스레드를 기다린 최장 시간</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>Requests answered</source>
        <translation>응답받은 요청</translation>
    </message>
    <message>
        <source>Requests timed out</source>
        <translation>시간 초과된 요청</translation>
    </message>
    <message>
        <source>Requests cancelled</source>
        <translation>취소된 요청</translation>
    </message>
    <message>
        <source>Requests rejected</source>
        <translation>거부된 요청</translation>
    </message>
    <message>
        <source>Requests failed</source>
        <translation>실패한 요청</translation>
    </message>
    <message>
        <source>Requests answered per second</source>
        <translation>초당 응답받은 요청</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>호출</translation>
    </message>
    <message>
        <source>Calls answered</source>
        <translation>응답받은 호출</translation>
    </message>
    <message>
        <source>Calls timed out</source>
        <translation>시간 초과된 호출</translation>
    </message>
    <message>
        <source>Calls failed</source>
        <translation>실패한 호출</translation>
    </message>
    <message>
        <source>Threads in the process, peak</source>
        <translation>프로세스의 스레드(최대)</translation>
    </message>
    <message>
        <source>Pool threads in requests, peak</source>
        <translation>요청을 처리하는 풀 스레드(최대)</translation>
    </message>
    <message>
        <source>Blocked threads, peak</source>
        <translation>블로킹된 스레드(최대)</translation>
    </message>
    <message>
        <source>Threads added to the pool</source>
        <translation>풀에 추가된 스레드</translation>
    </message>
    <message>
        <source>Resident memory, peak</source>
        <translation>상주 메모리(최대)</translation>
    </message>
    <message>
        <source>Reserved memory, peak</source>
        <translation>예약 메모리(최대)</translation>
    </message>
    <message>
        <source>Resident memory, growth</source>
        <translation>상주 메모리 증가</translation>
    </message>
    <message>
        <source>Reserved memory, growth</source>
        <translation>예약 메모리 증가</translation>
    </message>
    <message>
        <source>Callers that left the backend</source>
        <translation>백엔드를 떠난 호출자</translation>
    </message>
    <message>
        <source>Work that the backend was spared</source>
        <translation>백엔드가 아낀 작업</translation>
    </message>
    <message>
        <source>Work of the backend for nobody</source>
        <translation>백엔드의 헛된 작업</translation>
    </message>
    <message>
        <source>Stopwatch around all of the work</source>
        <translation>작업 전체를 잰 스톱워치</translation>
    </message>
    <message>
        <source>Stopwatch that was stopped early</source>
        <translation>너무 일찍 멈춘 스톱워치</translation>
    </message>
    <message>
        <source>Label with milliseconds only</source>
        <translation>밀리초 부분만 보이는 라벨</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>실험</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>방식</translation>
    </message>
    <message>
        <source>Delay, from</source>
        <translation>지연, 최소</translation>
    </message>
    <message>
        <source>Delay, to</source>
        <translation>지연, 최대</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>시간 제한</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>방문자</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Pool threads</source>
        <translation>풀 스레드</translation>
    </message>
    <message>
        <source>Queue limit</source>
        <translation>대기열 한도</translation>
    </message>
    <message>
        <source>Pool threads at once</source>
        <translation>처음부터 있는 풀 스레드</translation>
    </message>
    <message>
        <source>A thread is added after</source>
        <translation>스레드 추가 간격</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>동시 요청 한도</translation>
    </message>
    <message>
        <source>Pause of a visitor</source>
        <translation>방문자가 쉬는 시간</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>초당 요청 수</translation>
    </message>
    <message>
        <source>Asynchronous requests, %</source>
        <translation>비동기 요청, %</translation>
    </message>
    <message>
        <source>Processor time of a request</source>
        <translation>요청의 CPU 시간</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>도착 방식</translation>
    </message>
    <message>
        <source>Backend holds threads while it waits</source>
        <translation>지연하는 동안 백엔드가 스레드를 붙잡음</translation>
    </message>
    <message>
        <source>Backend works on when callers leave</source>
        <translation>호출자가 떠나도 백엔드가 계속 처리</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>시드</translation>
    </message>
    <message>
        <source>off</source>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>필요한 만큼</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
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
        <translation>일정한 간격</translation>
    </message>
    <message>
        <source>random (Poisson)</source>
        <translation>무작위(푸아송)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>same</source>
        <translation>같음</translation>
    </message>
    <message>
        <source>better</source>
        <translation>나아짐</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>나빠짐</translation>
    </message>
    <message>
        <source>different</source>
        <translation>다름</translation>
    </message>
    <message>
        <source>Both runs have the same settings: what differs is chance, or the machine.</source>
        <translation>두 실행의 설정이 같습니다. 차이는 우연이나 컴퓨터 상태에서 온 것입니다.</translation>
    </message>
    <message>
        <source>The runs differ in one setting.</source>
        <translation>두 실행은 설정 하나가 다릅니다.</translation>
    </message>
    <message numerus="yes">
        <source>The runs differ in %n settings: which of them made the difference cannot be told.</source>
        <translation>
            <numerusform>두 실행은 설정 %n개가 다릅니다. 그중 무엇이 차이를 만들었는지는 알 수 없습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gizmoscope::AboutDialog</name>
    <message>
        <source>About Gizmoscope</source>
        <translation>Gizmoscope 정보</translation>
    </message>
    <message>
        <source>Gizmoscope %1</source>
        <translation>Gizmoscope %1</translation>
    </message>
    <message>
        <source>See what synchronous and asynchronous requests do. Everything is measured from real calls, threads and memory; nothing is acted out.</source>
        <translation>동기 요청과 비동기 요청이 실제로 무엇을 하는지 보여 줍니다. 모든 값은 실제 호출, 스레드, 메모리를 측정한 것이며 꾸며 낸 것은 없습니다.</translation>
    </message>
    <message>
        <source>Made with Qt %1 (built with %2), Qt Charts, QCoro and Boost.</source>
        <translation>Qt %1(빌드에 쓴 버전: %2), Qt Charts, QCoro, Boost로 만들었습니다.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>GNU 일반 공중 사용 허가서(GPL) 버전 3 이상을 따르는 자유 소프트웨어입니다. 어떠한 보증도 하지 않습니다.</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>버전과 라이선스</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>구성 요소</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>라이선스</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::AnswersChart</name>
    <message>
        <source>answered</source>
        <translation>응답함</translation>
    </message>
    <message>
        <source>model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>No model: nobody knows when the next visitor comes.</source>
        <translation>모델 없음: 다음 방문자가 언제 올지 아무도 모릅니다.</translation>
    </message>
    <message>
        <source>No model any more: a setting was changed while the run went on.</source>
        <translation>이제 모델 없음: 실행 중에 설정이 바뀌었습니다.</translation>
    </message>
    <message>
        <source>No model any more: calls failed, and the model knows no faults.</source>
        <translation>이제 모델 없음: 호출이 실패했는데 모델은 장애를 알지 못합니다.</translation>
    </message>
    <message>
        <source>No model: it does not know this experiment, or not with these settings.</source>
        <translation>모델 없음: 모델이 이 실험이나 이 설정을 알지 못합니다.</translation>
    </message>
    <message>
        <source>%1, model: last %2, mean %3</source>
        <translation>%1, 모델: 마지막 %2, 평균 %3</translation>
    </message>
    <message>
        <source>%1: last %2, mean %3 (model: %4, %5)</source>
        <comment>the last two are what the model says</comment>
        <translation>%1: 마지막 %2, 평균 %3(모델: %4, %5)</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Answers over time</source>
        <translation>시간별 응답</translation>
    </message>
    <message>
        <source>How many requests were answered by when will appear here, and over it, broken, what the model says. Press Run.</source>
        <translation>언제까지 요청 몇 건에 응답했는지가 여기에 나타나고, 모델이 예측한 값이 그 위에 점선으로 겹칩니다. “실행”을 누르십시오.</translation>
    </message>
    <message>
        <source>Each answer makes the full line a step higher. The broken line is the model: computed from the settings alone, nothing of it is measured. Where the two part, something happens that the model does not know: other programs, a slow machine, a fault.</source>
        <translation>응답할 때마다 실선이 한 단씩 올라갑니다. 점선은 모델입니다. 설정만으로 계산한 것이며 측정한 값은 전혀 없습니다. 두 선이 갈라지는 곳에서는 다른 프로그램, 느린 컴퓨터, 장애처럼 모델이 알지 못하는 일이 일어난 것입니다.</translation>
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
        <translation>실행에 쓸 스레드와 연결을 준비하고 있습니다. 호출은 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>The calls of a run will appear here, one line for each. Press Run.</source>
        <translation>실행하면 호출이 한 줄에 하나씩 여기에 표시됩니다. “실행”을 누르십시오.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>outcome and how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ca&amp;lls of run</source>
        <translation>실행별 호출(&amp;L)</translation>
    </message>
    <message>
        <source>Run whose calls are shown</source>
        <translation>호출을 볼 실행</translation>
    </message>
    <message>
        <source>The runs of this session</source>
        <translation>이 세션의 실행 목록</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>호출</translation>
    </message>
    <message>
        <source>Every call from the web app to the backend, with its times since the run began.</source>
        <translation>웹 앱이 백엔드로 보낸 모든 호출입니다. 시각은 실행을 시작한 때부터 잽니다.</translation>
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
        <translation>호출</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>발생</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>전송</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>첫 바이트</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태 코드</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>바이트</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>원인</translation>
    </message>
    <message>
        <source>Number of the call</source>
        <translation>호출의 번호</translation>
    </message>
    <message>
        <source>The request that made it</source>
        <translation>이 호출을 한 요청</translation>
    </message>
    <message>
        <source>What was asked of the backend</source>
        <translation>백엔드에서 가져오려 한 것</translation>
    </message>
    <message>
        <source>When the web app made the call, since the run began</source>
        <translation>웹 앱이 호출을 시작한 시각(실행 시작 기준)</translation>
    </message>
    <message>
        <source>When the call was sent, its connection set up</source>
        <translation>연결이 마련되어 호출을 보낸 시각</translation>
    </message>
    <message>
        <source>When the answer began</source>
        <translation>응답이 오기 시작한 시각</translation>
    </message>
    <message>
        <source>When the answer was complete, or the call given up</source>
        <translation>응답을 모두 받았거나 호출을 포기한 시각</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>어떻게 끝났는지</translation>
    </message>
    <message>
        <source>The status code of HTTP</source>
        <translation>HTTP 상태 코드</translation>
    </message>
    <message>
        <source>Size of the answer&apos;s body</source>
        <translation>응답 본문의 크기</translation>
    </message>
    <message>
        <source>Why it ended like that</source>
        <translation>그렇게 끝난 원인</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>도달 범위</translation>
    </message>
    <message>
        <source>How far its cancellation reached</source>
        <translation>취소가 어디까지 도달했는지</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::CallsChart</name>
    <message>
        <source>in flight</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>at the backend</source>
        <translation>백엔드에서 대기 중</translation>
    </message>
    <message>
        <source>Calls in flight</source>
        <translation>진행 중인 호출</translation>
    </message>
    <message>
        <source>The number of calls that are under way will appear here, and how many of them wait at the backend. Press Run.</source>
        <translation>진행 중인 호출 수와 그 가운데 백엔드에서 기다리는 호출 수가 여기에 표시됩니다. “실행”을 누르십시오.</translation>
    </message>
    <message>
        <source>A call is in flight from the moment it is issued until it has ended in one way or another. How many wait at the backend is asked some 20 times a second, and only of a backend of one&apos;s own.</source>
        <translation>호출은 시작한 순간부터 어떤 식으로든 끝날 때까지 진행 중입니다. 백엔드에서 기다리는 호출 수는 1초에 20번쯤 물어보며, 내장 백엔드일 때만 물어봅니다.</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::CancellationsChart</name>
    <message>
        <source>In all</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Cancellations</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>No call of this run was timed out, cancelled, rejected or failed so far.</source>
        <translation>지금까지 이 실행에서 시간 초과, 취소, 거부, 실패로 끝난 호출이 없습니다.</translation>
    </message>
    <message>
        <source>Each call that is timed out, cancelled, rejected or failed will appear here as a step, by its cause. Press Run.</source>
        <translation>시간 초과, 취소, 거부, 실패로 끝난 호출이 원인별로, 하나마다 한 계단씩 여기에 표시됩니다. “실행”을 누르십시오.</translation>
    </message>
    <message>
        <source>How many calls have not ended well since the run began. Each line is a cause; its mark says what became of the call: a clock for timed out, a cross for cancelled, a bar for rejected, a triangle for failed.</source>
        <translation>실행을 시작한 때부터 성공하지 못한 호출의 수입니다. 선 하나가 원인 하나이고, 선의 표시는 호출의 결과를 나타냅니다. 시계는 시간 초과, 가위표는 취소됨, 가로 막대는 거부됨, 삼각형은 실패입니다.</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::ChartPanel</name>
    <message>
        <source>Save or copy this chart</source>
        <translation>이 차트를 저장하거나 복사합니다</translation>
    </message>
    <message>
        <source>Save picture as &amp;PNG…</source>
        <translation>그림을 PNG로 저장(&amp;P)…</translation>
    </message>
    <message>
        <source>Save picture as &amp;SVG…</source>
        <translation>그림을 SVG로 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>Save picture as P&amp;DF…</source>
        <translation>그림을 PDF로 저장(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>그림 복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;table</source>
        <translation>표 복사(&amp;T)</translation>
    </message>
    <message>
        <source>Show &amp;as table</source>
        <translation>표로 보기(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::ClaimsCommand</name>
    <message>
        <source>The standard output</source>
        <translation>표준 출력</translation>
    </message>
    <message>
        <source>Not checked: %1. The reasons are in the output.</source>
        <translation>확인하지 않음: %1. 이유는 출력에 있습니다.</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::ClaimsControl</name>
    <message>
        <source>The embedded backend could not be started, so the claims cannot be checked. Free a port, and start the program again.</source>
        <translation>내장 백엔드를 시작하지 못해 주장을 확인할 수 없습니다. 포트를 비운 다음 프로그램을 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>A run is going on. The claims can be checked when it has ended; to end it now, cancel it.</source>
        <translation>실행이 진행 중입니다. 주장은 실행이 끝난 뒤에 확인할 수 있습니다. 지금 끝내려면 실행을 취소하십시오.</translation>
    </message>
    <message>
        <source>Stopping: what is under way comes to its end.</source>
        <translation>멈추는 중: 진행 중인 실행을 끝내고 있습니다.</translation>
    </message>
    <message>
        <source>Being checked: %1</source>
        <comment>a claim and how far it is</comment>
        <translation>확인 중: %1</translation>
    </message>
    <message>
        <source>Nothing is checked yet. “Check all” takes about a minute, and no run can go on meanwhile.</source>
        <translation>아직 확인한 것이 없습니다. “모두 확인”에는 1분쯤 걸리며, 그동안에는 실험을 실행할 수 없습니다.</translation>
    </message>
    <message>
        <source>Holds: %1 · does not hold: %2 · not checked: %3.</source>
        <comment>numbers of claims</comment>
        <translation>맞음: %1 · 맞지 않음: %2 · 확인하지 않음: %3.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>확인을 멈추었습니다.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>보고서 저장</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>웹 페이지(*.html)</translation>
    </message>
    <message>
        <source>Document to print (*.pdf)</source>
        <translation>인쇄용 문서(*.pdf)</translation>
    </message>
    <message>
        <source>claims</source>
        <comment>name of a file</comment>
        <translation>주장</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>저장됨: %1</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::ClaimsModel</name>
    <message>
        <source>not checked yet</source>
        <translation>아직 확인 안 함</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>기다리는 중</translation>
    </message>
    <message>
        <source>is being checked</source>
        <translation>확인 중</translation>
    </message>
    <message>
        <source>%1 (expected: %2)</source>
        <translation>%1(예상: %2)</translation>
    </message>
    <message>
        <source>%1: %2 %3. %4</source>
        <comment>a claim, its text, the verdict, the reason</comment>
        <translation>%1: %2 %3. %4</translation>
    </message>
    <message>
        <source>Claim (quoted)</source>
        <translation>주장(인용)</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>판정</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>측정값</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::ClaimsWindow</name>
    <message>
        <source>Claims, checked on this computer</source>
        <translation>이 컴퓨터에서 확인한 주장</translation>
    </message>
    <message>
        <source>Tool bar of the claims</source>
        <translation>주장 도구 모음</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>모두 확인</translation>
    </message>
    <message>
        <source>Check all claims, which takes about a minute (Ctrl+R)</source>
        <translation>주장을 모두 확인합니다. 1분쯤 걸립니다(Ctrl+R)</translation>
    </message>
    <message>
        <source>Check selected</source>
        <translation>선택한 것만 확인</translation>
    </message>
    <message>
        <source>Check the claims that are selected in the table (Ctrl+Enter)</source>
        <translation>표에서 선택한 주장을 확인합니다(Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>멈춤</translation>
    </message>
    <message>
        <source>End what is under way; what was checked before stays (Esc)</source>
        <translation>진행 중인 확인을 끝냅니다. 이미 확인한 결과는 남습니다(Esc)</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>보고서 저장…</translation>
    </message>
    <message>
        <source>One page with all of this, as HTML or PDF (Ctrl+S)</source>
        <translation>이 모두를 담은 한 페이지를 HTML이나 PDF로 저장합니다(Ctrl+S)</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>주장</translation>
    </message>
    <message>
        <source>What the tutorials claim of synchronous and asynchronous requests. Each claim is checked by runs of its own on this computer; beside what was measured stands what the claim expects.</source>
        <translation>동기 요청과 비동기 요청에 대해 튜토리얼이 주장하는 내용입니다. 주장마다 이 컴퓨터에서 따로 실행해 확인하며, 측정값 옆에 주장에 따른 예상값이 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::CodePane</name>
    <message numerus="yes">
        <source>%n blocked</source>
        <translation>
            <numerusform>%n건 블로킹됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspended</source>
        <translation>
            <numerusform>%n건 일시 중단됨</numerusform>
        </translation>
    </message>
    <message>
        <source>Code, %1</source>
        <translation>코드, %1</translation>
    </message>
    <message>
        <source>The code that runs, as it was compiled. While a run goes on, the lines that wait are marked: blocked holds a pool thread, suspended holds none.</source>
        <translation>컴파일된 그대로의 실행 코드입니다. 실행하는 동안 기다리는 줄이 표시됩니다. 블로킹되면 풀 스레드를 붙잡아 두고, 일시 중단되면 붙잡지 않습니다.</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::CompareControl</name>
    <message>
        <source>The settings and the seed of run %1 are in the controls. Change one of them and press Run: the new run is compared with this one.</source>
        <translation>실행 %1의 설정과 시드를 설정 패널에 넣었습니다. 그중 하나를 바꾸고 “실행”을 누르면 새 실행을 이 실행과 비교합니다.</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::CompareTableModel</name>
    <message>
        <source>Setting: %1</source>
        <translation>설정: %1</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>바뀜</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>앞선 실행</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>나중 실행</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>백분율</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변화</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::CompareWindow</name>
    <message>
        <source>run %1 (%2, %3)</source>
        <comment>number, what was run, mode</comment>
        <translation>실행 %1(%2, %3)</translation>
    </message>
    <message>
        <source>Comparison of two runs</source>
        <translation>두 실행 비교</translation>
    </message>
    <message>
        <source>Earlier: %1
Later: %2</source>
        <translation>앞선 실행: %1
나중 실행: %2</translation>
    </message>
    <message>
        <source>Differences of the two runs</source>
        <translation>두 실행의 차이</translation>
    </message>
    <message>
        <source>First the settings in which the runs differ, then each figure of both. A tick marks what is better, a triangle what is worse. In the charts and the timeline, the earlier run lies gray behind the later.</source>
        <translation>먼저 두 실행에서 다른 설정이 나오고, 이어서 수치가 하나씩 나옵니다. 나아진 것은 체크 표시, 나빠진 것은 삼각형입니다. 차트와 타임라인에서는 앞선 실행이 나중 실행 뒤에 회색으로 놓입니다.</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::DockTitle</name>
    <message>
        <source>Let this panel float, or put it back</source>
        <translation>이 패널을 띄우거나 제자리로 되돌립니다</translation>
    </message>
    <message>
        <source>Close this panel; View, Panels brings it back</source>
        <translation>이 패널을 닫습니다. 보기 &gt; 패널에서 다시 열 수 있습니다</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::ElapsedChart</name>
    <message>
        <source>Elapsed time</source>
        <translation>소요 시간</translation>
    </message>
    <message>
        <source>The elapsed time of each run will appear here: sync beside async, and a line for the time that would be ideal. Press Run.</source>
        <translation>각 실행의 소요 시간이 여기에 표시됩니다. 동기와 비동기를 나란히 놓고 최적 시간을 선으로 긋습니다. “실행”을 누르십시오.</translation>
    </message>
    <message>
        <source>Ideal</source>
        <translation>최적</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>시간(초)</translation>
    </message>
    <message>
        <source>Shortest to longest</source>
        <translation>최단~최장</translation>
    </message>
    <message>
        <source>One pair of bars for runs with the same settings. The dashed line is the longest delay of a single call: no run that has to wait for it can be faster. Where there are several runs, the bar is their median, and the upright line reaches from the shortest to the longest. Click a bar to see its latest run.</source>
        <translation>설정이 같은 실행을 막대 한 쌍으로 보여 줍니다. 점선은 호출 하나의 지연 가운데 가장 긴 값입니다. 그 호출을 기다려야 하는 실행은 이보다 빠를 수 없습니다. 실행이 여러 번이면 막대는 그 중앙값이고, 세로선은 가장 짧은 시간부터 가장 긴 시간까지 이어집니다. 막대를 클릭하면 가장 최근 실행을 볼 수 있습니다.</translation>
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
        <translation>실행 %1, %2</translation>
    </message>
    <message>
        <source>sync %1 s</source>
        <translation>동기 %1초</translation>
    </message>
    <message>
        <source>async %1 s</source>
        <translation>비동기 %1초</translation>
    </message>
    <message>
        <source>ideal %1 s</source>
        <translation>최적 %1초</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>실험</translation>
    </message>
    <message>
        <source>Sync (s)</source>
        <translation>동기(s)</translation>
    </message>
    <message>
        <source>Async (s)</source>
        <translation>비동기(s)</translation>
    </message>
    <message>
        <source>Ideal (s)</source>
        <translation>최적(s)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n run(s): median %2 s, from %3 s to %4 s</source>
        <translation>
            <numerusform>%1, 실행 %n회: 중앙값 %2초, 범위 %3초~%4초</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, run %2: %3 s</source>
        <translation>%1, 실행 %2: %3초</translation>
    </message>
    <message>
        <source>Sync: spread</source>
        <translation>동기: 범위</translation>
    </message>
    <message>
        <source>Async: spread</source>
        <translation>비동기: 범위</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::ExperimentList</name>
    <message>
        <source>Experiments</source>
        <translation>실험</translation>
    </message>
    <message>
        <source>Choose what is run. Each experiment has a synchronous and an asynchronous version.</source>
        <translation>무엇을 실행할지 고릅니다. 실험마다 동기 버전과 비동기 버전이 있습니다.</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::Farewell</name>
    <message numerus="yes">
        <source>%n run(s) of this session are not saved.</source>
        <translation>
            <numerusform>이 세션에 저장하지 않은 실행이 %n개 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved runs</source>
        <translation>저장하지 않은 실행</translation>
    </message>
    <message>
        <source>Without saving, they are lost when the window closes.</source>
        <translation>저장하지 않으면 창을 닫을 때 사라집니다.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>저장(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t save</source>
        <translation>저장 안 함(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
    <message>
        <source>Ask again &amp;next time</source>
        <translation>다음에도 묻기(&amp;N)</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::FindBar</name>
    <message>
        <source>F&amp;ind:</source>
        <translation>찾기(&amp;I):</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>이 페이지에서 찾기</translation>
    </message>
    <message>
        <source>The place before (Shift+F3)</source>
        <translation>이전 위치(Shift+F3)</translation>
    </message>
    <message>
        <source>Find the place before</source>
        <translation>이전 위치 찾기</translation>
    </message>
    <message>
        <source>The next place (F3)</source>
        <translation>다음 위치(F3)</translation>
    </message>
    <message>
        <source>Find the next place</source>
        <translation>다음 위치 찾기</translation>
    </message>
    <message>
        <source>not on this page</source>
        <translation>이 페이지에 없음</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::HarImports</name>
    <message>
        <source>Import page load</source>
        <translation>페이지 로드 가져오기</translation>
    </message>
    <message>
        <source>HTTP Archives (*.har);;All files (*)</source>
        <translation>HTTP 아카이브 (*.har);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>From %1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Import page load (HAR)…</source>
        <translation>페이지 로드 가져오기(HAR)(&amp;I)…</translation>
    </message>
    <message>
        <source>Repeat a page load that a browser saved, in turn and all together</source>
        <translation>브라우저가 저장한 페이지 로드를 차례로, 또 한꺼번에 되풀이합니다</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::HelpWindow</name>
    <message>
        <source>Help: %1</source>
        <translation>도움말: %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>The page before (Alt+Left)</source>
        <translation>이전 페이지(Alt+Left)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>앞으로</translation>
    </message>
    <message>
        <source>The page after (Alt+Right)</source>
        <translation>다음 페이지(Alt+Right)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Find words on this page (Ctrl+F)</source>
        <translation>이 페이지에서 낱말을 찾습니다(Ctrl+F)</translation>
    </message>
    <message>
        <source>Tool bar of the help</source>
        <translation>도움말 도구 모음</translation>
    </message>
    <message>
        <source>Contents of the help</source>
        <translation>도움말 목차</translation>
    </message>
    <message>
        <source>Page of the help: %1</source>
        <translation>도움말 페이지: %1</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::HistoryList</name>
    <message>
        <source>No.</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>실험</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>모드</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>소요 시간</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Runs of this session</source>
        <translation>이 세션의 실행 목록</translation>
    </message>
    <message>
        <source>The runs of this session. Choose one to look at it again, or two (with Ctrl) to compare them.</source>
        <translation>이 세션의 실행입니다. 하나를 고르면 다시 볼 수 있고, 두 개를 고르면(Ctrl) 비교할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::LatencyChart</name>
    <message>
        <source>milliseconds</source>
        <translation>시간(밀리초)</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>시간(초)</translation>
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
        <translation>요청 수</translation>
    </message>
    <message>
        <source>%1 % within</source>
        <translation>%1 %가 이내</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>응답 시간</translation>
    </message>
    <message>
        <source>How long each request takes will appear here: how many were answered soon, and how long the slowest had to wait. Press Run.</source>
        <translation>각 요청에 걸린 시간이 여기에 나타납니다. 얼마나 많은 요청이 곧 응답을 받았고, 가장 느린 요청이 얼마나 기다렸는지 보여 줍니다. “실행”을 누르십시오.</translation>
    </message>
    <message>
        <source>How long requests took, from the moment they were meant to come until their answer. To the right, each further nine takes the same room, so that the few that waited longest can be seen. The thin line is what is measured by somebody who does not notice that a stall also kept requests from being sent. Requests that were rejected, cancelled or failed are not counted.</source>
        <translation>요청이 와야 했던 순간부터 응답을 받기까지 걸린 시간입니다. 오른쪽으로 갈수록 9가 하나 늘 때마다 같은 너비를 차지하므로, 가장 오래 기다린 몇몇 요청이 보입니다. 가는 선은 멈춤 때문에 요청이 보내지지도 못했다는 점을 알아차리지 못한 채 잰 값입니다. 거부되거나 취소되거나 실패한 요청은 세지 않습니다.</translation>
    </message>
    <message>
        <source>Percentiles</source>
        <translation>백분위수</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>히스토그램</translation>
    </message>
    <message>
        <source>How long the quickest 50, 90, 99 … % of the requests took at most</source>
        <translation>가장 빠른 요청 50, 90, 99 … %가 최대 얼마나 걸렸는지</translation>
    </message>
    <message>
        <source>How many requests took how long</source>
        <translation>얼마나 걸린 요청이 몇 개인지</translation>
    </message>
    <message>
        <source>% of requests</source>
        <translation>요청의 %</translation>
    </message>
    <message>
        <source>earlier run</source>
        <translation>앞선 실행</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::LatencyTableModel</name>
    <message>
        <source>time meant</source>
        <translation>와야 했던 시각</translation>
    </message>
    <message>
        <source>think time + median</source>
        <translation>생각 시간 + 중앙값</translation>
    </message>
    <message>
        <source>nothing to correct</source>
        <translation>보정할 것 없음</translation>
    </message>
    <message>
        <source>%1: half of the requests within %2, 99 % within %3, the longest %4</source>
        <translation>%1: 요청의 절반은 %2 이내, 99 %는 %3 이내, 가장 긴 것은 %4</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1, corrected</source>
        <translation>%1, 보정</translation>
    </message>
    <message>
        <source>%1, uncorrected</source>
        <translation>%1, 보정 안 함</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>Mean (ms)</source>
        <translation>평균(ms)</translation>
    </message>
    <message>
        <source>50 % within (ms)</source>
        <translation>50 % 이내(ms)</translation>
    </message>
    <message>
        <source>90 % within (ms)</source>
        <translation>90 % 이내(ms)</translation>
    </message>
    <message>
        <source>95 % within (ms)</source>
        <translation>95 % 이내(ms)</translation>
    </message>
    <message>
        <source>99 % within (ms)</source>
        <translation>99 % 이내(ms)</translation>
    </message>
    <message>
        <source>99.9 % within (ms)</source>
        <translation>99.9 % 이내(ms)</translation>
    </message>
    <message>
        <source>Longest (ms)</source>
        <translation>최대(ms)</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>세지 않음</translation>
    </message>
    <message>
        <source>Corrected by</source>
        <translation>보정 기준</translation>
    </message>
    <message>
        <source>Interval (ms)</source>
        <translation>간격(ms)</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>수치</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::LessonCard</name>
    <message>
        <source>With these settings</source>
        <translation>이 설정으로</translation>
    </message>
    <message>
        <source>The run was cancelled. Run it again.</source>
        <translation>실행이 취소되었습니다. 다시 실행하세요.</translation>
    </message>
    <message>
        <source>The run came to nothing; the message above says why. Mend that, and run it again.</source>
        <translation>실행이 아무 결과도 내지 못했습니다. 이유는 위의 메시지에 있습니다. 고친 뒤 다시 실행하세요.</translation>
    </message>
    <message>
        <source>✓ You saw it: %1</source>
        <translation>✓ 맞게 보았습니다: %1</translation>
    </message>
    <message>
        <source>! It was there, too: %1</source>
        <translation>! 이것도 있었습니다: %1</translation>
    </message>
    <message>
        <source>✗ It was not so: %1</source>
        <translation>✗ 그렇지 않았습니다: %1</translation>
    </message>
    <message>
        <source>What if …? Choose one, say what you expect, and run it.</source>
        <translation>만약 …라면? 하나를 고르고, 예상을 말한 뒤 실행해 보세요.</translation>
    </message>
    <message>
        <source>As the lesson began</source>
        <translation>수업을 시작할 때의 설정으로</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::LessonControl</name>
    <message>
        <source>%1: %2</source>
        <comment>Sync: what happens</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The run begins …</source>
        <translation>실행을 시작합니다…</translation>
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
        <translation>이 수업에서 다루는 설정입니다. 여기에 없는 설정은 수업에 필요한 값으로 되어 있습니다.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>~</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1, 최대</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::LessonInvitation</name>
    <message>
        <source>New here?</source>
        <translation>처음이신가요?</translation>
    </message>
    <message>
        <source>&amp;Begin the first lesson</source>
        <translation>첫 수업 시작(&amp;B)</translation>
    </message>
    <message>
        <source>It takes a few minutes, and needs no manual</source>
        <translation>몇 분이면 되고, 설명서가 필요 없습니다</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>The lessons stay in the menu “Lessons” (Ctrl+L)</source>
        <translation>수업은 메뉴 “수업”에 있습니다(Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::LessonList</name>
    <message numerus="yes">
        <source>%1. %2 · %n min</source>
        <translation>
            <numerusform>%1. %2 · %n분</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · done ✓</source>
        <translation>%1 · 마침 ✓</translation>
    </message>
    <message>
        <source>There is no lesson here. “gizmoscope-cli lessons check” says why.</source>
        <translation>여기에는 수업이 없습니다. 이유는 “gizmoscope-cli lessons check”가 알려 줍니다.</translation>
    </message>
    <message numerus="yes">
        <source>All together: %n minute(s).</source>
        <translation>
            <numerusform>모두 합해 %n분.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each lesson asks what you expect, runs it, and compares. Begin with the first, or choose.</source>
        <translation>수업마다 예상을 묻고, 실행하고, 비교합니다. 첫 수업부터 시작하거나 하나를 고르세요.</translation>
    </message>
    <message>
        <source>Lessons of the hour</source>
        <translation>한 시간의 수업</translation>
    </message>
    <message>
        <source>Choose a lesson. Drag them, or use Alt and the arrow keys, for another order.</source>
        <translation>수업을 고르세요. 순서를 바꾸려면 끌어서 옮기거나 Alt와 화살표 키를 쓰세요.</translation>
    </message>
    <message>
        <source>&amp;Begin the lesson</source>
        <translation>수업 시작(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>위로(&amp;U)</translation>
    </message>
    <message>
        <source>Move the selected lesson up</source>
        <translation>선택한 수업을 위로</translation>
    </message>
    <message>
        <source>Dow&amp;n</source>
        <translation>아래로(&amp;N)</translation>
    </message>
    <message>
        <source>Move the selected lesson down</source>
        <translation>선택한 수업을 아래로</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::LessonMenu</name>
    <message>
        <source>Save the key</source>
        <translation>답안 저장</translation>
    </message>
    <message>
        <source>Save the worksheet</source>
        <translation>활동지 저장</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>웹 페이지 (*.html)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>저장됨: %1</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>수업(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Begin the first lesson</source>
        <translation>첫 수업 시작(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>다음 단계(&amp;N)</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>이전 단계(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Presenter notes</source>
        <translation>발표자 노트(&amp;P)</translation>
    </message>
    <message>
        <source>Save &amp;worksheet…</source>
        <translation>활동지 저장(&amp;W)…</translation>
    </message>
    <message>
        <source>Save &amp;key to the worksheet…</source>
        <translation>활동지 답안 저장(&amp;K)…</translation>
    </message>
    <message>
        <source>Usual &amp;order of the lessons</source>
        <translation>수업의 원래 순서(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Forget my progress</source>
        <translation>내 진도 지우기(&amp;F)</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::LessonSide</name>
    <message>
        <source>Lessons</source>
        <translation>수업</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>예상하기</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>What did you see?</source>
        <translation>무엇을 보았나요?</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>비교하기</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>왜 그런가</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>만약에</translation>
    </message>
    <message>
        <source>Lesson %1 of %2 · step %3 of %4: %5</source>
        <translation>수업 %1/%2 · 단계 %3/%4: %5</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>다음(&amp;X)</translation>
    </message>
    <message>
        <source>First say what you expect; then the run answers.</source>
        <translation>먼저 예상을 말하세요. 답은 실행이 합니다.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;End of the hour</source>
        <translation>한 시간 마치기(&amp;E)</translation>
    </message>
    <message>
        <source>Ne&amp;xt lesson</source>
        <translation>다음 수업(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;All lessons</source>
        <translation>모든 수업(&amp;A)</translation>
    </message>
    <message>
        <source>Back to experiments, settings and all panels (Ctrl+L)</source>
        <translation>실험, 설정과 모든 패널로 돌아가기(Ctrl+L)</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>이전(&amp;K)</translation>
    </message>
    <message>
        <source>R&amp;un</source>
        <translation>실행(&amp;U)</translation>
    </message>
    <message>
        <source>R&amp;un again</source>
        <translation>다시 실행(&amp;U)</translation>
    </message>
    <message>
        <source>Clo&amp;se</source>
        <translation>닫기(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::MainWindow</name>
    <message>
        <source>The saved settings in %1 were damaged. Gizmoscope starts with its defaults.</source>
        <translation>%1에 저장된 설정이 손상되었습니다. Gizmoscope를 기본값으로 시작합니다.</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::MemoryChart</name>
    <message>
        <source>reserved</source>
        <translation>예약</translation>
    </message>
    <message>
        <source>resident</source>
        <translation>상주</translation>
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
        <translation>예약(%1)</translation>
    </message>
    <message>
        <source>resident (%1)</source>
        <translation>상주(%1)</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>메모리</translation>
    </message>
    <message>
        <source>The memory of this program during the run will appear here: what it has reserved, and what of that is resident, which is in real memory. Press Run.</source>
        <translation>실행하는 동안 이 프로그램의 메모리가 여기에 표시됩니다. 예약한 양과, 그 가운데 상주하는 양, 곧 실제로 물리 메모리에 올라 있는 양입니다. “실행”을 누르십시오.</translation>
    </message>
    <message>
        <source>Each thread reserves memory for its stack, but only what it has used is resident (in real memory). The left axis is for what is reserved, the right one for what is resident. All of this program is counted, its window too.</source>
        <translation>스레드마다 스택에 쓸 메모리를 예약하지만, 실제로 쓴 만큼만 상주합니다(물리 메모리에 올라갑니다). 왼쪽 축은 예약 메모리, 오른쪽 축은 상주 메모리입니다. 창을 포함하여 이 프로그램 전체를 잰 값입니다.</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::MessageArea</name>
    <message>
        <source>Dismiss this message</source>
        <translation>이 메시지 닫기</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>오류: %1</translation>
    </message>
    <message>
        <source>Notice: %1</source>
        <translation>알림: %1</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::ModeSwitch</name>
    <message>
        <source>Both</source>
        <translation>둘 다</translation>
    </message>
    <message>
        <source>Run the synchronous version: a thread is held while it waits (Ctrl+1).</source>
        <translation>동기 버전을 실행합니다. 기다리는 동안 스레드를 붙잡아 둡니다(Ctrl+1).</translation>
    </message>
    <message>
        <source>Run the asynchronous version: no thread is held while it waits (Ctrl+2).</source>
        <translation>비동기 버전을 실행합니다. 기다리는 동안 스레드를 붙잡지 않습니다(Ctrl+2).</translation>
    </message>
    <message>
        <source>Run the synchronous version, then the asynchronous one with the same delays (Ctrl+3).</source>
        <translation>동기 버전에 이어 비동기 버전을 같은 지연으로 실행합니다(Ctrl+3).</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::NumberQuestion</name>
    <message>
        <source>Your guess on a line</source>
        <translation>선 위의 내 예상</translation>
    </message>
    <message>
        <source>Click where you think it will be, or move with the arrow keys.</source>
        <translation>그럴 것 같은 곳을 누르거나 화살표 키로 옮기세요.</translation>
    </message>
    <message>
        <source>&amp;Your guess:</source>
        <translation>내 예상(&amp;Y):</translation>
    </message>
    <message>
        <source>Your guess</source>
        <translation>내 예상</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::OrderPanel</name>
    <message>
        <source>Order and clocks</source>
        <translation>순서와 시계</translation>
    </message>
    <message>
        <source>Runs that say something of themselves are shown here: the steps of a page (Order of a page), the order in which handlers end (Handlers without an order), and what clocks show (The lying stopwatch). Press Run.</source>
        <translation>자신의 진행을 알리는 실행이 여기에 표시됩니다. 페이지의 처리 단계(페이지 처리 순서), 핸들러가 끝나는 순서(순서 없는 핸들러), 시계가 보여 주는 시간(거짓말하는 스톱워치)입니다. 실행을 누르십시오.</translation>
    </message>
    <message>
        <source>What the code of the requests says of itself, sync beside async: when each step of a page began and which calls hang in it; how often the handlers ended in which order; what each clock shows, with the truth as a dashed line.</source>
        <translation>요청의 코드가 스스로 알리는 내용을 동기와 비동기를 나란히 보여 줍니다. 페이지의 각 단계가 언제 시작했고 어떤 호출이 거기에 걸려 있는지, 핸들러가 어떤 순서로 몇 번 끝났는지, 각 시계가 보여 주는 시간(점선은 실제 시간)입니다.</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::OrderQuestion</name>
    <message>
        <source>In which order? The smallest first</source>
        <translation>어떤 순서일까요? 가장 작은 것부터</translation>
    </message>
    <message>
        <source>Drag them into the order that you expect, the smallest first; or move the selected one with Alt and the arrow keys.</source>
        <translation>예상하는 순서대로 끌어 놓으세요. 가장 작은 것부터입니다. 또는 Alt와 화살표 키로 선택한 것을 옮기세요.</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>위로(&amp;U)</translation>
    </message>
    <message>
        <source>Move the selected one up</source>
        <translation>선택한 것을 위로</translation>
    </message>
    <message>
        <source>Dow&amp;n</source>
        <translation>아래로(&amp;N)</translation>
    </message>
    <message>
        <source>Move the selected one down</source>
        <translation>선택한 것을 아래로</translation>
    </message>
    <message>
        <source>&amp;This is my order</source>
        <translation>이 순서로 정함(&amp;T)</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::OrderTableModel</name>
    <message>
        <source>Step or call</source>
        <translation>단계 또는 호출</translation>
    </message>
    <message>
        <source>Sync: begins (ms)</source>
        <translation>동기: 시작(ms)</translation>
    </message>
    <message>
        <source>Sync: takes (ms)</source>
        <translation>동기: 걸린 시간(ms)</translation>
    </message>
    <message>
        <source>Async: begins (ms)</source>
        <translation>비동기: 시작(ms)</translation>
    </message>
    <message>
        <source>Async: takes (ms)</source>
        <translation>비동기: 걸린 시간(ms)</translation>
    </message>
    <message>
        <source>call: %1</source>
        <translation>호출: %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>순서</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>동기</translation>
    </message>
    <message>
        <source>Sync (%)</source>
        <translation>동기(%)</translation>
    </message>
    <message>
        <source>Async</source>
        <translation>비동기</translation>
    </message>
    <message>
        <source>Async (%)</source>
        <translation>비동기(%)</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>시계</translation>
    </message>
    <message>
        <source>Sync (s)</source>
        <translation>동기(초)</translation>
    </message>
    <message>
        <source>Sync: right or wrong</source>
        <translation>동기: 맞는지</translation>
    </message>
    <message>
        <source>Async (s)</source>
        <translation>비동기(초)</translation>
    </message>
    <message>
        <source>Async: right or wrong</source>
        <translation>비동기: 맞는지</translation>
    </message>
    <message>
        <source>The truth</source>
        <translation>실제 시간</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::PanelDocks</name>
    <message>
        <source>Experiments</source>
        <translation>실험</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>History</source>
        <translation>실행 이력</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>타임라인</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>호출</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>소요 시간</translation>
    </message>
    <message>
        <source>Threads in use</source>
        <translation>사용 중인 스레드</translation>
    </message>
    <message>
        <source>Cancellations</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Calls in flight</source>
        <translation>진행 중인 호출</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>메모리</translation>
    </message>
    <message>
        <source>Code that is running</source>
        <translation>실행되는 코드</translation>
    </message>
    <message>
        <source>What is happening</source>
        <translation>지금 일어나는 일</translation>
    </message>
    <message>
        <source>Pool and queue</source>
        <translation>풀과 대기열</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>응답 시간</translation>
    </message>
    <message>
        <source>Order and clocks</source>
        <translation>순서와 시계</translation>
    </message>
    <message>
        <source>Answers over time</source>
        <translation>시간별 응답</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>수업</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::PictureDialog</name>
    <message>
        <source>%1 was not written: a picture is saved as PNG, SVG or PDF. Let the name end with .png, .svg or .pdf.</source>
        <translation>%1: 저장하지 않았습니다. 그림은 PNG, SVG, PDF로 저장합니다. 파일 이름이 .png, .svg, .pdf 중 하나로 끝나게 하십시오.</translation>
    </message>
    <message>
        <source>the picture has no proper size</source>
        <translation>그림 크기가 올바르지 않음</translation>
    </message>
    <message>
        <source>the picture could not be painted</source>
        <translation>그림을 그릴 수 없음</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>그림 저장</translation>
    </message>
    <message>
        <source>Pictures (*.%1)</source>
        <translation>그림 (*.%1)</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::PoolPanel</name>
    <message>
        <source>The threads of the web app and the requests that wait for one. A blocked thread waits for a call and serves nobody; a request that is suspended waits for a call and holds no thread.</source>
        <translation>웹 앱의 스레드와, 스레드를 기다리는 요청입니다. 블로킹된 스레드는 호출을 기다리느라 다른 요청을 처리하지 못합니다. 일시 중단된 요청은 호출을 기다리지만 스레드를 붙잡지 않습니다.</translation>
    </message>
    <message>
        <source>Pool and queue</source>
        <translation>풀과 대기열</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s):</source>
        <translation>
            <numerusform>스레드 %Ln개:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 running, %2 blocked, %3 idle.</source>
        <translation>실행 중 %1개, 블로킹됨 %2개, 유휴 %3개.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) suspended, without a thread.</source>
        <translation>
            <numerusform>요청 %Ln건이 스레드 없이 일시 중단되어 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s) added because requests waited.</source>
        <translation>
            <numerusform>요청이 기다리고 있어서 스레드 %Ln개가 추가되었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Queue: %1 of %2.</source>
        <translation>대기열: %2건 중 %1건.</translation>
    </message>
    <message>
        <source>Queue: %1, no limit.</source>
        <translation>대기열: %1건, 한도 없음.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) turned away (503).</source>
        <translation>
            <numerusform>요청 %Ln건이 거부되었습니다(503).</numerusform>
        </translation>
    </message>
    <message>
        <source>Here the threads of the pool and the queue appear when a run begins.</source>
        <translation>실행을 시작하면 풀의 스레드와 대기열이 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Little&apos;s law: %1 a second × %2 = %3 requests inside; measured: %4.</source>
        <translation>리틀의 법칙: 초당 %1건 × %2 = 내부 요청 %3건, 측정값: %4건.</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::Readout</name>
    <message>
        <source>Sync to async</source>
        <translation>동기 / 비동기</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>How many times as long the synchronous run took. It stands here when both ran to their end with the same settings.</source>
        <translation>동기 실행이 비동기 실행보다 몇 배 오래 걸렸는지 나타냅니다. 같은 설정으로 둘 다 끝까지 실행되면 표시됩니다.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>준비됨</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>실행 중</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>취소하는 중</translation>
    </message>
    <message>
        <source>Readout: sync %1, async %2, ratio %3, %4</source>
        <translation>측정값: 동기 %1, 비동기 %2, 비율 %3, %4</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>일시 정지됨</translation>
    </message>
    <message>
        <source>Sync, answered</source>
        <translation>동기, 응답함</translation>
    </message>
    <message>
        <source>Async, answered</source>
        <translation>비동기, 응답함</translation>
    </message>
    <message>
        <source>Answers per second</source>
        <translation>초당 응답</translation>
    </message>
    <message>
        <source>How many requests the web app answered in the last second, of both modes together.</source>
        <translation>지난 1초 동안 웹 앱이 응답한 요청 수입니다. 두 방식을 합한 값입니다.</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>서비스 중</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>다시 보기</translation>
    </message>
    <message>
        <source>Readout: web app, sync requests answered %1, async %2, a second %3, %4</source>
        <translation>측정값: 웹 앱, 응답한 동기 요청 %1건, 비동기 %2건, 초당 %3건, %4</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::RecentFiles</name>
    <message>
        <source>&amp;Clear list</source>
        <translation>목록 지우기(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::RecoveryOffer</name>
    <message>
        <source>“%1” of %2 was not saved before Gizmoscope ended.</source>
        <translation>Gizmoscope가 끝나기 전에 “%1”(%2) 실행을 저장하지 않았습니다.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” of %2 and %n older run(s) were not saved before Gizmoscope ended.</source>
        <translation>
            <numerusform>Gizmoscope가 끝나기 전에 “%1”(%2) 실행과 그 이전 실행 %n개를 저장하지 않았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>열기(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Open them</source>
        <translation>모두 열기(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>버리기(&amp;D)</translation>
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
        <translation>다시 보기 시점: %1</translation>
    </message>
    <message>
        <source>Pause (K or the space bar)</source>
        <translation>일시 정지(K 또는 스페이스 바)</translation>
    </message>
    <message>
        <source>Play (L; again: faster)</source>
        <translation>재생(L, 다시 누르면 더 빠르게)</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>다시 보기</translation>
    </message>
    <message>
        <source>To the previous event (left arrow)</source>
        <translation>이전 이벤트로(왼쪽 화살표)</translation>
    </message>
    <message>
        <source>Play backward (J; again: faster)</source>
        <translation>거꾸로 재생(J, 다시 누르면 더 빠르게)</translation>
    </message>
    <message>
        <source>To the next event (right arrow)</source>
        <translation>다음 이벤트로(오른쪽 화살표)</translation>
    </message>
    <message>
        <source>End replay</source>
        <translation>다시 보기 끝내기</translation>
    </message>
    <message>
        <source>Show the whole run again (F7 or Esc)</source>
        <translation>실행 전체를 다시 표시합니다(F7 또는 Esc)</translation>
    </message>
    <message>
        <source>Speed of the replay</source>
        <translation>다시 보기 속도</translation>
    </message>
    <message>
        <source>Where the replay stands. All panels show what there was at this moment: pull it, step from event to event with the arrow keys, or play with L, K and J.</source>
        <translation>다시 보기의 현재 위치입니다. 모든 패널이 이 순간의 상태를 보여 줍니다. 끌어서 옮기거나, 화살표 키로 이벤트마다 이동하거나, L, K, J로 재생하십시오.</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::ReplayCommand</name>
    <message>
        <source>There is no run %1 in %2: the last one is %3.</source>
        <translation>%2에 실행 %1이(가) 없습니다. 마지막은 %3입니다.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>The standard output</source>
        <translation>표준 출력</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::ReplayControl</name>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>아직 아무 일도 일어나지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 ms: %2</source>
        <comment>when, and what happened</comment>
        <translation>%1 ms: %2</translation>
    </message>
    <message>
        <source>Replay – Gizmoscope</source>
        <translation>다시 보기 – Gizmoscope</translation>
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
        <translation>표준 출력</translation>
    </message>
    <message>
        <source>Interrupted: %1</source>
        <translation>중단됨: %1</translation>
    </message>
    <message>
        <source>From %1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::RunDialogs</name>
    <message>
        <source>Runs of Gizmoscope (*.gizmorun)</source>
        <translation>Gizmoscope 실행 기록 (*.gizmorun)</translation>
    </message>
    <message>
        <source>Open run</source>
        <translation>실행 기록 열기</translation>
    </message>
    <message>
        <source>Save run</source>
        <translation>실행 기록 저장</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::RunDocuments</name>
    <message>
        <source>Saved: %1</source>
        <translation>저장함: %1</translation>
    </message>
    <message>
        <source>it has become too large</source>
        <translation>너무 커졌습니다</translation>
    </message>
    <message>
        <source>If Gizmoscope is ended now, this run is lost, because it cannot be written to the disk: %1. It goes on; save it when it has ended.</source>
        <translation>지금 Gizmoscope가 끝나면 이 실행은 사라집니다. 디스크에 쓸 수 없기 때문입니다(%1). 실행은 계속되니 끝나면 저장하십시오.</translation>
    </message>
    <message>
        <source>Saved already: %1</source>
        <translation>이미 저장됨: %1</translation>
    </message>
    <message>
        <source>%1 is no longer there. It was taken off the list of recent files.</source>
        <translation>%1: 파일이 더 이상 없습니다. 최근 파일 목록에서 지웠습니다.</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::RunExchange</name>
    <message>
        <source>Exported: %1</source>
        <translation>내보냄: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>저장됨: %1</translation>
    </message>
    <message>
        <source>No run is in view, so there is nothing to export. Choose one in the history.</source>
        <translation>보고 있는 실행이 없어서 내보낼 것이 없습니다. 실행 이력에서 하나를 고르십시오.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>타임라인</translation>
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
        <translation>표 (*.csv)</translation>
    </message>
    <message>
        <source>HTTP Archives (*.har)</source>
        <translation>HTTP 아카이브 (*.har)</translation>
    </message>
    <message>
        <source>Traces (*.json)</source>
        <translation>트레이스 (*.json)</translation>
    </message>
    <message>
        <source>Export run</source>
        <translation>실행 기록 내보내기</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>내보내기(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Calls as a table (CSV)…</source>
        <translation>호출 표(CSV)(&amp;C)…</translation>
    </message>
    <message>
        <source>A line for each call, for spreadsheets</source>
        <translation>호출마다 한 줄, 스프레드시트용</translation>
    </message>
    <message>
        <source>&amp;Requests as a table (CSV)…</source>
        <translation>요청 표(CSV)(&amp;R)…</translation>
    </message>
    <message>
        <source>A line for each request, for spreadsheets</source>
        <translation>요청마다 한 줄, 스프레드시트용</translation>
    </message>
    <message>
        <source>&amp;Samples as a table (CSV)…</source>
        <translation>측정값 표(CSV)(&amp;S)…</translation>
    </message>
    <message>
        <source>Threads, memory and backend over time, for spreadsheets</source>
        <translation>시간에 따른 스레드, 메모리, 백엔드, 스프레드시트용</translation>
    </message>
    <message>
        <source>&amp;JSON…</source>
        <translation>&amp;JSON…</translation>
    </message>
    <message>
        <source>Settings, calls and figures, for programs</source>
        <translation>설정, 호출, 수치, 프로그램용</translation>
    </message>
    <message>
        <source>HTTP &amp;Archive (HAR)…</source>
        <translation>HTTP 아카이브(HAR)(&amp;A)…</translation>
    </message>
    <message>
        <source>The calls, for the network panels of browsers</source>
        <translation>호출, 브라우저의 네트워크 패널용</translation>
    </message>
    <message>
        <source>&amp;Trace…</source>
        <translation>트레이스(&amp;T)…</translation>
    </message>
    <message>
        <source>Threads, requests and calls, for ui.perfetto.dev and chrome://tracing</source>
        <translation>스레드, 요청, 호출, ui.perfetto.dev와 chrome://tracing용</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::RunReports</name>
    <message>
        <source>Save report</source>
        <translation>보고서 저장</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>웹 페이지 (*.html)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 문서 (*.pdf)</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::SentencePanel</name>
    <message>
        <source>Nothing runs. Choose an experiment and press Run.</source>
        <translation>실행 중인 것이 없습니다. 실험을 고르고 “실행”을 누르십시오.</translation>
    </message>
    <message>
        <source>The calls under way are being ended, and the backend is told.</source>
        <translation>진행 중인 호출을 끝내고 이를 백엔드에 알리고 있습니다.</translation>
    </message>
    <message>
        <source>What happens, said from the figures of the run itself.</source>
        <translation>무슨 일이 일어나는지 실행 자체의 수치로 말해 줍니다.</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::ServeCommand</name>
    <message>
        <source>The gizmo backend listens on %1. Ctrl+C ends it.</source>
        <translation>기즈모 백엔드가 %1에서 수신 대기 중입니다. 끝내려면 Ctrl+C를 누르십시오.</translation>
    </message>
    <message>
        <source>Ended: %1 calls, %2 answered, %3 abandoned by their callers, %4 under way.</source>
        <translation>종료: 호출 %1건, 응답함 %2건, 호출자가 포기함 %3건, 진행 중 %4건.</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::ServeWebApp</name>
    <message>
        <source>The web app listens on %1. Ctrl+C ends it.</source>
        <translation>웹 앱이 %1에서 수신 대기 중입니다. 끝내려면 Ctrl+C를 누르십시오.</translation>
    </message>
    <message>
        <source>%1 requests, %2 served, %3 rejected · pool threads %4, blocked %5 · queue %6</source>
        <translation>요청 %1건, 처리됨 %2건, 거부됨 %3건 · 풀 스레드 %4개, 블로킹됨 %5개 · 대기열 %6건</translation>
    </message>
    <message>
        <source>Ended: %1 requests, %2 served, %3 rejected, %4 not served in another way, %5 left by their visitors.</source>
        <translation>종료: 요청 %1건, 처리됨 %2건, 거부됨 %3건, 다른 이유로 처리되지 않음 %4건, 방문자가 떠남 %5건.</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::SettingRow</name>
    <message>
        <source>A double click on the name restores the default.</source>
        <translation>이름을 두 번 클릭하면 기본값으로 돌아갑니다.</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::SettingsPanel</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>ms</source>
        <comment>milliseconds</comment>
        <translation>ms</translation>
    </message>
    <message>
        <source>&amp;Delay</source>
        <translation>지연(&amp;D)</translation>
    </message>
    <message>
        <source>Delay, from</source>
        <translation>지연 하한</translation>
    </message>
    <message>
        <source>How long the backend takes to answer a call. With two different values, each call gets a delay between them.</source>
        <translation>백엔드가 호출에 응답하기까지 걸리는 시간입니다. 두 값을 다르게 하면 호출마다 지연이 그 사이에서 정해집니다.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>~</translation>
    </message>
    <message>
        <source>Delay, to</source>
        <translation>지연 상한</translation>
    </message>
    <message>
        <source>&amp;Timeout</source>
        <translation>제한 시간(&amp;T)</translation>
    </message>
    <message>
        <source>off</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>How long a request may take as a whole. When the time is up, the calls that still wait are cancelled.</source>
        <translation>요청 하나에 허용하는 전체 시간입니다. 시간이 다 되면 아직 기다리는 호출을 취소합니다.</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>더 보기(&amp;M)</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>추가 설정</translation>
    </message>
    <message>
        <source>&amp;Backend address</source>
        <translation>백엔드 주소(&amp;B)</translation>
    </message>
    <message>
        <source>embedded</source>
        <translation>내장</translation>
    </message>
    <message>
        <source>Backend address</source>
        <translation>백엔드 주소</translation>
    </message>
    <message>
        <source>The server that is called, such as http://192.168.1.5:7734/. Leave it empty to use the backend inside this program.</source>
        <translation>호출할 서버입니다(예: http://192.168.1.5:7734/). 비워 두면 이 프로그램에 내장된 백엔드를 씁니다.</translation>
    </message>
    <message>
        <source>Re&amp;quests</source>
        <translation>요청(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>연결(&amp;C)</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>필요한 만큼</translation>
    </message>
    <message>
        <source>How many connections to the backend may be open at once. Further calls wait for a free one.</source>
        <translation>백엔드에 동시에 열어 둘 수 있는 연결 수입니다. 나머지 호출은 빈 연결이 날 때까지 기다립니다.</translation>
    </message>
    <message>
        <source>&amp;Pool threads</source>
        <translation>풀 스레드(&amp;P)</translation>
    </message>
    <message>
        <source>How many threads work on requests. A synchronous request holds one while it waits; an asynchronous one does not.</source>
        <translation>요청을 처리하는 스레드 수입니다. 동기 요청은 기다리는 동안 스레드 하나를 붙잡아 두지만 비동기 요청은 그렇지 않습니다.</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>시드(&amp;E)</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>시드</translation>
    </message>
    <message>
        <source>The same seed gives the same delays in the same order, so that two runs can be compared.</source>
        <translation>시드가 같으면 같은 지연이 같은 순서로 나오므로 두 실행을 비교할 수 있습니다.</translation>
    </message>
    <message>
        <source>How many requests the web app is sent all in all: by the burst at the same moment, else by each visitor one after the other.</source>
        <translation>웹 앱이 받는 전체 요청 수입니다. 요청 폭주에서는 모두 한꺼번에 보내고, 그 밖의 실험에서는 방문자마다 하나씩 차례로 보냅니다.</translation>
    </message>
    <message>
        <source>V&amp;isitors</source>
        <translation>방문자(&amp;I)</translation>
    </message>
    <message>
        <source>How many visitors ask the web app. Each sends the next request when the last is answered.</source>
        <translation>웹 앱에 요청을 보내는 방문자 수입니다. 방문자마다 앞의 요청에 응답을 받으면 다음 요청을 보냅니다.</translation>
    </message>
    <message>
        <source>Q&amp;ueue limit</source>
        <translation>대기열 한도(&amp;U)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>제한 없음</translation>
    </message>
    <message numerus="yes">
        <source>&amp;More (%n changed)</source>
        <translation>
            <numerusform>더 보기(&amp;M) – %n개 변경됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More settings, %n of them changed</source>
        <translation>
            <numerusform>추가 설정, %n개 변경됨</numerusform>
        </translation>
    </message>
    <message>
        <source>/s</source>
        <comment>per second</comment>
        <translation>/초</translation>
    </message>
    <message>
        <source>%</source>
        <comment>per cent, behind a number</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>도착 방식</translation>
    </message>
    <message>
        <source>evenly</source>
        <translation>균일하게</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>무작위로</translation>
    </message>
    <message>
        <source>How requests at a rate follow each other: at equal distances, or each when it likes, as people do (Poisson).</source>
        <translation>정해진 속도의 요청이 어떤 간격으로 오는지입니다. 같은 간격으로 오거나, 사람들처럼 저마다 아무 때나 옵니다(푸아송).</translation>
    </message>
    <message>
        <source>All other settings, seed of the delays, address of the backend</source>
        <translation>그 밖의 모든 설정, 지연의 시드, 백엔드 주소</translation>
    </message>
    <message>
        <source>Think time</source>
        <translation>생각 시간</translation>
    </message>
    <message>
        <source>How long a visitor looks at the page before the next request.</source>
        <translation>방문자가 다음 요청을 보내기 전에 페이지를 보는 시간입니다.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>요청 속도</translation>
    </message>
    <message>
        <source>Requests a second, whether the earlier ones have been answered or not. When it is off, they come from the visitors or as a burst.</source>
        <translation>앞의 요청에 응답했는지와 상관없이 1초에 오는 요청 수입니다. 없으면 방문자가 보내거나 한꺼번에 몰려옵니다.</translation>
    </message>
    <message>
        <source>Threads at first</source>
        <translation>처음 스레드 수</translation>
    </message>
    <message>
        <source>all</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>How many threads the pool makes as soon as there is work for them. Above that, one more is added at each injection interval while requests wait.</source>
        <translation>할 일이 생기는 즉시 풀이 만드는 스레드 수입니다. 그보다 많이 필요하면 요청이 기다리는 동안 추가 간격마다 하나씩 늘립니다.</translation>
    </message>
    <message>
        <source>Injection interval</source>
        <translation>추가 간격</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>즉시</translation>
    </message>
    <message>
        <source>How long requests must wait before the pool gets one thread more than it has at first.</source>
        <translation>풀에 스레드를 하나 더 추가하기까지 요청이 기다려야 하는 시간입니다.</translation>
    </message>
    <message>
        <source>How many requests may wait, to be let in or for a pool thread. Further ones are turned away at once (503).</source>
        <translation>들어가거나 풀 스레드를 얻으려고 기다릴 수 있는 요청 수입니다. 그보다 많은 요청은 바로 거부됩니다(503).</translation>
    </message>
    <message>
        <source>Let in at once</source>
        <translation>동시 수용</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>제한 없음</translation>
    </message>
    <message>
        <source>How many requests may be inside the web app at once, also while they wait for their calls. Further ones wait outside, in the queue.</source>
        <translation>웹 앱 안에 동시에 있을 수 있는 요청 수이며, 호출을 기다리는 요청도 셉니다. 나머지는 밖의 대기열에서 기다립니다.</translation>
    </message>
    <message>
        <source>Asynchronous share</source>
        <translation>비동기 비율</translation>
    </message>
    <message>
        <source>How many of the requests of an asynchronous run have an asynchronous action. The others are synchronous.</source>
        <translation>비동기 실행의 요청 가운데 비동기 액션을 쓰는 비율입니다. 나머지는 동기입니다.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>작업량</translation>
    </message>
    <message>
        <source>How much processor time each request uses.</source>
        <translation>요청마다 쓰는 프로세서 시간입니다.</translation>
    </message>
    <message>
        <source>Backend sleeps</source>
        <translation>백엔드가 잠듦</translation>
    </message>
    <message>
        <source>The backend holds one of its 8 threads during each delay. Otherwise it waits without one.</source>
        <translation>백엔드가 지연하는 동안 스레드 8개 중 하나를 붙잡아 둡니다. 끄면 스레드 없이 기다립니다.</translation>
    </message>
    <message>
        <source>Backend goes on</source>
        <translation>백엔드가 계속 처리</translation>
    </message>
    <message>
        <source>The backend works on for callers that have left. Otherwise it stops when they leave.</source>
        <translation>호출자가 떠난 뒤에도 백엔드가 계속 처리합니다. 끄면 떠날 때 멈춥니다.</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::StatusLine</name>
    <message>
        <source>backend embedded, %1</source>
        <translation>내장 백엔드, %1</translation>
    </message>
    <message>
        <source>backend at %1</source>
        <translation>외부 백엔드, %1</translation>
    </message>
    <message>
        <source>no backend</source>
        <translation>백엔드 없음</translation>
    </message>
    <message>
        <source>%1: did not answer</source>
        <translation>%1: 응답 없음</translation>
    </message>
    <message>
        <source>events %1 · lost %2</source>
        <translation>이벤트 %1 · 유실 %2</translation>
    </message>
    <message>
        <source>frame %1 ms</source>
        <translation>프레임 %1 ms</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::TeacherWindow</name>
    <message>
        <source>No lesson is open.</source>
        <translation>열린 수업이 없습니다.</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>단계 %1/%2: %3</translation>
    </message>
    <message>
        <source>Next: another lesson</source>
        <translation>다음: 다른 수업</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>다음: %1</translation>
    </message>
    <message>
        <source>%1 at this step · %2 of %3 in this lesson</source>
        <translation>이 단계에서 %1 · 이 수업에서 %2 / %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step and its time</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Presenter notes</source>
        <translation>발표자 노트</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>이전(&amp;K)</translation>
    </message>
    <message>
        <source>The step before (Page Up)</source>
        <translation>이전 단계(Page Up)</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>다음(&amp;X)</translation>
    </message>
    <message>
        <source>The next step (Page Down)</source>
        <translation>다음 단계(Page Down)</translation>
    </message>
    <message>
        <source>Notes for the teacher</source>
        <translation>교사를 위한 노트</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::ThreadsChart</name>
    <message>
        <source>all threads</source>
        <translation>모든 스레드</translation>
    </message>
    <message>
        <source>running a request</source>
        <translation>요청 처리 중</translation>
    </message>
    <message>
        <source>of these, blocked</source>
        <translation>그중 블로킹됨</translation>
    </message>
    <message>
        <source>Threads in use</source>
        <translation>사용 중인 스레드</translation>
    </message>
    <message>
        <source>The threads of this program will appear here, by what they are for, and how many of them run a request or are blocked in one. Press Run.</source>
        <translation>이 프로그램의 스레드가 역할별로 여기에 표시됩니다. 그 가운데 요청을 처리 중이거나 요청 안에서 블로킹된 스레드 수도 함께 나옵니다. “실행”을 누르십시오.</translation>
    </message>
    <message>
        <source>The areas are threads as the operating system counts them, one role on the other. The lines are what the request pool says: threads that run a request and, of these, those that are blocked until an answer comes. Where there are both runs, all threads of the other one are a line.</source>
        <translation>면은 운영 체제가 센 스레드를 역할별로 쌓은 것입니다. 선은 요청 풀이 알려 주는 값으로, 요청을 처리 중인 스레드와 그 가운데 응답이 올 때까지 블로킹된 스레드입니다. 두 실행이 모두 있으면 다른 실행의 전체 스레드는 선으로 나타냅니다.</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>블로킹됨</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::TimeChart</name>
    <message>
        <source>milliseconds</source>
        <translation>시간(밀리초)</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>시간(초)</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>%1 시점</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>현재</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>최대</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>as in “Sync: in flight”</comment>
        <translation>%1: %2</translation>
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
        <translation>앞선 실행: %1</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::TimeTableModel</name>
    <message>
        <source>Time (ms)</source>
        <translation>시간(ms)</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::TimelinePanel</name>
    <message>
        <source>By thread</source>
        <translation>스레드별</translation>
    </message>
    <message>
        <source>A lane for each thread: running, blocked or idle</source>
        <translation>스레드마다 한 줄: 실행 중, 블로킹됨, 유휴</translation>
    </message>
    <message>
        <source>By call</source>
        <translation>호출별</translation>
    </message>
    <message>
        <source>A row for each call: queued, waiting, receiving, and how it ended</source>
        <translation>호출마다 한 줄: 대기열, 응답 대기, 수신, 그리고 결과</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>화면에 맞춤</translation>
    </message>
    <message>
        <source>Show the whole run (Home, or a double click)</source>
        <translation>실행 전체를 보여 줍니다(Home 또는 두 번 클릭)</translation>
    </message>
    <message>
        <source>Rows of the timeline</source>
        <translation>타임라인의 줄</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::TimelineView</name>
    <message>
        <source>What happened when. By thread: a lane for each thread of the pool, solid while it runs, hatched while it is blocked, an outline while it is idle; a line leads from where a request gave its thread back to where it went on. The lane of the I/O thread has a mark for each call that is sent, begins to arrive, or ends. By call: an outline while it is queued, pale while it waits, full while it is received, and a mark for how it ended. + and − zoom, the arrow keys move the line, Home shows all.</source>
        <translation>언제 무슨 일이 일어났는지 보여 줍니다. 스레드별: 풀 스레드마다 한 줄이며, 실행 중이면 채움, 블로킹되면 빗금, 유휴 상태면 테두리만 그립니다. 요청이 스레드를 돌려준 곳에서 다시 이어진 곳까지 선으로 잇습니다. I/O 스레드 줄에는 호출을 보냈을 때, 응답이 오기 시작했을 때, 호출이 끝났을 때마다 눈금이 생깁니다. 호출별: 대기열에 있으면 테두리만, 응답을 기다리면 옅은 색, 수신 중이면 채움으로 그리고, 끝에 결과 표시를 붙입니다. +와 −로 확대하거나 축소하고, 화살표 키로 커서 선을 옮기며, Home으로 전체를 봅니다.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>타임라인</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::WebAppControl</name>
    <message>
        <source>The web app listens on %1.</source>
        <translation>웹 앱이 %1에서 수신 대기 중입니다.</translation>
    </message>
    <message>
        <source>The web app was ended: its recording is full. Serve it again to go on.</source>
        <translation>기록이 가득 차서 웹 앱이 종료되었습니다. 계속하려면 웹 앱을 다시 제공하십시오.</translation>
    </message>
    <message>
        <source>No browser could be opened. Open %1 in one yourself.</source>
        <translation>브라우저를 열 수 없습니다. 브라우저에서 %1 주소를 직접 여십시오.</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>실행(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>테마(&amp;H)</translation>
    </message>
    <message>
        <source>Run the experiment (Ctrl+R)</source>
        <translation>실험을 실행합니다(Ctrl+R)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel all calls that are under way (Esc)</source>
        <translation>진행 중인 호출을 모두 취소합니다(Esc)</translation>
    </message>
    <message>
        <source>R&amp;eset</source>
        <translation>초기화(&amp;E)</translation>
    </message>
    <message>
        <source>Restore all settings and forget the runs of this session (Ctrl+Shift+R)</source>
        <translation>모든 설정을 기본값으로 되돌리고 이 세션의 실행을 모두 지웁니다(Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>&amp;Open run…</source>
        <translation>실행 기록 열기(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>Charts as &amp;table</source>
        <translation>차트를 표로 보기(&amp;T)</translation>
    </message>
    <message>
        <source>Show the figures of the charts in a table</source>
        <translation>차트의 수치를 표로 보여 줍니다</translation>
    </message>
    <message>
        <source>&amp;What&apos;s this?</source>
        <translation>이것은 무엇입니까?(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;About Gizmoscope</source>
        <translation>Gizmoscope 정보(&amp;A)</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Qt 정보(&amp;Q)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>시스템 설정에 따름(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>밝게(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>어둡게(&amp;D)</translation>
    </message>
    <message>
        <source>Cancel the selected ca&amp;ll</source>
        <translation>선택한 호출 취소(&amp;L)</translation>
    </message>
    <message>
        <source>End this call only; the others go on (Delete)</source>
        <translation>이 호출만 끝냅니다. 다른 호출은 계속됩니다(Delete)</translation>
    </message>
    <message>
        <source>&amp;Pause the picture</source>
        <translation>화면 일시 정지(&amp;P)</translation>
    </message>
    <message>
        <source>The picture stands still while the run goes on (space bar)</source>
        <translation>화면을 멈춥니다. 실행은 계속됩니다(스페이스바)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>패널(&amp;P)</translation>
    </message>
    <message>
        <source>Lar&amp;ger</source>
        <translation>크게(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>작게(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>보통 크기(&amp;U)</translation>
    </message>
    <message>
        <source>P&amp;resenter mode</source>
        <translation>발표 모드(&amp;R)</translation>
    </message>
    <message>
        <source>Readout, timeline and one chart, large (F5)</source>
        <translation>측정값, 타임라인, 차트 하나를 크게 보여 줍니다(F5)</translation>
    </message>
    <message>
        <source>Panel in the &amp;whole window</source>
        <translation>패널을 창 전체로(&amp;W)</translation>
    </message>
    <message>
        <source>The panel with the focus alone, or all again (F11)</source>
        <translation>포커스가 있는 패널만 보여 주거나, 다시 모두 보여 줍니다(F11)</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>레이아웃 초기화(&amp;Y)</translation>
    </message>
    <message>
        <source>Save &amp;picture of the panel…</source>
        <translation>패널 그림 저장(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Copy picture of the panel</source>
        <translation>패널 그림 복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Serve web app</source>
        <translation>웹 앱 제공(&amp;S)</translation>
    </message>
    <message>
        <source>Let browsers and load tools ask for the pages of the web app (Ctrl+Shift+W)</source>
        <translation>브라우저와 부하 테스트 도구가 웹 앱의 페이지를 요청할 수 있게 합니다(Ctrl+Shift+W)</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>브라우저에서 열기(&amp;B)</translation>
    </message>
    <message>
        <source>Show the list of pages in a browser (Ctrl+Shift+B)</source>
        <translation>페이지 목록을 브라우저에서 보여 줍니다(Ctrl+Shift+B)</translation>
    </message>
    <message>
        <source>Check the clai&amp;ms…</source>
        <translation>주장 확인(&amp;M)…</translation>
    </message>
    <message>
        <source>What the tutorials claim, checked on this computer (Ctrl+Shift+K)</source>
        <translation>튜토리얼의 주장을 이 컴퓨터에서 확인합니다(Ctrl+Shift+K)</translation>
    </message>
    <message>
        <source>&amp;Save run</source>
        <translation>실행 기록 저장(&amp;S)</translation>
    </message>
    <message>
        <source>Save run &amp;as…</source>
        <translation>다른 이름으로 실행 기록 저장(&amp;A)…</translation>
    </message>
    <message>
        <source>Save re&amp;port…</source>
        <translation>보고서 저장(&amp;P)…</translation>
    </message>
    <message>
        <source>As&amp;k about unsaved runs</source>
        <translation>저장하지 않은 실행 묻기(&amp;K)</translation>
    </message>
    <message>
        <source>When the window is closed and there are runs that were not saved</source>
        <translation>저장하지 않은 실행이 있을 때 창을 닫으면 묻습니다</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>최근 파일 열기(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;play</source>
        <translation>다시 보기(&amp;P)</translation>
    </message>
    <message>
        <source>Go through the run in view once more, at any speed and back (F7)</source>
        <translation>표시된 실행을 어떤 속도로든, 거꾸로도 다시 봅니다(F7)</translation>
    </message>
    <message>
        <source>Co&amp;mpare runs</source>
        <translation>실행 비교(&amp;M)</translation>
    </message>
    <message>
        <source>Set the two runs chosen in the history side by side, or the one in view and the one before it (Ctrl+D)</source>
        <translation>실행 이력에서 고른 두 실행, 또는 표시된 실행과 그 앞의 실행을 비교합니다(Ctrl+D)</translation>
    </message>
    <message>
        <source>Run again with &amp;one setting changed</source>
        <translation>설정 하나만 바꿔 다시 실행(&amp;O)</translation>
    </message>
    <message>
        <source>Takes over the settings of the run in view; the next run is compared with it (Ctrl+Shift+D)</source>
        <translation>표시된 실행의 설정을 가져옵니다. 다음 실행을 이 실행과 비교합니다(Ctrl+Shift+D)</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::WindowToolBar</name>
    <message>
        <source>Tool bar</source>
        <translation>도구 모음</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>밝게 또는 어둡게</translation>
    </message>
</context>
<context>
    <name>Happening</name>
    <message numerus="yes">
        <source>%n call(s) wait.</source>
        <translation>
            <numerusform>호출 %n건이 기다립니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait for a free thread.</source>
        <translation>
            <numerusform>요청 %n건이 빈 스레드를 기다립니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these wait for a free connection.</source>
        <translation>
            <numerusform>이 호출 가운데 %n건은 빈 연결을 기다립니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The threads and connections of the run are being made ready.</source>
        <translation>실행에 쓸 스레드와 연결을 준비하고 있습니다.</translation>
    </message>
    <message>
        <source>No call waits.</source>
        <translation>기다리는 호출이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) were answered in %1.</source>
        <translation>
            <numerusform>호출 %n건의 응답을 %1 만에 받았습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n thread(s) were held meanwhile, for %1 all in all.</source>
        <translation>
            <numerusform>그동안 스레드가 최대 %n개까지 붙잡혀 있었으며, 그 시간은 모두 합쳐 %1입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>No thread was held while they waited.</source>
        <translation>기다리는 동안 붙잡힌 스레드는 없었습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) ran out of time.</source>
        <translation>
            <numerusform>호출 %n건이 제한 시간을 넘겼습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) were cancelled: %1.</source>
        <translation>
            <numerusform>호출 %n건이 취소되었습니다(%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) were rejected: %1.</source>
        <translation>
            <numerusform>호출 %n건이 거부되었습니다(%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) failed: %1.</source>
        <translation>
            <numerusform>호출 %n건이 실패했습니다(%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these had not been sent yet.</source>
        <translation>
            <numerusform>이 가운데 %n건은 아직 보내지 않은 상태였습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backend noticed that %n caller(s) left, and was spared %1 of work.</source>
        <translation>
            <numerusform>백엔드가 호출자 이탈 %n건을 감지하여 %1만큼의 작업을 아꼈습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>It worked %1 for nobody.</source>
        <translation>받을 호출자가 없는데도 %1 동안 헛되이 작업했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) were turned away because the queue was full.</source>
        <translation>
            <numerusform>대기열이 가득 차서 요청 %n건이 거부되었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>the client only: it was never sent</source>
        <translation>클라이언트까지만: 보낸 적이 없음</translation>
    </message>
    <message>
        <source>the backend: its connection was closed</source>
        <translation>백엔드까지: 연결이 닫힘</translation>
    </message>
    <message>
        <source>No thread is held.</source>
        <translation>붙잡힌 스레드는 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) are held.</source>
        <translation>
            <numerusform>스레드 %n개가 붙잡혀 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 calls ended, %4</source>
        <translation>%1: 호출 %3건 중 %2건 끝남, %4</translation>
    </message>
</context>
<context>
    <name>HarWords</name>
    <message>
        <source>%1 is damaged: entry %2 is not an object. Save the page load again.</source>
        <translation>%1: 손상된 파일입니다. %2번째 항목이 객체가 아닙니다. 페이지 로드를 다시 저장하십시오.</translation>
    </message>
    <message>
        <source>%1 is damaged: “%3” of entry %2 cannot be. Save the page load again.</source>
        <translation>%1: 손상된 파일입니다. %2번째 항목의 “%3” 값이 올바르지 않습니다. 페이지 로드를 다시 저장하십시오.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB. Save the page load without the contents of its files.</source>
        <translation>%1: %2MB보다 큽니다. 파일 내용을 빼고 페이지 로드를 저장하십시오.</translation>
    </message>
    <message>
        <source>%1 is not an HTTP Archive (HAR): from byte %2 on it is not JSON.</source>
        <translation>%1: HTTP 아카이브(HAR)가 아닙니다. %2바이트 위치부터 JSON이 아닙니다.</translation>
    </message>
    <message>
        <source>%1 is not a recording of a browser: at byte %2 it is nested too deeply.</source>
        <translation>%1: 브라우저의 기록이 아닙니다. %2바이트 위치에서 지나치게 깊이 중첩되어 있습니다.</translation>
    </message>
    <message>
        <source>%1 is JSON, but no HTTP Archive (HAR): it has no log.entries. Save the page load as HAR.</source>
        <translation>%1: JSON이지만 HTTP 아카이브(HAR)가 아닙니다. log.entries가 없습니다. 페이지 로드를 HAR로 저장하십시오.</translation>
    </message>
    <message>
        <source>%1 holds more than %2 requests. Save a page load alone.</source>
        <translation>%1: 요청이 %2개보다 많습니다. 페이지 로드 하나만 저장하십시오.</translation>
    </message>
    <message>
        <source>%1 holds no request that can be repeated.</source>
        <translation>%1: 되풀이할 수 있는 요청이 없습니다.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check the name and who may read it.</source>
        <translation>%1: 읽을 수 없습니다(%2). 이름과 읽기 권한을 확인하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) that waited %1 in all, the longest %2.</source>
        <translation>
            <numerusform>요청 %n개, 대기 시간 합계 %1, 가장 긴 대기 %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not over HTTP</source>
        <translation>
            <numerusform>HTTP가 아닌 것 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from the browser&apos;s cache</source>
        <translation>
            <numerusform>브라우저 캐시에서 온 것 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>응답이 없는 것 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a recorded wait</source>
        <translation>
            <numerusform>대기 시간이 기록되지 않은 것 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>제외됨: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n waited longer than %1 s and waits that long here.</source>
        <translation>
            <numerusform>%n개는 %1초보다 오래 기다렸으며, 여기서는 %1초만 기다립니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LessonFaults</name>
    <message>
        <source>it cannot be read: %1. Check its name and who may read it.</source>
        <translation>읽을 수 없습니다: %1. 이름과 읽기 권한을 확인하세요.</translation>
    </message>
    <message>
        <source>it has more than %1 bytes. Make the text shorter.</source>
        <translation>%1바이트를 넘습니다. 글을 줄이세요.</translation>
    </message>
    <message>
        <source>this is not UTF-8 text. Save the file as UTF-8, without control characters.</source>
        <translation>UTF-8 글이 아닙니다. 제어 문자 없이 UTF-8로 저장하세요.</translation>
    </message>
    <message>
        <source>the front matter is missing. It stands at the beginning, between two lines of ---.</source>
        <translation>머리말이 없습니다. 파일 첫머리의 --- 두 줄 사이에 있어야 합니다.</translation>
    </message>
    <message>
        <source>this is not YAML (%1). Texts with a colon, a brace or a bracket need quotes.</source>
        <translation>YAML이 아닙니다(%1). 쌍점, 중괄호, 대괄호가 있는 글에는 따옴표가 필요합니다.</translation>
    </message>
    <message>
        <source>the front matter is too deep or too long, or uses &amp; and *. Write it as docs/lessons.md shows.</source>
        <translation>머리말이 너무 깊거나 길거나, &amp;와 *를 씁니다. docs/lessons.md에 있는 대로 쓰세요.</translation>
    </message>
    <message>
        <source>the text must have three headings with ##: explanation, in other words, for the teacher.</source>
        <translation>본문에는 ## 제목이 셋 있어야 합니다: 설명, 다른 말로, 교사를 위하여.</translation>
    </message>
    <message>
        <source>“%1” is missing. Add it.</source>
        <translation>“%1” 항목이 없습니다. 추가하세요.</translation>
    </message>
    <message>
        <source>“%1” does not belong to this kind of question. Take it out.</source>
        <translation>“%1” 항목은 이런 질문에 맞지 않습니다. 빼세요.</translation>
    </message>
    <message>
        <source>“%1” is not known here. There are: %2.</source>
        <translation>“%1” 항목은 여기서 쓰이지 않습니다. 쓸 수 있는 것: %2.</translation>
    </message>
    <message>
        <source>“%1” stands here twice. Take one out.</source>
        <translation>“%1” 항목이 두 번 있습니다. 하나를 빼세요.</translation>
    </message>
    <message>
        <source>“%1” must be a text of 1 to %2 bytes.</source>
        <translation>“%1” 값은 1~%2바이트의 글이어야 합니다.</translation>
    </message>
    <message>
        <source>“%1” must be a number from %2 to %3.</source>
        <translation>“%1” 값은 %2에서 %3까지의 수여야 합니다.</translation>
    </message>
    <message>
        <source>“%1” must be true or false.</source>
        <translation>“%1” 값은 true나 false여야 합니다.</translation>
    </message>
    <message>
        <source>“%1” must be a list of %2 to %3 entries.</source>
        <translation>“%1” 값은 항목이 %2~%3개인 목록이어야 합니다.</translation>
    </message>
    <message>
        <source>“%1” must have names and values, as in {delay: 500}.</source>
        <translation>“%1” 값은 {delay: 500}처럼 이름과 값이어야 합니다.</translation>
    </message>
    <message>
        <source>“%1” must be one of: %2.</source>
        <translation>“%1” 값은 다음 중 하나여야 합니다: %2.</translation>
    </message>
    <message>
        <source>there is nothing below “%1”. Write something.</source>
        <translation>“%1” 아래에 아무것도 없습니다. 내용을 쓰세요.</translation>
    </message>
    <message>
        <source>there is no table below “%1”. Its rows begin with |.</source>
        <translation>“%1” 아래에 표가 없습니다. 표의 행은 |로 시작합니다.</translation>
    </message>
    <message>
        <source>“%1” cannot be %2. “gizmoscope-cli run --help” and “list” show what there is.</source>
        <translation>“%1” 값은 %2일 수 없습니다. 쓸 수 있는 값은 “gizmoscope-cli run --help”와 “list”에 있습니다.</translation>
    </message>
    <message>
        <source>there is no “%1” here. Figures are in docs/lessons.md; before the run, and of a mode that does not run, there are none.</source>
        <translation>여기에는 “%1” 값이 없습니다. 쓸 수 있는 수치는 docs/lessons.md에 있습니다. 실행 전이나 실행하지 않는 방식에는 수치가 없습니다.</translation>
    </message>
    <message>
        <source>the number %1 will be wrong as soon as somebody moves a slider. Name the figure or the setting in braces.</source>
        <translation>%1이라는 수는 누가 슬라이더를 움직이면 곧 틀린 값이 됩니다. 수치나 설정의 이름을 중괄호에 쓰세요.</translation>
    </message>
    <message>
        <source>at “%1” the ranges have a gap or overlap. Each “least” must be the “most” before it; the first has no “least”, the last no “most”.</source>
        <translation>“%1”에서 범위에 빈틈이 있거나 겹칩니다. 각 “least”는 바로 앞의 “most”와 같아야 하고, 처음에는 “least”가, 마지막에는 “most”가 없습니다.</translation>
    </message>
    <message>
        <source>the line cannot be. “to” must be more than “from”, with 1 to 1000 steps between.</source>
        <translation>이런 선은 있을 수 없습니다. “to”는 “from”보다 커야 하고, 그 사이는 1~1000단계여야 합니다.</translation>
    </message>
    <message>
        <source>“%1” is not on the line. Make the line longer.</source>
        <translation>“%1” 값이 선 밖에 있습니다. 선을 늘리세요.</translation>
    </message>
    <message>
        <source>no answer is right. One at least must be.</source>
        <translation>맞는 답이 없습니다. 적어도 하나는 맞아야 합니다.</translation>
    </message>
    <message>
        <source>the place of “%1” in the hour is that of “%2”. Give it another.</source>
        <translation>“%1” 수업의 자리가 “%2” 수업과 같습니다. 다른 자리를 주세요.</translation>
    </message>
    <message>
        <source>“%1” differs from %2. Only the texts may.</source>
        <translation>“%1” 값이 %2 파일과 다릅니다. 글만 다를 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>LessonWords</name>
    <message>
        <source>no timeout</source>
        <translation>타임아웃 없음</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>제한 없음</translation>
    </message>
    <message>
        <source>as many as needed</source>
        <translation>필요한 만큼</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>(not known)</source>
        <translation>(알 수 없음)</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>맞았습니다.</translation>
    </message>
    <message>
        <source>Nearly: %1 too much.</source>
        <translation>거의 맞았습니다: %1 많았습니다.</translation>
    </message>
    <message>
        <source>Nearly: %1 too little.</source>
        <translation>거의 맞았습니다: %1 적었습니다.</translation>
    </message>
    <message>
        <source>It was less: you were off by %1.</source>
        <translation>실제는 더 적었습니다. 차이: %1.</translation>
    </message>
    <message>
        <source>It was more: you were off by %1.</source>
        <translation>실제는 더 많았습니다. 차이: %1.</translation>
    </message>
    <message>
        <source> ×</source>
        <comment>a ratio, as in 3.0 ×</comment>
        <translation>배</translation>
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
        <translation>/초</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>소요 시간</translation>
    </message>
    <message>
        <source>Mean time of a request</source>
        <translation>요청의 평균 시간</translation>
    </message>
    <message>
        <source>Longest time of a request</source>
        <translation>가장 오래 걸린 요청의 시간</translation>
    </message>
    <message>
        <source>Longest wait for a thread</source>
        <translation>스레드를 가장 오래 기다린 시간</translation>
    </message>
    <message>
        <source>Answered requests</source>
        <translation>응답받은 요청</translation>
    </message>
    <message>
        <source>Requests that timed out</source>
        <translation>시간 초과된 요청</translation>
    </message>
    <message>
        <source>Requests turned away (503)</source>
        <translation>거절된 요청(503)</translation>
    </message>
    <message>
        <source>Threads at most</source>
        <translation>최대 스레드 수</translation>
    </message>
    <message>
        <source>Pool threads at most</source>
        <translation>최대 풀 스레드 수</translation>
    </message>
    <message>
        <source>Blocked threads at most</source>
        <translation>최대 블로킹된 스레드 수</translation>
    </message>
    <message>
        <source>Threads added</source>
        <translation>추가된 스레드</translation>
    </message>
    <message>
        <source>Work saved by the backend</source>
        <translation>백엔드가 아낀 일</translation>
    </message>
    <message>
        <source>Work of the backend for nobody</source>
        <translation>백엔드가 헛되이 한 일</translation>
    </message>
    <message>
        <source>Clock around everything</source>
        <translation>전체를 재는 시계</translation>
    </message>
    <message>
        <source>Clock stopped before the wait</source>
        <translation>기다리기 전에 멈춘 시계</translation>
    </message>
    <message>
        <source>Clock that shows milliseconds only</source>
        <translation>밀리초 부분만 보이는 시계</translation>
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
        <translation>지연</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>제한 시간</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>방문자</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Pool threads</source>
        <translation>풀 스레드</translation>
    </message>
    <message>
        <source>Queue limit</source>
        <translation>대기열 한도</translation>
    </message>
    <message>
        <source>Pool threads at first</source>
        <translation>처음의 풀 스레드</translation>
    </message>
    <message>
        <source>A thread more each</source>
        <translation>스레드 하나 추가 간격</translation>
    </message>
    <message>
        <source>Requests inside at once</source>
        <translation>동시에 들어와 있는 요청</translation>
    </message>
    <message>
        <source>Pause of a visitor</source>
        <translation>방문자의 쉬는 시간</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>초당 요청</translation>
    </message>
    <message>
        <source>Asynchronous requests</source>
        <translation>비동기 요청</translation>
    </message>
    <message>
        <source>Calculation per request</source>
        <translation>요청당 계산</translation>
    </message>
    <message>
        <source>This run does not tell the answer. Restore the settings of the lesson, and run it again.</source>
        <translation>이 실행에서는 답이 나오지 않습니다. 수업의 설정으로 되돌리고 다시 실행하세요.</translation>
    </message>
    <message>
        <source>Nearly: two of them are the other way round. It was %1.</source>
        <translation>거의 맞았습니다: 둘의 순서가 반대입니다. 실제: %1.</translation>
    </message>
    <message>
        <source>It was otherwise: %1.</source>
        <translation>실제는 달랐습니다: %1.</translation>
    </message>
    <message>
        <source>Many expect async to make a request faster. The call takes as long as the backend takes; what is gained is the thread that need not wait for it.</source>
        <translation>비동기면 요청이 빨라지리라 기대하는 사람이 많습니다. 호출은 백엔드가 걸리는 만큼 걸립니다. 얻는 것은 기다리지 않아도 되는 스레드입니다.</translation>
    </message>
    <message>
        <source>“await” sounds like standing and waiting, so this is an easy mistake. The function waits, the thread does not: it goes back to the pool until the answer comes.</source>
        <translation>“await”는 서서 기다린다는 말로 들려 착각하기 쉽습니다. 기다리는 것은 함수이고 스레드가 아닙니다. 스레드는 응답이 올 때까지 풀로 돌아갑니다.</translation>
    </message>
    <message>
        <source>It is natural to think that somebody must be waiting. But nobody is: while a call is on its way, no thread is needed for it.</source>
        <translation>누군가는 기다려야 한다고 생각하기 쉽습니다. 그러나 아무도 기다리지 않습니다. 호출이 오가는 동안에는 스레드가 필요 없습니다.</translation>
    </message>
    <message>
        <source>More at once helps only until something else is full: connections, processors, or the backend. From there on it waits in a queue.</source>
        <translation>한꺼번에 더 많이 하는 것은 연결, 프로세서, 백엔드 같은 다른 것이 꽉 찰 때까지만 도움이 됩니다. 그다음부터는 줄을 서서 기다립니다.</translation>
    </message>
    <message>
        <source>To cancel means that we stop waiting. The server hears of it only if it listens for that; many work on to the end, for nobody.</source>
        <translation>취소한다는 것은 우리가 더 기다리지 않는다는 뜻입니다. 서버는 그것을 살피고 있을 때에만 압니다. 많은 서버가 끝까지 헛되이 일합니다.</translation>
    </message>
    <message>
        <source>A timeout looks like a fault of the server. It is a decision of the caller, who would wait no longer; the server may be quite well.</source>
        <translation>타임아웃은 서버의 잘못처럼 보입니다. 그러나 더 기다리지 않기로 한 호출자의 결정입니다. 서버는 멀쩡할 수 있습니다.</translation>
    </message>
    <message>
        <source>An error status looks like a crash. But this one is an answer: the server says that it is full, so that it can serve those who are inside.</source>
        <translation>오류 상태는 고장처럼 보입니다. 그러나 이것은 응답입니다. 안에 있는 손님을 맞을 수 있도록, 서버가 꽉 찼다고 말하는 것입니다.</translation>
    </message>
    <message>
        <source>It is easy to think that waiting is waiting. But calls that are begun together wait at the same time, and only the slowest counts.</source>
        <translation>기다림은 다 같은 기다림이라고 생각하기 쉽습니다. 그러나 함께 시작한 호출들은 같은 시간에 기다리고, 가장 느린 것만 문제가 됩니다.</translation>
    </message>
    <message>
        <source>Async saves waiting, and a calculation does not wait: it needs its processor all the time, however it is called.</source>
        <translation>비동기는 기다림을 아낍니다. 계산은 기다리지 않습니다. 어떻게 호출하든 내내 프로세서가 필요합니다.</translation>
    </message>
    <message>
        <source>A stopwatch looks as if it could not lie. It measures from where it is started to where it is stopped, and these may be the wrong places.</source>
        <translation>초시계는 거짓말을 못 할 것 같습니다. 초시계는 켠 곳에서 멈춘 곳까지를 잽니다. 그 자리가 잘못되었을 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>The standard output</source>
        <translation>표준 출력</translation>
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
        <translation>사용법: gizmoscope-cli lessons 명령 [옵션]

  list                    수업 목록, 가르치는 순서대로
  show NAME               수업 하나를 글로
  check [FILE|DIR …]      수업 파일의 잘못된 곳; 지정하지 않으면 모든 수업
  worksheet [NAME …]      웹 페이지로 된 활동지

  --language CODE         언어: %1
  --lessons DIR           프로그램의 수업 대신 이 디렉터리의 수업
  --key FILE              이 실행 파일의 수치를 넣은 활동지 답안
  -o, --output FILE       표준 출력 대신 이 파일에 쓰기
  --help                  이 글
</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend; they are in the output.</source>
        <translation>
            <numerusform>고칠 것이 %n개 있습니다. 출력에 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n분</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no lesson. “gizmoscope-cli lessons check” says why.</source>
        <translation>수업이 없습니다. 이유는 “gizmoscope-cli lessons check”가 알려 줍니다.</translation>
    </message>
    <message numerus="yes">
        <source>All together: %n minute(s).</source>
        <translation>
            <numerusform>모두 합해 %n분.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no lesson “%1”. “gizmoscope-cli lessons list” shows those there are.</source>
        <translation>“%1”라는 수업은 없습니다. 있는 수업은 “gizmoscope-cli lessons list”에 있습니다.</translation>
    </message>
    <message>
        <source>“lessons show” takes the name of one lesson. “gizmoscope-cli lessons list” shows them.</source>
        <translation>“lessons show”에는 수업 이름 하나가 필요합니다. 이름은 “gizmoscope-cli lessons list”에 있습니다.</translation>
    </message>
    <message>
        <source>There is no lesson in %1. Their names end with .md.</source>
        <translation>%1에 수업이 없습니다. 수업 파일의 이름은 .md로 끝납니다.</translation>
    </message>
    <message>
        <source>All lessons are in order.</source>
        <translation>모든 수업에 문제가 없습니다.</translation>
    </message>
    <message>
        <source>There is no language “%1”; there are %2.</source>
        <translation>“%1”라는 언어는 없습니다. 있는 언어: %2.</translation>
    </message>
    <message>
        <source>%1 is not a directory.</source>
        <translation>%1은(는) 디렉터리가 아닙니다.</translation>
    </message>
    <message>
        <source>“lessons” takes what to do: list, show, check or worksheet.</source>
        <translation>“lessons”에는 할 일이 필요합니다: list, show, check, worksheet.</translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message>
        <source>registered tasks</source>
        <comment>a step of a page</comment>
        <translation>등록된 작업</translation>
    </message>
    <message>
        <source>Stopwatch around all of the work</source>
        <translation>작업 전체를 감싼 스톱워치</translation>
    </message>
    <message>
        <source>Stopwatch stopped behind the call</source>
        <translation>호출 바로 뒤에 멈춘 스톱워치</translation>
    </message>
    <message>
        <source>Label with the milliseconds only</source>
        <translation>밀리초 부분만 보여 주는 레이블</translation>
    </message>
    <message>
        <source>Right.</source>
        <comment>a clock</comment>
        <translation>맞습니다.</translation>
    </message>
    <message>
        <source>Wrong: it was stopped when the work had only begun. It shows %1 too little.</source>
        <translation>틀립니다. 작업이 막 시작되었을 때 멈추었습니다. %1 모자랍니다.</translation>
    </message>
    <message>
        <source>Wrong: the label forgets whole seconds. It shows %1 too little.</source>
        <translation>틀립니다. 레이블이 초 단위를 빠뜨립니다. %1 모자랍니다.</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <comment>a number and per cent</comment>
        <translation>%1(%2 %)</translation>
    </message>
</context>
<context>
    <name>OrderRows</name>
    <message>
        <source>%1: when each step began</source>
        <comment>a mode</comment>
        <translation>%1: 각 단계가 시작된 때</translation>
    </message>
    <message>
        <source>In which order the handlers ended: 1 is products, 2 widgets, 3 gizmos.</source>
        <translation>핸들러가 끝난 순서: 1은 products, 2는 widgets, 3은 gizmos입니다.</translation>
    </message>
</context>
<context>
    <name>RunReport</name>
    <message>
        <source>%1: %2 (%3). %4</source>
        <translation>%1: %2 (%3). %4</translation>
    </message>
    <message>
        <source>Predicted before the run: %1</source>
        <translation>실행 전 예측: %1</translation>
    </message>
    <message>
        <source>Figures (measured)</source>
        <translation>수치(측정값)</translation>
    </message>
    <message>
        <source>Delay of each call: %1</source>
        <translation>각 호출의 지연: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Begun: %1</source>
        <translation>시작: %1</translation>
    </message>
    <message>
        <source>Seed of the delays: %1</source>
        <translation>지연의 시드: %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>실행한 환경</translation>
    </message>
</context>
<context>
    <name>SheetFiles</name>
    <message>
        <source>%1 was not written: a worksheet is saved as PDF or HTML. Let the name end with .pdf or .html.</source>
        <translation>%1을(를) 쓰지 못했습니다. 활동지는 PDF나 HTML로 저장합니다. 이름을 .pdf나 .html로 끝내세요.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>There is no language “%1”; there are %2.</source>
        <translation>“%1” 언어는 없습니다. 쓸 수 있는 언어: %2.</translation>
    </message>
    <message>
        <source>There is no theme “%1”; there are light, dark and system.</source>
        <translation>“%1” 테마는 없습니다. 쓸 수 있는 테마: light, dark, system.</translation>
    </message>
    <message>
        <source>There is no experiment “%1”; there are %2.</source>
        <translation>“%1” 실험은 없습니다. 쓸 수 있는 실험: %2.</translation>
    </message>
    <message>
        <source>There is no option %1; --help shows those there are.</source>
        <translation>%1 옵션은 없습니다. 쓸 수 있는 옵션은 --help로 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Only one run can be opened at a time, and %1 is one too many.</source>
        <translation>실행 기록은 한 번에 하나만 열 수 있습니다. %1 파일까지 열 수는 없습니다.</translation>
    </message>
    <message>
        <source>%1 needs a value; --help shows which.</source>
        <translation>%1 옵션에는 값이 필요합니다. --help에서 확인하십시오.</translation>
    </message>
    <message>
        <source>Usage: gizmoscope [options] [run file]</source>
        <translation>사용법: gizmoscope [옵션] [실행 기록 파일]</translation>
    </message>
    <message>
        <source>See what synchronous and asynchronous requests do.</source>
        <translation>동기 요청과 비동기 요청이 실제로 무엇을 하는지 보여 줍니다.</translation>
    </message>
    <message>
        <source>run it at once: %1</source>
        <translation>바로 실행할 실험: %1</translation>
    </message>
    <message>
        <source>call this server instead of the embedded backend</source>
        <translation>내장 백엔드 대신 이 서버를 호출</translation>
    </message>
    <message>
        <source>language: %1</source>
        <translation>언어: %1</translation>
    </message>
    <message>
        <source>light, dark or system</source>
        <translation>light, dark, system 중 하나</translation>
    </message>
    <message>
        <source>print the version and end</source>
        <translation>버전을 출력하고 종료</translation>
    </message>
    <message>
        <source>print this and end</source>
        <translation>이 도움말을 출력하고 종료</translation>
    </message>
    <message>
        <source>open this saved run; --run is then passed over</source>
        <translation>저장한 이 실행 기록을 열기(이때 --run은 무시)</translation>
    </message>
    <message>
        <source>A value follows its option after a blank or =. Qt&apos;s own options (-platform, -style, -geometry, …) are understood, too.</source>
        <translation>값은 옵션 뒤에 공백이나 =를 두고 씁니다. Qt 자체 옵션(-platform, -style, -geometry, …)도 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 could not be carried out, 2 wrong usage.</source>
        <translation>종료 코드: 0 완료, 1 수행할 수 없음, 2 잘못된 사용법.</translation>
    </message>
    <message>
        <source>%1 is not a directory of lessons.</source>
        <translation>%1은(는) 수업 디렉터리가 아닙니다.</translation>
    </message>
    <message>
        <source>lessons of your own, instead of the program&apos;s</source>
        <translation>프로그램의 수업 대신 나의 수업</translation>
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
        <translation>호출 %1, 요청 %2</translation>
    </message>
    <message>
        <source>Delay asked for: %1 ms</source>
        <translation>지정한 지연: %1 ms</translation>
    </message>
    <message>
        <source>Issued at %1</source>
        <translation>발생 시각: %1</translation>
    </message>
    <message>
        <source>Queued for %1</source>
        <translation>대기열에 있던 시간: %1</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>응답 대기 시간: %1</translation>
    </message>
    <message>
        <source>Receiving for %1</source>
        <translation>수신에 걸린 시간: %1</translation>
    </message>
    <message>
        <source>Ended at %1, after %2</source>
        <translation>종료 시각: %1(%2 걸림)</translation>
    </message>
    <message>
        <source>Thread %1</source>
        <translation>스레드 %1</translation>
    </message>
    <message>
        <source>idle since %1</source>
        <translation>%1부터 유휴</translation>
    </message>
    <message>
        <source>blocked by call %1 since %2, for %3</source>
        <translation>%2부터 %3 동안 호출 %1 때문에 블로킹됨</translation>
    </message>
    <message>
        <source>running since %1, for %2</source>
        <translation>%1부터 %2 동안 실행 중</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>요청 %1</translation>
    </message>
    <message>
        <source>Calls %1 to %2 at %3</source>
        <translation>%3 시점의 호출 %1~%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln queued</source>
        <comment>calls</comment>
        <translation>
            <numerusform>대기열 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>calls</comment>
        <translation>
            <numerusform>응답 대기 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln receiving</source>
        <comment>calls</comment>
        <translation>
            <numerusform>수신 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ended</source>
        <comment>calls</comment>
        <translation>
            <numerusform>종료 %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>Threads %1 to %2 at %3</source>
        <translation>%3 시점의 스레드 %1~%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <comment>threads</comment>
        <translation>
            <numerusform>실행 중 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <comment>threads</comment>
        <translation>
            <numerusform>블로킹됨 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent at %1</source>
        <translation>전송 시각: %1</translation>
    </message>
    <message>
        <source>First byte at %1</source>
        <translation>첫 바이트 시각: %1</translation>
    </message>
    <message>
        <source>Ended at %1</source>
        <translation>종료 시각: %1</translation>
    </message>
    <message>
        <source>I/O thread</source>
        <translation>I/O 스레드</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>호출 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>스레드 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>What each thread and each call does, moment by moment, will appear here: running, blocked or idle; queued, waiting or receiving. Press Run.</source>
        <translation>스레드와 호출이 순간순간 무엇을 하는지 여기에 표시됩니다. 스레드는 실행 중, 블로킹됨, 유휴로, 호출은 대기열, 응답 대기, 수신으로 나타냅니다. “실행”을 누르십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) rejected</source>
        <translation>
            <numerusform>요청 %Ln건 거부됨</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WebPages</name>
    <message>
        <source>Web app</source>
        <translation>웹 앱</translation>
    </message>
    <message>
        <source>Each page calls the gizmo backend, and says how it waited. Load it from many places at once.</source>
        <translation>각 페이지는 기즈모 백엔드를 호출하고 어떻게 기다렸는지 알려 줍니다. 여러 곳에서 동시에 열어 보십시오.</translation>
    </message>
    <message>
        <source>Synchronous: the pool thread was held while the calls waited.</source>
        <translation>동기: 호출이 기다리는 동안 풀 스레드가 붙잡혀 있었습니다.</translation>
    </message>
    <message>
        <source>Asynchronous: no thread was held while the calls waited.</source>
        <translation>비동기: 호출이 기다리는 동안 붙잡힌 스레드는 없었습니다.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>제품</translation>
    </message>
    <message>
        <source>Widgets</source>
        <translation>위젯</translation>
    </message>
    <message>
        <source>Gizmos</source>
        <translation>기즈모</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>가격</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation>출시일</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>수량</translation>
    </message>
    <message>
        <source>Elapsed time, ms</source>
        <translation>소요 시간(ms)</translation>
    </message>
    <message>
        <source>In the queue, ms</source>
        <translation>대기열에 있던 시간(ms)</translation>
    </message>
    <message>
        <source>Thread before the calls</source>
        <translation>호출 전 스레드</translation>
    </message>
    <message>
        <source>Thread after the calls</source>
        <translation>호출 후 스레드</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>모든 페이지</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>시간 초과</translation>
    </message>
    <message>
        <source>The request took longer than its timeout, and its calls were cancelled. Nothing is broken: the timeout is shorter than the answer takes.</source>
        <translation>요청이 제한 시간을 넘겨 그 호출이 취소되었습니다. 고장이 아닙니다. 제한 시간이 응답에 걸리는 시간보다 짧을 뿐입니다.</translation>
    </message>
    <message>
        <source>The server is full</source>
        <translation>서버에 여유가 없습니다</translation>
    </message>
    <message>
        <source>So many requests wait already that the queue takes no more. Nothing is broken: come again in a moment, or let fewer requests hold a thread.</source>
        <translation>이미 기다리는 요청이 너무 많아 대기열이 더 받지 않습니다. 고장이 아닙니다. 잠시 뒤에 다시 오거나, 스레드를 붙잡아 두는 요청을 줄이십시오.</translation>
    </message>
    <message>
        <source>The backend did not answer</source>
        <translation>백엔드가 응답하지 않았습니다</translation>
    </message>
    <message>
        <source>A call to the gizmo backend went wrong, so there is nothing to show. Look whether the backend runs and can be reached.</source>
        <translation>기즈모 백엔드 호출이 실패하여 보여 줄 내용이 없습니다. 백엔드가 실행 중인지, 백엔드에 연결할 수 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>The request was cancelled before its page was ready.</source>
        <translation>페이지가 준비되기 전에 요청이 취소되었습니다.</translation>
    </message>
    <message>
        <source>Cancel button</source>
        <translation>취소 버튼</translation>
    </message>
    <message>
        <source>Start a page, and cancel it while it waits. The browser closes the connection, the web app cancels the calls, and the backend stops its work.</source>
        <translation>페이지를 시작하고, 기다리는 동안 취소해 보십시오. 브라우저가 연결을 닫고, 웹 앱이 호출을 취소하고, 백엔드가 작업을 멈춥니다.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>There is no such page.</source>
        <translation>그런 페이지는 없습니다.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Sync</source>
        <translation>동기</translation>
    </message>
    <message>
        <source>Async</source>
        <translation>비동기</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>성공</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>시간 초과</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>거부됨</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>실행 중</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>시간 초과</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>중단됨</translation>
    </message>
    <message>
        <source>main</source>
        <translation>메인</translation>
    </message>
    <message>
        <source>I/O</source>
        <translation>I/O</translation>
    </message>
    <message>
        <source>network</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>request pool</source>
        <translation>요청 풀</translation>
    </message>
    <message>
        <source>backend</source>
        <translation>백엔드</translation>
    </message>
    <message>
        <source>web app</source>
        <translation>웹 앱</translation>
    </message>
    <message>
        <source>telemetry</source>
        <translation>텔레메트리</translation>
    </message>
    <message>
        <source>other</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>the timeout ran out</source>
        <translation>제한 시간이 지남</translation>
    </message>
    <message>
        <source>no answer within any reasonable time</source>
        <translation>너무 오래 응답이 없음</translation>
    </message>
    <message>
        <source>cancelled by you</source>
        <translation>사용자가 취소함</translation>
    </message>
    <message>
        <source>the program was closing</source>
        <translation>프로그램이 종료되는 중이었음</translation>
    </message>
    <message>
        <source>nothing listens there</source>
        <translation>그 주소에서 수신 대기하는 서버가 없음</translation>
    </message>
    <message>
        <source>the host name was not found</source>
        <translation>호스트 이름을 찾을 수 없음</translation>
    </message>
    <message>
        <source>the host cannot be reached</source>
        <translation>호스트에 연결할 수 없음</translation>
    </message>
    <message>
        <source>the connection was closed before the answer</source>
        <translation>응답이 오기 전에 연결이 닫힘</translation>
    </message>
    <message>
        <source>the answer broke off</source>
        <translation>응답이 도중에 끊김</translation>
    </message>
    <message>
        <source>the answer is not the list that was asked for</source>
        <translation>응답이 기대한 목록이 아님</translation>
    </message>
    <message>
        <source>the answer is not HTTP</source>
        <translation>응답이 HTTP가 아님</translation>
    </message>
    <message>
        <source>the server answered with an error status</source>
        <translation>서버가 오류 상태 코드로 응답함</translation>
    </message>
    <message>
        <source>the server is full</source>
        <translation>서버에 여유가 없음</translation>
    </message>
    <message>
        <source>the answer was too large and was cut off</source>
        <translation>응답이 너무 커서 잘림</translation>
    </message>
    <message>
        <source>the server redirected in a circle</source>
        <translation>서버가 리디렉션을 끝없이 되풀이함</translation>
    </message>
    <message>
        <source>this computer has no resources left for it</source>
        <translation>이 컴퓨터에 남은 리소스가 없음</translation>
    </message>
    <message>
        <source>the action itself failed</source>
        <translation>액션 자체가 실패함</translation>
    </message>
    <message>
        <source>The system let us start no thread at all. Close other programs, or raise the limit of processes (ulimit -u).</source>
        <translation>시스템이 스레드를 하나도 시작하지 못하게 했습니다. 다른 프로그램을 닫거나 프로세스 수 제한(ulimit -u)을 올리십시오.</translation>
    </message>
    <message>
        <source>Nothing listens on %1. Start a backend there (gizmoscope-cli serve backend), or choose another address.</source>
        <translation>%1에서 수신 대기하는 서버가 없습니다. 그 주소에서 백엔드를 시작하거나(gizmoscope-cli serve backend) 다른 주소를 고르십시오.</translation>
    </message>
    <message>
        <source>The host of %1 was not found. Check the name, or give its IP address.</source>
        <translation>%1의 호스트를 찾을 수 없습니다. 이름을 확인하거나 IP 주소를 쓰십시오.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network and the address.</source>
        <translation>%1에 연결할 수 없습니다. 네트워크와 주소를 확인하십시오.</translation>
    </message>
    <message>
        <source>The server at %1 answers, but not as a gizmo backend does (%2). Check the address.</source>
        <translation>%1의 서버가 응답하지만 기즈모 백엔드의 응답이 아닙니다(%2). 주소를 확인하십시오.</translation>
    </message>
    <message>
        <source>No request got as far as a call: the request queue was full. Allow a longer queue or more pool threads.</source>
        <translation>호출까지 간 요청이 하나도 없습니다. 요청 대기열이 가득 찼습니다. 대기열을 늘리거나 풀 스레드를 더 허용하십시오.</translation>
    </message>
    <message>
        <source>No call to %1 was answered: %2.</source>
        <translation>%1: 응답받은 호출이 하나도 없습니다(%2).</translation>
    </message>
    <message>
        <source>A run is going on. Wait for its end, or cancel it first.</source>
        <translation>실행이 진행 중입니다. 끝날 때까지 기다리거나 먼저 취소하십시오.</translation>
    </message>
    <message>
        <source>There is no experiment “%1”. “gizmoscope-cli list” shows those there are.</source>
        <translation>“%1” 실험은 없습니다. “gizmoscope-cli list” 명령으로 실험 목록을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>The setting %1 is out of its range.</source>
        <translation>%1 설정이 허용 범위를 벗어났습니다.</translation>
    </message>
    <message>
        <source>“%1” is not an address. It should look like http://127.0.0.1:7734/.</source>
        <translation>“%1”: 올바른 주소가 아닙니다. http://127.0.0.1:7734/ 같은 형식이어야 합니다.</translation>
    </message>
    <message>
        <source>“%1” cannot be a backend: only http and https addresses are allowed.</source>
        <translation>“%1”: 백엔드로 쓸 수 없습니다. http와 https 주소만 허용됩니다.</translation>
    </message>
    <message>
        <source>“%1” lacks a host, or has a user name in it. It should look like http://127.0.0.1:7734/.</source>
        <translation>“%1”: 호스트가 없거나 사용자 이름이 들어 있습니다. http://127.0.0.1:7734/ 같은 형식이어야 합니다.</translation>
    </message>
    <message>
        <source>This run needs %1 open files and sockets, and the system allows this program %2. Raise the limit (ulimit -n %3), or choose fewer connections.</source>
        <translation>이 실행에는 열린 파일과 소켓이 %1개 필요하지만 시스템은 이 프로그램에 %2개까지만 허용합니다. 제한을 올리거나(ulimit -n %3) 연결 수를 줄이십시오.</translation>
    </message>
    <message>
        <source>Another program listens on %1 already. Choose another port with --port, or end that program.</source>
        <translation>다른 프로그램이 이미 %1에서 수신 대기 중입니다. --port로 다른 포트를 고르거나 그 프로그램을 끝내십시오.</translation>
    </message>
    <message>
        <source>The system does not let this program listen on %1. Choose a port above 1023.</source>
        <translation>시스템이 이 프로그램에 %1에서의 수신 대기를 허용하지 않습니다. 1023보다 큰 포트를 고르십시오.</translation>
    </message>
    <message>
        <source>%1 is not an address of this computer. Use 127.0.0.1, or the address of one of its network cards.</source>
        <translation>%1: 이 컴퓨터의 주소가 아닙니다. 127.0.0.1이나 이 컴퓨터의 네트워크 카드 주소를 쓰십시오.</translation>
    </message>
    <message>
        <source>Cannot listen on %1: %2.</source>
        <translation>%1에서 수신 대기할 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program; the embedded backend uses %2 instead.</source>
        <translation>다른 프로그램이 %1번 포트를 쓰고 있어 내장 백엔드는 %2번 포트를 사용합니다.</translation>
    </message>
    <message>
        <source>%1 is not a run file of Gizmoscope.</source>
        <translation>%1: Gizmoscope 실행 기록 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Gizmoscope. Install that version to open it.</source>
        <translation>%1: 더 새로운 버전의 Gizmoscope로 만든 파일입니다. 열려면 그 버전을 설치하십시오.</translation>
    </message>
    <message>
        <source>%1 is damaged: it ends too early, at byte %2. Take another copy of it.</source>
        <translation>%1: 손상된 파일입니다. %2바이트 위치에서 너무 일찍 끝납니다. 다른 사본을 쓰십시오.</translation>
    </message>
    <message>
        <source>%1 is damaged: the part at byte %2 was altered. Take another copy of it.</source>
        <translation>%1: 손상된 파일입니다. %2바이트 위치의 내용이 변경되었습니다. 다른 사본을 쓰십시오.</translation>
    </message>
    <message>
        <source>%1 is damaged: the settings at byte %2 cannot be. Take another copy of it.</source>
        <translation>%1: 손상된 파일입니다. %2바이트 위치의 설정이 올바르지 않습니다. 다른 사본을 쓰십시오.</translation>
    </message>
    <message>
        <source>%1 is damaged: the events at byte %2 contradict each other. Take another copy of it.</source>
        <translation>%1: 손상된 파일입니다. %2바이트 위치의 이벤트가 서로 모순됩니다. 다른 사본을 쓰십시오.</translation>
    </message>
    <message>
        <source>There is no run in %1.</source>
        <translation>%1에 실행 기록이 없습니다.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>%1: 열 수 없습니다(%2).</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Nothing was changed there; choose another place.</source>
        <translation>%1: 쓸 수 없습니다(%2). 기존 내용은 바뀌지 않았습니다. 다른 위치를 고르십시오.</translation>
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
        <translation>%1배</translation>
    </message>
    <message>
        <source>Async was done %1 times as fast as sync.</source>
        <translation>비동기가 동기보다 %1배 빨리 끝났습니다.</translation>
    </message>
    <message>
        <source>Sync was done %1 times as fast as async.</source>
        <translation>동기가 비동기보다 %1배 빨리 끝났습니다.</translation>
    </message>
    <message>
        <source>Both took the same time.</source>
        <translation>둘 다 같은 시간이 걸렸습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n call(s) of %2</source>
        <translation>
            <numerusform>%1 · 호출 %n건 · 지연 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>off</source>
        <comment>timeout</comment>
        <translation>없음</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>필요한 만큼</translation>
    </message>
    <message>
        <source>Delay, from: %1 → %2</source>
        <translation>지연 하한: %1 → %2</translation>
    </message>
    <message>
        <source>Delay, to: %1 → %2</source>
        <translation>지연 상한: %1 → %2</translation>
    </message>
    <message>
        <source>Timeout: %1 → %2</source>
        <translation>제한 시간: %1 → %2</translation>
    </message>
    <message>
        <source>Connections: %1 → %2</source>
        <translation>연결: %1 → %2</translation>
    </message>
    <message>
        <source>Pool threads: %1 → %2</source>
        <translation>풀 스레드: %1 → %2</translation>
    </message>
    <message>
        <source>Delay: %1 → %2</source>
        <translation>지연: %1 → %2</translation>
    </message>
    <message>
        <source>the visitor left before the page was ready</source>
        <translation>페이지가 준비되기 전에 방문자가 떠남</translation>
    </message>
    <message>
        <source>The claims are being checked, and a run beside that would disturb both. Wait for its end, or stop it first.</source>
        <translation>주장을 확인하는 중이며, 그 옆에서 실험을 실행하면 둘 다 방해를 받습니다. 끝날 때까지 기다리거나 먼저 멈추십시오.</translation>
    </message>
    <message>
        <source>%1 is damaged: the prediction at byte %2 cannot be. Take another copy of it.</source>
        <translation>%1: 손상된 파일입니다. %2바이트 위치의 예측이 올바르지 않습니다. 다른 사본을 쓰십시오.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Gizmoscope, and what is in it would be lost. Nothing was changed there; choose another name.</source>
        <translation>%1: 더 새로운 버전의 Gizmoscope로 만든 파일이라 덮어쓰면 내용이 사라집니다. 기존 내용은 바뀌지 않았습니다. 다른 이름을 고르십시오.</translation>
    </message>
    <message>
        <source>%1 is there already and cannot be read: %2. Nothing was changed there; choose another name.</source>
        <translation>%1: 이미 있는 파일이며 읽을 수 없습니다(%2). 기존 내용은 바뀌지 않았습니다. 다른 이름을 고르십시오.</translation>
    </message>
    <message>
        <source>%1 is a damaged run file, and what can still be had of it would be lost. Nothing was changed there; choose another name, or remove that file.</source>
        <translation>%1: 손상된 실행 기록 파일이라 덮어쓰면 아직 건질 수 있는 내용까지 사라집니다. 기존 내용은 바뀌지 않았습니다. 다른 이름을 고르거나 그 파일을 지우십시오.</translation>
    </message>
    <message>
        <source>%1 · delay %2</source>
        <translation>%1 · 지연 %2</translation>
    </message>
    <message>
        <source>Computer: %1, processors: %2</source>
        <translation>컴퓨터: %1, 프로세서: %2개</translation>
    </message>
    <message>
        <source>Program: Gizmoscope %1, Qt %2</source>
        <translation>프로그램: Gizmoscope %1, Qt %2</translation>
    </message>
</context>
<context>
    <name>Worksheet</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n분</numerusform>
        </translation>
    </message>
    <message>
        <source>What do you expect?</source>
        <translation>무엇을 예상하나요?</translation>
    </message>
    <message>
        <source>What did you see?</source>
        <translation>무엇을 보았나요?</translation>
    </message>
    <message>
        <source>What was measured?</source>
        <translation>무엇이 측정되었나요?</translation>
    </message>
    <message>
        <source>My guess: %1</source>
        <translation>내 예상: %1</translation>
    </message>
    <message>
        <source>Number them, the smallest first.</source>
        <translation>가장 작은 것부터 번호를 매기세요.</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>답: %1</translation>
    </message>
    <message>
        <source>There is no run of this lesson yet. Go through it once, then write the key again.</source>
        <translation>아직 이 수업의 실행이 없습니다. 수업을 한 번 해 본 뒤 답안을 다시 저장하세요.</translation>
    </message>
    <message>
        <source>Sketch what happens: time to the right, threads and calls upwards.</source>
        <translation>무슨 일이 일어나는지 그려 보세요: 오른쪽은 시간, 위쪽은 스레드와 호출.</translation>
    </message>
    <message>
        <source>Key to the worksheet</source>
        <translation>활동지 답안</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>활동지</translation>
    </message>
    <message>
        <source>Name: %1   Date: %2</source>
        <translation>이름: %1   날짜: %2</translation>
    </message>
</context>
</TS>
