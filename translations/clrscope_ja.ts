<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>DumpMenu</name>
    <message>
        <source>With heap: threads, modules and all managed objects</source>
        <translation>ヒープ付き: スレッド、モジュール、すべてのマネージド オブジェクト</translation>
    </message>
    <message>
        <source>Mini: threads, modules and stacks</source>
        <translation>ミニ: スレッド、モジュール、スタック</translation>
    </message>
    <message>
        <source>Triage: as mini, without personal data</source>
        <translation>トリアージ: ミニと同じ、個人データなし</translation>
    </message>
    <message>
        <source>Full: all memory of the process</source>
        <translation>フル: プロセスの全メモリ</translation>
    </message>
</context>
<context>
    <name>RecordingPlan</name>
    <message>
        <source>CPU samples</source>
        <translation>CPU サンプル</translation>
    </message>
    <message>
        <source>3–8 % CPU. Every thread each millisecond.</source>
        <translation>CPU 3–8 %。全スレッドを毎ミリ秒採取。</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>HTTP requests</source>
        <translation>HTTP リクエスト</translation>
    </message>
    <message>
        <source>below 1 % CPU. In and out, with trace ids.</source>
        <translation>CPU 1 % 未満。送受信、トレース ID 付き。</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>as much as the app writes, with scopes.</source>
        <translation>アプリのログ出力量に比例。スコープ付き。</translation>
    </message>
    <message>
        <source>logs</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>メトリクス</translation>
    </message>
    <message>
        <source>below 0.1 % CPU. Counters every 5 s.</source>
        <translation>CPU 0.1 % 未満。5 秒ごとのカウンター。</translation>
    </message>
    <message>
        <source>metrics</source>
        <translation>メトリクス</translation>
    </message>
    <message>
        <source>GC collections</source>
        <translation>GC の実行</translation>
    </message>
    <message>
        <source>below 0.5 % CPU. Each GC with its pauses.</source>
        <translation>CPU 0.5 % 未満。GC ごとの停止時間を含む。</translation>
    </message>
    <message>
        <source>GC</source>
        <translation>GC</translation>
    </message>
    <message>
        <source>Allocations</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>10–30 % CPU. Size and type, sampled.</source>
        <translation>CPU 10–30 %。サイズと型をサンプリング。</translation>
    </message>
    <message>
        <source>allocations</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>Contention and thread pool</source>
        <translation>競合とスレッド プール</translation>
    </message>
    <message>
        <source>below 2 % CPU. Lock waits, adjustments.</source>
        <translation>CPU 2 % 未満。ロック待機、スレッド調整。</translation>
    </message>
    <message>
        <source>contention</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>below 1 % CPU. Each throw with its stack.</source>
        <translation>CPU 1 % 未満。発生ごとのスタック付き。</translation>
    </message>
    <message>
        <source>exceptions</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>below 1 % CPU. SqlClient and EF Core.</source>
        <translation>CPU 1 % 未満。SqlClient と EF Core。</translation>
    </message>
    <message>
        <source>database</source>
        <translation>データベース</translation>
    </message>
    <message numerus="yes">
        <source>custom (%n provider(s))</source>
        <translation>
            <numerusform>カスタム (プロバイダー %n 個)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is chosen. Tick a profile or a provider.</source>
        <translation>何も選択されていません。プロファイルかプロバイダーを選択してください。</translation>
    </message>
    <message>
        <source>%1: an argument may not hold a double quote.</source>
        <translation>%1: 引数に二重引用符は使用できません。</translation>
    </message>
    <message>
        <source>The file has no name.</source>
        <translation>ファイル名がありません。</translation>
    </message>
    <message>
        <source>Name the event that ends it as provider/event, such as %1.</source>
        <translation>記録を終了するイベントを provider/event の形式で指定してください (例: %1)。</translation>
    </message>
    <message>
        <source>%1 is not recorded, so its event cannot end the recording. Add the provider.</source>
        <translation>%1 は記録対象ではないため、そのイベントで記録を終了できません。プロバイダーを追加してください。</translation>
    </message>
