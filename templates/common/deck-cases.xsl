<?xml version="1.0" encoding="UTF-8"?>
<!-- Cases in a deck: their slides. Needs cases.xsl, which says which are shown. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <!-- Minutes of a case that gives none. -->
  <xsl:variable name="case-minutes" select="2"/>

  <!-- Current node: the slide with fill="cases". The short session tells the first of the cases. -->
  <xsl:template name="cases">
    <xsl:param name="what"/>
    <xsl:param name="lines"/>
    <xsl:param name="group"/>
    <xsl:param name="reach"/>
    <xsl:variable name="ids">
      <xsl:call-template name="shown-cases">
        <xsl:with-param name="group" select="$group"/>
        <xsl:with-param name="reach" select="$reach"/>
      </xsl:call-template>
    </xsl:variable>
    <xsl:variable name="cases" select="$all-cases[contains($ids, concat(' ', @id, ' '))]"/>
    <xsl:variable name="shown" select="$cases[position() = 1 or not($short)]"/>
    <xsl:choose>
      <xsl:when test="not($shown)"/>
      <xsl:when test="$what = 'minutes'">
        <xsl:apply-templates select=". | $shown" mode="minutes-of"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:if test="$lines">
          <xsl:call-template name="slide">
            <xsl:with-param name="lines" select="$lines"/>
          </xsl:call-template>
        </xsl:if>
        <xsl:apply-templates select="$shown" mode="slide">
          <xsl:with-param name="of" select="."/>
          <xsl:with-param name="with" select="self::slide[not($lines)]"/>
        </xsl:apply-templates>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="case" mode="minutes">
    <xsl:value-of select="sum(@minutes) + $case-minutes * not(@minutes)"/>
  </xsl:template>

  <xsl:template match="slide | case" mode="minutes-of">
    <xsl:apply-templates select="." mode="minutes"/>
    <xsl:text> </xsl:text>
  </xsl:template>

  <!-- The story is told; its cause and what would have helped stand on the slide. What the trainer says to all cases comes with the first and the last. -->
  <xsl:template match="case" mode="slide">
    <xsl:param name="of"/>
    <xsl:param name="with"/>
    <xsl:variable name="minutes">
      <xsl:if test="position() = 1"><xsl:apply-templates select="$with" mode="minutes-of"/></xsl:if>
      <xsl:apply-templates select="." mode="minutes-of"/>
    </xsl:variable>
    <slide id="{$of/@id}-{@id}" title="{@name}">
      <xsl:copy-of select="@at"/>
      <xsl:if test="cause or lesson">
        <ul><xsl:apply-templates select="(cause | lesson)[position() &lt;= $fit]" mode="fill"/></ul>
      </xsl:if>
      <xsl:apply-templates select="@rules" mode="basis"/>
      <notes>
        <xsl:attribute name="minutes"><xsl:call-template name="sum"><xsl:with-param name="numbers" select="$minutes"/></xsl:call-template></xsl:attribute>
        <xsl:if test="position() = 1"><xsl:apply-templates select="$with/aim | $with/say" mode="notes"/></xsl:if>
        <xsl:apply-templates select="story | ask" mode="notes"/>
        <xsl:if test="position() = last()"><xsl:apply-templates select="$with/ask | $with/objection | $with/next" mode="notes"/></xsl:if>
      </notes>
    </slide>
  </xsl:template>

  <xsl:template match="cause | lesson" mode="fill">
    <li>
      <xsl:copy-of select="@at"/>
      <xsl:call-template name="put">
        <xsl:with-param name="label" select="'slides-lesson'"/>
        <xsl:with-param name="one" select="string((key('label', 'slides-cause')[current()/self::cause] | key('label', concat('slides-side-', @side)))/@name)"/>
        <xsl:with-param name="two" select="string(@name)"/>
      </xsl:call-template>
    </li>
  </xsl:template>

</xsl:stylesheet>
