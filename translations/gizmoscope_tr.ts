<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>ClaimWords</name>
    <message>
        <source>%1, expected was %2.</source>
        <translation>%1, beklenen %2.</translation>
    </message>
    <message>
        <source>%1, expected was %2 to %3.</source>
        <translation>%1, beklenen %2 ile %3 arası.</translation>
    </message>
    <message>
        <source>%1, expected was %2 or more.</source>
        <translation>%1, beklenen en az %2.</translation>
    </message>
    <message>
        <source>%1, expected was %2 or less.</source>
        <translation>%1, beklenen en çok %2.</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>doğru</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>doğru değil</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>denetlenmedi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a figure and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This machine did not get that far: %1</source>
        <translation>Bu makine o noktaya varamadı: %1</translation>
    </message>
    <message>
        <source>A run of it did not come to its end.</source>
        <translation>Çalıştırmalarından biri sonuna varmadı.</translation>
    </message>
    <message>
        <source>A run of it did not come to its end: %1.</source>
        <translation>Çalıştırmalarından biri sonuna varmadı: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) failed: %1.</source>
        <translation>
            <numerusform>%n istek başarısız oldu: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The system let no more than %1 pool threads start. Raise the limit of processes (ulimit -u).</source>
        <translation>Sistem havuzda en çok %1 iş parçacığının başlamasına izin verdi. Süreç sınırını yükseltin (ulimit -u).</translation>
    </message>
    <message>
        <source>This system does not tell how much memory a program uses.</source>
        <translation>Bu sistem bir programın ne kadar bellek kullandığını bildirmiyor.</translation>
    </message>
    <message>
        <source>Interrupted before its end.</source>
        <translation>Denetim bitmeden kesildi.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from a value to another</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>en az %1</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>en çok %1</translation>
    </message>
    <message>
        <source>%1 (%2 of %3) · %4</source>
        <comment>a claim and how far it is</comment>
        <translation>%1 (%2 / %3) · %4</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>sync</source>
        <translation>senkron</translation>
    </message>
    <message>
        <source>async</source>
        <translation>asenkron</translation>
    </message>
    <message>
        <source>in turn</source>
        <translation>sırayla</translation>
    </message>
    <message>
        <source>together</source>
        <translation>birlikte</translation>
    </message>
    <message>
        <source>mean in turn</source>
        <translation>sırayla, ortalama</translation>
    </message>
    <message>
        <source>mean together</source>
        <translation>birlikte, ortalama</translation>
    </message>
    <message>
        <source>requests with the short timeout</source>
        <translation>kısa zaman aşımlı istekler</translation>
    </message>
    <message>
        <source>of these succeeded</source>
        <translation>bunlardan başarılı</translation>
    </message>
    <message>
        <source>requests with the long timeout, each time</source>
        <translation>uzun zaman aşımlı istekler, her seferinde</translation>
    </message>
    <message>
        <source>timed out with one call</source>
        <translation>tek çağrıyla zaman aşımı</translation>
    </message>
    <message>
        <source>timed out with three calls</source>
        <translation>üç çağrıyla zaman aşımı</translation>
    </message>
    <message>
        <source>few blocked threads</source>
        <translation>bloklanan iş parçacığı, az</translation>
    </message>
    <message>
        <source>many blocked threads</source>
        <translation>bloklanan iş parçacığı, çok</translation>
    </message>
    <message>
        <source>reserved more</source>
        <translation>fazladan ayrılan</translation>
    </message>
    <message>
        <source>resident more</source>
        <translation>fazladan yerleşik</translation>
    </message>
    <message>
        <source>threads blocked, sync</source>
        <translation>bloklanan iş parçacığı, senkron</translation>
    </message>
    <message>
        <source>requests served by a blocked thread, sync</source>
        <translation>bloklanan iş parçacığının karşıladığı istek, senkron</translation>
    </message>
    <message>
        <source>longest wait for a thread, sync</source>
        <translation>iş parçacığı için en uzun bekleyiş, senkron</translation>
    </message>
    <message>
        <source>threads blocked, async</source>
        <translation>bloklanan iş parçacığı, asenkron</translation>
    </message>
    <message>
        <source>longest wait for a thread, async</source>
        <translation>iş parçacığı için en uzun bekleyiş, asenkron</translation>
    </message>
    <message>
        <source>rejected by the short queue</source>
        <translation>kısa kuyruğun reddettiği</translation>
    </message>
    <message>
        <source>rejected by the long queue</source>
        <translation>uzun kuyruğun reddettiği</translation>
    </message>
    <message>
        <source>mean, sync</source>
        <translation>ortalama, senkron</translation>
    </message>
    <message>
        <source>threads added, sync</source>
        <translation>eklenen iş parçacığı, senkron</translation>
    </message>
    <message>
        <source>waves over few connections</source>
        <translation>az bağlantıyla dalga</translation>
    </message>
    <message>
        <source>time over few</source>
        <translation>az bağlantıyla süre</translation>
    </message>
    <message>
        <source>waves over many connections</source>
        <translation>çok bağlantıyla dalga</translation>
    </message>
    <message>
        <source>time over many</source>
        <translation>çok bağlantıyla süre</translation>
    </message>
    <message>
        <source>waves, sync</source>
        <translation>dalga, senkron</translation>
    </message>
    <message>
        <source>waves, async</source>
        <translation>dalga, asenkron</translation>
    </message>
    <message>
        <source>inside at once, sync</source>
        <translation>aynı anda içeride, senkron</translation>
    </message>
    <message>
        <source>inside at once, async</source>
        <translation>aynı anda içeride, asenkron</translation>
    </message>
    <message>
        <source>served</source>
        <translation>karşılanan</translation>
    </message>
    <message>
        <source>inside at once</source>
        <translation>aynı anda içeride</translation>
    </message>
    <message>
        <source>pool threads at once</source>
        <translation>aynı anda havuz iş parçacığı</translation>
    </message>
    <message>
        <source>threads in the process</source>
        <translation>süreçteki iş parçacığı</translation>
    </message>
    <message>
        <source>blocked, all requests</source>
        <translation>bloklanan süre, tüm istekler</translation>
    </message>
    <message>
        <source>suspended, all requests</source>
        <translation>askıda geçen süre, tüm istekler</translation>
    </message>
    <message>
        <source>requests that ended in another thread</source>
        <translation>başka iş parçacığında biten istek</translation>
    </message>
    <message>
        <source>One call of 2 s takes 2 s either way.</source>
        <translation>2 saniyelik tek çağrı iki durumda da 2 saniye sürer.</translation>
    </message>
    <message>
        <source>The backend takes its time, whoever waits for it and how.</source>
        <translation>Kim nasıl beklerse beklesin, arka uç kendi süresini kullanır.</translation>
    </message>
    <message>
        <source>Three calls of 500 ms take over 1,500 ms in turn and a little over 500 ms together. With 500–1,500 ms each the means are 3,000 and 1,250 ms.</source>
        <translation>500 ms süren üç çağrı sırayla 1.500 ms&apos;den uzun, birlikte 500 ms&apos;den biraz uzun sürer. Her biri 500–1.500 ms sürerse ortalamalar 3.000 ve 1.250 ms olur.</translation>
    </message>
    <message>
        <source>In turn the delays add up; together only the longest counts.</source>
        <translation>Sırayla gecikmeler toplanır; birlikte yalnızca en uzunu sayılır.</translation>
    </message>
    <message>
        <source>A timeout of 150 ms against a delay of 500 ms never succeeds. One of 1 s against 500–1,500 ms ends half of the single calls, and 7 of 8 requests with three calls.</source>
        <translation>500 ms gecikmeye karşı 150 ms zaman aşımıyla hiçbir istek başarılı olmaz. 500–1.500 ms gecikmeye karşı 1 s, tek çağrıların yarısını, üç çağrılı 8 isteğin 7&apos;sini keser.</translation>
    </message>
    <message>
        <source>A request succeeds only if each of its calls is faster than the timeout.</source>
        <translation>İstek ancak bütün çağrıları zaman aşımından hızlıysa başarılı olur.</translation>
    </message>
    <message>
        <source>5,000 blocked threads reserve about 5 GB more than 50; far less of it is resident.</source>
        <translation>Bloklanan 5.000 iş parçacığı, 50 iş parçacığından yaklaşık 5 GB fazla bellek ayırır; bunun çok daha azı yerleşiktir.</translation>
    </message>
    <message>
        <source>Each thread reserves 1 MiB of stack and touches only a little of it.</source>
        <translation>Her iş parçacığı 1 MiB yığın ayırır, bunun ancak azına dokunur.</translation>
    </message>
    <message>
        <source>A pool thread that waits for its call serves nobody: requests queue.</source>
        <translation>Çağrısını bekleyen havuz iş parçacığı kimseye hizmet etmez: istekler kuyruğa girer.</translation>
    </message>
    <message>
        <source>A blocked thread is taken; a request that is suspended has given its thread back.</source>
        <translation>Bloklanan iş parçacığı doludur; askıdaki istek ise iş parçacığını geri vermiştir.</translation>
    </message>
    <message>
        <source>1,500 requests at once for 200 threads: a queue limit of 1,000 turns 300 of them away, one of 5,000 none.</source>
        <translation>200 iş parçacığına aynı anda 1.500 istek: 1.000&apos;lik kuyruk sınırı bunların 300&apos;ünü geri çevirir, 5.000&apos;lik sınır hiçbirini.</translation>
    </message>
    <message>
        <source>What neither the threads nor the queue can take gets status 503.</source>
        <translation>Ne iş parçacıklarının ne kuyruğun alabildiği istek 503 durumunu alır.</translation>
    </message>
    <message>
        <source>A burst of 125 × 500 ms on 8 threads, one more each 500 ms, takes 5.0 s sync (mean 3.1 s) and 0.5 s async.</source>
        <translation>8 iş parçacığına aynı anda 125 × 500 ms, her 500 ms&apos;de bir iş parçacığı daha: senkron 5,0 s (ortalama 3,1 s), asenkron 0,5 s sürer.</translation>
    </message>
    <message>
        <source>Threads come too slowly for those who wait; async needs no more of them.</source>
        <translation>İş parçacıkları bekleyenler için çok yavaş gelir; asenkron sürümün daha fazlasına ihtiyacı yoktur.</translation>
    </message>
    <message>
        <source>48 calls of 500 ms come in eight waves over 6 connections, Qt&apos;s own limit, and in one over 48, that is 12 for each of four CPUs.</source>
        <translation>500 ms süren 48 çağrı, Qt&apos;nin kendi sınırı olan 6 bağlantıyla sekiz dalgada, 48 bağlantıyla, yani dört işlemcinin her biri için 12 bağlantıyla, tek dalgada gelir.</translation>
    </message>
    <message>
        <source>A connection carries one call at a time; the others wait for it.</source>
        <translation>Bir bağlantı aynı anda tek çağrı taşır; ötekiler onu bekler.</translation>
    </message>
    <message>
        <source>A client operating system serves 10 requests at once: 50 come in five waves, async or not.</source>
        <translation>İstemci işletim sistemi aynı anda 10 isteğe hizmet eder: 50 istek, asenkron olsun olmasın, beş dalgada gelir.</translation>
    </message>
    <message>
        <source>The limit counts the requests inside, not the threads that they hold.</source>
        <translation>Sınır içerideki istekleri sayar, tuttukları iş parçacıklarını değil.</translation>
    </message>
    <message>
        <source>5,000 requests at once, the usual limit for one CPU, are all served by a few threads when they wait asynchronously.</source>
        <translation>Tek işlemci için olağan sınır olan aynı anda 5.000 istek, asenkron beklerlerse, birkaç iş parçacığıyla eksiksiz karşılanır.</translation>
    </message>
    <message>
        <source>A request that waits without a thread costs a connection and some memory.</source>
        <translation>İş parçacığı tutmadan bekleyen istek bir bağlantıya ve biraz belleğe mal olur.</translation>
    </message>
    <message>
        <source>Between the call and the await no thread is used; the rest may go on in another thread.</source>
        <translation>Çağrı ile await arasında hiçbir iş parçacığı kullanılmaz; gerisi başka bir iş parçacığında sürebilir.</translation>
    </message>
    <message>
        <source>No request blocked a thread, and nearly all of its time it was suspended.</source>
        <translation>Hiçbir istek iş parçacığı bloklamadı; sürelerinin neredeyse tümünü askıda geçirdiler.</translation>
    </message>
</context>
<context>
    <name>ClaimsPage</name>
    <message>
        <source>Date: %1</source>
        <translation>Tarih: %1</translation>
    </message>
    <message>
        <source>Quoted: the claims, from the tutorials on asynchronous requests in ASP.NET MVC 4 and Web Forms 4.5.</source>
        <translation>Alıntı: iddialar; ASP.NET MVC 4 ve Web Forms 4.5&apos;teki asenkron isteklere ilişkin öğreticilerden.</translation>
    </message>
    <message>
        <source>Measured: the figures, on this computer, with real requests, threads and memory.</source>
        <translation>Ölçülen: sayılar; bu bilgisayarda, gerçek istekler, iş parçacıkları ve bellekle.</translation>
    </message>
    <message>
        <source>Expected: what follows from the claim for the settings of the runs, with what chance and the computer itself may add.</source>
        <translation>Beklenen: çalıştırmaların ayarlarına göre iddiadan çıkan değer; rastlantının ve bilgisayarın katabileceği pay dahil.</translation>
    </message>
    <message>
        <source>Claims about waiting, checked on this computer</source>
        <translation>Beklemeye ilişkin iddialar, bu bilgisayarda denetlendi</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>The standard output</source>
        <translation>Standart çıktı</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Komut eksik.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>“%1” diye bir komut yok.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Bu yardımı gösterir.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3, not “%4”.</source>
        <translation>--%1 için %2 ile %3 arasında bir tam sayı gerekir, “%4” olmaz.</translation>
    </message>
    <message>
        <source>--seed takes a whole number that is not negative, not “%1”.</source>
        <translation>--seed için negatif olmayan bir tam sayı gerekir, “%1” olmaz.</translation>
    </message>
    <message>
        <source>--delay takes milliseconds from 0 to %1, or two of them as in 500-1500, not “%2”.</source>
        <translation>--delay için 0 ile %1 arasında milisaniye ya da 500-1500 gibi bir aralık gerekir, “%2” olmaz.</translation>
    </message>
    <message>
        <source>--mode takes sync, async or both, not “%1”.</source>
        <translation>--mode için sync, async ya da both gerekir, “%1” olmaz.</translation>
    </message>
    <message>
        <source>sync, async or both (default both).</source>
        <translation>sync, async ya da both (varsayılan both).</translation>
    </message>
    <message>
        <source>Delay of each call in ms, or a range (default 500).</source>
        <translation>Her çağrının ms cinsinden gecikmesi ya da bir aralık (varsayılan 500).</translation>
    </message>
    <message>
        <source>Timeout of each request in ms (default: the experiment&apos;s own).</source>
        <translation>Her isteğin ms cinsinden zaman aşımı (varsayılan: deneyin kendi değeri).</translation>
    </message>
    <message>
        <source>Visitors who send their requests one after the other.</source>
        <translation>Ziyaretçi sayısı; her biri isteklerini art arda gönderir.</translation>
    </message>
    <message>
        <source>Requests all in all.</source>
        <translation>Toplam istek sayısı.</translation>
    </message>
    <message>
        <source>Connections to the backend at once (default: as many as needed).</source>
        <translation>Arka uca aynı anda açık bağlantı sayısı (varsayılan: gerektiği kadar).</translation>
    </message>
    <message>
        <source>Pool threads at most (default: as many as needed).</source>
        <translation>Havuzdaki iş parçacıklarının üst sınırı (varsayılan: gerektiği kadar).</translation>
    </message>
    <message>
        <source>Requests that may wait for a pool thread (default: any number).</source>
        <translation>Havuzdan iş parçacığı bekleyebilecek istek sayısı (varsayılan: sınırsız).</translation>
    </message>
    <message>
        <source>Seed of the delays (default 1).</source>
        <translation>Gecikmelerin rastgelelik tohumu (varsayılan 1).</translation>
    </message>
    <message>
        <source>Address of a backend (default: one of its own).</source>
        <translation>Arka uç adresi (varsayılan: kendi arka ucu).</translation>
    </message>
    <message>
        <source>text or json (default text).</source>
        <translation>text ya da json (varsayılan text).</translation>
    </message>
    <message>
        <source>Save the runs to this file.</source>
        <translation>Çalıştırmaları bu dosyaya kaydeder.</translation>
    </message>
    <message>
        <source>--format takes text or json, not “%1”.</source>
        <translation>--format için text ya da json gerekir, “%1” olmaz.</translation>
    </message>
    <message>
        <source>Address to listen on (default 127.0.0.1: this computer only).</source>
        <translation>Dinlenecek adres (varsayılan 127.0.0.1: yalnızca bu bilgisayar).</translation>
    </message>
    <message>
        <source>A further host name to answer to; may be given more than once.</source>
        <translation>Yanıt verilecek ek bir host adı; birden çok kez verilebilir.</translation>
    </message>
    <message>
        <source>What each answer does wrong; the page at / lists the words.</source>
        <translation>Her yanıtın içereceği hata; sözcüklerin listesi / sayfasında.</translation>
    </message>
    <message>
        <source>Hold one of 8 threads during each delay.</source>
        <translation>Her gecikme boyunca 8 iş parçacığından birini tutar.</translation>
    </message>
    <message>
        <source>Go on for nothing when a caller has left.</source>
        <translation>Çağıran ayrılsa da boşuna çalışmayı sürdürür.</translation>
    </message>
    <message>
        <source>--fault does not know “%1”. The page at / lists the words.</source>
        <translation>--fault “%1” sözcüğünü tanımıyor. Sözcüklerin listesi / sayfasında.</translation>
    </message>
    <message>
        <source>“%1” was not expected here.</source>
        <translation>Burada “%1” beklenmiyordu.</translation>
    </message>
    <message>
        <source>Write to this file (default: standard output).</source>
        <translation>Bu dosyaya yazar (varsayılan: standart çıktı).</translation>
    </message>
    <message>
        <source>“export” takes the name of one run file.</source>
        <translation>“export” tek bir çalıştırma kaydının adını ister.</translation>
    </message>
    <message>
        <source>See “gizmoscope-cli --help”.</source>
        <translation>Bkz. “gizmoscope-cli --help”.</translation>
    </message>
    <message>
        <source>this system does not tell</source>
        <translation>sistem bunu bildirmiyor</translation>
    </message>
    <message>
        <source>%1 (%2 more than at the start)</source>
        <translation>%1 (başlangıçtakinden %2 fazla)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Çağrılar</translation>
    </message>
    <message>
        <source>Latency p50 / p95 / max</source>
        <translation>Yanıt süresi p50 / p95 / en uzun</translation>
    </message>
    <message>
        <source>Pool threads in use, at most</source>
        <translation>Kullanılan havuz iş parçacığı, en çok</translation>
    </message>
    <message>
        <source>… of these blocked, at most</source>
        <translation>… bunlardan bloklanan, en çok</translation>
    </message>
    <message>
        <source>Threads in the process, at most</source>
        <translation>Süreçteki iş parçacığı, en çok</translation>
    </message>
    <message>
        <source>Resident memory, at most</source>
        <translation>Yerleşik bellek, en çok</translation>
    </message>
    <message>
        <source>Reserved memory, at most</source>
        <translation>Ayrılmış bellek, en çok</translation>
    </message>
    <message numerus="yes">
        <source>  %1: the backend saw %n caller(s) leave; it saved %2 ms of work, wasted %3 ms, and still works on %4.
</source>
        <translation>
            <numerusform>  %1: arka uç %n çağıranın ayrıldığını fark etti; %2 ms çalışmaktan kurtuldu, %3 ms boşuna çalıştı, hâlâ süren: %4.
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %1: %n connection(s) had been opened before the run began, in %2.
</source>
        <translation>
            <numerusform>  %1: çalıştırma başlamadan önce %2 içinde %n bağlantı açıldı.
</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>İstekler</translation>
    </message>
    <message>
        <source>  %1: the system let no more than %2 pool threads start; the run went on with these.
</source>
        <translation>  %1: sistem en çok %2 havuz iş parçacığının başlamasına izin verdi; çalıştırma bunlarla sürdü.
