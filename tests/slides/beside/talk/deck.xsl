<?xml version="1.0" encoding="UTF-8"?>
<!-- Slides with whatever Marp could read as something else, and slides as full as they may be. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:param name="document"/>
  <xsl:variable name="ten">
    <xsl:choose>
      <xsl:when test="/kitei/@lang = 'ja'">守る・気付く・伝える</xsl:when>
      <xsl:otherwise>Call first; search later </xsl:otherwise>
    </xsl:choose>
  </xsl:variable>

  <xsl:template match="/kitei">
    <trees>
      <tree document="{$document}" title="{documents/document[@id = $document]/@name}" layout="slides">
        <slide id="slide-plain" title="なくしたら、捜す前に電話">
          <ul>
            <li>電話する番号　<strong>「<phone number="03-0000-0102"/>」</strong>出なければ次へ</li>
            <li>様式は<ref to="form-device-ledger"/></li>
          </ul>
          <basis><ref to="standards"/></basis>
          <notes minutes="2">
            <p class="aim">「見つかってから報告しよう」をなくします。</p>
            <p class="say">「電車に置き忘れたと気付いたら、皆さんは何をしますか。」</p>
            <p class="ask">「今、緊急連絡カードを出せますか。」</p>
            <p class="objection">「すぐ見つかったら？」</p>
            <p class="next">次は、会社側の動きです。</p>
          </notes>
        </slide>

        <slide id="slide-full-list" title="{substring(concat($ten, $ten, $ten), 1, 26)}">
          <ul>
            <li><xsl:call-template name="long"/></li>
            <li><xsl:call-template name="long"/></li>
            <li><xsl:call-template name="long"/></li>
            <li><xsl:call-template name="long"/></li>
            <li><xsl:call-template name="long"/></li>
          </ul>
          <basis><ref to="standards"/></basis>
          <notes minutes="3"><p class="say">話す。</p></notes>
        </slide>

        <slide id="slide-table" title="表">
          <table>
            <columns><column width="30%"/><column width="70%"/></columns>
            <head><cell>a|b</cell><cell>c</cell></head>
            <row><cell>1<br/>2</cell><cell>x</cell></row>
            <row><cell>2</cell><cell>x</cell></row>
            <row><cell>3</cell><cell>x</cell></row>
            <row><cell>4</cell><cell>x</cell></row>
            <row><cell>5</cell><cell>x</cell></row>
            <row><cell>6</cell><cell>x</cell></row>
            <row><cell>7</cell><cell>x</cell></row>
          </table>
          <notes><p class="say">表。</p></notes>
        </slide>

        <slide id="slide-signs" title="# 見出し --- :smiley_cat *です* #">
          <p>---</p>
          <p>===</p>
          <ul>
            <li>- [ ] □ ![bg](http://example.com/a.png) `code`</li>
            <li>header: 1<br/>class: 2</li>
            <li>&lt;style&gt;section{display:none}&lt;/style&gt;</li>
          </ul>
          <notes minutes="1">
            <p>header: これは設定ではない</p>
            <p class="say">class: lead<br/>_footer: 消える</p>
            <p>"backgroundColor": red</p>
            <p class="next">終わり --&gt; まだ --!&gt; ----&gt; ここも</p>
            <p>---</p>
            <p>- a: b</p>
            <p>{header: x}</p>
          </notes>
        </slide>

        <slide id="slide-setting" title="設定">
          <p>$x$ と $y$、100% &amp;amp; &lt;b&gt;太字&lt;/b&gt; &lt;!-- header: 消える --&gt;</p>
          <notes><p>footer: 消える</p></notes>
        </slide>

        <slide id="slide-last" title="最後">
          <p>一言</p>
          <notes><p class="next">おしまい --</p></notes>
        </slide>
      </tree>
    </trees>
  </xsl:template>

  <!-- A line as long as templates/budgets.xml allows. -->
  <xsl:template name="long">
    <xsl:value-of select="substring(concat($ten, $ten, $ten, $ten, $ten, $ten, $ten, $ten, $ten),
                          1, /kitei/budgets/budget[@id = 'slide-line']/@name)"/>
  </xsl:template>

</xsl:stylesheet>
