<?xml version="1.0" encoding="UTF-8"?>
<!-- 用語集: the terms of the catalog that stand somewhere in print, in the order of the syllabary or the alphabet.
     Second round: what is printed is the text of the linked trees. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:import href="common/blocks.xsl"/>

  <!-- In the syllabary が stands with か, っ with つ; the sound mark only tells apart what is otherwise equal. ー is passed over. -->
  <xsl:variable name="voiced" select="'がぎぐげござじずぜぞだぢづでどばびぶべぼぱぴぷぺぽぁぃぅぇぉっゃゅょゔー'"/>
  <xsl:variable name="plain" select="'かきくけこさしすせそたちつてとはひふへほはひふへほあいうえおつやゆよう'"/>

  <!-- English words stand at the head of a sentence too: capitals make no difference. And what may stand beside them:
       "virus" is not used where only "antivirus" is. -->
  <xsl:variable name="large" select="'ABCDEFGHIJKLMNOPQRSTUVWXYZ'"/>
  <xsl:variable name="small" select="'abcdefghijklmnopqrstuvwxyz'"/>
  <xsl:variable name="marks">.,:;!?()[]/&#x2013;&#x2014;&#x2018;&#x2019;&#x201c;&#x201d;'"&#xb7;&#x25a0;&#x25b2;&#x25cf;&#x9;&#xa;-</xsl:variable>
  <xsl:variable name="blanks" select="'                                '"/>
  <xsl:variable name="spaced" select="$lang != 'ja'"/>
  <xsl:variable name="from" select="substring(concat($large, $marks), 1 div $spaced)"/>
  <xsl:variable name="to" select="concat($small, $blanks)"/>
  <!-- in English a blank between the last word of a cell and the first of the next -->
  <xsl:variable name="gap" select="substring(' ', 1 div $spaced)"/>

  <!-- The set is read once. Most terms stand in the Standards, so those are looked through first: looking for a word in all there is takes
       twenty times as long. The list of deviations names what the company does not have, so it does not count. -->
  <xsl:variable name="in-standards">
    <xsl:value-of select="$gap"/>
    <xsl:apply-templates select="/kitei/set/tree[@document = 'standards']" mode="words"/>
  </xsl:variable>
  <xsl:variable name="in-others">
    <xsl:value-of select="$gap"/>
    <xsl:apply-templates select="/kitei/set/tree[@document != 'standards'][@document != 'deviations']" mode="words"/>
  </xsl:variable>
  <xsl:variable name="standards" select="string($in-standards)"/>
  <xsl:variable name="others" select="string($in-others)"/>

  <!-- Node by node: a set of all texts and labels would be merged with itself, which takes the square of their number, and
       so does translating all of them at once. -->
  <xsl:template match="*" mode="words">
    <xsl:if test="@label"><xsl:value-of select="concat(' ', translate(@label, $from, $to), ' ')"/></xsl:if>
    <xsl:apply-templates mode="words"/>
  </xsl:template>

  <xsl:template match="text()" mode="words">
    <xsl:value-of select="concat(translate(., $from, $to), $gap)"/>
  </xsl:template>

  <xsl:template match="kitei">
    <xsl:variable name="entries">
      <xsl:choose>
        <xsl:when test="$lang = 'ja'">
          <xsl:apply-templates select="model/catalog/term">
            <xsl:sort select="translate(@reading, $voiced, $plain)"/>
            <xsl:sort select="@reading"/>
          </xsl:apply-templates>
        </xsl:when>
        <xsl:otherwise>
          <xsl:apply-templates select="model/catalog/term">
            <xsl:sort select="translate(concat(key('catalog', concat('role ', @id))/@name, key('catalog', concat('parameter ', @id))[@type = 'word']/@text, @name), $large, $small)"/>
          </xsl:apply-templates>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:if test="string($entries)">
      <tree document="{$document}" title="{$row/@name}" layout="document" lang="{$lang}">
        <xsl:call-template name="control"/>
        <p><xsl:value-of select="key('label', 'glossary-lead')/@name"/></p>
        <terms><xsl:copy-of select="$entries"/></terms>
        <xsl:call-template name="links"/>
        <xsl:call-template name="prevails"/>
      </tree>
    </xsl:if>
  </xsl:template>

  <!-- Where to read on. An address nobody has opened lately says so. -->
  <xsl:template name="links">
    <xsl:if test="model/catalog/link">
      <section id="{$document}-links" title="{key('label', 'glossary-links')/@name}">
        <p><xsl:value-of select="key('label', 'glossary-links-lead')/@name"/></p>
        <table class="links">
          <columns>
            <column width="42%"/><column width="42%"/><column width="16%"/>
          </columns>
          <head>
            <cell><xsl:value-of select="key('label', 'glossary-link')/@name"/></cell>
            <cell><xsl:value-of select="key('label', 'glossary-address')/@name"/></cell>
            <cell><xsl:value-of select="key('label', 'glossary-checked')/@name"/></cell>
          </head>
          <xsl:apply-templates select="model/catalog/link"/>
        </table>
      </section>
    </xsl:if>
  </xsl:template>

  <xsl:template match="link">
    <row>
      <cell head="yes"><xsl:value-of select="@name"/></cell>
      <cell><xsl:value-of select="@url"/></cell>
      <cell>
        <xsl:choose>
          <xsl:when test="@checked"><date value="{@checked}" style="short"/></xsl:when>
          <xsl:otherwise><xsl:value-of select="key('label', 'glossary-unchecked')/@name"/></xsl:otherwise>
        </xsl:choose>
      </cell>
    </row>
  </xsl:template>

  <!-- A definition of the standards goes on from the term, in English with a small letter; here it stands alone. -->
  <xsl:template match="term" mode="definition">
    <xsl:apply-templates mode="inline"/>
  </xsl:template>

  <xsl:template match="term[not(*)]" mode="definition">
    <xsl:variable name="definition" select="normalize-space()"/>
    <xsl:variable name="end" select="key('label', 'glossary-means')/@name"/>
    <xsl:call-template name="capital">
      <xsl:with-param name="words">
        <xsl:choose>
          <xsl:when test="$end != '' and substring($definition, string-length($definition) - string-length($end) + 1) = $end">
            <xsl:value-of select="substring($definition, 1, string-length($definition) - string-length($end))"/>
          </xsl:when>
          <xsl:when test="substring($definition, string-length($definition)) = '。'">
            <xsl:value-of select="substring($definition, 1, string-length($definition) - 1)"/>
          </xsl:when>
          <xsl:otherwise><xsl:value-of select="$definition"/></xsl:otherwise>
        </xsl:choose>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- A term that is a role or a house word has the name this company gave it. -->
  <xsl:template match="term">
    <xsl:variable name="house" select="key('catalog', concat('role ', @id)) | key('catalog', concat('parameter ', @id))[@type = 'word']"/>
    <xsl:variable name="title">
      <xsl:choose>
        <xsl:when test="$house/@text"><xsl:value-of select="$house/@text"/></xsl:when>
        <xsl:when test="$house"><xsl:value-of select="$house/@name"/></xsl:when>
        <xsl:otherwise><xsl:value-of select="@name"/></xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:variable name="words" select="translate($title, $from, $to)"/>
    <xsl:variable name="word" select="concat($gap, $words, $gap)"/>
    <xsl:if test="contains($standards, $word) or ($spaced and (contains($standards, concat(' ', $words, 's ')) or contains($standards, concat(' ', $words, 'es '))))
                  or contains($others, $word) or ($spaced and (contains($others, concat(' ', $words, 's ')) or contains($others, concat(' ', $words, 'es '))))">
      <term id="{$document}-{@id}" title="{$title}">
        <xsl:if test="@other != $title"><xsl:copy-of select="@other | @other-lang"/></xsl:if>
        <xsl:apply-templates select="." mode="definition"/>
      </term>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
