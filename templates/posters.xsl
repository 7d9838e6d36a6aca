<?xml version="1.0" encoding="UTF-8"?>
<!-- Posters: month, headline, three points, desk numbers, small print. Three rows use this: a poster for each month that has one,
     the classes of information, and what to do in an emergency.
     Walls are seen by visitors: numbers of desks only, never a person's; no names of systems. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:import href="common/blocks.xsl"/>
  <xsl:import href="common/contacts.xsl"/>
  <xsl:import href="common/rules.xsl"/>
  <xsl:import href="common/year.xsl"/>

  <xsl:key name="of-month" match="/kitei/model/chapters/chapter/poster" use="@month"/>
  <!-- "confidential take-out" → answers for the patterns in use -->
  <xsl:key name="cell" match="/kitei/model/handling/cell" use="concat(@class, ' ', @action)"/>

  <xsl:variable name="points" select="number(/kitei/budgets/budget[@id = 'poster-points']/@name)"/>
  <xsl:variable name="desks" select="$company/contacts/desk"/>

  <xsl:template match="kitei">
    <xsl:choose>
      <xsl:when test="$document = 'posters-classes'"><xsl:call-template name="classes"/></xsl:when>
      <xsl:when test="$document = 'posters-emergency'"><xsl:call-template name="emergency"/></xsl:when>
      <xsl:otherwise>
        <!-- the months from the first of the fiscal year on -->
        <xsl:for-each select="$months">
          <xsl:sort select="(substring-after(@kind, 'short-month-') - $starts + 12) mod 12" data-type="number"/>
          <xsl:apply-templates select="key('of-month', substring-after(@kind, 'short-month-'))[1]" mode="tree"/>
        </xsl:for-each>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>


  <!-- ========== A month ========== -->

  <xsl:template match="poster" mode="tree">
    <xsl:variable name="variant" select="format-number(@month, '00')"/>
    <xsl:variable name="month" select="string(/kitei/numbering/level[@kind = concat('month-', current()/@month)]/@name)"/>
    <tree document="{$document}" variant="{$variant}" layout="poster" lang="{$lang}">
      <xsl:attribute name="title">
        <xsl:call-template name="put">
          <xsl:with-param name="label" select="'title-for'"/>
          <xsl:with-param name="one" select="string($row/@name)"/>
          <xsl:with-param name="two">
            <xsl:call-template name="put">
              <xsl:with-param name="label" select="'month'"/>
              <xsl:with-param name="one" select="$month"/>
            </xsl:call-template>
          </xsl:with-param>
        </xsl:call-template>
      </xsl:attribute>
      <xsl:call-template name="sheet"/>
      <poster>
        <xsl:copy-of select="@at"/>
        <xsl:apply-templates select="key('catalog', concat('pictogram ', @pictogram))" mode="picture"/>
        <line style="month">
          <xsl:call-template name="put">
            <xsl:with-param name="label" select="'poster-month'"/>
            <xsl:with-param name="one" select="$month"/>
          </xsl:call-template>
        </line>
        <line style="headline"><xsl:copy-of select="@at"/><xsl:value-of select="@name"/></line>
        <xsl:apply-templates select="point[position() &lt;= $points]" mode="poster"/>
        <xsl:call-template name="calls"/>
        <xsl:call-template name="foot">
          <xsl:with-param name="number" select="concat($row/@number, '-', $variant)"/>
          <xsl:with-param name="period"><xsl:apply-templates select="@month" mode="period"/></xsl:with-param>
          <xsl:with-param name="basis"><xsl:call-template name="basis"/></xsl:with-param>
        </xsl:call-template>
      </poster>
    </tree>
  </xsl:template>

  <xsl:template match="point" mode="poster">
    <point>
      <xsl:apply-templates select="@rules" mode="rule"/>
      <xsl:copy-of select="@at"/>
      <xsl:apply-templates mode="inline"/>
    </point>
  </xsl:template>

  <!-- First and last day of the month in the year of the plan. -->
  <xsl:template match="@month" mode="period">
    <xsl:variable name="year">
      <xsl:call-template name="year-of">
        <xsl:with-param name="month" select="."/>
      </xsl:call-template>
    </xsl:variable>
    <xsl:variable name="prefix" select="concat($year, '-', format-number(., '00'), '-')"/>
    <xsl:variable name="leap" select="$year mod 4 = 0 and ($year mod 100 != 0 or $year mod 400 = 0)"/>
    <xsl:call-template name="put">
      <xsl:with-param name="label" select="'poster-period'"/>
      <xsl:with-param name="one"><date value="{$prefix}01"/></xsl:with-param>
      <xsl:with-param name="two">
        <date>
          <xsl:attribute name="value">
            <xsl:value-of select="$prefix"/>
            <xsl:choose>
              <xsl:when test=". = 2"><xsl:value-of select="28 + $leap"/></xsl:when>
              <xsl:when test=". = 4 or . = 6 or . = 9 or . = 11">30</xsl:when>
              <xsl:otherwise>31</xsl:otherwise>
            </xsl:choose>
          </xsl:attribute>
        </date>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- The articles of the printed points. Current node: the poster. -->
  <xsl:template name="basis">
    <xsl:variable name="rules">
      <xsl:for-each select="point[position() &lt;= $points]"><xsl:value-of select="concat(@rules, ' ')"/></xsl:for-each>
    </xsl:variable>
    <xsl:call-template name="articles">
      <xsl:with-param name="ids" select="normalize-space($rules)"/>
    </xsl:call-template>
  </xsl:template>


  <!-- ========== Classes of information ========== -->

  <xsl:template name="classes">
    <tree document="{$document}" title="{$row/@name}" layout="poster" lang="{$lang}">
      <xsl:call-template name="sheet"/>
      <poster>
        <xsl:apply-templates select="key('catalog', 'pictogram label')" mode="picture"/>
        <line style="headline"><xsl:value-of select="key('label', 'poster-classes-headline')/@name"/></line>
        <xsl:apply-templates select="/kitei/model/catalog/class" mode="panel">
          <xsl:sort select="@rank" data-type="number"/>
        </xsl:apply-templates>
        <xsl:call-template name="foot">
          <xsl:with-param name="number" select="string($row/@number)"/>
          <xsl:with-param name="period"><xsl:call-template name="in-force"/></xsl:with-param>
          <xsl:with-param name="basis"><ref to="schedule-handling"/></xsl:with-param>
        </xsl:call-template>
      </poster>
    </tree>
  </xsl:template>

  <!-- Sign and name, what belongs there, what may not be done with it, and the shorter of what may be done freely and what on condition. -->
  <xsl:template match="class" mode="panel">
    <xsl:variable name="no"><xsl:call-template name="actions"><xsl:with-param name="answer" select="'no'"/></xsl:call-template></xsl:variable>
    <xsl:variable name="yes"><xsl:call-template name="actions"><xsl:with-param name="answer" select="'yes'"/></xsl:call-template></xsl:variable>
    <xsl:variable name="conditional"><xsl:call-template name="actions"><xsl:with-param name="answer" select="'conditional'"/></xsl:call-template></xsl:variable>
    <panel title="{@name}" mark="{@mark}">
      <xsl:if test="about">
        <line style="lead"><xsl:copy-of select="about/@at"/><xsl:apply-templates select="about/node()" mode="inline"/></line>
      </xsl:if>
      <xsl:call-template name="answer">
        <xsl:with-param name="label"><xsl:if test="string($no)">poster-no</xsl:if></xsl:with-param>
        <xsl:with-param name="names" select="$no"/>
      </xsl:call-template>
      <xsl:call-template name="answer">
        <xsl:with-param name="label">
          <xsl:choose>
            <xsl:when test="concat($yes, $conditional) = ''"/>
            <xsl:when test="concat($no, $conditional) = ''">poster-all</xsl:when>
            <xsl:when test="concat($no, $yes) = ''">poster-all-conditional</xsl:when>
            <xsl:when test="string($conditional) = ''">poster-rest</xsl:when>
            <xsl:when test="string($yes) = ''">poster-rest-conditional</xsl:when>
            <xsl:when test="string-length($yes) &lt; string-length($conditional)">poster-yes</xsl:when>
            <xsl:otherwise>poster-conditional</xsl:otherwise>
          </xsl:choose>
        </xsl:with-param>
        <xsl:with-param name="names">
          <xsl:choose>
            <xsl:when test="string-length($yes) &lt; string-length($conditional)"><xsl:value-of select="$yes"/></xsl:when>
            <xsl:otherwise><xsl:value-of select="$conditional"/></xsl:otherwise>
          </xsl:choose>
        </xsl:with-param>
      </xsl:call-template>
    </panel>
  </xsl:template>

  <xsl:template name="answer">
    <xsl:param name="label"/>
    <xsl:param name="names"/>
    <xsl:variable name="words">
      <xsl:if test="string($label)">
        <xsl:call-template name="put">
          <xsl:with-param name="label" select="string($label)"/>
          <xsl:with-param name="one" select="substring-after($names, key('label', 'name-separator')/@name)"/>
        </xsl:call-template>
      </xsl:if>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="string($label) = 'poster-no'"><line style="plain"><strong><xsl:value-of select="$words"/></strong></line></xsl:when>
      <xsl:when test="string($label)"><line style="plain"><xsl:value-of select="$words"/></line></xsl:when>
    </xsl:choose>
  </xsl:template>

  <!-- Names of the actions with this answer, each after a separator. Where the ways of working in use differ, the way of working is a condition. -->
  <xsl:template name="actions">
    <xsl:param name="answer"/>
    <xsl:variable name="class" select="@id"/>
    <xsl:for-each select="/kitei/model/catalog/action">
      <xsl:variable name="cells" select="key('cell', concat($class, ' ', @id))"/>
      <xsl:variable name="all">
        <xsl:choose>
          <xsl:when test="$cells[@answer != $cells[1]/@answer]">conditional</xsl:when>
          <xsl:otherwise><xsl:value-of select="$cells[1]/@answer"/></xsl:otherwise>
        </xsl:choose>
      </xsl:variable>
      <xsl:if test="$all = $answer"><xsl:value-of select="concat(key('label', 'name-separator')/@name, @name)"/></xsl:if>
    </xsl:for-each>
  </xsl:template>


  <!-- ========== Emergency ========== -->

  <xsl:template name="emergency">
    <tree document="{$document}" title="{$row/@name}" layout="poster" lang="{$lang}">
      <xsl:call-template name="sheet"/>
      <poster>
        <xsl:apply-templates select="key('catalog', 'pictogram phone')" mode="picture"/>
        <line style="headline"><xsl:value-of select="key('label', 'poster-emergency-headline')/@name"/></line>
        <xsl:call-template name="calls"/>
        <panel title="{key('label', 'poster-loss')/@name}">
          <point><xsl:value-of select="key('label', 'card-loss-call')/@name"/></point>
          <point><xsl:value-of select="key('label', 'card-loss-listen')/@name"/></point>
          <point><xsl:value-of select="key('label', 'card-loss-file')/@name"/></point>
        </panel>
        <panel title="{key('label', 'poster-infection')/@name}">
          <point><xsl:value-of select="key('label', 'card-infection-cut')/@name"/></point>
          <xsl:if test="/kitei/model/chapters/chapter/topic/rule[@id = 'infected-device-use']">
            <point><xsl:value-of select="key('label', 'card-infection-power')/@name"/></point>
          </xsl:if>
          <point><xsl:value-of select="key('label', 'card-infection-call')/@name"/></point>
        </panel>
        <panel title="{key('label', 'poster-misdelivery')/@name}">
          <point><xsl:value-of select="key('label', 'card-misdelivery-call')/@name"/></point>
          <point><xsl:value-of select="key('label', 'card-misdelivery-wait')/@name"/></point>
        </panel>
        <line style="lead"><xsl:value-of select="key('label', 'poster-promise')/@name"/></line>
        <xsl:call-template name="foot">
          <xsl:with-param name="number" select="string($row/@number)"/>
          <xsl:with-param name="period"><xsl:call-template name="in-force"/></xsl:with-param>
          <xsl:with-param name="basis"><ref to="schedule-contacts"/></xsl:with-param>
        </xsl:call-template>
      </poster>
    </tree>
  </xsl:template>


  <!-- ========== What all have ========== -->

  <xsl:template name="sheet">
    <xsl:attribute name="sheet"><xsl:value-of select="key('catalog', 'parameter poster-size')/@value"/></xsl:attribute>
  </xsl:template>

  <xsl:template match="pictogram" mode="picture">
    <pictogram><xsl:copy-of select="@lines | @solid"/></pictogram>
  </xsl:template>

  <!-- Numbers of desks. For the hours no desk covers, the card has the numbers. -->
  <xsl:template name="calls">
    <xsl:apply-templates select="$desks" mode="call"/>
    <xsl:choose>
      <xsl:when test="not($desks)">
        <line style="lead"><xsl:value-of select="key('label', 'poster-card-only')/@name"/></line>
      </xsl:when>
      <xsl:when test="not($desks[not(@incidents)][@hours != 'night'])">
        <line style="small"><xsl:value-of select="key('label', 'poster-card')/@name"/></line>
      </xsl:when>
    </xsl:choose>
  </xsl:template>

  <!-- Numbered as on the card; a desk that is alone needs no number. -->
  <xsl:template match="desk" mode="call">
    <call style="next">
      <xsl:if test="$desks[2]">
        <xsl:attribute name="rank"><xsl:value-of select="count(preceding-sibling::*) + 1"/></xsl:attribute>
      </xsl:if>
      <xsl:if test="position() = 1"><xsl:attribute name="style">first</xsl:attribute></xsl:if>
      <phone number="{@phone}"/>
      <hint>
        <xsl:choose>
          <xsl:when test="@incidents"><xsl:apply-templates select="@incidents" mode="names"/></xsl:when>
          <xsl:otherwise><xsl:apply-templates select="." mode="hours"/></xsl:otherwise>
        </xsl:choose>
      </hint>
      <hint><xsl:apply-templates select="." mode="who"/></hint>
    </call>
  </xsl:template>

  <!-- A poster without a month hangs until the documents are reviewed. -->
  <xsl:template name="in-force">
    <xsl:call-template name="put">
      <xsl:with-param name="label" select="'poster-period'"/>
      <xsl:with-param name="one"><date value="{$row/@effective}"/></xsl:with-param>
      <xsl:with-param name="two"><date value="{$row/@review}"/></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- Small print: company, document number, edition, display period, articles. -->
  <xsl:template name="foot">
    <xsl:param name="number"/>
    <xsl:param name="period"/>
    <xsl:param name="basis"/>
    <xsl:variable name="separator" select="key('label', 'poster-separator')/@name"/>
    <line style="foot">
      <xsl:value-of select="concat($company/@name, $separator, $number, $separator)"/>
      <xsl:call-template name="put">
        <xsl:with-param name="label" select="'edition-short'"/>
        <xsl:with-param name="one" select="string($row/@edition)"/>
      </xsl:call-template>
      <xsl:value-of select="$separator"/>
      <xsl:copy-of select="$period"/>
      <xsl:value-of select="$separator"/>
      <xsl:call-template name="put">
        <xsl:with-param name="label" select="'see'"/>
        <xsl:with-param name="one" select="$basis"/>
      </xsl:call-template>
    </line>
  </xsl:template>

</xsl:stylesheet>
