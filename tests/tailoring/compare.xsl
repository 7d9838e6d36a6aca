<?xml version="1.0" encoding="UTF-8"?>
<!-- What must not depend on the order of verbs: everything but the lines they stand on. The list of
     deviations follows the file, so it is compared in the order of reasons. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:strip-space elements="*"/>
  <xsl:output indent="yes"/>

  <xsl:template match="@* | node()">
    <xsl:copy><xsl:apply-templates select="@* | node()"/></xsl:copy>
  </xsl:template>

  <xsl:template match="@at | @by"/>

  <xsl:template match="deviations">
    <deviations>
      <xsl:apply-templates select="*"><xsl:sort select="reason/@ja"/></xsl:apply-templates>
    </deviations>
  </xsl:template>

</xsl:stylesheet>
