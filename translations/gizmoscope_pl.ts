<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>ClaimWords</name>
    <message>
        <source>%1, expected was %2.</source>
        <translation>%1, oczekiwano %2.</translation>
    </message>
    <message>
        <source>%1, expected was %2 to %3.</source>
        <translation>%1, oczekiwano od %2 do %3.</translation>
    </message>
    <message>
        <source>%1, expected was %2 or more.</source>
        <translation>%1, oczekiwano co najmniej %2.</translation>
    </message>
    <message>
        <source>%1, expected was %2 or less.</source>
        <translation>%1, oczekiwano najwyżej %2.</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>zgadza się</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>nie zgadza się</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nie sprawdzono</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a figure and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This machine did not get that far: %1</source>
        <translation>Ten komputer nie doszedł tak daleko: %1</translation>
    </message>
    <message>
        <source>A run of it did not come to its end.</source>
        <translation>Jeden z przebiegów nie dobiegł końca.</translation>
    </message>
    <message>
        <source>A run of it did not come to its end: %1.</source>
        <translation>Jeden z przebiegów nie dobiegł końca: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) failed: %1.</source>
        <translation>
            <numerusform>Nie powiodło się %n żądanie: %1.</numerusform>
            <numerusform>Nie powiodły się %n żądania: %1.</numerusform>
            <numerusform>Nie powiodło się %n żądań: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The system let no more than %1 pool threads start. Raise the limit of processes (ulimit -u).</source>
        <translation>System pozwolił uruchomić najwyżej %1 wątków puli. Podnieś limit procesów (ulimit -u).</translation>
    </message>
    <message>
        <source>This system does not tell how much memory a program uses.</source>
        <translation>Ten system nie podaje, ile pamięci zajmuje program.</translation>
    </message>
    <message>
        <source>Interrupted before its end.</source>
        <translation>Przerwano przed końcem sprawdzania.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from a value to another</comment>
        <translation>od %1 do %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>co najmniej %1</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>najwyżej %1</translation>
    </message>
    <message>
        <source>%1 (%2 of %3) · %4</source>
        <comment>a claim and how far it is</comment>
        <translation>%1 (%2 z %3) · %4</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>sync</source>
        <translation>synchronicznie</translation>
    </message>
    <message>
        <source>async</source>
        <translation>asynchronicznie</translation>
    </message>
    <message>
        <source>in turn</source>
        <translation>po kolei</translation>
    </message>
    <message>
        <source>together</source>
        <translation>razem</translation>
    </message>
    <message>
        <source>mean in turn</source>
        <translation>średnia po kolei</translation>
    </message>
    <message>
        <source>mean together</source>
        <translation>średnia razem</translation>
    </message>
    <message>
        <source>requests with the short timeout</source>
        <translation>żądania z krótkim limitem czasu</translation>
    </message>
    <message>
        <source>of these succeeded</source>
        <translation>z tego udanych</translation>
    </message>
    <message>
        <source>requests with the long timeout, each time</source>
        <translation>żądania z długim limitem czasu, za każdym razem</translation>
    </message>
    <message>
        <source>timed out with one call</source>
        <translation>przekroczyło czas, jedno wywołanie</translation>
    </message>
    <message>
        <source>timed out with three calls</source>
        <translation>przekroczyło czas, trzy wywołania</translation>
    </message>
    <message>
        <source>few blocked threads</source>
        <translation>zablokowane wątki, mało</translation>
    </message>
    <message>
        <source>many blocked threads</source>
        <translation>zablokowane wątki, dużo</translation>
    </message>
    <message>
        <source>reserved more</source>
        <translation>zarezerwowana więcej o</translation>
    </message>
    <message>
        <source>resident more</source>
        <translation>rezydentna więcej o</translation>
    </message>
    <message>
        <source>threads blocked, sync</source>
        <translation>zablokowane wątki, synchronicznie</translation>
    </message>
    <message>
        <source>requests served by a blocked thread, sync</source>
        <translation>żądania obsłużone przez zablokowany wątek, synchronicznie</translation>
    </message>
    <message>
        <source>longest wait for a thread, sync</source>
        <translation>najdłuższe czekanie na wątek, synchronicznie</translation>
    </message>
    <message>
        <source>threads blocked, async</source>
        <translation>zablokowane wątki, asynchronicznie</translation>
    </message>
    <message>
        <source>longest wait for a thread, async</source>
        <translation>najdłuższe czekanie na wątek, asynchronicznie</translation>
    </message>
    <message>
        <source>rejected by the short queue</source>
        <translation>odrzucone przez krótką kolejkę</translation>
    </message>
    <message>
        <source>rejected by the long queue</source>
        <translation>odrzucone przez długą kolejkę</translation>
    </message>
    <message>
        <source>mean, sync</source>
        <translation>średnia, synchronicznie</translation>
    </message>
    <message>
        <source>threads added, sync</source>
        <translation>dodane wątki, synchronicznie</translation>
    </message>
    <message>
        <source>waves over few connections</source>
        <translation>fale przy małej liczbie połączeń</translation>
    </message>
    <message>
        <source>time over few</source>
        <translation>czas przy małej liczbie</translation>
    </message>
    <message>
        <source>waves over many connections</source>
        <translation>fale przy dużej liczbie połączeń</translation>
    </message>
    <message>
        <source>time over many</source>
        <translation>czas przy dużej liczbie</translation>
    </message>
    <message>
        <source>waves, sync</source>
        <translation>fale, synchronicznie</translation>
    </message>
    <message>
        <source>waves, async</source>
        <translation>fale, asynchronicznie</translation>
    </message>
    <message>
        <source>inside at once, sync</source>
        <translation>jednocześnie w środku, synchronicznie</translation>
    </message>
    <message>
        <source>inside at once, async</source>
        <translation>jednocześnie w środku, asynchronicznie</translation>
    </message>
    <message>
        <source>served</source>
        <translation>obsłużone</translation>
    </message>
    <message>
        <source>inside at once</source>
        <translation>jednocześnie w środku</translation>
    </message>
    <message>
        <source>pool threads at once</source>
        <translation>wątki puli naraz</translation>
    </message>
    <message>
        <source>threads in the process</source>
        <translation>wątki w procesie</translation>
    </message>
    <message>
        <source>blocked, all requests</source>
        <translation>zablokowane, wszystkie żądania</translation>
    </message>
    <message>
        <source>suspended, all requests</source>
        <translation>wstrzymane, wszystkie żądania</translation>
    </message>
    <message>
        <source>requests that ended in another thread</source>
        <translation>żądania zakończone w innym wątku</translation>
    </message>
    <message>
        <source>One call of 2 s takes 2 s either way.</source>
        <translation>Jedno wywołanie trwające 2 s tak czy tak trwa 2 s.</translation>
    </message>
    <message>
        <source>The backend takes its time, whoever waits for it and how.</source>
        <translation>Backend potrzebuje swojego czasu, bez względu na to, kto i jak na niego czeka.</translation>
    </message>
    <message>
        <source>Three calls of 500 ms take over 1,500 ms in turn and a little over 500 ms together. With 500–1,500 ms each the means are 3,000 and 1,250 ms.</source>
        <translation>Trzy wywołania po 500 ms trwają po kolei ponad 1500 ms, a razem nieco ponad 500 ms. Gdy każde trwa 500–1500 ms, średnie wynoszą 3000 i 1250 ms.</translation>
    </message>
    <message>
        <source>In turn the delays add up; together only the longest counts.</source>
        <translation>Po kolei opóźnienia się sumują; razem liczy się tylko najdłuższe.</translation>
    </message>
    <message>
        <source>A timeout of 150 ms against a delay of 500 ms never succeeds. One of 1 s against 500–1,500 ms ends half of the single calls, and 7 of 8 requests with three calls.</source>
        <translation>Przy limicie 150 ms i opóźnieniu 500 ms nic się nie udaje. Limit 1 s przy opóźnieniach 500–1500 ms przerywa połowę pojedynczych wywołań i 7 na 8 żądań z trzema wywołaniami.</translation>
    </message>
    <message>
        <source>A request succeeds only if each of its calls is faster than the timeout.</source>
        <translation>Żądanie udaje się tylko wtedy, gdy każde jego wywołanie jest szybsze niż limit czasu.</translation>
    </message>
    <message>
        <source>5,000 blocked threads reserve about 5 GB more than 50; far less of it is resident.</source>
        <translation>5000 zablokowanych wątków rezerwuje o około 5 GB więcej niż 50; rezydentna jest tylko niewielka część.</translation>
    </message>
    <message>
        <source>Each thread reserves 1 MiB of stack and touches only a little of it.</source>
        <translation>Każdy wątek rezerwuje 1 MiB stosu, a używa tylko niewielkiej części.</translation>
    </message>
    <message>
        <source>A pool thread that waits for its call serves nobody: requests queue.</source>
        <translation>Wątek puli, który czeka na swoje wywołanie, nikogo nie obsługuje: żądania stoją w kolejce.</translation>
    </message>
    <message>
        <source>A blocked thread is taken; a request that is suspended has given its thread back.</source>
        <translation>Zablokowany wątek jest zajęty; wstrzymane żądanie oddało swój wątek.</translation>
    </message>
    <message>
        <source>1,500 requests at once for 200 threads: a queue limit of 1,000 turns 300 of them away, one of 5,000 none.</source>
        <translation>1500 żądań naraz na 200 wątków: limit kolejki 1000 odrzuca 300 z nich, limit 5000 żadnego.</translation>
    </message>
    <message>
        <source>What neither the threads nor the queue can take gets status 503.</source>
        <translation>To, czego nie przyjmą ani wątki, ani kolejka, dostaje status 503.</translation>
    </message>
    <message>
        <source>A burst of 125 × 500 ms on 8 threads, one more each 500 ms, takes 5.0 s sync (mean 3.1 s) and 0.5 s async.</source>
        <translation>125 żądań naraz po 500 ms na 8 wątkach, z jednym więcej co 500 ms, trwa synchronicznie 5,0 s (średnio 3,1 s), a asynchronicznie 0,5 s.</translation>
    </message>
    <message>
        <source>Threads come too slowly for those who wait; async needs no more of them.</source>
        <translation>Wątki przybywają zbyt wolno dla tych, którzy czekają; wersja asynchroniczna więcej ich nie potrzebuje.</translation>
    </message>
    <message>
        <source>48 calls of 500 ms come in eight waves over 6 connections, Qt&apos;s own limit, and in one over 48, that is 12 for each of four CPUs.</source>
        <translation>48 wywołań po 500 ms idzie w ośmiu falach przez 6 połączeń, czyli własny limit Qt, a w jednej przez 48, czyli po 12 na każdy z czterech procesorów.</translation>
    </message>
    <message>
        <source>A connection carries one call at a time; the others wait for it.</source>
        <translation>Połączenie niesie naraz jedno wywołanie; pozostałe na nie czekają.</translation>
    </message>
    <message>
        <source>A client operating system serves 10 requests at once: 50 come in five waves, async or not.</source>
        <translation>Kliencki system operacyjny obsługuje naraz 10 żądań: 50 idzie w pięciu falach, asynchronicznie czy nie.</translation>
    </message>
    <message>
        <source>The limit counts the requests inside, not the threads that they hold.</source>
        <translation>Limit liczy żądania w środku, a nie zajęte przez nie wątki.</translation>
    </message>
    <message>
        <source>5,000 requests at once, the usual limit for one CPU, are all served by a few threads when they wait asynchronously.</source>
        <translation>5000 żądań naraz, czyli zwykły limit dla jednego procesora, obsługuje w całości kilka wątków, jeśli czekają asynchronicznie.</translation>
    </message>
    <message>
        <source>A request that waits without a thread costs a connection and some memory.</source>
        <translation>Żądanie, które czeka bez wątku, kosztuje połączenie i trochę pamięci.</translation>
    </message>
    <message>
        <source>Between the call and the await no thread is used; the rest may go on in another thread.</source>
        <translation>Między wywołaniem a await nie jest używany żaden wątek; reszta może toczyć się dalej w innym wątku.</translation>
    </message>
    <message>
        <source>No request blocked a thread, and nearly all of its time it was suspended.</source>
        <translation>Żadne żądanie nie blokowało wątku i niemal przez cały czas było wstrzymane.</translation>
    </message>
</context>
<context>
    <name>ClaimsPage</name>
    <message>
        <source>Date: %1</source>
        <translation>Data: %1</translation>
    </message>
    <message>
        <source>Quoted: the claims, from the tutorials on asynchronous requests in ASP.NET MVC 4 and Web Forms 4.5.</source>
        <translation>Cytowane: twierdzenia, z samouczków o żądaniach asynchronicznych w ASP.NET MVC 4 i Web Forms 4.5.</translation>
    </message>
    <message>
        <source>Measured: the figures, on this computer, with real requests, threads and memory.</source>
        <translation>Zmierzone: liczby, na tym komputerze, na prawdziwych żądaniach, wątkach i pamięci.</translation>
    </message>
    <message>
        <source>Expected: what follows from the claim for the settings of the runs, with what chance and the computer itself may add.</source>
        <translation>Oczekiwane: to, co wynika z twierdzenia dla ustawień przebiegów, z poprawką na przypadek i na sam komputer.</translation>
    </message>
    <message>
        <source>Claims about waiting, checked on this computer</source>
        <translation>Twierdzenia o czekaniu, sprawdzone na tym komputerze</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>The standard output</source>
        <translation>Standardowe wyjście</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Brakuje polecenia.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Nie ma polecenia „%1”.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Pokazuje tę pomoc.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3, not “%4”.</source>
        <translation>--%1 przyjmuje liczbę całkowitą od %2 do %3, a nie „%4”.</translation>
    </message>
    <message>
        <source>--seed takes a whole number that is not negative, not “%1”.</source>
        <translation>--seed przyjmuje nieujemną liczbę całkowitą, a nie „%1”.</translation>
    </message>
    <message>
        <source>--delay takes milliseconds from 0 to %1, or two of them as in 500-1500, not “%2”.</source>
        <translation>--delay przyjmuje milisekundy od 0 do %1 albo zakres, np. 500-1500, a nie „%2”.</translation>
    </message>
    <message>
        <source>--mode takes sync, async or both, not “%1”.</source>
        <translation>--mode przyjmuje sync, async lub both, a nie „%1”.</translation>
    </message>
    <message>
        <source>sync, async or both (default both).</source>
        <translation>sync, async lub both (domyślnie both).</translation>
    </message>
    <message>
        <source>Delay of each call in ms, or a range (default 500).</source>
        <translation>Opóźnienie każdego wywołania w ms albo zakres (domyślnie 500).</translation>
    </message>
    <message>
        <source>Timeout of each request in ms (default: the experiment&apos;s own).</source>
        <translation>Limit czasu każdego żądania w ms (domyślnie: taki, jaki ma eksperyment).</translation>
    </message>
    <message>
        <source>Visitors who send their requests one after the other.</source>
        <translation>Liczba odwiedzających; każdy wysyła żądania jedno po drugim.</translation>
    </message>
    <message>
        <source>Requests all in all.</source>
        <translation>Łączna liczba żądań.</translation>
    </message>
    <message>
        <source>Connections to the backend at once (default: as many as needed).</source>
        <translation>Liczba jednoczesnych połączeń z backendem (domyślnie: ile trzeba).</translation>
    </message>
    <message>
        <source>Pool threads at most (default: as many as needed).</source>
        <translation>Maksymalna liczba wątków w puli (domyślnie: ile trzeba).</translation>
    </message>
    <message>
        <source>Requests that may wait for a pool thread (default: any number).</source>
        <translation>Ile żądań może czekać na wątek z puli (domyślnie: bez ograniczeń).</translation>
    </message>
    <message>
        <source>Seed of the delays (default 1).</source>
        <translation>Ziarno losowania opóźnień (domyślnie 1).</translation>
    </message>
    <message>
        <source>Address of a backend (default: one of its own).</source>
        <translation>Adres backendu (domyślnie: własny, wbudowany).</translation>
    </message>
    <message>
        <source>text or json (default text).</source>
        <translation>text lub json (domyślnie text).</translation>
    </message>
    <message>
        <source>Save the runs to this file.</source>
        <translation>Zapisuje przebiegi do tego pliku.</translation>
    </message>
    <message>
        <source>--format takes text or json, not “%1”.</source>
        <translation>--format przyjmuje text lub json, a nie „%1”.</translation>
    </message>
    <message>
        <source>Address to listen on (default 127.0.0.1: this computer only).</source>
        <translation>Adres do nasłuchiwania (domyślnie 127.0.0.1: tylko ten komputer).</translation>
    </message>
    <message>
        <source>A further host name to answer to; may be given more than once.</source>
        <translation>Dodatkowa nazwa hosta, na którą serwer odpowiada; można podać kilka razy.</translation>
    </message>
    <message>
        <source>What each answer does wrong; the page at / lists the words.</source>
        <translation>Błąd wprowadzany do każdej odpowiedzi; lista słów jest na stronie /.</translation>
    </message>
    <message>
        <source>Hold one of 8 threads during each delay.</source>
        <translation>Zajmuje jeden z 8 wątków przez całe opóźnienie.</translation>
    </message>
    <message>
        <source>Go on for nothing when a caller has left.</source>
        <translation>Pracuje dalej na darmo, gdy klient się rozłączył.</translation>
    </message>
    <message>
        <source>--fault does not know “%1”. The page at / lists the words.</source>
        <translation>--fault nie zna słowa „%1”. Lista słów jest na stronie /.</translation>
    </message>
    <message>
        <source>“%1” was not expected here.</source>
        <translation>Nieoczekiwany argument „%1”.</translation>
    </message>
    <message>
        <source>Write to this file (default: standard output).</source>
        <translation>Zapisuje do tego pliku (domyślnie: standardowe wyjście).</translation>
    </message>
    <message>
        <source>“export” takes the name of one run file.</source>
        <translation>„export” przyjmuje nazwę jednego pliku przebiegu.</translation>
    </message>
    <message>
        <source>See “gizmoscope-cli --help”.</source>
        <translation>Zobacz „gizmoscope-cli --help”.</translation>
    </message>
    <message>
        <source>this system does not tell</source>
        <translation>system tego nie podaje</translation>
    </message>
    <message>
        <source>%1 (%2 more than at the start)</source>
        <translation>%1 (o %2 więcej niż na początku)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Wywołania</translation>
    </message>
    <message>
        <source>Latency p50 / p95 / max</source>
        <translation>Czas odpowiedzi p50 / p95 / maks.</translation>
    </message>
    <message>
        <source>Pool threads in use, at most</source>
        <translation>Zajęte wątki puli, maks.</translation>
    </message>
    <message>
        <source>… of these blocked, at most</source>
        <translation>… w tym zablokowane, maks.</translation>
    </message>
    <message>
        <source>Threads in the process, at most</source>
        <translation>Wątki w procesie, maks.</translation>
    </message>
    <message>
        <source>Resident memory, at most</source>
        <translation>Pamięć rezydentna, maks.</translation>
    </message>
    <message>
        <source>Reserved memory, at most</source>
        <translation>Pamięć zarezerwowana, maks.</translation>
    </message>
    <message numerus="yes">
        <source>  %1: the backend saw %n caller(s) leave; it saved %2 ms of work, wasted %3 ms, and still works on %4.
</source>
        <translation>
            <numerusform>  %1: backend zauważył rozłączenie się %n klienta; oszczędził %2 ms pracy, zmarnował %3 ms, nadal w toku: %4.
</numerusform>
            <numerusform>  %1: backend zauważył rozłączenie się %n klientów; oszczędził %2 ms pracy, zmarnował %3 ms, nadal w toku: %4.
</numerusform>
            <numerusform>  %1: backend zauważył rozłączenie się %n klientów; oszczędził %2 ms pracy, zmarnował %3 ms, nadal w toku: %4.
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %1: %n connection(s) had been opened before the run began, in %2.
</source>
        <translation>
            <numerusform>  %1: jeszcze przed startem przebiegu otwarto %n połączenie w %2.
</numerusform>
            <numerusform>  %1: jeszcze przed startem przebiegu otwarto %n połączenia w %2.
</numerusform>
            <numerusform>  %1: jeszcze przed startem przebiegu otwarto %n połączeń w %2.
</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Żądania</translation>
    </message>
    <message>
        <source>  %1: the system let no more than %2 pool threads start; the run went on with these.
</source>
        <translation>  %1: system pozwolił uruchomić najwyżej %2 wątków puli; przebieg odbył się z tyloma.
