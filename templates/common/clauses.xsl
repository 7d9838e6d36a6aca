<?xml version="1.0" encoding="UTF-8"?>
<!-- Clauses of the sources and rules that were left out, as coverage and deviations name them. In the resolved tree each <source> names one clause. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:key name="excluded" match="/kitei/model/excluded/rule" use="@id"/>

  <xsl:key name="topic-name" match="/kitei/model/chapters/chapter/topic" use="@id"/>
  <xsl:key name="topic-name" match="/kitei/model/excluded/topic" use="@id"/>

  <!-- A rule has no name but its short text; a provision that of its topic; an item or step none. -->
  <xsl:template match="excluded/*" mode="title">
    <xsl:choose>
      <xsl:when test="short"><xsl:apply-templates select="short/node()" mode="inline"/></xsl:when>
      <xsl:when test="@name"><xsl:value-of select="@name"/></xsl:when>
      <xsl:when test="@topic"><xsl:value-of select="key('topic-name', @topic)/@name"/></xsl:when>
    </xsl:choose>
  </xsl:template>

  <!-- basic recommended → 基本、推奨. The mark is the source's; an adopted rule binds whatever it was. -->
  <xsl:template match="@mark" mode="words">
    <xsl:param name="marks" select="normalize-space()"/>
    <xsl:variable name="rest" select="substring-after($marks, ' ')"/>
    <xsl:value-of select="key('label', concat('mark-', substring-before(concat($marks, ' '), ' ')))/@name"/>
    <xsl:if test="$rest">
      <xsl:value-of select="key('label', 'list-separator')/@name"/>
      <xsl:apply-templates select="." mode="words">
        <xsl:with-param name="marks" select="$rest"/>
      </xsl:apply-templates>
    </xsl:if>
  </xsl:template>

  <!-- Current node: an element of <excluded>. -->
  <xsl:template name="cause">
    <xsl:variable name="title"><xsl:apply-templates select="." mode="title"/></xsl:variable>
    <xsl:variable name="cause" select="string(key('label', concat('cause-', @cause))/@name)"/>
    <xsl:choose>
      <xsl:when test="string($title) = ''"><xsl:value-of select="$cause"/></xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="put">
          <xsl:with-param name="label" select="'cause-value'"/>
          <xsl:with-param name="one" select="$cause"/>
          <xsl:with-param name="two"><xsl:copy-of select="$title"/></xsl:with-param>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