</context>
<context>
    <name>clrscope::ui</name>
    <message>
        <source>CPU and memory</source>
        <translation>CPU とメモリ</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Working set</source>
        <translation>ワーキング セット</translation>
    </message>
    <message>
        <source>working set</source>
        <translation>ワーキング セット</translation>
    </message>
    <message>
        <source>committed</source>
        <translation>コミット済み</translation>
    </message>
    <message>
        <source>GC and heap</source>
        <translation>GC とヒープ</translation>
    </message>
    <message>
        <source>GC heap</source>
        <translation>GC ヒープ</translation>
    </message>
    <message>
        <source>gen 0</source>
        <translation>Gen 0</translation>
    </message>
    <message>
        <source>gen 1</source>
        <translation>Gen 1</translation>
    </message>
    <message>
        <source>gen 2</source>
        <translation>Gen 2</translation>
    </message>
    <message>
        <source>LOH</source>
        <translation>LOH</translation>
    </message>
    <message>
        <source>POH</source>
        <translation>POH</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>割り当て速度</translation>
    </message>
    <message>
        <source>allocated</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>GC pauses</source>
        <translation>GC の停止時間</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>GC 回数</translation>
    </message>
    <message>
        <source>Time in GC, fragmentation</source>
        <translation>GC 時間の割合、断片化</translation>
    </message>
    <message>
        <source>time in GC</source>
        <translation>GC 時間の割合</translation>
    </message>
    <message>
        <source>fragmentation</source>
        <translation>断片化</translation>
    </message>
    <message>
        <source>Thread pool</source>
        <translation>スレッド プール</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Work items</source>
        <translation>作業項目</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Lock contention</source>
        <translation>ロックの競合</translation>
    </message>
    <message>
        <source>contentions</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Exceptions and JIT</source>
        <translation>例外と JIT</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>thrown</source>
        <translation>発生</translation>
    </message>
    <message>
        <source>JIT</source>
        <translation>JIT</translation>
    </message>
    <message>
        <source>time in JIT</source>
        <translation>JIT 時間の割合</translation>
    </message>
    <message>
        <source>HTTP server</source>
        <translation>HTTP サーバー</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Request duration</source>
        <translation>リクエストの所要時間</translation>
    </message>
    <message>
        <source>Active requests</source>
        <translation>処理中のリクエスト</translation>
    </message>
    <message>
        <source>active</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>HTTP client</source>
        <translation>HTTP クライアント</translation>
    </message>
    <message>
        <source>Outgoing requests</source>
        <translation>送信リクエスト</translation>
    </message>
    <message>
        <source>started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Outgoing duration</source>
        <translation>送信リクエストの所要時間</translation>
    </message>
    <message>
        <source>Open outgoing</source>
        <translation>処理中の送信リクエスト</translation>
    </message>
    <message>
        <source>Outgoing connections</source>
        <translation>送信接続</translation>
    </message>
    <message>
        <source>HTTP/1.1</source>
        <translation>HTTP/1.1</translation>
    </message>
    <message>
        <source>HTTP/2</source>
        <translation>HTTP/2</translation>
    </message>
    <message>
        <source>HTTP/3</source>
        <translation>HTTP/3</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Kestrel</source>
        <translation>Kestrel</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>open</source>
        <translation>オープン</translation>
    </message>
    <message>
        <source>New connections</source>
        <translation>新規接続</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Kestrel queues</source>
        <translation>Kestrel のキュー</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Connection duration</source>
        <translation>接続の持続時間</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::Banner</name>
    <message>
        <source>Close this notice</source>
        <translation>この通知を閉じる</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::ClientsModel</name>
    <message>
        <source>connected</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>アイドル</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信量</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最終アクセス</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>コマンド パレット</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検索結果</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::CounterBrowser</name>
    <message>
        <source>Search counters</source>
        <translation>カウンターを検索</translation>
    </message>
    <message>
        <source>New chart</source>
        <translation>新しいグラフ</translation>
    </message>
    <message>
        <source>Add to chart</source>
        <translation>グラフに追加</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>カウンター</translation>
    </message>
    <message>
        <source>Close the list of counters</source>
        <translation>カウンター一覧を閉じる</translation>
    </message>
    <message>
        <source>A chart of the chosen counter (double click)</source>
        <translation>選択したカウンターのグラフ (ダブルクリック)</translation>
    </message>
    <message>
        <source>As one more series of the chart that was touched last (Ctrl+Enter)</source>
        <translation>最後に操作したグラフに系列として追加 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Ask for another event source or meter</source>
        <translation>別のイベント ソースまたはメーターを要求</translation>
    </message>
    <message>
        <source>Event source or meter to ask the process for</source>
        <translation>プロセスに要求するイベント ソースまたはメーター</translation>
    </message>
    <message>
        <source>Name of an EventSource or Meter; Enter asks the process for all its counters</source>
        <translation>EventSource または Meter の名前。Enter で、その全カウンターをプロセスに要求します</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many counters match the search</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::CounterTreeModel</name>
    <message>
        <source>Meter %1</source>
        <translation>メーター %1</translation>
    </message>
    <message>
        <source>Event source %1</source>
        <translation>イベント ソース %1</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>カウンター</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在値</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::DashboardModel</name>
    <message>
        <source>no samples %1 s</source>
        <translation>サンプルなし %1 秒</translation>
    </message>
    <message>
        <source>no samples %1 s (%2)</source>
        <translation>サンプルなし %1 秒 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n collections</source>
        <translation>
            <numerusform>GC %n 回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exceptions</source>
        <translation>
            <numerusform>例外 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>add chart %1</source>
        <translation>グラフ %1 の追加</translation>
    </message>
    <message>
        <source>remove chart %1</source>
        <translation>グラフ %1 の削除</translation>
    </message>
    <message>
        <source>move chart %1</source>
        <translation>グラフ %1 の移動</translation>
    </message>
    <message>
        <source>show %1</source>
        <translation>%1 の表示</translation>
    </message>
    <message>
        <source>hide %1</source>
        <translation>%1 の非表示</translation>
    </message>
    <message>
        <source>reset charts</source>
        <translation>グラフのリセット</translation>
    </message>
    <message>
        <source>others (%1)</source>
        <comment>the curves that are not among the top ones, and how many</comment>
        <translation>その他 (%1)</translation>
    </message>
    <message>
        <source>%1 is not published by this process (yet).</source>
        <translation>%1 はこのプロセスから (まだ) 公開されていません。</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::DashboardPanel</name>
    <message>
        <source>Counters of %1 show what it does, second by second.</source>
        <translation>%1 のカウンターで、動作を 1 秒ごとに確認できます。</translation>
    </message>
    <message>
        <source>Show counters</source>
        <translation>カウンターを表示</translation>
    </message>
    <message>
        <source>Charts of the process&apos;s counters on one time axis. Drag pans, the wheel zooms, Shift+drag measures a span, double click follows the newest samples again. W A S D move, Space pauses. Chart lists everything the process publishes.</source>
        <translation>プロセスのカウンターを 1 本の時間軸上にグラフ表示します。ドラッグで移動、ホイールでズーム、Shift+ドラッグで区間を計測、ダブルクリックで最新サンプルへの追従に戻ります。W A S D で移動、Space で一時停止。[グラフ] には、プロセスが公開するすべてのカウンターが並びます。</translation>
    </message>
    <message>
        <source>History is kept.</source>
        <translation>履歴は保持されます。</translation>
    </message>
    <message>
        <source>dump</source>
        <translation>ダンプ</translation>
    </message>
    <message>
        <source>GC dump</source>
        <translation>GC ダンプ</translation>
    </message>
    <message>
        <source>stacks</source>
        <translation>スタック</translation>
    </message>
    <message>
        <source>trace</source>
        <translation>トレース</translation>
    </message>
    <message>
        <source>logs</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>metrics</source>
        <translation>メトリクス</translation>
    </message>
    <message>
        <source>exceptions</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source> (failed)</source>
        <translation> (失敗)</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>ダッシュボード</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::DashboardSession</name>
    <message>
        <source>This file is no saved session of clrscope.</source>
        <translation>このファイルは clrscope の保存済みセッションではありません。</translation>
    </message>
    <message>
        <source>This session was saved by a newer clrscope. Open it with that one.</source>
        <translation>このセッションは新しいバージョンの clrscope で保存されています。そのバージョンで開いてください。</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::DashboardWidget</name>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>やり直し: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Ready-made groups</source>
        <translation>定義済みグループ</translation>
    </message>
    <message>
        <source>Reset charts</source>
        <translation>グラフをリセット</translation>
    </message>
    <message>
        <source>Export as PNG…</source>
        <translation>PNG としてエクスポート…</translation>
    </message>
    <message>
        <source>Export the charts</source>
        <translation>グラフのエクスポート</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>Export as SVG…</source>
        <translation>SVG としてエクスポート…</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG 画像 (*.svg)</translation>
    </message>
    <message>
        <source>Export the visible span as CSV…</source>
        <translation>表示範囲を CSV としてエクスポート…</translation>
    </message>
    <message>
        <source>Export the visible span</source>
        <translation>表示範囲のエクスポート</translation>
    </message>
    <message>
        <source>Comma separated values (*.csv)</source>
        <translation>コンマ区切り値 (*.csv)</translation>
    </message>
    <message>
        <source>Save session…</source>
        <translation>セッションを保存…</translation>
    </message>
    <message>
        <source>Save curves and markers</source>
        <translation>曲線とマーカーの保存</translation>
    </message>
    <message>
        <source>clrscope sessions (*.clrscope)</source>
        <translation>clrscope セッション (*.clrscope)</translation>
    </message>
    <message>
        <source>Open session…</source>
        <translation>セッションを開く…</translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>セッションを開く</translation>
    </message>
    <message>
        <source>Add series…</source>
        <translation>系列を追加…</translation>
    </message>
    <message>
        <source>Add threshold…</source>
        <translation>しきい値を追加…</translation>
    </message>
    <message>
        <source>Remove thresholds</source>
        <translation>しきい値を削除</translation>
    </message>
    <message>
        <source>remove thresholds</source>
        <translation>しきい値の削除</translation>
    </message>
    <message>
        <source>Remove series</source>
        <translation>系列を削除</translation>
    </message>
    <message>
        <source>remove a series</source>
        <translation>系列の削除</translation>
    </message>
    <message>
        <source>Tags shown</source>
        <translation>表示するタグ</translation>
    </message>
    <message numerus="yes">
        <source>Top %n and others</source>
        <translation>
            <numerusform>上位 %n 件とその他</numerusform>
        </translation>
    </message>
    <message>
        <source>show more or fewer tags</source>
        <translation>表示タグ数の変更</translation>
    </message>
    <message>
        <source>Draw as steps</source>
        <translation>ステップ表示</translation>
    </message>
    <message>
        <source>draw as steps</source>
        <translation>ステップ表示</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>compare with %1</source>
        <translation>%1 との比較</translation>
    </message>
    <message>
        <source>Open the tab of another process to compare with it.</source>
        <translation>比較するには、別のプロセスのタブを開いてください。</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>画像としてコピー</translation>
    </message>
    <message>
        <source>Copied the chart as a picture.</source>
        <translation>グラフを画像としてコピーしました。</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>前へ移動</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>後ろへ移動</translation>
    </message>
    <message>
        <source>Remove chart</source>
        <translation>グラフを削除</translation>
    </message>
    <message>
        <source>add %1 to %2</source>
        <translation>%2 への %1 の追加</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>Threshold in %1</source>
        <comment>%1 is a unit</comment>
        <translation>しきい値 (%1)</translation>
    </message>
    <message>
        <source>A threshold is a number, “%1” is none.</source>
        <translation>しきい値には数値を指定してください。「%1」は数値ではありません。</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>add a threshold</source>
        <translation>しきい値の追加</translation>
    </message>
    <message>
        <source>Title of the chart</source>
        <translation>グラフのタイトル</translation>
    </message>
    <message>
        <source>rename a chart</source>
        <translation>グラフ名の変更</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 を保存しました。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>process name and id</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 を開いています</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>time span</comment>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>time span</comment>
        <translation>
            <numerusform>%n 時間</numerusform>
        </translation>
    </message>
    <message>
        <source>Time span of all charts</source>
        <translation>全グラフの時間範囲</translation>
    </message>
    <message>
        <source>Time span</source>
        <translation>時間範囲</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Freeze the picture; samples are kept (Space)</source>
        <translation>表示を固定します。サンプルは引き続き保持されます (Space)</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>追従</translation>
    </message>
    <message>
        <source>Keep the newest samples in view (F)</source>
        <translation>最新のサンプルを常に表示 (F)</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Everything the process publishes, to be charted</source>
        <translation>プロセスが公開するすべてのカウンターからグラフを作成</translation>
    </message>
    <message>
        <source>More: groups, export, sessions</source>
        <translation>その他: グループ、エクスポート、セッション</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Zoom to span</source>
        <translation>区間を拡大</translation>
    </message>
    <message>
        <source>Save span…</source>
        <translation>区間を保存…</translation>
    </message>
    <message>
        <source>Clear the selection (Esc)</source>
        <translation>選択を解除 (Esc)</translation>
    </message>
    <message>
        <source>Statistics of the selected span</source>
        <translation>選択区間の統計</translation>
    </message>
    <message>
        <source>Save the selected span</source>
        <translation>選択区間の保存</translation>
    </message>
    <message>
        <source>Added the chart %1.</source>
        <translation>グラフ %1 を追加しました。</translation>
    </message>
    <message>
        <source>Asked the process for all of %1.</source>
        <translation>%1 の全カウンターをプロセスに要求しました。</translation>
    </message>
    <message>
        <source>Waiting for %1 for %2. The charts go on when it answers.</source>
        <translation>%1 の応答を待っています (%2)。応答があり次第、グラフの更新を再開します。</translation>
    </message>
    <message>
        <source>Ended %1. %2</source>
        <translation>%1 に終了しました。%2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>No counters yet</source>
        <translation>カウンターはまだありません</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>%1 を待っています</translation>
    </message>
    <message>
        <source>The first sample comes after one interval of %1 s. Waiting for %2.</source>
        <comment>%2 is a duration</comment>
        <translation>最初のサンプルは 1 間隔 (%1 秒) 後に届きます。%2 待機中。</translation>
    </message>
    <message>
        <source>%1 has ended</source>
        <translation>%1 は終了しました</translation>
    </message>
    <message>
        <source>No counters from %1</source>
        <translation>%1 からのカウンターがありません</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Removed the chart %1. Ctrl+Z brings it back.</source>
        <translation>グラフ %1 を削除しました。Ctrl+Z で元に戻せます。</translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <comment>a span of time and its length</comment>
        <translation>%1 ～ %2 (%3)</translation>
    </message>
    <message>
        <source>No sample of it came before it ended, so there is nothing to show. Recordings of it are kept under Traces.</source>
        <translation>サンプルが届く前に終了したため、表示できるデータがありません。記録は [トレース] に保持されています。</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::DensityBars</name>
    <message>
        <source>Events over time</source>
        <translation>イベントの推移</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::DensityLine</name>
    <message>
        <source>Events over time</source>
        <translation>イベントの推移</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <comment>%1 is a number of events per second</comment>
        <translation>最大 %1</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::EmptyState</name>
    <message>
        <source>or from a shell</source>
        <translation>またはシェルで実行</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>コマンドをコピー</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::EngineLink</name>
    <message>
        <source>The process is gone or cannot be reached.</source>
        <translation>プロセスが終了したか、接続できません。</translation>
    </message>
    <message>
        <source>clrscope is ending.</source>
        <translation>clrscope を終了しています。</translation>
    </message>
    <message>
        <source>%1 runs, but is not recorded: %2</source>
        <translation>%1 は実行中ですが、記録されていません: %2</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::EnvironmentModel</name>
    <message>
        <source>Hidden, as it looks like a secret. “Reveal” shows it.</source>
        <translation>機密情報の可能性があるため非表示です。[機密値を表示] で確認できます。</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::EnvironmentPanel</name>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Filter variables</source>
        <translation>変数をフィルター</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>Waiting for the variables of %1.</source>
        <translation>%1 の変数を待っています。</translation>
    </message>
    <message>
        <source>Reveal secrets</source>
        <translation>機密値を表示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s) copied</source>
        <translation>
            <numerusform>変数を %n 個コピーしました</numerusform>
        </translation>
    </message>
    <message>
        <source>What the process was started with. Values that look like secrets are hidden until you reveal them.</source>
        <translation>プロセスの起動時の環境です。機密情報と思われる値は、表示操作をするまで隠されます。</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>コマンド ライン</translation>
    </message>
    <message>
        <source>Entry assembly</source>
        <translation>エントリ アセンブリ</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>ランタイム</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Runtime instance</source>
        <translation>ランタイム インスタンス</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::EventCountModel</name>
    <message>
        <source>event %1</source>
        <translation>イベント %1</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>With stack</source>
        <translation>スタックあり</translation>
    </message>
    <message>
        <source>%</source>
        <comment>header of a column: share of all events</comment>
        <translation>%</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::EventListModel</name>
    <message>
        <source>Time, s</source>
        <translation>時間 (秒)</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>ペイロード</translation>
    </message>
    <message>
        <source>event %1</source>
        <translation>イベント %1</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::EventsStrip</name>
    <message>
        <source>Recordings</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>GC gen 2</source>
        <translation>GC Gen 2</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::KeysModel</name>
    <message>
        <source>Valid</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>期限間近</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>never</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>From the configuration (MonitorApiKey); change it there.</source>
        <translation>構成 (MonitorApiKey) で設定されています。変更は構成側で行ってください。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::KeywordsEditor</name>
    <message>
        <source>Filter keywords</source>
        <translation>キーワードをフィルター</translation>
    </message>
    <message>
        <source>Keywords, hexadecimal</source>
        <translation>キーワード (16 進)</translation>
    </message>
    <message>
        <source>Keywords of %1</source>
        <translation>%1 のキーワード</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>キーワード</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc で閉じる</translation>
    </message>
    <message>
        <source>Keywords by name (Alt+Down)</source>
        <translation>名前でキーワードを選択 (Alt+↓)</translation>
    </message>
    <message>
        <source>%1 of %2 set</source>
        <translation>%1 / %2 を設定</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::LaunchPage</name>
    <message>
        <source>&quot;%1&quot; is no variable. Write NAME=value, one on a line.</source>
        <translation>「%1」は変数として正しくありません。NAME=値 の形式で 1 行に 1 つ入力してください。</translation>
    </message>
    <message>
        <source>Launch a program</source>
        <translation>プログラムを起動</translation>
    </message>
    <message>
        <source>Launch and record</source>
        <translation>起動して記録</translation>
    </message>
    <message>
        <source>held before its first instruction until the recording runs</source>
        <translation>記録が始まるまで、最初の命令の前で停止させます</translation>
    </message>
    <message>
        <source>dotnet, or the path of a program</source>
        <translation>dotnet またはプログラムのパス</translation>
    </message>
    <message>
        <source>Choose the program</source>
        <translation>プログラムを選択</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>as on a command line; quote what holds spaces</source>
        <translation>コマンド ラインと同じ形式。空白を含む場合は引用符で囲みます</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>引数</translation>
    </message>
    <message>
        <source>the folder clrscope was started in</source>
        <translation>clrscope を起動したフォルダー</translation>
    </message>
    <message>
        <source>Choose the working folder</source>
        <translation>作業フォルダーを選択</translation>
    </message>
    <message>
        <source>Working folder</source>
        <translation>作業フォルダー</translation>
    </message>
    <message>
        <source>NAME=value, one on a line</source>
        <translation>NAME=値、1 行に 1 つ</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>What to record</source>
        <translation>記録する内容</translation>
    </message>
    <message>
        <source>Name a program and tick at least one thing to record</source>
        <translation>プログラムを指定し、記録する内容を 1 つ以上選択してください</translation>
    </message>
    <message>
        <source>There is no folder %1 to work in. Choose another, or leave it empty.</source>
        <translation>作業フォルダー %1 がありません。別のフォルダーを選択するか、空欄にしてください。</translation>
    </message>
    <message>
        <source>%1 starts. Waiting for its .NET runtime, at most 10 s.</source>
        <translation>%1 を起動しています。.NET ランタイムを待っています (最長 10 秒)。</translation>
    </message>
    <message>
        <source>%1 runs and is recorded from its first instant.</source>
        <translation>%1 は実行中で、起動直後から記録されています。</translation>
    </message>
    <message>
        <source>%1 runs and is recorded from its first instant. What it prints goes to %2.</source>
        <translation>%1 は実行中で、起動直後から記録されています。出力は %2 に書き込まれます。</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::LiveCard</name>
    <message>
        <source>Recording</source>
        <translation>記録中</translation>
    </message>
    <message>
        <source>events per half second</source>
        <translation>0.5 秒あたりのイベント数</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>停止して保存</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>破棄…</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>Discard recording</source>
        <translation>記録の破棄</translation>
    </message>
    <message>
        <source>The recording ends and its file is deleted: %1</source>
        <translation>記録を終了し、ファイルを削除します: %1</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>The recording was discarded.</source>
        <translation>記録を破棄しました。</translation>
    </message>
    <message>
        <source>bytes per half second</source>
        <translation>0.5 秒あたりのバイト数</translation>
    </message>
    <message>
        <source>Draining: method names for the stacks still come</source>
        <translation>終了処理中: スタックのメソッド名を受信しています</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>記録完了</translation>
    </message>
    <message>
        <source>Recording failed</source>
        <translation>記録失敗</translation>
    </message>
    <message>
        <source>Recording ended early</source>
        <translation>記録が途中で終了しました</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>開始中</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/秒</translation>
    </message>
    <message>
        <source>Finish without symbols</source>
        <translation>シンボルなしで終了</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>Open a trace</source>
        <translation>トレースを開く</translation>
    </message>
    <message>
        <source>Traces (*.nettrace *.netperf);;All files (*)</source>
        <translation>トレース (*.nettrace *.netperf);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>タブを閉じる</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Clear finished operations</source>
        <translation>終了した操作を消去</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Processes as a table</source>
        <translation>プロセスを表で表示</translation>
    </message>
    <message>
        <source>Show processes</source>
        <translation>プロセスを表示</translation>
    </message>
    <message>
        <source>Show operations</source>
        <translation>操作を表示</translation>
    </message>
    <message>
        <source>Operations as one line</source>
        <translation>操作を 1 行で表示</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>次のタブ</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>前のタブ</translation>
    </message>
    <message>
        <source>&amp;Process</source>
        <translation>プロセス(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>記録(&amp;R)</translation>
    </message>
    <message>
        <source>Record trace</source>
        <translation>トレースを記録</translation>
    </message>
    <message>
        <source>Record with options…</source>
        <translation>オプションを指定して記録…</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>検索…</translation>
    </message>
    <message>
        <source>API server</source>
        <translation>API サーバー</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>デモを開始</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>About this panel</source>
        <translation>このパネルについて</translation>
    </message>
    <message>
        <source>Choose a process at the left to see inside it. Those below the line cannot be reached; each says why and how to mend it.</source>
        <translation>左側でプロセスを選択すると内部を確認できます。線より下のプロセスには接続できません。それぞれに理由と対処法が表示されます。</translation>
    </message>
    <message>
        <source>About clrscope</source>
        <translation>clrscope について</translation>
    </message>
    <message>
        <source>clrscope %1 sees inside running .NET processes. Free software under GPL-3.0-or-later. Qt %2.</source>
        <translation>clrscope %1 は、実行中の .NET プロセスの内部を観察するツールです。GPL-3.0-or-later に基づく自由ソフトウェア。Qt %2。</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>API starting</source>
        <translation>API 開始中</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>オンにする</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>オフにする</translation>
    </message>
    <message>
        <source>Server page</source>
        <translation>サーバー ページ</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 をコピー</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>コピーしました: %1</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>Float the processes</source>
        <translation>プロセスをフローティング表示</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Open processes and files</source>
        <translation>開いているプロセスとファイル</translation>
    </message>
    <message>
        <source>Choose a process</source>
        <translation>プロセスの選択</translation>
    </message>
    <message>
        <source>A click on a process at the left shows its counters live and records its trace.</source>
        <translation>左側のプロセスをクリックすると、カウンターをライブ表示し、トレースを記録できます。</translation>
    </message>
    <message>
        <source>Open a trace file…</source>
        <translation>トレース ファイルを開く…</translation>
    </message>
    <message>
        <source>Panel %1: %2</source>
        <comment>number and name of a panel</comment>
        <translation>パネル %1: %2</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>記録を停止</translation>
    </message>
    <message>
        <source>%1 (Ctrl+R)</source>
        <translation>%1 (Ctrl+R)</translation>
    </message>
    <message>
        <source>Choose a process that can be reached first</source>
        <translation>先に接続可能なプロセスを選択してください</translation>
    </message>
    <message>
        <source>The demo starts. It appears in the list in a moment.</source>
        <translation>デモを開始しています。まもなく一覧に表示されます。</translation>
    </message>
    <message>
        <source>API on</source>
        <translation>API オン</translation>
    </message>
    <message>
        <source>API limited</source>
        <translation>API 制限あり</translation>
    </message>
    <message>
        <source>API failed</source>
        <translation>API 失敗</translation>
    </message>
    <message>
        <source>API off</source>
        <translation>API オフ</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>Open tab</source>
        <translation>開いているタブ</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Quit clrscope</source>
        <translation>clrscope の終了</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) still run. Quitting ends them; what they captured is kept.</source>
        <translation>
            <numerusform>%n 件の記録が実行中です。終了すると記録も終わりますが、取得済みのデータは保持されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on recording</source>
        <translation>記録を続ける</translation>
    </message>
    <message>
        <source>Launch…</source>
        <translation>起動…</translation>
    </message>
    <message>
        <source>Start a program and record it from its first instant</source>
        <translation>プログラムを起動し、起動直後から記録</translation>
    </message>
    <message>
        <source>Write a dump with heap</source>
        <translation>ヒープ付きダンプを書き込む</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>スナップショット</translation>
    </message>
    <message>
        <source>Write a dump</source>
        <translation>ダンプを書き込む</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>起動</translation>
    </message>
    <message>
        <source>%1 writes a dump. It stands still until it is written.</source>
        <translation>%1 のダンプを書き込んでいます。完了するまでプロセスは停止します。</translation>
    </message>
    <message>
        <source>Write a dump of the process beside the recordings</source>
        <translation>プロセスのダンプを記録と同じ場所に書き込む</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::OperationsModel</name>
    <message>
        <source>Starting</source>
        <translation>開始中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Draining</source>
        <translation>終了処理中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Dump</source>
        <translation>ダンプ</translation>
    </message>
    <message>
        <source>GC dump</source>
        <translation>GC ダンプ</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>トレース</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>メトリクス</translation>
    </message>
    <message>
        <source>Stacks</source>
        <translation>スタック</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Window</source>
        <comment>who started it: this window</comment>
        <translation>このウィンドウ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>今すぐ終了</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>HTTP response</source>
        <translation>HTTP 応答</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>What</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>開始元</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>出力先</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>実行中 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draining</source>
        <translation>
            <numerusform>終了処理中 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>完了 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>失敗 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>キャンセル %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>実行中の操作はありません</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::OperationsPane</name>
    <message numerus="yes">
        <source>Clear %n finished operation(s)</source>
        <translation>
            <numerusform>終了した操作 %n 件を消去</numerusform>
        </translation>
    </message>
    <message>
        <source>Collapse operations</source>
        <translation>操作を折りたたむ</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>終了した操作を消去</translation>
    </message>
    <message>
        <source>Float operations</source>
        <translation>操作をフローティング表示</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>詳細を閉じる</translation>
    </message>
    <message>
        <source>Expand operations</source>
        <translation>操作を展開</translation>
    </message>
    <message>
        <source>, draining</source>
        <translation>、終了処理中</translation>
    </message>
    <message>
        <source>, for %1</source>
        <comment>%1 is a client&apos;s address</comment>
        <translation>、クライアント %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>button, operation</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>完了 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>失敗 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>停止して保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>コピーしました: %1</translation>
    </message>
    <message>
        <source>Copy operation id</source>
        <translation>操作 ID をコピー</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>一覧から削除</translation>
    </message>
    <message>
        <source>Started %1 by %2.</source>
        <translation>開始: %1 (%2)</translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <translation>出力先: %1</translation>
    </message>
    <message>
        <source>%1 events, %2 dropped</source>
        <translation>イベント %1 件、欠落 %2 件</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>タグ: %1</translation>
    </message>
    <message>
        <source>Cleared. Ctrl+Z brings them back.</source>
        <translation>消去しました。Ctrl+Z で元に戻せます。</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::PanelStrip</name>
    <message>
        <source>Panels</source>
        <translation>パネル</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::ProcessListModel</name>
    <message>
        <source>Ended %1. History kept.</source>
        <comment>%1 is a time</comment>
        <translation>%1 に終了。履歴は保持されています。</translation>
    </message>
    <message>
        <source>Does not answer for %1. It may be stopped in a debugger. Waiting.</source>
        <comment>%1 is a length of time</comment>
        <translation>応答なし (%1)。デバッガーで停止している可能性があります。待機中。</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>プロセス %1</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>記録中</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>ランタイム</translation>
    </message>
    <message>
        <source>Arch</source>
        <translation>アーキテクチャ</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 分</translation>
    </message>
    <message>
        <source>CPU %</source>
        <translation>CPU %</translation>
    </message>
    <message>
        <source>Working set</source>
        <translation>ワーキング セット</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::ProcessPane</name>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>フィルター (Ctrl+F)</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>自分のみ</translation>
    </message>
    <message>
        <source>Only processes of the user clrscope runs as</source>
        <translation>clrscope の実行ユーザーのプロセスのみ</translation>
    </message>
    <message>
        <source>Out of reach last</source>
        <translation>接続不可を末尾に</translation>
    </message>
    <message>
        <source>All in one order</source>
        <translation>まとめて並べ替え</translation>
    </message>
    <message>
        <source>Order of those out of reach</source>
        <translation>接続不可のプロセスの並び順</translation>
    </message>
    <message>
        <source>No .NET process runs on this machine. Start one, or look at the demo.</source>
        <translation>このマシンで実行中の .NET プロセスはありません。起動するか、デモをお試しください。</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>デモを開始</translation>
    </message>
    <message>
        <source>No process matches the filter.</source>
        <translation>フィルターに一致するプロセスはありません。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown of all</comment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n out of reach</source>
        <translation>
            <numerusform>接続不可 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended</source>
        <translation>
            <numerusform>終了 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by name, pid, user, path</source>
        <translation>名前、PID、ユーザー、パスでフィルター</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>コピーしました: %1</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Record trace</source>
        <translation>トレースを記録</translation>
    </message>
    <message>
        <source>Resume from its first instant</source>
        <translation>起動直後の停止から再開</translation>
    </message>
    <message>
        <source>Copy the line that mends it</source>
        <translation>対処用コマンドをコピー</translation>
    </message>
    <message>
        <source>Copy pid</source>
        <translation>PID をコピー</translation>
    </message>
    <message>
        <source>Copy uid</source>
        <translation>UID をコピー</translation>
    </message>
    <message>
        <source>Copy command line</source>
        <translation>コマンド ラインをコピー</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>curl としてコピー</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>一覧から消す</translation>
    </message>
    <message>
        <source>The default process was not changed: %1</source>
        <translation>既定のプロセスを変更できませんでした: %1</translation>
    </message>
    <message>
        <source>Write a dump</source>
        <translation>ダンプを書き込む</translation>
    </message>
    <message>
        <source>Set as default process</source>
        <translation>既定のプロセスに設定</translation>
    </message>
    <message>
        <source>API requests that name no process mean it; kept in the settings of clrscope</source>
        <translation>プロセスを指定しない API リクエストの対象になります。clrscope の設定に保存されます</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::ProcessTab</name>
    <message>
        <source>%1 ended %2. What was captured stays and can be read and saved.</source>
        <comment>%1 a process, %2 a time</comment>
        <translation>%1 は %2 に終了しました。取得済みのデータは残り、閲覧と保存ができます。</translation>
    </message>
    <message>
        <source>%1 is held before its first instant. Resume it from the Process menu.</source>
        <translation>%1 は起動直後で停止しています。[プロセス] メニューから再開してください。</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::ProcessView</name>
    <message>
        <source>Processes</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>Copy the line that mends it</source>
        <translation>対処用コマンドをコピー</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Open history</source>
        <translation>履歴を開く</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>一覧から消す</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::ProviderDelegate</name>
    <message>
        <source>Name of the provider</source>
        <translation>プロバイダーの名前</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>%1 is no keyword mask. Write 0x and up to 16 digits.</source>
        <translation>%1 はキーワード マスクではありません。0x に続けて 16 桁以内で入力してください。</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::ProviderModel</name>
    <message>
        <source>Add provider</source>
        <translation>プロバイダーを追加</translation>
    </message>
    <message>
        <source>%1, on</source>
        <translation>%1、オン</translation>
    </message>
    <message>
        <source>%1, off</source>
        <translation>%1、オフ</translation>
    </message>
    <message>
        <source>A provider needs a name. Delete removes the row.</source>
        <translation>プロバイダーには名前が必要です。Delete で行を削除できます。</translation>
    </message>
    <message>
        <source>An argument may not hold a double quote: the runtime cannot read it back.</source>
        <translation>引数に二重引用符は使用できません。ランタイムが読み取れなくなります。</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>キーワード</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>引数</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::RecordingNotice</name>
    <message>
        <source>The dump of %1 failed</source>
        <translation>%1 のダンプに失敗しました</translation>
    </message>
    <message>
        <source>The recording of %1 failed</source>
        <translation>%1 の記録に失敗しました</translation>
    </message>
    <message>
        <source>The dump of %1 is written</source>
        <translation>%1 のダンプを書き込みました</translation>
    </message>
    <message>
        <source>The recording of %1 has ended</source>
        <translation>%1 の記録が終了しました</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>size and file name</comment>
        <translation>%2 (%1)</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::RecordingsModel</name>
    <message>
        <source>Recording</source>
        <translation>記録中</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>完全</translation>
    </message>
    <message>
        <source>Whole, events lost</source>
        <translation>完全 (イベント欠落あり)</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>途中で切断</translation>
    </message>
    <message>
        <source>No trace</source>
        <translation>トレースではありません</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>欠落</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::RequestsModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Time, ms</source>
        <translation>所要時間 (ms)</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信量</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::ServerPage</name>
    <message>
        <source>%1: copy the key now. It is shown this once.</source>
        <comment>%1 is the key&apos;s name</comment>
        <translation>%1: 今すぐキーをコピーしてください。表示されるのは今回だけです。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>every request needs one</source>
        <translation>すべてのリクエストに必要</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>新しいキー…</translation>
    </message>
    <message>
        <source>The key was revoked. Requests with it are refused from now on.</source>
        <translation>キーを失効させました。このキーを使うリクエストは今後拒否されます。</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>キーをコピー</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>laptop, ci-runner …</source>
        <translation>laptop、ci-runner …</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>キーの名前</translation>
    </message>
    <message>
        <source>Last day of the key</source>
        <translation>キーの最終日</translation>
    </message>
    <message>
        <source>Make key</source>
        <translation>キーを作成</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Hold the list still</source>
        <translation>一覧の更新を止める</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>curl としてコピー</translation>
    </message>
    <message>
        <source>Refused.</source>
        <translation>拒否しました。</translation>
    </message>
    <message>
        <source>Answered.</source>
        <translation>応答しました。</translation>
    </message>
    <message>
        <source>The API is on</source>
        <translation>API はオンです</translation>
    </message>
    <message>
        <source>The API is on, with limits</source>
        <translation>API はオンです (制限あり)</translation>
    </message>
    <message>
        <source>The API starts</source>
        <translation>API を開始しています</translation>
    </message>
    <message>
        <source>The API cannot be reached</source>
        <translation>API に接続できません</translation>
    </message>
    <message>
        <source>The API is off</source>
        <translation>API はオフです</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>オンにする</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>オフにする</translation>
    </message>
    <message>
        <source>Turned on, scripts, Prometheus and sidecars reach this machine&apos;s processes over HTTP, with a key.</source>
        <translation>オンにすると、スクリプト、Prometheus、サイドカーから、このマシンのプロセスにキー付きの HTTP でアクセスできます。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 をコピー</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>メトリクス</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>%1 まで有効</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>none is asked for now</source>
        <translation>現在は不要</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>まだなし</translation>
    </message>
    <message>
        <source>%1 of %2, the last 1 000 are kept</source>
        <translation>%1 / %2、最新の 1 000 件を保持</translation>
    </message>
    <message>
        <source>Failed %1</source>
        <comment>number of failed requests</comment>
        <translation>失敗 %1</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Filter settings</source>
        <translation>設定をフィルター</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>設定元</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s), each with the source that won</source>
        <translation>
            <numerusform>%n 個の値と、それぞれ採用された設定元</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of a setting, such as %1</source>
        <translation>設定の名前 (例: %1)</translation>
    </message>
    <message>
        <source>Name of the setting</source>
        <translation>設定の名前</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Value of the setting</source>
        <translation>設定の値</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定する</translation>
    </message>
    <message>
        <source>Writes it to the settings.json of clrscope. Double-click a value above to change it there.</source>
        <translation>clrscope の settings.json に書き込みます。上の値をダブルクリックすると、その場で変更できます。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Takes the chosen setting out of the settings.json of clrscope; other sources stay as they are.</source>
        <translation>選択した設定を clrscope の settings.json から削除します。ほかの設定元は変わりません。</translation>
    </message>
    <message>
        <source>The settings.json of clrscope says &quot;%1&quot;, but it does not count: %2 wins.</source>
        <translation>clrscope の settings.json の値は「%1」ですが、%2 が優先されるため有効になりません。</translation>
    </message>
    <message>
        <source>Not written: %1</source>
        <translation>書き込めませんでした: %1</translation>
    </message>
    <message>
        <source>%1, before the settings.json of clrscope</source>
        <comment>source of a setting</comment>
        <translation>%1 (clrscope の settings.json より優先)</translation>
    </message>
    <message>
        <source>Written, but it does not count: %1 wins with &quot;%2&quot;.</source>
        <translation>書き込みましたが、%1 の「%2」が優先されるため有効になりません。</translation>
    </message>
    <message>
        <source>default</source>
        <comment>source of a setting</comment>
        <translation>既定値</translation>
    </message>
    <message>
        <source>command line</source>
        <comment>source of a setting</comment>
        <translation>コマンド ライン</translation>
    </message>
    <message>
        <source>environment, %1</source>
        <comment>source of a setting</comment>
        <translation>環境変数 %1</translation>
    </message>
    <message>
        <source>file beside the program</source>
        <comment>source of a setting</comment>
        <translation>プログラムと同じ場所のファイル</translation>
    </message>
    <message>
        <source>environment</source>
        <comment>source of a setting</comment>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>user&apos;s file of dotnet monitor</source>
        <comment>source of a setting</comment>
        <translation>dotnet monitor のユーザー ファイル</translation>
    </message>
    <message>
        <source>settings of clrscope</source>
        <comment>source of a setting</comment>
        <translation>clrscope の設定</translation>
    </message>
    <message>
        <source>file of this machine</source>
        <comment>source of a setting</comment>
        <translation>このマシンのファイル</translation>
    </message>
    <message>
        <source>folder with a file for each key</source>
        <comment>source of a setting</comment>
        <translation>キーごとのファイルを置くフォルダー</translation>
    </message>
    <message>
        <source>file of the command line</source>
        <comment>source of a setting</comment>
        <translation>コマンド ラインで指定したファイル</translation>
    </message>
    <message>
        <source>key of this run</source>
        <comment>source of a setting</comment>
        <translation>この実行のキー</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::StatisticsModel</name>
    <message>
        <source> a minute</source>
        <translation> /分</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>傾き</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>サンプル</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>プロセス %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n out of reach</source>
        <translation>
            <numerusform>、接続不可 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>API off</source>
        <translation>API オフ</translation>
    </message>
    <message>
        <source>API starting</source>
        <translation>API 開始中</translation>
    </message>
    <message>
        <source>API %1</source>
        <translation>API %1</translation>
    </message>
    <message numerus="yes">
        <source>, %n client(s)</source>
        <translation>
            <numerusform>、クライアント %n</numerusform>
        </translation>
    </message>
    <message>
        <source>API not reachable</source>
        <translation>API 接続不可</translation>
    </message>
    <message>
        <source>Metrics %1</source>
        <translation>メトリクス %1</translation>
    </message>
    <message>
        <source>Free disk %1</source>
        <translation>ディスク空き %1</translation>
    </message>
    <message>
        <source>clrscope %1</source>
        <comment>own memory</comment>
        <translation>clrscope %1</translation>
    </message>
