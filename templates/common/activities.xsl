<?xml version="1.0" encoding="UTF-8"?>
<!-- Activities of the year: which forms they leave. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:template match="@records" mode="refs">
    <xsl:variable name="wanted" select="concat(' ', normalize-space(), ' ')"/>
    <xsl:for-each select="/kitei/model/catalog/record[contains($wanted, concat(' ', @id, ' '))]">
      <xsl:if test="position() &gt; 1"><xsl:value-of select="key('label', 'list-separator')/@name"/></xsl:if>
      <ref to="{@id}" form="number"/>
    </xsl:for-each>
  </xsl:template>

</xsl:stylesheet>