</translation>
    </message>
    <message>
        <source>“serve” takes what to serve: backend or webapp.</source>
        <translation>„serve” wymaga podania, co uruchomić: backend lub webapp.</translation>
    </message>
    <message>
        <source>Pool threads that are there at once; further ones come slowly (default: all of --pool).</source>
        <translation>Liczba wątków puli dostępnych od razu; kolejne przybywają powoli (domyślnie: tyle co --pool).</translation>
    </message>
    <message>
        <source>A pool thread above --pool-min is added each time after that many ms (default 500).</source>
        <translation>Co tyle ms przybywa jeden wątek puli ponad --pool-min (domyślnie 500).</translation>
    </message>
    <message>
        <source>Requests that may be inside the web app at once (default: any number).</source>
        <translation>Ile żądań może być naraz w aplikacji webowej (domyślnie: bez ograniczeń).</translation>
    </message>
    <message>
        <source>Each delay of the backend holds one of its 8 sleeping threads.</source>
        <translation>Każde opóźnienie backendu zajmuje jeden z jego 8 wątków, który wtedy śpi.</translation>
    </message>
    <message>
        <source>The backend works on when its caller has left.</source>
        <translation>Backend pracuje dalej, choć klient się rozłączył.</translation>
    </message>
    <message>
        <source>Pause of a visitor between an answer and the next request, in ms (default 0).</source>
        <translation>Przerwa odwiedzającego między odpowiedzią a następnym żądaniem, w ms (domyślnie 0).</translation>
    </message>
    <message>
        <source>Requests a second, no matter who has been answered (default: visitors decide).</source>
        <translation>Liczba żądań na sekundę, niezależnie od odpowiedzi (domyślnie: decydują odwiedzający).</translation>
    </message>
    <message>
        <source>Of the requests of --rate: even or poisson (default even).</source>
        <translation>Rozkład żądań z --rate w czasie: even lub poisson (domyślnie even).</translation>
    </message>
    <message>
        <source>Requests of an asynchronous run that are asynchronous, in per cent (default 100).</source>
        <translation>Jaki procent żądań przebiegu asynchronicznego jest asynchroniczny (domyślnie 100).</translation>
    </message>
    <message>
        <source>Processor time that each request uses, in ms (default: the experiment&apos;s own).</source>
        <translation>Czas procesora zużywany przez każde żądanie, w ms (domyślnie: taki, jaki ma eksperyment).</translation>
    </message>
    <message>
        <source>--arrivals takes even or poisson, not “%1”.</source>
        <translation>--arrivals przyjmuje even lub poisson, a nie „%1”.</translation>
    </message>
    <message>
        <source>Port to listen on (default %1).</source>
        <translation>Port do nasłuchiwania (domyślnie %1).</translation>
    </message>
    <message>
        <source>--profile takes this-machine, windows-client, net45 or tuned, not “%1”.</source>
        <translation>--profile przyjmuje this-machine, windows-client, net45 lub tuned, a nie „%1”.</translation>
    </message>
    <message>
        <source>Limits of a kind of server: this-machine, windows-client, net45 or tuned.</source>
        <translation>Limity według rodzaju serwera: this-machine, windows-client, net45 lub tuned.</translation>
    </message>
    <message>
        <source>model</source>
        <translation>model</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>Czas trwania</translation>
    </message>
    <message>
        <source>Mean response time</source>
        <translation>Średni czas odpowiedzi</translation>
    </message>
    <message>
        <source>Response time p50 / p95 / max</source>
        <translation>Czas odpowiedzi p50 / p95 / maks.</translation>
    </message>
    <message>
        <source>Pool threads, at most</source>
        <translation>Wątki puli, maks.</translation>
    </message>
    <message>
        <source>Requests inside, at most</source>
        <translation>Żądania w obsłudze, maks.</translation>
    </message>
    <message>
        <source>Requests waiting, at most</source>
        <translation>Żądania czekające, maks.</translation>
    </message>
    <message>
        <source>Model, not measured. Processors: %1</source>
        <translation>Model, nie pomiar. Procesory: %1</translation>
    </message>
    <message>
        <source>“%1” takes the name of one experiment. “gizmoscope-cli list” shows them.</source>
        <translation>„%1” przyjmuje nazwę jednego eksperymentu. Listę pokazuje „gizmoscope-cli list”.</translation>
    </message>
    <message>
        <source>Processors of the modelled web app (default 4).</source>
        <translation>Procesory modelowanej aplikacji webowej (domyślnie 4).</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Twierdzenie</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Zmierzono</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Werdykt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>--only takes names of claims as in B2,B7, not “%1”.</source>
        <translation>--only przyjmuje nazwy twierdzeń, np. B2,B7, a nie „%1”.</translation>
    </message>
    <message>
        <source>Only these claims, as in B2,B7 (default: all).</source>
        <translation>Tylko te twierdzenia, np. B2,B7 (domyślnie: wszystkie).</translation>
    </message>
    <message>
        <source>Pool threads at most (default %1).</source>
        <translation>Maksymalna liczba wątków w puli (domyślnie %1).</translation>
    </message>
    <message>
        <source>Requests that may wait for a pool thread (default %1).</source>
        <translation>Ile żądań może czekać na wątek z puli (domyślnie %1).</translation>
    </message>
    <message>
        <source>Instead of an experiment: a page load that a browser saved (HTTP Archive, HAR). Its requests are repeated with the waits that were recorded, in turn (sync) and all together (async).</source>
        <translation>Zamiast eksperymentu: ładowanie strony zapisane przez przeglądarkę (HTTP Archive, HAR). Jego żądania są powtarzane z zapisanymi czasami czekania, po kolei (sync) i wszystkie naraz (async).</translation>
    </message>
    <message>
        <source>A recorded page needs its recording: “gizmoscope-cli run --har FILE”.</source>
        <translation>Nagrana strona wymaga nagrania: „gizmoscope-cli run --har FILE”.</translation>
    </message>
    <message>
        <source>--har takes the place of an experiment; leave out “%1”.</source>
        <translation>--har zastępuje eksperyment; pomiń „%1”.</translation>
    </message>
    <message>
        <source>--delay does not go with --har: each call gets the wait that was recorded.</source>
        <translation>--delay nie łączy się z --har: każde wywołanie dostaje zapisany czas czekania.</translation>
    </message>
    <message>
        <source>--har takes the name of a file.</source>
        <translation>--har przyjmuje nazwę pliku.</translation>
    </message>
    <message>
        <source>A recorded page can only be run: “gizmoscope-cli run --har FILE”.</source>
        <translation>Nagraną stronę można tylko uruchomić: „gizmoscope-cli run --har FILE”.</translation>
    </message>
    <message>
        <source>--to takes csv, json, har or trace, not “%1”.</source>
        <translation>--to przyjmuje csv, json, har lub trace, a nie „%1”.</translation>
    </message>
    <message>
        <source>--table goes with --to csv only.</source>
        <translation>--table działa tylko z --to csv.</translation>
    </message>
    <message>
        <source>--table takes calls, requests or samples, not “%1”.</source>
        <translation>--table przyjmuje calls, requests lub samples, a nie „%1”.</translation>
    </message>
    <message>
        <source>--thread-states goes with --to trace only.</source>
        <translation>--thread-states działa tylko z --to trace.</translation>
    </message>
    <message>
        <source>csv, json, har (network panels of browsers) or trace (ui.perfetto.dev, chrome://tracing).</source>
        <translation>csv, json, har (panele sieci w przeglądarkach) lub trace (ui.perfetto.dev, chrome://tracing).</translation>
    </message>
    <message>
        <source>Of csv: calls, requests or samples (default calls).</source>
        <translation>Dla csv: calls, requests lub samples (domyślnie calls).</translation>
    </message>
    <message>
        <source>In a trace, also what each pool thread does (Perfetto 54 and newer).</source>
        <translation>W śladzie także stany każdego wątku puli (Perfetto 54 i nowsze).</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>wcześniej</translation>
    </message>
    <message>
        <source>later</source>
        <translation>później</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>różnica</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>procent</translation>
    </message>
    <message>
        <source>There are no runs of the same mode in %1 and %2: nothing can be compared.</source>
        <translation>W plikach %1 i %2 nie ma przebiegów w tym samym trybie: nie ma czego porównać.</translation>
    </message>
    <message>
        <source>--speed takes a number from 0.001 to 1000, as in 0.1 or 1/10, or max, not “%1”.</source>
        <translation>--speed przyjmuje liczbę od 0.001 do 1000, np. 0.1 lub 1/10, albo max, a nie „%1”.</translation>
    </message>
    <message>
        <source>How fast, as in 2, 0.1 or 1/10; max: all at once (default 1, as it happened).</source>
        <translation>Prędkość, np. 2, 0.1 lub 1/10; max: wszystko od razu (domyślnie 1, jak w rzeczywistości).</translation>
    </message>
    <message>
        <source>Only this run of the file, from 1 (default: all).</source>
        <translation>Tylko ten przebieg z pliku, licząc od 1 (domyślnie: wszystkie).</translation>
    </message>
    <message>
        <source>“replay” takes the name of one run file.</source>
        <translation>„replay” przyjmuje nazwę jednego pliku przebiegu.</translation>
    </message>
    <message>
        <source>“compare” takes the names of two run files: the earlier, then the later.</source>
        <translation>„compare” przyjmuje nazwy dwóch plików przebiegów: najpierw wcześniejszego, potem późniejszego.</translation>
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
        <translation>Gizmoscope: zobacz, jak działają żądania synchroniczne i asynchroniczne.

  gizmoscope-cli list                     lista eksperymentów
  gizmoscope-cli run EXPERIMENT           uruchamia eksperyment i pokazuje wyniki
  gizmoscope-cli run --har FILE           powtarza ładowanie strony zapisane przez przeglądarkę
  gizmoscope-cli simulate EXPERIMENT      to samo jako model, w skali ponad siły komputera
  gizmoscope-cli serve backend            samo powolne API webowe
  gizmoscope-cli serve webapp             aplikacja webowa, dla przeglądarek i testów obciążeniowych
  gizmoscope-cli claims                   sprawdza na tym komputerze, co się mówi o async
  gizmoscope-cli lessons                  lekcje, w których się przewiduje: list, show, check
  gizmoscope-cli export FILE --to FORMAT  zapisany przebieg jako csv, json, har lub trace
  gizmoscope-cli replay PLIK              zdarzenia zapisanego przebiegu, każde w swoim czasie
  gizmoscope-cli compare PLIK PLIK        czym różnią się dwa zapisane przebiegi
  gizmoscope-cli --version

Każde polecenie ma własne --help.
Kod wyjścia: 0 wykonano, 1 nie udało się wykonać, 2 błędne użycie.
</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>Request %1 makes call %2.</source>
        <translation>Żądanie %1 zleca wywołanie %2.</translation>
    </message>
    <message>
        <source>Request %1 makes call %2, which asks for a delay of %3 ms.</source>
        <translation>Żądanie %1 zleca wywołanie %2 z opóźnieniem %3 ms.</translation>
    </message>
    <message>
        <source>Call %1 is sent again.</source>
        <translation>Wywołanie %1 zostaje wysłane ponownie.</translation>
    </message>
    <message>
        <source>Call %1 is sent.</source>
        <translation>Wywołanie %1 zostaje wysłane.</translation>
    </message>
    <message>
        <source>The answer to call %1 begins.</source>
        <translation>Zaczyna nadchodzić odpowiedź na wywołanie %1.</translation>
    </message>
    <message>
        <source>Call %1 is answered after %2.</source>
        <translation>Wywołanie %1 dostaje odpowiedź po %2.</translation>
    </message>
    <message>
        <source>Call %1 ends after %2: %3.</source>
        <translation>Wywołanie %1 kończy się po %2: %3.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>how a call ended, and why</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Request %1 arrives.</source>
        <translation>Przychodzi żądanie %1.</translation>
    </message>
    <message>
        <source>Request %1 gets a thread and begins.</source>
        <translation>Żądanie %1 dostaje wątek i rusza.</translation>
    </message>
    <message>
        <source>Request %1 waits and holds its thread.</source>
        <translation>Żądanie %1 czeka i trzyma swój wątek.</translation>
    </message>
    <message>
        <source>Request %1 waits for call %2 and holds its thread.</source>
        <translation>Żądanie %1 czeka na wywołanie %2 i trzyma swój wątek.</translation>
    </message>
    <message>
        <source>Request %1 waits and gives its thread back.</source>
        <translation>Żądanie %1 czeka i oddaje swój wątek.</translation>
    </message>
    <message>
        <source>Request %1 waits for call %2 and gives its thread back.</source>
        <translation>Żądanie %1 czeka na wywołanie %2 i oddaje swój wątek.</translation>
    </message>
    <message>
        <source>Request %1 ends: %2.</source>
        <translation>Żądanie %1 kończy się: %2.</translation>
    </message>
    <message>
        <source>Request %1 goes on.</source>
        <translation>Żądanie %1 idzie dalej.</translation>
    </message>
    <message>
        <source>Call %1 was answered after %2; request %3 goes on.</source>
        <translation>Wywołanie %1 dostało odpowiedź po %2; żądanie %3 idzie dalej.</translation>
    </message>
    <message>
        <source>Request %1 goes on: it no longer waits for call %2.</source>
        <translation>Żądanie %1 idzie dalej: nie czeka już na wywołanie %2.</translation>
    </message>
    <message>
        <source>Request %1: Init.</source>
        <translation>Żądanie %1: Init.</translation>
    </message>
    <message>
        <source>Request %1: Load.</source>
        <translation>Żądanie %1: Load.</translation>
    </message>
    <message>
        <source>Request %1: PreRender.</source>
        <translation>Żądanie %1: PreRender.</translation>
    </message>
    <message>
        <source>Request %1: its registered tasks begin.</source>
        <translation>Żądanie %1: ruszają zarejestrowane zadania.</translation>
    </message>
    <message>
        <source>Request %1: PreRenderComplete.</source>
        <translation>Żądanie %1: PreRenderComplete.</translation>
    </message>
    <message>
        <source>Request %1: Render.</source>
        <translation>Żądanie %1: Render.</translation>
    </message>
    <message>
        <source>Request %1: the first handler has ended.</source>
        <translation>Żądanie %1: skończyła się pierwsza procedura obsługi.</translation>
    </message>
    <message>
        <source>Request %1: the second handler has ended.</source>
        <translation>Żądanie %1: skończyła się druga procedura obsługi.</translation>
    </message>
    <message>
        <source>Request %1: the third handler has ended.</source>
        <translation>Żądanie %1: skończyła się trzecia procedura obsługi.</translation>
    </message>
    <message>
        <source>Request %1: the stopwatch around all of the work says %2.</source>
        <translation>Żądanie %1: stoper obejmujący całą pracę wskazuje %2.</translation>
    </message>
    <message>
        <source>Request %1: the stopwatch that was stopped early says %2.</source>
        <translation>Żądanie %1: stoper zatrzymany za wcześnie wskazuje %2.</translation>
    </message>
    <message>
        <source>Request %1: the label with milliseconds only says %2.</source>
        <translation>Żądanie %1: etykieta z samymi milisekundami pokazuje %2.</translation>
    </message>
    <message>
        <source>Threads, %1: %2.</source>
        <translation>Wątki, %1: %2.</translation>
    </message>
    <message>
        <source>All threads of the program: %1.</source>
        <translation>Wszystkie wątki programu: %1.</translation>
    </message>
    <message>
        <source>Memory: %1 resident, %2 reserved.</source>
        <translation>Pamięć: rezydentna %1, zarezerwowana %2.</translation>
    </message>
    <message>
        <source>The backend: %1 wait there, %2 calls so far, %3 callers have left.</source>
        <translation>Backend: czeka tam %1, dotąd wywołań %2, rozłączonych klientów %3.</translation>
    </message>
    <message>
        <source>The backend: %1 of work spared, %2 worked for nobody.</source>
        <translation>Backend: oszczędzone %1 pracy, przepracowane na darmo %2.</translation>
    </message>
    <message>
        <source>The run begins.</source>
        <translation>Przebieg się zaczyna.</translation>
    </message>
    <message>
        <source>The run ends: %1.</source>
        <translation>Przebieg się kończy: %1.</translation>
    </message>
    <message>
        <source>Connections that were opened before: %1.</source>
        <translation>Połączenia otwarte wcześniej: %1.</translation>
    </message>
    <message>
        <source>The system refuses threads: %1 were wanted, %2 could be started.</source>
        <translation>System odmawia wątków: potrzeba %1, udało się uruchomić %2.</translation>
    </message>
    <message>
        <source>A thread is added to the pool, because requests wait for one.</source>
        <translation>Do puli przybywa wątek, bo żądania czekają.</translation>
    </message>
</context>
<context>
    <name>Experiments</name>
    <message>
        <source>Gizmos</source>
        <translation>Gizma</translation>
    </message>
    <message>
        <source>One call. It takes the same time either way; what differs is who waits.</source>
        <translation>Jedno wywołanie. Tak czy tak trwa tyle samo; różnica w tym, kto czeka.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkty</translation>
    </message>
    <message>
        <source>One call for the list of products.</source>
        <translation>Jedno wywołanie po listę produktów.</translation>
    </message>
    <message>
        <source>Widgets</source>
        <translation>Widżety</translation>
    </message>
    <message>
        <source>One call for the list of widgets.</source>
        <translation>Jedno wywołanie po listę widżetów.</translation>
    </message>
    <message>
        <source>PWG</source>
        <translation>PWG</translation>
    </message>
    <message>
        <source>Products, widgets and gizmos: three calls in turn, or all three together.</source>
        <translation>Produkty, widżety i gizma: trzy wywołania po kolei albo wszystkie trzy naraz.</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Anulowanie</translation>
    </message>
    <message>
        <source>One call with a timeout that is shorter than the backend&apos;s delay.</source>
        <translation>Jedno wywołanie z limitem czasu krótszym niż opóźnienie backendu.</translation>
    </message>
    <message>
        <source>PWG with a timeout</source>
        <translation>PWG z limitem czasu</translation>
    </message>
    <message>
        <source>Three calls that share one timeout and one stop token.</source>
        <translation>Trzy wywołania ze wspólnym limitem czasu i wspólnym stop tokenem.</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>Lawina żądań</translation>
    </message>
    <message>
        <source>Many requests at once: a thread for each, or a handful for all.</source>
        <translation>Wiele żądań naraz: po jednym wątku na każde albo kilka wątków na wszystkie.</translation>
    </message>
    <message>
        <source>One slow call</source>
        <translation>Powolne wywołanie</translation>
    </message>
    <message>
        <source>A call of two seconds takes two seconds, whoever waits for it and how.</source>
        <translation>Dwusekundowe wywołanie trwa dwie sekundy bez względu na to, kto i jak na nie czeka.</translation>
    </message>
    <message>
        <source>Awaiting in turn</source>
        <translation>Czekanie po kolei</translation>
    </message>
    <message>
        <source>Three awaits in a row are as slow as three blocking calls: begin all first, then await.</source>
        <translation>Trzy await z rzędu trwają tyle co trzy wywołania blokujące: najpierw zleć wszystkie, dopiero potem czekaj.</translation>
    </message>
    <message>
        <source>Starvation</source>
        <translation>Zagłodzenie puli</translation>
    </message>
    <message>
        <source>125 requests at once for a pool of 8 threads that gets one thread more each half second.</source>
        <translation>125 żądań naraz do puli 8 wątków, której co pół sekundy przybywa jeden wątek.</translation>
    </message>
    <message>
        <source>Queue limit</source>
        <translation>Limit kolejki</translation>
    </message>
    <message>
        <source>More requests than threads and queue can take: the rest is turned away with status 503.</source>
        <translation>Więcej żądań, niż przyjmą wątki i kolejka: reszta jest odrzucana z kodem 503.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Połączenia</translation>
    </message>
    <message>
        <source>48 calls over 6 connections come in eight waves; over 48 connections in one.</source>
        <translation>48 wywołań przez 6 połączeń idzie w ośmiu falach, a przez 48 połączeń w jednej.</translation>
    </message>
    <message>
        <source>Client operating system</source>
        <translation>System kliencki</translation>
    </message>
    <message>
        <source>A server on a client operating system lets in ten requests at once, asynchronous or not.</source>
        <translation>Serwer w klienckim systemie operacyjnym wpuszcza naraz dziesięć żądań, asynchronicznych czy nie.</translation>
    </message>
    <message>
        <source>Memory of threads</source>
        <translation>Pamięć wątków</translation>
    </message>
    <message>
        <source>A thread for each of 2,000 requests: how much memory that reserves, and how much it uses.</source>
        <translation>Po jednym wątku na każde z 2000 żądań: ile pamięci to rezerwuje, a ile zużywa.</translation>
    </message>
    <message>
        <source>A few converted actions</source>
        <translation>Częściowa konwersja</translation>
    </message>
    <message>
        <source>Only a part of the requests is asynchronous: how much of the gain is there already?</source>
        <translation>Tylko część żądań jest asynchroniczna: jaką część zysku już to daje?</translation>
    </message>
    <message>
        <source>Processor-bound work</source>
        <translation>Praca obliczeniowa</translation>
    </message>
    <message>
        <source>Work that calculates instead of waiting: asynchronous code gains nothing.</source>
        <translation>Praca, która liczy, zamiast czekać: kod asynchroniczny nic tu nie daje.</translation>
    </message>
    <message>
        <source>Order of a page</source>
        <translation>Kolejność kroków</translation>
    </message>
    <message>
        <source>The steps of a page, and where its registered asynchronous tasks come in.</source>
        <translation>Kroki strony i miejsce, w którym ruszają jej zarejestrowane zadania asynchroniczne.</translation>
    </message>
    <message>
        <source>Handlers without an order</source>
        <translation>Handlery bez kolejności</translation>
    </message>
    <message>
        <source>Three handlers that are only begun, a hundred times: in which order do they end?</source>
        <translation>Sto razy trzy handlery, tylko uruchomione, bez czekania: w jakiej kolejności się kończą?</translation>
    </message>
    <message>
        <source>The lying stopwatch</source>
        <translation>Kłamliwy stoper</translation>
    </message>
    <message>
        <source>Three clocks for the same work, two of them wrong.</source>
        <translation>Trzy zegary mierzą tę samą pracę, dwa z nich źle.</translation>
    </message>
    <message>
        <source>A backend that sleeps</source>
        <translation>Śpiący backend</translation>
    </message>
    <message>
        <source>The backend holds one of its 8 threads during each delay, and starves itself.</source>
        <translation>Podczas każdego opóźnienia backend zajmuje jeden ze swoich 8 wątków i sam się głodzi.</translation>
    </message>
    <message>
        <source>Wasted work</source>
        <translation>Praca na darmo</translation>
    </message>
    <message>
        <source>The caller gives up after 150 ms, and the backend works on for nobody.</source>
        <translation>Klient rezygnuje po 150 ms, a backend na darmo pracuje dalej.</translation>
    </message>
    <message>
        <source>Web app</source>
        <translation>Aplikacja webowa</translation>
    </message>
    <message>
        <source>The pages of the sample, for browsers and load tools.</source>
        <translation>Strony przykładowej aplikacji, dla przeglądarek i narzędzi do testów obciążeniowych.</translation>
    </message>
    <message>
        <source>Recorded page</source>
        <translation>Nagrana strona</translation>
    </message>
    <message>
        <source>The requests of a page load that a browser recorded: in turn, or all together.</source>
        <translation>Żądania ładowania strony nagranego przez przeglądarkę: po kolei albo wszystkie naraz.</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>Elapsed time</source>
        <translation>Czas trwania</translation>
    </message>
    <message>
        <source>Request, mean</source>
        <translation>Żądanie, średnio</translation>
    </message>
    <message>
        <source>Request, 50 % within</source>
        <translation>Żądanie, 50 % w czasie do</translation>
    </message>
    <message>
        <source>Request, 95 % within</source>
        <translation>Żądanie, 95 % w czasie do</translation>
    </message>
    <message>
        <source>Request, 99 % within</source>
        <translation>Żądanie, 99 % w czasie do</translation>
    </message>
    <message>
        <source>Request, longest</source>
        <translation>Żądanie, najdłuższe</translation>
    </message>
    <message>
        <source>Longest wait for a thread</source>
        <translation>Najdłuższe czekanie na wątek</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Żądania</translation>
    </message>
    <message>
        <source>Requests answered</source>
        <translation>Żądania z odpowiedzią</translation>
    </message>
    <message>
        <source>Requests timed out</source>
        <translation>Żądania po przekroczeniu czasu</translation>
    </message>
    <message>
        <source>Requests cancelled</source>
        <translation>Żądania anulowane</translation>
    </message>
    <message>
        <source>Requests rejected</source>
        <translation>Żądania odrzucone</translation>
    </message>
    <message>
        <source>Requests failed</source>
        <translation>Żądania nieudane</translation>
    </message>
    <message>
        <source>Requests answered per second</source>
        <translation>Żądania z odpowiedzią na sekundę</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Wywołania</translation>
    </message>
    <message>
        <source>Calls answered</source>
        <translation>Wywołania z odpowiedzią</translation>
    </message>
    <message>
        <source>Calls timed out</source>
        <translation>Wywołania po przekroczeniu czasu</translation>
    </message>
    <message>
        <source>Calls failed</source>
        <translation>Wywołania nieudane</translation>
    </message>
    <message>
        <source>Threads in the process, peak</source>
        <translation>Wątki w procesie, maks.</translation>
    </message>
    <message>
        <source>Pool threads in requests, peak</source>
        <translation>Wątki puli w żądaniach, maks.</translation>
    </message>
    <message>
        <source>Blocked threads, peak</source>
        <translation>Zablokowane wątki, maks.</translation>
    </message>
    <message>
        <source>Threads added to the pool</source>
        <translation>Wątki dodane do puli</translation>
    </message>
    <message>
        <source>Resident memory, peak</source>
        <translation>Pamięć rezydentna, maks.</translation>
    </message>
    <message>
        <source>Reserved memory, peak</source>
        <translation>Pamięć zarezerwowana, maks.</translation>
    </message>
    <message>
        <source>Resident memory, growth</source>
        <translation>Pamięć rezydentna, przyrost</translation>
    </message>
    <message>
        <source>Reserved memory, growth</source>
        <translation>Pamięć zarezerwowana, przyrost</translation>
    </message>
    <message>
        <source>Callers that left the backend</source>
        <translation>Klienci, którzy rozłączyli się z backendem</translation>
    </message>
    <message>
        <source>Work that the backend was spared</source>
        <translation>Praca oszczędzona backendowi</translation>
    </message>
    <message>
        <source>Work of the backend for nobody</source>
        <translation>Praca backendu na darmo</translation>
    </message>
    <message>
        <source>Stopwatch around all of the work</source>
        <translation>Stoper obejmujący całą pracę</translation>
    </message>
    <message>
        <source>Stopwatch that was stopped early</source>
        <translation>Stoper zatrzymany za wcześnie</translation>
    </message>
    <message>
        <source>Label with milliseconds only</source>
        <translation>Etykieta z samymi milisekundami</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Eksperyment</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Tryb</translation>
    </message>
    <message>
        <source>Delay, from</source>
        <translation>Opóźnienie od</translation>
    </message>
    <message>
        <source>Delay, to</source>
        <translation>Opóźnienie do</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Limit czasu</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Odwiedzający</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Połączenia</translation>
    </message>
    <message>
        <source>Pool threads</source>
        <translation>Wątki puli</translation>
    </message>
    <message>
        <source>Queue limit</source>
        <translation>Limit kolejki</translation>
    </message>
    <message>
        <source>Pool threads at once</source>
        <translation>Wątki puli od razu</translation>
    </message>
    <message>
        <source>A thread is added after</source>
        <translation>Wątek przybywa co</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Żądania naraz</translation>
    </message>
    <message>
        <source>Pause of a visitor</source>
        <translation>Przerwa odwiedzającego</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>Żądania na sekundę</translation>
    </message>
    <message>
        <source>Asynchronous requests, %</source>
        <translation>Żądania asynchroniczne, %</translation>
    </message>
    <message>
        <source>Processor time of a request</source>
        <translation>Czas procesora na żądanie</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Rozkład w czasie</translation>
    </message>
    <message>
        <source>Backend holds threads while it waits</source>
        <translation>Backend zajmuje wątki na czas opóźnienia</translation>
    </message>
    <message>
        <source>Backend works on when callers leave</source>
        <translation>Backend pracuje dalej po rozłączeniu klientów</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Ziarno</translation>
    </message>
    <message>
        <source>off</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>ile trzeba</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
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
        <translation>równomiernie</translation>
    </message>
    <message>
        <source>random (Poisson)</source>
        <translation>losowo (Poisson)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>same</source>
        <translation>bez zmian</translation>
    </message>
    <message>
        <source>better</source>
        <translation>lepiej</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>gorzej</translation>
    </message>
    <message>
        <source>different</source>
        <translation>inaczej</translation>
    </message>
    <message>
        <source>Both runs have the same settings: what differs is chance, or the machine.</source>
        <translation>Oba przebiegi mają te same ustawienia: różnice to przypadek albo wpływ komputera.</translation>
    </message>
    <message>
        <source>The runs differ in one setting.</source>
        <translation>Przebiegi różnią się jednym ustawieniem.</translation>
    </message>
    <message numerus="yes">
        <source>The runs differ in %n settings: which of them made the difference cannot be told.</source>
        <translation>
            <numerusform>Przebiegi różnią się %n ustawieniem: nie wiadomo, czy to ono dało różnicę.</numerusform>
            <numerusform>Przebiegi różnią się %n ustawieniami: nie wiadomo, które z nich dało różnicę.</numerusform>
            <numerusform>Przebiegi różnią się %n ustawieniami: nie wiadomo, które z nich dało różnicę.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gizmoscope::AboutDialog</name>
    <message>
        <source>About Gizmoscope</source>
        <translation>O programie Gizmoscope</translation>
    </message>
    <message>
        <source>Gizmoscope %1</source>
        <translation>Gizmoscope %1</translation>
    </message>
    <message>
        <source>See what synchronous and asynchronous requests do. Everything is measured from real calls, threads and memory; nothing is acted out.</source>
        <translation>Zobacz, jak działają żądania synchroniczne i asynchroniczne. Wszystkie pomiary pochodzą z prawdziwych wywołań, wątków i pamięci; niczego się tu nie symuluje.</translation>
    </message>
    <message>
        <source>Made with Qt %1 (built with %2), Qt Charts, QCoro and Boost.</source>
        <translation>Użyte biblioteki: Qt %1 (kompilacja z %2), Qt Charts, QCoro i Boost.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Wolne oprogramowanie na licencji GNU General Public License w wersji 3 lub nowszej. Bez jakiejkolwiek gwarancji.</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>Wersje i licencje</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Składnik</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencja</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::AnswersChart</name>
    <message>
        <source>answered</source>
        <translation>odpowiedziano</translation>
    </message>
    <message>
        <source>model</source>
        <translation>model</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Łącznie</translation>
    </message>
    <message>
        <source>No model: nobody knows when the next visitor comes.</source>
        <translation>Bez modelu: nikt nie wie, kiedy przyjdzie następny odwiedzający.</translation>
    </message>
    <message>
        <source>No model any more: a setting was changed while the run went on.</source>
        <translation>Modelu już nie ma: w trakcie przebiegu zmieniono ustawienie.</translation>
    </message>
    <message>
        <source>No model any more: calls failed, and the model knows no faults.</source>
        <translation>Modelu już nie ma: wywołania zawiodły, a model nie zna awarii.</translation>
    </message>
    <message>
        <source>No model: it does not know this experiment, or not with these settings.</source>
        <translation>Bez modelu: nie zna on tego eksperymentu albo takich ustawień.</translation>
    </message>
    <message>
        <source>%1, model: last %2, mean %3</source>
        <translation>%1, model: ostatnia %2, średnio %3</translation>
    </message>
    <message>
        <source>%1: last %2, mean %3 (model: %4, %5)</source>
        <comment>the last two are what the model says</comment>
        <translation>%1: ostatnia %2, średnio %3 (model: %4, %5)</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Answers over time</source>
        <translation>Odpowiedzi w czasie</translation>
    </message>
    <message>
        <source>How many requests were answered by when will appear here, and over it, broken, what the model says. Press Run.</source>
        <translation>Tu pojawi się, na ile żądań odpowiedziano do danej chwili, a na tym linią przerywaną to, co mówi model. Naciśnij „Uruchom”.</translation>
    </message>
    <message>
        <source>Each answer makes the full line a step higher. The broken line is the model: computed from the settings alone, nothing of it is measured. Where the two part, something happens that the model does not know: other programs, a slow machine, a fault.</source>
        <translation>Każda odpowiedź podnosi linię ciągłą o jeden stopień. Linia przerywana to model: obliczono ją z samych ustawień, nic w niej nie zmierzono. Gdzie się rozchodzą, dzieje się coś, czego model nie zna: inne programy, wolny komputer, awaria.</translation>
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
        <translation>Przebieg przygotowuje wątki i połączenia. Tu pojawią się jego wywołania.</translation>
    </message>
    <message>
        <source>The calls of a run will appear here, one line for each. Press Run.</source>
        <translation>Tu pojawią się wywołania przebiegu, każde w osobnym wierszu. Naciśnij „Uruchom”.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>outcome and how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ca&amp;lls of run</source>
        <translation>W&amp;ywołania przebiegu</translation>
    </message>
    <message>
        <source>Run whose calls are shown</source>
        <translation>Przebieg, którego wywołania widać</translation>
    </message>
    <message>
        <source>The runs of this session</source>
        <translation>Przebiegi z tej sesji</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Wywołania</translation>
    </message>
    <message>
        <source>Every call from the web app to the backend, with its times since the run began.</source>
        <translation>Wszystkie wywołania backendu przez aplikację webową, z czasami od początku przebiegu.</translation>
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
        <translation>Wywołanie</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Żądanie</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Usługa</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Zlecone</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Wysłane</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>1. bajt</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Koniec</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bajty</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Przyczyna</translation>
    </message>
    <message>
        <source>Number of the call</source>
        <translation>Numer wywołania</translation>
    </message>
    <message>
        <source>The request that made it</source>
        <translation>Żądanie, w ramach którego je zlecono</translation>
    </message>
    <message>
        <source>What was asked of the backend</source>
        <translation>O co zapytano backend</translation>
    </message>
    <message>
        <source>When the web app made the call, since the run began</source>
        <translation>Kiedy aplikacja webowa zleciła wywołanie, licząc od początku przebiegu</translation>
    </message>
    <message>
        <source>When the call was sent, its connection set up</source>
        <translation>Kiedy wywołanie wysłano, już po nawiązaniu połączenia</translation>
    </message>
    <message>
        <source>When the answer began</source>
        <translation>Kiedy zaczęła nadchodzić odpowiedź</translation>
    </message>
    <message>
        <source>When the answer was complete, or the call given up</source>
        <translation>Kiedy nadeszła cała odpowiedź albo porzucono wywołanie</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Jak się zakończyło</translation>
    </message>
    <message>
        <source>The status code of HTTP</source>
        <translation>Kod statusu HTTP</translation>
    </message>
    <message>
        <source>Size of the answer&apos;s body</source>
        <translation>Rozmiar treści odpowiedzi</translation>
    </message>
    <message>
        <source>Why it ended like that</source>
        <translation>Dlaczego tak się zakończyło</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Zasięg</translation>
    </message>
    <message>
        <source>How far its cancellation reached</source>
        <translation>Dokąd dotarło jego anulowanie</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::CallsChart</name>
    <message>
        <source>in flight</source>
        <translation>w toku</translation>
    </message>
    <message>
        <source>at the backend</source>
        <translation>w backendzie</translation>
    </message>
    <message>
        <source>Calls in flight</source>
        <translation>Wywołania w toku</translation>
    </message>
    <message>
        <source>The number of calls that are under way will appear here, and how many of them wait at the backend. Press Run.</source>
        <translation>Tu pojawi się liczba wywołań w toku oraz to, ile z nich czeka w backendzie. Naciśnij „Uruchom”.</translation>
    </message>
    <message>
        <source>A call is in flight from the moment it is issued until it has ended in one way or another. How many wait at the backend is asked some 20 times a second, and only of a backend of one&apos;s own.</source>
        <translation>Wywołanie jest w toku od chwili zlecenia aż do zakończenia, takiego czy innego. Około 20 razy na sekundę program pyta backend, ile wywołań w nim czeka; dotyczy to tylko backendu wbudowanego.</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::CancellationsChart</name>
    <message>
        <source>In all</source>
        <translation>Łącznie</translation>
    </message>
    <message>
        <source>Cancellations</source>
        <translation>Anulowania</translation>
    </message>
    <message>
        <source>No call of this run was timed out, cancelled, rejected or failed so far.</source>
        <translation>W tym przebiegu żadne wywołanie nie przekroczyło dotąd limitu czasu, nie zostało anulowane ani odrzucone i nie zakończyło się błędem.</translation>
    </message>
    <message>
        <source>Each call that is timed out, cancelled, rejected or failed will appear here as a step, by its cause. Press Run.</source>
        <translation>Tu pojawi się jako stopień, według przyczyny, każde wywołanie, które przekroczyło limit czasu, zostało anulowane lub odrzucone albo się nie powiodło. Naciśnij „Uruchom”.</translation>
    </message>
    <message>
        <source>How many calls have not ended well since the run began. Each line is a cause; its mark says what became of the call: a clock for timed out, a cross for cancelled, a bar for rejected, a triangle for failed.</source>
        <translation>Ile wywołań nie powiodło się od początku przebiegu. Każda linia to jedna przyczyna, a znak na niej mówi, co się stało z wywołaniem: zegar – przekroczono czas, krzyżyk – anulowane, belka – odrzucone, trójkąt – nieudane.</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::ChartPanel</name>
    <message>
        <source>Save or copy this chart</source>
        <translation>Zapisz lub skopiuj ten wykres</translation>
    </message>
    <message>
        <source>Save picture as &amp;PNG…</source>
        <translation>Zapisz obraz jako &amp;PNG…</translation>
    </message>
    <message>
        <source>Save picture as &amp;SVG…</source>
        <translation>Zapisz obraz jako &amp;SVG…</translation>
    </message>
    <message>
        <source>Save picture as P&amp;DF…</source>
        <translation>Zapisz obraz jako P&amp;DF…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>Kopiuj &amp;obraz</translation>
    </message>
    <message>
        <source>Copy &amp;table</source>
        <translation>Kopiuj &amp;tabelę</translation>
    </message>
    <message>
        <source>Show &amp;as table</source>
        <translation>Pokaż j&amp;ako tabelę</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::ClaimsCommand</name>
    <message>
        <source>The standard output</source>
        <translation>Standardowe wyjście</translation>
    </message>
    <message>
        <source>Not checked: %1. The reasons are in the output.</source>
        <translation>Nie sprawdzono: %1. Powody są w wyniku.</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::ClaimsControl</name>
    <message>
        <source>The embedded backend could not be started, so the claims cannot be checked. Free a port, and start the program again.</source>
        <translation>Nie udało się uruchomić wbudowanego backendu, więc twierdzeń nie można sprawdzić. Zwolnij port i uruchom program ponownie.</translation>
    </message>
    <message>
        <source>A run is going on. The claims can be checked when it has ended; to end it now, cancel it.</source>
        <translation>Trwa przebieg. Twierdzenia można sprawdzić, gdy się skończy; aby zakończyć go teraz, anuluj go.</translation>
    </message>
    <message>
        <source>Stopping: what is under way comes to its end.</source>
        <translation>Zatrzymywanie: kończy się to, co jest w toku.</translation>
    </message>
    <message>
        <source>Being checked: %1</source>
        <comment>a claim and how far it is</comment>
        <translation>Sprawdzane: %1</translation>
    </message>
    <message>
        <source>Nothing is checked yet. “Check all” takes about a minute, and no run can go on meanwhile.</source>
        <translation>Nic jeszcze nie sprawdzono. „Sprawdź wszystkie” trwa około minuty; w tym czasie nie można uruchomić przebiegu.</translation>
    </message>
    <message>
        <source>Holds: %1 · does not hold: %2 · not checked: %3.</source>
        <comment>numbers of claims</comment>
        <translation>Zgadza się: %1 · nie zgadza się: %2 · nie sprawdzono: %3.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Sprawdzanie zatrzymano.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Zapisz raport</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Strona WWW (*.html)</translation>
    </message>
    <message>
        <source>Document to print (*.pdf)</source>
        <translation>Dokument do druku (*.pdf)</translation>
    </message>
    <message>
        <source>claims</source>
        <comment>name of a file</comment>
        <translation>twierdzenia</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Zapisano: %1</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::ClaimsModel</name>
    <message>
        <source>not checked yet</source>
        <translation>jeszcze nie sprawdzono</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>czeka</translation>
    </message>
    <message>
        <source>is being checked</source>
        <translation>sprawdzane</translation>
    </message>
    <message>
        <source>%1 (expected: %2)</source>
        <translation>%1 (oczekiwano: %2)</translation>
    </message>
    <message>
        <source>%1: %2 %3. %4</source>
        <comment>a claim, its text, the verdict, the reason</comment>
        <translation>%1: %2 %3. %4</translation>
    </message>
    <message>
        <source>Claim (quoted)</source>
        <translation>Twierdzenie (cytowane)</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Werdykt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Zmierzono</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::ClaimsWindow</name>
    <message>
        <source>Claims, checked on this computer</source>
        <translation>Twierdzenia sprawdzone na tym komputerze</translation>
    </message>
    <message>
        <source>Tool bar of the claims</source>
        <translation>Pasek narzędzi twierdzeń</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Sprawdź wszystkie</translation>
    </message>
    <message>
        <source>Check all claims, which takes about a minute (Ctrl+R)</source>
        <translation>Sprawdź wszystkie twierdzenia; trwa to około minuty (Ctrl+R)</translation>
    </message>
    <message>
        <source>Check selected</source>
        <translation>Sprawdź zaznaczone</translation>
    </message>
    <message>
        <source>Check the claims that are selected in the table (Ctrl+Enter)</source>
        <translation>Sprawdź twierdzenia zaznaczone w tabeli (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>End what is under way; what was checked before stays (Esc)</source>
        <translation>Zakończ to, co jest w toku; sprawdzone wcześniej zostaje (Esc)</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Zapisz raport…</translation>
    </message>
    <message>
        <source>One page with all of this, as HTML or PDF (Ctrl+S)</source>
        <translation>Wszystko na jednej stronie, jako HTML lub PDF (Ctrl+S)</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Twierdzenia</translation>
    </message>
    <message>
        <source>What the tutorials claim of synchronous and asynchronous requests. Each claim is checked by runs of its own on this computer; beside what was measured stands what the claim expects.</source>
        <translation>Co samouczki twierdzą o żądaniach synchronicznych i asynchronicznych. Każde twierdzenie sprawdzają osobne przebiegi na tym komputerze; obok wartości zmierzonej stoi ta, której oczekuje twierdzenie.</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::CodePane</name>
    <message numerus="yes">
        <source>%n blocked</source>
        <translation>
            <numerusform>%n zablokowane</numerusform>
            <numerusform>%n zablokowane</numerusform>
            <numerusform>%n zablokowanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspended</source>
        <translation>
            <numerusform>%n zawieszone</numerusform>
            <numerusform>%n zawieszone</numerusform>
            <numerusform>%n zawieszonych</numerusform>
        </translation>
    </message>
    <message>
        <source>Code, %1</source>
        <translation>Kod, %1</translation>
    </message>
    <message>
        <source>The code that runs, as it was compiled. While a run goes on, the lines that wait are marked: blocked holds a pool thread, suspended holds none.</source>
        <translation>Kod, który się wykonuje, dokładnie taki, jaki skompilowano. W trakcie przebiegu zaznaczone są wiersze, które czekają: zablokowane żądanie zajmuje wątek puli, zawieszone nie zajmuje żadnego.</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::CompareControl</name>
    <message>
        <source>The settings and the seed of run %1 are in the controls. Change one of them and press Run: the new run is compared with this one.</source>
        <translation>Ustawienia i ziarno przebiegu %1 są w panelu ustawień. Zmień jedno z nich i naciśnij „Uruchom”: nowy przebieg zostanie porównany z tym.</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::CompareTableModel</name>
    <message>
        <source>Setting: %1</source>
        <translation>Ustawienie: %1</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>zmienione</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Wielkość</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Wcześniej</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Później</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Różnica</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Procent</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmiana</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::CompareWindow</name>
    <message>
        <source>run %1 (%2, %3)</source>
        <comment>number, what was run, mode</comment>
        <translation>przebieg %1 (%2, %3)</translation>
    </message>
    <message>
        <source>Comparison of two runs</source>
        <translation>Porównanie dwóch przebiegów</translation>
    </message>
    <message>
        <source>Earlier: %1
Later: %2</source>
        <translation>Wcześniej: %1
Później: %2</translation>
    </message>
    <message>
        <source>Differences of the two runs</source>
        <translation>Różnice między przebiegami</translation>
    </message>
    <message>
        <source>First the settings in which the runs differ, then each figure of both. A tick marks what is better, a triangle what is worse. In the charts and the timeline, the earlier run lies gray behind the later.</source>
        <translation>Najpierw ustawienia, którymi przebiegi się różnią, potem kolejne wielkości obu. Ptaszek oznacza, że jest lepiej, trójkąt, że gorzej. Na wykresach i na osi czasu wcześniejszy przebieg leży na szaro za późniejszym.</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::DockTitle</name>
    <message>
        <source>Let this panel float, or put it back</source>
        <translation>Odepnij ten panel lub przypnij go z powrotem</translation>
    </message>
    <message>
        <source>Close this panel; View, Panels brings it back</source>
        <translation>Zamknij ten panel; przywrócisz go z menu Widok, Panele</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::ElapsedChart</name>
    <message>
        <source>Elapsed time</source>
        <translation>Czas trwania</translation>
    </message>
    <message>
        <source>The elapsed time of each run will appear here: sync beside async, and a line for the time that would be ideal. Press Run.</source>
        <translation>Tu pojawi się czas trwania każdego przebiegu: synchroniczny obok asynchronicznego, a do tego linia czasu idealnego. Naciśnij „Uruchom”.</translation>
    </message>
    <message>
        <source>Ideal</source>
        <translation>Idealnie</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>sekundy</translation>
    </message>
    <message>
        <source>Shortest to longest</source>
        <translation>Od najkrótszego do najdłuższego</translation>
    </message>
    <message>
        <source>One pair of bars for runs with the same settings. The dashed line is the longest delay of a single call: no run that has to wait for it can be faster. Where there are several runs, the bar is their median, and the upright line reaches from the shortest to the longest. Click a bar to see its latest run.</source>
        <translation>Jedna para słupków dla przebiegów o tych samych ustawieniach. Linia przerywana to najdłuższe opóźnienie pojedynczego wywołania: żaden przebieg, który musi na nie czekać, nie będzie szybszy. Gdy przebiegów jest kilka, słupek pokazuje ich medianę, a pionowa linia sięga od najkrótszego do najdłuższego. Kliknij słupek, aby zobaczyć jego najnowszy przebieg.</translation>
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
        <translation>Przebieg %1, %2</translation>
    </message>
    <message>
        <source>sync %1 s</source>
        <translation>synchronicznie %1 s</translation>
    </message>
    <message>
        <source>async %1 s</source>
        <translation>asynchronicznie %1 s</translation>
    </message>
    <message>
        <source>ideal %1 s</source>
        <translation>idealnie %1 s</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Przebieg</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Eksperyment</translation>
    </message>
    <message>
        <source>Sync (s)</source>
        <translation>Synchronicznie (s)</translation>
    </message>
    <message>
        <source>Async (s)</source>
        <translation>Asynchronicznie (s)</translation>
    </message>
    <message>
        <source>Ideal (s)</source>
        <translation>Idealnie (s)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n run(s): median %2 s, from %3 s to %4 s</source>
        <translation>
            <numerusform>%1, %n przebieg: mediana %2 s, od %3 s do %4 s</numerusform>
            <numerusform>%1, %n przebiegi: mediana %2 s, od %3 s do %4 s</numerusform>
            <numerusform>%1, %n przebiegów: mediana %2 s, od %3 s do %4 s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, run %2: %3 s</source>
        <translation>%1, przebieg %2: %3 s</translation>
    </message>
    <message>
        <source>Sync: spread</source>
        <translation>Synchronicznie: rozrzut</translation>
    </message>
    <message>
        <source>Async: spread</source>
        <translation>Asynchronicznie: rozrzut</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::ExperimentList</name>
    <message>
        <source>Experiments</source>
        <translation>Eksperymenty</translation>
    </message>
    <message>
        <source>Choose what is run. Each experiment has a synchronous and an asynchronous version.</source>
        <translation>Wybierz, co uruchomić. Każdy eksperyment ma wersję synchroniczną i asynchroniczną.</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::Farewell</name>
    <message numerus="yes">
        <source>%n run(s) of this session are not saved.</source>
        <translation>
            <numerusform>%n przebieg z tej sesji nie został zapisany.</numerusform>
            <numerusform>%n przebiegi z tej sesji nie zostały zapisane.</numerusform>
            <numerusform>%n przebiegów z tej sesji nie zostało zapisanych.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved runs</source>
        <translation>Niezapisane przebiegi</translation>
    </message>
    <message>
        <source>Without saving, they are lost when the window closes.</source>
        <translation>Bez zapisania przepadną po zamknięciu okna.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Zapisz…</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t save</source>
        <translation>&amp;Nie zapisuj</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
    </message>
    <message>
        <source>Ask again &amp;next time</source>
        <translation>Pytaj też &amp;następnym razem</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::FindBar</name>
    <message>
        <source>F&amp;ind:</source>
        <translation>&amp;Szukaj:</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Szukaj na tej stronie</translation>
    </message>
    <message>
        <source>The place before (Shift+F3)</source>
        <translation>Poprzednie miejsce (Shift+F3)</translation>
    </message>
    <message>
        <source>Find the place before</source>
        <translation>Znajdź poprzednie miejsce</translation>
    </message>
    <message>
        <source>The next place (F3)</source>
        <translation>Następne miejsce (F3)</translation>
    </message>
    <message>
        <source>Find the next place</source>
        <translation>Znajdź następne miejsce</translation>
    </message>
    <message>
        <source>not on this page</source>
        <translation>brak na tej stronie</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::HarImports</name>
    <message>
        <source>Import page load</source>
        <translation>Importuj ładowanie strony</translation>
    </message>
    <message>
        <source>HTTP Archives (*.har);;All files (*)</source>
        <translation>Archiwa HTTP (*.har);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>From %1: %2</source>
        <translation>Z pliku %1: %2</translation>
    </message>
    <message>
        <source>&amp;Import page load (HAR)…</source>
        <translation>&amp;Importuj ładowanie strony (HAR)…</translation>
    </message>
    <message>
        <source>Repeat a page load that a browser saved, in turn and all together</source>
        <translation>Powtórz ładowanie strony zapisane przez przeglądarkę, po kolei i naraz</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::HelpWindow</name>
    <message>
        <source>Help: %1</source>
        <translation>Pomoc: %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>The page before (Alt+Left)</source>
        <translation>Poprzednia strona (Alt+Left)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>The page after (Alt+Right)</source>
        <translation>Następna strona (Alt+Right)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Find words on this page (Ctrl+F)</source>
        <translation>Szukaj słów na tej stronie (Ctrl+F)</translation>
    </message>
    <message>
        <source>Tool bar of the help</source>
        <translation>Pasek narzędzi pomocy</translation>
    </message>
    <message>
        <source>Contents of the help</source>
        <translation>Spis treści pomocy</translation>
    </message>
    <message>
        <source>Page of the help: %1</source>
        <translation>Strona pomocy: %1</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::HistoryList</name>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Eksperyment</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Tryb</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Czas trwania</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Runs of this session</source>
        <translation>Przebiegi z tej sesji</translation>
    </message>
    <message>
        <source>The runs of this session. Choose one to look at it again, or two (with Ctrl) to compare them.</source>
        <translation>Przebiegi tej sesji. Wybierz jeden, aby znów go obejrzeć, albo dwa (z Ctrl), aby je porównać.</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::LatencyChart</name>
    <message>
        <source>milliseconds</source>
        <translation>milisekundy</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>sekundy</translation>
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
        <translation>żądania</translation>
    </message>
    <message>
        <source>%1 % within</source>
        <translation>%1 % w czasie do</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Czas odpowiedzi</translation>
    </message>
    <message>
        <source>How long each request takes will appear here: how many were answered soon, and how long the slowest had to wait. Press Run.</source>
        <translation>Tu pojawi się, ile trwa każde żądanie: na ile szybko nadeszła odpowiedź i jak długo musiały czekać najwolniejsze. Naciśnij „Uruchom”.</translation>
    </message>
    <message>
        <source>How long requests took, from the moment they were meant to come until their answer. To the right, each further nine takes the same room, so that the few that waited longest can be seen. The thin line is what is measured by somebody who does not notice that a stall also kept requests from being sent. Requests that were rejected, cancelled or failed are not counted.</source>
        <translation>Ile trwały żądania, od chwili, w której miały nadejść, do odpowiedzi. W prawo każda kolejna dziewiątka zajmuje tyle samo miejsca, dzięki czemu widać te nieliczne, które czekały najdłużej. Cienka linia to wynik pomiaru kogoś, kto nie zauważa, że przestój wstrzymał także wysyłanie żądań. Żądania odrzucone, anulowane i nieudane się nie liczą.</translation>
    </message>
    <message>
        <source>Percentiles</source>
        <translation>Percentyle</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogram</translation>
    </message>
    <message>
        <source>How long the quickest 50, 90, 99 … % of the requests took at most</source>
        <translation>Ile najdłużej trwało najszybsze 50, 90, 99 … % żądań</translation>
    </message>
    <message>
        <source>How many requests took how long</source>
        <translation>Ile żądań ile trwało</translation>
    </message>
    <message>
        <source>% of requests</source>
        <translation>% żądań</translation>
    </message>
    <message>
        <source>earlier run</source>
        <translation>wcześniejszy przebieg</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::LatencyTableModel</name>
    <message>
        <source>time meant</source>
        <translation>zamierzona chwila</translation>
    </message>
    <message>
        <source>think time + median</source>
        <translation>czas namysłu + mediana</translation>
    </message>
    <message>
        <source>nothing to correct</source>
        <translation>nie ma czego korygować</translation>
    </message>
    <message>
        <source>%1: half of the requests within %2, 99 % within %3, the longest %4</source>
        <translation>%1: połowa żądań w czasie do %2, 99 % do %3, najdłuższe %4</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1, corrected</source>
        <translation>%1, z korektą</translation>
    </message>
    <message>
        <source>%1, uncorrected</source>
        <translation>%1, bez korekty</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Żądania</translation>
    </message>
    <message>
        <source>Mean (ms)</source>
        <translation>Średnia (ms)</translation>
    </message>
    <message>
        <source>50 % within (ms)</source>
        <translation>50 % w czasie do (ms)</translation>
    </message>
    <message>
        <source>90 % within (ms)</source>
        <translation>90 % w czasie do (ms)</translation>
    </message>
    <message>
        <source>95 % within (ms)</source>
        <translation>95 % w czasie do (ms)</translation>
    </message>
    <message>
        <source>99 % within (ms)</source>
        <translation>99 % w czasie do (ms)</translation>
    </message>
    <message>
        <source>99.9 % within (ms)</source>
        <translation>99,9 % w czasie do (ms)</translation>
    </message>
    <message>
        <source>Longest (ms)</source>
        <translation>Najdłuższe (ms)</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Nieliczone</translation>
    </message>
    <message>
        <source>Corrected by</source>
        <translation>Podstawa korekty</translation>
    </message>
    <message>
        <source>Interval (ms)</source>
        <translation>Odstęp (ms)</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Wielkość</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::LessonCard</name>
    <message>
        <source>With these settings</source>
        <translation>Z tymi ustawieniami</translation>
    </message>
    <message>
        <source>The run was cancelled. Run it again.</source>
        <translation>Przebieg został anulowany. Uruchom go ponownie.</translation>
    </message>
    <message>
        <source>The run came to nothing; the message above says why. Mend that, and run it again.</source>
        <translation>Z przebiegu nic nie wyszło; komunikat powyżej mówi dlaczego. Usuń przyczynę i uruchom ponownie.</translation>
    </message>
    <message>
        <source>✓ You saw it: %1</source>
        <translation>✓ Tak było, dobrze widać: %1</translation>
    </message>
    <message>
        <source>! It was there, too: %1</source>
        <translation>! To też tam było: %1</translation>
    </message>
    <message>
        <source>✗ It was not so: %1</source>
        <translation>✗ Tak nie było: %1</translation>
    </message>
    <message>
        <source>What if …? Choose one, say what you expect, and run it.</source>
        <translation>A gdyby …? Wybierz jedno, powiedz, czego się spodziewasz, i uruchom.</translation>
    </message>
    <message>
        <source>As the lesson began</source>
        <translation>Tak jak na początku lekcji</translation>
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
        <translation>Przebieg się zaczyna…</translation>
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
        <translation>Ustawienie, o które chodzi w tej lekcji. Pozostałe są takie, jakich lekcja potrzebuje.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>do</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1, do</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::LessonInvitation</name>
    <message>
        <source>New here?</source>
        <translation>Pierwszy raz tutaj?</translation>
    </message>
    <message>
        <source>&amp;Begin the first lesson</source>
        <translation>&amp;Zacznij pierwszą lekcję</translation>
    </message>
    <message>
        <source>It takes a few minutes, and needs no manual</source>
        <translation>Trwa kilka minut i nie wymaga instrukcji</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>The lessons stay in the menu “Lessons” (Ctrl+L)</source>
        <translation>Lekcje są zawsze w menu „Lekcje” (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::LessonList</name>
    <message numerus="yes">
        <source>%1. %2 · %n min</source>
        <translation>
            <numerusform>%1. %2 · %n min</numerusform>
            <numerusform>%1. %2 · %n min</numerusform>
            <numerusform>%1. %2 · %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · done ✓</source>
        <translation>%1 · zrobiona ✓</translation>
    </message>
    <message>
        <source>There is no lesson here. “gizmoscope-cli lessons check” says why.</source>
        <translation>Nie ma tu żadnej lekcji. „gizmoscope-cli lessons check” powie dlaczego.</translation>
    </message>
    <message numerus="yes">
        <source>All together: %n minute(s).</source>
        <translation>
            <numerusform>Razem: %n minuta.</numerusform>
            <numerusform>Razem: %n minuty.</numerusform>
            <numerusform>Razem: %n minut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each lesson asks what you expect, runs it, and compares. Begin with the first, or choose.</source>
        <translation>Każda lekcja pyta, czego się spodziewasz, uruchamia to i porównuje. Zacznij od pierwszej albo wybierz.</translation>
    </message>
    <message>
        <source>Lessons of the hour</source>
        <translation>Lekcje tej godziny</translation>
    </message>
    <message>
        <source>Choose a lesson. Drag them, or use Alt and the arrow keys, for another order.</source>
        <translation>Wybierz lekcję. Inną kolejność ułożysz, przeciągając albo klawiszami Alt i strzałki.</translation>
    </message>
    <message>
        <source>&amp;Begin the lesson</source>
        <translation>&amp;Zacznij lekcję</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>W &amp;górę</translation>
    </message>
    <message>
        <source>Move the selected lesson up</source>
        <translation>Przenieś wybraną lekcję wyżej</translation>
    </message>
    <message>
        <source>Dow&amp;n</source>
        <translation>W &amp;dół</translation>
    </message>
    <message>
        <source>Move the selected lesson down</source>
        <translation>Przenieś wybraną lekcję niżej</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::LessonMenu</name>
    <message>
        <source>Save the key</source>
        <translation>Zapisz klucz</translation>
    </message>
    <message>
        <source>Save the worksheet</source>
        <translation>Zapisz kartę pracy</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Strona WWW (*.html)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Zapisano: %1</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Lekcje</translation>
    </message>
    <message>
        <source>&amp;Begin the first lesson</source>
        <translation>&amp;Zacznij pierwszą lekcję</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>&amp;Następny krok</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>Krok &amp;wstecz</translation>
    </message>
    <message>
        <source>&amp;Presenter notes</source>
        <translation>Notatki &amp;prowadzącego</translation>
    </message>
    <message>
        <source>Save &amp;worksheet…</source>
        <translation>Zapisz &amp;kartę pracy…</translation>
    </message>
    <message>
        <source>Save &amp;key to the worksheet…</source>
        <translation>Zapisz k&amp;lucz do karty…</translation>
    </message>
    <message>
        <source>Usual &amp;order of the lessons</source>
        <translation>&amp;Zwykła kolejność lekcji</translation>
    </message>
    <message>
        <source>&amp;Forget my progress</source>
        <translation>Zapo&amp;mnij moje postępy</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::LessonSide</name>
    <message>
        <source>Lessons</source>
        <translation>Lekcje</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Przewidywanie</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Przebieg</translation>
    </message>
    <message>
        <source>What did you see?</source>
        <translation>Co było widać?</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porównanie</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>A gdyby</translation>
    </message>
    <message>
        <source>Lesson %1 of %2 · step %3 of %4: %5</source>
        <translation>Lekcja %1 z %2 · krok %3 z %4: %5</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Dalej</translation>
    </message>
    <message>
        <source>First say what you expect; then the run answers.</source>
        <translation>Najpierw powiedz, czego się spodziewasz; odpowie przebieg.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
    </message>
    <message>
        <source>&amp;End of the hour</source>
        <translation>&amp;Koniec godziny</translation>
    </message>
    <message>
        <source>Ne&amp;xt lesson</source>
        <translation>&amp;Następna lekcja</translation>
    </message>
    <message>
        <source>&amp;All lessons</source>
        <translation>&amp;Wszystkie lekcje</translation>
    </message>
    <message>
        <source>Back to experiments, settings and all panels (Ctrl+L)</source>
        <translation>Powrót do eksperymentów, ustawień i wszystkich paneli (Ctrl+L)</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>W&amp;stecz</translation>
    </message>
    <message>
        <source>R&amp;un</source>
        <translation>Uruc&amp;hom</translation>
    </message>
    <message>
        <source>R&amp;un again</source>
        <translation>Uruc&amp;hom ponownie</translation>
    </message>
    <message>
        <source>Clo&amp;se</source>
        <translation>&amp;Zamknij</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::MainWindow</name>
    <message>
        <source>The saved settings in %1 were damaged. Gizmoscope starts with its defaults.</source>
        <translation>Zapisane ustawienia w %1 były uszkodzone. Gizmoscope startuje z domyślnymi.</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::MemoryChart</name>
    <message>
        <source>reserved</source>
        <translation>zarezerwowana</translation>
    </message>
    <message>
        <source>resident</source>
        <translation>rezydentna</translation>
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
        <translation>zarezerwowana (%1)</translation>
    </message>
    <message>
        <source>resident (%1)</source>
        <translation>rezydentna (%1)</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Pamięć</translation>
    </message>
    <message>
        <source>The memory of this program during the run will appear here: what it has reserved, and what of that is resident, which is in real memory. Press Run.</source>
        <translation>Tu pojawi się pamięć tego programu podczas przebiegu: zarezerwowana oraz jej część rezydentna, czyli ta, która naprawdę leży w pamięci fizycznej. Naciśnij „Uruchom”.</translation>
    </message>
    <message>
        <source>Each thread reserves memory for its stack, but only what it has used is resident (in real memory). The left axis is for what is reserved, the right one for what is resident. All of this program is counted, its window too.</source>
        <translation>Każdy wątek rezerwuje pamięć na stos, ale rezydentna (w pamięci fizycznej) jest tylko ta część, której użył. Lewa oś dotyczy pamięci zarezerwowanej, prawa rezydentnej. Liczony jest cały program, razem z oknem.</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::MessageArea</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Zamknij ten komunikat</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Błąd: %1</translation>
    </message>
    <message>
        <source>Notice: %1</source>
        <translation>Informacja: %1</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::ModeSwitch</name>
    <message>
        <source>Both</source>
        <translation>Oba tryby</translation>
    </message>
    <message>
        <source>Run the synchronous version: a thread is held while it waits (Ctrl+1).</source>
        <translation>Uruchom wersję synchroniczną: podczas czekania zajmuje wątek (Ctrl+1).</translation>
    </message>
    <message>
        <source>Run the asynchronous version: no thread is held while it waits (Ctrl+2).</source>
        <translation>Uruchom wersję asynchroniczną: podczas czekania nie zajmuje żadnego wątku (Ctrl+2).</translation>
    </message>
    <message>
        <source>Run the synchronous version, then the asynchronous one with the same delays (Ctrl+3).</source>
        <translation>Uruchom wersję synchroniczną, a potem asynchroniczną z tymi samymi opóźnieniami (Ctrl+3).</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::NumberQuestion</name>
    <message>
        <source>Your guess on a line</source>
        <translation>Twoja odpowiedź na osi</translation>
    </message>
    <message>
        <source>Click where you think it will be, or move with the arrow keys.</source>
        <translation>Kliknij tam, gdzie Twoim zdaniem wypadnie, albo przesuwaj strzałkami.</translation>
    </message>
    <message>
        <source>&amp;Your guess:</source>
        <translation>&amp;Twoja odpowiedź:</translation>
    </message>
    <message>
        <source>Your guess</source>
        <translation>Twoja odpowiedź</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::OrderPanel</name>
    <message>
        <source>Order and clocks</source>
        <translation>Kolejność i zegary</translation>
    </message>
    <message>
        <source>Runs that say something of themselves are shown here: the steps of a page (Order of a page), the order in which handlers end (Handlers without an order), and what clocks show (The lying stopwatch). Press Run.</source>
        <translation>Tu pojawią się przebiegi, które same o sobie mówią: kroki strony (Kolejność kroków), kolejność zakończenia handlerów (Handlery bez kolejności) i wskazania zegarów (Kłamliwy stoper). Naciśnij Uruchom.</translation>
    </message>
    <message>
        <source>What the code of the requests says of itself, sync beside async: when each step of a page began and which calls hang in it; how often the handlers ended in which order; what each clock shows, with the truth as a dashed line.</source>
        <translation>Co mówi o sobie kod żądań, synchroniczny obok asynchronicznego: kiedy zaczął się każdy krok strony i które wywołania w nim wiszą; ile razy handlery skończyły się w jakiej kolejności; co pokazuje każdy zegar, z prawdziwym czasem jako linią przerywaną.</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::OrderQuestion</name>
    <message>
        <source>In which order? The smallest first</source>
        <translation>W jakiej kolejności? Najpierw najmniejsze</translation>
    </message>
    <message>
        <source>Drag them into the order that you expect, the smallest first; or move the selected one with Alt and the arrow keys.</source>
        <translation>Ułóż je przeciągając w oczekiwanej kolejności, od najmniejszego; albo przenoś wybrane klawiszami Alt i strzałki.</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>W &amp;górę</translation>
    </message>
    <message>
        <source>Move the selected one up</source>
        <translation>Przenieś wybrane wyżej</translation>
    </message>
    <message>
        <source>Dow&amp;n</source>
        <translation>W &amp;dół</translation>
    </message>
    <message>
        <source>Move the selected one down</source>
        <translation>Przenieś wybrane niżej</translation>
    </message>
    <message>
        <source>&amp;This is my order</source>
        <translation>&amp;To moja kolejność</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::OrderTableModel</name>
    <message>
        <source>Step or call</source>
        <translation>Krok lub wywołanie</translation>
    </message>
    <message>
        <source>Sync: begins (ms)</source>
        <translation>Synchr.: początek (ms)</translation>
    </message>
    <message>
        <source>Sync: takes (ms)</source>
        <translation>Synchr.: trwa (ms)</translation>
    </message>
    <message>
        <source>Async: begins (ms)</source>
        <translation>Asynchr.: początek (ms)</translation>
    </message>
    <message>
        <source>Async: takes (ms)</source>
        <translation>Asynchr.: trwa (ms)</translation>
    </message>
    <message>
        <source>call: %1</source>
        <translation>wywołanie: %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Kolejność</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronicznie</translation>
    </message>
    <message>
        <source>Sync (%)</source>
        <translation>Synchronicznie (%)</translation>
    </message>
    <message>
        <source>Async</source>
        <translation>Asynchronicznie</translation>
    </message>
    <message>
        <source>Async (%)</source>
        <translation>Asynchronicznie (%)</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Zegar</translation>
    </message>
    <message>
        <source>Sync (s)</source>
        <translation>Synchronicznie (s)</translation>
    </message>
    <message>
        <source>Sync: right or wrong</source>
        <translation>Synchr.: dobrze czy źle</translation>
    </message>
    <message>
        <source>Async (s)</source>
        <translation>Asynchronicznie (s)</translation>
    </message>
    <message>
        <source>Async: right or wrong</source>
        <translation>Asynchr.: dobrze czy źle</translation>
    </message>
    <message>
        <source>The truth</source>
        <translation>Prawdziwy czas</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::PanelDocks</name>
    <message>
        <source>Experiments</source>
        <translation>Eksperymenty</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Oś czasu</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Wywołania</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>Czas trwania</translation>
    </message>
    <message>
        <source>Threads in use</source>
        <translation>Zajęte wątki</translation>
    </message>
    <message>
        <source>Cancellations</source>
        <translation>Anulowania</translation>
    </message>
    <message>
        <source>Calls in flight</source>
        <translation>Wywołania w toku</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Pamięć</translation>
    </message>
    <message>
        <source>Code that is running</source>
        <translation>Kod, który się wykonuje</translation>
    </message>
    <message>
        <source>What is happening</source>
        <translation>Co się dzieje</translation>
    </message>
    <message>
        <source>Pool and queue</source>
        <translation>Pula i kolejka</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Czas odpowiedzi</translation>
    </message>
    <message>
        <source>Order and clocks</source>
        <translation>Kolejność i zegary</translation>
    </message>
    <message>
        <source>Answers over time</source>
        <translation>Odpowiedzi w czasie</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lekcje</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::PictureDialog</name>
    <message>
        <source>%1 was not written: a picture is saved as PNG, SVG or PDF. Let the name end with .png, .svg or .pdf.</source>
        <translation>Nie zapisano %1: obraz można zapisać jako PNG, SVG lub PDF. Podaj nazwę zakończoną na .png, .svg lub .pdf.</translation>
    </message>
    <message>
        <source>the picture has no proper size</source>
        <translation>obraz ma niewłaściwy rozmiar</translation>
    </message>
    <message>
        <source>the picture could not be painted</source>
        <translation>nie udało się narysować obrazu</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Zapisz obraz</translation>
    </message>
    <message>
        <source>Pictures (*.%1)</source>
        <translation>Obrazy (*.%1)</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::PoolPanel</name>
    <message>
        <source>The threads of the web app and the requests that wait for one. A blocked thread waits for a call and serves nobody; a request that is suspended waits for a call and holds no thread.</source>
        <translation>Wątki aplikacji webowej i żądania czekające na wątek. Zablokowany wątek czeka na wywołanie i nikogo nie obsługuje; zawieszone żądanie czeka na wywołanie i nie zajmuje wątku.</translation>
    </message>
    <message>
        <source>Pool and queue</source>
        <translation>Pula i kolejka</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s):</source>
        <translation>
            <numerusform>%Ln wątek:</numerusform>
            <numerusform>%Ln wątki:</numerusform>
            <numerusform>%Ln wątków:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 running, %2 blocked, %3 idle.</source>
        <translation>pracujące %1, zablokowane %2, bezczynne %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) suspended, without a thread.</source>
        <translation>
            <numerusform>%Ln żądanie zawieszone, bez wątku.</numerusform>
            <numerusform>%Ln żądania zawieszone, bez wątku.</numerusform>
            <numerusform>%Ln żądań zawieszonych, bez wątku.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s) added because requests waited.</source>
        <translation>
            <numerusform>Dodano %Ln wątek, bo żądania czekały.</numerusform>
            <numerusform>Dodano %Ln wątki, bo żądania czekały.</numerusform>
            <numerusform>Dodano %Ln wątków, bo żądania czekały.</numerusform>
        </translation>
    </message>
    <message>
        <source>Queue: %1 of %2.</source>
        <translation>Kolejka: %1 z %2.</translation>
    </message>
    <message>
        <source>Queue: %1, no limit.</source>
        <translation>Kolejka: %1, bez limitu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) turned away (503).</source>
        <translation>
            <numerusform>Odrzucono %Ln żądanie (503).</numerusform>
            <numerusform>Odrzucono %Ln żądania (503).</numerusform>
            <numerusform>Odrzucono %Ln żądań (503).</numerusform>
        </translation>
    </message>
    <message>
        <source>Here the threads of the pool and the queue appear when a run begins.</source>
        <translation>Po rozpoczęciu przebiegu pojawią się tu wątki puli i kolejka.</translation>
    </message>
    <message>
        <source>Little&apos;s law: %1 a second × %2 = %3 requests inside; measured: %4.</source>
        <translation>Prawo Little’a: %1 na sekundę × %2 = %3 żądań wewnątrz; zmierzono: %4.</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::Readout</name>
    <message>
        <source>Sync to async</source>
        <translation>Synchr. / asynchr.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>How many times as long the synchronous run took. It stands here when both ran to their end with the same settings.</source>
        <translation>Ile razy dłużej trwał przebieg synchroniczny. Wartość pojawia się, gdy oba przebiegi o tych samych ustawieniach dobiegły końca.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gotowy</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Trwa</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Anulowanie…</translation>
    </message>
    <message>
        <source>Readout: sync %1, async %2, ratio %3, %4</source>
        <translation>Wyniki: synchronicznie %1, asynchronicznie %2, stosunek %3, %4</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pauza</translation>
    </message>
    <message>
        <source>Sync, answered</source>
        <translation>Synchr., odpowiedzi</translation>
    </message>
    <message>
        <source>Async, answered</source>
        <translation>Asynchr., odpowiedzi</translation>
    </message>
    <message>
        <source>Answers per second</source>
        <translation>Odpowiedzi na sekundę</translation>
    </message>
    <message>
        <source>How many requests the web app answered in the last second, of both modes together.</source>
        <translation>Na ile żądań aplikacja webowa odpowiedziała w ostatniej sekundzie, w obu trybach razem.</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>Obsługuje</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Powtórka</translation>
    </message>
    <message>
        <source>Readout: web app, sync requests answered %1, async %2, a second %3, %4</source>
        <translation>Wyniki: aplikacja webowa, odpowiedzi synchroniczne %1, asynchroniczne %2, na sekundę %3, %4</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::RecentFiles</name>
    <message>
        <source>&amp;Clear list</source>
        <translation>&amp;Wyczyść listę</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::RecoveryOffer</name>
    <message>
        <source>“%1” of %2 was not saved before Gizmoscope ended.</source>
        <translation>Gizmoscope zakończył działanie, zanim zapisano przebieg „%1” z %2.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” of %2 and %n older run(s) were not saved before Gizmoscope ended.</source>
        <translation>
            <numerusform>Gizmoscope zakończył działanie, zanim zapisano przebieg „%1” z %2 i %n starszy.</numerusform>
            <numerusform>Gizmoscope zakończył działanie, zanim zapisano przebieg „%1” z %2 i %n starsze.</numerusform>
            <numerusform>Gizmoscope zakończył działanie, zanim zapisano przebieg „%1” z %2 i %n starszych.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Otwórz</translation>
    </message>
    <message>
        <source>&amp;Open them</source>
        <translation>&amp;Otwórz je</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>O&amp;drzuć</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::ReplayBar</name>
    <message>
        <source>%1 of %2 ms</source>
        <translation>%1 z %2 ms</translation>
    </message>
    <message>
        <source>Moment of the replay: %1</source>
        <translation>Chwila powtórki: %1</translation>
    </message>
    <message>
        <source>Pause (K or the space bar)</source>
        <translation>Pauza (K lub spacja)</translation>
    </message>
    <message>
        <source>Play (L; again: faster)</source>
        <translation>Odtwarzaj (L; ponownie: szybciej)</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Powtórka</translation>
    </message>
    <message>
        <source>To the previous event (left arrow)</source>
        <translation>Do poprzedniego zdarzenia (strzałka w lewo)</translation>
    </message>
    <message>
        <source>Play backward (J; again: faster)</source>
        <translation>Odtwarzaj wstecz (J; ponownie: szybciej)</translation>
    </message>
    <message>
        <source>To the next event (right arrow)</source>
        <translation>Do następnego zdarzenia (strzałka w prawo)</translation>
    </message>
    <message>
        <source>End replay</source>
        <translation>Zakończ powtórkę</translation>
    </message>
    <message>
        <source>Show the whole run again (F7 or Esc)</source>
        <translation>Pokaż znów cały przebieg (F7 lub Esc)</translation>
    </message>
    <message>
        <source>Speed of the replay</source>
        <translation>Prędkość powtórki</translation>
    </message>
    <message>
        <source>Where the replay stands. All panels show what there was at this moment: pull it, step from event to event with the arrow keys, or play with L, K and J.</source>
        <translation>Tu stoi powtórka. Wszystkie panele pokazują stan z tej chwili: przeciągnij, przechodź od zdarzenia do zdarzenia strzałkami albo odtwarzaj klawiszami L, K i J.</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::ReplayCommand</name>
    <message>
        <source>There is no run %1 in %2: the last one is %3.</source>
        <translation>W pliku %2 nie ma przebiegu %1: ostatni to %3.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>The standard output</source>
        <translation>Standardowe wyjście</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::ReplayControl</name>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Jeszcze nic się nie stało.</translation>
    </message>
    <message>
        <source>%1 ms: %2</source>
        <comment>when, and what happened</comment>
        <translation>%1 ms: %2</translation>
    </message>
    <message>
        <source>Replay – Gizmoscope</source>
        <translation>Powtórka – Gizmoscope</translation>
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
        <translation>Standardowe wyjście</translation>
    </message>
    <message>
        <source>Interrupted: %1</source>
        <translation>Przerwano: %1</translation>
    </message>
    <message>
        <source>From %1: %2</source>
        <translation>Z pliku %1: %2</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::RunDialogs</name>
    <message>
        <source>Runs of Gizmoscope (*.gizmorun)</source>
        <translation>Przebiegi Gizmoscope (*.gizmorun)</translation>
    </message>
    <message>
        <source>Open run</source>
        <translation>Otwórz przebieg</translation>
    </message>
    <message>
        <source>Save run</source>
        <translation>Zapisz przebieg</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::RunDocuments</name>
    <message>
        <source>Saved: %1</source>
        <translation>Zapisano: %1</translation>
    </message>
    <message>
        <source>it has become too large</source>
        <translation>stał się za duży</translation>
    </message>
    <message>
        <source>If Gizmoscope is ended now, this run is lost, because it cannot be written to the disk: %1. It goes on; save it when it has ended.</source>
        <translation>Jeśli Gizmoscope zostanie teraz przerwany, ten przebieg przepadnie, bo nie można go zapisać na dysku: %1. Przebieg trwa dalej; zapisz go, gdy się skończy.</translation>
    </message>
    <message>
        <source>Saved already: %1</source>
        <translation>Już zapisano: %1</translation>
    </message>
    <message>
        <source>%1 is no longer there. It was taken off the list of recent files.</source>
        <translation>Pliku %1 już nie ma. Usunięto go z listy ostatnich plików.</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::RunExchange</name>
    <message>
        <source>Exported: %1</source>
        <translation>Wyeksportowano: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Zapisano: %1</translation>
    </message>
    <message>
        <source>No run is in view, so there is nothing to export. Choose one in the history.</source>
        <translation>Nie jest wyświetlany żaden przebieg, więc nie ma czego eksportować. Wybierz jeden z historii.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Oś czasu</translation>
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
        <translation>Tabele (*.csv)</translation>
    </message>
    <message>
        <source>HTTP Archives (*.har)</source>
        <translation>Archiwa HTTP (*.har)</translation>
    </message>
    <message>
        <source>Traces (*.json)</source>
        <translation>Ślady (*.json)</translation>
    </message>
    <message>
        <source>Export run</source>
        <translation>Eksportuj przebieg</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Eksportuj</translation>
    </message>
    <message>
        <source>&amp;Calls as a table (CSV)…</source>
        <translation>&amp;Wywołania jako tabela (CSV)…</translation>
    </message>
    <message>
        <source>A line for each call, for spreadsheets</source>
        <translation>Wiersz na każde wywołanie, do arkuszy kalkulacyjnych</translation>
    </message>
    <message>
        <source>&amp;Requests as a table (CSV)…</source>
        <translation>Żą&amp;dania jako tabela (CSV)…</translation>
    </message>
    <message>
        <source>A line for each request, for spreadsheets</source>
        <translation>Wiersz na każde żądanie, do arkuszy kalkulacyjnych</translation>
    </message>
    <message>
        <source>&amp;Samples as a table (CSV)…</source>
        <translation>&amp;Próbki jako tabela (CSV)…</translation>
    </message>
    <message>
        <source>Threads, memory and backend over time, for spreadsheets</source>
        <translation>Wątki, pamięć i backend w czasie, do arkuszy kalkulacyjnych</translation>
    </message>
    <message>
        <source>&amp;JSON…</source>
        <translation>&amp;JSON…</translation>
    </message>
    <message>
        <source>Settings, calls and figures, for programs</source>
        <translation>Ustawienia, wywołania i wyniki, dla programów</translation>
    </message>
    <message>
        <source>HTTP &amp;Archive (HAR)…</source>
        <translation>&amp;Archiwum HTTP (HAR)…</translation>
    </message>
    <message>
        <source>The calls, for the network panels of browsers</source>
        <translation>Wywołania, dla paneli sieci w przeglądarkach</translation>
    </message>
    <message>
        <source>&amp;Trace…</source>
        <translation>Śla&amp;d…</translation>
    </message>
    <message>
        <source>Threads, requests and calls, for ui.perfetto.dev and chrome://tracing</source>
        <translation>Wątki, żądania i wywołania, dla ui.perfetto.dev i chrome://tracing</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::RunReports</name>
    <message>
        <source>Save report</source>
        <translation>Zapisz raport</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Strony internetowe (*.html)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Dokumenty PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::SentencePanel</name>
    <message>
        <source>Nothing runs. Choose an experiment and press Run.</source>
        <translation>Nic się nie wykonuje. Wybierz eksperyment i naciśnij „Uruchom”.</translation>
    </message>
    <message>
        <source>The calls under way are being ended, and the backend is told.</source>
        <translation>Wywołania w toku są przerywane, a backend jest o tym powiadamiany.</translation>
    </message>
    <message>
        <source>What happens, said from the figures of the run itself.</source>
        <translation>Co się dzieje, opisane liczbami z samego przebiegu.</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::ServeCommand</name>
    <message>
        <source>The gizmo backend listens on %1. Ctrl+C ends it.</source>
        <translation>Backend Gizmoscope nasłuchuje pod adresem %1. Ctrl+C kończy jego pracę.</translation>
    </message>
    <message>
        <source>Ended: %1 calls, %2 answered, %3 abandoned by their callers, %4 under way.</source>
        <translation>Koniec. Wywołania: %1, z odpowiedzią: %2, porzucone przez klientów: %3, w toku: %4.</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::ServeWebApp</name>
    <message>
        <source>The web app listens on %1. Ctrl+C ends it.</source>
        <translation>Aplikacja webowa nasłuchuje pod adresem %1. Ctrl+C kończy jej pracę.</translation>
    </message>
    <message>
        <source>%1 requests, %2 served, %3 rejected · pool threads %4, blocked %5 · queue %6</source>
        <translation>żądania %1, obsłużone %2, odrzucone %3 · wątki puli %4, zablokowane %5 · kolejka %6</translation>
    </message>
    <message>
        <source>Ended: %1 requests, %2 served, %3 rejected, %4 not served in another way, %5 left by their visitors.</source>
        <translation>Koniec. Żądania: %1, obsłużone: %2, odrzucone: %3, nieobsłużone z innych przyczyn: %4, porzucone przez odwiedzających: %5.</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::SettingRow</name>
    <message>
        <source>A double click on the name restores the default.</source>
        <translation>Dwukrotne kliknięcie nazwy przywraca wartość domyślną.</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::SettingsPanel</name>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>ms</source>
        <comment>milliseconds</comment>
        <translation>ms</translation>
    </message>
    <message>
        <source>&amp;Delay</source>
        <translation>&amp;Opóźnienie</translation>
    </message>
    <message>
        <source>Delay, from</source>
        <translation>Opóźnienie od</translation>
    </message>
    <message>
        <source>How long the backend takes to answer a call. With two different values, each call gets a delay between them.</source>
        <translation>Po jakim czasie backend odpowiada na wywołanie. Przy dwóch różnych wartościach każde wywołanie dostaje opóźnienie z tego przedziału.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>do</translation>
    </message>
    <message>
        <source>Delay, to</source>
        <translation>Opóźnienie do</translation>
    </message>
    <message>
        <source>&amp;Timeout</source>
        <translation>&amp;Limit czasu</translation>
    </message>
    <message>
        <source>off</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>How long a request may take as a whole. When the time is up, the calls that still wait are cancelled.</source>
        <translation>Ile najwyżej może trwać całe żądanie. Gdy czas minie, wywołania, które jeszcze czekają, zostaną anulowane.</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>Więc&amp;ej</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Więcej ustawień</translation>
    </message>
    <message>
        <source>&amp;Backend address</source>
        <translation>Adres &amp;backendu</translation>
    </message>
    <message>
        <source>embedded</source>
        <translation>wbudowany</translation>
    </message>
    <message>
        <source>Backend address</source>
        <translation>Adres backendu</translation>
    </message>
    <message>
        <source>The server that is called, such as http://192.168.1.5:7734/. Leave it empty to use the backend inside this program.</source>
        <translation>Wywoływany serwer, np. http://192.168.1.5:7734/. Puste pole oznacza backend wbudowany w program.</translation>
    </message>
    <message>
        <source>Re&amp;quests</source>
        <translation>Żą&amp;dania</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>Połącze&amp;nia</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>ile trzeba</translation>
    </message>
    <message>
        <source>How many connections to the backend may be open at once. Further calls wait for a free one.</source>
        <translation>Ile połączeń z backendem może być otwartych naraz. Kolejne wywołania czekają na wolne połączenie.</translation>
    </message>
    <message>
        <source>&amp;Pool threads</source>
        <translation>Wą&amp;tki puli</translation>
    </message>
    <message>
        <source>How many threads work on requests. A synchronous request holds one while it waits; an asynchronous one does not.</source>
        <translation>Ile wątków obsługuje żądania. Żądanie synchroniczne zajmuje wątek także wtedy, gdy czeka; asynchroniczne nie.</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>&amp;Ziarno</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Ziarno</translation>
    </message>
    <message>
        <source>The same seed gives the same delays in the same order, so that two runs can be compared.</source>
        <translation>To samo ziarno daje te same opóźnienia w tej samej kolejności, więc można porównać dwa przebiegi.</translation>
    </message>
    <message>
        <source>How many requests the web app is sent all in all: by the burst at the same moment, else by each visitor one after the other.</source>
        <translation>Ile żądań łącznie dostaje aplikacja webowa: w lawinie żądań wszystkie naraz, w innych eksperymentach od każdego odwiedzającego jedno po drugim.</translation>
    </message>
    <message>
        <source>V&amp;isitors</source>
        <translation>Odw&amp;iedzający</translation>
    </message>
    <message>
        <source>How many visitors ask the web app. Each sends the next request when the last is answered.</source>
        <translation>Ilu odwiedzających wysyła żądania do aplikacji webowej. Każdy wysyła następne, gdy dostanie odpowiedź na poprzednie.</translation>
    </message>
    <message>
        <source>Q&amp;ueue limit</source>
        <translation>Limit &amp;kolejki</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message numerus="yes">
        <source>&amp;More (%n changed)</source>
        <translation>
            <numerusform>&amp;Więcej (%n zmienione)</numerusform>
            <numerusform>&amp;Więcej (%n zmienione)</numerusform>
            <numerusform>&amp;Więcej (%n zmienionych)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More settings, %n of them changed</source>
        <translation>
            <numerusform>Więcej ustawień, %n zmienione</numerusform>
            <numerusform>Więcej ustawień, %n zmienione</numerusform>
            <numerusform>Więcej ustawień, %n zmienionych</numerusform>
        </translation>
    </message>
    <message>
        <source>/s</source>
        <comment>per second</comment>
        <translation>/s</translation>
    </message>
    <message>
        <source>%</source>
        <comment>per cent, behind a number</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Napływ</translation>
    </message>
    <message>
        <source>evenly</source>
        <translation>równo</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>losowo</translation>
    </message>
    <message>
        <source>How requests at a rate follow each other: at equal distances, or each when it likes, as people do (Poisson).</source>
        <translation>Jak żądania o zadanej częstości następują po sobie: w równych odstępach albo każde, kiedy chce, jak u ludzi (Poisson).</translation>
    </message>
    <message>
        <source>All other settings, seed of the delays, address of the backend</source>
        <translation>Wszystkie pozostałe ustawienia, ziarno opóźnień, adres backendu</translation>
    </message>
    <message>
        <source>Think time</source>
        <translation>Czas namysłu</translation>
    </message>
    <message>
        <source>How long a visitor looks at the page before the next request.</source>
        <translation>Jak długo odwiedzający ogląda stronę przed następnym żądaniem.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Częstość</translation>
    </message>
    <message>
        <source>Requests a second, whether the earlier ones have been answered or not. When it is off, they come from the visitors or as a burst.</source>
        <translation>Żądania na sekundę, niezależnie od tego, czy na wcześniejsze już odpowiedziano. Gdy wyłączone, żądania wysyłają odwiedzający albo przychodzą lawiną.</translation>
    </message>
    <message>
        <source>Threads at first</source>
        <translation>Wątki na początku</translation>
    </message>
    <message>
        <source>all</source>
        <translation>wszystkie</translation>
    </message>
    <message>
        <source>How many threads the pool makes as soon as there is work for them. Above that, one more is added at each injection interval while requests wait.</source>
        <translation>Ile wątków pula tworzy od razu, gdy jest dla nich praca. Powyżej tej liczby, dopóki żądania czekają, co odstęp dodawania przybywa jeden.</translation>
    </message>
    <message>
        <source>Injection interval</source>
        <translation>Odstęp dodawania</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>od razu</translation>
    </message>
    <message>
        <source>How long requests must wait before the pool gets one thread more than it has at first.</source>
        <translation>Jak długo żądania muszą czekać, zanim pula dostanie kolejny wątek ponad te początkowe.</translation>
    </message>
    <message>
        <source>How many requests may wait, to be let in or for a pool thread. Further ones are turned away at once (503).</source>
        <translation>Ile żądań może czekać, na wpuszczenie albo na wątek puli. Kolejne są od razu odrzucane (503).</translation>
    </message>
    <message>
        <source>Let in at once</source>
        <translation>Wpuszczane naraz</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>dowolnie wiele</translation>
    </message>
    <message>
        <source>How many requests may be inside the web app at once, also while they wait for their calls. Further ones wait outside, in the queue.</source>
        <translation>Ile żądań może być naraz wewnątrz aplikacji webowej, także gdy czekają na swoje wywołania. Kolejne czekają na zewnątrz, w kolejce.</translation>
    </message>
    <message>
        <source>Asynchronous share</source>
        <translation>Udział asynchr.</translation>
    </message>
    <message>
        <source>How many of the requests of an asynchronous run have an asynchronous action. The others are synchronous.</source>
        <translation>Jaka część żądań przebiegu asynchronicznego ma akcję asynchroniczną. Pozostałe są synchroniczne.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Praca</translation>
    </message>
    <message>
        <source>How much processor time each request uses.</source>
        <translation>Ile czasu procesora zużywa każde żądanie.</translation>
    </message>
    <message>
        <source>Backend sleeps</source>
        <translation>Backend śpi</translation>
    </message>
    <message>
        <source>The backend holds one of its 8 threads during each delay. Otherwise it waits without one.</source>
        <translation>Podczas każdego opóźnienia backend zajmuje jeden ze swoich 8 wątków. W przeciwnym razie czeka bez wątku.</translation>
    </message>
    <message>
        <source>Backend goes on</source>
        <translation>Backend pracuje dalej</translation>
    </message>
    <message>
        <source>The backend works on for callers that have left. Otherwise it stops when they leave.</source>
        <translation>Backend pracuje dalej dla klientów, którzy odeszli. W przeciwnym razie przestaje, gdy odchodzą.</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::StatusLine</name>
    <message>
        <source>backend embedded, %1</source>
        <translation>backend wbudowany, %1</translation>
    </message>
    <message>
        <source>backend at %1</source>
        <translation>backend pod adresem %1</translation>
    </message>
    <message>
        <source>no backend</source>
        <translation>brak backendu</translation>
    </message>
    <message>
        <source>%1: did not answer</source>
        <translation>%1: nie odpowiedział</translation>
    </message>
    <message>
        <source>events %1 · lost %2</source>
        <translation>zdarzenia %1 · utracone %2</translation>
    </message>
    <message>
        <source>frame %1 ms</source>
        <translation>klatka %1 ms</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::TeacherWindow</name>
    <message>
        <source>No lesson is open.</source>
        <translation>Żadna lekcja nie jest otwarta.</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Krok %1 z %2: %3</translation>
    </message>
    <message>
        <source>Next: another lesson</source>
        <translation>Dalej: inna lekcja</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Dalej: %1</translation>
    </message>
    <message>
        <source>%1 at this step · %2 of %3 in this lesson</source>
        <translation>%1 w tym kroku · %2 z %3 w tej lekcji</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step and its time</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Presenter notes</source>
        <translation>Notatki prowadzącego</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>W&amp;stecz</translation>
    </message>
    <message>
        <source>The step before (Page Up)</source>
        <translation>Poprzedni krok (Page Up)</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Dalej</translation>
    </message>
    <message>
        <source>The next step (Page Down)</source>
        <translation>Następny krok (Page Down)</translation>
    </message>
    <message>
        <source>Notes for the teacher</source>
        <translation>Notatki dla prowadzącego</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::ThreadsChart</name>
    <message>
        <source>all threads</source>
        <translation>wszystkie wątki</translation>
    </message>
    <message>
        <source>running a request</source>
        <translation>obsługujące żądanie</translation>
    </message>
    <message>
        <source>of these, blocked</source>
        <translation>w tym zablokowane</translation>
    </message>
    <message>
        <source>Threads in use</source>
        <translation>Zajęte wątki</translation>
    </message>
    <message>
        <source>The threads of this program will appear here, by what they are for, and how many of them run a request or are blocked in one. Press Run.</source>
        <translation>Tu pojawią się wątki tego programu z podziałem na role oraz to, ile z nich obsługuje żądanie lub jest w nim zablokowanych. Naciśnij „Uruchom”.</translation>
    </message>
    <message>
        <source>The areas are threads as the operating system counts them, one role on the other. The lines are what the request pool says: threads that run a request and, of these, those that are blocked until an answer comes. Where there are both runs, all threads of the other one are a line.</source>
        <translation>Obszary to wątki liczone tak, jak liczy je system operacyjny, jedna rola na drugiej. Linie to dane z puli żądań: wątki obsługujące żądanie, a wśród nich te, które są zablokowane do nadejścia odpowiedzi. Gdy są oba przebiegi, wszystkie wątki tego drugiego przedstawia linia.</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>zablokowane</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::TimeChart</name>
    <message>
        <source>milliseconds</source>
        <translation>milisekundy</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>sekundy</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>W chwili %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Teraz</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Maksimum</translation>
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
        <translation>wcześniej: %1</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::TimeTableModel</name>
    <message>
        <source>Time (ms)</source>
        <translation>Czas (ms)</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::TimelinePanel</name>
    <message>
        <source>By thread</source>
        <translation>Według wątków</translation>
    </message>
    <message>
        <source>A lane for each thread: running, blocked or idle</source>
        <translation>Wiersz na każdy wątek: działa, zablokowany lub bezczynny</translation>
    </message>
    <message>
        <source>By call</source>
        <translation>Według wywołań</translation>
    </message>
    <message>
        <source>A row for each call: queued, waiting, receiving, and how it ended</source>
        <translation>Wiersz na każde wywołanie: w kolejce, czeka, odbiera i jak się zakończyło</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Dopasuj</translation>
    </message>
    <message>
        <source>Show the whole run (Home, or a double click)</source>
        <translation>Pokaż cały przebieg (Home lub dwukrotne kliknięcie)</translation>
    </message>
    <message>
        <source>Rows of the timeline</source>
        <translation>Wiersze osi czasu</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::TimelineView</name>
    <message>
        <source>What happened when. By thread: a lane for each thread of the pool, solid while it runs, hatched while it is blocked, an outline while it is idle; a line leads from where a request gave its thread back to where it went on. The lane of the I/O thread has a mark for each call that is sent, begins to arrive, or ends. By call: an outline while it is queued, pale while it waits, full while it is received, and a mark for how it ended. + and − zoom, the arrow keys move the line, Home shows all.</source>
        <translation>Co i kiedy się działo. Według wątków: wiersz na każdy wątek puli, pełny, gdy wątek działa, kreskowany, gdy jest zablokowany, sam obrys, gdy jest bezczynny; linia prowadzi od miejsca, w którym żądanie oddało wątek, do miejsca, w którym ruszyło dalej. Wiersz wątku I/O ma kreskę tam, gdzie wywołanie wysłano, gdzie zaczęła nadchodzić odpowiedź i gdzie wywołanie się skończyło. Według wywołań: sam obrys, gdy wywołanie jest w kolejce, jasny kolor, gdy czeka, pełny, gdy odbiera, a na końcu znak wyniku. + i − powiększają i pomniejszają, klawisze strzałek przesuwają linię kursora, Home pokazuje całość.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Oś czasu</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::WebAppControl</name>
    <message>
        <source>The web app listens on %1.</source>
        <translation>Aplikacja webowa nasłuchuje pod adresem %1.</translation>
    </message>
    <message>
        <source>The web app was ended: its recording is full. Serve it again to go on.</source>
        <translation>Aplikacja webowa zakończyła pracę: zapis jej przebiegu jest pełny. Aby kontynuować, udostępnij ją ponownie.</translation>
    </message>
    <message>
        <source>No browser could be opened. Open %1 in one yourself.</source>
        <translation>Nie udało się otworzyć przeglądarki. Otwórz adres %1 w przeglądarce samodzielnie.</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Uruchom</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Pomo&amp;c</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Język</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>&amp;Motyw</translation>
    </message>
    <message>
        <source>Run the experiment (Ctrl+R)</source>
        <translation>Uruchom eksperyment (Ctrl+R)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
    </message>
    <message>
        <source>Cancel all calls that are under way (Esc)</source>
        <translation>Anuluj wszystkie wywołania w toku (Esc)</translation>
    </message>
    <message>
        <source>R&amp;eset</source>
        <translation>&amp;Resetuj</translation>
    </message>
    <message>
        <source>Restore all settings and forget the runs of this session (Ctrl+Shift+R)</source>
        <translation>Przywróć ustawienia domyślne i usuń przebiegi z tej sesji (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>&amp;Open run…</source>
        <translation>&amp;Otwórz przebieg…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Za&amp;kończ</translation>
    </message>
    <message>
        <source>Charts as &amp;table</source>
        <translation>Wykresy jako &amp;tabela</translation>
    </message>
    <message>
        <source>Show the figures of the charts in a table</source>
        <translation>Pokaż dane z wykresów w tabeli</translation>
    </message>
    <message>
        <source>&amp;What&apos;s this?</source>
        <translation>&amp;Co to jest?</translation>
    </message>
    <message>
        <source>&amp;About Gizmoscope</source>
        <translation>&amp;O programie Gizmoscope</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>O &amp;Qt</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Jak w &amp;systemie</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Jasny</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Ciemny</translation>
    </message>
    <message>
        <source>Cancel the selected ca&amp;ll</source>
        <translation>Anuluj &amp;zaznaczone wywołanie</translation>
    </message>
    <message>
        <source>End this call only; the others go on (Delete)</source>
        <translation>Zakończ tylko to wywołanie; pozostałe trwają dalej (Delete)</translation>
    </message>
    <message>
        <source>&amp;Pause the picture</source>
        <translation>&amp;Wstrzymaj obraz</translation>
    </message>
    <message>
        <source>The picture stands still while the run goes on (space bar)</source>
        <translation>Obraz stoi w miejscu, a przebieg trwa dalej (spacja)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Panele</translation>
    </message>
    <message>
        <source>Lar&amp;ger</source>
        <translation>Po&amp;większ</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Pom&amp;niejsz</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>&amp;Zwykła wielkość</translation>
    </message>
    <message>
        <source>P&amp;resenter mode</source>
        <translation>T&amp;ryb prezentera</translation>
    </message>
    <message>
        <source>Readout, timeline and one chart, large (F5)</source>
        <translation>Wyniki, oś czasu i jeden wykres, w dużym rozmiarze (F5)</translation>
    </message>
    <message>
        <source>Panel in the &amp;whole window</source>
        <translation>Panel na &amp;całe okno</translation>
    </message>
    <message>
        <source>The panel with the focus alone, or all again (F11)</source>
        <translation>Pokaż tylko panel z fokusem albo znowu wszystkie (F11)</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>Przywróć &amp;układ</translation>
    </message>
    <message>
        <source>Save &amp;picture of the panel…</source>
        <translation>Zapisz obraz &amp;panelu…</translation>
    </message>
    <message>
        <source>&amp;Copy picture of the panel</source>
        <translation>Kopiuj o&amp;braz panelu</translation>
    </message>
    <message>
        <source>&amp;Serve web app</source>
        <translation>Udo&amp;stępnij aplikację webową</translation>
    </message>
    <message>
        <source>Let browsers and load tools ask for the pages of the web app (Ctrl+Shift+W)</source>
        <translation>Udostępnij strony aplikacji webowej przeglądarkom i narzędziom do testów obciążeniowych (Ctrl+Shift+W)</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>Otwórz w &amp;przeglądarce</translation>
    </message>
    <message>
        <source>Show the list of pages in a browser (Ctrl+Shift+B)</source>
        <translation>Pokaż listę stron w przeglądarce (Ctrl+Shift+B)</translation>
    </message>
    <message>
        <source>Check the clai&amp;ms…</source>
        <translation>Sprawdź &amp;twierdzenia…</translation>
    </message>
    <message>
        <source>What the tutorials claim, checked on this computer (Ctrl+Shift+K)</source>
        <translation>Twierdzenia samouczków, sprawdzone na tym komputerze (Ctrl+Shift+K)</translation>
    </message>
    <message>
        <source>&amp;Save run</source>
        <translation>&amp;Zapisz przebieg</translation>
    </message>
    <message>
        <source>Save run &amp;as…</source>
        <translation>Z&amp;apisz przebieg jako…</translation>
    </message>
    <message>
        <source>Save re&amp;port…</source>
        <translation>Zapisz ra&amp;port…</translation>
    </message>
    <message>
        <source>As&amp;k about unsaved runs</source>
        <translation>P&amp;ytaj o niezapisane przebiegi</translation>
    </message>
    <message>
        <source>When the window is closed and there are runs that were not saved</source>
        <translation>Przy zamykaniu okna, gdy są przebiegi, których nie zapisano</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Otwórz o&amp;statnie</translation>
    </message>
    <message>
        <source>Re&amp;play</source>
        <translation>&amp;Powtórka</translation>
    </message>
    <message>
        <source>Go through the run in view once more, at any speed and back (F7)</source>
        <translation>Przejdź jeszcze raz przez pokazywany przebieg, z dowolną prędkością i wstecz (F7)</translation>
    </message>
    <message>
        <source>Co&amp;mpare runs</source>
        <translation>Po&amp;równaj przebiegi</translation>
    </message>
    <message>
        <source>Set the two runs chosen in the history side by side, or the one in view and the one before it (Ctrl+D)</source>
        <translation>Zestaw dwa przebiegi wybrane w historii albo pokazywany i poprzedni (Ctrl+D)</translation>
    </message>
    <message>
        <source>Run again with &amp;one setting changed</source>
        <translation>Uruchom ponownie z &amp;jednym zmienionym ustawieniem</translation>
    </message>
    <message>
        <source>Takes over the settings of the run in view; the next run is compared with it (Ctrl+Shift+D)</source>
        <translation>Przejmuje ustawienia pokazywanego przebiegu; następny zostanie z nim porównany (Ctrl+Shift+D)</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::WindowToolBar</name>
    <message>
        <source>Tool bar</source>
        <translation>Pasek narzędzi</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Motyw</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Jasny albo ciemny</translation>
    </message>
</context>
<context>
    <name>Happening</name>
    <message numerus="yes">
        <source>%n call(s) wait.</source>
        <translation>
            <numerusform>%n wywołanie czeka.</numerusform>
            <numerusform>%n wywołania czekają.</numerusform>
            <numerusform>%n wywołań czeka.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait for a free thread.</source>
        <translation>
            <numerusform>%n żądanie czeka na wolny wątek.</numerusform>
            <numerusform>%n żądania czekają na wolny wątek.</numerusform>
            <numerusform>%n żądań czeka na wolny wątek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these wait for a free connection.</source>
        <translation>
            <numerusform>Spośród tych wywołań %n czeka na wolne połączenie.</numerusform>
            <numerusform>Spośród tych wywołań %n czekają na wolne połączenie.</numerusform>
            <numerusform>Spośród tych wywołań %n czeka na wolne połączenie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The threads and connections of the run are being made ready.</source>
        <translation>Trwa przygotowywanie wątków i połączeń przebiegu.</translation>
    </message>
    <message>
        <source>No call waits.</source>
        <translation>Żadne wywołanie nie czeka.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) were answered in %1.</source>
        <translation>
            <numerusform>Na %n wywołanie nadeszła odpowiedź w ciągu %1.</numerusform>
            <numerusform>Na %n wywołania nadeszły odpowiedzi w ciągu %1.</numerusform>
            <numerusform>Na %n wywołań nadeszły odpowiedzi w ciągu %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n thread(s) were held meanwhile, for %1 all in all.</source>
        <translation>
            <numerusform>W tym czasie zajęty był najwyżej %n wątek, łącznie przez %1.</numerusform>
            <numerusform>W tym czasie zajęte były najwyżej %n wątki, łącznie przez %1.</numerusform>
            <numerusform>W tym czasie zajętych było najwyżej %n wątków, łącznie przez %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No thread was held while they waited.</source>
        <translation>Podczas czekania żaden wątek nie był zajęty.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) ran out of time.</source>
        <translation>
            <numerusform>%n wywołanie przekroczyło limit czasu.</numerusform>
            <numerusform>%n wywołania przekroczyły limit czasu.</numerusform>
            <numerusform>%n wywołań przekroczyło limit czasu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) were cancelled: %1.</source>
        <translation>
            <numerusform>%n wywołanie anulowano: %1.</numerusform>
            <numerusform>%n wywołania anulowano: %1.</numerusform>
            <numerusform>%n wywołań anulowano: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) were rejected: %1.</source>
        <translation>
            <numerusform>%n wywołanie odrzucono: %1.</numerusform>
            <numerusform>%n wywołania odrzucono: %1.</numerusform>
            <numerusform>%n wywołań odrzucono: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) failed: %1.</source>
        <translation>
            <numerusform>%n wywołanie się nie powiodło: %1.</numerusform>
            <numerusform>%n wywołania się nie powiodły: %1.</numerusform>
            <numerusform>%n wywołań się nie powiodło: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these had not been sent yet.</source>
        <translation>
            <numerusform>%n z nich nie zdążono wysłać.</numerusform>
            <numerusform>%n z nich nie zdążono wysłać.</numerusform>
            <numerusform>%n z nich nie zdążono wysłać.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backend noticed that %n caller(s) left, and was spared %1 of work.</source>
        <translation>
            <numerusform>Backend zauważył rozłączenie się %n klienta i oszczędził %1 pracy.</numerusform>
            <numerusform>Backend zauważył rozłączenie się %n klientów i oszczędził %1 pracy.</numerusform>
            <numerusform>Backend zauważył rozłączenie się %n klientów i oszczędził %1 pracy.</numerusform>
        </translation>
    </message>
    <message>
        <source>It worked %1 for nobody.</source>
        <translation>Na darmo pracował przez %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) were turned away because the queue was full.</source>
        <translation>
            <numerusform>%n żądanie odrzucono, bo kolejka była pełna.</numerusform>
            <numerusform>%n żądania odrzucono, bo kolejka była pełna.</numerusform>
            <numerusform>%n żądań odrzucono, bo kolejka była pełna.</numerusform>
        </translation>
    </message>
    <message>
        <source>the client only: it was never sent</source>
        <translation>tylko klient: wywołania nie wysłano</translation>
    </message>
    <message>
        <source>the backend: its connection was closed</source>
        <translation>backend: połączenie zamknięto</translation>
    </message>
    <message>
        <source>No thread is held.</source>
        <translation>Żaden wątek nie jest zajęty.</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) are held.</source>
        <translation>
            <numerusform>Zajęty jest %n wątek.</numerusform>
            <numerusform>Zajęte są %n wątki.</numerusform>
            <numerusform>Zajętych jest %n wątków.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 calls ended, %4</source>
        <translation>%1: zakończone wywołania: %2 z %3, %4</translation>
    </message>
