<?xml version="1.0" encoding="UTF-8"?>
<!-- The fiscal year of the plan and its months. The twelve months are rows of numbering.xml, so no template counts to twelve. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <!-- Without a plan: the year the document took effect in. -->
  <xsl:variable name="starts" select="number($company/profile/@year-starts)"/>
  <xsl:variable name="year">
    <xsl:choose>
      <xsl:when test="$company/plan"><xsl:value-of select="$company/plan/@year"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="substring-before($row/@effective, '-')"/></xsl:otherwise>
    </xsl:choose>
  </xsl:variable>
  <xsl:variable name="months" select="/kitei/numbering/level[starts-with(@kind, 'short-month-')]"/>

  <xsl:template match="level" mode="month">
    <xsl:call-template name="put">
      <xsl:with-param name="label" select="'month'"/>
      <xsl:with-param name="one" select="string(@name)"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="fiscal-year">
    <xsl:call-template name="put">
      <xsl:with-param name="label" select="'fiscal-year-value'"/>
      <xsl:with-param name="one" select="$year"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="fiscal-year-fact">
    <fact label="{key('label', 'fiscal-year')/@name}">
      <xsl:call-template name="put">
        <xsl:with-param name="label" select="'fiscal-year-fact'"/>
        <xsl:with-param name="one" select="$year"/>
      </xsl:call-template>
    </fact>
  </xsl:template>

  <!-- Calendar year a month of the fiscal year falls in. -->
  <xsl:template name="year-of">
    <xsl:param name="month"/>
    <xsl:value-of select="$year + ($month &lt; $starts)"/>
  </xsl:template>

</xsl:stylesheet>