</translation>
    </message>
    <message>
        <source>“serve” takes what to serve: backend or webapp.</source>
        <translation>“serve” neyin sunulacağını ister: backend ya da webapp.</translation>
    </message>
    <message>
        <source>Pool threads that are there at once; further ones come slowly (default: all of --pool).</source>
        <translation>Baştan hazır olan havuz iş parçacığı sayısı; sonrakiler yavaş yavaş eklenir (varsayılan: --pool kadar).</translation>
    </message>
    <message>
        <source>A pool thread above --pool-min is added each time after that many ms (default 500).</source>
        <translation>--pool-min üstündeki havuz iş parçacıkları bu kadar ms arayla birer birer eklenir (varsayılan 500).</translation>
    </message>
    <message>
        <source>Requests that may be inside the web app at once (default: any number).</source>
        <translation>Web uygulamasında aynı anda bulunabilecek istek sayısı (varsayılan: sınırsız).</translation>
    </message>
    <message>
        <source>Each delay of the backend holds one of its 8 sleeping threads.</source>
        <translation>Arka uç her gecikme boyunca 8 iş parçacığından birini uyutarak tutar.</translation>
    </message>
    <message>
        <source>The backend works on when its caller has left.</source>
        <translation>Çağıran ayrılsa da arka uç çalışmayı sürdürür.</translation>
    </message>
    <message>
        <source>Pause of a visitor between an answer and the next request, in ms (default 0).</source>
        <translation>Ziyaretçinin yanıt ile sonraki istek arasında ms cinsinden verdiği ara (varsayılan 0).</translation>
    </message>
    <message>
        <source>Requests a second, no matter who has been answered (default: visitors decide).</source>
        <translation>Yanıtlar beklenmeden saniyede gönderilen istek sayısı (varsayılan: ziyaretçiler belirler).</translation>
    </message>
    <message>
        <source>Of the requests of --rate: even or poisson (default even).</source>
        <translation>--rate isteklerinin geliş biçimi: even ya da poisson (varsayılan even).</translation>
    </message>
    <message>
        <source>Requests of an asynchronous run that are asynchronous, in per cent (default 100).</source>
        <translation>Asenkron çalıştırmada asenkron olan isteklerin yüzdesi (varsayılan 100).</translation>
    </message>
    <message>
        <source>Processor time that each request uses, in ms (default: the experiment&apos;s own).</source>
        <translation>Her isteğin ms cinsinden kullandığı işlemci süresi (varsayılan: deneyin kendi değeri).</translation>
    </message>
    <message>
        <source>--arrivals takes even or poisson, not “%1”.</source>
        <translation>--arrivals için even ya da poisson gerekir, “%1” olmaz.</translation>
    </message>
    <message>
        <source>Port to listen on (default %1).</source>
        <translation>Dinlenecek port (varsayılan %1).</translation>
    </message>
    <message>
        <source>--profile takes this-machine, windows-client, net45 or tuned, not “%1”.</source>
        <translation>--profile için this-machine, windows-client, net45 ya da tuned gerekir, “%1” olmaz.</translation>
    </message>
    <message>
        <source>Limits of a kind of server: this-machine, windows-client, net45 or tuned.</source>
        <translation>Bir sunucu türünün sınırları: this-machine, windows-client, net45 ya da tuned.</translation>
    </message>
    <message>
        <source>model</source>
        <translation>model</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>Geçen süre</translation>
    </message>
    <message>
        <source>Mean response time</source>
        <translation>Ortalama yanıt süresi</translation>
    </message>
    <message>
        <source>Response time p50 / p95 / max</source>
        <translation>Yanıt süresi p50 / p95 / en uzun</translation>
    </message>
    <message>
        <source>Pool threads, at most</source>
        <translation>Havuzdaki iş parçacığı, en çok</translation>
    </message>
    <message>
        <source>Requests inside, at most</source>
        <translation>İçerideki istek, en çok</translation>
    </message>
    <message>
        <source>Requests waiting, at most</source>
        <translation>Bekleyen istek, en çok</translation>
    </message>
    <message>
        <source>Model, not measured. Processors: %1</source>
        <translation>Model; ölçülmedi. İşlemci sayısı: %1</translation>
    </message>
    <message>
        <source>“%1” takes the name of one experiment. “gizmoscope-cli list” shows them.</source>
        <translation>“%1” tek bir deney adı ister. “gizmoscope-cli list” deneyleri listeler.</translation>
    </message>
    <message>
        <source>Processors of the modelled web app (default 4).</source>
        <translation>Modellenen web uygulamasının işlemci sayısı (varsayılan 4).</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>İddia</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Ölçülen</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>--only takes names of claims as in B2,B7, not “%1”.</source>
        <translation>--only için B2,B7 gibi iddia adları gerekir, “%1” olmaz.</translation>
    </message>
    <message>
        <source>Only these claims, as in B2,B7 (default: all).</source>
        <translation>Yalnızca bu iddialar, örneğin B2,B7 (varsayılan: tümü).</translation>
    </message>
    <message>
        <source>Pool threads at most (default %1).</source>
        <translation>Havuzdaki iş parçacıklarının üst sınırı (varsayılan: %1).</translation>
    </message>
    <message>
        <source>Requests that may wait for a pool thread (default %1).</source>
        <translation>Havuzdan iş parçacığı bekleyebilecek istek sayısı (varsayılan: %1).</translation>
    </message>
    <message>
        <source>Instead of an experiment: a page load that a browser saved (HTTP Archive, HAR). Its requests are repeated with the waits that were recorded, in turn (sync) and all together (async).</source>
        <translation>Deney yerine, bir tarayıcının kaydettiği sayfa yüklemesi (HTTP Archive, HAR). İstekleri kaydedilen beklemelerle yinelenir: art arda (sync) ve hepsi birden (async).</translation>
    </message>
    <message>
        <source>A recorded page needs its recording: “gizmoscope-cli run --har FILE”.</source>
        <translation>Kaydedilmiş sayfa için kaydı gerekir: “gizmoscope-cli run --har FILE”.</translation>
    </message>
    <message>
        <source>--har takes the place of an experiment; leave out “%1”.</source>
        <translation>--har, deneyin yerini alır; “%1” yazmayın.</translation>
    </message>
    <message>
        <source>--delay does not go with --har: each call gets the wait that was recorded.</source>
        <translation>--delay, --har ile birlikte kullanılamaz: her çağrı kaydedilen bekleme süresini alır.</translation>
    </message>
    <message>
        <source>--har takes the name of a file.</source>
        <translation>--har bir dosya adı ister.</translation>
    </message>
    <message>
        <source>A recorded page can only be run: “gizmoscope-cli run --har FILE”.</source>
        <translation>Kaydedilmiş sayfa yalnızca çalıştırılabilir: “gizmoscope-cli run --har FILE”.</translation>
    </message>
    <message>
        <source>--to takes csv, json, har or trace, not “%1”.</source>
        <translation>--to için csv, json, har ya da trace yazılır; “%1” olmaz.</translation>
    </message>
    <message>
        <source>--table goes with --to csv only.</source>
        <translation>--table yalnızca --to csv ile kullanılır.</translation>
    </message>
    <message>
        <source>--table takes calls, requests or samples, not “%1”.</source>
        <translation>--table için calls, requests ya da samples yazılır; “%1” olmaz.</translation>
    </message>
    <message>
        <source>--thread-states goes with --to trace only.</source>
        <translation>--thread-states yalnızca --to trace ile kullanılır.</translation>
    </message>
    <message>
        <source>csv, json, har (network panels of browsers) or trace (ui.perfetto.dev, chrome://tracing).</source>
        <translation>csv, json, har (tarayıcıların ağ panelleri) ya da trace (ui.perfetto.dev, chrome://tracing).</translation>
    </message>
    <message>
        <source>Of csv: calls, requests or samples (default calls).</source>
        <translation>csv için: calls, requests ya da samples (varsayılan calls).</translation>
    </message>
    <message>
        <source>In a trace, also what each pool thread does (Perfetto 54 and newer).</source>
        <translation>İzde her havuz iş parçacığının ne yaptığı da yer alır (Perfetto 54 ve sonrası).</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>önceki</translation>
    </message>
    <message>
        <source>later</source>
        <translation>sonraki</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>fark</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>yüzde</translation>
    </message>
    <message>
        <source>There are no runs of the same mode in %1 and %2: nothing can be compared.</source>
        <translation>%1 ile %2 içinde aynı kipte çalıştırma yok: karşılaştırılacak bir şey yok.</translation>
    </message>
    <message>
        <source>--speed takes a number from 0.001 to 1000, as in 0.1 or 1/10, or max, not “%1”.</source>
        <translation>--speed için 0.1 ya da 1/10 gibi 0.001 ile 1000 arasında bir sayı veya max gerekir, “%1” olmaz.</translation>
    </message>
    <message>
        <source>How fast, as in 2, 0.1 or 1/10; max: all at once (default 1, as it happened).</source>
        <translation>Hız; örneğin 2, 0.1 ya da 1/10. max: hepsi birden (varsayılan 1, olduğu gibi).</translation>
    </message>
    <message>
        <source>Only this run of the file, from 1 (default: all).</source>
        <translation>Dosyadaki yalnızca bu çalıştırma, 1’den başlayarak (varsayılan: hepsi).</translation>
    </message>
    <message>
        <source>“replay” takes the name of one run file.</source>
        <translation>“replay” bir çalıştırma dosyasının adını ister.</translation>
    </message>
    <message>
        <source>“compare” takes the names of two run files: the earlier, then the later.</source>
        <translation>“compare” iki çalıştırma dosyasının adını ister: önce önceki, sonra sonraki.</translation>
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
        <translation>Gizmoscope: senkron ve asenkron istekler nasıl işliyor, görün.

  gizmoscope-cli list                     deneylerin listesi
  gizmoscope-cli run EXPERIMENT           bir deneyi çalıştırır, sonuçları gösterir
  gizmoscope-cli run --har FILE           tarayıcının kaydettiği bir sayfa yüklemesini yineler
  gizmoscope-cli simulate EXPERIMENT      aynısını model olarak hesaplar, bu makineye sığmayan boyutlarda
  gizmoscope-cli serve backend            yalnızca yavaş web API&apos;si
  gizmoscope-cli serve webapp             web uygulaması, tarayıcılar ve yük testi araçları için
  gizmoscope-cli claims                   async için söylenenleri bu makinede denetler
  gizmoscope-cli lessons                  tahmin ettiren dersler: list, show, check
  gizmoscope-cli export FILE --to FORMAT  kayıtlı bir çalıştırma; csv, json, har ya da trace olarak
  gizmoscope-cli replay DOSYA             kayıtlı çalıştırmanın olayları, oldukları anda
  gizmoscope-cli compare DOSYA DOSYA      kayıtlı iki çalıştırmayı ayıran farklar
  gizmoscope-cli --version

Her komutun kendi --help seçeneği var.
Çıkış kodu: 0 yapıldı, 1 yapılamadı, 2 yanlış kullanım.
</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>Request %1 makes call %2.</source>
        <translation>İstek %1, çağrı %2 yapıyor.</translation>
    </message>
    <message>
        <source>Request %1 makes call %2, which asks for a delay of %3 ms.</source>
        <translation>İstek %1, %3 ms gecikme isteyen çağrı %2 yapıyor.</translation>
    </message>
    <message>
        <source>Call %1 is sent again.</source>
        <translation>Çağrı %1 yeniden gönderiliyor.</translation>
    </message>
    <message>
        <source>Call %1 is sent.</source>
        <translation>Çağrı %1 gönderiliyor.</translation>
    </message>
    <message>
        <source>The answer to call %1 begins.</source>
        <translation>Çağrı %1 için yanıt gelmeye başlıyor.</translation>
    </message>
    <message>
        <source>Call %1 is answered after %2.</source>
        <translation>Çağrı %1, %2 sonra yanıtlanıyor.</translation>
    </message>
    <message>
        <source>Call %1 ends after %2: %3.</source>
        <translation>Çağrı %1, %2 sonra bitiyor: %3.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>how a call ended, and why</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Request %1 arrives.</source>
        <translation>İstek %1 geliyor.</translation>
    </message>
    <message>
        <source>Request %1 gets a thread and begins.</source>
        <translation>İstek %1 bir iş parçacığı alıp başlıyor.</translation>
    </message>
    <message>
        <source>Request %1 waits and holds its thread.</source>
        <translation>İstek %1 bekliyor ve iş parçacığını tutuyor.</translation>
    </message>
    <message>
        <source>Request %1 waits for call %2 and holds its thread.</source>
        <translation>İstek %1, çağrı %2 için bekliyor ve iş parçacığını tutuyor.</translation>
    </message>
    <message>
        <source>Request %1 waits and gives its thread back.</source>
        <translation>İstek %1 bekliyor ve iş parçacığını geri veriyor.</translation>
    </message>
    <message>
        <source>Request %1 waits for call %2 and gives its thread back.</source>
        <translation>İstek %1, çağrı %2 için bekliyor ve iş parçacığını geri veriyor.</translation>
    </message>
    <message>
        <source>Request %1 ends: %2.</source>
        <translation>İstek %1 bitiyor: %2.</translation>
    </message>
    <message>
        <source>Request %1 goes on.</source>
        <translation>İstek %1 sürüyor.</translation>
    </message>
    <message>
        <source>Call %1 was answered after %2; request %3 goes on.</source>
        <translation>Çağrı %1, %2 sonra yanıtlandı; istek %3 sürüyor.</translation>
    </message>
    <message>
        <source>Request %1 goes on: it no longer waits for call %2.</source>
        <translation>İstek %1 sürüyor: artık çağrı %2 için beklemiyor.</translation>
    </message>
    <message>
        <source>Request %1: Init.</source>
        <translation>İstek %1: Init.</translation>
    </message>
    <message>
        <source>Request %1: Load.</source>
        <translation>İstek %1: Load.</translation>
    </message>
    <message>
        <source>Request %1: PreRender.</source>
        <translation>İstek %1: PreRender.</translation>
    </message>
    <message>
        <source>Request %1: its registered tasks begin.</source>
        <translation>İstek %1: kayıtlı görevleri başlıyor.</translation>
    </message>
    <message>
        <source>Request %1: PreRenderComplete.</source>
        <translation>İstek %1: PreRenderComplete.</translation>
    </message>
    <message>
        <source>Request %1: Render.</source>
        <translation>İstek %1: Render.</translation>
    </message>
    <message>
        <source>Request %1: the first handler has ended.</source>
        <translation>İstek %1: birinci işleyici bitti.</translation>
    </message>
    <message>
        <source>Request %1: the second handler has ended.</source>
        <translation>İstek %1: ikinci işleyici bitti.</translation>
    </message>
    <message>
        <source>Request %1: the third handler has ended.</source>
        <translation>İstek %1: üçüncü işleyici bitti.</translation>
    </message>
    <message>
        <source>Request %1: the stopwatch around all of the work says %2.</source>
        <translation>İstek %1: işin tamamını ölçen kronometre %2 gösteriyor.</translation>
    </message>
    <message>
        <source>Request %1: the stopwatch that was stopped early says %2.</source>
        <translation>İstek %1: erken durdurulan kronometre %2 gösteriyor.</translation>
    </message>
    <message>
        <source>Request %1: the label with milliseconds only says %2.</source>
        <translation>İstek %1: yalnızca milisaniyeyi gösteren etiket %2 diyor.</translation>
    </message>
    <message>
        <source>Threads, %1: %2.</source>
        <translation>İş parçacıkları, %1: %2.</translation>
    </message>
    <message>
        <source>All threads of the program: %1.</source>
        <translation>Programın bütün iş parçacıkları: %1.</translation>
    </message>
    <message>
        <source>Memory: %1 resident, %2 reserved.</source>
        <translation>Bellek: %1 yerleşik, %2 ayrılmış.</translation>
    </message>
    <message>
        <source>The backend: %1 wait there, %2 calls so far, %3 callers have left.</source>
        <translation>Arka uç: bekleyen %1, şimdiye dek çağrı %2, ayrılan çağıran %3.</translation>
    </message>
    <message>
        <source>The backend: %1 of work spared, %2 worked for nobody.</source>
        <translation>Arka uç: kurtulunan iş %1, boşuna çalışılan %2.</translation>
    </message>
    <message>
        <source>The run begins.</source>
        <translation>Çalıştırma başlıyor.</translation>
    </message>
    <message>
        <source>The run ends: %1.</source>
        <translation>Çalıştırma bitiyor: %1.</translation>
    </message>
    <message>
        <source>Connections that were opened before: %1.</source>
        <translation>Önceden açılan bağlantılar: %1.</translation>
    </message>
    <message>
        <source>The system refuses threads: %1 were wanted, %2 could be started.</source>
        <translation>Sistem iş parçacığı vermiyor: istenen %1, başlatılabilen %2.</translation>
    </message>
    <message>
        <source>A thread is added to the pool, because requests wait for one.</source>
        <translation>İstekler beklediği için havuza bir iş parçacığı ekleniyor.</translation>
    </message>
</context>
<context>
    <name>Experiments</name>
    <message>
        <source>Gizmos</source>
        <translation>Gizmolar</translation>
    </message>
    <message>
        <source>One call. It takes the same time either way; what differs is who waits.</source>
        <translation>Tek çağrı. Süre iki durumda da aynı; fark, kimin beklediğinde.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Ürünler</translation>
    </message>
    <message>
        <source>One call for the list of products.</source>
        <translation>Ürün listesi için tek çağrı.</translation>
    </message>
    <message>
        <source>Widgets</source>
        <translation>Widget&apos;lar</translation>
    </message>
    <message>
        <source>One call for the list of widgets.</source>
        <translation>Widget listesi için tek çağrı.</translation>
    </message>
    <message>
        <source>PWG</source>
        <translation>PWG</translation>
    </message>
    <message>
        <source>Products, widgets and gizmos: three calls in turn, or all three together.</source>
        <translation>Ürünler, widget&apos;lar ve gizmolar: üç çağrı, art arda ya da üçü birden.</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>One call with a timeout that is shorter than the backend&apos;s delay.</source>
        <translation>Zaman aşımı arka ucun gecikmesinden kısa olan tek çağrı.</translation>
    </message>
    <message>
        <source>PWG with a timeout</source>
        <translation>Zaman aşımlı PWG</translation>
    </message>
    <message>
        <source>Three calls that share one timeout and one stop token.</source>
        <translation>Aynı zaman aşımını ve aynı stop token&apos;ı paylaşan üç çağrı.</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>İstek yağmuru</translation>
    </message>
    <message>
        <source>Many requests at once: a thread for each, or a handful for all.</source>
        <translation>Aynı anda çok istek: her birine bir iş parçacığı ya da hepsine birkaç tane.</translation>
    </message>
    <message>
        <source>One slow call</source>
        <translation>Tek yavaş çağrı</translation>
    </message>
    <message>
        <source>A call of two seconds takes two seconds, whoever waits for it and how.</source>
        <translation>İki saniyelik bir çağrı, kim nasıl beklerse beklesin, iki saniye sürer.</translation>
    </message>
    <message>
        <source>Awaiting in turn</source>
        <translation>Art arda bekleme</translation>
    </message>
    <message>
        <source>Three awaits in a row are as slow as three blocking calls: begin all first, then await.</source>
        <translation>Art arda üç await, bloklayan üç çağrı kadar yavaştır: önce hepsini başlatın, sonra bekleyin.</translation>
    </message>
    <message>
        <source>Starvation</source>
        <translation>İş parçacığı açlığı</translation>
    </message>
    <message>
        <source>125 requests at once for a pool of 8 threads that gets one thread more each half second.</source>
        <translation>Her yarım saniyede bir iş parçacığı eklenen 8 iş parçacıklı havuza aynı anda 125 istek.</translation>
    </message>
    <message>
        <source>Queue limit</source>
        <translation>Kuyruk sınırı</translation>
    </message>
    <message>
        <source>More requests than threads and queue can take: the rest is turned away with status 503.</source>
        <translation>İş parçacıklarıyla kuyruğun alabileceğinden çok istek: fazlası 503 koduyla geri çevrilir.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Bağlantılar</translation>
    </message>
    <message>
        <source>48 calls over 6 connections come in eight waves; over 48 connections in one.</source>
        <translation>48 çağrı 6 bağlantıyla sekiz dalgada, 48 bağlantıyla tek dalgada gider.</translation>
    </message>
    <message>
        <source>Client operating system</source>
        <translation>İstemci işletim sistemi</translation>
    </message>
    <message>
        <source>A server on a client operating system lets in ten requests at once, asynchronous or not.</source>
        <translation>İstemci işletim sistemindeki bir sunucu, asenkron olsun olmasın, aynı anda on istek kabul eder.</translation>
    </message>
    <message>
        <source>Memory of threads</source>
        <translation>İş parçacığı belleği</translation>
    </message>
    <message>
        <source>A thread for each of 2,000 requests: how much memory that reserves, and how much it uses.</source>
        <translation>2.000 isteğin her birine bir iş parçacığı: bunun ne kadar bellek ayırdığı ve ne kadarını kullandığı.</translation>
    </message>
    <message>
        <source>A few converted actions</source>
        <translation>Kısmen asenkron</translation>
    </message>
    <message>
        <source>Only a part of the requests is asynchronous: how much of the gain is there already?</source>
        <translation>İsteklerin yalnızca bir bölümü asenkron: kazancın ne kadarı bununla elde ediliyor?</translation>
    </message>
    <message>
        <source>Processor-bound work</source>
        <translation>Hesaplama ağırlıklı iş</translation>
    </message>
    <message>
        <source>Work that calculates instead of waiting: asynchronous code gains nothing.</source>
        <translation>Beklemek yerine hesap yapan iş: asenkron kod bir şey kazandırmaz.</translation>
    </message>
    <message>
        <source>Order of a page</source>
        <translation>Sayfanın adım sırası</translation>
    </message>
    <message>
        <source>The steps of a page, and where its registered asynchronous tasks come in.</source>
        <translation>Bir sayfanın adımları ve kaydettiği asenkron görevlerin nerede devreye girdiği.</translation>
    </message>
    <message>
        <source>Handlers without an order</source>
        <translation>Sırasız işleyiciler</translation>
    </message>
    <message>
        <source>Three handlers that are only begun, a hundred times: in which order do they end?</source>
        <translation>Yalnızca başlatılan üç işleyici, yüz kez: hangi sırayla biterler?</translation>
    </message>
    <message>
        <source>The lying stopwatch</source>
        <translation>Yalancı kronometre</translation>
    </message>
    <message>
        <source>Three clocks for the same work, two of them wrong.</source>
        <translation>Aynı işi üç ayrı saat ölçer, ikisi yanlış gösterir.</translation>
    </message>
    <message>
        <source>A backend that sleeps</source>
        <translation>Uyuyan arka uç</translation>
    </message>
    <message>
        <source>The backend holds one of its 8 threads during each delay, and starves itself.</source>
        <translation>Arka uç her gecikme boyunca 8 iş parçacığından birini tutar ve kendi kendini aç bırakır.</translation>
    </message>
    <message>
        <source>Wasted work</source>
        <translation>Boşa giden iş</translation>
    </message>
    <message>
        <source>The caller gives up after 150 ms, and the backend works on for nobody.</source>
        <translation>Çağıran 150 ms sonra vazgeçer, arka uç boşuna çalışmayı sürdürür.</translation>
    </message>
    <message>
        <source>Web app</source>
        <translation>Web uygulaması</translation>
    </message>
    <message>
        <source>The pages of the sample, for browsers and load tools.</source>
        <translation>Örnek uygulamanın sayfaları; tarayıcılar ve yük testi araçları için.</translation>
    </message>
    <message>
        <source>Recorded page</source>
        <translation>Kaydedilmiş sayfa</translation>
    </message>
    <message>
        <source>The requests of a page load that a browser recorded: in turn, or all together.</source>
        <translation>Bir tarayıcının kaydettiği sayfa yüklemesinin istekleri: art arda ya da hepsi birden.</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>Elapsed time</source>
        <translation>Geçen süre</translation>
    </message>
    <message>
        <source>Request, mean</source>
        <translation>İstek, ortalama</translation>
    </message>
    <message>
        <source>Request, 50 % within</source>
        <translation>İstek, % 50’si en çok</translation>
    </message>
    <message>
        <source>Request, 95 % within</source>
        <translation>İstek, % 95’i en çok</translation>
    </message>
    <message>
        <source>Request, 99 % within</source>
        <translation>İstek, % 99’u en çok</translation>
    </message>
    <message>
        <source>Request, longest</source>
        <translation>İstek, en uzunu</translation>
    </message>
    <message>
        <source>Longest wait for a thread</source>
        <translation>İş parçacığı için en uzun bekleme</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>İstek</translation>
    </message>
    <message>
        <source>Requests answered</source>
        <translation>Yanıtlanan istek</translation>
    </message>
    <message>
        <source>Requests timed out</source>
        <translation>Zaman aşımına uğrayan istek</translation>
    </message>
    <message>
        <source>Requests cancelled</source>
        <translation>İptal edilen istek</translation>
    </message>
    <message>
        <source>Requests rejected</source>
        <translation>Reddedilen istek</translation>
    </message>
    <message>
        <source>Requests failed</source>
        <translation>Başarısız istek</translation>
    </message>
    <message>
        <source>Requests answered per second</source>
        <translation>Saniyede yanıtlanan istek</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Çağrı</translation>
    </message>
    <message>
        <source>Calls answered</source>
        <translation>Yanıtlanan çağrı</translation>
    </message>
    <message>
        <source>Calls timed out</source>
        <translation>Zaman aşımına uğrayan çağrı</translation>
    </message>
    <message>
        <source>Calls failed</source>
        <translation>Başarısız çağrı</translation>
    </message>
    <message>
        <source>Threads in the process, peak</source>
        <translation>Süreçteki iş parçacığı, en çok</translation>
    </message>
    <message>
        <source>Pool threads in requests, peak</source>
        <translation>İsteklerdeki havuz iş parçacığı, en çok</translation>
    </message>
    <message>
        <source>Blocked threads, peak</source>
        <translation>Bloklanan iş parçacığı, en çok</translation>
    </message>
    <message>
        <source>Threads added to the pool</source>
        <translation>Havuza eklenen iş parçacığı</translation>
    </message>
    <message>
        <source>Resident memory, peak</source>
        <translation>Yerleşik bellek, en çok</translation>
    </message>
    <message>
        <source>Reserved memory, peak</source>
        <translation>Ayrılmış bellek, en çok</translation>
    </message>
    <message>
        <source>Resident memory, growth</source>
        <translation>Yerleşik bellek, artış</translation>
    </message>
    <message>
        <source>Reserved memory, growth</source>
        <translation>Ayrılmış bellek, artış</translation>
    </message>
    <message>
        <source>Callers that left the backend</source>
        <translation>Arka uçtan ayrılan çağıran</translation>
    </message>
    <message>
        <source>Work that the backend was spared</source>
        <translation>Arka ucun kurtulduğu iş</translation>
    </message>
    <message>
        <source>Work of the backend for nobody</source>
        <translation>Arka ucun boşuna yaptığı iş</translation>
    </message>
    <message>
        <source>Stopwatch around all of the work</source>
        <translation>İşin tamamını ölçen kronometre</translation>
    </message>
    <message>
        <source>Stopwatch that was stopped early</source>
        <translation>Erken durdurulan kronometre</translation>
    </message>
    <message>
        <source>Label with milliseconds only</source>
        <translation>Yalnızca milisaniyeyi gösteren etiket</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Deney</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Kip</translation>
    </message>
    <message>
        <source>Delay, from</source>
        <translation>Gecikme, en az</translation>
    </message>
    <message>
        <source>Delay, to</source>
        <translation>Gecikme, en çok</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Zaman aşımı</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Ziyaretçi</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>Pool threads</source>
        <translation>Havuz iş parçacığı</translation>
    </message>
    <message>
        <source>Queue limit</source>
        <translation>Kuyruk sınırı</translation>
    </message>
    <message>
        <source>Pool threads at once</source>
        <translation>Baştan hazır havuz iş parçacığı</translation>
    </message>
    <message>
        <source>A thread is added after</source>
        <translation>İş parçacığı eklenme aralığı</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Aynı anda istek</translation>
    </message>
    <message>
        <source>Pause of a visitor</source>
        <translation>Ziyaretçinin verdiği ara</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>Saniyedeki istek</translation>
    </message>
    <message>
        <source>Asynchronous requests, %</source>
        <translation>Asenkron istekler, %</translation>
    </message>
    <message>
        <source>Processor time of a request</source>
        <translation>İsteğin işlemci süresi</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Geliş biçimi</translation>
    </message>
    <message>
        <source>Backend holds threads while it waits</source>
        <translation>Arka uç gecikme boyunca iş parçacığı tutar</translation>
    </message>
    <message>
        <source>Backend works on when callers leave</source>
        <translation>Çağıranlar ayrılsa da arka uç çalışır</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Tohum</translation>
    </message>
    <message>
        <source>off</source>
        <translation>kapalı</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>gerektiği kadar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>% %1</translation>
    </message>
    <message>
        <source>even</source>
        <translation>eşit aralıklı</translation>
    </message>
    <message>
        <source>random (Poisson)</source>
        <translation>rastgele (Poisson)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>evet</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hayır</translation>
    </message>
    <message>
        <source>same</source>
        <translation>aynı</translation>
    </message>
    <message>
        <source>better</source>
        <translation>daha iyi</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>daha kötü</translation>
    </message>
    <message>
        <source>different</source>
        <translation>farklı</translation>
    </message>
    <message>
        <source>Both runs have the same settings: what differs is chance, or the machine.</source>
        <translation>İki çalıştırmanın ayarları aynı: fark rastlantıdan ya da bilgisayardan geliyor.</translation>
    </message>
    <message>
        <source>The runs differ in one setting.</source>
        <translation>Çalıştırmalar tek bir ayarda ayrılıyor.</translation>
    </message>
    <message numerus="yes">
        <source>The runs differ in %n settings: which of them made the difference cannot be told.</source>
        <translation>
            <numerusform>Çalıştırmalar %n ayarda ayrılıyor: farkı hangisinin yarattığı söylenemez.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gizmoscope::AboutDialog</name>
    <message>
        <source>About Gizmoscope</source>
        <translation>Gizmoscope hakkında</translation>
    </message>
    <message>
        <source>Gizmoscope %1</source>
        <translation>Gizmoscope %1</translation>
    </message>
    <message>
        <source>See what synchronous and asynchronous requests do. Everything is measured from real calls, threads and memory; nothing is acted out.</source>
        <translation>Senkron ve asenkron istekler nasıl işliyor, görün. Her şey gerçek çağrılar, iş parçacıkları ve bellek üzerinde ölçülür; hiçbir şey taklit edilmez.</translation>
    </message>
    <message>
        <source>Made with Qt %1 (built with %2), Qt Charts, QCoro and Boost.</source>
        <translation>Qt %1 (%2 ile derlendi), Qt Charts, QCoro ve Boost ile yapıldı.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Özgür yazılım: GNU Genel Kamu Lisansı, sürüm 3 ya da üstü. Hiçbir garantisi yoktur.</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>Sürümler ve lisanslar</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Bileşen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Sürüm</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisans</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::AnswersChart</name>
    <message>
        <source>answered</source>
        <translation>yanıtlanan</translation>
    </message>
    <message>
        <source>model</source>
        <translation>model</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Toplam</translation>
    </message>
    <message>
        <source>No model: nobody knows when the next visitor comes.</source>
        <translation>Model yok: bir sonraki ziyaretçinin ne zaman geleceğini kimse bilmez.</translation>
    </message>
    <message>
        <source>No model any more: a setting was changed while the run went on.</source>
        <translation>Artık model yok: çalıştırma sürerken bir ayar değiştirildi.</translation>
    </message>
    <message>
        <source>No model any more: calls failed, and the model knows no faults.</source>
        <translation>Artık model yok: çağrılar başarısız oldu, model ise arıza bilmez.</translation>
    </message>
    <message>
        <source>No model: it does not know this experiment, or not with these settings.</source>
        <translation>Model yok: bu deneyi ya da bu ayarlarla olanını bilmiyor.</translation>
    </message>
    <message>
        <source>%1, model: last %2, mean %3</source>
        <translation>%1, model: son %2, ortalama %3</translation>
    </message>
    <message>
        <source>%1: last %2, mean %3 (model: %4, %5)</source>
        <comment>the last two are what the model says</comment>
        <translation>%1: son %2, ortalama %3 (model: %4, %5)</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 sn</translation>
    </message>
    <message>
        <source>Answers over time</source>
        <translation>Zamana göre yanıtlar</translation>
    </message>
    <message>
        <source>How many requests were answered by when will appear here, and over it, broken, what the model says. Press Run.</source>
        <translation>Hangi ana kadar kaç isteğin yanıtlandığı burada, modelin söylediği de onun üzerinde kesik çizgiyle görünecek. Çalıştır düğmesine basın.</translation>
    </message>
    <message>
        <source>Each answer makes the full line a step higher. The broken line is the model: computed from the settings alone, nothing of it is measured. Where the two part, something happens that the model does not know: other programs, a slow machine, a fault.</source>
        <translation>Her yanıt düz çizgiyi bir basamak yükseltir. Kesik çizgi modeldir: yalnızca ayarlardan hesaplanır, hiçbir şeyi ölçülmemiştir. İkisinin ayrıldığı yerde modelin bilmediği bir şey oluyordur: başka programlar, yavaş bir makine, bir arıza.</translation>
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
        <translation>Çalıştırma, iş parçacıklarını ve bağlantılarını hazırlıyor. Çağrıları burada görünecek.</translation>
    </message>
    <message>
        <source>The calls of a run will appear here, one line for each. Press Run.</source>
        <translation>Bir çalıştırmanın çağrıları burada görünecek, her biri bir satırda. “Çalıştır” düğmesine basın.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>outcome and how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ca&amp;lls of run</source>
        <translation>Çalıştırmanın çağrıla&amp;rı</translation>
    </message>
    <message>
        <source>Run whose calls are shown</source>
        <translation>Çağrıları gösterilen çalıştırma</translation>
    </message>
    <message>
        <source>The runs of this session</source>
        <translation>Bu oturumun çalıştırmaları</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Çağrılar</translation>
    </message>
    <message>
        <source>Every call from the web app to the backend, with its times since the run began.</source>
        <translation>Web uygulamasından arka uca yapılan her çağrı; zamanlar çalıştırmanın başından itibarendir.</translation>
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
        <translation>Çağrı</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>İstek</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servis</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Başlatıldı</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gönderildi</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>İlk bayt</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bayt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Number of the call</source>
        <translation>Çağrının numarası</translation>
    </message>
    <message>
        <source>The request that made it</source>
        <translation>Çağrıyı yapan istek</translation>
    </message>
    <message>
        <source>What was asked of the backend</source>
        <translation>Arka uca ne sorulduğu</translation>
    </message>
    <message>
        <source>When the web app made the call, since the run began</source>
        <translation>Web uygulamasının çağrıyı yaptığı an, çalıştırmanın başından itibaren</translation>
    </message>
    <message>
        <source>When the call was sent, its connection set up</source>
        <translation>Bağlantı kurulup çağrının gönderildiği an</translation>
    </message>
    <message>
        <source>When the answer began</source>
        <translation>Yanıtın gelmeye başladığı an</translation>
    </message>
    <message>
        <source>When the answer was complete, or the call given up</source>
        <translation>Yanıtın tamamlandığı ya da çağrıdan vazgeçildiği an</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Nasıl bittiği</translation>
    </message>
    <message>
        <source>The status code of HTTP</source>
        <translation>HTTP durum kodu</translation>
    </message>
    <message>
        <source>Size of the answer&apos;s body</source>
        <translation>Yanıt gövdesinin boyutu</translation>
    </message>
    <message>
        <source>Why it ended like that</source>
        <translation>Neden böyle bittiği</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Ulaştığı yer</translation>
    </message>
    <message>
        <source>How far its cancellation reached</source>
        <translation>İptalin nereye kadar ulaştığı</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::CallsChart</name>
    <message>
        <source>in flight</source>
        <translation>süren</translation>
    </message>
    <message>
        <source>at the backend</source>
        <translation>arka uçta</translation>
    </message>
    <message>
        <source>Calls in flight</source>
        <translation>Süren çağrılar</translation>
    </message>
    <message>
        <source>The number of calls that are under way will appear here, and how many of them wait at the backend. Press Run.</source>
        <translation>Süren çağrıların sayısı ve bunlardan kaçının arka uçta beklediği burada görünecek. “Çalıştır” düğmesine basın.</translation>
    </message>
    <message>
        <source>A call is in flight from the moment it is issued until it has ended in one way or another. How many wait at the backend is asked some 20 times a second, and only of a backend of one&apos;s own.</source>
        <translation>Bir çağrı, başlatıldığı andan şu ya da bu biçimde bitene kadar sürüyor sayılır. Arka uçta kaç çağrının beklediği saniyede yaklaşık 20 kez ve yalnızca gömülü arka uca sorulur.</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::CancellationsChart</name>
    <message>
        <source>In all</source>
        <translation>Toplam</translation>
    </message>
    <message>
        <source>Cancellations</source>
        <translation>İptaller</translation>
    </message>
    <message>
        <source>No call of this run was timed out, cancelled, rejected or failed so far.</source>
        <translation>Bu çalıştırmada şimdiye kadar zaman aşımına uğrayan, iptal edilen, reddedilen ya da başarısız olan çağrı yok.</translation>
    </message>
    <message>
        <source>Each call that is timed out, cancelled, rejected or failed will appear here as a step, by its cause. Press Run.</source>
        <translation>Zaman aşımına uğrayan, iptal edilen, reddedilen ya da başarısız olan her çağrı, nedenine göre, burada bir basamak olarak görünecek. “Çalıştır” düğmesine basın.</translation>
    </message>
    <message>
        <source>How many calls have not ended well since the run began. Each line is a cause; its mark says what became of the call: a clock for timed out, a cross for cancelled, a bar for rejected, a triangle for failed.</source>
        <translation>Çalıştırmanın başından beri iyi bitmeyen çağrıların sayısı. Her çizgi bir nedendir; üzerindeki işaret çağrıya ne olduğunu söyler: saat zaman aşımı, çarpı iptal, yatay çubuk ret, üçgen başarısızlık.</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::ChartPanel</name>
    <message>
        <source>Save or copy this chart</source>
        <translation>Bu grafiği kaydet ya da kopyala</translation>
    </message>
    <message>
        <source>Save picture as &amp;PNG…</source>
        <translation>Resmi &amp;PNG olarak kaydet…</translation>
    </message>
    <message>
        <source>Save picture as &amp;SVG…</source>
        <translation>Resmi &amp;SVG olarak kaydet…</translation>
    </message>
    <message>
        <source>Save picture as P&amp;DF…</source>
        <translation>Resmi P&amp;DF olarak kaydet…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>Resmi &amp;kopyala</translation>
    </message>
    <message>
        <source>Copy &amp;table</source>
        <translation>&amp;Tabloyu kopyala</translation>
    </message>
    <message>
        <source>Show &amp;as table</source>
        <translation>Tablo olarak &amp;göster</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::ClaimsCommand</name>
    <message>
        <source>The standard output</source>
        <translation>Standart çıktı</translation>
    </message>
    <message>
        <source>Not checked: %1. The reasons are in the output.</source>
        <translation>Denetlenmeyenler: %1. Nedenleri çıktıda.</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::ClaimsControl</name>
    <message>
        <source>The embedded backend could not be started, so the claims cannot be checked. Free a port, and start the program again.</source>
        <translation>Yerleşik arka uç başlatılamadığı için iddialar denetlenemiyor. Bir bağlantı noktası boşaltın ve programı yeniden başlatın.</translation>
    </message>
    <message>
        <source>A run is going on. The claims can be checked when it has ended; to end it now, cancel it.</source>
        <translation>Bir çalıştırma sürüyor. İddialar o bitince denetlenebilir; hemen bitirmek için onu iptal edin.</translation>
    </message>
    <message>
        <source>Stopping: what is under way comes to its end.</source>
        <translation>Durduruluyor: süren çalıştırma sona eriyor.</translation>
    </message>
    <message>
        <source>Being checked: %1</source>
        <comment>a claim and how far it is</comment>
        <translation>Denetleniyor: %1</translation>
    </message>
    <message>
        <source>Nothing is checked yet. “Check all” takes about a minute, and no run can go on meanwhile.</source>
        <translation>Henüz hiçbir şey denetlenmedi. “Tümünü denetle” yaklaşık bir dakika sürer; bu sırada çalıştırma yapılamaz.</translation>
    </message>
    <message>
        <source>Holds: %1 · does not hold: %2 · not checked: %3.</source>
        <comment>numbers of claims</comment>
        <translation>Doğru: %1 · doğru değil: %2 · denetlenmedi: %3.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Denetim durduruldu.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Raporu kaydet</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Web sayfası (*.html)</translation>
    </message>
    <message>
        <source>Document to print (*.pdf)</source>
        <translation>Yazdırılacak belge (*.pdf)</translation>
    </message>
    <message>
        <source>claims</source>
        <comment>name of a file</comment>
        <translation>iddialar</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Kaydedildi: %1</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::ClaimsModel</name>
    <message>
        <source>not checked yet</source>
        <translation>henüz denetlenmedi</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>bekliyor</translation>
    </message>
    <message>
        <source>is being checked</source>
        <translation>denetleniyor</translation>
    </message>
    <message>
        <source>%1 (expected: %2)</source>
        <translation>%1 (beklenen: %2)</translation>
    </message>
    <message>
        <source>%1: %2 %3. %4</source>
        <comment>a claim, its text, the verdict, the reason</comment>
        <translation>%1: %2 %3. %4</translation>
    </message>
    <message>
        <source>Claim (quoted)</source>
        <translation>İddia (alıntı)</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Ölçülen</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::ClaimsWindow</name>
    <message>
        <source>Claims, checked on this computer</source>
        <translation>Bu bilgisayarda denetlenen iddialar</translation>
    </message>
    <message>
        <source>Tool bar of the claims</source>
        <translation>İddialar araç çubuğu</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Tümünü denetle</translation>
    </message>
    <message>
        <source>Check all claims, which takes about a minute (Ctrl+R)</source>
        <translation>Tüm iddiaları denetle; yaklaşık bir dakika sürer (Ctrl+R)</translation>
    </message>
    <message>
        <source>Check selected</source>
        <translation>Seçilenleri denetle</translation>
    </message>
    <message>
        <source>Check the claims that are selected in the table (Ctrl+Enter)</source>
        <translation>Tabloda seçili iddiaları denetle (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>End what is under way; what was checked before stays (Esc)</source>
        <translation>Süren denetimi bitir; daha önce denetlenenler kalır (Esc)</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Raporu kaydet…</translation>
    </message>
    <message>
        <source>One page with all of this, as HTML or PDF (Ctrl+S)</source>
        <translation>Bunların tümü tek sayfada, HTML ya da PDF olarak (Ctrl+S)</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>İddialar</translation>
    </message>
    <message>
        <source>What the tutorials claim of synchronous and asynchronous requests. Each claim is checked by runs of its own on this computer; beside what was measured stands what the claim expects.</source>
        <translation>Öğreticilerin senkron ve asenkron istekler için ileri sürdükleri. Her iddia bu bilgisayarda kendi çalıştırmalarıyla denetlenir; ölçülenin yanında iddianın beklediği değer durur.</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::CodePane</name>
    <message numerus="yes">
        <source>%n blocked</source>
        <translation>
            <numerusform>%n bloklanmış</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspended</source>
        <translation>
            <numerusform>%n askıda</numerusform>
        </translation>
    </message>
    <message>
        <source>Code, %1</source>
        <translation>Kod, %1</translation>
    </message>
    <message>
        <source>The code that runs, as it was compiled. While a run goes on, the lines that wait are marked: blocked holds a pool thread, suspended holds none.</source>
        <translation>Çalışan kod, derlendiği hâliyle. Çalıştırma sürerken bekleyen satırlar işaretlenir: bloklanmış istek bir havuz iş parçacığı tutar, askıdaki istek hiç tutmaz.</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::CompareControl</name>
    <message>
        <source>The settings and the seed of run %1 are in the controls. Change one of them and press Run: the new run is compared with this one.</source>
        <translation>%1. çalıştırmanın ayarları ve tohumu denetimlere alındı. Birini değiştirip Çalıştır düğmesine basın: yeni çalıştırma bununla karşılaştırılır.</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::CompareTableModel</name>
    <message>
        <source>Setting: %1</source>
        <translation>Ayar: %1</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>değişti</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Değer</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Önceki</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Sonraki</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Fark</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Yüzde</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Değişim</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::CompareWindow</name>
    <message>
        <source>run %1 (%2, %3)</source>
        <comment>number, what was run, mode</comment>
        <translation>çalıştırma %1 (%2, %3)</translation>
    </message>
    <message>
        <source>Comparison of two runs</source>
        <translation>İki çalıştırmanın karşılaştırması</translation>
    </message>
    <message>
        <source>Earlier: %1
Later: %2</source>
        <translation>Önceki: %1
Sonraki: %2</translation>
    </message>
    <message>
        <source>Differences of the two runs</source>
        <translation>İki çalıştırma arasındaki farklar</translation>
    </message>
    <message>
        <source>First the settings in which the runs differ, then each figure of both. A tick marks what is better, a triangle what is worse. In the charts and the timeline, the earlier run lies gray behind the later.</source>
        <translation>Önce çalıştırmaların ayrıldığı ayarlar, sonra ikisinin değerleri tek tek. Onay imi daha iyiyi, üçgen daha kötüyü gösterir. Grafiklerde ve zaman çizelgesinde önceki çalıştırma sonrakinin arkasında gri durur.</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::DockTitle</name>
    <message>
        <source>Let this panel float, or put it back</source>
        <translation>Bu paneli yüzdür ya da yerine koy</translation>
    </message>
    <message>
        <source>Close this panel; View, Panels brings it back</source>
        <translation>Bu paneli kapat; Görünüm, Paneller ile geri gelir</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::ElapsedChart</name>
    <message>
        <source>Elapsed time</source>
        <translation>Geçen süre</translation>
    </message>
    <message>
        <source>The elapsed time of each run will appear here: sync beside async, and a line for the time that would be ideal. Press Run.</source>
        <translation>Her çalıştırmada geçen süre burada görünecek: senkron ile asenkron yan yana, bir de ideal süreyi gösteren çizgi. “Çalıştır” düğmesine basın.</translation>
    </message>
    <message>
        <source>Ideal</source>
        <translation>İdeal</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>saniye</translation>
    </message>
    <message>
        <source>Shortest to longest</source>
        <translation>En kısadan en uzuna</translation>
    </message>
    <message>
        <source>One pair of bars for runs with the same settings. The dashed line is the longest delay of a single call: no run that has to wait for it can be faster. Where there are several runs, the bar is their median, and the upright line reaches from the shortest to the longest. Click a bar to see its latest run.</source>
        <translation>Aynı ayarlı çalıştırmalar için bir çift çubuk. Kesikli çizgi, tek bir çağrının en uzun gecikmesidir: onu beklemek zorunda olan hiçbir çalıştırma daha hızlı olamaz. Birden çok çalıştırma varsa çubuk bunların medyanıdır; dikey çizgi en kısadan en uzuna uzanır. En son çalıştırmasını görmek için bir çubuğa tıklayın.</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>sn</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::ElapsedTableModel</name>
    <message>
        <source>Run %1, %2</source>
        <translation>Çalıştırma %1, %2</translation>
    </message>
    <message>
        <source>sync %1 s</source>
        <translation>senkron %1 sn</translation>
    </message>
    <message>
        <source>async %1 s</source>
        <translation>asenkron %1 sn</translation>
    </message>
    <message>
        <source>ideal %1 s</source>
        <translation>ideal %1 sn</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Çalıştırma</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Deney</translation>
    </message>
    <message>
        <source>Sync (s)</source>
        <translation>Senkron (sn)</translation>
    </message>
    <message>
        <source>Async (s)</source>
        <translation>Asenkron (sn)</translation>
    </message>
    <message>
        <source>Ideal (s)</source>
        <translation>İdeal (sn)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n run(s): median %2 s, from %3 s to %4 s</source>
        <translation>
            <numerusform>%1, %n çalıştırma: medyan %2 sn, %3 sn ile %4 sn arası</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, run %2: %3 s</source>
        <translation>%1, çalıştırma %2: %3 sn</translation>
    </message>
    <message>
        <source>Sync: spread</source>
        <translation>Senkron: aralık</translation>
    </message>
    <message>
        <source>Async: spread</source>
        <translation>Asenkron: aralık</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::ExperimentList</name>
    <message>
        <source>Experiments</source>
        <translation>Deneyler</translation>
    </message>
    <message>
        <source>Choose what is run. Each experiment has a synchronous and an asynchronous version.</source>
        <translation>Ne çalıştırılacağını seçin. Her deneyin senkron ve asenkron sürümü var.</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::Farewell</name>
    <message numerus="yes">
        <source>%n run(s) of this session are not saved.</source>
        <translation>
            <numerusform>Bu oturumda kaydedilmemiş %n çalıştırma var.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved runs</source>
        <translation>Kaydedilmemiş çalıştırmalar</translation>
    </message>
    <message>
        <source>Without saving, they are lost when the window closes.</source>
        <translation>Kaydedilmezlerse pencere kapanınca yok olurlar.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Kaydet…</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t save</source>
        <translation>Kay&amp;detme</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>İ&amp;ptal</translation>
    </message>
    <message>
        <source>Ask again &amp;next time</source>
        <translation>&amp;Bir dahaki sefere yine sor</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::FindBar</name>
    <message>
        <source>F&amp;ind:</source>
        <translation>&amp;Bul:</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Bu sayfada bul</translation>
    </message>
    <message>
        <source>The place before (Shift+F3)</source>
        <translation>Önceki yer (Shift+F3)</translation>
    </message>
    <message>
        <source>Find the place before</source>
        <translation>Önceki yeri bul</translation>
    </message>
    <message>
        <source>The next place (F3)</source>
        <translation>Sonraki yer (F3)</translation>
    </message>
    <message>
        <source>Find the next place</source>
        <translation>Sonraki yeri bul</translation>
    </message>
    <message>
        <source>not on this page</source>
        <translation>bu sayfada yok</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::HarImports</name>
    <message>
        <source>Import page load</source>
        <translation>Sayfa yüklemesini içe aktar</translation>
    </message>
    <message>
        <source>HTTP Archives (*.har);;All files (*)</source>
        <translation>HTTP arşivleri (*.har);;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>From %1: %2</source>
        <translation>%1 dosyasından: %2</translation>
    </message>
    <message>
        <source>&amp;Import page load (HAR)…</source>
        <translation>Sayfa yüklemesini &amp;içe aktar (HAR)…</translation>
    </message>
    <message>
        <source>Repeat a page load that a browser saved, in turn and all together</source>
        <translation>Tarayıcının kaydettiği bir sayfa yüklemesini art arda ve hep birden yineler</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::HelpWindow</name>
    <message>
        <source>Help: %1</source>
        <translation>Yardım: %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>The page before (Alt+Left)</source>
        <translation>Önceki sayfa (Alt+Left)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>İleri</translation>
    </message>
    <message>
        <source>The page after (Alt+Right)</source>
        <translation>Sonraki sayfa (Alt+Right)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Bul</translation>
    </message>
    <message>
        <source>Find words on this page (Ctrl+F)</source>
        <translation>Bu sayfada sözcük ara (Ctrl+F)</translation>
    </message>
    <message>
        <source>Tool bar of the help</source>
        <translation>Yardım araç çubuğu</translation>
    </message>
    <message>
        <source>Contents of the help</source>
        <translation>Yardımın içindekiler listesi</translation>
    </message>
    <message>
        <source>Page of the help: %1</source>
        <translation>Yardım sayfası: %1</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::HistoryList</name>
    <message>
        <source>No.</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Deney</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mod</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Geçen süre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Runs of this session</source>
        <translation>Bu oturumun çalıştırmaları</translation>
    </message>
    <message>
        <source>The runs of this session. Choose one to look at it again, or two (with Ctrl) to compare them.</source>
        <translation>Bu oturumun çalıştırmaları. Yeniden bakmak için birini, karşılaştırmak için (Ctrl ile) ikisini seçin.</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::LatencyChart</name>
    <message>
        <source>milliseconds</source>
        <translation>milisaniye</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>saniye</translation>
    </message>
    <message>
        <source>ms</source>
        <comment>milliseconds</comment>
        <translation>ms</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>sn</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>istekler</translation>
    </message>
    <message>
        <source>%1 % within</source>
        <translation>% %1 en çok</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Yanıt süresi</translation>
    </message>
    <message>
        <source>How long each request takes will appear here: how many were answered soon, and how long the slowest had to wait. Press Run.</source>
        <translation>Her isteğin ne kadar sürdüğü burada görünecek: kaçının çabuk yanıtlandığı ve en yavaşların ne kadar beklediği. Çalıştır düğmesine basın.</translation>
    </message>
    <message>
        <source>How long requests took, from the moment they were meant to come until their answer. To the right, each further nine takes the same room, so that the few that waited longest can be seen. The thin line is what is measured by somebody who does not notice that a stall also kept requests from being sent. Requests that were rejected, cancelled or failed are not counted.</source>
        <translation>İsteklerin, gelmeleri gereken andan yanıtlarına kadar ne kadar sürdüğü. Sağa doğru her yeni dokuz aynı yeri kaplar; böylece en uzun bekleyen birkaç istek görülür. İnce çizgi, bir duraklamanın isteklerin gönderilmesini de engellediğini fark etmeyen birinin ölçtüğüdür. Reddedilen, iptal edilen ya da başarısız olan istekler sayılmaz.</translation>
    </message>
    <message>
        <source>Percentiles</source>
        <translation>Yüzdelikler</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogram</translation>
    </message>
    <message>
        <source>How long the quickest 50, 90, 99 … % of the requests took at most</source>
        <translation>En hızlı % 50, 90, 99 … isteğin en çok ne kadar sürdüğü</translation>
    </message>
    <message>
        <source>How many requests took how long</source>
        <translation>Kaç isteğin ne kadar sürdüğü</translation>
    </message>
    <message>
        <source>% of requests</source>
        <translation>isteklerin %’si</translation>
    </message>
    <message>
        <source>earlier run</source>
        <translation>önceki çalıştırma</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::LatencyTableModel</name>
    <message>
        <source>time meant</source>
        <translation>olması gereken an</translation>
    </message>
    <message>
        <source>think time + median</source>
        <translation>düşünme süresi + ortanca</translation>
    </message>
    <message>
        <source>nothing to correct</source>
        <translation>düzeltilecek bir şey yok</translation>
    </message>
    <message>
        <source>%1: half of the requests within %2, 99 % within %3, the longest %4</source>
        <translation>%1: isteklerin yarısı en çok %2, % 99’u en çok %3, en uzunu %4</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1, corrected</source>
        <translation>%1, düzeltilmiş</translation>
    </message>
    <message>
        <source>%1, uncorrected</source>
        <translation>%1, düzeltilmemiş</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>İstekler</translation>
    </message>
    <message>
        <source>Mean (ms)</source>
        <translation>Ortalama (ms)</translation>
    </message>
    <message>
        <source>50 % within (ms)</source>
        <translation>% 50 en çok (ms)</translation>
    </message>
    <message>
        <source>90 % within (ms)</source>
        <translation>% 90 en çok (ms)</translation>
    </message>
    <message>
        <source>95 % within (ms)</source>
        <translation>% 95 en çok (ms)</translation>
    </message>
    <message>
        <source>99 % within (ms)</source>
        <translation>% 99 en çok (ms)</translation>
    </message>
    <message>
        <source>99.9 % within (ms)</source>
        <translation>% 99,9 en çok (ms)</translation>
    </message>
    <message>
        <source>Longest (ms)</source>
        <translation>En uzun (ms)</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Sayılmayan</translation>
    </message>
    <message>
        <source>Corrected by</source>
        <translation>Düzeltme ölçütü</translation>
    </message>
    <message>
        <source>Interval (ms)</source>
        <translation>Aralık (ms)</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Değer</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::LessonCard</name>
    <message>
        <source>With these settings</source>
        <translation>Bu ayarlarla</translation>
    </message>
    <message>
        <source>The run was cancelled. Run it again.</source>
        <translation>Çalıştırma iptal edildi. Yeniden çalıştırın.</translation>
    </message>
    <message>
        <source>The run came to nothing; the message above says why. Mend that, and run it again.</source>
        <translation>Çalıştırmadan sonuç çıkmadı; nedeni yukarıdaki iletide. Onu giderip yeniden çalıştırın.</translation>
    </message>
    <message>
        <source>✓ You saw it: %1</source>
        <translation>✓ Gördünüz: %1</translation>
    </message>
    <message>
        <source>! It was there, too: %1</source>
        <translation>! Bu da vardı: %1</translation>
    </message>
    <message>
        <source>✗ It was not so: %1</source>
        <translation>✗ Öyle değildi: %1</translation>
    </message>
    <message>
        <source>What if …? Choose one, say what you expect, and run it.</source>
        <translation>Peki ya …? Birini seçin, ne beklediğinizi söyleyin ve çalıştırın.</translation>
    </message>
    <message>
        <source>As the lesson began</source>
        <translation>Dersin başındaki gibi</translation>
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
        <translation>Çalıştırma başlıyor…</translation>
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
        <translation>Bu dersin konusu olan bir ayar. Burada olmayanlar dersin gerektirdiği gibidir.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>–</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1, en çok</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::LessonInvitation</name>
    <message>
        <source>New here?</source>
        <translation>İlk kez mi buradasınız?</translation>
    </message>
    <message>
        <source>&amp;Begin the first lesson</source>
        <translation>İlk derse &amp;başla</translation>
    </message>
    <message>
        <source>It takes a few minutes, and needs no manual</source>
        <translation>Birkaç dakika sürer, kılavuz gerektirmez</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>The lessons stay in the menu “Lessons” (Ctrl+L)</source>
        <translation>Dersler “Dersler” menüsünde durur (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::LessonList</name>
    <message numerus="yes">
        <source>%1. %2 · %n min</source>
        <translation>
            <numerusform>%1. %2 · %n dk</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · done ✓</source>
        <translation>%1 · bitti ✓</translation>
    </message>
    <message>
        <source>There is no lesson here. “gizmoscope-cli lessons check” says why.</source>
        <translation>Burada ders yok. Nedenini “gizmoscope-cli lessons check” söyler.</translation>
    </message>
    <message numerus="yes">
        <source>All together: %n minute(s).</source>
        <translation>
            <numerusform>Toplam: %n dakika.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each lesson asks what you expect, runs it, and compares. Begin with the first, or choose.</source>
        <translation>Her ders ne beklediğinizi sorar, çalıştırır ve karşılaştırır. İlkinden başlayın ya da seçin.</translation>
    </message>
    <message>
        <source>Lessons of the hour</source>
        <translation>Saatin dersleri</translation>
    </message>
    <message>
        <source>Choose a lesson. Drag them, or use Alt and the arrow keys, for another order.</source>
        <translation>Bir ders seçin. Sırayı değiştirmek için sürükleyin ya da Alt ile ok tuşlarını kullanın.</translation>
    </message>
    <message>
        <source>&amp;Begin the lesson</source>
        <translation>Derse &amp;başla</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Yukarı</translation>
    </message>
    <message>
        <source>Move the selected lesson up</source>
        <translation>Seçili dersi yukarı taşı</translation>
    </message>
    <message>
        <source>Dow&amp;n</source>
        <translation>&amp;Aşağı</translation>
    </message>
    <message>
        <source>Move the selected lesson down</source>
        <translation>Seçili dersi aşağı taşı</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::LessonMenu</name>
    <message>
        <source>Save the key</source>
        <translation>Cevap anahtarını kaydet</translation>
    </message>
    <message>
        <source>Save the worksheet</source>
        <translation>Çalışma kâğıdını kaydet</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Web sayfası (*.html)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Kaydedildi: %1</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Dersler</translation>
    </message>
    <message>
        <source>&amp;Begin the first lesson</source>
        <translation>İlk derse &amp;başla</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>S&amp;onraki adım</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>Ö&amp;nceki adım</translation>
    </message>
    <message>
        <source>&amp;Presenter notes</source>
        <translation>&amp;Sunucu notları</translation>
    </message>
    <message>
        <source>Save &amp;worksheet…</source>
        <translation>Çalışma &amp;kâğıdını kaydet…</translation>
    </message>
    <message>
        <source>Save &amp;key to the worksheet…</source>
        <translation>Cevap anah&amp;tarını kaydet…</translation>
    </message>
    <message>
        <source>Usual &amp;order of the lessons</source>
        <translation>Derslerin olağan &amp;sırası</translation>
    </message>
    <message>
        <source>&amp;Forget my progress</source>
        <translation>&amp;İlerlememi unut</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::LessonSide</name>
    <message>
        <source>Lessons</source>
        <translation>Dersler</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Tahmin</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Çalıştırma</translation>
    </message>
    <message>
        <source>What did you see?</source>
        <translation>Ne gördünüz?</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Karşılaştırma</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Peki ya</translation>
    </message>
    <message>
        <source>Lesson %1 of %2 · step %3 of %4: %5</source>
        <translation>Ders %1/%2 · adım %3/%4: %5</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;İleri</translation>
    </message>
    <message>
        <source>First say what you expect; then the run answers.</source>
        <translation>Önce ne beklediğinizi söyleyin; yanıtı çalıştırma verir.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>İ&amp;ptal</translation>
    </message>
    <message>
        <source>&amp;End of the hour</source>
        <translation>Saatin &amp;sonu</translation>
    </message>
    <message>
        <source>Ne&amp;xt lesson</source>
        <translation>S&amp;onraki ders</translation>
    </message>
    <message>
        <source>&amp;All lessons</source>
        <translation>&amp;Tüm dersler</translation>
    </message>
    <message>
        <source>Back to experiments, settings and all panels (Ctrl+L)</source>
        <translation>Deneylere, ayarlara ve tüm panellere dön (Ctrl+L)</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>&amp;Geri</translation>
    </message>
    <message>
        <source>R&amp;un</source>
        <translation>Çalıştı&amp;r</translation>
    </message>
    <message>
        <source>R&amp;un again</source>
        <translation>&amp;Yeniden çalıştır</translation>
    </message>
    <message>
        <source>Clo&amp;se</source>
        <translation>&amp;Kapat</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::MainWindow</name>
    <message>
        <source>The saved settings in %1 were damaged. Gizmoscope starts with its defaults.</source>
        <translation>%1 içindeki kayıtlı ayarlar bozulmuş. Gizmoscope varsayılan ayarlarla açılıyor.</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::MemoryChart</name>
    <message>
        <source>reserved</source>
        <translation>ayrılmış</translation>
    </message>
    <message>
        <source>resident</source>
        <translation>yerleşik</translation>
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
        <translation>ayrılmış (%1)</translation>
    </message>
    <message>
        <source>resident (%1)</source>
        <translation>yerleşik (%1)</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Bellek</translation>
    </message>
    <message>
        <source>The memory of this program during the run will appear here: what it has reserved, and what of that is resident, which is in real memory. Press Run.</source>
        <translation>Çalıştırma boyunca bu programın belleği burada görünecek: ne kadar ayırdığı ve bunun ne kadarının yerleşik, yani gerçekten fiziksel bellekte olduğu. “Çalıştır” düğmesine basın.</translation>
    </message>
    <message>
        <source>Each thread reserves memory for its stack, but only what it has used is resident (in real memory). The left axis is for what is reserved, the right one for what is resident. All of this program is counted, its window too.</source>
        <translation>Her iş parçacığı kendi yığını için bellek ayırır, ama yalnızca kullandığı kadarı yerleşiktir (fiziksel bellektedir). Sol eksen ayrılmış, sağ eksen yerleşik bellek içindir. Penceresi de içinde olmak üzere programın tamamı sayılır.</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::MessageArea</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Bu iletiyi kapat</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Hata: %1</translation>
    </message>
    <message>
        <source>Notice: %1</source>
        <translation>Bilgi: %1</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::ModeSwitch</name>
    <message>
        <source>Both</source>
        <translation>İkisi de</translation>
    </message>
    <message>
        <source>Run the synchronous version: a thread is held while it waits (Ctrl+1).</source>
        <translation>Senkron sürümü çalıştır: beklerken bir iş parçacığı tutar (Ctrl+1).</translation>
    </message>
    <message>
        <source>Run the asynchronous version: no thread is held while it waits (Ctrl+2).</source>
        <translation>Asenkron sürümü çalıştır: beklerken hiçbir iş parçacığı tutmaz (Ctrl+2).</translation>
    </message>
    <message>
        <source>Run the synchronous version, then the asynchronous one with the same delays (Ctrl+3).</source>
        <translation>Önce senkron sürümü, ardından aynı gecikmelerle asenkron sürümü çalıştır (Ctrl+3).</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::NumberQuestion</name>
    <message>
        <source>Your guess on a line</source>
        <translation>Çizgi üzerinde tahmininiz</translation>
    </message>
    <message>
        <source>Click where you think it will be, or move with the arrow keys.</source>
        <translation>Olacağını düşündüğünüz yere tıklayın ya da ok tuşlarıyla ilerleyin.</translation>
    </message>
    <message>
        <source>&amp;Your guess:</source>
        <translation>&amp;Tahmininiz:</translation>
    </message>
    <message>
        <source>Your guess</source>
        <translation>Tahmininiz</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::OrderPanel</name>
    <message>
        <source>Order and clocks</source>
        <translation>Sıra ve saatler</translation>
    </message>
    <message>
        <source>Runs that say something of themselves are shown here: the steps of a page (Order of a page), the order in which handlers end (Handlers without an order), and what clocks show (The lying stopwatch). Press Run.</source>
        <translation>Kendisi hakkında bilgi veren çalıştırmalar burada görünür: bir sayfanın adımları (Sayfanın adım sırası), işleyicilerin bitiş sırası (Sırasız işleyiciler) ve saatlerin gösterdikleri (Yalancı kronometre). Çalıştır&apos;a basın.</translation>
    </message>
    <message>
        <source>What the code of the requests says of itself, sync beside async: when each step of a page began and which calls hang in it; how often the handlers ended in which order; what each clock shows, with the truth as a dashed line.</source>
        <translation>İsteklerin kodunun kendisi hakkında söyledikleri, senkron ile asenkron yan yana: sayfanın her adımının ne zaman başladığı ve hangi çağrıların ona asılı olduğu; işleyicilerin hangi sırayla kaç kez bittiği; her saatin gösterdiği, gerçek süre kesikli çizgiyle.</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::OrderQuestion</name>
    <message>
        <source>In which order? The smallest first</source>
        <translation>Hangi sırayla? Önce en küçüğü</translation>
    </message>
    <message>
        <source>Drag them into the order that you expect, the smallest first; or move the selected one with Alt and the arrow keys.</source>
        <translation>Beklediğiniz sıraya sürükleyin, önce en küçüğü; ya da seçileni Alt ve ok tuşlarıyla taşıyın.</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Yukarı</translation>
    </message>
    <message>
        <source>Move the selected one up</source>
        <translation>Seçileni yukarı taşı</translation>
    </message>
    <message>
        <source>Dow&amp;n</source>
        <translation>&amp;Aşağı</translation>
    </message>
    <message>
        <source>Move the selected one down</source>
        <translation>Seçileni aşağı taşı</translation>
    </message>
    <message>
        <source>&amp;This is my order</source>
        <translation>Sıram &amp;bu</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::OrderTableModel</name>
    <message>
        <source>Step or call</source>
        <translation>Adım ya da çağrı</translation>
    </message>
    <message>
        <source>Sync: begins (ms)</source>
        <translation>Senkron: başlangıç (ms)</translation>
    </message>
    <message>
        <source>Sync: takes (ms)</source>
        <translation>Senkron: süre (ms)</translation>
    </message>
    <message>
        <source>Async: begins (ms)</source>
        <translation>Asenkron: başlangıç (ms)</translation>
    </message>
    <message>
        <source>Async: takes (ms)</source>
        <translation>Asenkron: süre (ms)</translation>
    </message>
    <message>
        <source>call: %1</source>
        <translation>çağrı: %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sıra</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Senkron</translation>
    </message>
    <message>
        <source>Sync (%)</source>
        <translation>Senkron (%)</translation>
    </message>
    <message>
        <source>Async</source>
        <translation>Asenkron</translation>
    </message>
    <message>
        <source>Async (%)</source>
        <translation>Asenkron (%)</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Sync (s)</source>
        <translation>Senkron (s)</translation>
    </message>
    <message>
        <source>Sync: right or wrong</source>
        <translation>Senkron: doğru mu</translation>
    </message>
    <message>
        <source>Async (s)</source>
        <translation>Asenkron (s)</translation>
    </message>
    <message>
        <source>Async: right or wrong</source>
        <translation>Asenkron: doğru mu</translation>
    </message>
    <message>
        <source>The truth</source>
        <translation>Gerçek süre</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::PanelDocks</name>
    <message>
        <source>Experiments</source>
        <translation>Deneyler</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zaman çizelgesi</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Çağrılar</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>Geçen süre</translation>
    </message>
    <message>
        <source>Threads in use</source>
        <translation>Kullanılan iş parçacıkları</translation>
    </message>
    <message>
        <source>Cancellations</source>
        <translation>İptaller</translation>
    </message>
    <message>
        <source>Calls in flight</source>
        <translation>Süren çağrılar</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Bellek</translation>
    </message>
    <message>
        <source>Code that is running</source>
        <translation>Çalışan kod</translation>
    </message>
    <message>
        <source>What is happening</source>
        <translation>Neler oluyor</translation>
    </message>
    <message>
        <source>Pool and queue</source>
        <translation>Havuz ve kuyruk</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Yanıt süresi</translation>
    </message>
    <message>
        <source>Order and clocks</source>
        <translation>Sıra ve saatler</translation>
    </message>
    <message>
        <source>Answers over time</source>
        <translation>Zamana göre yanıtlar</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Dersler</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::PictureDialog</name>
    <message>
        <source>%1 was not written: a picture is saved as PNG, SVG or PDF. Let the name end with .png, .svg or .pdf.</source>
        <translation>%1 yazılmadı: resimler PNG, SVG ya da PDF olarak kaydedilir. Adı .png, .svg ya da .pdf ile bitirin.</translation>
    </message>
    <message>
        <source>the picture has no proper size</source>
        <translation>resmin boyutu uygun değil</translation>
    </message>
    <message>
        <source>the picture could not be painted</source>
        <translation>resim çizilemedi</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Resmi kaydet</translation>
    </message>
    <message>
        <source>Pictures (*.%1)</source>
        <translation>Resimler (*.%1)</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::PoolPanel</name>
    <message>
        <source>The threads of the web app and the requests that wait for one. A blocked thread waits for a call and serves nobody; a request that is suspended waits for a call and holds no thread.</source>
        <translation>Web uygulamasının iş parçacıkları ve iş parçacığı bekleyen istekler. Bloklanmış bir iş parçacığı çağrıyı bekler ve kimseye hizmet etmez; askıdaki bir istek çağrıyı bekler, ama iş parçacığı tutmaz.</translation>
    </message>
    <message>
        <source>Pool and queue</source>
        <translation>Havuz ve kuyruk</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s):</source>
        <translation>
            <numerusform>%Ln iş parçacığı:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 running, %2 blocked, %3 idle.</source>
        <translation>%1 çalışıyor, %2 bloklanmış, %3 boşta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) suspended, without a thread.</source>
        <translation>
            <numerusform>%Ln istek askıda, iş parçacığı tutmuyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s) added because requests waited.</source>
        <translation>
            <numerusform>İstekler beklediği için %Ln iş parçacığı eklendi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Queue: %1 of %2.</source>
        <translation>Kuyruk: %1 / %2.</translation>
    </message>
    <message>
        <source>Queue: %1, no limit.</source>
        <translation>Kuyruk: %1, sınır yok.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) turned away (503).</source>
        <translation>
            <numerusform>%Ln istek geri çevrildi (503).</numerusform>
        </translation>
    </message>
    <message>
        <source>Here the threads of the pool and the queue appear when a run begins.</source>
        <translation>Çalıştırma başlayınca havuzun iş parçacıkları ve kuyruk burada görünecek.</translation>
    </message>
    <message>
        <source>Little&apos;s law: %1 a second × %2 = %3 requests inside; measured: %4.</source>
        <translation>Little yasası: saniyede %1 × %2 = içeride %3 istek; ölçülen: %4.</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::Readout</name>
    <message>
        <source>Sync to async</source>
        <translation>Senkron / asenkron</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>How many times as long the synchronous run took. It stands here when both ran to their end with the same settings.</source>
        <translation>Senkron çalıştırmanın kaç kat uzun sürdüğü. İkisi de aynı ayarlarla sonuna kadar çalışınca burada görünür.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Hazır</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Çalışıyor</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>İptal ediliyor</translation>
    </message>
    <message>
        <source>Readout: sync %1, async %2, ratio %3, %4</source>
        <translation>Sonuçlar: senkron %1, asenkron %2, oran %3, %4</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Duraklatıldı</translation>
    </message>
    <message>
        <source>Sync, answered</source>
        <translation>Senkron, yanıtlanan</translation>
    </message>
    <message>
        <source>Async, answered</source>
        <translation>Asenkron, yanıtlanan</translation>
    </message>
    <message>
        <source>Answers per second</source>
        <translation>Saniyedeki yanıt</translation>
    </message>
    <message>
        <source>How many requests the web app answered in the last second, of both modes together.</source>
        <translation>Web uygulamasının son bir saniyede, iki kipte birlikte, kaç isteği yanıtladığı.</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>Sunuyor</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Tekrar</translation>
    </message>
    <message>
        <source>Readout: web app, sync requests answered %1, async %2, a second %3, %4</source>
        <translation>Sonuçlar: web uygulaması, yanıtlanan senkron istek %1, asenkron %2, saniyede %3, %4</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::RecentFiles</name>
    <message>
        <source>&amp;Clear list</source>
        <translation>Listeyi &amp;temizle</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::RecoveryOffer</name>
    <message>
        <source>“%1” of %2 was not saved before Gizmoscope ended.</source>
        <translation>“%1” (%2) kaydedilmeden Gizmoscope kapandı.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” of %2 and %n older run(s) were not saved before Gizmoscope ended.</source>
        <translation>
            <numerusform>“%1” (%2) ve %n eski çalıştırma kaydedilmeden Gizmoscope kapandı.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Aç</translation>
    </message>
    <message>
        <source>&amp;Open them</source>
        <translation>Hepsini &amp;aç</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>A&amp;t</translation>
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
        <translation>Tekrarın anı: %1</translation>
    </message>
    <message>
        <source>Pause (K or the space bar)</source>
        <translation>Duraklat (K ya da boşluk çubuğu)</translation>
    </message>
    <message>
        <source>Play (L; again: faster)</source>
        <translation>Oynat (L; yeniden: daha hızlı)</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Tekrar</translation>
    </message>
    <message>
        <source>To the previous event (left arrow)</source>
        <translation>Önceki olaya (sol ok)</translation>
    </message>
    <message>
        <source>Play backward (J; again: faster)</source>
        <translation>Geriye oynat (J; yeniden: daha hızlı)</translation>
    </message>
    <message>
        <source>To the next event (right arrow)</source>
        <translation>Sonraki olaya (sağ ok)</translation>
    </message>
    <message>
        <source>End replay</source>
        <translation>Tekrarı bitir</translation>
    </message>
    <message>
        <source>Show the whole run again (F7 or Esc)</source>
        <translation>Çalıştırmanın tamamını yeniden göster (F7 ya da Esc)</translation>
    </message>
    <message>
        <source>Speed of the replay</source>
        <translation>Tekrarın hızı</translation>
    </message>
    <message>
        <source>Where the replay stands. All panels show what there was at this moment: pull it, step from event to event with the arrow keys, or play with L, K and J.</source>
        <translation>Tekrarın bulunduğu yer. Bütün paneller bu andaki durumu gösterir: sürükleyin, ok tuşlarıyla olaydan olaya gidin ya da L, K ve J ile oynatın.</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::ReplayCommand</name>
    <message>
        <source>There is no run %1 in %2: the last one is %3.</source>
        <translation>%2 içinde %1. çalıştırma yok: sonuncusu %3.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>The standard output</source>
        <translation>Standart çıktı</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::ReplayControl</name>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Henüz bir şey olmadı.</translation>
    </message>
    <message>
        <source>%1 ms: %2</source>
        <comment>when, and what happened</comment>
        <translation>%1 ms: %2</translation>
    </message>
    <message>
        <source>Replay – Gizmoscope</source>
        <translation>Tekrar – Gizmoscope</translation>
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
        <translation>Standart çıktı</translation>
    </message>
    <message>
        <source>Interrupted: %1</source>
        <translation>Yarıda kesildi: %1</translation>
    </message>
    <message>
        <source>From %1: %2</source>
        <translation>%1 dosyasından: %2</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::RunDialogs</name>
    <message>
        <source>Runs of Gizmoscope (*.gizmorun)</source>
        <translation>Gizmoscope çalıştırma kayıtları (*.gizmorun)</translation>
    </message>
    <message>
        <source>Open run</source>
        <translation>Çalıştırma kaydı aç</translation>
    </message>
    <message>
        <source>Save run</source>
        <translation>Çalıştırmayı kaydet</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::RunDocuments</name>
    <message>
        <source>Saved: %1</source>
        <translation>Kaydedildi: %1</translation>
    </message>
    <message>
        <source>it has become too large</source>
        <translation>çok büyüdü</translation>
    </message>
    <message>
        <source>If Gizmoscope is ended now, this run is lost, because it cannot be written to the disk: %1. It goes on; save it when it has ended.</source>
        <translation>Gizmoscope şimdi kapanırsa bu çalıştırma yok olur, çünkü diske yazılamıyor: %1. Çalıştırma sürüyor; bitince kaydedin.</translation>
    </message>
    <message>
        <source>Saved already: %1</source>
        <translation>Zaten kaydedildi: %1</translation>
    </message>
    <message>
        <source>%1 is no longer there. It was taken off the list of recent files.</source>
        <translation>%1 artık yok. Son kullanılanlar listesinden çıkarıldı.</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::RunExchange</name>
    <message>
        <source>Exported: %1</source>
        <translation>Dışa aktarıldı: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Kaydedildi: %1</translation>
    </message>
    <message>
        <source>No run is in view, so there is nothing to export. Choose one in the history.</source>
        <translation>Görüntülenen bir çalıştırma yok, dışa aktarılacak bir şey de yok. Geçmişten birini seçin.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zaman çizelgesi</translation>
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
        <translation>Tablolar (*.csv)</translation>
    </message>
    <message>
        <source>HTTP Archives (*.har)</source>
        <translation>HTTP arşivleri (*.har)</translation>
    </message>
    <message>
        <source>Traces (*.json)</source>
        <translation>İzler (*.json)</translation>
    </message>
    <message>
        <source>Export run</source>
        <translation>Çalıştırmayı dışa aktar</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Dışa aktar</translation>
    </message>
    <message>
        <source>&amp;Calls as a table (CSV)…</source>
        <translation>Çağrıları &amp;tablo olarak (CSV)…</translation>
    </message>
    <message>
        <source>A line for each call, for spreadsheets</source>
        <translation>Her çağrı için bir satır, hesap tabloları için</translation>
    </message>
    <message>
        <source>&amp;Requests as a table (CSV)…</source>
        <translation>İste&amp;kleri tablo olarak (CSV)…</translation>
    </message>
    <message>
        <source>A line for each request, for spreadsheets</source>
        <translation>Her istek için bir satır, hesap tabloları için</translation>
    </message>
    <message>
        <source>&amp;Samples as a table (CSV)…</source>
        <translation>Ö&amp;rnekleri tablo olarak (CSV)…</translation>
    </message>
    <message>
        <source>Threads, memory and backend over time, for spreadsheets</source>
        <translation>Zaman içinde iş parçacıkları, bellek ve arka uç, hesap tabloları için</translation>
    </message>
    <message>
        <source>&amp;JSON…</source>
        <translation>&amp;JSON…</translation>
    </message>
    <message>
        <source>Settings, calls and figures, for programs</source>
        <translation>Ayarlar, çağrılar ve değerler, programlar için</translation>
    </message>
    <message>
        <source>HTTP &amp;Archive (HAR)…</source>
        <translation>HTTP &amp;arşivi (HAR)…</translation>
    </message>
    <message>
        <source>The calls, for the network panels of browsers</source>
        <translation>Çağrılar, tarayıcıların ağ panelleri için</translation>
    </message>
    <message>
        <source>&amp;Trace…</source>
        <translation>İ&amp;z…</translation>
    </message>
    <message>
        <source>Threads, requests and calls, for ui.perfetto.dev and chrome://tracing</source>
        <translation>İş parçacıkları, istekler ve çağrılar; ui.perfetto.dev ve chrome://tracing için</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::RunReports</name>
    <message>
        <source>Save report</source>
        <translation>Raporu kaydet</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Web sayfaları (*.html)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF belgeleri (*.pdf)</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::SentencePanel</name>
    <message>
        <source>Nothing runs. Choose an experiment and press Run.</source>
        <translation>Çalışan bir şey yok. Bir deney seçip “Çalıştır” düğmesine basın.</translation>
    </message>
    <message>
        <source>The calls under way are being ended, and the backend is told.</source>
        <translation>Süren çağrılar sonlandırılıyor ve bu, arka uca bildiriliyor.</translation>
    </message>
    <message>
        <source>What happens, said from the figures of the run itself.</source>
        <translation>Neler olduğu, çalıştırmanın kendi sayılarıyla.</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::ServeCommand</name>
    <message>
        <source>The gizmo backend listens on %1. Ctrl+C ends it.</source>
        <translation>Gizmoscope arka ucu %1 adresini dinliyor. Ctrl+C ile durur.</translation>
    </message>
    <message>
        <source>Ended: %1 calls, %2 answered, %3 abandoned by their callers, %4 under way.</source>
        <translation>Durdu. Çağrı: %1, yanıtlanan: %2, çağıranın bıraktığı: %3, süren: %4.</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::ServeWebApp</name>
    <message>
        <source>The web app listens on %1. Ctrl+C ends it.</source>
        <translation>Web uygulaması %1 adresini dinliyor. Ctrl+C ile durur.</translation>
    </message>
    <message>
        <source>%1 requests, %2 served, %3 rejected · pool threads %4, blocked %5 · queue %6</source>
        <translation>istek %1, karşılanan %2, reddedilen %3 · havuz iş parçacığı %4, bloklanan %5 · kuyruk %6</translation>
    </message>
    <message>
        <source>Ended: %1 requests, %2 served, %3 rejected, %4 not served in another way, %5 left by their visitors.</source>
        <translation>Durdu. İstek: %1, karşılanan: %2, reddedilen: %3, başka nedenle karşılanmayan: %4, ziyaretçinin bıraktığı: %5.</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::SettingRow</name>
    <message>
        <source>A double click on the name restores the default.</source>
        <translation>Ada çift tıklamak varsayılan değeri geri getirir.</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::SettingsPanel</name>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>ms</source>
        <comment>milliseconds</comment>
        <translation>ms</translation>
    </message>
    <message>
        <source>&amp;Delay</source>
        <translation>Ge&amp;cikme</translation>
    </message>
    <message>
        <source>Delay, from</source>
        <translation>Gecikme, en az</translation>
    </message>
    <message>
        <source>How long the backend takes to answer a call. With two different values, each call gets a delay between them.</source>
        <translation>Arka ucun bir çağrıyı ne kadar sürede yanıtladığı. İki değer farklıysa her çağrı bu aralıktan bir gecikme alır.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Delay, to</source>
        <translation>Gecikme, en çok</translation>
    </message>
    <message>
        <source>&amp;Timeout</source>
        <translation>&amp;Zaman aşımı</translation>
    </message>
    <message>
        <source>off</source>
        <translation>kapalı</translation>
    </message>
    <message>
        <source>How long a request may take as a whole. When the time is up, the calls that still wait are cancelled.</source>
        <translation>Bir isteğin toplamda ne kadar sürebileceği. Süre dolunca hâlâ bekleyen çağrılar iptal edilir.</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>Daha &amp;fazla</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Daha fazla ayar</translation>
    </message>
    <message>
        <source>&amp;Backend address</source>
        <translation>Ar&amp;ka uç adresi</translation>
    </message>
    <message>
        <source>embedded</source>
        <translation>gömülü</translation>
    </message>
    <message>
        <source>Backend address</source>
        <translation>Arka uç adresi</translation>
    </message>
    <message>
        <source>The server that is called, such as http://192.168.1.5:7734/. Leave it empty to use the backend inside this program.</source>
        <translation>Çağrılan sunucu, örneğin http://192.168.1.5:7734/. Programın içindeki arka uç için boş bırakın.</translation>
    </message>
    <message>
        <source>Re&amp;quests</source>
        <translation>İ&amp;stekler</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>&amp;Bağlantılar</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>gerektiği kadar</translation>
    </message>
    <message>
        <source>How many connections to the backend may be open at once. Further calls wait for a free one.</source>
        <translation>Arka uca aynı anda kaç bağlantının açık olabileceği. Sonraki çağrılar bir bağlantının boşalmasını bekler.</translation>
    </message>
    <message>
        <source>&amp;Pool threads</source>
        <translation>&amp;Havuz iş parçacığı</translation>
    </message>
    <message>
        <source>How many threads work on requests. A synchronous request holds one while it waits; an asynchronous one does not.</source>
        <translation>İstekleri kaç iş parçacığının yürüttüğü. Senkron istek beklerken de bir iş parçacığı tutar; asenkron istek tutmaz.</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>&amp;Tohum</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Tohum</translation>
    </message>
    <message>
        <source>The same seed gives the same delays in the same order, so that two runs can be compared.</source>
        <translation>Aynı tohum aynı gecikmeleri aynı sırayla verir; böylece iki çalıştırma karşılaştırılabilir.</translation>
    </message>
    <message>
        <source>How many requests the web app is sent all in all: by the burst at the same moment, else by each visitor one after the other.</source>
        <translation>Web uygulamasına toplam kaç istek gönderildiği: istek yağmurunda hepsi aynı anda, öbür deneylerde her ziyaretçiden art arda.</translation>
    </message>
    <message>
        <source>V&amp;isitors</source>
        <translation>Ziy&amp;aretçiler</translation>
    </message>
    <message>
        <source>How many visitors ask the web app. Each sends the next request when the last is answered.</source>
        <translation>Web uygulamasına kaç ziyaretçinin istek gönderdiği. Her biri, önceki isteği yanıtlanınca sonrakini gönderir.</translation>
    </message>
    <message>
        <source>Q&amp;ueue limit</source>
        <translation>K&amp;uyruk sınırı</translation>
    </message>
    <message>
        <source>none</source>
        <translation>sınırsız</translation>
    </message>
    <message numerus="yes">
        <source>&amp;More (%n changed)</source>
        <translation>
            <numerusform>&amp;Daha fazla (%n değişik)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More settings, %n of them changed</source>
        <translation>
            <numerusform>Daha fazla ayar, %n tanesi değişik</numerusform>
        </translation>
    </message>
    <message>
        <source>/s</source>
        <comment>per second</comment>
        <translation>/sn</translation>
    </message>
    <message>
        <source>%</source>
        <comment>per cent, behind a number</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Gelişler</translation>
    </message>
    <message>
        <source>evenly</source>
        <translation>eşit aralıkla</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>rastgele</translation>
    </message>
    <message>
        <source>How requests at a rate follow each other: at equal distances, or each when it likes, as people do (Poisson).</source>
        <translation>Belirli hızdaki isteklerin birbirini nasıl izlediği: eşit aralıklarla ya da insanlardaki gibi her biri dilediği anda (Poisson).</translation>
    </message>
    <message>
        <source>All other settings, seed of the delays, address of the backend</source>
        <translation>Diğer tüm ayarlar, gecikmelerin tohumu, arka ucun adresi</translation>
    </message>
    <message>
        <source>Think time</source>
        <translation>Düşünme süresi</translation>
    </message>
    <message>
        <source>How long a visitor looks at the page before the next request.</source>
        <translation>Ziyaretçinin bir sonraki istekten önce sayfaya ne kadar baktığı.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>İstek hızı</translation>
    </message>
    <message>
        <source>Requests a second, whether the earlier ones have been answered or not. When it is off, they come from the visitors or as a burst.</source>
        <translation>Öncekiler yanıtlanmış olsun olmasın saniyedeki istek sayısı. Kapalıyken istekler ziyaretçilerden ya da yağmur gibi topluca gelir.</translation>
    </message>
    <message>
        <source>Threads at first</source>
        <translation>Baştaki iş parçacığı</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tümü</translation>
    </message>
    <message>
        <source>How many threads the pool makes as soon as there is work for them. Above that, one more is added at each injection interval while requests wait.</source>
        <translation>İş çıkar çıkmaz havuzun oluşturduğu iş parçacığı sayısı. Bunun üzerinde, istekler beklediği sürece her ekleme aralığında bir tane daha eklenir.</translation>
    </message>
    <message>
        <source>Injection interval</source>
        <translation>Ekleme aralığı</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>hemen</translation>
    </message>
    <message>
        <source>How long requests must wait before the pool gets one thread more than it has at first.</source>
        <translation>Havuza baştakilerden bir fazla iş parçacığı eklenmeden önce isteklerin ne kadar beklemesi gerektiği.</translation>
    </message>
    <message>
        <source>How many requests may wait, to be let in or for a pool thread. Further ones are turned away at once (503).</source>
        <translation>İçeri alınmak ya da bir havuz iş parçacığı için kaç isteğin bekleyebileceği. Fazlası hemen geri çevrilir (503).</translation>
    </message>
    <message>
        <source>Let in at once</source>
        <translation>Aynı anda içeride</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>sınırsız</translation>
    </message>
    <message>
        <source>How many requests may be inside the web app at once, also while they wait for their calls. Further ones wait outside, in the queue.</source>
        <translation>Çağrılarını beklerken de olmak üzere, web uygulamasının içinde aynı anda kaç istek bulunabileceği. Fazlası dışarıda, kuyrukta bekler.</translation>
    </message>
    <message>
        <source>Asynchronous share</source>
        <translation>Asenkron payı</translation>
    </message>
    <message>
        <source>How many of the requests of an asynchronous run have an asynchronous action. The others are synchronous.</source>
        <translation>Asenkron bir çalıştırmadaki isteklerin ne kadarının asenkron eylemi olduğu. Ötekiler senkrondur.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>İş</translation>
    </message>
    <message>
        <source>How much processor time each request uses.</source>
        <translation>Her isteğin ne kadar işlemci süresi kullandığı.</translation>
    </message>
    <message>
        <source>Backend sleeps</source>
        <translation>Arka uç uyur</translation>
    </message>
    <message>
        <source>The backend holds one of its 8 threads during each delay. Otherwise it waits without one.</source>
        <translation>Arka uç her gecikme boyunca 8 iş parçacığından birini tutar. Yoksa iş parçacığı tutmadan bekler.</translation>
    </message>
    <message>
        <source>Backend goes on</source>
        <translation>Arka uç sürdürür</translation>
    </message>
    <message>
        <source>The backend works on for callers that have left. Otherwise it stops when they leave.</source>
        <translation>Arka uç, ayrılan çağıranlar için de çalışmayı sürdürür. Yoksa ayrıldıklarında durur.</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::StatusLine</name>
    <message>
        <source>backend embedded, %1</source>
        <translation>gömülü arka uç, %1</translation>
    </message>
    <message>
        <source>backend at %1</source>
        <translation>arka uç: %1</translation>
    </message>
    <message>
        <source>no backend</source>
        <translation>arka uç yok</translation>
    </message>
    <message>
        <source>%1: did not answer</source>
        <translation>%1: yanıt vermedi</translation>
    </message>
    <message>
        <source>events %1 · lost %2</source>
        <translation>olay %1 · kayıp %2</translation>
    </message>
    <message>
        <source>frame %1 ms</source>
        <translation>kare %1 ms</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::TeacherWindow</name>
    <message>
        <source>No lesson is open.</source>
        <translation>Açık ders yok.</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Adım %1/%2: %3</translation>
    </message>
    <message>
        <source>Next: another lesson</source>
        <translation>Sonra: başka bir ders</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Sonra: %1</translation>
    </message>
    <message>
        <source>%1 at this step · %2 of %3 in this lesson</source>
        <translation>Bu adımda %1 · bu derste %2 / %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step and its time</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Presenter notes</source>
        <translation>Sunucu notları</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>&amp;Geri</translation>
    </message>
    <message>
        <source>The step before (Page Up)</source>
        <translation>Önceki adım (Page Up)</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;İleri</translation>
    </message>
    <message>
        <source>The next step (Page Down)</source>
        <translation>Sonraki adım (Page Down)</translation>
    </message>
    <message>
        <source>Notes for the teacher</source>
        <translation>Öğretmen için notlar</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::ThreadsChart</name>
    <message>
        <source>all threads</source>
        <translation>bütün iş parçacıkları</translation>
    </message>
    <message>
        <source>running a request</source>
        <translation>istek yürüten</translation>
    </message>
    <message>
        <source>of these, blocked</source>
        <translation>bunlardan bloklanan</translation>
    </message>
    <message>
        <source>Threads in use</source>
        <translation>Kullanılan iş parçacıkları</translation>
    </message>
    <message>
        <source>The threads of this program will appear here, by what they are for, and how many of them run a request or are blocked in one. Press Run.</source>
        <translation>Bu programın iş parçacıkları, rollerine göre, burada görünecek; ayrıca bunlardan kaçının istek yürüttüğü ya da bir istekte bloklandığı. “Çalıştır” düğmesine basın.</translation>
    </message>
    <message>
        <source>The areas are threads as the operating system counts them, one role on the other. The lines are what the request pool says: threads that run a request and, of these, those that are blocked until an answer comes. Where there are both runs, all threads of the other one are a line.</source>
        <translation>Alanlar, işletim sisteminin saydığı gibi iş parçacıklarıdır; roller üst üste biner. Çizgiler istek havuzunun bildirdikleridir: istek yürüten iş parçacıkları ve bunlardan yanıt gelene kadar bloklananlar. İki çalıştırma da varsa öbürünün bütün iş parçacıkları bir çizgiyle gösterilir.</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloklanan</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::TimeChart</name>
    <message>
        <source>milliseconds</source>
        <translation>milisaniye</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>saniye</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>%1 anında</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Şimdi</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>En yüksek</translation>
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
        <translation>sn</translation>
    </message>
    <message>
        <source>earlier: %1</source>
        <comment>a figure of an earlier run</comment>
        <translation>önceki: %1</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::TimeTableModel</name>
    <message>
        <source>Time (ms)</source>
        <translation>Zaman (ms)</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::TimelinePanel</name>
    <message>
        <source>By thread</source>
        <translation>İş parçacıklarına göre</translation>
    </message>
    <message>
        <source>A lane for each thread: running, blocked or idle</source>
        <translation>Her iş parçacığı için bir satır: çalışıyor, bloklanmış ya da boşta</translation>
    </message>
    <message>
        <source>By call</source>
        <translation>Çağrılara göre</translation>
    </message>
    <message>
        <source>A row for each call: queued, waiting, receiving, and how it ended</source>
        <translation>Her çağrı için bir satır: kuyrukta, bekliyor, alıyor ve nasıl bittiği</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Sığdır</translation>
    </message>
    <message>
        <source>Show the whole run (Home, or a double click)</source>
        <translation>Çalıştırmanın tamamını göster (Home ya da çift tıklama)</translation>
    </message>
    <message>
        <source>Rows of the timeline</source>
        <translation>Zaman çizelgesinin satırları</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::TimelineView</name>
    <message>
        <source>What happened when. By thread: a lane for each thread of the pool, solid while it runs, hatched while it is blocked, an outline while it is idle; a line leads from where a request gave its thread back to where it went on. The lane of the I/O thread has a mark for each call that is sent, begins to arrive, or ends. By call: an outline while it is queued, pale while it waits, full while it is received, and a mark for how it ended. + and − zoom, the arrow keys move the line, Home shows all.</source>
        <translation>Neyin ne zaman olduğu. İş parçacıklarına göre: havuzdaki her iş parçacığı için bir satır; çalışırken dolu, bloklanmışken taralı, boştayken yalnızca çerçeve. Bir isteğin iş parçacığını geri verdiği yerden yeniden sürdüğü yere bir çizgi uzanır. G/Ç iş parçacığının satırında bir çağrının gönderildiği, yanıtının gelmeye başladığı ve bittiği yerlerde bir çentik vardır. Çağrılara göre: kuyruktayken yalnızca çerçeve, beklerken soluk, alırken dolu, sonunda da nasıl bittiğini gösteren bir işaret. + ve − yakınlaştırıp uzaklaştırır, ok tuşları imleç çizgisini taşır, Home tamamını gösterir.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zaman çizelgesi</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::WebAppControl</name>
    <message>
        <source>The web app listens on %1.</source>
        <translation>Web uygulaması %1 adresini dinliyor.</translation>
    </message>
    <message>
        <source>The web app was ended: its recording is full. Serve it again to go on.</source>
        <translation>Web uygulaması durduruldu: çalıştırma kaydı doldu. Devam etmek için yeniden sunun.</translation>
    </message>
    <message>
        <source>No browser could be opened. Open %1 in one yourself.</source>
        <translation>Tarayıcı açılamadı. %1 adresini bir tarayıcıda kendiniz açın.</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Dosya</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>Ça&amp;lıştır</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Görünüm</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Yardım</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Dil</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>Te&amp;ma</translation>
    </message>
    <message>
        <source>Run the experiment (Ctrl+R)</source>
        <translation>Deneyi çalıştır (Ctrl+R)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>İ&amp;ptal</translation>
    </message>
    <message>
        <source>Cancel all calls that are under way (Esc)</source>
        <translation>Süren bütün çağrıları iptal et (Esc)</translation>
    </message>
    <message>
        <source>R&amp;eset</source>
        <translation>&amp;Sıfırla</translation>
    </message>
    <message>
        <source>Restore all settings and forget the runs of this session (Ctrl+Shift+R)</source>
        <translation>Bütün ayarları varsayılana döndür ve bu oturumun çalıştırmalarını sil (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>&amp;Open run…</source>
        <translation>Çalıştırma kaydı &amp;aç…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Çı&amp;kış</translation>
    </message>
    <message>
        <source>Charts as &amp;table</source>
        <translation>Grafikleri &amp;tablo olarak göster</translation>
    </message>
    <message>
        <source>Show the figures of the charts in a table</source>
        <translation>Grafiklerdeki sayıları tabloda göster</translation>
    </message>
    <message>
        <source>&amp;What&apos;s this?</source>
        <translation>&amp;Bu nedir?</translation>
    </message>
    <message>
        <source>&amp;About Gizmoscope</source>
        <translation>Gizmoscope &amp;hakkında</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>&amp;Qt hakkında</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Sistemdeki gibi</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Açık</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Koyu</translation>
    </message>
    <message>
        <source>Cancel the selected ca&amp;ll</source>
        <translation>Seçili ç&amp;ağrıyı iptal et</translation>
    </message>
    <message>
        <source>End this call only; the others go on (Delete)</source>
        <translation>Yalnızca bu çağrıyı bitir; diğerleri sürer (Delete)</translation>
    </message>
    <message>
        <source>&amp;Pause the picture</source>
        <translation>Görüntüyü &amp;duraklat</translation>
    </message>
    <message>
        <source>The picture stands still while the run goes on (space bar)</source>
        <translation>Görüntü durur, çalıştırma sürer (boşluk çubuğu)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Paneller</translation>
    </message>
    <message>
        <source>Lar&amp;ger</source>
        <translation>Da&amp;ha büyük</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Daha &amp;küçük</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>&amp;Olağan boy</translation>
    </message>
    <message>
        <source>P&amp;resenter mode</source>
        <translation>&amp;Sunum modu</translation>
    </message>
    <message>
        <source>Readout, timeline and one chart, large (F5)</source>
        <translation>Sonuçlar, zaman çizelgesi ve tek grafik, büyük boy (F5)</translation>
    </message>
    <message>
        <source>Panel in the &amp;whole window</source>
        <translation>Paneli &amp;bütün pencereye yay</translation>
    </message>
    <message>
        <source>The panel with the focus alone, or all again (F11)</source>
        <translation>Yalnızca odaktaki paneli ya da yeniden hepsini göster (F11)</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>&amp;Yerleşimi sıfırla</translation>
    </message>
    <message>
        <source>Save &amp;picture of the panel…</source>
        <translation>Panelin &amp;resmini kaydet…</translation>
    </message>
    <message>
        <source>&amp;Copy picture of the panel</source>
        <translation>Panelin resmini k&amp;opyala</translation>
    </message>
    <message>
        <source>&amp;Serve web app</source>
        <translation>&amp;Web uygulamasını sun</translation>
    </message>
    <message>
        <source>Let browsers and load tools ask for the pages of the web app (Ctrl+Shift+W)</source>
        <translation>Web uygulamasının sayfalarını tarayıcılara ve yük testi araçlarına sun (Ctrl+Shift+W)</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>&amp;Tarayıcıda aç</translation>
    </message>
    <message>
        <source>Show the list of pages in a browser (Ctrl+Shift+B)</source>
        <translation>Sayfa listesini tarayıcıda göster (Ctrl+Shift+B)</translation>
    </message>
    <message>
        <source>Check the clai&amp;ms…</source>
        <translation>İddiaları &amp;denetle…</translation>
    </message>
    <message>
        <source>What the tutorials claim, checked on this computer (Ctrl+Shift+K)</source>
        <translation>Öğreticilerin iddiaları, bu bilgisayarda denetlenir (Ctrl+Shift+K)</translation>
    </message>
    <message>
        <source>&amp;Save run</source>
        <translation>Çalıştırmayı kay&amp;det</translation>
    </message>
    <message>
        <source>Save run &amp;as…</source>
        <translation>Çalıştırmayı &amp;farklı kaydet…</translation>
    </message>
    <message>
        <source>Save re&amp;port…</source>
        <translation>Ra&amp;poru kaydet…</translation>
    </message>
    <message>
        <source>As&amp;k about unsaved runs</source>
        <translation>Kaydedil&amp;memiş çalıştırmaları sor</translation>
    </message>
    <message>
        <source>When the window is closed and there are runs that were not saved</source>
        <translation>Pencere kapatılırken kaydedilmemiş çalıştırmalar varsa</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Son kullanılanları aç</translation>
    </message>
    <message>
        <source>Re&amp;play</source>
        <translation>&amp;Tekrar</translation>
    </message>
    <message>
        <source>Go through the run in view once more, at any speed and back (F7)</source>
        <translation>Görünen çalıştırmayı istediğiniz hızda, geriye doğru da yeniden izleyin (F7)</translation>
    </message>
    <message>
        <source>Co&amp;mpare runs</source>
        <translation>Çalıştırmaları &amp;karşılaştır</translation>
    </message>
    <message>
        <source>Set the two runs chosen in the history side by side, or the one in view and the one before it (Ctrl+D)</source>
        <translation>Geçmişte seçilen iki çalıştırmayı ya da görüneni ve bir öncekini karşılaştır (Ctrl+D)</translation>
    </message>
    <message>
        <source>Run again with &amp;one setting changed</source>
        <translation>Tek ayarı değiştirip &amp;yeniden çalıştır</translation>
    </message>
    <message>
        <source>Takes over the settings of the run in view; the next run is compared with it (Ctrl+Shift+D)</source>
        <translation>Görünen çalıştırmanın ayarlarını alır; sonraki çalıştırma onunla karşılaştırılır (Ctrl+Shift+D)</translation>
    </message>
</context>
<context>
    <name>Gizmoscope::WindowToolBar</name>
    <message>
        <source>Tool bar</source>
        <translation>Araç çubuğu</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Açık ya da koyu</translation>
    </message>
</context>
<context>
    <name>Happening</name>
    <message numerus="yes">
        <source>%n call(s) wait.</source>
        <translation>
            <numerusform>%n çağrı bekliyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait for a free thread.</source>
        <translation>
            <numerusform>%n istek, bir iş parçacığının boşalmasını bekliyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these wait for a free connection.</source>
        <translation>
            <numerusform>Bu çağrıların %n tanesi bir bağlantının boşalmasını bekliyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>The threads and connections of the run are being made ready.</source>
        <translation>Çalıştırmanın iş parçacıkları ve bağlantıları hazırlanıyor.</translation>
    </message>
    <message>
        <source>No call waits.</source>
        <translation>Bekleyen çağrı yok.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) were answered in %1.</source>
        <translation>
            <numerusform>%n çağrı %1 içinde yanıtlandı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n thread(s) were held meanwhile, for %1 all in all.</source>
        <translation>
            <numerusform>Bu sırada en çok %n iş parçacığı, toplam %1 boyunca tutuldu.</numerusform>
        </translation>
    </message>
    <message>
        <source>No thread was held while they waited.</source>
        <translation>Beklerken hiçbir iş parçacığı tutulmadı.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) ran out of time.</source>
        <translation>
            <numerusform>%n çağrı zaman aşımına uğradı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) were cancelled: %1.</source>
        <translation>
            <numerusform>%n çağrı iptal edildi: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) were rejected: %1.</source>
        <translation>
            <numerusform>%n çağrı reddedildi: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) failed: %1.</source>
        <translation>
            <numerusform>%n çağrı başarısız oldu: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these had not been sent yet.</source>
        <translation>
            <numerusform>Bunların %n tanesi henüz gönderilmemişti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backend noticed that %n caller(s) left, and was spared %1 of work.</source>
        <translation>
            <numerusform>Arka uç %n çağıranın ayrıldığını fark etti ve %1 çalışmaktan kurtuldu.</numerusform>
        </translation>
    </message>
    <message>
        <source>It worked %1 for nobody.</source>
        <translation>%1 boyunca boşuna çalıştı.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) were turned away because the queue was full.</source>
        <translation>
            <numerusform>Kuyruk dolu olduğu için %n istek geri çevrildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>the client only: it was never sent</source>
        <translation>yalnızca istemci: hiç gönderilmedi</translation>
    </message>
    <message>
        <source>the backend: its connection was closed</source>
        <translation>arka uç: bağlantısı kapatıldı</translation>
    </message>
    <message>
        <source>No thread is held.</source>
        <translation>Hiçbir iş parçacığı tutulmuyor.</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) are held.</source>
        <translation>
            <numerusform>%n iş parçacığı tutuluyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 calls ended, %4</source>
        <translation>%1: biten çağrı: %2 / %3, %4</translation>
    </message>