</context>
<context>
    <name>HarWords</name>
    <message>
        <source>%1 is damaged: entry %2 is not an object. Save the page load again.</source>
        <translation>Plik %1 jest uszkodzony: wpis %2 nie jest obiektem. Zapisz ładowanie strony ponownie.</translation>
    </message>
    <message>
        <source>%1 is damaged: “%3” of entry %2 cannot be. Save the page load again.</source>
        <translation>Plik %1 jest uszkodzony: „%3” we wpisie %2 ma niemożliwą wartość. Zapisz ładowanie strony ponownie.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB. Save the page load without the contents of its files.</source>
        <translation>Plik %1 jest większy niż %2 MB. Zapisz ładowanie strony bez zawartości plików.</translation>
    </message>
    <message>
        <source>%1 is not an HTTP Archive (HAR): from byte %2 on it is not JSON.</source>
        <translation>Plik %1 nie jest archiwum HTTP (HAR): od bajtu %2 nie jest to JSON.</translation>
    </message>
    <message>
        <source>%1 is not a recording of a browser: at byte %2 it is nested too deeply.</source>
        <translation>Plik %1 nie jest nagraniem przeglądarki: przy bajcie %2 jest zbyt głęboko zagnieżdżony.</translation>
    </message>
    <message>
        <source>%1 is JSON, but no HTTP Archive (HAR): it has no log.entries. Save the page load as HAR.</source>
        <translation>Plik %1 to JSON, ale nie archiwum HTTP (HAR): brak w nim log.entries. Zapisz ładowanie strony jako HAR.</translation>
    </message>
    <message>
        <source>%1 holds more than %2 requests. Save a page load alone.</source>
        <translation>Plik %1 zawiera więcej niż %2 żądań. Zapisz samo ładowanie jednej strony.</translation>
    </message>
    <message>
        <source>%1 holds no request that can be repeated.</source>
        <translation>Plik %1 nie zawiera żądania, które można powtórzyć.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check the name and who may read it.</source>
        <translation>Nie można odczytać pliku %1: %2. Sprawdź nazwę i uprawnienia do odczytu.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) that waited %1 in all, the longest %2.</source>
        <translation>
            <numerusform>%n żądanie, które czekało łącznie %1, najdłużej %2.</numerusform>
            <numerusform>%n żądania, które czekały łącznie %1, najdłużej %2.</numerusform>
            <numerusform>%n żądań, które czekały łącznie %1, najdłużej %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not over HTTP</source>
        <translation>
            <numerusform>%n nie przez HTTP</numerusform>
            <numerusform>%n nie przez HTTP</numerusform>
            <numerusform>%n nie przez HTTP</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from the browser&apos;s cache</source>
        <translation>
            <numerusform>%n z pamięci podręcznej przeglądarki</numerusform>
            <numerusform>%n z pamięci podręcznej przeglądarki</numerusform>
            <numerusform>%n z pamięci podręcznej przeglądarki</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>%n bez odpowiedzi</numerusform>
            <numerusform>%n bez odpowiedzi</numerusform>
            <numerusform>%n bez odpowiedzi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a recorded wait</source>
        <translation>
            <numerusform>%n bez zapisanego czasu czekania</numerusform>
            <numerusform>%n bez zapisanego czasu czekania</numerusform>
            <numerusform>%n bez zapisanego czasu czekania</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Pominięto: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n waited longer than %1 s and waits that long here.</source>
        <translation>
            <numerusform>%n czekało dłużej niż %1 s i tutaj czeka właśnie tyle.</numerusform>
            <numerusform>%n czekały dłużej niż %1 s i tutaj czekają właśnie tyle.</numerusform>
            <numerusform>%n czekało dłużej niż %1 s i tutaj czeka właśnie tyle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LessonFaults</name>
    <message>
        <source>it cannot be read: %1. Check its name and who may read it.</source>
        <translation>nie można go odczytać: %1. Sprawdź nazwę i uprawnienia.</translation>
    </message>
    <message>
        <source>it has more than %1 bytes. Make the text shorter.</source>
        <translation>ma więcej niż %1 bajtów. Skróć tekst.</translation>
    </message>
    <message>
        <source>this is not UTF-8 text. Save the file as UTF-8, without control characters.</source>
        <translation>to nie jest tekst UTF-8. Zapisz plik jako UTF-8, bez znaków sterujących.</translation>
    </message>
    <message>
        <source>the front matter is missing. It stands at the beginning, between two lines of ---.</source>
        <translation>brakuje nagłówka. Stoi na początku, między dwoma wierszami ---.</translation>
    </message>
    <message>
        <source>this is not YAML (%1). Texts with a colon, a brace or a bracket need quotes.</source>
        <translation>to nie jest YAML (%1). Teksty z dwukropkiem lub nawiasem wymagają cudzysłowu.</translation>
    </message>
    <message>
        <source>the front matter is too deep or too long, or uses &amp; and *. Write it as docs/lessons.md shows.</source>
        <translation>nagłówek jest zbyt zagnieżdżony lub za długi albo używa &amp; i *. Napisz go tak, jak pokazuje docs/lessons.md.</translation>
    </message>
    <message>
        <source>the text must have three headings with ##: explanation, in other words, for the teacher.</source>
        <translation>tekst musi mieć trzy nagłówki ##: wyjaśnienie, innymi słowy, dla prowadzącego.</translation>
    </message>
    <message>
        <source>“%1” is missing. Add it.</source>
        <translation>brakuje „%1”. Dodaj.</translation>
    </message>
    <message>
        <source>“%1” does not belong to this kind of question. Take it out.</source>
        <translation>„%1” nie pasuje do tego rodzaju pytania. Usuń je.</translation>
    </message>
    <message>
        <source>“%1” is not known here. There are: %2.</source>
        <translation>„%1” nie jest tu znane. Są: %2.</translation>
    </message>
    <message>
        <source>“%1” stands here twice. Take one out.</source>
        <translation>„%1” występuje tu dwa razy. Usuń jedno.</translation>
    </message>
    <message>
        <source>“%1” must be a text of 1 to %2 bytes.</source>
        <translation>„%1” musi być tekstem od 1 do %2 bajtów.</translation>
    </message>
    <message>
        <source>“%1” must be a number from %2 to %3.</source>
        <translation>„%1” musi być liczbą od %2 do %3.</translation>
    </message>
    <message>
        <source>“%1” must be true or false.</source>
        <translation>„%1” musi mieć wartość true albo false.</translation>
    </message>
    <message>
        <source>“%1” must be a list of %2 to %3 entries.</source>
        <translation>„%1” musi być listą od %2 do %3 pozycji.</translation>
    </message>
    <message>
        <source>“%1” must have names and values, as in {delay: 500}.</source>
        <translation>„%1” musi mieć nazwy i wartości, jak {delay: 500}.</translation>
    </message>
    <message>
        <source>“%1” must be one of: %2.</source>
        <translation>„%1” musi być jednym z: %2.</translation>
    </message>
    <message>
        <source>there is nothing below “%1”. Write something.</source>
        <translation>pod „%1” nic nie ma. Napisz coś.</translation>
    </message>
    <message>
        <source>there is no table below “%1”. Its rows begin with |.</source>
        <translation>pod „%1” nie ma tabeli. Jej wiersze zaczynają się od |.</translation>
    </message>
    <message>
        <source>“%1” cannot be %2. “gizmoscope-cli run --help” and “list” show what there is.</source>
        <translation>„%1” nie może mieć wartości %2. „gizmoscope-cli run --help” i „list” pokazują, co jest.</translation>
    </message>
    <message>
        <source>there is no “%1” here. Figures are in docs/lessons.md; before the run, and of a mode that does not run, there are none.</source>
        <translation>nie ma tu „%1”. Wielkości opisuje docs/lessons.md; przed przebiegiem i dla trybu, który nie jest uruchamiany, nie ma żadnych.</translation>
    </message>
    <message>
        <source>the number %1 will be wrong as soon as somebody moves a slider. Name the figure or the setting in braces.</source>
        <translation>liczba %1 będzie błędna, gdy tylko ktoś przesunie suwak. Podaj wielkość lub ustawienie w nawiasach klamrowych.</translation>
    </message>
    <message>
        <source>at “%1” the ranges have a gap or overlap. Each “least” must be the “most” before it; the first has no “least”, the last no “most”.</source>
        <translation>przy „%1” przedziały mają lukę albo zachodzą na siebie. Każde „least” musi być poprzednim „most”; pierwszy nie ma „least”, ostatni nie ma „most”.</translation>
    </message>
    <message>
        <source>the line cannot be. “to” must be more than “from”, with 1 to 1000 steps between.</source>
        <translation>taka oś jest niemożliwa. „to” musi być większe niż „from”, a między nimi od 1 do 1000 kroków.</translation>
    </message>
    <message>
        <source>“%1” is not on the line. Make the line longer.</source>
        <translation>„%1” leży poza osią. Wydłuż oś.</translation>
    </message>
    <message>
        <source>no answer is right. One at least must be.</source>
        <translation>żadna odpowiedź nie jest poprawna. Przynajmniej jedna musi być.</translation>
    </message>
    <message>
        <source>the place of “%1” in the hour is that of “%2”. Give it another.</source>
        <translation>„%1” ma w godzinie to samo miejsce co „%2”. Daj inne.</translation>
    </message>
    <message>
        <source>“%1” differs from %2. Only the texts may.</source>
        <translation>„%1” różni się od %2. Różnić się mogą tylko teksty.</translation>
    </message>
