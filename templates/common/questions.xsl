<?xml version="1.0" encoding="UTF-8"?>
<!-- Drawing a paper from the bank of questions: by role, group and year, always the same for the same input.
     A candidate is a question asked of the reader's role, or of everyone, all of whose rules fit the group. Of n candidates the paper
     takes as many as the company decided, spread evenly over the bank and so over its chapters; each year starts one place further. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:variable name="bank" select="/kitei/model/chapters/chapter/question"/>
  <xsl:variable name="wanted" select="number(key('catalog', 'parameter quiz-size')/@value)"/>

  <!-- A role has a paper of its own if a question is about a rule that binds it. -->
  <xsl:template match="role" mode="own">
    <xsl:variable name="role" select="concat(' ', @id, ' ')"/>
    <xsl:if test="$bank[contains(concat(' ', @roles, ' '), $role)]">y</xsl:if>
  </xsl:template>

  <!-- The paper: the importing stylesheet prints each question (mode "paper"). shift: 1 for the retest. -->
  <xsl:template name="draw">
    <xsl:param name="candidates"/>
    <xsl:param name="shift" select="0"/>
    <xsl:variable name="n" select="count($candidates)"/>
    <xsl:variable name="offset" select="($year + $shift) mod $n"/>
    <xsl:for-each select="$candidates">
      <xsl:variable name="turned" select="(position() - 1 - $offset + $n) mod $n"/>
      <xsl:if test="$n &lt;= $wanted or floor(($turned + 1) * $wanted div $n) &gt; floor($turned * $wanted div $n)">
        <xsl:apply-templates select="." mode="paper">
          <xsl:with-param name="shift" select="$shift"/>
        </xsl:apply-templates>
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
