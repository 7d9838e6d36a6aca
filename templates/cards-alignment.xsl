<?xml version="1.0" encoding="UTF-8"?>
<!-- A frame for every card of the sheet this company uses: printed on plain paper it shows by how much the printer is off. Fronts only. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:import href="common/blocks.xsl"/>

  <xsl:variable name="profile" select="$company/profile"/>

  <xsl:template match="kitei">
    <tree document="{$document}" title="{$row/@name}" layout="card" lang="{$lang}">
      <card>
        <side face="front">
          <line style="frame"><xsl:value-of select="key('label', 'align-hold')/@name"/></line>
          <line style="plain"><xsl:value-of select="key('label', 'align-measure')/@name"/></line>
          <line style="plain"><xsl:value-of select="key('label', 'align-write')/@name"/></line>
          <xsl:call-template name="now">
            <xsl:with-param name="label" select="'align-right'"/>
            <xsl:with-param name="value" select="$profile/@printer-right"/>
          </xsl:call-template>
          <xsl:call-template name="now">
            <xsl:with-param name="label" select="'align-down'"/>
            <xsl:with-param name="value" select="$profile/@printer-down"/>
          </xsl:call-template>
        </side>
      </card>
    </tree>
  </xsl:template>

  <!-- What is corrected already. -->
  <xsl:template name="now">
    <xsl:param name="label"/>
    <xsl:param name="value"/>
    <line style="plain">
      <xsl:call-template name="put">
        <xsl:with-param name="label" select="$label"/>
        <xsl:with-param name="one" select="concat($value, substring('0', 1 + boolean($value)))"/>
      </xsl:call-template>
    </line>
  </xsl:template>

</xsl:stylesheet>
