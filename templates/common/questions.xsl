<?xml version="1.0" encoding="UTF-8"?>
<!-- Drawing a paper from the bank of questions: by role, group and year, always the same for the same input.
     A candidate is a question asked of the reader's role, or of everyone, all of whose rules fit the group. A paper has as many as
     the company decided: questions of the role by their share of the candidates, yet half of the paper where the bank has twice that
     many (a role with few duties would else be asked hardly any of its own), the rest of those asked of everyone. Both are spread evenly
     over the bank and so over its chapters. Retest and next year start further on, and so do the common questions of the next role, for
     one person often holds several: where there are twice as many as a paper takes, the retest shares none with the paper; where there
     are four times as many, nor does the next year. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:variable name="bank" select="/kitei/model/chapters/chapter/question"/>
  <xsl:variable name="wanted" select="number(key('catalog', 'parameter quiz-size')/@value)"/>

  <!-- A role has a paper of its own if a question is about a rule that binds it. -->
  <xsl:template match="role" mode="own">
    <xsl:variable name="role" select="concat(' ', @id, ' ')"/>
    <xsl:if test="$bank[contains(concat(' ', @roles, ' '), $role)]">y</xsl:if>
  </xsl:template>

  <!-- The paper, in the order of the bank: the importing stylesheet prints each question (mode "paper"). shift: 1 for the retest. -->
  <xsl:template name="draw">
    <xsl:param name="candidates"/>
    <xsl:param name="role"/>
    <xsl:param name="shift" select="0"/>
    <!-- one question alone cannot differ between paper and retest: it is drawn with the common ones -->
    <xsl:variable name="of-role" select="$candidates[contains(concat(' ', @roles, ' '), concat(' ', $role, ' '))]"/>
    <xsl:variable name="alone" select="count($of-role) = 1"/>
    <xsl:variable name="own" select="$of-role[not($alone)]"/>
    <xsl:variable name="common" select="$candidates[$alone or not(contains(concat(' ', @roles, ' '), concat(' ', $role, ' ')))]"/>
    <xsl:variable name="n" select="count($candidates)"/>
    <xsl:variable name="size" select="$n - ($n - $wanted) * ($n &gt; $wanted)"/>
    <!-- own questions: their share, at least half of them or of the paper, and as many as the common ones leave room for -->
    <xsl:variable name="share" select="round($size * count($own) div $n)"/>
    <xsl:variable name="half-own" select="floor(count($own) div 2)"/>
    <xsl:variable name="half-paper" select="floor($size div 2)"/>
    <xsl:variable name="half" select="$half-own - ($half-own - $half-paper) * ($half-own &gt; $half-paper)"/>
    <xsl:variable name="fair" select="$share + ($half - $share) * ($half &gt; $share)"/>
    <xsl:variable name="room" select="$size - count($common)"/>
    <xsl:variable name="take" select="$fair + ($room - $fair) * ($room &gt; $fair)"/>
    <xsl:variable name="drawn">
      <xsl:call-template name="draw-from">
        <xsl:with-param name="questions" select="$own"/>
        <xsl:with-param name="take" select="$take"/>
        <xsl:with-param name="shift" select="$shift"/>
      </xsl:call-template>
      <xsl:call-template name="draw-from">
        <xsl:with-param name="questions" select="$common"/>
        <xsl:with-param name="take" select="$size - $take"/>
        <xsl:with-param name="turn" select="count(key('catalog', concat('role ', $role))/preceding-sibling::role)"/>
        <xsl:with-param name="shift" select="$shift"/>
      </xsl:call-template>
    </xsl:variable>
    <xsl:variable name="ids" select="string($drawn)"/>
    <xsl:apply-templates select="$candidates[contains($ids, concat(' ', @id, ' '))]" mode="paper">
      <xsl:with-param name="shift" select="$shift"/>
    </xsl:apply-templates>
  </xsl:template>

  <!-- Ids of so many of these questions, each between spaces. -->
  <xsl:template name="draw-from">
    <xsl:param name="questions"/>
    <xsl:param name="take"/>
    <xsl:param name="shift"/>
    <xsl:param name="turn" select="0"/>
    <xsl:variable name="n" select="count($questions)"/>
    <!-- two places a year or role, one for the retest; where only two papers can be told apart, they change places -->
    <xsl:variable name="offset" select="(($year + $turn) * (1 + ($n &gt;= 3 * $take)) + $shift) mod $n"/>
    <xsl:for-each select="$questions">
      <xsl:variable name="turned" select="(position() - 1 - $offset + $n) mod $n"/>
      <xsl:if test="floor(($turned + 1) * $take div $n) &gt; floor($turned * $take div $n)">
        <xsl:value-of select="concat(' ', @id, ' ')"/>
      </xsl:if>
    </xsl:for-each>
  </xsl:template>

  <!-- Facts of a paper, the same on paper and key. -->
  <xsl:template name="paper-facts">
    <xsl:param name="whom"/>
    <xsl:param name="candidates"/>
    <xsl:variable name="n" select="count($candidates)"/>
    <facts>
      <xsl:apply-templates select="$row/@number" mode="fact"/>
      <xsl:for-each select="key('blank-of', $document)">
        <fact label="{key('label', 'checklist-form')/@name}"><ref to="{@id}" form="number"/></fact>
      </xsl:for-each>
      <xsl:apply-templates select="$row/@edition" mode="fact"/>
      <xsl:apply-templates select="$row/@class" mode="fact"/>
      <fact label="{key('label', 'checklist-audience')/@name}"><xsl:call-template name="capital"><xsl:with-param name="words" select="string($whom)"/></xsl:call-template></fact>
      <xsl:call-template name="fiscal-year-fact"/>
      <fact label="{key('label', 'quiz-count')/@name}">
        <xsl:call-template name="put">
          <xsl:with-param name="label" select="'quiz-count-value'"/>
          <xsl:with-param name="one" select="$n - ($n - $wanted) * ($n &gt; $wanted)"/>
        </xsl:call-template>
      </fact>
      <fact label="{key('label', 'quiz-pass')/@name}">
        <xsl:call-template name="put">
          <xsl:with-param name="label" select="'quiz-pass-value'"/>
          <xsl:with-param name="one" select="string(key('catalog', 'parameter quiz-pass')/@text)"/>
        </xsl:call-template>
      </fact>
      <fact label="{key('label', 'content-code')/@name}"><code/></fact>
    </facts>
  </xsl:template>

</xsl:stylesheet>