</context>
<context>
    <name>HarWords</name>
    <message>
        <source>%1 is damaged: entry %2 is not an object. Save the page load again.</source>
        <translation>%1 bozuk: %2. girdi bir nesne değil. Sayfa yüklemesini yeniden kaydedin.</translation>
    </message>
    <message>
        <source>%1 is damaged: “%3” of entry %2 cannot be. Save the page load again.</source>
        <translation>%1 bozuk: %2. girdideki “%3” geçersiz. Sayfa yüklemesini yeniden kaydedin.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB. Save the page load without the contents of its files.</source>
        <translation>%1, %2 MB&apos;den büyük. Sayfa yüklemesini dosya içerikleri olmadan kaydedin.</translation>
    </message>
    <message>
        <source>%1 is not an HTTP Archive (HAR): from byte %2 on it is not JSON.</source>
        <translation>%1 bir HTTP arşivi (HAR) değil: %2. bayttan sonrası JSON değil.</translation>
    </message>
    <message>
        <source>%1 is not a recording of a browser: at byte %2 it is nested too deeply.</source>
        <translation>%1 bir tarayıcı kaydı değil: %2. baytta iç içelik fazla derin.</translation>
    </message>
    <message>
        <source>%1 is JSON, but no HTTP Archive (HAR): it has no log.entries. Save the page load as HAR.</source>
        <translation>%1 JSON, ama HTTP arşivi (HAR) değil: içinde log.entries yok. Sayfa yüklemesini HAR olarak kaydedin.</translation>
    </message>
    <message>
        <source>%1 holds more than %2 requests. Save a page load alone.</source>
        <translation>%1 dosyasında %2 istekten fazlası var. Yalnızca tek bir sayfa yüklemesini kaydedin.</translation>
    </message>
    <message>
        <source>%1 holds no request that can be repeated.</source>
        <translation>%1 dosyasında yinelenebilecek istek yok.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check the name and who may read it.</source>
        <translation>%1 okunamıyor: %2. Adı ve okuma iznini denetleyin.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) that waited %1 in all, the longest %2.</source>
        <translation>
            <numerusform>%n istek; toplam bekleme %1, en uzunu %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not over HTTP</source>
        <translation>
            <numerusform>HTTP dışı %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from the browser&apos;s cache</source>
        <translation>
            <numerusform>tarayıcı önbelleğinden %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>yanıtsız %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a recorded wait</source>
        <translation>
            <numerusform>bekleme süresi kaydedilmemiş %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Dışarıda bırakılanlar: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n waited longer than %1 s and waits that long here.</source>
        <translation>
            <numerusform>%n tanesi %1 saniyeden uzun beklemişti; burada o kadar bekler.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LessonFaults</name>
    <message>
        <source>it cannot be read: %1. Check its name and who may read it.</source>
        <translation>okunamıyor: %1. Adını ve okuma iznini denetleyin.</translation>
    </message>
    <message>
        <source>it has more than %1 bytes. Make the text shorter.</source>
        <translation>%1 bayttan uzun. Metni kısaltın.</translation>
    </message>
    <message>
        <source>this is not UTF-8 text. Save the file as UTF-8, without control characters.</source>
        <translation>bu UTF-8 metni değil. Dosyayı denetim karakteri olmadan UTF-8 olarak kaydedin.</translation>
    </message>
    <message>
        <source>the front matter is missing. It stands at the beginning, between two lines of ---.</source>
        <translation>ön bilgi eksik. Başta, iki --- satırı arasında durur.</translation>
    </message>
    <message>
        <source>this is not YAML (%1). Texts with a colon, a brace or a bracket need quotes.</source>
        <translation>bu YAML değil (%1). İki nokta, süslü ya da köşeli ayraç içeren metinler tırnak ister.</translation>
    </message>
    <message>
        <source>the front matter is too deep or too long, or uses &amp; and *. Write it as docs/lessons.md shows.</source>
        <translation>ön bilgi çok derin ya da çok uzun, ya da &amp; ve * kullanıyor. docs/lessons.md’deki gibi yazın.</translation>
    </message>
    <message>
        <source>the text must have three headings with ##: explanation, in other words, for the teacher.</source>
        <translation>metinde üç ## başlığı olmalı: açıklama, başka deyişle, öğretmen için.</translation>
    </message>
    <message>
        <source>“%1” is missing. Add it.</source>
        <translation>“%1” eksik. Ekleyin.</translation>
    </message>
    <message>
        <source>“%1” does not belong to this kind of question. Take it out.</source>
        <translation>“%1” bu tür soruya ait değil. Çıkarın.</translation>
    </message>
    <message>
        <source>“%1” is not known here. There are: %2.</source>
        <translation>“%1” burada bilinmiyor. Olanlar: %2.</translation>
    </message>
    <message>
        <source>“%1” stands here twice. Take one out.</source>
        <translation>“%1” burada iki kez var. Birini çıkarın.</translation>
    </message>
    <message>
        <source>“%1” must be a text of 1 to %2 bytes.</source>
        <translation>“%1” 1 ile %2 bayt arası bir metin olmalı.</translation>
    </message>
    <message>
        <source>“%1” must be a number from %2 to %3.</source>
        <translation>“%1” %2 ile %3 arası bir sayı olmalı.</translation>
    </message>
    <message>
        <source>“%1” must be true or false.</source>
        <translation>“%1” true ya da false olmalı.</translation>
    </message>
    <message>
        <source>“%1” must be a list of %2 to %3 entries.</source>
        <translation>“%1” %2 ile %3 girdili bir liste olmalı.</translation>
    </message>
    <message>
        <source>“%1” must have names and values, as in {delay: 500}.</source>
        <translation>“%1” ad ve değerlerden oluşmalı, {delay: 500} gibi.</translation>
    </message>
    <message>
        <source>“%1” must be one of: %2.</source>
        <translation>“%1” şunlardan biri olmalı: %2.</translation>
    </message>
    <message>
        <source>there is nothing below “%1”. Write something.</source>
        <translation>“%1” altında bir şey yok. Bir şeyler yazın.</translation>
    </message>
    <message>
        <source>there is no table below “%1”. Its rows begin with |.</source>
        <translation>“%1” altında tablo yok. Satırları | ile başlar.</translation>
    </message>
    <message>
        <source>“%1” cannot be %2. “gizmoscope-cli run --help” and “list” show what there is.</source>
        <translation>“%1” %2 olamaz. Olanları “gizmoscope-cli run --help” ve “list” gösterir.</translation>
    </message>
    <message>
        <source>there is no “%1” here. Figures are in docs/lessons.md; before the run, and of a mode that does not run, there are none.</source>
        <translation>burada “%1” yok. Değerler docs/lessons.md’dedir; çalıştırmadan önce ve çalışmayan kip için değer yoktur.</translation>
    </message>
    <message>
        <source>the number %1 will be wrong as soon as somebody moves a slider. Name the figure or the setting in braces.</source>
        <translation>birisi kaydırıcıyı oynatınca %1 sayısı yanlış olur. Değerin ya da ayarın adını süslü ayraç içinde yazın.</translation>
    </message>
    <message>
        <source>at “%1” the ranges have a gap or overlap. Each “least” must be the “most” before it; the first has no “least”, the last no “most”.</source>
        <translation>“%1” yerinde aralıklarda boşluk ya da çakışma var. Her “least” bir önceki “most” olmalı; ilkinde “least”, sonuncuda “most” bulunmaz.</translation>
    </message>
    <message>
        <source>the line cannot be. “to” must be more than “from”, with 1 to 1000 steps between.</source>
        <translation>böyle bir çizgi olamaz. “to”, “from”dan büyük olmalı, arada 1 ile 1000 adım bulunmalı.</translation>
    </message>
    <message>
        <source>“%1” is not on the line. Make the line longer.</source>
        <translation>“%1” çizginin dışında. Çizgiyi uzatın.</translation>
    </message>
    <message>
        <source>no answer is right. One at least must be.</source>
        <translation>hiçbir yanıt doğru değil. En az biri doğru olmalı.</translation>
    </message>
    <message>
        <source>the place of “%1” in the hour is that of “%2”. Give it another.</source>
        <translation>“%1” dersinin sırası “%2” ile aynı. Başka bir sıra verin.</translation>
    </message>
    <message>
        <source>“%1” differs from %2. Only the texts may.</source>
        <translation>“%1”, %2 ile farklı. Yalnızca metinler farklı olabilir.</translation>
    </message>
