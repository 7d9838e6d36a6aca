<?xml version="1.0" encoding="UTF-8"?>
<!-- Risk table: what may happen to which information, and which rules in force stand against it. A table for each class of information (one for all where forms are merged);
     a risk stands there if one of the groups that use an asset of the class works in a way that has it. Only what applies is listed.
     What risk remains and who accepts it is decided by people: those columns are empty, always. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:import href="common/blocks.xsl"/>
  <xsl:import href="common/rules.xsl"/>
  <xsl:import href="common/forms.xsl"/>

  <xsl:key name="of-class" match="/kitei/model/company/assets/asset" use="@class"/>

  <xsl:variable name="risks" select="/kitei/model/catalog/risk"/>
  <xsl:variable name="groups" select="$company/groups/group"/>
  <!-- A company that merges its forms assesses all classes in one table: each risk is one row for a few people to fill in. -->
  <xsl:variable name="light" select="key('catalog', 'parameter records')/@value = 'light' and $company/assets/asset"/>

  <xsl:template match="kitei">
    <tree document="{$document}" title="{$row/@name}" layout="document" lang="{$lang}">
      <xsl:call-template name="control"/>
      <xsl:if test="key('blank-of', $document)">
        <facts>
          <xsl:for-each select="key('blank-of', $document)">
            <fact label="{key('label', 'checklist-form')/@name}"><ref to="{@id}" form="number"/></fact>
          </xsl:for-each>
        </facts>
      </xsl:if>
      <p>
        <xsl:choose>
          <xsl:when test="$light"><xsl:value-of select="key('label', 'risk-lead-light')/@name"/></xsl:when>
          <xsl:otherwise><xsl:value-of select="key('label', 'risk-lead')/@name"/></xsl:otherwise>
        </xsl:choose>
      </p>
      <ul>
        <li><xsl:value-of select="key('label', 'risk-high')/@name"/></li>
        <li><xsl:value-of select="key('label', 'risk-medium')/@name"/></li>
        <li><xsl:value-of select="key('label', 'risk-low')/@name"/></li>
      </ul>
      <xsl:call-template name="open"/>
      <xsl:choose>
        <xsl:when test="$light"><xsl:call-template name="all-classes"/></xsl:when>
        <xsl:otherwise>
          <xsl:apply-templates select="model/catalog/class" mode="section">
            <xsl:sort select="@rank" data-type="number"/>
          </xsl:apply-templates>
        </xsl:otherwise>
      </xsl:choose>
      <section id="{$document}-decision" title="{key('label', 'risk-decision')/@name}">
        <blanks>
          <blank label="{key('label', 'risk-date')/@name}" size="short"/>
          <blank label="{key('label', 'risk-assessor')/@name}" size="short"/>
          <blank label="{key('label', 'risk-acceptor')/@name}" size="line"/>
          <blank label="{key('label', 'risk-added')/@name}" size="line"/>
        </blanks>
      </section>
      <xsl:call-template name="prevails"/>
    </tree>
  </xsl:template>

  <!-- Risks no rule in force stands against. -->
  <xsl:template name="open">
    <xsl:variable name="open">
      <xsl:for-each select="$risks">
        <xsl:variable name="measures"><xsl:apply-templates select="." mode="measures"/></xsl:variable>
        <xsl:if test="string($measures) = ''">
          <li><xsl:copy-of select="@at"/><xsl:value-of select="@name"/></li>
        </xsl:if>
      </xsl:for-each>
    </xsl:variable>
    <xsl:if test="string($open)">
      <section id="{$document}-open" title="{key('label', 'risk-open-title')/@name}">
        <ul><xsl:copy-of select="$open"/></ul>
      </section>
    </xsl:if>
  </xsl:template>


  <!-- ========== A class ========== -->

  <xsl:template match="class" mode="section">
    <xsl:variable name="assets" select="key('of-class', @id)"/>
    <xsl:variable name="all">
      <xsl:for-each select="$assets"><xsl:value-of select="concat(key('label', 'name-separator')/@name, @name)"/></xsl:for-each>
    </xsl:variable>
    <xsl:variable name="rows">
      <xsl:apply-templates select="$risks[not(@classes) or contains(concat(' ', @classes, ' '), concat(' ', current()/@id, ' '))]" mode="row">
        <xsl:with-param name="assets" select="$assets"/>
        <xsl:with-param name="all" select="string($all)"/>
      </xsl:apply-templates>
    </xsl:variable>
    <xsl:if test="string($rows)">
      <section id="{$document}-{@id}">
        <xsl:attribute name="title"><xsl:apply-templates select="." mode="mark"/></xsl:attribute>
        <xsl:if test="$assets">
          <facts><xsl:apply-templates select="$assets" mode="fact"/></facts>
        </xsl:if>
        <xsl:call-template name="table">
          <xsl:with-param name="rows" select="$rows"/>
        </xsl:call-template>
      </section>
    </xsl:if>
  </xsl:template>

  <xsl:template name="table">
    <xsl:param name="rows"/>
    <table class="risks">
      <columns>
        <column width="13%"/><column width="9%"/><column width="6%"/><column width="11%"/><column width="14%"/><column width="23%"/><column width="9%"/><column width="15%"/>
      </columns>
      <head>
        <cell><xsl:value-of select="key('label', 'risk-event')/@name"/></cell>
        <cell><xsl:value-of select="key('label', 'risk-assets')/@name"/></cell>
        <cell><xsl:value-of select="key('label', 'risk-phase')/@name"/></cell>
        <cell><xsl:value-of select="key('label', 'risk-threat')/@name"/></cell>
        <cell><xsl:value-of select="key('label', 'risk-weakness')/@name"/></cell>
        <cell><xsl:value-of select="key('label', 'risk-measures')/@name"/></cell>
        <cell><xsl:value-of select="key('label', 'risk-residual')/@name"/></cell>
        <cell><xsl:value-of select="key('label', 'risk-acceptance')/@name"/></cell>
      </head>
      <xsl:copy-of select="$rows"/>
      <xsl:call-template name="own-rows"/>
    </table>
  </xsl:template>

  <xsl:template name="all-classes">
    <xsl:variable name="rows">
      <xsl:for-each select="$risks">
        <xsl:variable name="classes" select="concat(' ', @classes, ' ')"/>
        <xsl:variable name="assets" select="$company/assets/asset[not(current()/@classes) or contains($classes, concat(' ', @class, ' '))]"/>
        <xsl:apply-templates select="." mode="row">
          <xsl:with-param name="assets" select="$assets"/>
          <xsl:with-param name="all">
            <xsl:for-each select="$company/assets/asset"><xsl:value-of select="concat(key('label', 'name-separator')/@name, @name)"/></xsl:for-each>
          </xsl:with-param>
        </xsl:apply-templates>
      </xsl:for-each>
    </xsl:variable>
    <xsl:if test="string($rows)">
      <section id="{$document}-all" title="{key('label', 'risk-table')/@name}">
        <facts>
          <xsl:for-each select="/kitei/model/catalog/class">
            <xsl:sort select="@rank" data-type="number"/>
            <xsl:if test="key('of-class', @id)">
              <fact>
                <xsl:attribute name="label"><xsl:apply-templates select="." mode="mark"/></xsl:attribute>
                <xsl:apply-templates select="key('of-class', @id)" mode="listed"/>
              </fact>
            </xsl:if>
          </xsl:for-each>
        </facts>
        <xsl:call-template name="table">
          <xsl:with-param name="rows" select="$rows"/>
        </xsl:call-template>
      </section>
    </xsl:if>
  </xsl:template>

  <!-- Room for what the table does not have: an asset, a piece of work or an event of this company. -->
  <xsl:template name="own-rows">
    <row class="own"><cell/><cell/><cell/><cell/><cell/><cell/><cell/><cell/></row>
    <row class="own"><cell/><cell/><cell/><cell/><cell/><cell/><cell/><cell/></row>
  </xsl:template>

  <!-- An asset and who uses it. -->
  <xsl:template match="asset" mode="fact">
    <xsl:variable name="users" select="concat(' ', @groups, ' ')"/>
    <fact label="{@name}">
      <xsl:choose>
        <xsl:when test="@groups">
          <xsl:apply-templates select="$groups[contains($users, concat(' ', @id, ' '))]" mode="listed"/>
        </xsl:when>
        <xsl:otherwise><xsl:value-of select="key('label', 'risk-all')/@name"/></xsl:otherwise>
      </xsl:choose>
    </fact>
  </xsl:template>

  <xsl:template match="*" mode="listed">
    <xsl:if test="position() &gt; 1"><xsl:value-of select="key('label', 'name-separator')/@name"/></xsl:if>
    <xsl:value-of select="@name"/>
  </xsl:template>


  <!-- ========== A risk ========== -->

  <xsl:template match="risk" mode="row">
    <xsl:param name="assets"/>
    <xsl:param name="all"/>
    <!-- of each group, a blank and its id if it has the risk -->
    <xsl:variable name="exposed">
      <xsl:apply-templates select="$groups" mode="exposed">
        <xsl:with-param name="risk" select="."/>
      </xsl:apply-templates>
      <xsl:text> </xsl:text>
    </xsl:variable>
    <xsl:variable name="names">
      <xsl:apply-templates select="$assets" mode="exposed">
        <xsl:with-param name="groups" select="string($exposed)"/>
      </xsl:apply-templates>
    </xsl:variable>
    <!-- a company that has not listed its assets yet sees the risks all the same -->
    <xsl:if test="string($names) or (not($company/assets/asset) and normalize-space($exposed))">
      <xsl:variable name="measures"><xsl:apply-templates select="." mode="measures"/></xsl:variable>
      <row>
        <xsl:if test="string($measures) = ''"><xsl:attribute name="class">open</xsl:attribute></xsl:if>
        <cell head="yes"><xsl:value-of select="@name"/></cell>
        <cell>
          <xsl:choose>
            <xsl:when test="$names = $all and count($assets) != 1"><xsl:value-of select="key('label', 'risk-every')/@name"/></xsl:when>
            <xsl:otherwise><xsl:value-of select="substring-after($names, key('label', 'name-separator')/@name)"/></xsl:otherwise>
          </xsl:choose>
        </cell>
        <cell><xsl:apply-templates select="@phases" mode="names"/></cell>
        <cell><xsl:value-of select="threat/@name"/></cell>
        <cell>
          <xsl:for-each select="weakness">
            <xsl:if test="position() &gt; 1"><br/></xsl:if>
            <xsl:value-of select="@name"/>
          </xsl:for-each>
        </cell>
        <cell>
          <xsl:copy-of select="$measures"/>
          <xsl:if test="string($measures) = ''"><xsl:value-of select="key('label', 'risk-open')/@name"/></xsl:if>
        </cell>
        <cell/>
        <cell/>
      </row>
    </xsl:if>
  </xsl:template>

  <!-- A group that works in a way and on devices that have the risk. -->
  <xsl:template match="group" mode="exposed">
    <xsl:param name="risk"/>
    <xsl:variable name="patterns" select="/kitei/model/catalog/pattern[contains(concat(' ', current()/@patterns, ' '), concat(' ', @id, ' '))]"/>
    <xsl:variable name="devices" select="/kitei/model/catalog/device[contains(concat(' ', current()/@devices, ' '), concat(' ', @id, ' '))]"/>
    <xsl:if test="(not($risk/@patterns) or $patterns[contains(concat(' ', $risk/@patterns, ' '), concat(' ', @id, ' '))])
                  and (not($risk/@devices) or $devices[contains(concat(' ', $risk/@devices, ' '), concat(' ', @id, ' '))])">
      <xsl:value-of select="concat(' ', @id)"/>
    </xsl:if>
  </xsl:template>

  <!-- A separator and the name of an asset that one of these groups uses. -->
  <xsl:template match="asset" mode="exposed">
    <xsl:param name="groups"/>
    <xsl:variable name="users" select="concat(' ', @groups, ' ')"/>
    <xsl:if test="normalize-space($groups) and (not(@groups)
                  or $company/groups/group[contains($users, concat(' ', @id, ' ')) and contains($groups, concat(' ', @id, ' '))])">
      <xsl:value-of select="concat(key('label', 'name-separator')/@name, @name)"/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="@phases" mode="names">
    <xsl:variable name="wanted" select="concat(' ', normalize-space(), ' ')"/>
    <xsl:apply-templates select="/kitei/model/catalog/phase[contains($wanted, concat(' ', @id, ' '))]" mode="listed"/>
  </xsl:template>

  <!-- Headings and articles of the rules left of those that answer the risk. -->
  <xsl:template match="risk" mode="measures">
    <xsl:call-template name="articles">
      <xsl:with-param name="ids" select="normalize-space(@rules)"/>
      <xsl:with-param name="titled" select="true()"/>
    </xsl:call-template>
  </xsl:template>

</xsl:stylesheet>