</context>
<context>
    <name>clrscope::ui::TraceView</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Whole trace</source>
        <translation>トレース全体</translation>
    </message>
    <message>
        <source>Zoom to selection</source>
        <translation>選択範囲を拡大</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>コピーしました: %1</translation>
    </message>
    <message>
        <source>Kinds of events</source>
        <translation>イベントの種類</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>これのみ</translation>
    </message>
    <message>
        <source>Lists only the chosen kinds of events</source>
        <translation>選択した種類のイベントのみ一覧に表示</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Lists all kinds of events</source>
        <translation>すべての種類のイベントを一覧に表示</translation>
    </message>
    <message>
        <source>Events by provider</source>
        <translation>プロバイダー別のイベント</translation>
    </message>
    <message>
        <source>Choose one or more kinds of events in the list first.</source>
        <translation>先に一覧からイベントの種類を 1 つ以上選択してください。</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Looking for events</source>
        <translation>イベントを検索しています</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>フィルター (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter events by text</source>
        <translation>テキストでイベントをフィルター</translation>
    </message>
    <message>
        <source>Copy the chosen events</source>
        <translation>選択したイベントをコピー</translation>
    </message>
    <message>
        <source>Events in the order of time</source>
        <translation>時刻順のイベント</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Details of the event</source>
        <translation>イベントの詳細</translation>
    </message>
    <message>
        <source>Reading %1, %2 %.</source>
        <translation>%1 を読み込んでいます (%2 %)。</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未読み込み</translation>
    </message>
    <message>
        <source>No trace</source>
        <translation>トレースではありません</translation>
    </message>
    <message>
        <source>Reading %1 was cancelled.</source>
        <translation>%1 の読み込みはキャンセルされました。</translation>
    </message>
    <message>
        <source>%1 is not a .nettrace or .netperf file.</source>
        <translation>%1 は .nettrace または .netperf ファイルではありません。</translation>
    </message>
    <message>
        <source>%1 cannot be read as a trace: %2</source>
        <translation>%1 をトレースとして読み込めません: %2</translation>
    </message>
    <message>
        <source>Reading was cancelled; what was read until then is shown.</source>
        <translation>読み込みはキャンセルされました。それまでに読み込んだ内容を表示しています。</translation>
    </message>
    <message>
        <source>The file breaks off: %1 Everything before is shown. A repaired copy opens in other tools, too.</source>
        <comment>%1 is a sentence with the offset</comment>
        <translation>ファイルが途中で切れています: %1 それより前の内容はすべて表示されます。修復したコピーはほかのツールでも開けます。</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>修復…</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>プロセス %1</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (プロセス %2)</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>完全</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no, it breaks off</source>
        <translation>いいえ、途中で切れています</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>ランタイム</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 so far, cancelled</source>
        <translation>ここまで %1 件、キャンセル済み</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation>%2 件中の先頭 %1 件</translation>
    </message>
    <message>
        <source>Selected %1 s – %2 s, %3</source>
        <translation>選択: %1 秒 – %2 秒、%3</translation>
    </message>
    <message>
        <source>Drag over the time line to choose a span; W A S D zoom and pan.</source>
        <translation>タイムラインをドラッグして区間を選択、W A S D でズームと移動。</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>ペイロード</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>スタック</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n フレーム</numerusform>
        </translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Id, version</source>
        <translation>ID、バージョン</translation>
    </message>
    <message>
        <source>Level, keywords</source>
        <translation>レベル、キーワード</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>Written by thread</source>
        <translation>書き込み元スレッド</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>プロセッサ</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Related activity</source>
        <translation>関連アクティビティ</translation>
    </message>
    <message>
        <source>Choose one or more events in the list first.</source>
        <translation>先に一覧からイベントを 1 つ以上選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n event(s).</source>
        <translation>
            <numerusform>イベントを %n 件コピーしました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clrscope::ui::TracesPanel</name>
    <message>
        <source>Repaired: %1</source>
        <translation>修復しました: %1</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>トレース</translation>
    </message>
    <message>
        <source>A trace keeps every event of the kinds you tick in a file that PerfView, Visual Studio and clrscope open. Each profile says what it costs the process while it records.</source>
        <translation>トレースは、選択した種類の全イベントを 1 つのファイルに保存します。PerfView、Visual Studio、clrscope で開けます。各プロファイルには、記録中にプロセスにかかる負荷が示されます。</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>Open a trace</source>
        <translation>トレースを開く</translation>
    </message>
    <message>
        <source>Traces (*.nettrace *.netperf);;All files (*)</source>
        <translation>トレース (*.nettrace *.netperf);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>What to record</source>
        <translation>記録する内容</translation>
    </message>
    <message>
        <source>profiles add up</source>
        <translation>複数選択可</translation>
    </message>
    <message>
        <source>heavy</source>
        <translation>高負荷</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>選択なし</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>プリセットとして保存…</translation>
    </message>
    <message>
        <source>Remove this preset</source>
        <translation>このプリセットを削除</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>when I stop it</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>after</source>
        <translation>次の時間の経過後</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Length in seconds</source>
        <translation>長さ (秒)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>never</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>size reaches</source>
        <translation>サイズ上限に到達</translation>
    </message>
    <message>
        <source>Size to stop at</source>
        <translation>停止するサイズ</translation>
    </message>
    <message>
        <source>Or when</source>
        <translation>または</translation>
    </message>
    <message>
        <source>What the process keeps for events not yet read. Too small loses events when many come at once.</source>
        <translation>プロセスが未読イベント用に確保する領域です。小さすぎると、イベントが集中したときに失われます。</translation>
    </message>
    <message>
        <source>Rundown</source>
        <translation>ランダウン</translation>
    </message>
    <message>
        <source>Method names at the end of the file. Without them stacks of running code show addresses only.</source>
        <translation>ファイル末尾に書かれるメソッド名です。ないと、実行中のコードのスタックにはアドレスしか表示されません。</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>バッファー</translation>
    </message>
    <message>
        <source>{time}, {pid} and {name} are filled in.</source>
        <translation>{time}、{pid}、{name} は自動的に置き換えられます。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Folder for recordings</source>
        <translation>記録の保存先フォルダー</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>プリセットとして保存</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>プリセットの名前</translation>
    </message>
    <message>
        <source>Providers of the next recording</source>
        <translation>次の記録のプロバイダー</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Back to what the profiles say</source>
        <translation>プロファイルの内容に戻します</translation>
    </message>
    <message>
        <source>Recordings of %1</source>
        <translation>%1 の記録</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>No recordings of %1 yet. A recording keeps every event of the kinds you choose in a file.</source>
        <translation>%1 の記録はまだありません。記録すると、選択した種類の全イベントがファイルに保存されます。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>The same over the API</source>
        <translation>同じ操作を API で実行</translation>
    </message>
    <message>
        <source>Shell of the line</source>
        <translation>コマンドのシェル</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>The line was copied.</source>
        <translation>コマンドをコピーしました。</translation>
    </message>
    <message numerus="yes">
        <source>%n, edited</source>
        <comment>providers</comment>
        <translation>
            <numerusform>%n 個、編集済み</numerusform>
        </translation>
    </message>
    <message>
        <source>The process has ended.</source>
        <translation>プロセスは終了しました。</translation>
    </message>
    <message>
        <source>Record another</source>
        <translation>もう一度記録</translation>
    </message>
    <message>
        <source>only %1 free</source>
        <comment>disk space</comment>
        <translation>空き %1 のみ</translation>
    </message>
    <message>
        <source>%1 free</source>
        <comment>disk space</comment>
        <translation>空き %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number of recordings, their size</comment>
        <translation>%1 件、%2</translation>
    </message>
    <message>
        <source>Saved the preset %1.</source>
        <translation>プリセット %1 を保存しました。</translation>
    </message>
    <message>
        <source>Removed the preset %1.</source>
        <translation>プリセット %1 を削除しました。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>コピーしました: %1</translation>
    </message>
    <message>
        <source>Repair into a new file</source>
        <translation>修復して新しいファイルに保存</translation>
    </message>
    <message>
        <source>an event comes</source>
        <translation>イベントの発生</translation>
    </message>
    <message>
        <source>provider/event</source>
        <translation>provider/event</translation>
    </message>
    <message>
        <source>The first such event ends the recording. Behind it, field=value says what its payload must hold.</source>
        <translation>最初に一致したイベントで記録を終了します。続けて field=value と書くと、ペイロードの値を条件にできます。</translation>
    </message>
    <message>
        <source>Event that ends the recording</source>
        <translation>記録を終了するイベント</translation>
    </message>
    <message>
        <source>The process is out of reach.</source>
        <translation>プロセスに接続できません。</translation>
    </message>
</context>
</TS>
