<?xml version="1.0" encoding="UTF-8"?>
<!-- Clauses of the sources and rules that were left out, as coverage and deviations name them. In the resolved tree each <source> names one clause. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:key name="excluded" match="/kitei/model/excluded/rule" use="@id"/>

  <!-- A rule has no name but its short text. -->
  <xsl:template match="excluded/*" mode="title">
    <xsl:choose>
      <xsl:when test="short"><xsl:apply-templates select="short/node()" mode="inline"/></xsl:when>
      <xsl:when test="@name"><xsl:value-of select="@name"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="@id"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- basic recommended → 基本、推奨. The mark is the source's; an adopted rule binds whatever it was. -->
  <xsl:template match="@mark" mode="words">
    <xsl:variable name="first" select="substring-before(concat(normalize-space(), ' '), ' ')"/>
    <xsl:variable name="second" select="substring-after(normalize-space(), ' ')"/>
    <xsl:value-of select="key('label', concat('mark-', $first))/@name"/>
    <xsl:if test="$second">
      <xsl:value-of select="concat(key('label', 'list-separator')/@name, key('label', concat('mark-', $second))/@name)"/>
    </xsl:if>
  </xsl:template>

  <!-- Current node: an element of <excluded>. -->
  <xsl:template name="cause">
    <xsl:call-template name="put">
      <xsl:with-param name="label" select="'cause-value'"/>
      <xsl:with-param name="one" select="string(key('label', concat('cause-', @cause))/@name)"/>
      <xsl:with-param name="two"><xsl:apply-templates select="." mode="title"/></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

</xsl:stylesheet>
