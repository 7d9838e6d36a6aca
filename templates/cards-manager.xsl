<?xml version="1.0" encoding="UTF-8"?>
<!-- Emergency card for managers: the front is the card of everyone; the back has what only they need:
     the order in which a device is stopped, and the limits of reports to parties outside with the day they were looked up. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:import href="cards.xsl"/>

  <xsl:variable name="company-line" select="'manager-card-company'"/>

  <!-- Reports with a line for the card; as many as are left beside the four lines that always stand. -->
  <xsl:variable name="room" select="/kitei/budgets/budget[@id = 'card-back-lines']/@name - 4"/>
  <xsl:variable name="reports" select="/kitei/model/catalog/report[card][position() &lt;= $room]"/>

  <xsl:template name="back">
    <line style="heading">
      <xsl:copy-of select="key('label', 'manager-card-order')/@at"/>
      <xsl:call-template name="put">
        <xsl:with-param name="label" select="'manager-card-order'"/>
        <xsl:with-param name="one" select="string(key('catalog', 'parameter handover-limit')/@text)"/>
      </xsl:call-template>
    </line>
    <xsl:call-template name="pair">
      <xsl:with-param name="first" select="1"/>
      <xsl:with-param name="a" select="'manager-card-lock'"/>
      <xsl:with-param name="a-limit" select="'action-limit'"/>
      <xsl:with-param name="b" select="'manager-card-decide'"/>
      <xsl:with-param name="b-limit" select="'wipe-decision'"/>
    </xsl:call-template>
    <xsl:call-template name="pair">
      <xsl:with-param name="first" select="3"/>
      <xsl:with-param name="a" select="'manager-card-wipe'"/>
      <xsl:with-param name="a-limit" select="'action-limit'"/>
      <xsl:with-param name="b" select="'manager-card-line'"/>
    </xsl:call-template>
    <xsl:apply-templates select="$reports" mode="heading">
      <xsl:sort select="@verified"/>
    </xsl:apply-templates>
    <xsl:apply-templates select="$reports" mode="line"/>
  </xsl:template>

  <!-- With the oldest of their days: nothing on the card is newer than it says. -->
  <xsl:template match="report" mode="heading">
    <xsl:if test="position() = 1">
      <line style="heading">
        <xsl:copy-of select="key('label', 'manager-card-report')/@at"/>
        <xsl:call-template name="put">
          <xsl:with-param name="label" select="'manager-card-report'"/>
          <xsl:with-param name="one"><date value="{@verified}" style="short"/></xsl:with-param>
        </xsl:call-template>
      </line>
    </xsl:if>
  </xsl:template>

  <!-- Two steps of one line, each with its limit. -->
  <xsl:template name="pair">
    <xsl:param name="first"/>
    <xsl:param name="a"/>
    <xsl:param name="a-limit"/>
    <xsl:param name="b"/>
    <xsl:param name="b-limit"/>
    <line style="step">
      <xsl:copy-of select="key('label', $a)/@at"/>
      <xsl:call-template name="put">
        <xsl:with-param name="label" select="'card-steps'"/>
        <xsl:with-param name="one">
          <xsl:call-template name="limited">
            <xsl:with-param name="number" select="$first"/>
            <xsl:with-param name="label" select="$a"/>
            <xsl:with-param name="limit" select="$a-limit"/>
          </xsl:call-template>
        </xsl:with-param>
        <xsl:with-param name="two">
          <xsl:call-template name="limited">
            <xsl:with-param name="number" select="$first + 1"/>
            <xsl:with-param name="label" select="$b"/>
            <xsl:with-param name="limit" select="$b-limit"/>
          </xsl:call-template>
        </xsl:with-param>
      </xsl:call-template>
    </line>
  </xsl:template>

  <xsl:template name="limited">
    <xsl:param name="number"/>
    <xsl:param name="label"/>
    <xsl:param name="limit"/>
    <xsl:call-template name="put">
      <xsl:with-param name="label" select="'card-step'"/>
      <xsl:with-param name="one" select="$number"/>
      <xsl:with-param name="two">
        <xsl:call-template name="put">
          <xsl:with-param name="label" select="$label"/>
          <xsl:with-param name="one" select="string(key('catalog', concat('parameter ', $limit))/@text)"/>
        </xsl:call-template>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="report" mode="line">
    <line style="plain">
      <xsl:copy-of select="card/@at"/>
      <xsl:value-of select="card/@name"/>
    </line>
  </xsl:template>

</xsl:stylesheet>