</context>
<context>
    <name>LessonWords</name>
    <message>
        <source>no timeout</source>
        <translation>bez limitu czasu</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>dowolna liczba</translation>
    </message>
    <message>
        <source>as many as needed</source>
        <translation>ile potrzeba</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>(not known)</source>
        <translation>(nieznane)</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Zgadza się.</translation>
    </message>
    <message>
        <source>Nearly: %1 too much.</source>
        <translation>Prawie: o %1 za dużo.</translation>
    </message>
    <message>
        <source>Nearly: %1 too little.</source>
        <translation>Prawie: o %1 za mało.</translation>
    </message>
    <message>
        <source>It was less: you were off by %1.</source>
        <translation>Było mniej: różnica to %1.</translation>
    </message>
    <message>
        <source>It was more: you were off by %1.</source>
        <translation>Było więcej: różnica to %1.</translation>
    </message>
    <message>
        <source> ×</source>
        <comment>a ratio, as in 3.0 ×</comment>
        <translation> ×</translation>
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
        <translation> na sekundę</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>Czas trwania</translation>
    </message>
    <message>
        <source>Mean time of a request</source>
        <translation>Średni czas żądania</translation>
    </message>
    <message>
        <source>Longest time of a request</source>
        <translation>Najdłuższy czas żądania</translation>
    </message>
    <message>
        <source>Longest wait for a thread</source>
        <translation>Najdłuższe czekanie na wątek</translation>
    </message>
    <message>
        <source>Answered requests</source>
        <translation>Żądania z odpowiedzią</translation>
    </message>
    <message>
        <source>Requests that timed out</source>
        <translation>Żądania, którym upłynął limit czasu</translation>
    </message>
    <message>
        <source>Requests turned away (503)</source>
        <translation>Odrzucone żądania (503)</translation>
    </message>
    <message>
        <source>Threads at most</source>
        <translation>Najwięcej wątków</translation>
    </message>
    <message>
        <source>Pool threads at most</source>
        <translation>Najwięcej wątków puli</translation>
    </message>
    <message>
        <source>Blocked threads at most</source>
        <translation>Najwięcej zablokowanych wątków</translation>
    </message>
    <message>
        <source>Threads added</source>
        <translation>Dodane wątki</translation>
    </message>
    <message>
        <source>Work saved by the backend</source>
        <translation>Praca zaoszczędzona przez backend</translation>
    </message>
    <message>
        <source>Work of the backend for nobody</source>
        <translation>Praca backendu na próżno</translation>
    </message>
    <message>
        <source>Clock around everything</source>
        <translation>Zegar wokół całości</translation>
    </message>
    <message>
        <source>Clock stopped before the wait</source>
        <translation>Zegar zatrzymany przed czekaniem</translation>
    </message>
    <message>
        <source>Clock that shows milliseconds only</source>
        <translation>Zegar pokazujący same milisekundy</translation>
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
        <translation>Opóźnienie</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Limit czasu</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Odwiedzający</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Żądania</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Połączenia</translation>
    </message>
    <message>
        <source>Pool threads</source>
        <translation>Wątki puli</translation>
    </message>
    <message>
        <source>Queue limit</source>
        <translation>Limit kolejki</translation>
    </message>
    <message>
        <source>Pool threads at first</source>
        <translation>Wątki puli na początku</translation>
    </message>
    <message>
        <source>A thread more each</source>
        <translation>Kolejny wątek co</translation>
    </message>
    <message>
        <source>Requests inside at once</source>
        <translation>Żądania naraz w środku</translation>
    </message>
    <message>
        <source>Pause of a visitor</source>
        <translation>Przerwa odwiedzającego</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>Żądania na sekundę</translation>
    </message>
    <message>
        <source>Asynchronous requests</source>
        <translation>Żądania asynchroniczne</translation>
    </message>
    <message>
        <source>Calculation per request</source>
        <translation>Obliczenia na żądanie</translation>
    </message>
    <message>
        <source>This run does not tell the answer. Restore the settings of the lesson, and run it again.</source>
        <translation>Ten przebieg nie daje odpowiedzi. Przywróć ustawienia lekcji i uruchom ponownie.</translation>
    </message>
    <message>
        <source>Nearly: two of them are the other way round. It was %1.</source>
        <translation>Prawie: dwa są na odwrót. Było: %1.</translation>
    </message>
    <message>
        <source>It was otherwise: %1.</source>
        <translation>Było inaczej: %1.</translation>
    </message>
    <message>
        <source>Many expect async to make a request faster. The call takes as long as the backend takes; what is gained is the thread that need not wait for it.</source>
        <translation>Wielu oczekuje, że asynchroniczność przyspieszy żądanie. Wywołanie trwa tyle, ile potrzebuje backend; zyskiem jest wątek, który nie musi na nie czekać.</translation>
    </message>
    <message>
        <source>“await” sounds like standing and waiting, so this is an easy mistake. The function waits, the thread does not: it goes back to the pool until the answer comes.</source>
        <translation>„await” brzmi jak stanie i czekanie, więc łatwo o pomyłkę. Czeka funkcja, a nie wątek: ten wraca do puli, aż nadejdzie odpowiedź.</translation>
    </message>
    <message>
        <source>It is natural to think that somebody must be waiting. But nobody is: while a call is on its way, no thread is needed for it.</source>
        <translation>Naturalnie jest myśleć, że ktoś musi czekać. Ale nie czeka nikt: dopóki wywołanie jest w drodze, żaden wątek nie jest mu potrzebny.</translation>
    </message>
    <message>
        <source>More at once helps only until something else is full: connections, processors, or the backend. From there on it waits in a queue.</source>
        <translation>Więcej naraz pomaga tylko do chwili, gdy zapełni się coś innego: połączenia, procesory albo backend. Odtąd czeka się w kolejce.</translation>
    </message>
    <message>
        <source>To cancel means that we stop waiting. The server hears of it only if it listens for that; many work on to the end, for nobody.</source>
        <translation>Anulować znaczy, że my przestajemy czekać. Serwer dowie się o tym tylko wtedy, gdy tego nasłuchuje; wiele pracuje do końca, dla nikogo.</translation>
    </message>
    <message>
        <source>A timeout looks like a fault of the server. It is a decision of the caller, who would wait no longer; the server may be quite well.</source>
        <translation>Przekroczenie limitu czasu wygląda na winę serwera. To decyzja wywołującego, który nie chciał dłużej czekać; serwer może mieć się dobrze.</translation>
    </message>
    <message>
        <source>An error status looks like a crash. But this one is an answer: the server says that it is full, so that it can serve those who are inside.</source>
        <translation>Status błędu wygląda jak awaria. Ale ten jest odpowiedzią: serwer mówi, że jest pełny, aby móc obsłużyć tych, którzy są w środku.</translation>
    </message>
    <message>
        <source>It is easy to think that waiting is waiting. But calls that are begun together wait at the same time, and only the slowest counts.</source>
        <translation>Łatwo pomyśleć, że czekanie to czekanie. Ale wywołania rozpoczęte razem czekają w tym samym czasie i liczy się tylko najwolniejsze.</translation>
    </message>
    <message>
        <source>Async saves waiting, and a calculation does not wait: it needs its processor all the time, however it is called.</source>
        <translation>Asynchroniczność oszczędza czekanie, a obliczenie nie czeka: potrzebuje procesora cały czas, jakkolwiek je wywołać.</translation>
    </message>
    <message>
        <source>A stopwatch looks as if it could not lie. It measures from where it is started to where it is stopped, and these may be the wrong places.</source>
        <translation>Stoper wygląda, jakby nie mógł kłamać. Mierzy od miejsca, gdzie go włączono, do miejsca, gdzie go zatrzymano, a te mogą być złe.</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>The standard output</source>
        <translation>Standardowe wyjście</translation>
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
        <translation>Użycie: gizmoscope-cli lessons POLECENIE [opcje]

  list                    lekcje w kolejności godziny
  show NAME               jedna lekcja jako tekst
  check [FILE|DIR …]      co jest źle w plikach lekcji; bez nich: we wszystkich lekcjach
  worksheet [NAME …]      karta pracy jako strona WWW

  --language CODE         ich język: %1
  --lessons DIR           lekcje z tego katalogu zamiast własnych programu
  --key FILE              klucz do karty, z liczbami z tego pliku przebiegu
  -o, --output FILE       zapis do tego pliku zamiast na standardowe wyjście
  --help                  ten tekst