</context>
<context>
    <name>LessonWords</name>
    <message>
        <source>no timeout</source>
        <translation>zaman aşımı yok</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>sınırsız</translation>
    </message>
    <message>
        <source>as many as needed</source>
        <translation>gerektiği kadar</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>hiçbir şey</translation>
    </message>
    <message>
        <source>(not known)</source>
        <translation>(bilinmiyor)</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Doğru.</translation>
    </message>
    <message>
        <source>Nearly: %1 too much.</source>
        <translation>Çok yakın: %1 fazla.</translation>
    </message>
    <message>
        <source>Nearly: %1 too little.</source>
        <translation>Çok yakın: %1 az.</translation>
    </message>
    <message>
        <source>It was less: you were off by %1.</source>
        <translation>Daha azdı: fark %1.</translation>
    </message>
    <message>
        <source>It was more: you were off by %1.</source>
        <translation>Daha fazlaydı: fark %1.</translation>
    </message>
    <message>
        <source> ×</source>
        <comment>a ratio, as in 3.0 ×</comment>
        <translation> ×</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> sn</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source> per second</source>
        <translation>/sn</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>Geçen süre</translation>
    </message>
    <message>
        <source>Mean time of a request</source>
        <translation>Bir isteğin ortalama süresi</translation>
    </message>
    <message>
        <source>Longest time of a request</source>
        <translation>Bir isteğin en uzun süresi</translation>
    </message>
    <message>
        <source>Longest wait for a thread</source>
        <translation>İş parçacığı için en uzun bekleme</translation>
    </message>
    <message>
        <source>Answered requests</source>
        <translation>Yanıtlanan istekler</translation>
    </message>
    <message>
        <source>Requests that timed out</source>
        <translation>Zaman aşımına uğrayan istekler</translation>
    </message>
    <message>
        <source>Requests turned away (503)</source>
        <translation>Geri çevrilen istekler (503)</translation>
    </message>
    <message>
        <source>Threads at most</source>
        <translation>En çok iş parçacığı</translation>
    </message>
    <message>
        <source>Pool threads at most</source>
        <translation>En çok havuz iş parçacığı</translation>
    </message>
    <message>
        <source>Blocked threads at most</source>
        <translation>En çok bloklanan iş parçacığı</translation>
    </message>
    <message>
        <source>Threads added</source>
        <translation>Eklenen iş parçacıkları</translation>
    </message>
    <message>
        <source>Work saved by the backend</source>
        <translation>Arka ucun tasarruf ettiği iş</translation>
    </message>
    <message>
        <source>Work of the backend for nobody</source>
        <translation>Arka ucun boşa yaptığı iş</translation>
    </message>
    <message>
        <source>Clock around everything</source>
        <translation>Her şeyi kapsayan saat</translation>
    </message>
    <message>
        <source>Clock stopped before the wait</source>
        <translation>Beklemeden önce durdurulan saat</translation>
    </message>
    <message>
        <source>Clock that shows milliseconds only</source>
        <translation>Yalnız milisaniyeyi gösteren saat</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%%1</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Gecikme</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Zaman aşımı</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Ziyaretçiler</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>İstekler</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Bağlantılar</translation>
    </message>
    <message>
        <source>Pool threads</source>
        <translation>Havuz iş parçacığı</translation>
    </message>
    <message>
        <source>Queue limit</source>
        <translation>Kuyruk sınırı</translation>
    </message>
    <message>
        <source>Pool threads at first</source>
        <translation>Başlangıçta havuz iş parçacıkları</translation>
    </message>
    <message>
        <source>A thread more each</source>
        <translation>Her seferinde bir iş parçacığı daha</translation>
    </message>
    <message>
        <source>Requests inside at once</source>
        <translation>Aynı anda içerideki istekler</translation>
    </message>
    <message>
        <source>Pause of a visitor</source>
        <translation>Ziyaretçinin arası</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>Saniyede istek</translation>
    </message>
    <message>
        <source>Asynchronous requests</source>
        <translation>Asenkron istekler</translation>
    </message>
    <message>
        <source>Calculation per request</source>
        <translation>İstek başına hesaplama</translation>
    </message>
    <message>
        <source>This run does not tell the answer. Restore the settings of the lesson, and run it again.</source>
        <translation>Bu çalıştırma yanıtı söylemiyor. Dersin ayarlarına dönüp yeniden çalıştırın.</translation>
    </message>
    <message>
        <source>Nearly: two of them are the other way round. It was %1.</source>
        <translation>Çok yakın: ikisi yer değiştirmiş. Doğrusu: %1.</translation>
    </message>
    <message>
        <source>It was otherwise: %1.</source>
        <translation>Başka türlüydü: %1.</translation>
    </message>
    <message>
        <source>Many expect async to make a request faster. The call takes as long as the backend takes; what is gained is the thread that need not wait for it.</source>
        <translation>Birçok kişi asenkronun isteği hızlandırmasını bekler. Çağrı, arka uç ne kadar sürerse o kadar sürer; kazanılan, beklemek zorunda kalmayan iş parçacığıdır.</translation>
    </message>
    <message>
        <source>“await” sounds like standing and waiting, so this is an easy mistake. The function waits, the thread does not: it goes back to the pool until the answer comes.</source>
        <translation>“await” durup beklemek gibi gelir, yanılmak kolaydır. Bekleyen işlevdir, iş parçacığı değil: o, yanıt gelene dek havuza döner.</translation>
    </message>
    <message>
        <source>It is natural to think that somebody must be waiting. But nobody is: while a call is on its way, no thread is needed for it.</source>
        <translation>Birinin bekliyor olması gerektiğini düşünmek doğaldır. Ama kimse beklemez: çağrı yoldayken ona iş parçacığı gerekmez.</translation>
    </message>
    <message>
        <source>More at once helps only until something else is full: connections, processors, or the backend. From there on it waits in a queue.</source>
        <translation>Aynı anda daha çoğu, başka bir şey dolana dek işe yarar: bağlantılar, işlemciler ya da arka uç. Ondan sonrası kuyrukta bekler.</translation>
    </message>
    <message>
        <source>To cancel means that we stop waiting. The server hears of it only if it listens for that; many work on to the end, for nobody.</source>
        <translation>İptal etmek, bizim beklemeyi bırakmamızdır. Sunucu bunu ancak dinliyorsa öğrenir; çoğu sonuna dek boşuna çalışır.</translation>
    </message>
    <message>
        <source>A timeout looks like a fault of the server. It is a decision of the caller, who would wait no longer; the server may be quite well.</source>
        <translation>Zaman aşımı sunucunun hatası gibi görünür. Oysa daha fazla beklemek istemeyen çağıranın kararıdır; sunucu gayet iyi olabilir.</translation>
    </message>
    <message>
        <source>An error status looks like a crash. But this one is an answer: the server says that it is full, so that it can serve those who are inside.</source>
        <translation>Hata durumu çökme gibi görünür. Ama bu bir yanıttır: sunucu dolu olduğunu söyler, böylece içeridekilere hizmet edebilir.</translation>
    </message>
    <message>
        <source>It is easy to think that waiting is waiting. But calls that are begun together wait at the same time, and only the slowest counts.</source>
        <translation>Beklemek beklemektir diye düşünmek kolaydır. Ama birlikte başlatılan çağrılar aynı anda bekler; yalnızca en yavaşı önemlidir.</translation>
    </message>
    <message>
        <source>Async saves waiting, and a calculation does not wait: it needs its processor all the time, however it is called.</source>
        <translation>Asenkron beklemeyi önler; hesaplama ise beklemez: nasıl çağrılırsa çağrılsın, hep işlemci ister.</translation>
    </message>
    <message>
        <source>A stopwatch looks as if it could not lie. It measures from where it is started to where it is stopped, and these may be the wrong places.</source>
        <translation>Kronometre yalan söyleyemez gibi görünür. Başlatıldığı yerden durdurulduğu yere kadar ölçer; bu yerler yanlış olabilir.</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>The standard output</source>
        <translation>Standart çıktı</translation>
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
        <translation>Kullanım: gizmoscope-cli lessons KOMUT [seçenekler]

  list                    dersler, saatin sırasıyla
  show NAME               tek bir ders, metin olarak
  check [FILE|DIR …]      ders dosyalarındaki yanlışlar; verilmezse tüm dersler
  worksheet [NAME …]      web sayfası olarak çalışma kâğıdı

  --language CODE         dilleri: %1
  --lessons DIR           programınkiler yerine bu dizindekiler
  --key FILE              bu çalıştırma dosyasının sayılarıyla cevap anahtarı
  -o, --output FILE       standart çıktı yerine bu dosyaya yazar
  --help                  bu metin
