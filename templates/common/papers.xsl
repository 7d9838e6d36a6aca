<?xml version="1.0" encoding="UTF-8"?>
<!-- Head of a paper for one year's training: whose it is, its facts, for whom. Needs blocks.xsl and year.xsl. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:template name="paper-head">
    <xsl:param name="for"/>
    <xsl:call-template name="company"/>
    <facts>
      <xsl:apply-templates select="$row/@number" mode="fact"/>
      <xsl:apply-templates select="$row/@edition" mode="fact"/>
      <xsl:apply-templates select="$row/@class" mode="fact"/>
      <fact label="{key('label', 'checklist-audience')/@name}"><xsl:value-of select="$for"/></fact>
      <xsl:call-template name="fiscal-year-fact"/>
      <fact label="{key('label', 'content-code')/@name}"><code/></fact>
    </facts>
  </xsl:template>

</xsl:stylesheet>
