<?xml version="1.0" encoding="UTF-8"?>
<!-- 別表第3 alone, under the number it has in the standards: whom to report an incident to, by when, on what basis.
     For those who decide on it; the clock stands here and on no worker's paper. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:import href="common/blocks.xsl"/>
  <xsl:import href="common/contacts.xsl"/>
  <xsl:import href="common/schedules.xsl"/>

  <xsl:template match="kitei">
    <xsl:if test="model/catalog/report">
      <tree document="{$document}" title="{$row/@name}" layout="document" lang="{$lang}">
        <xsl:for-each select="model/catalog/schedule[@id = 'schedule-reports']">
          <xsl:call-template name="excerpt"/>
        </xsl:for-each>
        <xsl:apply-templates select="model/catalog/schedule[@id = 'schedule-reports']"/>
        <xsl:call-template name="prevails"/>
      </tree>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