</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend; they are in the output.</source>
        <translation>
            <numerusform>Düzeltilecek %n şey var; çıktıda yazılı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n dk</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no lesson. “gizmoscope-cli lessons check” says why.</source>
        <translation>Ders yok. Nedenini “gizmoscope-cli lessons check” söyler.</translation>
    </message>
    <message numerus="yes">
        <source>All together: %n minute(s).</source>
        <translation>
            <numerusform>Toplam: %n dakika.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no lesson “%1”. “gizmoscope-cli lessons list” shows those there are.</source>
        <translation>“%1” adlı ders yok. Olanları “gizmoscope-cli lessons list” gösterir.</translation>
    </message>
    <message>
        <source>“lessons show” takes the name of one lesson. “gizmoscope-cli lessons list” shows them.</source>
        <translation>“lessons show” bir dersin adını ister. Adları “gizmoscope-cli lessons list” gösterir.</translation>
    </message>
    <message>
        <source>There is no lesson in %1. Their names end with .md.</source>
        <translation>%1 içinde ders yok. Adları .md ile biter.</translation>
    </message>
    <message>
        <source>All lessons are in order.</source>
        <translation>Tüm dersler düzgün.</translation>
    </message>
    <message>
        <source>There is no language “%1”; there are %2.</source>
        <translation>“%1” dili yok; olanlar: %2.</translation>
    </message>
    <message>
        <source>%1 is not a directory.</source>
        <translation>%1 bir dizin değil.</translation>
    </message>
    <message>
        <source>“lessons” takes what to do: list, show, check or worksheet.</source>
        <translation>“lessons” ne yapılacağını ister: list, show, check ya da worksheet.</translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message>
        <source>registered tasks</source>
        <comment>a step of a page</comment>
        <translation>kaydedilen görevler</translation>
    </message>
    <message>
        <source>Stopwatch around all of the work</source>
        <translation>İşin tamamını ölçen kronometre</translation>
    </message>
    <message>
        <source>Stopwatch stopped behind the call</source>
        <translation>Çağrının ardında durdurulan kronometre</translation>
    </message>
    <message>
        <source>Label with the milliseconds only</source>
        <translation>Yalnızca milisaniyeyi gösteren etiket</translation>
    </message>
    <message>
        <source>Right.</source>
        <comment>a clock</comment>
        <translation>Doğru.</translation>
    </message>
    <message>
        <source>Wrong: it was stopped when the work had only begun. It shows %1 too little.</source>
        <translation>Yanlış: iş daha yeni başlamışken durduruldu. %1 eksik gösteriyor.</translation>
    </message>
    <message>
        <source>Wrong: the label forgets whole seconds. It shows %1 too little.</source>
        <translation>Yanlış: etiket tam saniyeleri atlıyor. %1 eksik gösteriyor.</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <comment>a number and per cent</comment>
        <translation>%1 (%%2)</translation>
    </message>
