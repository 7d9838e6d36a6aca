<?xml version="1.0" encoding="UTF-8"?>
<!-- Emergency contacts as documents name them: who (post or desk), hours, phone, for which incidents. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:template match="contact" mode="who">
    <xsl:apply-templates select="key('person', @person)" mode="post"/>
  </xsl:template>

  <xsl:template match="desk" mode="who">
    <xsl:value-of select="@name"/>
  </xsl:template>

  <xsl:template match="contact" mode="phone">
    <xsl:value-of select="key('person', @person)/@phone"/>
  </xsl:template>

  <xsl:template match="desk" mode="phone">
    <xsl:value-of select="@phone"/>
  </xsl:template>

  <xsl:template match="contact | desk" mode="hours">
    <xsl:choose>
      <xsl:when test="@hours = 'office' and $company/profile/@office-hours">
        <xsl:call-template name="put">
          <xsl:with-param name="label" select="'hours-office'"/>
          <xsl:with-param name="one"><xsl:apply-templates select="$company/profile/@office-hours" mode="range"/></xsl:with-param>
        </xsl:call-template>
      </xsl:when>
      <xsl:when test="@hours = 'office'"><xsl:value-of select="key('label', 'hours-office-unknown')/@name"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="key('label', concat('hours-', @hours))/@name"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- 9:00-18:00 is written 9:00～18:00 -->
  <xsl:template match="@office-hours" mode="range">
    <xsl:call-template name="put">
      <xsl:with-param name="label" select="'hours-range'"/>
      <xsl:with-param name="one" select="substring-before(., '-')"/>
      <xsl:with-param name="two" select="substring-after(., '-')"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="@incidents" mode="names">
    <xsl:variable name="wanted" select="concat(' ', normalize-space(), ' ')"/>
    <xsl:for-each select="/kitei/model/catalog/incident[contains($wanted, concat(' ', @id, ' '))]">
      <xsl:if test="position() &gt; 1"><xsl:value-of select="key('label', 'name-separator')/@name"/></xsl:if>
      <xsl:value-of select="@name"/>
    </xsl:for-each>
  </xsl:template>

</xsl:stylesheet>