</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend; they are in the output.</source>
        <translation>
            <numerusform>%n rzecz do poprawienia; jest na wyjściu.</numerusform>
            <numerusform>%n rzeczy do poprawienia; są na wyjściu.</numerusform>
            <numerusform>%n rzeczy do poprawienia; są na wyjściu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no lesson. “gizmoscope-cli lessons check” says why.</source>
        <translation>Nie ma żadnej lekcji. „gizmoscope-cli lessons check” powie dlaczego.</translation>
    </message>
    <message numerus="yes">
        <source>All together: %n minute(s).</source>
        <translation>
            <numerusform>Razem: %n minuta.</numerusform>
            <numerusform>Razem: %n minuty.</numerusform>
            <numerusform>Razem: %n minut.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no lesson “%1”. “gizmoscope-cli lessons list” shows those there are.</source>
        <translation>Nie ma lekcji „%1”. Istniejące pokazuje „gizmoscope-cli lessons list”.</translation>
    </message>
    <message>
        <source>“lessons show” takes the name of one lesson. “gizmoscope-cli lessons list” shows them.</source>
        <translation>„lessons show” wymaga nazwy jednej lekcji. Pokazuje je „gizmoscope-cli lessons list”.</translation>
    </message>
    <message>
        <source>There is no lesson in %1. Their names end with .md.</source>
        <translation>W %1 nie ma lekcji. Ich nazwy kończą się na .md.</translation>
    </message>
    <message>
        <source>All lessons are in order.</source>
        <translation>Wszystkie lekcje są w porządku.</translation>
    </message>
    <message>
        <source>There is no language “%1”; there are %2.</source>
        <translation>Nie ma języka „%1”; są: %2.</translation>
    </message>
    <message>
        <source>%1 is not a directory.</source>
        <translation>%1 nie jest katalogiem.</translation>
    </message>
    <message>
        <source>“lessons” takes what to do: list, show, check or worksheet.</source>
        <translation>„lessons” wymaga polecenia: list, show, check albo worksheet.</translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message>
        <source>registered tasks</source>
        <comment>a step of a page</comment>
        <translation>zarejestrowane zadania</translation>
    </message>
    <message>
        <source>Stopwatch around all of the work</source>
        <translation>Stoper wokół całej pracy</translation>
    </message>
    <message>
        <source>Stopwatch stopped behind the call</source>
        <translation>Stoper zatrzymany za wywołaniem</translation>
    </message>
    <message>
        <source>Label with the milliseconds only</source>
        <translation>Etykieta z samymi milisekundami</translation>
    </message>
    <message>
        <source>Right.</source>
        <comment>a clock</comment>
        <translation>Dobrze.</translation>
    </message>
    <message>
        <source>Wrong: it was stopped when the work had only begun. It shows %1 too little.</source>
        <translation>Źle: zatrzymano go, gdy praca dopiero się zaczęła. Pokazuje o %1 za mało.</translation>
    </message>
    <message>
        <source>Wrong: the label forgets whole seconds. It shows %1 too little.</source>
        <translation>Źle: etykieta gubi pełne sekundy. Pokazuje o %1 za mało.</translation>
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
        <translation>%1: kiedy zaczął się każdy krok</translation>
    </message>
    <message>
        <source>In which order the handlers ended: 1 is products, 2 widgets, 3 gizmos.</source>
        <translation>W jakiej kolejności skończyły się handlery: 1 to products, 2 to widgets, 3 to gizmos.</translation>
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
        <translation>Przewidywanie przed przebiegiem: %1</translation>
    </message>
    <message>
        <source>Figures (measured)</source>
        <translation>Liczby (zmierzone)</translation>
    </message>
    <message>
        <source>Delay of each call: %1</source>
        <translation>Opóźnienie każdego wywołania: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Begun: %1</source>
        <translation>Początek: %1</translation>
    </message>
    <message>
        <source>Seed of the delays: %1</source>
        <translation>Ziarno opóźnień: %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Na czym wykonano</translation>
    </message>
