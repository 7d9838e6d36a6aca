<?xml version="1.0" encoding="UTF-8"?>
<!-- Activities of the year: which forms they leave. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:template match="@records" mode="refs">
    <xsl:variable name="wanted" select="concat(' ', normalize-space(), ' ')"/>
    <xsl:variable name="parts" select="concat(' ', normalize-space(../@parts), ' ')"/>
    <xsl:for-each select="/kitei/model/catalog/record[contains($wanted, concat(' ', @id, ' '))]">
      <xsl:if test="position() &gt; 1"><xsl:value-of select="key('label', 'list-separator')/@name"/></xsl:if>
      <xsl:variable name="named" select="part[contains($parts, concat(' ', @id, ' '))]"/>
      <xsl:if test="not($named)"><ref to="{@id}" form="number"/></xsl:if>
      <xsl:for-each select="$named">
        <xsl:if test="position() &gt; 1"><xsl:value-of select="key('label', 'list-separator')/@name"/></xsl:if>
        <xsl:call-template name="form-ref">
          <xsl:with-param name="to" select="../@id"/>
          <xsl:with-param name="part" select="@id"/>
        </xsl:call-template>
      </xsl:for-each>
    </xsl:for-each>
  </xsl:template>

</xsl:stylesheet>