</context>
<context>
    <name>OrderRows</name>
    <message>
        <source>%1: when each step began</source>
        <comment>a mode</comment>
        <translation>%1: her adımın başladığı an</translation>
    </message>
    <message>
        <source>In which order the handlers ended: 1 is products, 2 widgets, 3 gizmos.</source>
        <translation>İşleyicilerin bitiş sırası: 1 products, 2 widgets, 3 gizmos.</translation>
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
        <translation>Çalıştırmadan önceki tahmin: %1</translation>
    </message>
    <message>
        <source>Figures (measured)</source>
        <translation>Değerler (ölçülen)</translation>
    </message>
    <message>
        <source>Delay of each call: %1</source>
        <translation>Her çağrının gecikmesi: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Begun: %1</source>
        <translation>Başlangıç: %1</translation>
    </message>
    <message>
        <source>Seed of the delays: %1</source>
        <translation>Gecikmelerin tohumu: %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Çalıştırıldığı ortam</translation>
    </message>
</context>
<context>
    <name>SheetFiles</name>
    <message>
        <source>%1 was not written: a worksheet is saved as PDF or HTML. Let the name end with .pdf or .html.</source>
        <translation>%1 yazılmadı: çalışma kâğıdı PDF ya da HTML olarak kaydedilir. Ad .pdf ya da .html ile bitsin.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>There is no language “%1”; there are %2.</source>
        <translation>“%1” diye bir dil yok; olanlar: %2.</translation>
    </message>
    <message>
        <source>There is no theme “%1”; there are light, dark and system.</source>
        <translation>“%1” diye bir tema yok; olanlar: light, dark ve system.</translation>
    </message>
    <message>
        <source>There is no experiment “%1”; there are %2.</source>
        <translation>“%1” diye bir deney yok; olanlar: %2.</translation>
    </message>
    <message>
        <source>There is no option %1; --help shows those there are.</source>
        <translation>%1 diye bir seçenek yok; olanları --help gösterir.</translation>
    </message>
    <message>
        <source>Only one run can be opened at a time, and %1 is one too many.</source>
        <translation>Tek seferde yalnızca bir çalıştırma açılabilir; %1 fazla.</translation>
    </message>
    <message>
        <source>%1 needs a value; --help shows which.</source>
        <translation>%1 bir değer ister; geçerli değerleri --help gösterir.</translation>
    </message>
    <message>
        <source>Usage: gizmoscope [options] [run file]</source>
        <translation>Kullanım: gizmoscope [seçenekler] [çalıştırma kaydı]</translation>
    </message>
    <message>
        <source>See what synchronous and asynchronous requests do.</source>
        <translation>Senkron ve asenkron istekler nasıl işliyor, görün.</translation>
    </message>
    <message>
        <source>run it at once: %1</source>
        <translation>hemen çalıştır: %1</translation>
    </message>
    <message>
        <source>call this server instead of the embedded backend</source>
        <translation>gömülü arka uç yerine bu sunucuyu çağır</translation>
    </message>
    <message>
        <source>language: %1</source>
        <translation>dil: %1</translation>
    </message>
    <message>
        <source>light, dark or system</source>
        <translation>light, dark ya da system</translation>
    </message>
    <message>
        <source>print the version and end</source>
        <translation>sürümü yaz ve çık</translation>
    </message>
    <message>
        <source>print this and end</source>
        <translation>bunu yaz ve çık</translation>
    </message>
    <message>
        <source>open this saved run; --run is then passed over</source>
        <translation>bu kayıtlı çalıştırmayı aç; --run o zaman yok sayılır</translation>
    </message>
    <message>
        <source>A value follows its option after a blank or =. Qt&apos;s own options (-platform, -style, -geometry, …) are understood, too.</source>
        <translation>Değer, seçenekten sonra bir boşluk ya da = ile yazılır. Qt&apos;nin kendi seçenekleri de (-platform, -style, -geometry, …) geçerlidir.</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 could not be carried out, 2 wrong usage.</source>
        <translation>Çıkış kodu: 0 yapıldı, 1 yapılamadı, 2 yanlış kullanım.</translation>
    </message>
    <message>
        <source>%1 is not a directory of lessons.</source>
        <translation>%1 bir ders dizini değil.</translation>
    </message>
    <message>
        <source>lessons of your own, instead of the program&apos;s</source>
        <translation>programınkiler yerine kendi dersleriniz</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1 s</source>
        <translation>%1 sn</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Call %1, request %2</source>
        <translation>Çağrı %1, istek %2</translation>
    </message>
    <message>
        <source>Delay asked for: %1 ms</source>
        <translation>İstenen gecikme: %1 ms</translation>
    </message>
    <message>
        <source>Issued at %1</source>
        <translation>%1 anında başlatıldı</translation>
    </message>
    <message>
        <source>Queued for %1</source>
        <translation>Kuyrukta geçen süre: %1</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Bekleme süresi: %1</translation>
    </message>
    <message>
        <source>Receiving for %1</source>
        <translation>Alma süresi: %1</translation>
    </message>
    <message>
        <source>Ended at %1, after %2</source>
        <translation>%1 anında bitti, %2 sürdü</translation>
    </message>
    <message>
        <source>Thread %1</source>
        <translation>İş parçacığı %1</translation>
    </message>
    <message>
        <source>idle since %1</source>
        <translation>%1 anından beri boşta</translation>
    </message>
    <message>
        <source>blocked by call %1 since %2, for %3</source>
        <translation>%2 anından itibaren çağrı %1 nedeniyle bloklanmış, süre: %3</translation>
    </message>
    <message>
        <source>running since %1, for %2</source>
        <translation>%1 anından itibaren çalışıyor, süre: %2</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>İstek %1</translation>
    </message>
    <message>
        <source>Calls %1 to %2 at %3</source>
        <translation>%3 anında çağrılar: %1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln queued</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%Ln kuyrukta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%Ln bekliyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln receiving</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%Ln alıyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ended</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%Ln bitti</numerusform>
        </translation>
    </message>
    <message>
        <source>Threads %1 to %2 at %3</source>
        <translation>%3 anında iş parçacıkları: %1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <comment>threads</comment>
        <translation>
            <numerusform>%Ln çalışıyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <comment>threads</comment>
        <translation>
            <numerusform>%Ln bloklanmış</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent at %1</source>
        <translation>%1 anında gönderildi</translation>
    </message>
    <message>
        <source>First byte at %1</source>
        <translation>İlk bayt %1 anında geldi</translation>
    </message>
    <message>
        <source>Ended at %1</source>
        <translation>%1 anında bitti</translation>
    </message>
    <message>
        <source>I/O thread</source>
        <translation>G/Ç iş parçacığı</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln çağrı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln iş parçacığı</numerusform>
        </translation>
    </message>
    <message>
        <source>What each thread and each call does, moment by moment, will appear here: running, blocked or idle; queued, waiting or receiving. Press Run.</source>
        <translation>Her iş parçacığının ve her çağrının an an ne yaptığı burada görünecek: çalışıyor, bloklanmış ya da boşta; kuyrukta, bekliyor ya da alıyor. “Çalıştır” düğmesine basın.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) rejected</source>
        <translation>
            <numerusform>%Ln istek reddedildi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WebPages</name>
    <message>
        <source>Web app</source>
        <translation>Web uygulaması</translation>
    </message>
    <message>
        <source>Each page calls the gizmo backend, and says how it waited. Load it from many places at once.</source>
        <translation>Her sayfa Gizmoscope arka ucunu çağırır ve nasıl beklediğini söyler. Sayfayı aynı anda birçok yerden yükleyin.</translation>
    </message>
    <message>
        <source>Synchronous: the pool thread was held while the calls waited.</source>
        <translation>Senkron: çağrılar beklerken havuz iş parçacığı tutuldu.</translation>
    </message>
    <message>
        <source>Asynchronous: no thread was held while the calls waited.</source>
        <translation>Asenkron: çağrılar beklerken hiçbir iş parçacığı tutulmadı.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Ürünler</translation>
    </message>
    <message>
        <source>Widgets</source>
        <translation>Widget&apos;lar</translation>
    </message>
    <message>
        <source>Gizmos</source>
        <translation>Gizmolar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Fiyat</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation>Çıkış tarihi</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Adet</translation>
    </message>
    <message>
        <source>Elapsed time, ms</source>
        <translation>Geçen süre, ms</translation>
    </message>
    <message>
        <source>In the queue, ms</source>
        <translation>Kuyrukta, ms</translation>
    </message>
    <message>
        <source>Thread before the calls</source>
        <translation>Çağrılardan önceki iş parçacığı</translation>
    </message>
    <message>
        <source>Thread after the calls</source>
        <translation>Çağrılardan sonraki iş parçacığı</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Bütün sayfalar</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Zaman aşımı</translation>
    </message>
    <message>
        <source>The request took longer than its timeout, and its calls were cancelled. Nothing is broken: the timeout is shorter than the answer takes.</source>
        <translation>İstek zaman aşımından uzun sürdü ve çağrıları iptal edildi. Bozuk bir şey yok: zaman aşımı, yanıt için gereken süreden kısa.</translation>
    </message>
    <message>
        <source>The server is full</source>
        <translation>Sunucu dolu</translation>
    </message>
    <message>
        <source>So many requests wait already that the queue takes no more. Nothing is broken: come again in a moment, or let fewer requests hold a thread.</source>
        <translation>O kadar çok istek bekliyor ki kuyruk yenisini almıyor. Bozuk bir şey yok: biraz sonra yeniden deneyin ya da daha az isteğin iş parçacığı tutmasını sağlayın.</translation>
    </message>
    <message>
        <source>The backend did not answer</source>
        <translation>Arka uç yanıt vermedi</translation>
    </message>
    <message>
        <source>A call to the gizmo backend went wrong, so there is nothing to show. Look whether the backend runs and can be reached.</source>
        <translation>Gizmoscope arka ucuna yapılan bir çağrı başarısız oldu; bu yüzden gösterilecek bir şey yok. Arka ucun çalıştığını ve ona ulaşılabildiğini kontrol edin.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>İptal edildi</translation>
    </message>
    <message>
        <source>The request was cancelled before its page was ready.</source>
        <translation>İstek, sayfası hazır olmadan iptal edildi.</translation>
    </message>
    <message>
        <source>Cancel button</source>
        <translation>İptal düğmesi</translation>
    </message>
    <message>
        <source>Start a page, and cancel it while it waits. The browser closes the connection, the web app cancels the calls, and the backend stops its work.</source>
        <translation>Bir sayfayı başlatın ve beklerken iptal edin. Tarayıcı bağlantıyı kapatır, web uygulaması çağrıları iptal eder, arka uç da çalışmayı bırakır.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Başlat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>There is no such page.</source>
        <translation>Böyle bir sayfa yok.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Sync</source>
        <translation>Senkron</translation>
    </message>
    <message>
        <source>Async</source>
        <translation>Asenkron</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>sürüyor</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>tamam</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>zaman aşımı</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>iptal edildi</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>reddedildi</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>başarısız</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Çalışıyor</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>İptal edildi</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Zaman aşımı</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Başarısız</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Yarıda kesildi</translation>
    </message>
    <message>
        <source>main</source>
        <translation>ana</translation>
    </message>
    <message>
        <source>I/O</source>
        <translation>G/Ç</translation>
    </message>
    <message>
        <source>network</source>
        <translation>ağ</translation>
    </message>
    <message>
        <source>request pool</source>
        <translation>istek havuzu</translation>
    </message>
    <message>
        <source>backend</source>
        <translation>arka uç</translation>
    </message>
    <message>
        <source>web app</source>
        <translation>web uygulaması</translation>
    </message>
    <message>
        <source>telemetry</source>
        <translation>telemetri</translation>
    </message>
    <message>
        <source>other</source>
        <translation>diğer</translation>
    </message>
    <message>
        <source>the timeout ran out</source>
        <translation>tanınan süre doldu</translation>
    </message>
    <message>
        <source>no answer within any reasonable time</source>
        <translation>makul bir sürede yanıt gelmedi</translation>
    </message>
    <message>
        <source>cancelled by you</source>
        <translation>siz iptal ettiniz</translation>
    </message>
    <message>
        <source>the program was closing</source>
        <translation>program kapanıyordu</translation>
    </message>
    <message>
        <source>nothing listens there</source>
        <translation>orada dinleyen yok</translation>
    </message>
    <message>
        <source>the host name was not found</source>
        <translation>host adı bulunamadı</translation>
    </message>
    <message>
        <source>the host cannot be reached</source>
        <translation>hosta ulaşılamıyor</translation>
    </message>
    <message>
        <source>the connection was closed before the answer</source>
        <translation>bağlantı yanıttan önce kapandı</translation>
    </message>
    <message>
        <source>the answer broke off</source>
        <translation>yanıt yarıda kesildi</translation>
    </message>
    <message>
        <source>the answer is not the list that was asked for</source>
        <translation>yanıt, beklenen liste değil</translation>
    </message>
    <message>
        <source>the answer is not HTTP</source>
        <translation>yanıt HTTP değil</translation>
    </message>
    <message>
        <source>the server answered with an error status</source>
        <translation>sunucu hata koduyla yanıt verdi</translation>
    </message>
    <message>
        <source>the server is full</source>
        <translation>sunucu dolu</translation>
    </message>
    <message>
        <source>the answer was too large and was cut off</source>
        <translation>yanıt çok büyüktü ve kesildi</translation>
    </message>
    <message>
        <source>the server redirected in a circle</source>
        <translation>sunucunun yönlendirmeleri döngüye girdi</translation>
    </message>
    <message>
        <source>this computer has no resources left for it</source>
        <translation>bu bilgisayarda buna kaynak kalmadı</translation>
    </message>
    <message>
        <source>the action itself failed</source>
        <translation>eylemin kendisi hata verdi</translation>
    </message>
    <message>
        <source>The system let us start no thread at all. Close other programs, or raise the limit of processes (ulimit -u).</source>
        <translation>Sistem tek bir iş parçacığı bile başlatmamıza izin vermedi. Başka programları kapatın ya da süreç sınırını yükseltin (ulimit -u).</translation>
    </message>
    <message>
        <source>Nothing listens on %1. Start a backend there (gizmoscope-cli serve backend), or choose another address.</source>
        <translation>%1 adresini dinleyen yok. Orada bir arka uç başlatın (gizmoscope-cli serve backend) ya da başka bir adres seçin.</translation>
    </message>
    <message>
        <source>The host of %1 was not found. Check the name, or give its IP address.</source>
        <translation>%1 adresindeki host bulunamadı. Adı kontrol edin ya da IP adresini verin.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network and the address.</source>
        <translation>%1 adresine ulaşılamıyor. Ağı ve adresi kontrol edin.</translation>
    </message>
    <message>
        <source>The server at %1 answers, but not as a gizmo backend does (%2). Check the address.</source>
        <translation>%1 adresindeki sunucu yanıt veriyor, ama Gizmoscope arka ucu gibi değil (%2). Adresi kontrol edin.</translation>
    </message>
    <message>
        <source>No request got as far as a call: the request queue was full. Allow a longer queue or more pool threads.</source>
        <translation>Hiçbir istek çağrı yapma aşamasına gelmedi: istek kuyruğu doluydu. Kuyruğu uzatın ya da havuz iş parçacıklarını artırın.</translation>
    </message>
    <message>
        <source>No call to %1 was answered: %2.</source>
        <translation>%1 adresine yapılan hiçbir çağrı yanıtlanmadı: %2.</translation>
    </message>
    <message>
        <source>A run is going on. Wait for its end, or cancel it first.</source>
        <translation>Bir çalıştırma sürüyor. Bitmesini bekleyin ya da önce onu iptal edin.</translation>
    </message>
    <message>
        <source>There is no experiment “%1”. “gizmoscope-cli list” shows those there are.</source>
        <translation>“%1” diye bir deney yok. Olanları “gizmoscope-cli list” gösterir.</translation>
    </message>
    <message>
        <source>The setting %1 is out of its range.</source>
        <translation>%1 ayarı izin verilen aralığın dışında.</translation>
    </message>
    <message>
        <source>“%1” is not an address. It should look like http://127.0.0.1:7734/.</source>
        <translation>“%1” bir adres değil. Şuna benzemeli: http://127.0.0.1:7734/.</translation>
    </message>
    <message>
        <source>“%1” cannot be a backend: only http and https addresses are allowed.</source>
        <translation>“%1” arka uç olamaz: yalnızca http ve https adreslerine izin var.</translation>
    </message>
    <message>
        <source>“%1” lacks a host, or has a user name in it. It should look like http://127.0.0.1:7734/.</source>
        <translation>“%1” içinde host yok ya da kullanıcı adı var. Şuna benzemeli: http://127.0.0.1:7734/.</translation>
    </message>
    <message>
        <source>This run needs %1 open files and sockets, and the system allows this program %2. Raise the limit (ulimit -n %3), or choose fewer connections.</source>
        <translation>Bu çalıştırmaya %1 açık dosya ve soket gerekiyor; sistem ise bu programın %2 taneden fazlasını açmasına izin vermiyor. Sınırı yükseltin (ulimit -n %3) ya da bağlantı sayısını azaltın.</translation>
    </message>
    <message>
        <source>Another program listens on %1 already. Choose another port with --port, or end that program.</source>
        <translation>%1 adresini başka bir program dinliyor. --port ile başka bir port seçin ya da o programı kapatın.</translation>
    </message>
    <message>
        <source>The system does not let this program listen on %1. Choose a port above 1023.</source>
        <translation>Sistem bu programın %1 adresini dinlemesine izin vermiyor. 1023&apos;ten büyük bir port seçin.</translation>
    </message>
    <message>
        <source>%1 is not an address of this computer. Use 127.0.0.1, or the address of one of its network cards.</source>
        <translation>%1 bu bilgisayarın adresi değil. 127.0.0.1 adresini ya da ağ kartlarından birinin adresini kullanın.</translation>
    </message>
    <message>
        <source>Cannot listen on %1: %2.</source>
        <translation>%1 adresi dinlenemiyor: %2.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program; the embedded backend uses %2 instead.</source>
        <translation>%1 portunu başka bir program kullanıyor; gömülü arka uç onun yerine %2 portunda.</translation>
    </message>
    <message>
        <source>%1 is not a run file of Gizmoscope.</source>
        <translation>%1 bir Gizmoscope çalıştırma kaydı değil.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Gizmoscope. Install that version to open it.</source>
        <translation>%1, Gizmoscope&apos;un daha yeni bir sürümüyle yazılmış. Açmak için o sürümü kurun.</translation>
    </message>
    <message>
        <source>%1 is damaged: it ends too early, at byte %2. Take another copy of it.</source>
        <translation>%1 bozuk: erken, %2. baytta bitiyor. Başka bir kopyasını kullanın.</translation>
    </message>
    <message>
        <source>%1 is damaged: the part at byte %2 was altered. Take another copy of it.</source>
        <translation>%1 bozuk: %2. bayttan başlayan bölüm değiştirilmiş. Başka bir kopyasını kullanın.</translation>
    </message>
    <message>
        <source>%1 is damaged: the settings at byte %2 cannot be. Take another copy of it.</source>
        <translation>%1 bozuk: %2. bayttaki ayarlar geçersiz. Başka bir kopyasını kullanın.</translation>
    </message>
    <message>
        <source>%1 is damaged: the events at byte %2 contradict each other. Take another copy of it.</source>
        <translation>%1 bozuk: %2. bayttaki olaylar birbiriyle çelişiyor. Başka bir kopyasını kullanın.</translation>
    </message>
    <message>
        <source>There is no run in %1.</source>
        <translation>%1 içinde çalıştırma yok.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>%1 açılamıyor: %2.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Nothing was changed there; choose another place.</source>
        <translation>%1 yazılamadı: %2. Orada hiçbir şey değişmedi; başka bir yer seçin.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 sn</translation>
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
        <translation>Asenkron sürüm senkrona göre %1 kat hızlı bitti.</translation>
    </message>
    <message>
        <source>Sync was done %1 times as fast as async.</source>
        <translation>Senkron sürüm asenkrona göre %1 kat hızlı bitti.</translation>
    </message>
    <message>
        <source>Both took the same time.</source>
        <translation>İkisi de aynı sürede bitti.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n call(s) of %2</source>
        <translation>
            <numerusform>%1 · %2 gecikmeli %n çağrı</numerusform>
        </translation>
    </message>
    <message>
        <source>off</source>
        <comment>timeout</comment>
        <translation>kapalı</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>gerektiği kadar</translation>
    </message>
    <message>
        <source>Delay, from: %1 → %2</source>
        <translation>Gecikme, en az: %1 → %2</translation>
    </message>
    <message>
        <source>Delay, to: %1 → %2</source>
        <translation>Gecikme, en çok: %1 → %2</translation>
    </message>
    <message>
        <source>Timeout: %1 → %2</source>
        <translation>Zaman aşımı: %1 → %2</translation>
    </message>
    <message>
        <source>Connections: %1 → %2</source>
        <translation>Bağlantılar: %1 → %2</translation>
    </message>
    <message>
        <source>Pool threads: %1 → %2</source>
        <translation>Havuz iş parçacığı: %1 → %2</translation>
    </message>
    <message>
        <source>Delay: %1 → %2</source>
        <translation>Gecikme: %1 → %2</translation>
    </message>
    <message>
        <source>the visitor left before the page was ready</source>
        <translation>ziyaretçi, sayfa hazır olmadan ayrıldı</translation>
    </message>
    <message>
        <source>The claims are being checked, and a run beside that would disturb both. Wait for its end, or stop it first.</source>
        <translation>İddialar denetleniyor; yanında bir çalıştırma ikisini de bozar. Bitmesini bekleyin ya da önce denetimi durdurun.</translation>
    </message>
    <message>
        <source>%1 is damaged: the prediction at byte %2 cannot be. Take another copy of it.</source>
        <translation>%1 bozuk: %2. bayttaki tahmin geçersiz. Başka bir kopyasını kullanın.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Gizmoscope, and what is in it would be lost. Nothing was changed there; choose another name.</source>
        <translation>%1, Gizmoscope&apos;un daha yeni bir sürümüyle yazılmış; üzerine yazılırsa içindekiler yok olur. Orada hiçbir şey değişmedi; başka bir ad seçin.</translation>
    </message>
    <message>
        <source>%1 is there already and cannot be read: %2. Nothing was changed there; choose another name.</source>
        <translation>%1 zaten var ve okunamıyor: %2. Orada hiçbir şey değişmedi; başka bir ad seçin.</translation>
    </message>
    <message>
        <source>%1 is a damaged run file, and what can still be had of it would be lost. Nothing was changed there; choose another name, or remove that file.</source>
        <translation>%1 bozuk bir çalıştırma kaydı; üzerine yazılırsa ondan kurtarılabilecekler de yok olur. Orada hiçbir şey değişmedi; başka bir ad seçin ya da o dosyayı silin.</translation>
    </message>
    <message>
        <source>%1 · delay %2</source>
        <translation>%1 · gecikme %2</translation>
    </message>
    <message>
        <source>Computer: %1, processors: %2</source>
        <translation>Bilgisayar: %1, işlemci sayısı: %2</translation>
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
            <numerusform>%n dakika</numerusform>
        </translation>
    </message>
    <message>
        <source>What do you expect?</source>
        <translation>Ne bekliyorsunuz?</translation>
    </message>
    <message>
        <source>What did you see?</source>
        <translation>Ne gördünüz?</translation>
    </message>
    <message>
        <source>What was measured?</source>
        <translation>Ne ölçüldü?</translation>
    </message>
    <message>
        <source>My guess: %1</source>
        <translation>Tahminim: %1</translation>
    </message>
    <message>
        <source>Number them, the smallest first.</source>
        <translation>Numaralandırın, önce en küçüğü.</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Yanıt: %1</translation>
    </message>
    <message>
        <source>There is no run of this lesson yet. Go through it once, then write the key again.</source>
        <translation>Bu dersin henüz bir çalıştırması yok. Bir kez yapın, sonra anahtarı yeniden yazın.</translation>
    </message>
    <message>
        <source>Sketch what happens: time to the right, threads and calls upwards.</source>
        <translation>Olanı çizin: sağa doğru zaman, yukarı doğru iş parçacıkları ve çağrılar.</translation>
    </message>
    <message>
        <source>Key to the worksheet</source>
        <translation>Çalışma kâğıdının cevap anahtarı</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Çalışma kâğıdı</translation>
    </message>
    <message>
        <source>Name: %1   Date: %2</source>
        <translation>Ad: %1   Tarih: %2</translation>
    </message>
</context>
</TS>