</context>
<context>
    <name>SheetFiles</name>
    <message>
        <source>%1 was not written: a worksheet is saved as PDF or HTML. Let the name end with .pdf or .html.</source>
        <translation>Nie zapisano %1: kartę pracy zapisuje się jako PDF lub HTML. Niech nazwa kończy się na .pdf albo .html.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>There is no language “%1”; there are %2.</source>
        <translation>Nie ma języka „%1”; dostępne: %2.</translation>
    </message>
    <message>
        <source>There is no theme “%1”; there are light, dark and system.</source>
        <translation>Nie ma motywu „%1”; dostępne: light, dark i system.</translation>
    </message>
    <message>
        <source>There is no experiment “%1”; there are %2.</source>
        <translation>Nie ma eksperymentu „%1”; dostępne: %2.</translation>
    </message>
    <message>
        <source>There is no option %1; --help shows those there are.</source>
        <translation>Nie ma opcji %1; dostępne opcje pokazuje --help.</translation>
    </message>
    <message>
        <source>Only one run can be opened at a time, and %1 is one too many.</source>
        <translation>Naraz można otworzyć tylko jeden przebieg; %1 to już o jeden za dużo.</translation>
    </message>
    <message>
        <source>%1 needs a value; --help shows which.</source>
        <translation>%1 wymaga wartości; jakiej, pokazuje --help.</translation>
    </message>
    <message>
        <source>Usage: gizmoscope [options] [run file]</source>
        <translation>Użycie: gizmoscope [opcje] [plik przebiegu]</translation>
    </message>
    <message>
        <source>See what synchronous and asynchronous requests do.</source>
        <translation>Zobacz, jak działają żądania synchroniczne i asynchroniczne.</translation>
    </message>
    <message>
        <source>run it at once: %1</source>
        <translation>uruchom od razu: %1</translation>
    </message>
    <message>
        <source>call this server instead of the embedded backend</source>
        <translation>wywołuj ten serwer zamiast wbudowanego backendu</translation>
    </message>
    <message>
        <source>language: %1</source>
        <translation>język: %1</translation>
    </message>
    <message>
        <source>light, dark or system</source>
        <translation>light, dark lub system</translation>
    </message>
    <message>
        <source>print the version and end</source>
        <translation>wypisz wersję i zakończ</translation>
    </message>
    <message>
        <source>print this and end</source>
        <translation>wypisz tę pomoc i zakończ</translation>
    </message>
    <message>
        <source>open this saved run; --run is then passed over</source>
        <translation>otwórz ten zapisany przebieg; --run jest wtedy pomijane</translation>
    </message>
    <message>
        <source>A value follows its option after a blank or =. Qt&apos;s own options (-platform, -style, -geometry, …) are understood, too.</source>
        <translation>Wartość podaje się za opcją, po spacji lub znaku =. Działają też opcje samego Qt (-platform, -style, -geometry, …).</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 could not be carried out, 2 wrong usage.</source>
        <translation>Kod wyjścia: 0 wykonano, 1 nie udało się wykonać, 2 błędne użycie.</translation>
    </message>
    <message>
        <source>%1 is not a directory of lessons.</source>
        <translation>%1 nie jest katalogiem lekcji.</translation>
    </message>
    <message>
        <source>lessons of your own, instead of the program&apos;s</source>
        <translation>własne lekcje zamiast lekcji programu</translation>
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
        <translation>Wywołanie %1, żądanie %2</translation>
    </message>
    <message>
        <source>Delay asked for: %1 ms</source>
        <translation>Zadane opóźnienie: %1 ms</translation>
    </message>
    <message>
        <source>Issued at %1</source>
        <translation>Zlecone w chwili %1</translation>
    </message>
    <message>
        <source>Queued for %1</source>
        <translation>W kolejce przez %1</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Oczekiwanie przez %1</translation>
    </message>
    <message>
        <source>Receiving for %1</source>
        <translation>Odbieranie przez %1</translation>
    </message>
    <message>
        <source>Ended at %1, after %2</source>
        <translation>Koniec w chwili %1, po %2</translation>
    </message>
    <message>
        <source>Thread %1</source>
        <translation>Wątek %1</translation>
    </message>
    <message>
        <source>idle since %1</source>
        <translation>bezczynny od chwili %1</translation>
    </message>
    <message>
        <source>blocked by call %1 since %2, for %3</source>
        <translation>zablokowany wywołaniem %1 od chwili %2, przez %3</translation>
    </message>
    <message>
        <source>running since %1, for %2</source>
        <translation>działa od chwili %1, przez %2</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Żądanie %1</translation>
    </message>
    <message>
        <source>Calls %1 to %2 at %3</source>
        <translation>Wywołania od %1 do %2 w chwili %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln queued</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%Ln w kolejce</numerusform>
            <numerusform>%Ln w kolejce</numerusform>
            <numerusform>%Ln w kolejce</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%Ln czeka</numerusform>
            <numerusform>%Ln czekają</numerusform>
            <numerusform>%Ln czeka</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln receiving</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%Ln odbiera</numerusform>
            <numerusform>%Ln odbierają</numerusform>
            <numerusform>%Ln odbiera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ended</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%Ln zakończone</numerusform>
            <numerusform>%Ln zakończone</numerusform>
            <numerusform>%Ln zakończonych</numerusform>
        </translation>
    </message>
    <message>
        <source>Threads %1 to %2 at %3</source>
        <translation>Wątki od %1 do %2 w chwili %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <comment>threads</comment>
        <translation>
            <numerusform>%Ln działa</numerusform>
            <numerusform>%Ln działają</numerusform>
            <numerusform>%Ln działa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <comment>threads</comment>
        <translation>
            <numerusform>%Ln zablokowany</numerusform>
            <numerusform>%Ln zablokowane</numerusform>
            <numerusform>%Ln zablokowanych</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent at %1</source>
        <translation>Wysłane w chwili %1</translation>
    </message>
    <message>
        <source>First byte at %1</source>
        <translation>Pierwszy bajt w chwili %1</translation>
    </message>
    <message>
        <source>Ended at %1</source>
        <translation>Koniec w chwili %1</translation>
    </message>
    <message>
        <source>I/O thread</source>
        <translation>Wątek I/O</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln wywołanie</numerusform>
            <numerusform>%Ln wywołania</numerusform>
            <numerusform>%Ln wywołań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln wątek</numerusform>
            <numerusform>%Ln wątki</numerusform>
            <numerusform>%Ln wątków</numerusform>
        </translation>
    </message>
    <message>
        <source>What each thread and each call does, moment by moment, will appear here: running, blocked or idle; queued, waiting or receiving. Press Run.</source>
        <translation>Tu pojawi się, chwila po chwili, co robi każdy wątek (działa, jest zablokowany lub bezczynny) i każde wywołanie (jest w kolejce, czeka lub odbiera). Naciśnij „Uruchom”.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) rejected</source>
        <translation>
            <numerusform>%Ln żądanie odrzucone</numerusform>
            <numerusform>%Ln żądania odrzucone</numerusform>
            <numerusform>%Ln żądań odrzuconych</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WebPages</name>
    <message>
        <source>Web app</source>
        <translation>Aplikacja webowa</translation>
    </message>
    <message>
        <source>Each page calls the gizmo backend, and says how it waited. Load it from many places at once.</source>
        <translation>Każda strona wywołuje backend Gizmoscope i informuje, w jaki sposób czekała. Otwórz ją z wielu miejsc naraz.</translation>
    </message>
    <message>
        <source>Synchronous: the pool thread was held while the calls waited.</source>
        <translation>Synchronicznie: gdy wywołania czekały, wątek puli był zajęty.</translation>
    </message>
    <message>
        <source>Asynchronous: no thread was held while the calls waited.</source>
        <translation>Asynchronicznie: gdy wywołania czekały, żaden wątek nie był zajęty.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkty</translation>
    </message>
    <message>
        <source>Widgets</source>
        <translation>Widżety</translation>
    </message>
    <message>
        <source>Gizmos</source>
        <translation>Gizma</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation>Data wprowadzenia</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Liczba sztuk</translation>
    </message>
    <message>
        <source>Elapsed time, ms</source>
        <translation>Czas trwania, ms</translation>
    </message>
    <message>
        <source>In the queue, ms</source>
        <translation>W kolejce, ms</translation>
    </message>
    <message>
        <source>Thread before the calls</source>
        <translation>Wątek przed wywołaniami</translation>
    </message>
    <message>
        <source>Thread after the calls</source>
        <translation>Wątek po wywołaniach</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Wszystkie strony</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Przekroczono limit czasu</translation>
    </message>
    <message>
        <source>The request took longer than its timeout, and its calls were cancelled. Nothing is broken: the timeout is shorter than the answer takes.</source>
        <translation>Żądanie przekroczyło swój limit czasu, więc jego wywołania anulowano. Nic się nie zepsuło: limit jest krótszy niż czas potrzebny na odpowiedź.</translation>
    </message>
    <message>
        <source>The server is full</source>
        <translation>Serwer jest przeciążony</translation>
    </message>
    <message>
        <source>So many requests wait already that the queue takes no more. Nothing is broken: come again in a moment, or let fewer requests hold a thread.</source>
        <translation>Czeka już tyle żądań, że kolejka nie przyjmuje następnych. Nic się nie zepsuło: wróć za chwilę albo zadbaj, by mniej żądań zajmowało wątki.</translation>
    </message>
    <message>
        <source>The backend did not answer</source>
        <translation>Backend nie odpowiedział</translation>
    </message>
    <message>
        <source>A call to the gizmo backend went wrong, so there is nothing to show. Look whether the backend runs and can be reached.</source>
        <translation>Wywołanie backendu Gizmoscope się nie powiodło, więc nie ma czego pokazać. Sprawdź, czy backend działa i jest osiągalny.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulowano</translation>
    </message>
    <message>
        <source>The request was cancelled before its page was ready.</source>
        <translation>Żądanie anulowano, zanim strona była gotowa.</translation>
    </message>
    <message>
        <source>Cancel button</source>
        <translation>Przycisk anulowania</translation>
    </message>
    <message>
        <source>Start a page, and cancel it while it waits. The browser closes the connection, the web app cancels the calls, and the backend stops its work.</source>
        <translation>Uruchom stronę i anuluj ją, gdy czeka. Przeglądarka zamyka połączenie, aplikacja webowa anuluje wywołania, a backend przerywa pracę.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Uruchom</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>There is no such page.</source>
        <translation>Nie ma takiej strony.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Sync</source>
        <translation>Synchronicznie</translation>
    </message>
    <message>
        <source>Async</source>
        <translation>Asynchronicznie</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>w toku</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>przekroczono czas</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>anulowane</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>odrzucone</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nieudane</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Trwa</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Zakończony</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulowany</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Przekroczono czas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nieudany</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Przerwany</translation>
    </message>
    <message>
        <source>main</source>
        <translation>główny</translation>
    </message>
    <message>
        <source>I/O</source>
        <translation>I/O</translation>
    </message>
    <message>
        <source>network</source>
        <translation>sieć</translation>
    </message>
    <message>
        <source>request pool</source>
        <translation>pula żądań</translation>
    </message>
    <message>
        <source>backend</source>
        <translation>backend</translation>
    </message>
    <message>
        <source>web app</source>
        <translation>aplikacja webowa</translation>
    </message>
    <message>
        <source>telemetry</source>
        <translation>telemetria</translation>
    </message>
    <message>
        <source>other</source>
        <translation>inne</translation>
    </message>
    <message>
        <source>the timeout ran out</source>
        <translation>upłynął limit czasu</translation>
    </message>
    <message>
        <source>no answer within any reasonable time</source>
        <translation>brak odpowiedzi w rozsądnym czasie</translation>
    </message>
    <message>
        <source>cancelled by you</source>
        <translation>na polecenie użytkownika</translation>
    </message>
    <message>
        <source>the program was closing</source>
        <translation>program był zamykany</translation>
    </message>
    <message>
        <source>nothing listens there</source>
        <translation>nic tam nie nasłuchuje</translation>
    </message>
    <message>
        <source>the host name was not found</source>
        <translation>nie znaleziono nazwy hosta</translation>
    </message>
    <message>
        <source>the host cannot be reached</source>
        <translation>host jest nieosiągalny</translation>
    </message>
    <message>
        <source>the connection was closed before the answer</source>
        <translation>połączenie zamknięto przed odpowiedzią</translation>
    </message>
    <message>
        <source>the answer broke off</source>
        <translation>odpowiedź się urwała</translation>
    </message>
    <message>
        <source>the answer is not the list that was asked for</source>
        <translation>odpowiedź nie jest oczekiwaną listą</translation>
    </message>
    <message>
        <source>the answer is not HTTP</source>
        <translation>to nie jest odpowiedź HTTP</translation>
    </message>
    <message>
        <source>the server answered with an error status</source>
        <translation>serwer odpowiedział kodem błędu</translation>
    </message>
    <message>
        <source>the server is full</source>
        <translation>serwer jest przeciążony</translation>
    </message>
    <message>
        <source>the answer was too large and was cut off</source>
        <translation>odpowiedź była za duża i została ucięta</translation>
    </message>
    <message>
        <source>the server redirected in a circle</source>
        <translation>serwer przekierowywał w kółko</translation>
    </message>
    <message>
        <source>this computer has no resources left for it</source>
        <translation>komputerowi zabrakło na to zasobów</translation>
    </message>
    <message>
        <source>the action itself failed</source>
        <translation>błąd w samej akcji</translation>
    </message>
    <message>
        <source>The system let us start no thread at all. Close other programs, or raise the limit of processes (ulimit -u).</source>
        <translation>System nie pozwolił uruchomić ani jednego wątku. Zamknij inne programy albo podnieś limit procesów (ulimit -u).</translation>
    </message>
    <message>
        <source>Nothing listens on %1. Start a backend there (gizmoscope-cli serve backend), or choose another address.</source>
        <translation>Pod adresem %1 nic nie nasłuchuje. Uruchom tam backend (gizmoscope-cli serve backend) albo wybierz inny adres.</translation>
    </message>
    <message>
        <source>The host of %1 was not found. Check the name, or give its IP address.</source>
        <translation>Nie znaleziono hosta z adresu %1. Sprawdź nazwę albo podaj adres IP.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network and the address.</source>
        <translation>Adres %1 jest nieosiągalny. Sprawdź sieć i adres.</translation>
    </message>
    <message>
        <source>The server at %1 answers, but not as a gizmo backend does (%2). Check the address.</source>
        <translation>Serwer pod adresem %1 odpowiada, ale nie jak backend Gizmoscope (%2). Sprawdź adres.</translation>
    </message>
    <message>
        <source>No request got as far as a call: the request queue was full. Allow a longer queue or more pool threads.</source>
        <translation>Żadne żądanie nie dotarło do etapu wywołania: kolejka żądań była pełna. Wydłuż kolejkę albo zwiększ liczbę wątków puli.</translation>
    </message>
    <message>
        <source>No call to %1 was answered: %2.</source>
        <translation>Na żadne wywołanie %1 nie przyszła odpowiedź: %2.</translation>
    </message>
    <message>
        <source>A run is going on. Wait for its end, or cancel it first.</source>
        <translation>Trwa już przebieg. Poczekaj na jego koniec albo najpierw go anuluj.</translation>
    </message>
    <message>
        <source>There is no experiment “%1”. “gizmoscope-cli list” shows those there are.</source>
        <translation>Nie ma eksperymentu „%1”. Dostępne pokazuje „gizmoscope-cli list”.</translation>
    </message>
    <message>
        <source>The setting %1 is out of its range.</source>
        <translation>Ustawienie %1 jest spoza dozwolonego zakresu.</translation>
    </message>
    <message>
        <source>“%1” is not an address. It should look like http://127.0.0.1:7734/.</source>
        <translation>„%1” to nie adres. Powinien wyglądać tak: http://127.0.0.1:7734/.</translation>
    </message>
    <message>
        <source>“%1” cannot be a backend: only http and https addresses are allowed.</source>
        <translation>„%1” nie może być backendem: dozwolone są tylko adresy http i https.</translation>
    </message>
    <message>
        <source>“%1” lacks a host, or has a user name in it. It should look like http://127.0.0.1:7734/.</source>
        <translation>W „%1” brakuje hosta albo jest nazwa użytkownika. Adres powinien wyglądać tak: http://127.0.0.1:7734/.</translation>
    </message>
    <message>
        <source>This run needs %1 open files and sockets, and the system allows this program %2. Raise the limit (ulimit -n %3), or choose fewer connections.</source>
        <translation>Ten przebieg potrzebuje %1 otwartych plików i gniazd, a system pozwala temu programowi tylko na %2. Podnieś limit (ulimit -n %3) albo zmniejsz liczbę połączeń.</translation>
    </message>
    <message>
        <source>Another program listens on %1 already. Choose another port with --port, or end that program.</source>
        <translation>Pod adresem %1 nasłuchuje już inny program. Wybierz inny port opcją --port albo zakończ tamten program.</translation>
    </message>
    <message>
        <source>The system does not let this program listen on %1. Choose a port above 1023.</source>
        <translation>System nie pozwala temu programowi nasłuchiwać pod adresem %1. Wybierz port powyżej 1023.</translation>
    </message>
    <message>
        <source>%1 is not an address of this computer. Use 127.0.0.1, or the address of one of its network cards.</source>
        <translation>%1 nie jest adresem tego komputera. Użyj 127.0.0.1 albo adresu jednej z jego kart sieciowych.</translation>
    </message>
    <message>
        <source>Cannot listen on %1: %2.</source>
        <translation>Nie można nasłuchiwać pod adresem %1: %2.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program; the embedded backend uses %2 instead.</source>
        <translation>Port %1 zajął inny program; wbudowany backend używa portu %2.</translation>
    </message>
    <message>
        <source>%1 is not a run file of Gizmoscope.</source>
        <translation>%1 nie jest plikiem przebiegu Gizmoscope.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Gizmoscope. Install that version to open it.</source>
        <translation>Plik %1 zapisała nowsza wersja Gizmoscope. Zainstaluj ją, aby go otworzyć.</translation>
    </message>
    <message>
        <source>%1 is damaged: it ends too early, at byte %2. Take another copy of it.</source>
        <translation>Plik %1 jest uszkodzony: urywa się za wcześnie, na bajcie %2. Użyj innej kopii.</translation>
    </message>
    <message>
        <source>%1 is damaged: the part at byte %2 was altered. Take another copy of it.</source>
        <translation>Plik %1 jest uszkodzony: fragment od bajtu %2 został zmieniony. Użyj innej kopii.</translation>
    </message>
    <message>
        <source>%1 is damaged: the settings at byte %2 cannot be. Take another copy of it.</source>
        <translation>Plik %1 jest uszkodzony: ustawienia od bajtu %2 są niemożliwe. Użyj innej kopii.</translation>
    </message>
    <message>
        <source>%1 is damaged: the events at byte %2 contradict each other. Take another copy of it.</source>
        <translation>Plik %1 jest uszkodzony: zdarzenia od bajtu %2 są ze sobą sprzeczne. Użyj innej kopii.</translation>
    </message>
    <message>
        <source>There is no run in %1.</source>
        <translation>W pliku %1 nie ma żadnego przebiegu.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>Nie można otworzyć %1: %2.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Nothing was changed there; choose another place.</source>
        <translation>%1: zapis się nie powiódł (%2). Nic się tam nie zmieniło; wybierz inne miejsce.</translation>
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
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>Async was done %1 times as fast as sync.</source>
        <translation>Wersja asynchroniczna była %1 raza szybsza od synchronicznej.</translation>
    </message>
    <message>
        <source>Sync was done %1 times as fast as async.</source>
        <translation>Wersja synchroniczna była %1 raza szybsza od asynchronicznej.</translation>
    </message>
    <message>
        <source>Both took the same time.</source>
        <translation>Obie wersje trwały tyle samo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n call(s) of %2</source>
        <translation>
            <numerusform>%1 · %n wywołanie z opóźnieniem %2</numerusform>
            <numerusform>%1 · %n wywołania z opóźnieniem %2</numerusform>
            <numerusform>%1 · %n wywołań z opóźnieniem %2</numerusform>
        </translation>
    </message>
    <message>
        <source>off</source>
        <comment>timeout</comment>
        <translation>brak</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>ile trzeba</translation>
    </message>
    <message>
        <source>Delay, from: %1 → %2</source>
        <translation>Opóźnienie od: %1 → %2</translation>
    </message>
    <message>
        <source>Delay, to: %1 → %2</source>
        <translation>Opóźnienie do: %1 → %2</translation>
    </message>
    <message>
        <source>Timeout: %1 → %2</source>
        <translation>Limit czasu: %1 → %2</translation>
    </message>
    <message>
        <source>Connections: %1 → %2</source>
        <translation>Połączenia: %1 → %2</translation>
    </message>
    <message>
        <source>Pool threads: %1 → %2</source>
        <translation>Wątki puli: %1 → %2</translation>
    </message>
    <message>
        <source>Delay: %1 → %2</source>
        <translation>Opóźnienie: %1 → %2</translation>
    </message>
    <message>
        <source>the visitor left before the page was ready</source>
        <translation>odwiedzający rozłączył się, zanim strona była gotowa</translation>
    </message>
    <message>
        <source>The claims are being checked, and a run beside that would disturb both. Wait for its end, or stop it first.</source>
        <translation>Trwa sprawdzanie twierdzeń, a przebieg obok zakłóciłby jedno i drugie. Poczekaj na koniec albo najpierw je zatrzymaj.</translation>
    </message>
    <message>
        <source>%1 is damaged: the prediction at byte %2 cannot be. Take another copy of it.</source>
        <translation>Plik %1 jest uszkodzony: przewidywanie od bajtu %2 jest niemożliwe. Użyj innej kopii.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Gizmoscope, and what is in it would be lost. Nothing was changed there; choose another name.</source>
        <translation>Plik %1 zapisała nowsza wersja Gizmoscope i jego zawartość by przepadła. Nic się tam nie zmieniło; wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>%1 is there already and cannot be read: %2. Nothing was changed there; choose another name.</source>
        <translation>Plik %1 już istnieje i nie można go odczytać: %2. Nic się tam nie zmieniło; wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>%1 is a damaged run file, and what can still be had of it would be lost. Nothing was changed there; choose another name, or remove that file.</source>
        <translation>%1 to uszkodzony plik przebiegu; przepadłoby to, co da się z niego jeszcze odzyskać. Nic się tam nie zmieniło; wybierz inną nazwę albo usuń ten plik.</translation>
    </message>
    <message>
        <source>%1 · delay %2</source>
        <translation>%1 · opóźnienie %2</translation>
    </message>
    <message>
        <source>Computer: %1, processors: %2</source>
        <translation>Komputer: %1, procesory: %2</translation>
    </message>
    <message>
        <source>Program: Gizmoscope %1, Qt %2</source>
        <translation>Program: Gizmoscope %1, Qt %2</translation>
    </message>
