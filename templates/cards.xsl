<?xml version="1.0" encoding="UTF-8"?>
<!-- Emergency card, 91 × 55 mm, one language: the front says whom to call, the back what to do.
     Front at most 8 lines, back at most 11. Never on it: IDs, passwords, server names, addresses, a legal clock. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:import href="common/blocks.xsl"/>
  <xsl:import href="common/contacts.xsl"/>

  <!-- Label of the first line; the card for managers has another. -->
  <xsl:variable name="company-line" select="'card-company'"/>

  <!-- Whom to call: three at most, those for every incident first; the others only where room is left. -->
  <xsl:variable name="open" select="$company/contacts/*[not(@incidents)][position() &lt;= 3]"/>
  <xsl:variable name="special" select="$company/contacts/*[@incidents][position() &lt;= 3 - count($open)]"/>

  <!-- Starts of free-call and navigation numbers: numbering.xml knows them. -->
  <xsl:variable name="national" select="concat(' ', /kitei/numbering/level[@kind = 'phone-national']/@name, ' ')"/>

  <!-- [X] no source tells to leave the power on: the step goes with the rule. -->
  <xsl:variable name="keep-power" select="/kitei/model/chapters/chapter/topic/rule[@id = 'infected-device-use']"/>

  <xsl:template match="kitei">
    <tree document="{$document}" title="{$row/@name}" layout="card" lang="{$lang}">
      <card>
        <side face="front">
          <xsl:call-template name="front"/>
        </side>
        <side face="back">
          <xsl:call-template name="back"/>
        </side>
      </card>
    </tree>
  </xsl:template>


  <xsl:template name="front">
    <line style="company">
      <xsl:copy-of select="$company/@at"/>
      <xsl:call-template name="put">
        <xsl:with-param name="label" select="$company-line"/>
        <xsl:with-param name="one" select="string($company/@name)"/>
      </xsl:call-template>
    </line>
    <line style="cases"><xsl:copy-of select="key('label', 'card-cases')/@at"/><xsl:value-of select="key('label', 'card-cases')/@name"/></line>
    <line style="lead"><xsl:copy-of select="key('label', 'card-lead')/@at"/><xsl:value-of select="key('label', 'card-lead')/@name"/></line>
    <xsl:apply-templates select="$open" mode="call"/>
    <xsl:apply-templates select="$special" mode="call">
      <xsl:with-param name="before" select="count($open)"/>
    </xsl:apply-templates>
    <xsl:if test="key('catalog', 'parameter card-qr')/@value = 'yes'"><xsl:apply-templates select="$open[1]" mode="qr"/></xsl:if>
    <xsl:if test="$lang = 'en'"><xsl:call-template name="abroad"/></xsl:if>
    <xsl:call-template name="foot"/>
  </xsl:template>

  <!-- The number to call first. The card works without: what reads the code may be what was lost. -->
  <xsl:template match="contact | desk" mode="qr">
    <qr rank="1">
      <xsl:attribute name="number"><xsl:apply-templates select="." mode="phone"/></xsl:attribute>
    </qr>
  </xsl:template>

  <xsl:template match="contact | desk" mode="call">
    <xsl:param name="before" select="0"/>
    <xsl:variable name="rank" select="$before + position()"/>
    <call rank="{$rank}" style="next">
      <xsl:if test="$rank = 1"><xsl:attribute name="style">first</xsl:attribute></xsl:if>
      <xsl:copy-of select="@at"/>
      <phone>
        <xsl:attribute name="number"><xsl:apply-templates select="." mode="phone"/></xsl:attribute>
      </phone>
      <hint>
        <xsl:call-template name="when">
          <xsl:with-param name="rank" select="$rank"/>
        </xsl:call-template>
      </hint>
      <hint><xsl:apply-templates select="." mode="who"/></hint>
    </call>
  </xsl:template>

  <!-- When to call this one: for its incidents; else, after the first, a second office number means "if no answer". -->
  <xsl:template name="when">
    <xsl:param name="rank"/>
    <xsl:choose>
      <xsl:when test="@incidents"><xsl:apply-templates select="@incidents" mode="names"/></xsl:when>
      <xsl:when test="$rank &gt; 1 and @hours = 'office'"><xsl:value-of select="key('label', 'card-no-answer')/@name"/></xsl:when>
      <xsl:otherwise><xsl:apply-templates select="." mode="hours"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The first number for every incident that can be dialled from abroad. -->
  <xsl:template name="abroad">
    <xsl:variable name="numbers">
      <xsl:apply-templates select="$open" mode="dial"/>
    </xsl:variable>
    <xsl:variable name="number" select="substring-before($numbers, ' ')"/>
    <xsl:if test="$number">
      <line style="small">
        <xsl:call-template name="put">
          <xsl:with-param name="label" select="'card-abroad'"/>
          <xsl:with-param name="one"><phone number="{$number}" style="international"/></xsl:with-param>
        </xsl:call-template>
      </line>
    </xsl:if>
  </xsl:template>

  <xsl:template match="contact | desk" mode="dial">
    <xsl:variable name="number"><xsl:apply-templates select="." mode="phone"/></xsl:variable>
    <xsl:if test="starts-with($number, '0') and not(contains($national, concat(' ', substring($number, 1, 4), ' ')))">
      <xsl:value-of select="concat($number, ' ')"/>
    </xsl:if>
  </xsl:template>

  <!-- Edition, day it took effect, day to replace it, content code: a card with an old number must be recognisable. -->
  <xsl:template name="foot">
    <line style="foot">
      <xsl:call-template name="put">
        <xsl:with-param name="label" select="'card-from'"/>
        <xsl:with-param name="one">
          <xsl:call-template name="put">
            <xsl:with-param name="label" select="'edition-short'"/>
            <xsl:with-param name="one" select="string($row/@edition)"/>
          </xsl:call-template>
        </xsl:with-param>
        <xsl:with-param name="two"><date value="{$row/@effective}" style="short"/></xsl:with-param>
      </xsl:call-template>
      <xsl:if test="$row/@review">
        <xsl:call-template name="put">
          <xsl:with-param name="label" select="'card-until'"/>
          <xsl:with-param name="one"><date value="{$row/@review}" style="short"/></xsl:with-param>
        </xsl:call-template>
      </xsl:if>
      <xsl:call-template name="put">
        <xsl:with-param name="label" select="'card-code'"/>
        <xsl:with-param name="one"><code/></xsl:with-param>
      </xsl:call-template>
    </line>
  </xsl:template>


  <xsl:template name="back">
    <line style="plain"><xsl:copy-of select="key('label', 'card-say')/@at"/><xsl:value-of select="key('label', 'card-say')/@name"/></line>
    <line style="heading"><xsl:copy-of select="key('label', 'card-loss')/@at"/><xsl:value-of select="key('label', 'card-loss')/@name"/></line>
    <xsl:call-template name="steps">
      <xsl:with-param name="a" select="'card-loss-call'"/>
      <xsl:with-param name="b" select="'card-loss-listen'"/>
      <xsl:with-param name="c" select="'card-loss-file'"/>
    </xsl:call-template>
    <line style="heading"><xsl:copy-of select="key('label', 'card-infection')/@at"/><xsl:value-of select="key('label', 'card-infection')/@name"/></line>
    <xsl:choose>
      <xsl:when test="$keep-power">
        <xsl:call-template name="steps">
          <xsl:with-param name="a" select="'card-infection-cut'"/>
          <xsl:with-param name="b" select="'card-infection-power'"/>
          <xsl:with-param name="c" select="'card-infection-call'"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="steps">
          <xsl:with-param name="a" select="'card-infection-cut'"/>
          <xsl:with-param name="b" select="'card-infection-call'"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
    <line style="heading"><xsl:copy-of select="key('label', 'card-misdelivery')/@at"/><xsl:value-of select="key('label', 'card-misdelivery')/@name"/></line>
    <xsl:call-template name="steps">
      <xsl:with-param name="a" select="'card-misdelivery-call'"/>
      <xsl:with-param name="b" select="'card-misdelivery-wait'"/>
    </xsl:call-template>
    <line style="plain"><xsl:copy-of select="key('label', 'card-never')/@at"/><xsl:value-of select="key('label', 'card-never')/@name"/></line>
    <line style="small"><xsl:copy-of select="key('label', 'card-promise')/@at"/><xsl:value-of select="key('label', 'card-promise')/@name"/></line>
  </xsl:template>

  <!-- Two or three steps, numbered: two on the first line, the third below. -->
  <xsl:template name="steps">
    <xsl:param name="a"/>
    <xsl:param name="b"/>
    <xsl:param name="c"/>
    <line style="step">
      <xsl:copy-of select="key('label', $a)/@at"/>
      <xsl:call-template name="put">
        <xsl:with-param name="label" select="'card-steps'"/>
        <xsl:with-param name="one"><xsl:call-template name="step"><xsl:with-param name="number" select="1"/><xsl:with-param name="label" select="$a"/></xsl:call-template></xsl:with-param>
        <xsl:with-param name="two"><xsl:call-template name="step"><xsl:with-param name="number" select="2"/><xsl:with-param name="label" select="$b"/></xsl:call-template></xsl:with-param>
      </xsl:call-template>
    </line>
    <xsl:if test="$c">
      <line style="step"><xsl:copy-of select="key('label', $c)/@at"/><xsl:call-template name="step"><xsl:with-param name="number" select="3"/><xsl:with-param name="label" select="$c"/></xsl:call-template></line>
    </xsl:if>
  </xsl:template>

  <xsl:template name="step">
    <xsl:param name="number"/>
    <xsl:param name="label"/>
    <xsl:call-template name="put">
      <xsl:with-param name="label" select="'card-step'"/>
      <xsl:with-param name="one" select="$number"/>
      <xsl:with-param name="two" select="string(key('label', $label)/@name)"/>
    </xsl:call-template>
  </xsl:template>

</xsl:stylesheet>