</context>
<context>
    <name>Worksheet</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuta</numerusform>
            <numerusform>%n minuty</numerusform>
            <numerusform>%n minut</numerusform>
        </translation>
    </message>
    <message>
        <source>What do you expect?</source>
        <translation>Czego się spodziewasz?</translation>
    </message>
    <message>
        <source>What did you see?</source>
        <translation>Co było widać?</translation>
    </message>
    <message>
        <source>What was measured?</source>
        <translation>Co zmierzono?</translation>
    </message>
    <message>
        <source>My guess: %1</source>
        <translation>Moja odpowiedź: %1</translation>
    </message>
    <message>
        <source>Number them, the smallest first.</source>
        <translation>Ponumeruj je, od najmniejszego.</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Odpowiedź: %1</translation>
    </message>
    <message>
        <source>There is no run of this lesson yet. Go through it once, then write the key again.</source>
        <translation>Nie ma jeszcze przebiegu tej lekcji. Przejdź ją raz i zapisz klucz ponownie.</translation>
    </message>
    <message>
        <source>Sketch what happens: time to the right, threads and calls upwards.</source>
        <translation>Naszkicuj, co się dzieje: w prawo czas, w górę wątki i wywołania.</translation>
    </message>
    <message>
        <source>Key to the worksheet</source>
        <translation>Klucz do karty pracy</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Karta pracy</translation>
    </message>
    <message>
        <source>Name: %1   Date: %2</source>
        <translation>Imię i nazwisko: %1   Data: %2</translation>
    </message>
</context>
</TS>
